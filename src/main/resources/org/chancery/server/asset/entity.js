// Draws the neighbourhood of a thing from the table that tells the same.

const table = document.querySelector('table.ties');
const place = document.querySelector('.graph');
const LIBRARY = '/assets/library/cytoscape.js';
const LINES = { affirmed: 'solid', denied: 'dashed', contested: 'solid', unconfirmed: 'dotted' };
const SIGNS = { affirmed: '', denied: '✕ ', contested: '± ', unconfirmed: '? ' };
const TONES = { affirmed: '--affirmed', denied: '--denied', contested: '--contested', unconfirmed: '--soft' };

/** One tie a row; those that differ only in the statement are one, with their sources together. */
function ties() {
  const found = new Map();
  for (const row of table.tBodies[0].rows) {
    const [neighbour, tie, , stance, , sources] = row.cells;
    const link = neighbour.querySelector('a');
    const name = neighbour.textContent.trim();
    const out = row.dataset.out === 'yes';
    const key = [link?.href ?? name, tie.textContent.trim(), out, row.dataset.stance].join(' ');
    const known = found.get(key);
    if (known) {
      known.count += 1;
      known.sources += Number(sources.textContent);
    } else {
      found.set(key, {
        name, out, node: link?.getAttribute('href') ?? name, href: tie.querySelector('a')?.getAttribute('href'),
        label: tie.textContent.trim(), stance: stance.textContent.trim(), sources: Number(sources.textContent), count: 1,
      });
    }
  }
  return [...found.values()];
}

function elements(all) {
  const names = new Map(all.map(tie => [tie.node, tie.name]));
  const nodes = [...names].map(([id, label]) => ({ data: { id, label } }));
  const edges = all.map((tie, index) => ({
    classes: tie.stance,
    data: {
      id: `tie-${index}`,
      source: tie.out ? 'this' : tie.node,
      target: tie.out ? tie.node : 'this',
      label: SIGNS[tie.stance] + tie.label + (tie.count > 1 ? ` ×${tie.count}` : ''),
      href: tie.href,
      width: Math.min(7, 1.5 + tie.sources),
    },
  }));
  return [{ data: { id: 'this', label: place.dataset.name }, classes: 'this' }, ...nodes, ...edges];
}

function styles() {
  const look = getComputedStyle(document.documentElement);
  const tone = name => look.getPropertyValue(name).trim();
  const words = { 'font-family': getComputedStyle(document.body).fontFamily, color: tone('--ink') };
  return [
    { selector: 'node', style: { ...words, label: 'data(label)', 'font-size': 13, 'text-wrap': 'wrap', 'text-max-width': 120, 'background-color': tone('--accent'), width: 14, height: 14, 'text-valign': 'bottom', 'text-margin-y': 4, 'text-background-color': tone('--card'), 'text-background-opacity': 0.85 } },
    { selector: 'node.this', style: { width: 24, height: 24, 'font-weight': 'bold', 'background-color': tone('--ink') } },
    { selector: 'edge', style: { ...words, label: 'data(label)', 'font-size': 11, 'text-rotation': 'autorotate', 'text-background-color': tone('--card'), 'text-background-opacity': 0.85, width: 'data(width)', 'curve-style': 'bezier', 'control-point-step-size': 34, 'target-arrow-shape': 'triangle' } },
    ...Object.keys(LINES).map(stance => ({
      selector: `edge.${stance}`,
      style: { 'line-style': LINES[stance], 'line-color': tone(TONES[stance]), 'target-arrow-color': tone(TONES[stance]) },
    })),
    { selector: 'edge.contested', style: { 'line-outline-width': 2, 'line-outline-color': tone('--ink') } },
  ];
}

function layout(count) {
  return count <= 16
    ? { name: 'concentric', concentric: node => (node.id() === 'this' ? 2 : 1), levelWidth: () => 1, minNodeSpacing: 110, padding: 30, animate: false }
    : { name: 'cose', animate: false, randomize: false, padding: 30, idealEdgeLength: () => 130, nodeRepulsion: () => 60000, nodeOverlap: 40 };
}

function button(words, work) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', work);
  return made;
}

function keys(graph) {
  const line = document.createElement('p');
  line.className = 'graph-keys';
  const zoom = factor => graph.zoom({ level: graph.zoom() * factor, renderedPosition: { x: place.clientWidth / 2, y: place.clientHeight / 2 } });
  line.append(
    button('Larger', () => zoom(1.3)), button('Smaller', () => zoom(1 / 1.3)), button('Fit', () => graph.fit(undefined, 30)),
    'Solid: affirmed. Dashed with ✕: denied. Outlined with ±: contested. Dotted with ?: no claim counts. The thicker, the more sources.');
  place.after(line);
}

/** Cytoscape leaves out its inline style where an element of this name is there. */
function withoutInlineStyle() {
  const mark = document.createElement('span');
  mark.id = '__________cytoscape_stylesheet';
  mark.hidden = true;
  document.body.append(mark);
}

async function draw() {
  withoutInlineStyle();
  await import(LIBRARY);
  place.hidden = false;
  place.setAttribute('role', 'img');
  place.setAttribute('aria-label', 'The neighbourhood as a graph; the table below tells the same.');
  const all = ties();
  const graph = globalThis.cytoscape({
    container: place,
    elements: elements(all),
    style: styles(),
    layout: layout(new Set(all.map(tie => tie.node)).size),
    userZoomingEnabled: false,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  graph.on('tap', 'edge[href]', event => location.assign(event.target.data('href')));
  graph.on('tap', 'node[id ^= "/"]', event => location.assign(event.target.id()));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => graph.style(styles()));
  keys(graph);
}

if (table && place) {
  draw();
}
