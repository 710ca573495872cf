import { createHash } from 'node:crypto';
import embed from './embed.css?inline';
import embedTimeline from './embed-timeline.css?inline';
import evidence from './evidence.css?inline';
import kit from './kit.css?inline';
import lists from './lists.css?inline';
import reading from './app.css?inline';
import tools from './tools.css?inline';

/**
 * Stylesheets are printed into the page: one request to first paint, and a policy that allows just their hashes.
 * `reading` stands on every page; `lists`, `evidence`, `tools` and `kit` come on top where a page needs them.
 */
const sheet = (css: string) => ({ css, hash: createHash('sha256').update(css).digest('base64') });
export const SHEETS = { reading: sheet(reading), lists: sheet(lists), evidence: sheet(evidence), tools: sheet(tools), kit: sheet(kit) };
export type ExtraSheet = Exclude<keyof typeof SHEETS, 'reading'>;
/** The one sheet of embedded answers; they carry none of the others. */
export const EMBED_SHEET = sheet(embed);
/** On top of it, for the healing timeline alone. */
export const EMBED_TIMELINE_SHEET = sheet(embedTimeline);
