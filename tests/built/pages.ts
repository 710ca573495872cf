import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const DIST = 'dist';

export interface BuiltPage {
  /** Address, such as `/skin/dermis/`. */
  path: string;
  html: string;
}

/** Every HTML page of the last build. */
export function builtPages(): BuiltPage[] {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('dist/ holds no site; run npm run build first');
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = `/${relative(DIST, file).split(sep).join('/')}`.replace(/index\.html$/, '');
      return { path, html: readFileSync(file, 'utf8') };
    });
}

export const isArticle = (path: string) => /^\/(?:procedure|side-effects|skin|aftercare)\/[^/]+\/$/.test(path);
export const isQuestion = (path: string) => /^\/questions\/(?!topics\/)[^/]+\/$/.test(path);

/** Pages that differ only in data share a template; one of each is enough for slow checks. */
export function oneOfEachTemplate(pages: readonly BuiltPage[]): BuiltPage[] {
  const templates = new Map<string, BuiltPage>();
  for (const page of pages) {
    const parts = page.path.split('/').filter(Boolean);
    const key = page.path.endsWith('/evidence/') && parts.length > 1 ? 'evidence twin' : `${parts.length > 1 ? parts.slice(0, -1).join('/') : page.path}`;
    // The longest page of a template meets the most of it.
    if ((templates.get(key)?.html.length ?? 0) < page.html.length) templates.set(key, page);
  }
  return [...templates.values()];
}
