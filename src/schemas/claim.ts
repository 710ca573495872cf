import { z } from 'astro/zod';
import { SUBJECT_IDS, VERDICT_IDS } from '../domain/vocabulary.ts';
import { aliases, dates, datesInOrder, exemptions, factIds, slug } from './shared.ts';

/** content/claims/<slug>.yaml */
export const claimSchema = z
  .strictObject({
    claim: z.string().min(10).max(160).describe('The sentence as readers meet it, without quotation marks.'),
    subject: z.enum(SUBJECT_IDS),
    verdict: z.enum(VERDICT_IDS),
    reason: z.string().min(20).max(420).describe('Why, in two plain sentences.'),
    facts: factIds.min(1),
    wouldChange: z.string().min(20).max(300).describe('What evidence would change the verdict.'),
    otherWordings: z.array(z.string().min(2)).default([]),
    related: z
      .strictObject({
        articles: z.array(z.string()).default([]),
        questions: z.array(slug).default([]),
      })
      .prefault({}),
    ...dates,
    aliases,
    exempt: exemptions,
  })
  .refine(datesInOrder.test, datesInOrder.params);
export type Claim = z.infer<typeof claimSchema>;
