import { linkStyles } from '~/components/ui/styles.ts';
import styles from './timeline.css?url';
import { ACTIVITIES, KINDS, type Activity } from './data.ts';
import { timeline } from './draw.ts';
import { LAST_DAY, onDay, readState, rowsOf, sentence, writeState, type State } from './model.ts';

/** Chooses an activity and a day: the picture, the table and the sentences follow, and so does the address. */
class SmpHealingTimeline extends HTMLElement {
  #state: State = readState(location.search);
  #dark = matchMedia('(prefers-color-scheme: dark)');
  #isNarrow = false;

  connectedCallback(): void {
    linkStyles(styles);
    this.querySelector('form')?.removeAttribute('hidden');
    this.querySelector<HTMLElement>('[data-output]')?.removeAttribute('hidden');
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    for (const radio of this.#radios()) {
      radio.checked = radio.value === this.#state.shown;
      radio.addEventListener('change', () => this.#change({ shown: radio.value as Activity | 'all' }));
    }
    const slider = this.#slider();
    if (slider) {
      slider.value = String(this.#state.day);
      slider.addEventListener('input', () => this.#change({ day: slider.valueAsNumber }));
    }
    this.#dark.addEventListener('change', () => this.#draw());
    const picture = this.#picture();
    // Only the change between the two layouts matters; the picture scales by itself.
    if (picture) new ResizeObserver(() => this.#isNarrow !== picture.clientWidth < 640 && this.#draw()).observe(picture);
    this.#show();
  }

  #radios = () => [...this.querySelectorAll<HTMLInputElement>('input[name="for"]')];
  #picture = () => this.querySelector<HTMLElement>('[data-picture]');
  #slider = () => this.querySelector<HTMLInputElement>('input[name="day"]');

  #change(part: Partial<State>): void {
    this.#state = { shown: this.#state.shown, day: this.#state.day, ...part };
    history.replaceState(null, '', `${location.pathname}${writeState(this.#state)}${location.hash}`);
    this.#show();
  }

  #show(): void {
    const { shown, day, notice } = this.#state;
    const notes = this.querySelector('[data-notice]');
    if (notes) notes.textContent = notice ?? '';
    this.querySelector('[data-day]')?.replaceChildren(`Day ${day}`);
    this.#slider()?.setAttribute('aria-valuetext', `day ${day} of ${LAST_DAY}`);
    const rows = onDay(rowsOf(shown), day);
    const list = this.querySelector('[data-rows]');
    list?.replaceChildren(
      ...rows.map((row) => {
        const item = document.createElement('li');
        item.textContent = `${sentence(row)} ${KINDS[row.kind]}.`;
        return item;
      }),
    );
    const status = this.querySelector('[data-status]');
    const what = shown === 'all' ? 'everything' : ACTIVITIES[shown].toLowerCase();
    if (status) status.textContent = `Day ${day}, ${what}: ${rows.length} ${rows.length === 1 ? 'statement reaches' : 'statements reach'} this day.`;
    for (const body of this.querySelectorAll<HTMLElement>('[data-activity]')) body.hidden = shown !== 'all' && body.dataset['activity'] !== shown;
    this.#draw();
  }

  #draw(): void {
    const picture = this.#picture();
    if (!picture) return;
    this.#isNarrow = picture.clientWidth < 640;
    const { shown, day } = this.#state;
    const { svg } = timeline({ shown, day, theme: this.#dark.matches ? 'dark' : 'light', isNarrow: this.#isNarrow, title: 'Healing timeline' });
    const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    // The table below says the same to whoever does not see the picture.
    drawn.setAttribute('aria-hidden', 'true');
    picture.replaceChildren(document.importNode(drawn, true));
  }
}

if (!customElements.get('smp-healing-timeline')) customElements.define('smp-healing-timeline', SmpHealingTimeline);
