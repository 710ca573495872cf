import { z } from 'astro/zod';

/** Lower-case words joined by hyphens; the form of every id and address on the site. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'must be lower-case words joined by hyphens' });

/** Ids of facts that a text rests on. The content check resolves them. */
export const factIds = z.array(slug).describe('Ids of files in content/facts that this text rests on.');

/** A short text of one or two sentences with the facts it rests on. */
export const citedText = z.strictObject({
  text: z.string().trim().min(3).max(400).describe('Plain text, no markup.'),
  facts: factIds.min(1),
});

/** A statement of what is not known; facts are optional, because a search that found nothing has none. */
export const openText = z.strictObject({
  text: z.string().trim().min(3).max(400).describe('Plain text, no markup.'),
  facts: factIds.default([]),
});

/** YAML reads an unquoted date as a Date; JSON and quotes leave a string. Both become a Date at 00:00 UTC. */
export const day = z.coerce.date();

export const dates = {
  checked: day.describe('The day this file was last held against its sources.'),
  nextCheck: day.describe('The day by which it must be checked again.'),
};

/** A phrase in this file that a content check must let pass, and why. An exemption that matches nothing is an error. */
export const exemptions = z
  .array(
    z.strictObject({
      check: z.enum(['number', 'citation', 'absolute']).describe('Which check lets the phrase pass.'),
      what: z.string().min(1).describe('The exact phrase, or for `citation` the id of the section.'),
      why: z.string().min(8).describe('The reason, for the next editor.'),
    }),
  )
  .default([]);

export const aliases = z
  .array(z.string().regex(/^\/[a-z0-9/-]+\/$/, { error: 'must be a path such as /old/address/' }))
  .default([])
  .describe('Former addresses of this page; each becomes a redirect.');

/** A refinement for records with `checked` and `nextCheck`. */
export const datesInOrder = {
  test: (entry: { checked: Date; nextCheck: Date }) => entry.nextCheck > entry.checked,
  params: { path: ['nextCheck'], error: 'nextCheck must be later than checked' },
};
