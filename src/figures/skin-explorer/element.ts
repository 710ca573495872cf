import { PAINT, depthLine, drawClaims, drawNeedle, drawSection } from './draw.ts';
import { claimsAt, describe, describeInk, readState, showDepth, tipText, writeState, TIMES, type State } from './model.ts';

const WIDE = { section: { width: 490, height: 500 }, claims: { width: 272, height: 500 } };
/** On a phone the drawing is as wide as its place, so that its letters keep their size. */
const narrow = (width: number) => ({ section: { width, height: 430 }, claims: { width, height: 340 } });

/**
 * `<smp-skin-explorer>`: puts the live drawing in the place of the still and keeps drawing, words and address
 * in step with the inputs, which stand in the page already. The address changes when a reader lets go of an input.
 */
class SkinExplorer extends HTMLElement {
  readonly #narrow = matchMedia('(max-width: 40rem)');
  #state!: State;
  #frame = 0;
  #follow = 0;
  /** What the drawings on the page were made for. */
  #skin = '';
  #claims = '';

  connectedCallback(): void {
    const { state, notices } = readState(new URLSearchParams(location.search));
    this.#state = state;
    const notice = this.#part('notice');
    notice.textContent = notices.join(' ');
    notice.hidden = notices.length === 0;

    const form = this.querySelector('form');
    if (!form) return;
    this.#fill(form);
    form.addEventListener('input', () => {
      this.#read(form);
      // One step per frame, however fast the slider moves.
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        this.#move(form);
        this.#follow ||= window.setTimeout(() => {
          this.#follow = 0;
          this.#show();
        });
      });
    });
    form.addEventListener('change', () => history.replaceState(history.state, '', `${location.pathname}${writeState(this.#state)}${location.hash}`));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.#narrow.addEventListener('change', () => this.#show());
    this.#move(form);
    this.#show();
    this.#part('explorer').dataset['live'] = '';
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (!part) throw new Error(`skin explorer: the page has no [data-${name}]`);
    return part;
  }

  #fill(form: HTMLFormElement): void {
    for (const [name, value] of Object.entries({ ...this.#state, depth: this.#state.depth_mm })) {
      const input = form.elements.namedItem(name);
      if (input instanceof RadioNodeList || input instanceof HTMLInputElement || input instanceof HTMLSelectElement) input.value = String(value);
    }
  }

  #read(form: HTMLFormElement): void {
    const data = new FormData(form);
    const params = new URLSearchParams([...data].map(([name, value]) => [name, String(value)]));
    this.#state = readState(params).state;
  }

  get #size() {
    return this.#narrow.matches ? narrow(Math.min(360, Math.max(280, this.clientWidth))) : WIDE;
  }

  /** What the skin in the drawing depends on. */
  #skinOf({ scalp, view, hair }: State): string {
    return JSON.stringify([scalp, view, hair, this.#size.section]);
  }

  /** In the frame of the input: the needle moves over skin that stands already, and the input says where its tip is. */
  #move(form: HTMLFormElement): void {
    const state = this.#state;
    const depth = form.elements.namedItem('depth');
    if (depth instanceof HTMLElement) depth.setAttribute('aria-valuetext', tipText(state));
    this.#part('depth').textContent = showDepth(state.depth_mm * 1000);
    if (this.#skin !== this.#skinOf(state)) return;
    const { needle, tip } = drawNeedle(state, this.#size.section, PAINT.page);
    this.#part('needle').innerHTML = needle;
    this.#part('tip-mark').innerHTML = tip;
  }

  /** After the paint: everything else, so that an input answers at once on a slow phone too. */
  #show(): void {
    const state = this.#state;
    const { section, claims } = this.#size;
    const skin = this.#skinOf(state);
    if (this.#skin !== skin) this.#part('section').innerHTML = drawSection(state, section, PAINT.page);
    this.#skin = skin;
    const hit = JSON.stringify([state.scalp, claimsAt(state.depth_mm * 1000).map(({ who }) => who), claims]);
    if (this.#claims !== hit) this.#part('claims').innerHTML = drawClaims(state, claims, PAINT.page);
    else this.#part('depth-line').setAttribute('d', depthLine(state, claims));
    this.#claims = hit;

    this.#part('tip').textContent = tipText(state);
    this.#part('time').textContent = TIMES[state.time].label.toLowerCase();
    this.#part('said').replaceChildren(...describe(state).map((words) => element('li', words)));
    this.#part('ink').replaceChildren(...describeInk(state).flatMap(({ zone, text }) => [element('dt', zone), element('dd', text)]));
  }
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

customElements.define('smp-skin-explorer', SkinExplorer);
