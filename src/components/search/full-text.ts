/** Second stage of the search: Pagefind behind a narrow door. */
import { tellingPart } from '~/domain/search.ts';

interface PagefindSubResult {
  title: string;
  url: string;
  excerpt: string;
  plain_excerpt: string;
}
interface PagefindData extends PagefindSubResult {
  meta: Record<string, string | undefined>;
  sub_results: PagefindSubResult[];
}
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string, options?: { filters?: Record<string, string> }) => Promise<{ results: { data: () => Promise<PagefindData> }[] }>;
}
interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => Pagefind;
}

/** A page whose text has the words of the query. */
export interface TextMatch {
  path: string;
  title: string;
  kind: string;
  verdict: string;
  excerpt: string;
  /** The section that matches best; a text fragment marks the words there. */
  section: { title: string; url: string } | undefined;
}

let engine: Promise<Pagefind> | undefined;

/** Loads the engine and its index on first use. Rejects where the files or WebAssembly are missing. */
export function loadFullText(): Promise<Pagefind> {
  engine ??= (async () => {
    const path = '/pagefind/pagefind.js';
    const { createInstance } = (await import(/* @vite-ignore */ path)) as PagefindModule;
    // Its worker is the whole engine a second time, 10 KB that a phone would wait for; one query takes a few milliseconds here.
    const pagefind = createInstance({ noWorker: true });
    await pagefind.options({ excerptLength: 24 });
    await pagefind.init();
    return pagefind;
  })().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

/** Marks the first matched words on the landing page; browsers without text fragments go to the section. */
function withHighlight({ url, excerpt }: PagefindSubResult): string {
  const marked = /<mark>(.*?)<\/mark>/.exec(excerpt)?.[1];
  if (!marked) return url;
  const fragment = `:~:text=${encodeURIComponent(marked.replace(/^\W+|\W+$/g, '')).replaceAll('-', '%2D')}`;
  return url.includes('#') ? `${url}${fragment}` : `${url}#${fragment}`;
}

/** Pages of the full text that are looked at in one go, and at most: most of the first are on the screen already. */
const AT_ONCE = 5;
const AT_MOST = 20;

/**
 * Pages whose text matches, best first. Every word asked for and every page looked at is a file, so words that nearly
 * every page has are left out, and more pages are fetched only where those before brought nothing new.
 * @param filters by name, such as `{ kind: 'Question' }`
 * @param skip addresses that are already on the screen
 */
export async function searchText(query: string, filters: Record<string, string>, skip: ReadonlySet<string>, limit: number): Promise<TextMatch[]> {
  const pagefind = await loadFullText();
  const { results } = await pagefind.search(tellingPart(query), { filters });
  let pages: PagefindData[] = [];
  for (let from = 0; !pages.length && from < Math.min(results.length, AT_MOST); from += AT_ONCE) {
    const next = await Promise.all(results.slice(from, from + AT_ONCE).map((result) => result.data()));
    pages = next.filter(({ url }) => !skip.has(url));
  }
  return pages.slice(0, limit).map((page) => {
    const section = page.sub_results.find((sub) => sub.url !== page.url);
    return {
      path: page.url,
      title: page.meta['title'] ?? page.url,
      kind: page.meta['kind'] ?? '',
      verdict: page.meta['verdict'] ?? '',
      excerpt: (section ?? page).plain_excerpt,
      section: section && { title: section.title, url: withHighlight(section) },
    };
  });
}
