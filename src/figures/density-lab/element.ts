import { formatValue, PARAMETER_NAMES, parameter, PARAMETERS, PATCH, readState, TONES, writeState, type State } from './model.ts';
import { createPainter, type Drawn, type Order } from './painter.ts';
import type { Ending } from './save.ts';
import { describe, rows, SCALE, summary, toneRows } from './words.ts';

/** Widest drawing in pixels: finer than this shows no more on the screens that have it. */
const FULL_WIDTH = 720;
const LEAST_WIDTH = 260;
/** Time for one drawing while a slider moves, and once it rests, in ms. What would take longer is drawn coarser. */
const MOVING_MS = 9;
const RESTING_MS = 60;
/** A slider rests when it has not moved for this long, in ms. Then text, table and address follow. */
const REST_MS = 180;

/** The density lab: sliders on a canvas, its state in the address. The page it upgrades is complete without it. */
class SmpDensityLab extends HTMLElement {
  #state!: State;
  #paint = createPainter(
    (drawn) => this.#put(drawn),
    () => this.#say('The drawing cannot be made in this browser. The words follow your settings.'),
  );
  #canvas = document.createElement('canvas');
  #strips = document.createElement('ol');
  #rest = 0;
  /** Learned from the drawings so far; 0 before the first. */
  #msPerPixel = 0;

  connectedCallback(): void {
    const { state, notices } = readState(new URLSearchParams(location.search));
    this.#state = state;
    this.#canvas.setAttribute('role', 'img');
    this.#canvas.setAttribute('aria-describedby', 'lab-text');
    this.#strips.className = 'lab-strips';
    this.#strips.ariaHidden = 'true';
    for (const field of this.querySelectorAll('fieldset')) field.disabled = false;
    this.#one('.lab-script').remove();

    this.#apply(state);
    this.#words();
    if (notices.length) {
      const notice = this.#one('.lab-notice');
      notice.textContent = notices.join(' ');
      notice.hidden = false;
    }
    this.addEventListener('input', (event) => {
      if (event.target instanceof HTMLInputElement) this.#change(event.target);
    });
    document.addEventListener('click', (event) => this.#click(event));
    this.#draw(false);
  }

  #one<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
    const found = this.querySelector<Kind>(selector);
    if (!found) throw new Error(`smp-density-lab: ${selector} is missing`);
    return found;
  }

  get #picture(): HTMLElement {
    return this.#one('.lab-picture');
  }

  #change(input: HTMLInputElement): void {
    const name = PARAMETER_NAMES.find((known) => known === input.name);
    if (name) {
      this.#state = { ...this.#state, [name]: input.valueAsNumber };
      this.#label(input, formatValue(name, input.valueAsNumber));
    } else if (input.name === 'tone') {
      this.#state = { ...this.#state, tone: TONES.find(({ id }) => id === input.value)?.id ?? 'all' };
    } else return;
    this.#one('.lab-notice').hidden = true;
    this.#draw(true);
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => this.#settle(), REST_MS);
  }

  #label(input: HTMLInputElement, text: string): void {
    input.setAttribute('aria-valuetext', text);
    const output = input.parentElement?.querySelector('output');
    if (output) output.textContent = text;
  }

  /** Sets the inputs to a state. */
  #apply(state: State): void {
    this.#state = state;
    for (const input of this.querySelectorAll<HTMLInputElement>('.lab-controls input')) {
      if (input.type === 'radio') input.checked = input.value === state.tone;
      const name = PARAMETER_NAMES.find((known) => known === input.name);
      if (!name) continue;
      if (input.valueAsNumber === state[name]) continue;
      input.value = String(state[name]);
      this.#label(input, formatValue(name, state[name]));
      const group = input.closest('details');
      if (group && state[name] !== parameter(name).start) group.open = true;
    }
  }

  #words(): void {
    const state = this.#state;
    this.#one('.lab-text').replaceChildren(
      ...describe(state).map((sentence) => {
        const item = document.createElement('li');
        item.textContent = sentence;
        return item;
      }),
    );
    const line = summary(state);
    this.#canvas.ariaLabel = `Drawing of the patch. ${line}`;
    const said = this.#one('.lab-summary');
    if (said.textContent !== line) said.textContent = line;
    this.#fill(
      '[data-rows]',
      rows(state).map(({ value, basis }) => [value, basis]),
    );
    this.#fill(
      '[data-tones]',
      toneRows(state).map(({ skin, dot, contrast }) => [skin, dot, contrast]),
    );
    const isAll = state.tone === 'all';
    const strips = isAll ? TONES.map((_, at) => String(at + 1)) : [`${PATCH.widthMm} mm`];
    this.#one('.lab-scale').textContent = isAll ? SCALE.all : SCALE.one;
    this.#strips.replaceChildren(
      ...strips.map((text) => {
        const item = document.createElement('li');
        item.textContent = text;
        return item;
      }),
    );
  }

  #fill(selector: string, values: string[][]): void {
    this.#one(selector)
      .querySelectorAll('tr')
      .forEach((row, at) =>
        row.querySelectorAll('td').forEach((cell, column) => {
          cell.textContent = values[at]?.[column] ?? '';
        }),
      );
  }

  #settle(): void {
    this.#words();
    history.replaceState(null, '', `${location.pathname}${writeState(this.#state)}${location.hash}`);
    this.#draw(false);
  }

  /**
   * Draws the state once the drawing under way is done, as finely as screen and time allow. While a slider moves, one pixel
   * for each of the page's is enough: handing the drawing to the screen takes the thread that the slider needs.
   */
  #draw(isMoving: boolean): void {
    this.#paint((): Order => {
      const width = this.#picture.clientWidth || FULL_WIDTH;
      const wanted = Math.min(FULL_WIDTH, width * (isMoving ? 1 : devicePixelRatio));
      const budgetMs = isMoving ? MOVING_MS : RESTING_MS;
      const affordable = this.#msPerPixel ? Math.sqrt((budgetMs / this.#msPerPixel) * (PATCH.widthMm / PATCH.heightMm)) : wanted;
      return { state: this.#state, maxWidth: Math.min(wanted, Math.max(LEAST_WIDTH, affordable)) };
    });
  }

  #put({ width, height, pixels, ms }: Drawn): void {
    if (this.#canvas.width !== width || this.#canvas.height !== height) Object.assign(this.#canvas, { width, height });
    this.#canvas.getContext('2d')?.putImageData(new ImageData(pixels, width, height), 0, 0);
    const cost = ms / (width * height);
    if (this.#canvas.isConnected) this.#msPerPixel = this.#msPerPixel ? (this.#msPerPixel + cost) / 2 : cost;
    // The still stands until there is something in its place. That first drawing also laid out the dots: it tells nothing of the next.
    else this.#picture.replaceChildren(this.#canvas, this.#strips);
  }

  #click(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const preset = target?.closest<HTMLAnchorElement>('a[data-preset]');
    if (preset && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      // A preset is about dots and hair; the reader's own tone, eyes and pattern stay.
      const { state } = readState(new URL(preset.href).searchParams);
      const { tone, sight, distance, light, seed } = this.#state;
      this.#show({ ...state, tone, sight, distance, light, seed });
      if (!this.contains(preset)) this.scrollIntoView();
      return;
    }
    const action = target?.closest<HTMLElement>('[data-action]')?.dataset['action'];
    if (action === 'seed') {
      const { max } = PARAMETERS.seed;
      this.#state = { ...this.#state, seed: (this.#state.seed % max) + 1 };
      this.#redraw();
      this.#say(`Pattern ${this.#state.seed}`);
    } else if (action === 'link') void this.#copy();
    else if (action === 'svg' || action === 'png' || action === 'csv') void this.#save(action);
  }

  #show(state: State): void {
    this.#one('.lab-notice').hidden = true;
    this.#apply(state);
    this.#redraw();
  }

  /** Drawing, words and table come after the next paint, so that a choice answers at once on a slow phone too. */
  #redraw(): void {
    requestAnimationFrame(() => setTimeout(() => this.#settle()));
  }

  #address = (): string => `${location.origin}${location.pathname}${writeState(this.#state)}`;

  #say(text: string): void {
    this.#one('[data-said]').textContent = text;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#address());
      this.#say('Link copied');
    } catch {
      this.#say(`Copy the address of this page: ${this.#address()}`);
    }
  }

  async #save(ending: Ending): Promise<void> {
    const { fileOf } = await import('./save.ts');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await fileOf(ending, this.#state, this.#address()));
    link.download = `density-lab.${ending}`;
    link.click();
    // The browser has the file by then; a shorter time loses it in some.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }
}

customElements.define('smp-density-lab', SmpDensityLab);
