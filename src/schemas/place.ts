import { z } from 'astro/zod';
import { aliases, citedText, dates, datesInOrder, exemptions, openText, slug } from './shared.ts';

/** content/places/<slug>.yaml: the rules of one country, state or city. */
export const placeSchema = z
  .strictObject({
    name: z.string().min(2).max(60),
    code: z.string().regex(/^[A-Z]{2}(?:-[A-Z]{2,3})?(?:-[A-Za-z]+)?$/, { error: 'must be an ISO 3166 code such as GB-WLS' }),
    parent: slug.optional().describe('The place whose rules also apply.'),
    order: z.number().int().min(1),
    otherNames: z.array(z.string()).default([]),
    summary: citedText.describe('The rule that matters most, in two sentences.'),
    minimumAge: openText,
    rules: z
      .array(
        z.strictObject({
          title: z.string().min(3).max(90),
          text: z.string().min(10).max(500),
          facts: citedText.shape.facts,
          since: z.string().min(4).max(60).describe('Date of the rule, or `date not shown`.'),
        }),
      )
      .min(1),
    whoChecks: openText,
    howToCheck: openText.describe('How a client looks a practitioner up.'),
    ink: openText,
    reporting: openText.describe('Where a bad reaction is reported.'),
    unknown: z.array(z.string().min(5)).min(1),
    ...dates,
    aliases,
    exempt: exemptions,
  })
  .refine(datesInOrder.test, datesInOrder.params);
export type Place = z.infer<typeof placeSchema>;
