import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import { headerRules, type HeaderRule } from '../config/security.ts';

/** Parts of a searchable page that are not its text: citations, dates, lists of other pages. */
const NOT_SEARCHED = ['.cite', '.meta', '.toc', '.pop', 'section.after', '.covers'];

/** After the pages: the search index and the header rules for the host. */
export function publish(): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);

        const isEmbed = (page: string) => page.startsWith('embed/');
        const html = globSync('**/*.html', { cwd: out });
        const pageHashes = styleHashes(
          out,
          html.filter((page) => !isEmbed(page)),
        );
        const embedHashes = styleHashes(out, html.filter(isEmbed));
        writeFileSync(`${out}_headers`, headersFile(headerRules(pageHashes, embedHashes)));

        logger.info('indexing for search');
        const { index, errors } = await createIndex({ excludeSelectors: NOT_SEARCHED });
        const check = (found: string[]) => {
          if (found.length) throw new Error(`Pagefind: ${found.join('; ')}`);
        };
        check(errors);
        if (!index) throw new Error('Pagefind gave no index');
        try {
          const added = await index.addDirectory({ path: out });
          check(added.errors);
          const written = await index.writeFiles({ outputPath: `${out}pagefind` });
          check(written.errors);
          logger.info(`search index over ${added.page_count} pages`);
        } finally {
          await index.deleteIndex();
        }
      },
    },
  };
}

/** The hashes in the `<meta>` policies of pages, each once. @param out the built site */
function styleHashes(out: string, pages: readonly string[]): string[] {
  const hashes = new Set<string>();
  for (const page of pages)
    for (const [, hash = ''] of readFileSync(`${out}${page}`, 'utf8')
      .slice(0, 2000)
      .matchAll(/sha256-([A-Za-z0-9+/=]+)/g))
      hashes.add(hash);
  return [...hashes].sort();
}

/**
 * `_headers` as read by Netlify, Cloudflare Pages and others. Some hosts join a header that two rules set, and two
 * joined policies both hold; `! Name` drops the earlier one there.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  const everywhere = rules.find((rule) => rule.path === '/*')?.headers ?? {};
  const lines = rules.flatMap(({ path, headers }) => [
    path,
    ...Object.entries(headers).flatMap(([name, value]) => [...(path !== '/*' && name in everywhere ? [`  ! ${name}`] : []), `  ${name}: ${value}`]),
  ]);
  return `${lines.join('\n')}\n`;
}
