// Runs queries without leaving the page: time, cancel, errors at their place, the views of the answer.

import { enhance } from './views.js';
import { openEditor, plainEditor } from './editor.js';

const LONGEST_ADDRESS = 6000;
const $ = id => document.getElementById(id);

let editor = plainEditor($('query'));
let running = null;

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/** The page of the answer is asked for and its answer put into this one, so that both look the same. */
async function run(query) {
  cancel();
  const begin = performance.now();
  const me = { id: randomId(), abort: new AbortController(), begin };
  running = me;
  busy(true);
  me.clock = setInterval(() => { $('elapsed').textContent = seconds(begin); }, 100);
  try {
    const answer = await fetch('/sparql', {
      method: 'POST',
      body: new URLSearchParams({ query, id: me.id }),
      headers: { Accept: 'text/html' },
      signal: me.abort.signal,
    });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (running !== me) return;
    show(page, query);
    finish(me, `${answer.ok ? 'Answered' : 'Failed'} after ${seconds(begin)}`);
  } catch (failure) {
    if (running === me) finish(me, failure.name === 'AbortError' ? '' : `The server cannot be reached: ${failure.message}`);
  }
}

function finish(me, words) {
  clearInterval(me.clock);
  running = null;
  busy(false);
  $('elapsed').textContent = words;
  $('status').textContent = [words, document.querySelector('#answer .count, #error h2, #answer .truth')?.textContent].filter(Boolean).join(': ');
}

function busy(is) {
  $('cancel').hidden = !is;
  $('run').disabled = is;
  $('answer').setAttribute('aria-busy', is);
  if (is) $('status').textContent = 'The query runs.';
}

/** The page is free at once; the server is told to stop too. */
function cancel() {
  if (!running) return;
  const me = running;
  me.abort.abort();
  fetch('/sparql/cancel', { method: 'POST', body: new URLSearchParams({ id: me.id }) }).catch(() => {});
  finish(me, `Cancelled after ${seconds(me.begin)}`);
  $('run').focus();
}

function randomId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

function show(page, query) {
  const answer = page.getElementById('answer') || page.querySelector('main');
  $('answer').replaceChildren(...answer.childNodes);
  const address = `/sparql?query=${encodeURIComponent(query)}`;
  if (address.length <= LONGEST_ADDRESS) history.pushState(null, '', address);
  dress();
}

/** Gives what the answer holds its life: views, error mark, repair, copies. */
function dress() {
  enhance($('answer'));
  const error = $('error');
  editor.mark(Number(error?.dataset.line || 0), Number(error?.dataset.column || 0));
  $('add-prefix')?.addEventListener('click', event => {
    event.preventDefault();
    editor.setText(`${event.currentTarget.dataset.declaration}\n${editor.getText()}`);
    run(editor.getText());
  });
  document.querySelectorAll('[data-copies]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => copy(button));
  });
}

async function copy(button) {
  const words = button.textContent;
  try {
    await navigator.clipboard.writeText($(button.dataset.copies).textContent);
    $('status').textContent = button.textContent = 'Copied';
  } catch {
    getSelection().selectAllChildren($(button.dataset.copies));
    $('status').textContent = button.textContent = 'Selected: press Ctrl+C';
  }
  setTimeout(() => { button.textContent = words; }, 2000);
}

$('workbench').addEventListener('submit', event => {
  event.preventDefault();
  run(editor.getText());
});
$('cancel').addEventListener('click', cancel);
addEventListener('popstate', event => { if (!location.hash || event.state) location.reload(); });
document.querySelectorAll('.examples a[data-query]').forEach(link => link.addEventListener('click', event => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  editor.setText(link.dataset.query);
  $('workbench').scrollIntoView();
  run(link.dataset.query);
}));

dress();
openEditor($('query'), $('editor'), () => { run(editor.getText()); }).then(opened => {
  editor = opened;
  $('keys').hidden = false;
  const error = $('error');
  if (error) editor.mark(Number(error.dataset.line), Number(error.dataset.column));
}).catch(() => {});
