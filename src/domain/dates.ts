const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "24 November 2026", in UTC, so that a build west of Greenwich shows the same day. */
export const longDate = (date: Date) => format.format(date);

/** `2026-11-24` */
export const isoDate = (date: Date) => date.toISOString().slice(0, 10);

/** True once the day of `nextCheck` has passed. */
export const isOverdue = (nextCheck: Date, today: Date) => isoDate(nextCheck) < isoDate(today);
