import { z } from 'astro/zod';
import { aliases, citedText, dates, datesInOrder, exemptions, factIds, openText, slug } from './shared.ts';

/** Frontmatter of content/articles/<subject>/<slug>.mdx. */
export const articleSchema = z
  .strictObject({
    title: z.string().min(3).max(60).describe('Short name used in lists and breadcrumbs.'),
    question: z.string().min(8).max(110).describe('The question the page answers, as the reader would put it. It is the heading of the page.'),
    description: z.string().min(50).max(155).describe('For search engines and preview cards.'),
    answer: z.string().min(20).max(320).describe('The answer in one or two plain sentences.'),
    answerFacts: factIds.min(1),
    covers: z.string().min(20).max(240).describe('One sentence: what the page covers and for whom.'),
    keyPoints: z.array(citedText).length(3).describe('Exactly three points.'),
    known: z.array(citedText).min(1).max(5),
    notKnown: z.array(openText).min(1).max(5),
    order: z.number().int().min(1).describe('Place in the list of its subject.'),
    elsewhere: z.array(slug).default([]).describe('Ids of sources worth reading next: public bodies and charities.'),
    related: z
      .strictObject({
        articles: z.array(z.string()).default([]).describe('As <subject>/<slug>.'),
        questions: z.array(slug).default([]),
        claims: z.array(slug).default([]),
      })
      .prefault({}),
    ...dates,
    aliases,
    exempt: exemptions,
  })
  .refine(datesInOrder.test, datesInOrder.params);
export type Article = z.infer<typeof articleSchema>;
