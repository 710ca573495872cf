import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

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

/** Text of a document as readers see it: without tags, styles and scripts, so that data in a script never vouches for itself. */
export const visibleText = (html: string) =>
  html
    .replace(/<(?:style|script)[\s\S]*?<\/(?:style|script)>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('&#38;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

/** Bytes on the line with Brotli at the quality that hosts use while they serve. */
export const brotli = (bytes: string | Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
