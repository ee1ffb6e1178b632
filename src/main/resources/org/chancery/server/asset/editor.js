// Puts the YASQE editor over the plain text area, which stays the truth: what is written in one stands in the other.

import { loadScript } from './load.js';
import { registerCompleters } from './completers.js';

/** Returns the editor: { getText, setText, mark, focus }. `run` is called for Ctrl+Enter. */
export async function openEditor(area, place, run) {
  await loadScript('/assets/library/yasqe.js');
  const terms = fetch('/sparql/terms.json').then(answer => answer.ok ? answer.json() : { prefixes: {}, classes: [], properties: [] });
  registerCompleters(Yasqe, terms);
  const yasqe = new Yasqe(place, {
    value: area.value,
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: null,
    showQueryButton: false,
    resizeable: false,
    editorHeight: null,
    viewportMargin: Infinity,
    inputStyle: 'contenteditable',
    extraKeys: { Tab: false, 'Shift-Tab': false, 'Ctrl-S': false, 'Ctrl-Enter': run, 'Cmd-Enter': run },
  });
  place.hidden = false;
  area.hidden = true;
  yasqe.getInputField().setAttribute('aria-labelledby', 'query-label');
  yasqe.getInputField().setAttribute('aria-describedby', 'keys');
  yasqe.on('change', () => { area.value = yasqe.getValue(); });
  document.getElementById('query-label').addEventListener('click', () => yasqe.focus());
  yasqe.refresh();
  return handle(yasqe);
}

function handle(yasqe) {
  let mark;
  return {
    getText: () => yasqe.getValue(),
    setText: text => yasqe.setValue(text),
    focus: () => yasqe.focus(),
    /** Marks the place of an error, from 1; line 0 takes the mark away. */
    mark: (line, column) => {
      mark?.clear();
      if (line < 1 || line > yasqe.getDoc().lineCount()) return;
      const at = { line: line - 1, ch: Math.max(0, column - 1) };
      mark = yasqe.getDoc().markText(at, { line: at.line, ch: at.ch + 1 }, { className: 'wrong' });
      yasqe.getDoc().setCursor(at);
    },
  };
}

/** The same over the plain text area, for when the editor cannot be had. */
export function plainEditor(area) {
  return { getText: () => area.value, setText: text => { area.value = text; }, focus: () => area.focus(), mark: () => {} };
}
