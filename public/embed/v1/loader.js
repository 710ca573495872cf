// @ts-check
// SMP Explained embed loader 1, MIT. Frozen. Gives frames of answers their height only.
(() => {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  const { origin } = new URL(script.src);
  const base = `${origin}/embed/v1/`;
  /** @type {HTMLIFrameElement[]} */
  const own = [];
  const frames = () => [...own, ...document.querySelectorAll('iframe')].filter((frame) => frame.src.startsWith(base));
  const ask = () => frames().forEach((frame) => frame.contentWindow?.postMessage('smp-answer-ask', '*'));

  addEventListener('message', ({ data, origin: from, source }) => {
    if (from !== origin || data?.type !== 'smp-answer-height' || !(data.height > 0 && data.height < 9999)) return;
    const frame = frames().find((one) => one.contentWindow === source);
    if (frame) frame.height = String(Math.ceil(data.height));
  });
  addEventListener('load', ask);
  ask();

  class Answer extends HTMLElement {
    connectedCallback() {
      const kind = ['question', 'claim', 'article-summary'].find((name) => this.hasAttribute(name)) ?? '';
      const id = this.getAttribute(kind) ?? '';
      // Without an id of ours the link inside stays.
      if (this.shadowRoot || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return;
      const url = new URL(`${kind}/${id}/`, base);
      for (const name of ['theme', 'accent', 'lang']) {
        const value = this.getAttribute(name);
        if (value !== null) url.searchParams.set(name, value);
      }
      const frame = document.createElement('iframe');
      frame.src = url.href;
      frame.title = this.getAttribute('label') ?? 'Answer from SMP Explained';
      frame.width = '100%';
      frame.height = '400';
      frame.loading = 'lazy';
      frame.referrerPolicy = 'no-referrer';
      frame.style.border = '0';
      own.push(frame);
      this.style.display = 'block';
      this.attachShadow({ mode: 'open' }).append(frame);
    }
  }
  if (!customElements.get('smp-answer')) customElements.define('smp-answer', Answer);
})();
