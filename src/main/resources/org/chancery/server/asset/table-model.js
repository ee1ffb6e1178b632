// Reads a table of the page: { columns: [{ index, heading, kind }], rows: [[{ text, iri, href }]] }.

export function readTable(table) {
  const columns = [...table.tHead.rows[0].cells].map((cell, index) => ({ index, heading: cell.textContent, kind: cell.dataset.kind }));
  const rows = [...table.tBodies[0].rows].map(row => [...row.cells].map(readCell));
  return { columns, rows };
}

function readCell(cell) {
  return {
    text: cell.textContent.trim(),
    iri: cell.dataset.iri || '',
    href: cell.querySelector('a')?.getAttribute('href') || '',
  };
}

/** Returns the columns of one of the kinds, in their order. */
export function ofKind(model, ...kinds) {
  return model.columns.filter(column => kinds.includes(column.kind));
}

/** Returns the different texts of a column, in the order in which they come; empty cells are left out. */
export function distinct(model, column) {
  return [...new Set(model.rows.map(row => row[column.index].text).filter(text => text !== ''))];
}

/** Makes a labelled field in which a column is chosen; `none` is the name of the choice of no column, if there is one. */
export function chooser(label, columns, chosen, none = '') {
  const select = document.createElement('select');
  if (none) select.add(new Option(none, ''));
  columns.forEach(column => select.add(new Option(column.heading, column.index)));
  select.value = chosen ? chosen.index : '';
  const field = document.createElement('label');
  field.append(label, ' ', select);
  return { field, column: () => columns.find(column => String(column.index) === select.value), onChange: act => select.addEventListener('change', act) };
}

/** Makes a paragraph. */
export function paragraph(text, className = 'hint') {
  return Object.assign(document.createElement('p'), { textContent: text, className });
}
