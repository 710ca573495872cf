import { existsSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema } from './schemas/article.ts';
import { auditSchema } from './schemas/audit.ts';
import { changeSchema } from './schemas/change.ts';
import { checkSchema } from './schemas/check.ts';
import { claimSchema } from './schemas/claim.ts';
import { factSchema } from './schemas/fact.ts';
import { placeSchema } from './schemas/place.ts';
import { questionSchema } from './schemas/question.ts';
import { sourceSchema } from './schemas/source.ts';
import { termSchema } from './schemas/term.ts';

/** The id of an entry is its path without the ending, dots and all. */
const files = (folder: string, ending: string) =>
  glob({
    base: `./content/${folder}`,
    pattern: `**/*${ending}`,
    generateId: ({ entry }) => entry.slice(0, -ending.length),
  });

/** A collection that may be empty: its folder comes with its first file. */
function optionalFiles(folder: string, ending: string): ReturnType<typeof glob> {
  const loader = files(folder, ending);
  return { ...loader, load: async (context) => (existsSync(`content/${folder}`) ? loader.load(context) : context.store.clear()) };
}

export const collections = {
  articles: defineCollection({ loader: files('articles', '.mdx'), schema: articleSchema }),
  questions: defineCollection({ loader: files('questions', '.mdx'), schema: questionSchema }),
  claims: defineCollection({ loader: files('claims', '.yaml'), schema: claimSchema }),
  glossary: defineCollection({ loader: files('glossary', '.yaml'), schema: termSchema }),
  places: defineCollection({ loader: files('places', '.yaml'), schema: placeSchema }),
  changes: defineCollection({ loader: optionalFiles('changes', '.yaml'), schema: changeSchema }),
  facts: defineCollection({ loader: files('facts', '.yaml'), schema: factSchema }),
  audit: defineCollection({ loader: files('audit', '.yaml'), schema: auditSchema }),
  checks: defineCollection({ loader: files('checks', '.yaml'), schema: checkSchema }),
  sources: defineCollection({ loader: files('sources', '.json'), schema: sourceSchema }),
};
