/** The corrections log, the latest first. Add an entry whenever a published statement turns out wrong. */
export interface Correction {
  date: Date;
  path: string;
  /** What the page said. */
  said: string;
  /** What it says now and why. */
  says: string;
}
export const corrections: Correction[] = [];
