// Draws places of a table on a map: columns of latitude and longitude, shapes in well-known text, or things with coordinates.

import { loadScript, loadStyle } from './load.js';
import { ofKind, paragraph } from './table-model.js';
import { parseShape } from './wkt.js';

export function fits(model) {
  return features(model).length > 0;
}

function features(model) {
  return model.rows.map(row => ({ type: 'Feature', geometry: shapeOf(model, row), properties: { row } })).filter(feature => feature.geometry);
}

function shapeOf(model, row) {
  const [latitude] = ofKind(model, 'latitude');
  const [longitude] = ofKind(model, 'longitude');
  if (latitude && longitude) {
    const [y, x] = [row[latitude.index].text, row[longitude.index].text];
    return x !== '' && y !== '' && Math.abs(y) <= 90 && Math.abs(x) <= 180 ? { type: 'Point', coordinates: [Number(x), Number(y)] } : null;
  }
  const [shape] = ofKind(model, 'shape');
  return shape ? parseShape(row[shape.index].text) : null;
}

export async function draw(panel, model) {
  await Promise.all([loadStyle('/assets/library/leaflet.css'), loadStyle('/assets/map.css'), loadScript('/assets/library/leaflet.js')]);
  const { createMap } = await import('./map-base.js');
  const shapes = features(model);
  const frame = Object.assign(document.createElement('div'), { className: 'map' });
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', `${model.title}, map. The table holds the same places.`);
  panel.append(frame, paragraph(`${model.title}. Drawn from: ${model.rowsAre}; ${shapes.length} of ${model.rows.length} rows here have a place.`));
  const map = createMap(frame);
  const layer = L.geoJSON(shapes, {
    className: 'place',
    pointToLayer: (_, place) => L.circleMarker(place, { radius: 7, className: 'place' }),
    onEachFeature: (feature, drawn) => drawn.bindPopup(() => words(model, feature.properties.row)),
  }).addTo(map);
  map.fitBounds(layer.getBounds(), { maxZoom: 5, padding: [30, 30] });
}

/** What a row says, without its coordinates. */
function words(model, row) {
  const list = document.createElement('dl');
  list.className = 'popup';
  model.columns.filter(column => !['latitude', 'longitude', 'shape'].includes(column.kind)).forEach(column => {
    const cell = row[column.index];
    const value = document.createElement(cell.href ? 'a' : 'span');
    if (cell.href) value.href = cell.href;
    value.textContent = cell.text;
    value.dir = 'auto';
    const dd = document.createElement('dd');
    dd.append(value);
    list.append(Object.assign(document.createElement('dt'), { textContent: column.heading }), dd);
  });
  return list;
}
