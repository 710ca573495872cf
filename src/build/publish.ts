import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import { redirects } from '../checks/redirects.ts';
import { headerRules } from '../config/security.ts';
import { caddyfile, headersFile, nginxConfig, redirectsFile } from './hosting.ts';

/** Parts of a searchable page that are not its text: citations, dates, lists of other pages. */
const NOT_SEARCHED = ['.cite', '.meta', '.toc', '.pop', 'section.after', '.covers'];

/** After the pages: the search index, and header rules and redirects for the host. */
export function publish(): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);

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

        // Last, because the rules name everything at the root.
        const rules = headerRules(styleHashes(out), topLevel(out));
        const moved = redirects();
        writeFileSync(`${out}_headers`, headersFile(rules));
        writeFileSync(`${out}_redirects`, redirectsFile(moved));
        mkdirSync(`${out}_hosting`, { recursive: true });
        writeFileSync(`${out}_hosting/nginx.conf`, nginxConfig(rules, moved));
        writeFileSync(`${out}_hosting/Caddyfile`, caddyfile(rules, moved));
      },
    },
  };
}

/** Names at the root of the built site, folders with a slash at their end; not the files that are made for hosts. */
const topLevel = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name === '_astro' || !name.startsWith('_'))
    .map((entry) => `${entry.name}${entry.isDirectory() ? '/' : ''}`)
    .sort();

/** Hashes of the stylesheets that pages print, as their own policies name them. */
function styleHashes(folder: string): string[] {
  const hashes = new Set<string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(`${folder}${file}`, 'utf8'))?.[1] ?? '';
    for (const [, hash = ''] of policy.matchAll(/sha256-([A-Za-z0-9+/=]+)/g)) hashes.add(hash);
  }
  return [...hashes].sort();
}
