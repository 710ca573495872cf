import { z } from 'astro/zod';
import { CONFIDENCE_IDS } from '../domain/vocabulary.ts';
import { slug } from './shared.ts';

/** content/facts/<id>.yaml: one statement in our words with the sources it was seen in. */
export const factSchema = z.strictObject({
  statement: z.string().min(15).max(320).describe('One sentence in our own words.'),
  topic: slug,
  sources: z
    .array(
      z.strictObject({
        id: slug.describe('A file in content/sources.'),
        locator: z.string().min(1).optional().describe('Page, section or table.'),
        seen: z.array(z.string().min(8)).min(1).describe('Where the text was read.'),
      }),
    )
    .min(1),
  confidence: z.enum(CONFIDENCE_IDS),
  caveat: z.string().min(5).optional(),
  place: z.string().min(2).optional().describe('ISO 3166 code where the fact is about one place.'),
});
export type Fact = z.infer<typeof factSchema>;
