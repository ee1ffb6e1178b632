// The ground of every map: outlines of the countries, no tiles, no request to another host.
// Needs Leaflet (/assets/library/leaflet.js, which makes the global L), leaflet.css and map.css on the page.

const ATTRIBUTION = 'Outlines: Natural Earth; de facto borders as drawn there, which is no statement on their status';
const WORLD = [[-58, -170], [78, 180]];

function outlines() {
  return fetch('/assets/countries.geojson').then(answer => {
    if (!answer.ok) throw new Error(`the outlines cannot be had: ${answer.status}`);
    return answer.json();
  });
}

/** Fills the element with a map of the world and returns the Leaflet map; the outlines follow when they are loaded. */
export function createMap(element) {
  const map = L.map(element, { worldCopyJump: false, minZoom: 1, maxZoom: 8, zoomSnap: 0.5, keyboard: true });
  map.attributionControl.setPrefix(false).addAttribution(ATTRIBUTION);
  map.createPane('ground').style.zIndex = 250;
  map.fitBounds(WORLD);
  outlines()
    .then(countries => L.geoJSON(countries, { pane: 'ground', interactive: false, style: { className: 'country' } }).addTo(map))
    .catch(failure => map.attributionControl.addAttribution(failure.message));
  return map;
}
