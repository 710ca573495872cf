import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extract } from '@extractus/oembed-extractor';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStaticServer } from '../../src/build/static-server.ts';
import { ROWS, EMERGENCY, KINDS } from '../../src/figures/healing-timeline/data.ts';
import { brotli, builtPages, isArticle, isQuestion, visibleText } from './pages.ts';

const SITE = 'https://smp-explained.example';
const pages = builtPages();
const TIMELINE = '/tools/healing-timeline/';
const embeds = pages.filter(({ path }) => path.startsWith('/embed/') && path !== '/embed/v1/healing-timeline/');
const timeline = pages.find(({ path }) => path === '/embed/v1/healing-timeline/')?.html ?? '';
const isClaim = (path: string) => /^\/claims\/[^/]+\/$/.test(path);
const answers = pages.filter(({ path }) => isArticle(path) || isQuestion(path) || isClaim(path)).filter(({ html }) => !html.includes('http-equiv="refresh"'));

const indexable = pages.filter(({ html }) => !html.includes('<meta name="robots" content="noindex">') && !html.includes('http-equiv="refresh"'));

/** Files that a browser fetches for a document, beside the document. */
const fetchedBy = (html: string) =>
  [...html.matchAll(/(?:src|srcset)="([^"]+)"|<link rel="(?!canonical)[^>]*href="([^"]+)"|url\(/g)].map((match) => match[1] ?? match[0]);
const attribute = (html: string, before: RegExp) => new RegExp(`${before.source}"([^"]*)"`).exec(html)?.[1] ?? '';

describe('embedded answers', () => {
  test('there is one for every article, question and claim, with the answer of the page, the day of its check and a way to it', () => {
    expect(embeds.length).toBe(answers.length);
    const byPage = new Map(embeds.map((embed) => [attribute(embed.html, /rel="canonical" href=/).replace(SITE, ''), embed.html]));
    for (const { path, html } of answers) {
      const embed = byPage.get(path) ?? '';
      const answer = attribute(html, /data-answer=/);
      expect(answer.length, path).toBeGreaterThan(10);
      expect(visibleText(embed), path).toContain(visibleText(answer));
      expect(embed, path).toContain(`<a href="${path}" target="_top" rel="noopener">`);
      expect(visibleText(embed), path).toMatch(/Checked against its sources|Changed since it was checked|Not yet checked by a second reader/);
    }
  });

  test('the first view, all files and uncompressed, is at most 8 KB', () => {
    const script = statSync('dist/embed/v1/frame.js').size;
    for (const { path, html } of embeds) {
      // Nothing else may be fetched: no sheet, no font, no picture.
      expect(fetchedBy(html), path).toEqual(['/embed/v1/frame.js']);
      expect(Buffer.byteLength(html) + script, path).toBeLessThanOrEqual(8192);
    }
  });
});

describe('the embedded healing timeline', () => {
  test('says first when to call for help, then every row with who says so, the kind of evidence and a way to the fact', () => {
    const words = visibleText(timeline).replace(/\s+/g, ' ');
    expect(words.indexOf(EMERGENCY.words)).toBeGreaterThan(0);
    for (const { id, label, says, who, kind, facts } of ROWS) {
      const at = words.indexOf(`${label}: ${says} ${who}. ${KINDS[kind]}`);
      expect(at, id).toBeGreaterThan(words.indexOf(EMERGENCY.words));
      for (const fact of facts) expect(timeline, id).toContain(`<a href="/evidence/facts/${fact}/" target="_top"`);
    }
    // A bar for each row that names a day, four in the key, and never one for a row that names none.
    expect(timeline.match(/<svg /g)).toHaveLength(ROWS.filter((row) => row.to !== undefined).length + 4);
  });

  test('belongs to its tool, is kept out of search engines, and has the policy of the other embeds', () => {
    expect(attribute(timeline, /rel="canonical" href=/)).toBe(`${SITE}${TIMELINE}`);
    expect(timeline).toContain('<meta name="robots" content="noindex">');
    expect(timeline).toContain(`<a href="${TIMELINE}" target="_top" rel="noopener">`);
    const withoutHashes = (html: string) => attribute(html, /http-equiv="Content-Security-Policy" content=/).replace(/ 'sha256-[^']+'/g, '');
    expect(withoutHashes(timeline)).toBe(withoutHashes(embeds[0]?.html ?? ''));
  });

  test('names no day of a check but that of the article on the same days', () => {
    const [, day] = /<time datetime="([^"]+)"/.exec(pages.find(({ path }) => path === '/aftercare/day-by-day/')?.html ?? '') ?? [];
    const [, shown] = /<time datetime="([^"]+)"/.exec(timeline) ?? [];
    expect(shown).toBe(day);
    expect(visibleText(timeline)).toContain('This timeline has no check date of its own.');
  });

  test('the first view, all files, is at most 8 KB as it is sent', () => {
    expect(fetchedBy(timeline)).toEqual(['/embed/v1/frame.js']);
    expect(brotli(timeline) + brotli(readFileSync('dist/embed/v1/frame.js'))).toBeLessThanOrEqual(8192);
  });
});

describe('oEmbed', () => {
  const server = createStaticServer('dist');
  let local = '';
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, ready));
    local = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  test('every page with an answer, and the timeline, names a file that is valid against oEmbed 1.0', () => {
    for (const { path, html } of [...answers, ...pages.filter((page) => page.path === TIMELINE)]) {
      const href = attribute(html, /<link rel="alternate" type="application\/json\+oembed"[^>]*href=/);
      expect(href, path).toMatch(/^https:\/\/smp-explained\.example\/oembed\/.+\.json$/);
      const data = JSON.parse(readFileSync(`dist${new URL(href).pathname}`, 'utf8')) as Record<string, unknown>;
      expect(data, path).toMatchObject({ type: 'rich', version: '1.0', provider_url: `${SITE}/`, thumbnail_width: 1200, thumbnail_height: 630 });
      for (const field of ['width', 'height', 'cache_age'])
        expect(data[field], `${path} ${field}`).toSatisfy((value) => Number.isInteger(value) && Number(value) > 0);
      expect(existsSync(`dist${new URL(String(data['thumbnail_url'])).pathname}`), path).toBe(true);
      const frame = /^<iframe src="https:\/\/smp-explained\.example(\/embed\/v1\/[^"]+)" title="[^"<>]+" [^<>]*><\/iframe>$/.exec(String(data['html']));
      expect(existsSync(`dist${frame?.[1]}index.html`), path).toBe(true);
    }
  });

  test('every other page names one of type "link", and none is left over', () => {
    const named = new Set<string>();
    for (const { path, html } of indexable) {
      const file = new URL(attribute(html, /<link rel="alternate" type="application\/json\+oembed"[^>]*href=/)).pathname;
      const data = JSON.parse(readFileSync(`dist${file}`, 'utf8')) as Record<string, unknown>;
      expect(data, path).toMatchObject({ version: '1.0', provider_name: 'SMP Explained', thumbnail_width: 1200, thumbnail_height: 630 });
      expect(data['type'], path).toBe(path === TIMELINE || answers.some((page) => page.path === path) ? 'rich' : 'link');
      expect(String(data['title']), path).not.toBe('');
      named.add(`dist${file}`);
    }
    expect(globSync('dist/oembed/**/*.json').filter((file) => !named.has(file))).toEqual([]);
  });

  test('a consumer that knows only the address of a page finds its answer', async () => {
    // The library asks the real address; the answer comes from the files of this build.
    const fetchLocal = ((input: string | URL) => fetch(String(input).replace(SITE, local))) as typeof fetch;
    const found = await extract(`${SITE}/questions/does-it-hurt/`, { maxwidth: 500 }, fetchLocal);
    expect(found).toMatchObject({ type: 'rich', title: 'Does SMP hurt?', provider_name: 'SMP Explained' });
    expect((found as unknown as { html: string }).html).toContain('src="https://smp-explained.example/embed/v1/question/does-it-hurt/"');
  });
});

describe('preview cards', () => {
  test('every page that search engines may list has its own, with all that chats and networks ask for', () => {
    const own = new Map<string, string>();
    expect(indexable.length).toBeGreaterThan(1900);
    for (const { path, html } of indexable) {
      const of = (property: string) => attribute(html, new RegExp(`property="${property}" content=`));
      const image = of('og:image');
      expect(image, path).toBe(`${SITE}/cards${path === '/' ? '/home' : path.slice(0, -1)}.png`);
      expect(own.get(image), `${path} and`).toBeUndefined();
      own.set(image, path);
      expect([of('og:image:width'), of('og:image:height'), of('og:image:type')], path).toEqual(['1200', '630', 'image/png']);
      expect([of('og:url'), of('og:site_name')], path).toEqual([`${SITE}${path}`, 'SMP Explained']);
      for (const property of ['og:title', 'og:description', 'og:image:alt']) expect(of(property), `${path} ${property}`).not.toBe('');
      expect(html, path).toContain('<meta name="twitter:card" content="summary_large_image">');
    }
    const files = globSync('dist/cards/**/*.png');
    expect(files.filter((file) => !own.has(file.replace(/^dist/, SITE)))).toEqual([]);
    expect(files).toHaveLength(own.size);
  });

  test('each is 1200 by 630 and weighs at most 60 KB', () => {
    for (const file of globSync('dist/cards/**/*.png')) {
      const bytes = readFileSync(file);
      // The head of a PNG: its signature, then width and height of four bytes each.
      expect(bytes.subarray(0, 8).toString('latin1'), file).toBe('\x89PNG\r\n\x1a\n');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([1200, 630]);
      expect(bytes.length, file).toBeLessThanOrEqual(60 * 1024);
    }
  });

  test('every picture that a page names exists, those of before too', () => {
    for (const { path, html } of pages) {
      const image = attribute(html, /property="og:image" content=/);
      if (image) expect(existsSync(`dist${new URL(image).pathname}`), path).toBe(true);
    }
    for (const old of ['share.png', 'share/skin.png', 'share/tools.png']) expect(existsSync(`dist/${old}`), old).toBe(true);
  });
});

test('the timeline has its frame, the script that sizes it and its QR code, and no handout', () => {
  const kit = pages.find((page) => page.path === `/for-clinics${TIMELINE}`)?.html ?? '';
  expect(pages.find(({ path }) => path === '/for-clinics/')?.html).toContain(`href="/for-clinics${TIMELINE}"`);
  expect(visibleText(kit)).toContain(`<iframe src="${SITE}/embed/v1/healing-timeline/" title="Healing timeline (SMP Explained)" width="100%" height="`);
  expect(visibleText(kit)).toContain(`</iframe>\n<script src="${SITE}/embed/v1/loader.js" async></script>`);
  expect(visibleText(kit)).not.toContain('<smp-answer');
  expect(kit).not.toContain('handout/"');
});

test('/for-clinics/ leads to every answer, and each has its snippets, QR code and handout without script', () => {
  const index = pages.find(({ path }) => path === '/for-clinics/')?.html ?? '';
  for (const { path } of answers) {
    expect(index).toContain(`href="/for-clinics${path}"`);
    const kit = pages.find((page) => page.path === `/for-clinics${path}`)?.html ?? '';
    for (const heading of ['Address', 'HTML', 'Markdown', 'Citation', 'Credit line', 'Frame: stays up to date', 'Text: stays as it is today'])
      expect(visibleText(kit), `${path} ${heading}`).toContain(heading);
    expect(kit).toContain(`href="/for-clinics${path}handout/"`);
    for (const ending of ['svg', 'png']) expect(existsSync(`dist/qr${path.slice(0, -1)}.${ending}`), path).toBe(true);
  }
});
