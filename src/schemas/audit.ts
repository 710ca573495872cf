import { z } from 'astro/zod';
import { READER_ITEMS } from '../domain/audit.ts';
import { day } from './shared.ts';

const mark = z.strictObject({
  score: z
    .union([z.number().int().min(0).max(5), z.literal('na')])
    .describe('1 to 5 for DISCERN, 0 or 1 for the others, `na` where the item does not fit the page.'),
  on: z.string().min(3).describe('A sentence of the page, word for word, that the mark rests on; for `na` or a low mark the reason.'),
});

/** content/audit/<subject>/<slug>.yaml: marks of someone who read the article and did not write it. */
export const auditSchema = z.strictObject({
  date: day,
  marks: z.strictObject(Object.fromEntries(READER_ITEMS.map((id) => [id, mark])) as Record<(typeof READER_ITEMS)[number], typeof mark>),
});
export type Audit = z.infer<typeof auditSchema>;
