/**
 * npm run bench:search: asks tests/search/queries.json and unseen.json of the built site in a real browser, and of two references over the
 * same pages in the same run: Pagefind with its defaults, and MiniSearch with its usual options over titles and text.
 * Needs a built site. Prints a table; writes test-results/bench-search.json. Exit status 1 where a bar is missed.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import { installedBrowser } from '../tests/setup/browser.mjs';

interface Labelled {
  /** Pages that answer, labelled by a reader. Those that are not written yet are left out of the count. */
  pages: string[];
  queries: Partial<Record<'verbatim' | 'short' | 'misspelt' | 'lay' | 'unseen', string>>;
}
interface Quality {
  queries: number;
  at1: number;
  at3: number;
  at5: number;
  reciprocal: number;
  none: number;
}
interface Speed {
  /** From the reader's act to the first answer on the screen, on the slow line; and what had come over the line by then. */
  coldMs: number;
  coldBytes: number;
  /** What had come once the page was quiet again, and the share of it that is full text. */
  allBytes: number;
  fullTextBytes: number;
}

/** The line of the bars: 150 ms, 1.6 Mbit/s. Kept by the server, because a browser does not slow down its workers. */
const SLOW_LINE = { delayMs: 150, bytesPerMs: 200 };
const COLD_QUERIES = ['does it hurt', 'minoxadil', 'can i swim', 'how long dose it last', 'keloid'];
const BARS = { at1: 85, at3: 95, none: 1, coldBytes: 25 * 1024, coldMs: 1200, warmMs: 50, fullTextBytes: 127 * 1024 };

const port = Number(process.env['PORT'] ?? 4320);
const origin = `http://localhost:${port}`;
const work = 'test-results/bench-search';
if (!existsSync('dist/search/names.json')) {
  console.error('There is no built site in dist/. Run npm run build first.');
  process.exit(1);
}
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

// --- the same pages for everyone -----------------------------------------------------------------------------------

const paths = (readFileSync('dist/sitemap.xml', 'utf8').match(/<loc>[^<]+/g) ?? []).map((loc) => new URL(loc.slice(5)).pathname);
const pages = paths
  .map((path) => ({ path, html: readFileSync(`dist${path}index.html`, 'utf8') }))
  .filter(({ html }) => html.includes('data-pagefind-body'))
  // Our weights, filters and answers are ours; where the text begins and ends is the page's.
  .map(({ path, html }) => ({ path, html: html.replace(/ data-pagefind-(?:weight|meta|filter)="[^"]*"/g, '') }));

async function writePlainPagefind(): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { path, html } of pages) await index.addHTMLFile({ url: path, content: html });
  await index.writeFiles({ outputPath: join(work, 'pagefind') });
  await index.deleteIndex();
}

function writeMiniSearch(): void {
  const index = new MiniSearch({ fields: ['title', 'text'], storeFields: ['title'] });
  for (const { path, html } of pages) {
    const body = (/<article[\s\S]*<\/article>/.exec(html)?.[0] ?? '').replace(/<[^>]+>/g, ' ');
    index.add({ id: path, title: /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1]?.trim() ?? '', text: body });
  }
  writeFileSync(join(work, 'minisearch.json'), JSON.stringify(index));
  writeFileSync(join(work, 'minisearch.js'), readFileSync('node_modules/minisearch/dist/es/index.js'));
}

// --- a host that compresses ----------------------------------------------------------------------------------------

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const compressed = new Map<string, Buffer>();
/** What has come over the line, in bytes of bodies and about 100 of headers each; and when the line is free again. */
const line = { isSlow: false, bytes: 0, fullTextBytes: 0, freeAt: 0 };

function send(response: ServerResponse, path: string, body: Buffer): void {
  const size = body.length + 100;
  const arrive = () => {
    line.bytes += size;
    if (path.includes('pagefind/') || path.includes('full-text')) line.fullTextBytes += size;
    response.end(body);
  };
  if (!line.isSlow) {
    arrive();
    return;
  }
  const now = performance.now();
  line.freeAt = Math.max(line.freeAt, now + SLOW_LINE.delayMs) + size / SLOW_LINE.bytesPerMs;
  setTimeout(arrive, line.freeAt - now);
}

const server = createServer((request, response) => {
  const path = normalize(new URL(request.url ?? '/', origin).pathname);
  const file = path.startsWith('/bench/') ? join(work, path.slice(7)) : join('dist', path.endsWith('/') ? `${path}index.html` : path);
  if (path === '/bench/') {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>bench</title>');
    return;
  }
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(file)];
  response.setHeader('Content-Type', type ?? 'application/octet-stream');
  if (!type || type === 'font/woff2') {
    send(response, path, readFileSync(file));
    return;
  }
  const body = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
  compressed.set(file, body);
  response.setHeader('Content-Encoding', 'br');
  send(response, path, body);
});

// --- one engine in a page ------------------------------------------------------------------------------------------

interface Engine {
  name: string;
  start: string;
  /** Makes the page ready for `ask`; in the cold run its time and bytes count. */
  ready: (page: Page) => Promise<void>;
  /** Addresses, best first, and milliseconds inside the browser. */
  ask: (page: Page, query: string) => Promise<{ found: string[]; ms: number }>;
}

const ours: Engine = {
  name: 'SMP Explained',
  start: '/',
  async ready(page) {
    await page.keyboard.press('/');
    await page.locator('dialog.search-dialog[open] input[type=search]').waitFor();
  },
  ask: (page, query) =>
    page.evaluate(async (text) => {
      const box = document.querySelector('dialog.search-dialog');
      const input = box?.querySelector<HTMLInputElement>('input[type=search]');
      if (!box || !input) throw new Error('the dialog is not open');
      const status = () => box.querySelector('[role=status]')?.textContent ?? '';
      const started = performance.now();
      input.value = text;
      input.dispatchEvent(new Event('input'));
      // Answered when the status names this query.
      while (!status().includes(`“${text}”`)) await new Promise((resolve) => setTimeout(resolve));
      const ms = performance.now() - started;
      const links = box.querySelectorAll<HTMLAnchorElement>('.search-results > li > a, .search-more li > a');
      return { found: [...links].map((anchor) => anchor.pathname), ms };
    }, query.trim()),
};

interface BenchWindow extends Window {
  pagefind?: { search: (term: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }> };
  mini?: { search: (term: string, options: object) => { id: string }[] };
}

const pagefind: Engine = {
  name: 'Pagefind, defaults',
  start: '/bench/',
  async ready(page) {
    await page.evaluate(async () => {
      const path = '/bench/pagefind/pagefind.js';
      (window as BenchWindow).pagefind = (await import(path)) as NonNullable<BenchWindow['pagefind']>;
    });
  },
  ask: (page, query) =>
    page.evaluate(async (text) => {
      const started = performance.now();
      const results = (await (window as BenchWindow).pagefind?.search(text))?.results ?? [];
      const data = await Promise.all(results.slice(0, 5).map((result) => result.data()));
      return { found: data.map(({ url }) => url.replace(/^\/bench/, '')), ms: performance.now() - started };
    }, query),
};

const mini: Engine = {
  name: 'MiniSearch, titles and text',
  start: '/bench/',
  async ready(page) {
    await page.evaluate(async () => {
      const path = '/bench/minisearch.js';
      const [library, json] = await Promise.all([
        import(path) as Promise<{ default: { loadJSON: (text: string, options: object) => NonNullable<BenchWindow['mini']> } }>,
        fetch('/bench/minisearch.json').then((response) => response.text()),
      ]);
      (window as BenchWindow).mini = library.default.loadJSON(json, { fields: ['title', 'text'], storeFields: ['title'] });
    });
  },
  ask: (page, query) =>
    page.evaluate((text) => {
      const started = performance.now();
      const results = (window as BenchWindow).mini?.search(text, { fuzzy: 0.2, prefix: true, boost: { title: 3 } }) ?? [];
      return { found: results.slice(0, 5).map(({ id }) => id), ms: performance.now() - started };
    }, query),
};

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function openPage(browser: Browser, engine: Engine): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${origin}${engine.start}`, { waitUntil: 'networkidle' });
  return page;
}

async function measureQuality(browser: Browser, engine: Engine, labelled: Labelled[]) {
  const page = await openPage(browser, engine);
  await engine.ready(page);
  await engine.ask(page, 'warm up');
  const byForm: Record<string, Quality> = {};
  const times: number[] = [];
  const missed: string[] = [];
  for (const { pages: wanted, queries } of labelled) {
    for (const [form, query] of Object.entries(queries)) {
      const { found, ms } = await engine.ask(page, query);
      times.push(ms);
      const rank = found.findIndex((path) => wanted.includes(path));
      if (rank !== 0) missed.push(`${rank === -1 ? '-' : rank + 1}\t${form}\t${query}\t${found[0] ?? 'nothing'}`);
      // The unseen ones tell how the search does on words that nobody tuned it for; the bars are for the others.
      for (const key of form === 'unseen' ? [form] : [form, 'all']) {
        const sum = (byForm[key] ??= { queries: 0, at1: 0, at3: 0, at5: 0, reciprocal: 0, none: 0 });
        sum.queries += 1;
        if (rank === 0) sum.at1 += 1;
        if (rank >= 0 && rank < 3) sum.at3 += 1;
        if (rank >= 0 && rank < 5) sum.at5 += 1;
        if (rank >= 0) sum.reciprocal += 1 / (rank + 1);
        if (found.length === 0) sum.none += 1;
      }
    }
  }
  await page.context().close();
  return { byForm, warmMs: median(times), missed };
}

/** A reader on the slow line who opens the search on a page that has finished loading and asks at once. */
async function measureCold(browser: Browser, engine: Engine): Promise<Speed> {
  const runs = [];
  for (const query of COLD_QUERIES) {
    const page = await openPage(browser, engine);
    Object.assign(line, { isSlow: true, bytes: 0, fullTextBytes: 0, freeAt: 0 });
    const started = performance.now();
    await engine.ready(page);
    await engine.ask(page, query);
    const run = { coldMs: performance.now() - started, coldBytes: line.bytes, allBytes: 0, fullTextBytes: 0 };
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(4000);
    run.allBytes = line.bytes;
    run.fullTextBytes = line.fullTextBytes;
    line.isSlow = false;
    runs.push(run);
    await page.context().close();
  }
  return {
    coldMs: median(runs.map((run) => run.coldMs)),
    coldBytes: median(runs.map((run) => run.coldBytes)),
    allBytes: median(runs.map((run) => run.allBytes)),
    fullTextBytes: median(runs.map((run) => run.fullTextBytes)),
  };
}

// --- the run -------------------------------------------------------------------------------------------------------

await writePlainPagefind();
writeMiniSearch();
await new Promise<void>((resolve) => server.listen(port, resolve));
const known = new Set(paths);
const labelled = ['queries', 'unseen']
  .flatMap((name) => JSON.parse(readFileSync(`tests/search/${name}.json`, 'utf8')) as Labelled[])
  .map((entry) => ({ ...entry, pages: entry.pages.filter((path) => known.has(path)) }))
  .filter((entry) => entry.pages.length > 0);
const executablePath = installedBrowser();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-gpu'] });

const report: Record<string, { byForm: Record<string, Quality>; warmMs: number; missed: string[] } & Speed> = {};
try {
  for (const engine of [ours, pagefind, mini]) {
    console.error(`${engine.name}: asking, then cold runs`);
    const quality = await measureQuality(browser, engine, labelled);
    const cold = await measureCold(browser, engine);
    report[engine.name] = { ...quality, ...cold };
  }
} finally {
  await browser.close();
  server.close();
}

const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;
console.log(`${pages.length} pages; sizes in Brotli; cold: 150 ms, 1.6 Mbit/s, median of ${COLD_QUERIES.length}\n`);
console.log('| engine | queries | @1 | @3 | @5 | MRR | nothing | first answer | bytes to it | all bytes | full text | warm median |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
for (const [name, { byForm, coldMs, coldBytes, allBytes, fullTextBytes, warmMs }] of Object.entries(report)) {
  for (const [form, sum] of Object.entries(byForm)) {
    const rates = [sum.at1, sum.at3, sum.at5].map((value) => share(value, sum.queries));
    const cells = [`${name}, ${form}`, sum.queries, ...rates, (sum.reciprocal / sum.queries).toFixed(3), share(sum.none, sum.queries)];
    const speed =
      form === 'all' ? [`${coldMs.toFixed(0)} ms`, kib(coldBytes), kib(allBytes), kib(fullTextBytes), `${warmMs.toFixed(1)} ms`] : ['', '', '', '', ''];
    console.log(`| ${[...cells, ...speed].join(' | ')} |`);
  }
}
const own = report[ours.name];
const all = own?.byForm['all'];
if (!own || !all) throw new Error('nothing was measured');
console.log(`\nNot first in ours (place, form, query, what was first):\n${own.missed.join('\n')}\n`);
writeFileSync('test-results/bench-search.json', JSON.stringify(report, null, 1));

const bars: [string, boolean][] = [
  [`an answer first for ${BARS.at1} %`, (100 * all.at1) / all.queries >= BARS.at1],
  [`an answer in three for ${BARS.at3} %`, (100 * all.at3) / all.queries >= BARS.at3],
  [`nothing for at most ${BARS.none} %`, (100 * all.none) / all.queries <= BARS.none],
  [`first answer within ${kib(BARS.coldBytes)}`, own.coldBytes <= BARS.coldBytes],
  [`first answer within ${BARS.coldMs} ms`, own.coldMs <= BARS.coldMs],
  [`warm median within ${BARS.warmMs} ms`, own.warmMs <= BARS.warmMs],
  [`full text within ${kib(BARS.fullTextBytes)} more`, own.fullTextBytes <= BARS.fullTextBytes],
];
for (const [bar, met] of bars) console.log(`${met ? 'met   ' : 'MISSED'} ${bar}`);
process.exitCode = bars.every(([, met]) => met) ? 0 : 1;
