/** Two sources side by side, and the positions of one over time. */
package org.chancery.server.page.compare;
