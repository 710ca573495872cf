import { readContent } from '../checks/tree.ts';
import { articlePath, claimPath, placePath, questionPath, termPath } from '../domain/routes.ts';

/** Old address → new address, from the `aliases` of content files. Astro writes a small page for each. */
export function redirects(root = process.cwd()): Record<string, string> {
  const tree = readContent(root);
  const table: Record<string, string> = {};
  const collect = (entries: Map<string, { id: string; data: { aliases: string[] } }>, pathOf: (id: string) => string) => {
    for (const { id, data } of entries.values()) for (const alias of data.aliases) table[alias] = pathOf(id);
  };
  collect(tree.articles, articlePath);
  collect(tree.questions, questionPath);
  collect(tree.claims, claimPath);
  collect(tree.glossary, termPath);
  collect(tree.places, placePath);
  return table;
}
