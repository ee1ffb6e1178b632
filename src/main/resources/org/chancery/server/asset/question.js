// Proposes names while somebody types in a field for an actor or a document, and gives the answer its views.

import { loadScript } from './load.js';
import { enhance } from './views.js';

const LEAST_LETTERS = 2;

async function suggest(type, words) {
  const answer = await fetch(`/search/suggest.json?q=${encodeURIComponent(words)}&type=${encodeURIComponent(type)}`);
  return answer.ok ? answer.json() : [];
}

function words(suggestion) {
  return `${suggestion.label}${suggestion.note ? ` (${suggestion.note})` : ''}, ${suggestion.type}`;
}

/** The field itself keeps its name, and with it the value that goes into the address; a chosen name fills it in. */
function equip(field) {
  const place = document.createElement('div');
  const { id, name, value, placeholder } = field;
  field.before(place);
  field.type = 'hidden';
  field.removeAttribute('id');
  let asked = 0;
  accessibleAutocomplete({
    element: place,
    id,
    name: '',
    defaultValue: value,
    placeholder,
    minLength: LEAST_LETTERS,
    confirmOnBlur: false,
    showNoOptionsFound: false,
    displayMenu: 'overlay',
    source: (typed, show) => {
      field.value = typed;
      asked += 1;
      const mine = asked;
      suggest(field.dataset.suggest, typed).then(found => { if (mine === asked) show(found); }).catch(() => show([]));
    },
    templates: { inputValue: chosen => chosen?.label ?? '', suggestion: chosen => (typeof chosen === 'string' ? escaped(chosen) : escaped(words(chosen))) },
    onConfirm: chosen => { if (chosen) field.value = chosen.value; },
  });
  const input = document.getElementById(id);
  input.setAttribute('aria-describedby', `about-${name} ${input.getAttribute('aria-describedby') || ''}`.trim());
  input.dir = 'auto';
  input.addEventListener('input', () => { field.value = input.value; });
}

/** The library takes what a suggestion says for markup. */
function escaped(text) {
  return text.replace(/[&<>"']/g, letter => `&#${letter.charCodeAt(0)};`);
}

enhance();
const fields = [...document.querySelectorAll('input[data-suggest]')].filter(field => field.dataset.suggest);
if (fields.length > 0) {
  loadScript('/assets/library/autocomplete.js').then(() => fields.forEach(equip)).catch(() => {});
}
