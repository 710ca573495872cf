import { linkStyles } from '~/components/ui/styles.ts';
import styles from './timeline.css?url';
import { ACTIVITIES, KINDS, type Activity } from './data.ts';
import { markDay, timeline } from './draw.ts';
import { LAST_DAY, onDay, readState, rowsOf, sentence, writeState, type State } from './model.ts';

/** Chooses an activity and a day: the picture, the table and the sentences follow, and so does the address. */
class SmpHealingTimeline extends HTMLElement {
  #state: State = readState(location.search);
  /** Paper is light whatever the screen is; the query changes when printing starts. */
  #dark = matchMedia('screen and (prefers-color-scheme: dark)');
  #isNarrow = false;

  connectedCallback(): void {
    linkStyles(styles);
    this.querySelector('form')?.removeAttribute('hidden');
    this.querySelector<HTMLElement>('[data-output]')?.removeAttribute('hidden');
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    for (const radio of this.#radios()) {
      radio.checked = radio.value === this.#state.shown;
      // After the next paint, so that the choice itself shows at once on a slow phone too.
      radio.addEventListener('change', () =>
        requestAnimationFrame(() =>
          setTimeout(() => {
            this.#change({ shown: radio.value as Activity | 'all' });
            this.#keep();
          }),
        ),
      );
    }
    const slider = this.#slider();
    if (slider) {
      slider.value = String(this.#state.day);
      slider.addEventListener('input', () => this.#change({ day: slider.valueAsNumber }));
      // Browsers refuse addresses that change too often, so the address waits until the reader lets go.
      slider.addEventListener('change', () => this.#keep());
    }
    this.#dark.addEventListener('change', () => this.#draw());
    const picture = this.#picture();
    if (picture) this.#isNarrow = picture.clientWidth < 640;
    // Only the change between the two layouts matters; the picture scales by itself.
    if (picture) new ResizeObserver(() => this.#isNarrow !== picture.clientWidth < 640 && this.#draw()).observe(picture);
    this.#show();
  }

  #radios = () => [...this.querySelectorAll<HTMLInputElement>('input[name="for"]')];
  #picture = () => this.querySelector<HTMLElement>('[data-picture]');
  #slider = () => this.querySelector<HTMLInputElement>('input[name="day"]');

  #change(part: Partial<State>): void {
    this.#state = { shown: this.#state.shown, day: this.#state.day, ...part };
    this.#show();
  }

  #keep(): void {
    history.replaceState(null, '', `${location.pathname}${writeState(this.#state)}${location.hash}`);
  }

  #show(): void {
    const { shown, day, notice } = this.#state;
    const notes = this.querySelector('[data-notice]');
    if (notes) notes.textContent = notice ?? '';
    this.querySelector('[data-day]')?.replaceChildren(`Day ${day}`);
    this.#slider()?.setAttribute('aria-valuetext', `day ${day} of ${LAST_DAY}`);
    const rows = onDay(rowsOf(shown), day);
    const list = this.querySelector<HTMLElement>('[data-rows]');
    // Most days have the rows of the day before: then nothing below the slider need be laid out again.
    const ids = rows.map(({ id }) => id).join(' ');
    if (list && list.dataset['rows'] !== ids) {
      list.dataset['rows'] = ids;
      list.replaceChildren(
        ...rows.map((row) => {
          const item = document.createElement('li');
          item.textContent = `${sentence(row)} ${KINDS[row.kind]}.`;
          return item;
        }),
      );
    }
    const status = this.querySelector('[data-status]');
    const what = shown === 'all' ? 'everything' : ACTIVITIES[shown].toLowerCase();
    if (status) status.textContent = `Day ${day}, ${what}: ${rows.length} ${rows.length === 1 ? 'statement reaches' : 'statements reach'} this day.`;
    const picture = this.#picture();
    if (picture?.dataset['shown'] === shown) markDay(picture, day);
    else this.#draw();
  }

  #draw(): void {
    const picture = this.#picture();
    if (!picture) return;
    this.#isNarrow = picture.clientWidth < 640;
    const { shown, day } = this.#state;
    for (const body of this.querySelectorAll<HTMLElement>('[data-activity]')) body.hidden = shown !== 'all' && body.dataset['activity'] !== shown;
    picture.innerHTML = timeline({
      shown,
      theme: this.#dark.matches ? 'dark' : 'light',
      isNarrow: this.#isNarrow,
      title: 'Healing timeline',
      hasMark: true,
    }).svg;
    picture.dataset['shown'] = shown;
    // The table below says the same to whoever does not see the picture.
    picture.firstElementChild?.setAttribute('aria-hidden', 'true');
    markDay(picture, day);
  }
}

if (!customElements.get('smp-healing-timeline')) customElements.define('smp-healing-timeline', SmpHealingTimeline);
