/** Pagefind behind a narrow door: what we ask of it, and results as the site shows them. */

interface PagefindSubResult {
  title: string;
  url: string;
  plain_excerpt: string;
}
interface PagefindData {
  url: string;
  plain_excerpt: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
  sub_results: PagefindSubResult[];
}
interface PagefindSearch {
  results: { id: string; data: () => Promise<PagefindData> }[];
}
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string, options?: { filters?: Record<string, string> }) => Promise<PagefindSearch>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}

export interface SearchResult {
  url: string;
  title: string;
  kind: string;
  subject: string;
  /** Short answer, verdict's reason or definition; the excerpt where a page has none. */
  text: string;
  verdict: string;
  /** Sections of the page that match. */
  sections: { title: string; url: string }[];
}

let engine: Promise<Pagefind> | undefined;

/** Loads the engine and its index on first use. Rejects where the files or WebAssembly are missing. */
export function loadEngine(): Promise<Pagefind> {
  engine ??= (async () => {
    const path = '/pagefind/pagefind.js';
    const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
    await pagefind.options({ excerptLength: 24, ranking: { termFrequency: 0.6, pageLength: 0.6 } });
    await pagefind.init();
    return pagefind;
  })().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

export interface SearchAnswer {
  total: number;
  results: SearchResult[];
}

/** @param filters by name, such as `{ kind: 'Question' }` */
export async function search(query: string, filters: Record<string, string>, limit = 12): Promise<SearchAnswer> {
  const pagefind = await loadEngine();
  const found = await pagefind.search(query, { filters });
  const data = await Promise.all(found.results.slice(0, limit).map((result) => result.data()));
  return {
    total: found.results.length,
    results: data.map((page) => ({
      url: page.url,
      title: page.meta['title'] ?? page.url,
      kind: page.meta['kind'] ?? '',
      subject: page.filters['subject']?.[0] ?? '',
      text: page.meta['answer'] ?? page.plain_excerpt,
      verdict: page.meta['verdict'] ?? '',
      sections: page.sub_results
        .filter((section) => section.url !== page.url)
        .slice(0, 2)
        .map(({ title, url }) => ({ title, url })),
    })),
  };
}
