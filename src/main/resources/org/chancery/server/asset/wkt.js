// Reads shapes in well-known text into GeoJSON geometries; longitude stands before latitude, as GeoSPARQL says for CRS84.

const FORM = /^(?:<([^>]*)>\s*)?(MULTI)?(POINT|LINESTRING|POLYGON)\s*(\(.*\))$/is;
const NAMES = { POINT: 'Point', LINESTRING: 'LineString', POLYGON: 'Polygon' };

/** Returns the geometry; null if the text is no such shape, or in another system of coordinates. */
export function parseShape(text) {
  const form = FORM.exec(text.trim());
  if (!form || (form[1] && !form[1].endsWith('CRS84'))) return null;
  const name = form[3].toUpperCase();
  try {
    const nested = JSON.parse(form[4].replace(/\(/g, '[').replace(/\)/g, ']').replace(/(-?[\d.]+)\s+(-?[\d.]+)/g, '[$1,$2]'));
    const coordinates = name === 'POINT' && !form[2] ? nested[0] : nested.map(part => (form[2] && name === 'POINT' && Array.isArray(part[0]) ? part[0] : part));
    return { type: (form[2] ? 'Multi' : '') + NAMES[name], coordinates };
  } catch {
    return null;
  }
}
