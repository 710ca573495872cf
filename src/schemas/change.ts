import { z } from 'astro/zod';
import { day, exemptions, factIds } from './shared.ts';

/** content/changes/<yyyy-mm-dd>-<slug>.yaml: one answer whose advice changed. Wording alone is not a change; a mistake is a correction. */
export const changeSchema = z.strictObject({
  date: day.describe('The day the advice changed on the site.'),
  page: z
    .string()
    .regex(/^\/[a-z0-9/-]+\/$/, { error: 'must be the address of a page, such as /questions/pool/' })
    .describe('Address of the page whose advice changed.'),
  before: z.string().min(10).max(400).describe('What the page advised until then, in the words it used.'),
  after: z.string().min(10).max(400).describe('What it advises now, in the words it uses.'),
  why: z.string().min(10).max(400).describe('What was learned, in one or two plain sentences.'),
  facts: factIds.min(1),
  exempt: exemptions,
});
export type Change = z.infer<typeof changeSchema>;
