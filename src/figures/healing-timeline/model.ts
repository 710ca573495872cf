import { ACTIVITIES, ACTIVITY_IDS, ROWS, type Activity, type Row } from './data.ts';

/** The axis runs from the session to the longest healing time anybody quotes: six weeks (care-022). */
export const LAST_DAY = 42;

export type Shown = Activity | 'all';

export interface State {
  shown: Shown;
  /** A day to look at, 0 to 42. */
  day: number;
  /** One sentence where the address held something that cannot be shown. */
  notice?: string;
}

/** What a reader in the first month asks first; everything is one choice away. */
export const DEFAULT_STATE: State = { shown: 'signs', day: 0 };

/** Reads `?for=sun&day=5`. Whatever cannot be read falls back to its default with a notice; nothing is thrown. */
export function readState(search: string): State {
  const query = new URLSearchParams(search);
  const wanted = query.get('for');
  const day = query.get('day');
  const shown = wanted === null ? DEFAULT_STATE.shown : wanted === 'all' ? 'all' : ACTIVITY_IDS.find((id) => id === wanted);
  const number = day === null ? DEFAULT_STATE.day : /^\d{1,2}$/.test(day) ? Number(day) : Number.NaN;
  const notices = [
    shown === undefined ? `We do not know the activity “${(wanted ?? '').slice(0, 30)}”, so the timeline shows what you may see.` : '',
    number >= 0 && number <= LAST_DAY ? '' : `A day is a whole number from 0 to ${LAST_DAY}, so day 0 is shown.`,
  ].filter(Boolean);
  return {
    shown: shown ?? DEFAULT_STATE.shown,
    day: number >= 0 && number <= LAST_DAY ? number : 0,
    ...(notices.length ? { notice: notices.join(' ') } : {}),
  };
}

/** The query of a state; what is default is left out, so that one view has one address. */
export function writeState({ shown, day }: State): string {
  const query = new URLSearchParams();
  if (shown !== DEFAULT_STATE.shown) query.set('for', shown);
  if (day !== 0) query.set('day', String(day));
  return query.size ? `?${query.toString()}` : '';
}

export const rowsOf = (shown: Shown): readonly Row[] => (shown === 'all' ? ROWS : ROWS.filter((row) => row.activity === shown));

/** Last day of a row that has one. */
export const endOf = (row: Row): number | undefined => row.upTo ?? row.to;

/** Where a day stands relative to a span; a source that names no day is `unsaid`. */
export type Standing = 'before' | 'within' | 'between' | 'past' | 'unsaid';

/** `between`: past the shortest span a source names, but not the longest. @param day days after the session */
export function standing(row: Row, day: number): Standing {
  const end = endOf(row);
  if (row.from === undefined || row.to === undefined || end === undefined) return 'unsaid';
  if (day < row.from) return 'before';
  if (day <= row.to) return 'within';
  return day <= end || row.isOpen ? 'between' : 'past';
}

/** Rows whose span covers a day; a source that names no day is silent here. */
export const onDay = (rows: readonly Row[], day: number) => rows.filter((row) => ['within', 'between'].includes(standing(row, day)));

/** A row as one sentence. */
export const sentence = (row: Row) => `${row.label}: ${row.says} (${row.who}).`;

/** Rows in the order and groups in which they are drawn and listed. */
export const groupsOf = (shown: Shown) =>
  ACTIVITY_IDS.filter((id) => shown === 'all' || id === shown).map((id) => ({ id, title: ACTIVITIES[id], rows: rowsOf(id) }));
