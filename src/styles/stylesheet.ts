import { createHash } from 'node:crypto';
import lists from './lists.css?inline';
import reading from './app.css?inline';

/**
 * Stylesheets are printed into the page: one request to first paint, and a policy that allows just their hashes.
 * `reading` stands on every page, `lists` besides it on pages that are lists.
 */
const sheet = (css: string) => ({ css, hash: createHash('sha256').update(css).digest('base64') });
export const SHEETS = { reading: sheet(reading), lists: sheet(lists) };
export type ExtraSheet = Exclude<keyof typeof SHEETS, 'reading'>;
