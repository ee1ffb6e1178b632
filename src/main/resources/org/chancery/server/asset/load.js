// Loads the libraries that only some pages need, each once.

const loaded = new Map();

function once(address, make) {
  if (!loaded.has(address)) {
    loaded.set(address, new Promise((resolve, reject) => {
      const element = make();
      element.addEventListener('load', resolve);
      element.addEventListener('error', () => reject(new Error(`${address} cannot be had`)));
      document.head.append(element);
    }));
  }
  return loaded.get(address);
}

/** Runs a plain script, which sets a global; the promise is kept when it has run. */
export function loadScript(address) {
  return once(address, () => Object.assign(document.createElement('script'), { src: address }));
}

/** Applies a style sheet. */
export function loadStyle(address) {
  return once(address, () => Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address }));
}

/** Returns the value of a custom property of the page, such as `--ink`. */
export function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}
