// Draws the places of the table on the map. Without this script the table says the same.
import { createMap } from './map-base.js';

const LEAST = 5;

function radius(number) {
  return LEAST + 3 * Math.sqrt(number);
}

function words(tag, text, properties = {}) {
  return Object.assign(document.createElement(tag), { textContent: text }, properties);
}

function popup(row) {
  const { number, contested, href } = row.dataset;
  const content = document.createElement('div');
  const name = row.querySelector('td').cloneNode(true);
  const title = document.createElement('p');
  title.append(...name.childNodes);
  content.append(title, words('p', contested === '0' ? '' : `${contested} contested`));
  const onward = document.createElement('p');
  onward.append(words('a', number === '1' ? '1 claimed thing' : `${number} claimed things`, { href }));
  content.append(onward);
  return content;
}

function circle(row) {
  const { lat, lon, number, contested } = row.dataset;
  const className = contested === '0' ? 'place' : 'place contested';
  return L.circleMarker([Number(lat), Number(lon)], { radius: radius(Number(number)), className })
    .bindPopup(() => popup(row))
    .bindTooltip(row.querySelector('td').textContent.trim());
}

/** Circles are reached by the tabulator key and opened by Enter, as links are. */
function openByKey(marker) {
  const path = marker.getElement();
  path.setAttribute('tabindex', '0');
  path.setAttribute('role', 'button');
  path.setAttribute('aria-label', marker.getTooltip().getContent());
  path.addEventListener('keydown', event => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      marker.openPopup();
    }
  });
}

const element = document.getElementById('map');
if (element) {
  element.hidden = false;
  const map = createMap(element);
  const rows = [...document.querySelectorAll('.places tbody tr')].filter(row => row.dataset.lat !== '');
  const markers = rows.map(circle);
  markers.forEach(marker => { marker.addTo(map); openByKey(marker); });
  if (markers.length > 0) map.fitBounds(L.featureGroup(markers).getBounds(), { padding: [40, 40], maxZoom: 5 });
}
