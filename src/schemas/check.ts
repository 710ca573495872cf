import { z } from 'astro/zod';
import { day } from './shared.ts';

/** content/checks/<collection>/<id>.yaml: a second reader's signature under one page. Written by `npm run sign`. */
export const checkSchema = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{16}$/, { error: 'must be 16 hexadecimal digits; npm run sign writes them' }),
  date: day,
  what: z.string().min(5).describe('What was held against what.'),
  changed: z.string().min(3).describe('What the second reader changed, or `nothing`.'),
});
export type Check = z.infer<typeof checkSchema>;
