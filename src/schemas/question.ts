import { z } from 'astro/zod';
import { aliases, dates, datesInOrder, exemptions, factIds, slug } from './shared.ts';

/** Frontmatter of content/questions/<topic>/<slug>.mdx; the body is the longer answer. */
export const questionSchema = z
  .strictObject({
    question: z.string().min(8).max(140).describe('As people ask it.'),
    otherWordings: z.array(z.string().min(2)).default([]).describe('Other ways people put it, misspellings included. They feed the search.'),
    answer: z.string().min(15).max(360).describe('One or two sentences of plain text that answer it.'),
    facts: factIds.min(1),
    asked: z.enum(['common', 'some', 'rare', 'avoided']).describe('How often the question was seen; `avoided` = clinics tend not to answer it.'),
    related: z
      .strictObject({
        articles: z.array(z.string()).default([]),
        questions: z.array(slug).default([]),
        claims: z.array(slug).default([]),
      })
      .prefault({}),
    ...dates,
    aliases,
    exempt: exemptions,
  })
  .refine(datesInOrder.test, datesInOrder.params);
export type Question = z.infer<typeof questionSchema>;
