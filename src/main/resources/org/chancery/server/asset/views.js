// Gives a table of results its other views: chart, graph, timeline and map, each only where the columns allow it.

import { readTable, paragraph } from './table-model.js';
import { makeTabs } from './tabs.js';
import * as chart from './view-chart.js';
import * as graph from './view-graph.js';
import * as map from './view-map.js';

const DRAWN = { chart, graph, map };
const TITLES = { table: 'Table', chart: 'Chart', graph: 'Graph', timeline: 'Timeline', map: 'Map' };

/** Enhances each table below the root that is marked for it. */
export function enhance(root = document) {
  root.querySelectorAll('[data-views]').forEach((container, i) => enhanceOne(container, i === 0 ? '' : `-${i + 1}`));
}

function enhanceOne(container, suffix) {
  const table = container.querySelector('table');
  if (!table) return;
  const model = { ...readTable(table), title: container.dataset.title, rowsAre: container.dataset.rows };
  const entries = [{ name: 'table', panel: panelAround(container.querySelector('.scroll')) }];
  if (chart.fits(model)) entries.push(drawn('chart', model, container));
  if (graph.fits(model)) entries.push(drawn('graph', model, container));
  const timeline = container.querySelector('[data-view="timeline"]');
  if (timeline) entries.push({ name: 'timeline', panel: opened(timeline) });
  if (map.fits(model)) entries.push(drawn('map', model, container));
  if (entries.length > 1) {
    makeTabs('Views of the answer', entries.map(entry => ({ ...entry, title: TITLES[entry.name] })), suffix);
  }
}

function panelAround(element) {
  const panel = document.createElement('div');
  element.before(panel);
  panel.append(element);
  return panel;
}

/** What is folded up without scripts is a panel with them. */
function opened(details) {
  const panel = document.createElement('div');
  panel.append(...[...details.children].filter(child => child.tagName !== 'SUMMARY'));
  details.replaceWith(panel);
  return panel;
}

/** A view that is drawn when it is first looked at. */
function drawn(name, model, container) {
  const panel = document.createElement('div');
  panel.className = `view view-${name}`;
  container.append(panel);
  let begun = false;
  const show = () => {
    if (begun) return;
    begun = true;
    DRAWN[name].draw(panel, model).catch(failure => panel.replaceChildren(paragraph(`This cannot be drawn: ${failure.message}. The table holds the same.`)));
  };
  return { name, panel, show };
}
