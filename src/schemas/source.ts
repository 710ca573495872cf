import { z } from 'astro/zod';
import { DESIGN_IDS } from '../domain/vocabulary.ts';
import { slug } from './shared.ts';

const name = z.strictObject({
  family: z.string().optional(),
  given: z.string().optional(),
  suffix: z.string().optional(),
  literal: z.string().optional(),
});

/** content/sources/<id>.json: one CSL-JSON 1.0.2 item; `custom` holds what CSL has no field for. */
export const sourceSchema = z
  .strictObject({
    id: slug,
    type: z.enum(['article', 'article-journal', 'chapter', 'legislation', 'report', 'webpage']),
    title: z.string().min(4),
    author: z.array(name).optional(),
    issued: z.strictObject({ 'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).min(1) }).optional(),
    'container-title': z.string().optional(),
    publisher: z.string().optional(),
    volume: z.string().optional(),
    issue: z.string().optional(),
    page: z.string().optional(),
    number: z.string().optional(),
    URL: z.url().optional(),
    DOI: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, { error: 'must be a DOI such as 10.1000/xyz123' })
      .optional(),
    PMID: z
      .string()
      .regex(/^\d{5,9}$/, { error: 'must be a PubMed number' })
      .optional(),
    PMCID: z
      .string()
      .regex(/^PMC\d+$/, { error: 'must start with PMC' })
      .optional(),
    custom: z.strictObject({
      design: z.enum(DESIGN_IDS).describe('The kind of evidence.'),
      n: z.number().int().positive().nullable().describe('People, samples or studies in it; null where it has no such number.'),
      unit: z.string().optional().describe('What `n` counts, in the plural, where it is not people: inks, studies, samples.'),
      seen: z.array(z.string().min(8)).min(1).describe('Where the text was read.'),
      jurisdiction: z.string().optional(),
      instrument: z.string().optional(),
      inForce: z.string().optional(),
      pageDate: z.string().optional(),
      note: z.string().optional().describe('What was read of it, and limits worth knowing.'),
    }),
  })
  .refine((source) => source.URL !== undefined || source.DOI !== undefined || source.PMID !== undefined, {
    path: ['URL'],
    error: 'a source needs a URL, DOI or PMID that a reader can open',
  });
export type Source = z.infer<typeof sourceSchema>;
