import { linkStyles } from '~/components/ui/styles.ts';
import styles from './calendar.css?url';
import { ENTRIES, calendarText, dayAfter, readDate } from './model.ts';

const written = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Puts dates to the days of the table and hands them over as a calendar file. The date never leaves the browser and is not kept. */
class SmpHealingCalendar extends HTMLElement {
  connectedCallback(): void {
    linkStyles(styles);
    const form = this.querySelector('form');
    const input = this.querySelector<HTMLInputElement>('input[type="date"]');
    if (!form || !input) return;
    form.hidden = false;
    input.addEventListener('input', () => this.#show(readDate(input.value)));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const session = readDate(input.value);
      this.#show(session);
      if (!session) {
        this.#say('Choose the day of your session first, from the year 2000 to 2099.');
        input.focus();
        return;
      }
      this.#save(session);
      this.#say(`The calendar file for a session on ${written.format(session)} is in your downloads. Open it to add its ${ENTRIES.length} days.`);
    });
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }

  #show(session: Date | undefined): void {
    this.#say('');
    for (const cell of this.querySelectorAll<HTMLElement>('[data-day]')) {
      cell.textContent = session ? written.format(dayAfter(session, Number(cell.dataset['day']))) : '';
    }
  }

  #save(session: Date): void {
    const text = calendarText(session, new Date(), `${location.origin}${location.pathname}`);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
    link.download = 'smp-healing.ics';
    link.click();
    // The browser has taken the file over by the next turn; phones are slower.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }
}

if (!customElements.get('smp-healing-calendar')) customElements.define('smp-healing-calendar', SmpHealingCalendar);
