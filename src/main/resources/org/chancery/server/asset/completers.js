// What the editor proposes: prefixes, and the classes and properties that occur in the data, read from this server alone.

/**
 * Replaces every completer of the editor that would ask another host. `terms` is a promise of /sparql/terms.json.
 */
export function registerCompleters(Yasqe, terms) {
  for (const name of Object.keys(Yasqe.Autocompleters)) {
    if (name !== 'variables' && name !== 'prefixes') delete Yasqe.Autocompleters[name];
  }
  const standard = Yasqe.Autocompleters.prefixes;
  Yasqe.registerAutocompleter({
    ...standard,
    persistenceId: null,
    get: () => terms.then(all => Object.entries(all.prefixes).map(([prefix, iri]) => `${prefix}: <${iri}>`)),
  });
  Yasqe.registerAutocompleter(termCompleter('classes', terms, isClassPlace));
  Yasqe.registerAutocompleter(termCompleter('properties', terms, isPropertyPlace));
  Yasqe.defaults.autocompleters = ['variables', 'prefixes', 'classes', 'properties'];
}

function isVariable(token) {
  return /^[?$]/.test(token.string);
}

function isClassPlace(yasqe) {
  const token = yasqe.getCompleteToken();
  if (isVariable(token)) return false;
  const before = yasqe.getPreviousNonWsToken(yasqe.getDoc().getCursor().line, token);
  return ['a', 'rdf:type'].includes(before.state?.lastProperty);
}

function isPropertyPlace(yasqe) {
  const token = yasqe.getCompleteToken();
  return token.string.length > 0 && !isVariable(token) && token.state.possibleCurrent.includes('a');
}

function termCompleter(kind, terms, isValidCompletionPosition) {
  let known = [];
  let prefixes = {};
  return {
    name: kind,
    bulk: false,
    autoShow: false,
    persistenceId: null,
    isValidCompletionPosition,
    get: (yasqe, token) => terms.then(all => {
      known = all[kind];
      prefixes = { ...all.prefixes, ...yasqe.getPrefixesFromQuery() };
      return matching(known, shortName, token ? token.string : '').map(term => term.iri);
    }),
    postProcessSuggestion: (yasqe, token, iri) => written(yasqe, iri),
    postprocessHints: (yasqe, hints) => hints.map(hint => described(hint, known.find(term => written(yasqe, term.iri) === hint.text))),
  };

  function shortName(iri) {
    const [prefix, namespace] = Object.entries(prefixes).filter(([, start]) => iri.startsWith(start)).sort((a, b) => b[1].length - a[1].length)[0] || [];
    return namespace && /^[\w-]+$/.test(iri.slice(namespace.length)) ? { prefix, text: `${prefix}:${iri.slice(namespace.length)}` } : null;
  }

  /** The short name where its prefix is declared in the query, else the address in full. */
  function written(yasqe, iri) {
    const short = shortName(iri);
    return short && short.prefix in yasqe.getPrefixesFromQuery() ? short.text : `<${iri}>`;
  }
}

/** Terms whose short name or address begins with the words typed stand before those that only hold them in their label. */
function matching(terms, shortName, typed) {
  const words = typed.trim().replace(/^</, '').replace(/>$/, '').toLowerCase();
  const local = words.replace(/^[\w-]*:(?!\/)/, '');
  const begins = term => [shortName(term.iri)?.text, term.iri].some(name => name?.toLowerCase().startsWith(words));
  const holds = term => local !== '' && words === local && term.label.toLowerCase().includes(local);
  return [...terms.filter(begins), ...terms.filter(term => !begins(term) && holds(term))].slice(0, 100);
}

function described(hint, term) {
  if (!term) return hint;
  const render = element => {
    const name = Object.assign(document.createElement('strong'), { textContent: hint.text });
    element.append(name, ` ${term.label}, ${term.count.toLocaleString('en')}`);
    element.title = term.comment;
  };
  return { ...hint, render };
}
