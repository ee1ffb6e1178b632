// Draws the figures of a table as bars, along a column of words, things or times, in one colour for each value of another.

import { loadScript, colour } from './load.js';
import { ofKind, distinct, chooser, paragraph } from './table-model.js';

const MOST_BARS = 40;
const MOST_SERIES = 8;

export function fits(model) {
  return model.rows.length > 1 && ofKind(model, 'number').length > 0 && alongColumns(model).length > 0;
}

/** Times come first, since they have an order of their own. */
function alongColumns(model) {
  return [...ofKind(model, 'time'), ...ofKind(model, 'thing', 'code', 'words')].filter(column => column !== unitColumn(model) && distinct(model, column).length > 1);
}

function unitColumn(model) {
  return model.columns.find(column => /^(unit|currency)$/.test(column.heading));
}

export async function draw(panel, model) {
  await loadScript('/assets/library/chart.js');
  const along = chooser('Bars along', alongColumns(model), alongColumns(model)[0]);
  const height = chooser('their length', ofKind(model, 'number'), ofKind(model, 'number')[0]);
  const few = ofKind(model, 'code', 'words', 'thing').filter(column => column !== unitColumn(model) && distinct(model, column).length > 1 && distinct(model, column).length <= MOST_SERIES);
  const split = chooser('colours by', few, few.find(column => column !== along.column()), 'nothing');
  const unit = unitChooser(model);
  const controls = Object.assign(document.createElement('p'), { className: 'controls' });
  controls.append(along.field, height.field, ...(unit.field ? [unit.field] : []), split.field);
  const frame = Object.assign(document.createElement('div'), { className: 'plot' });
  const note = paragraph('');
  panel.append(controls, frame, note);
  let shown;
  const redraw = () => {
    shown?.destroy();
    shown = plot(frame, note, model, along.column(), height.column(), split.column(), unit.value());
  };
  [along, height, unit, split].forEach(field => field.onChange(redraw));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  redraw();
}

/** Figures of different units share no axis: where the rows name several, one is chosen. */
function unitChooser(model) {
  const column = unitColumn(model);
  const units = column ? distinct(model, column) : [];
  if (units.length < 2) return { value: () => units[0], onChange: () => {} };
  const select = document.createElement('select');
  units.forEach(unit => select.add(new Option(unit, unit)));
  const count = unit => model.rows.filter(row => row[column.index].text === unit).length;
  select.value = units.reduce((most, unit) => (count(unit) > count(most) ? unit : most));
  const field = document.createElement('label');
  field.append('in ', select);
  return { field, value: () => select.value, onChange: act => select.addEventListener('change', act) };
}

function plot(frame, note, whole, along, height, split, unit) {
  const column = unitColumn(whole);
  const model = unit === undefined ? whole : { ...whole, rows: whole.rows.filter(row => row[column.index].text === unit) };
  const sums = gathered(model, along, height, split, unit === undefined);
  const drawn = sums.bars.slice(0, MOST_BARS);
  const upright = along.kind === 'time';
  const axis = figureAxis(model, height, unit, sums.shared);
  const title = `${model.title}: ${axis} by ${along.heading}${split ? ` and ${split.heading}` : ''}`;
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `${title}. The table holds the same figures.`);
  frame.replaceChildren(canvas);
  frame.style.height = upright ? '26rem' : `${Math.max(12, drawn.length * (sums.series.length > 1 ? 1.9 : 1.6) + 8)}rem`;
  note.textContent = `Drawn from: ${model.rowsAre}.`
    + (sums.bars.length > drawn.length ? ` The ${MOST_BARS} ${upright ? 'first' : 'longest'} of ${sums.bars.length} bars are drawn; the table holds all.` : '')
    + (model.rows.length < whole.rows.length ? ` ${model.rows.length} of them are in ${unit}.` : '')
    + (!sums.shared ? '' : unit === undefined ? ' Rows that share a bar are added up.' : ' Of rows that share a bar the largest figure is drawn, since several may tell the same.');
  const datasets = sums.series.map((name, i) => ({
    label: name || height.heading,
    data: drawn.map(bar => sums.value(bar, name)),
    backgroundColor: seriesColour(name, i),
    maxBarThickness: 28,
  }));
  return new Chart(canvas, { type: 'bar', data: { labels: drawn.map(shortened), datasets }, options: options(title, along, axis, upright, sums.series.length > 1) });
}

/** Puts the figures of rows that share a bar and a colour together: counts are added, of amounts the largest is taken. */
function gathered(model, along, height, split, adds) {
  const totals = new Map();
  const cells = new Map();
  const series = new Set();
  let shared = false;
  for (const row of model.rows) {
    const bar = row[along.index].text || '(none)';
    const name = split ? row[split.index].text || '(none)' : '';
    const value = Number(row[height.index].text);
    if (row[height.index].text === '' || !Number.isFinite(value)) continue;
    const key = JSON.stringify([bar, name]);
    const before = cells.get(key);
    const after = before === undefined ? value : adds ? before + value : Math.max(before, value);
    shared ||= before !== undefined;
    series.add(name);
    cells.set(key, after);
    totals.set(bar, (totals.get(bar) || 0) + after - (before || 0));
  }
  const bars = [...totals.keys()];
  bars.sort(along.kind === 'time' ? (a, b) => a.localeCompare(b) : (a, b) => totals.get(b) - totals.get(a));
  return { bars, series: [...series], shared, value: (bar, name) => cells.get(JSON.stringify([bar, name])) ?? null };
}

/** Returns the name of the axis with its unit: the one that the rows name, or a number of things where all are whole. */
function figureAxis(model, height, unit, shared) {
  const whole = model.rows.every(row => /^[+-]?\d*$/.test(row[height.index].text));
  if (unit !== undefined) return `${height.heading} in ${unit}${shared ? ' (largest)' : ''}`;
  return (whole ? `number of ${height.heading}` : `${height.heading}, unit not told`) + (shared ? ' (sum)' : '');
}

function seriesColour(name, i) {
  const known = { affirmed: '--affirmed', denied: '--denied', contested: '--contested' }[name];
  return colour(known || `--series-${(i % MOST_SERIES) + 1}`);
}

function options(title, along, axis, upright, legend) {
  const ink = colour('--ink');
  const grid = colour('--rule');
  const scale = (text, lines) => ({ stacked: true, title: { display: true, text, color: ink }, ticks: { color: ink, autoSkip: false }, grid: { color: grid, display: lines } });
  const words = { ...scale(along.heading, false) };
  const figures = { ...scale(axis, true), beginAtZero: true, ticks: { color: ink } };
  return {
    indexAxis: upright ? 'x' : 'y',
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    plugins: { title: { display: true, text: wrapped(title), color: ink }, legend: { display: legend, labels: { color: ink } } },
    scales: upright ? { x: words, y: figures } : { x: figures, y: words },
  };
}

function shortened(text) {
  return text.length > 36 ? `${text.slice(0, 35)}…` : text;
}

/** Breaks a title into lines that fit a narrow plot. */
function wrapped(title) {
  const width = innerWidth < 600 ? 40 : 90;
  return title.split(' ').reduce((lines, word) => {
    const last = lines[lines.length - 1];
    return last && last.length + word.length < width ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
  }, []);
}
