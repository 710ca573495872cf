import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import { headerRules } from '../config/security.ts';
import { caddyfile, headersFile, nginxConfig, redirectsFile } from './hosting.ts';
import { redirects } from './redirects.ts';

/** Parts of a searchable page that are not its text: citations, dates, lists of other pages. */
const NOT_SEARCHED = ['.cite', '.meta', '.toc', '.pop', 'section.after', '.covers'];

/** After the pages: the search index, and header rules and redirects for the host. */
export function publish(): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);

        // A page that is a list and one that is evidence name the hashes of all three sheets between them.
        const policies = ['index.html', 'evidence/facts/index.html', 'places/index.html'].map((page) => readFileSync(`${out}${page}`, 'utf8')).join('');
        const styleHashes = [...new Set([...policies.matchAll(/sha256-([A-Za-z0-9+/=]+)/g)].map((match) => match[1] ?? ''))];
        const rules = headerRules(styleHashes);
        const moved = redirects();
        writeFileSync(`${out}_headers`, headersFile(rules));
        writeFileSync(`${out}_redirects`, redirectsFile(moved));
        mkdirSync(`${out}_hosting`, { recursive: true });
        writeFileSync(`${out}_hosting/nginx.conf`, nginxConfig(rules, moved));
        writeFileSync(`${out}_hosting/Caddyfile`, caddyfile(rules, moved));

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
