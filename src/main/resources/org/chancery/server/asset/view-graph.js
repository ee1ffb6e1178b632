// Draws two columns of things as a graph: each row is a line from one to the other, named by a third column.

import { loadScript, colour } from './load.js';
import { ofKind, distinct, chooser, paragraph } from './table-model.js';

const MOST_LINES = 200;
const MOST_NAMED = 60;
const STYLE_MARK = '__________cytoscape_stylesheet';
const DENIED = /^(denied|rejected|deniedOnce)$/i;

export function fits(model) {
  return ofKind(model, 'thing').length > 1 && lines(model, ...ends(model)).length > 0;
}

/** The outermost columns of things: who, and whom. */
function ends(model) {
  const things = ofKind(model, 'thing');
  return [things[0], things[things.length - 1]];
}

export async function draw(panel, model) {
  forbidInlineStyle();
  await loadScript('/assets/library/cytoscape.js');
  const things = ofKind(model, 'thing');
  const names = model.columns.filter(column => ['thing', 'code', 'words'].includes(column.kind));
  const from = chooser('From', things, ends(model)[0]);
  const to = chooser('to', things, lastWithLines(model));
  const name = chooser('lines named by', names, lines(model, from.column(), to.column()).length > MOST_NAMED ? undefined : nameColumn(names, from.column(), to.column()), 'nothing');
  const controls = Object.assign(document.createElement('p'), { className: 'controls' });
  controls.append(from.field, to.field, name.field);
  const frame = Object.assign(document.createElement('div'), { className: 'plot graph' });
  frame.setAttribute('role', 'img');
  const chosen = paragraph('Choose a point to see where it leads.', 'chosen');
  chosen.setAttribute('aria-live', 'polite');
  const note = paragraph('');
  panel.append(controls, frame, chosen, note);
  let shown;
  controls.append(zoomButton('Closer', 1.4, () => shown), zoomButton('Farther', 1 / 1.4, () => shown));
  const redraw = () => {
    shown?.destroy();
    shown = plot(frame, note, chosen, model, from.column(), to.column(), name.column());
  };
  [from, to, name].forEach(field => field.onChange(redraw));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  redraw();
}

function zoomButton(words, factor, graph) {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'quiet', textContent: words });
  button.addEventListener('click', () => {
    const level = graph().zoom() * factor;
    graph().zoom({ level, renderedPosition: { x: graph().width() / 2, y: graph().height() / 2 } });
    legible(graph());
  });
  return button;
}

function lastWithLines(model) {
  const [first, ...others] = ofKind(model, 'thing');
  return others.reverse().find(column => lines(model, first, column).length > 0);
}

/** A column between the two, or one of few values, names the lines. */
function nameColumn(names, from, to) {
  return names.find(column => column.index > from.index && column.index < to.index) || names.find(column => column.kind === 'code');
}

/** The library would write a style into the page, which the policy forbids; where this mark stands it leaves that out. */
function forbidInlineStyle() {
  if (document.getElementById(STYLE_MARK)) return;
  const mark = document.createElement('meta');
  mark.id = STYLE_MARK;
  document.head.append(mark);
}

function lines(model, from, to, name) {
  const merged = new Map();
  for (const row of model.rows) {
    const [a, b] = [row[from.index], row[to.index]];
    if (!a.iri || !b.iri) continue;
    const label = name ? row[name.index].text : '';
    const denied = row.some(cell => DENIED.test(cell.text));
    const key = JSON.stringify([a.iri, b.iri, label, denied]);
    const line = merged.get(key) || { from: a, to: b, label, denied, rows: 0 };
    line.rows += 1;
    merged.set(key, line);
  }
  return [...merged.values()];
}

function plot(frame, note, chosen, model, from, to, name) {
  const all = lines(model, from, to, name);
  const drawn = all.slice(0, MOST_LINES);
  const title = `${model.title}: from ${from.heading} to ${to.heading}`;
  frame.setAttribute('aria-label', `${title}. The table holds the same lines as rows.`);
  note.textContent = `${title}. Drawn from: ${model.rowsAre}.`
    + (all.length > drawn.length ? ` The first ${MOST_LINES} of ${all.length} lines are drawn; the table holds all.` : '')
    + (drawn.some(line => line.denied) ? ' Dashed: denied.' : '') + ' Each line is what a row tells, not what is so.';
  const points = new Map(drawn.flatMap(line => [line.from, line.to]).map(cell => [cell.iri, cell]));
  const elements = [
    ...[...points.values()].map(cell => ({ data: { id: cell.iri, label: cell.text, href: cell.href } })),
    ...drawn.map((line, i) => ({
      data: { id: `line ${i}`, source: line.from.iri, target: line.to.iri, label: line.rows > 1 ? `${line.label} ×${line.rows}`.trim() : line.label },
      classes: line.denied ? 'denied' : '',
    })),
  ];
  const graph = cytoscape({ container: frame, elements, style: style(1), layout: layout(points.size), userZoomingEnabled: false });
  legible(graph);
  graph.on('tap', 'node', event => tell(chosen, event.target));
  return graph;
}

function layout(size) {
  return { name: size > 1 ? 'cose' : 'grid', animate: false, padding: 30, nodeRepulsion: () => 1500000, nodeOverlap: 30, idealEdgeLength: () => 90, componentSpacing: 110, gravity: 1.5, numIter: 2000, randomize: true };
}

/** Words and points keep their size on the screen, however far away the graph is. */
function legible(graph) {
  graph.style(style(1 / graph.zoom()));
}

function style(scale) {
  const [ink, card, accent, denied, soft, paper] = ['--ink', '--card', '--accent', '--denied', '--soft', '--paper'].map(colour);
  const text = { 'font-size': 12 * scale, 'font-family': 'system-ui, sans-serif', color: ink };
  return [
    { selector: 'node', style: { ...text, label: 'data(label)', 'background-color': accent, width: 14 * scale, height: 14 * scale, 'text-valign': 'bottom', 'text-margin-y': 3 * scale, 'text-wrap': 'ellipsis', 'text-max-width': 150 * scale, 'text-background-color': paper, 'text-background-opacity': 0.75 } },
    { selector: 'edge', style: { ...text, 'font-size': 10.5 * scale, color: soft, label: 'data(label)', width: 1.5 * scale, 'line-color': soft, 'target-arrow-color': soft, 'target-arrow-shape': 'triangle', 'curve-style': 'bezier', 'text-rotation': 'autorotate', 'text-background-color': paper, 'text-background-opacity': 0.8 } },
    { selector: 'edge.denied', style: { 'line-style': 'dashed', 'line-color': denied, 'target-arrow-color': denied, color: denied } },
    { selector: 'node:selected', style: { 'border-width': 4 * scale, 'border-color': ink, 'background-color': card } },
  ];
}

function tell(chosen, node) {
  const name = node.data('label');
  const href = node.data('href');
  const link = document.createElement(href ? 'a' : 'span');
  if (href) link.href = href;
  link.textContent = name;
  link.dir = 'auto';
  const count = node.connectedEdges().length;
  chosen.replaceChildren(link, `, ${count} ${count === 1 ? 'line' : 'lines'}`);
}
