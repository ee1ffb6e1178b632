// Tabs after the pattern of the ARIA Authoring Practices: arrow keys, Home and End choose; one tab stop for all.

const KEYS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Turns the panels into tabs and puts the row of tabs before the first.
 * entries: [{ name, title, panel, show }]; `show` is called each time the panel comes to be seen.
 */
export function makeTabs(label, entries, suffix = '') {
  const list = document.createElement('div');
  list.className = 'tabs';
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', label);
  const tabs = entries.map(entry => tabOf(entry, suffix));
  list.append(...tabs);
  entries[0].panel.before(list);

  function choose(number, focus) {
    tabs.forEach((tab, i) => {
      tab.setAttribute('aria-selected', i === number);
      tab.tabIndex = i === number ? 0 : -1;
      entries[i].panel.hidden = i !== number;
    });
    if (focus) tabs[number].focus();
    remember(number === 0 ? '' : entries[number].name);
    entries[number].show?.();
  }

  tabs.forEach((tab, i) => tab.addEventListener('click', () => choose(i)));
  list.addEventListener('keydown', event => {
    const now = tabs.indexOf(document.activeElement);
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : now + (KEYS[event.key] || 0);
    if (now < 0 || next === now) return;
    event.preventDefault();
    choose((next + tabs.length) % tabs.length, true);
  });
  choose(Math.max(0, entries.findIndex(entry => location.hash === `#view=${entry.name}`)));
}

function tabOf(entry, suffix) {
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.id = `tab-${entry.name}${suffix}`;
  tab.textContent = entry.title;
  tab.setAttribute('role', 'tab');
  tab.setAttribute('aria-controls', `panel-${entry.name}${suffix}`);
  entry.panel.id = `panel-${entry.name}${suffix}`;
  entry.panel.setAttribute('role', 'tabpanel');
  entry.panel.setAttribute('aria-labelledby', tab.id);
  return tab;
}

/** The view stands in the address, so that a link leads to it. */
function remember(name) {
  if (name || location.hash.startsWith('#view=')) {
    history.replaceState(history.state, '', name ? `#view=${name}` : location.pathname + location.search);
  }
}
