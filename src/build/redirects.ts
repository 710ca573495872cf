import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../checks/tree.ts';
import { articlePath, claimPath, placePath, questionPath, shortPath, termPath } from '../domain/routes.ts';

/** Where short links are kept; see `shortLinks`. */
export const SHORT_LINKS_FILE = 'src/config/short-links.txt';

/**
 * The registry of short links: page address → number. A number is given once, by `npm run urls`, and never moved or
 * given again, so that a printed QR code leads to its page for ever; the words in an address may change, the number may not.
 * @throws Error with the line, where a line does not read "<number> <address>" or a number or address stands twice
 */
export function shortLinks(root = process.cwd()): Map<string, number> {
  const file = join(root, SHORT_LINKS_FILE);
  const links = new Map<string, number>();
  const numbers = new Set<number>();
  if (!existsSync(file)) return links;
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (!line) return;
      const [, digits, path] = /^([1-9]\d*) (\/\S*)$/.exec(line) ?? [];
      const number = Number(digits);
      if (!path) throw new Error(`${SHORT_LINKS_FILE}:${index + 1}: found "${line}", expected a number, a space and an address`);
      if (numbers.has(number) || links.has(path))
        throw new Error(`${SHORT_LINKS_FILE}:${index + 1}: found "${line}", expected a number and an address that stand nowhere above`);
      numbers.add(number);
      links.set(path, number);
    });
  return links;
}

/**
 * Old address → new address: the `aliases` of content files, and the short links.
 * A page is written for each (src/pages/[...moved].astro) and a rule for each host (src/build/hosting.ts).
 */
export function redirects(root = process.cwd()): Map<string, string> {
  const tree = readContent(root);
  const table = new Map<string, string>();
  const collect = (entries: Map<string, { id: string; data: { aliases: string[] } }>, pathOf: (id: string) => string) => {
    for (const { id, data } of entries.values()) for (const alias of data.aliases) table.set(alias, pathOf(id));
  };
  collect(tree.articles, articlePath);
  collect(tree.questions, questionPath);
  collect(tree.claims, claimPath);
  collect(tree.glossary, termPath);
  collect(tree.places, placePath);
  // A page that has moved since it got its number is found by its old address.
  for (const [path, number] of shortLinks(root)) table.set(shortPath(number), table.get(path) ?? path);
  return table;
}
