// Names to choose from while somebody types. Without this script the fields are plain fields.
// Every field in a form with role=search leads to the page of the name that is chosen; a field with
// data-suggest="TYPE" (such as Actor, Place or Document) takes what stands for the name in a parameter.

const WAIT = 120;
const LEAST = 2;
const KEPT = ['dir', 'title', 'pattern', 'required'];

async function suggestions(words, type) {
  const answer = await fetch(`/search/suggest.json?q=${encodeURIComponent(words)}&type=${encodeURIComponent(type)}`);
  return answer.ok ? answer.json() : [];
}

/** What a field offers: asked for when typing pauses; what comes after the field was left or escaped is dropped. */
function offers(type) {
  let timer;
  let asked = 0;
  const drop = () => {
    clearTimeout(timer);
    return ++asked;
  };
  const ask = (words, show) => {
    const number = drop();
    timer = setTimeout(async () => {
      const found = await suggestions(words, type);
      if (number === asked) show(found);
    }, WAIT);
  };
  return { ask, drop };
}

function escaped(text) {
  const span = document.createElement('span');
  span.textContent = text;
  return span.innerHTML;
}

function shown(suggestion) {
  if (!suggestion) return '';
  const note = suggestion.note ? `${suggestion.type}, ${suggestion.note}` : suggestion.type;
  return `<bdi>${escaped(suggestion.label)}</bdi> <span class="kind"><bdi>${escaped(note)}</bdi></span>`;
}

function enhance(field, choose, written) {
  const place = document.createElement('div');
  const offered = offers(field.dataset.suggest ?? '');
  place.addEventListener('keydown', event => { if (event.key === 'Escape') offered.drop(); });
  place.addEventListener('focusout', offered.drop);
  field.replaceWith(place);
  window.accessibleAutocomplete({
    element: place,
    id: field.id,
    name: field.name,
    defaultValue: field.value,
    minLength: LEAST,
    displayMenu: 'overlay',
    confirmOnBlur: false,
    source: offered.ask,
    templates: { inputValue: suggestion => suggestion ? written(suggestion) : '', suggestion: shown },
    onConfirm: suggestion => { if (suggestion) choose(suggestion); },
    tNoResults: () => 'No name begins so; Enter searches the quotations too',
    inputClasses: 'suggesting',
    placeholder: field.placeholder,
  });
  KEPT.filter(name => field.hasAttribute(name))
    .forEach(name => place.querySelector('input').setAttribute(name, field.getAttribute(name)));
}

if (window.accessibleAutocomplete) {
  document.querySelectorAll('form[role=search] input[type=search]')
    .forEach(field => enhance(field, suggestion => window.location.assign(suggestion.page), suggestion => suggestion.label));
  document.querySelectorAll('input[data-suggest]')
    .forEach(field => enhance(field, () => {}, suggestion => suggestion.value));
}
