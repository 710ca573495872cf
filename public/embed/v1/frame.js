// @ts-check
/**
 * The script of an embedded answer. Without it the answer is complete, in the reader's own light or dark.
 * It reads ?theme=light|dark|auto, ?accent=<six hexadecimal digits> and ?lang=en, and tells the page around it how high the
 * answer is. Nothing from the address is ever written into the page.
 */
(() => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  /** @type {string[]} names of parameters with a value we do not know */
  const refused = [];

  /**
   * @param {string} name of a parameter
   * @param {RegExp} form that its one value must have
   * @returns {string | undefined} the value; undefined where it is absent or refused
   */
  function read(name, form) {
    const values = query.getAll(name);
    const [value] = values;
    if (value === undefined) return undefined;
    if (values.length === 1 && form.test(value)) return value;
    refused.push(name);
    return undefined;
  }

  const theme = read('theme', /^(?:light|dark|auto)$/);
  if (theme && theme !== 'auto') root.dataset['theme'] = theme;
  const accent = read('accent', /^[0-9a-f]{6}$/i);
  // The accent colours a rule and no text, so any value keeps the words legible.
  if (accent) root.style.setProperty('--accent', `#${accent}`);
  read('lang', /^en(?:-gb)?$/i);

  addEventListener('DOMContentLoaded', () => {
    for (const name of refused) document.querySelector(`[data-refused="${name}"]`)?.removeAttribute('hidden');
  });

  if (parent === window) return;
  // A height is no secret, so any page may learn it.
  const report = () => parent.postMessage({ type: 'smp-answer-height', height: Math.ceil(root.getBoundingClientRect().height) }, '*');
  new ResizeObserver(report).observe(root);
  // A loader that came after the first report asks for another.
  addEventListener('message', (event) => {
    if (event.source === parent && event.data === 'smp-answer-ask') report();
  });
})();
