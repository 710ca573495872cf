import { z } from 'astro/zod';
import { aliases, exemptions, factIds, slug } from './shared.ts';

/** content/glossary/<slug>.yaml */
export const termSchema = z
  .strictObject({
    term: z.string().min(2).max(60),
    otherNames: z.array(z.string().min(2)).default([]),
    definition: z.string().min(15).max(320).describe('One or two plain sentences.'),
    facts: factIds,
    uncited: z.string().min(8).optional().describe('Why no fact is needed, where `facts` is empty: the definition is ordinary language.'),
    seeAlso: z.array(slug).default([]),
    aliases,
    exempt: exemptions,
  })
  .refine((term) => term.facts.length > 0 || term.uncited !== undefined, {
    path: ['facts'],
    error: 'must name at least one fact, or `uncited` must say why none is needed',
  });
export type Term = z.infer<typeof termSchema>;
