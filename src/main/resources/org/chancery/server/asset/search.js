// Names to choose from while somebody types. Without this script the fields are plain fields.
// Every field in a form with role=search leads to the page of the name that is chosen; a field with
// data-suggest="TYPE" (such as Actor, Place or Document) takes what stands for the name in a parameter.

const WAIT = 120;
const LEAST = 2;

async function suggestions(words, type) {
  const answer = await fetch(`/search/suggest.json?q=${encodeURIComponent(words)}&type=${encodeURIComponent(type)}`);
  return answer.ok ? answer.json() : [];
}

function source(type) {
  let timer;
  let asked = 0;
  return (words, show) => {
    clearTimeout(timer);
    const number = ++asked;
    timer = setTimeout(async () => {
      const found = await suggestions(words, type);
      if (number === asked) show(found);
    }, WAIT);
  };
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

function goTo(iri) {
  window.location.assign(`/page/${iri.replace('https://w3id.org/chancery/', '')}`);
}

function enhance(field, choose, written) {
  const place = document.createElement('div');
  field.replaceWith(place);
  window.accessibleAutocomplete({
    element: place,
    id: field.id,
    name: field.name,
    defaultValue: field.value,
    minLength: LEAST,
    displayMenu: 'overlay',
    confirmOnBlur: false,
    source: source(field.dataset.suggest ?? ''),
    templates: { inputValue: suggestion => suggestion ? written(suggestion) : '', suggestion: shown },
    onConfirm: suggestion => { if (suggestion) choose(suggestion); },
    tNoResults: () => 'No name begins so; Enter searches the quotations too',
    inputClasses: 'suggesting',
    placeholder: field.placeholder,
  });
}

if (window.accessibleAutocomplete) {
  document.querySelectorAll('form[role=search] input[type=search]')
    .forEach(field => enhance(field, suggestion => goTo(suggestion.iri), suggestion => suggestion.label));
  document.querySelectorAll('input[data-suggest]')
    .forEach(field => enhance(field, () => {}, suggestion => suggestion.value));
}
