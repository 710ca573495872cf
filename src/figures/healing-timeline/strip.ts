import type { Row } from './data.ts';
import { LAST_DAY, endOf } from './model.ts';

/** Units of the strip: ten a day, so that tenths of a day stay whole numbers. */
const PER_DAY = 10;
export const STRIP = { width: LAST_DAY * PER_DAY, height: 14 } as const;

const bar = (from: number, to: number) => `M${Math.round(from * PER_DAY)} 2H${Math.round(to * PER_DAY)}V12H${Math.round(from * PER_DAY)}Z`;

export interface Strip {
  /** From the first day to the end of the shortest span that the source names. */
  span: string;
  /** From there to the end of the longest, or an arrow where the source says "at least". */
  rest?: string;
}

/**
 * One row as paths without colours, to be stretched over the width of a column: the sheet of the embed gives it the theme.
 * Undefined where the source names no day.
 */
export function strip(row: Row): Strip | undefined {
  const end = endOf(row);
  if (row.from === undefined || row.to === undefined || end === undefined) return undefined;
  return {
    span: bar(row.from, row.to),
    ...(end > row.to ? { rest: bar(row.to, end) } : row.isOpen ? { rest: `M${Math.round(end * PER_DAY)} 7h30m-6 -5l6 5l-6 5` } : {}),
  };
}
