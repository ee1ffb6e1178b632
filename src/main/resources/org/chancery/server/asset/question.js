// Gives the answer to a question its views.

import { enhance } from './views.js';

enhance();
