import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { KINDS, rowPath, type Names } from '~/domain/search.ts';
import { readHeaderRules } from '../../src/build/static-server.ts';
import { brotli, builtPages, isArticle, isQuestion, oneOfEachTemplate, visibleText } from './pages.ts';

const pages = builtPages();
const paths = new Set(pages.map((page) => page.path));
const idsOf = new Map(pages.map(({ path, html }) => [path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ''))]));

describe('addresses', () => {
  const promised = readFileSync('tests/built/urls.txt', 'utf8').split('\n').filter(Boolean);

  test('every address ever public still resolves: pages, sections, short links, data', () => {
    expect(promised.length).toBeGreaterThan(100);
    const gone = promised.filter((address) => {
      const [path = '', anchor] = address.split('#');
      return anchor ? !idsOf.get(path)?.has(anchor) : !paths.has(path) && (path.endsWith('/') || !existsSync(`dist${path}`));
    });
    expect(gone).toEqual([]);
  });

  test('a forwarding page leads to a page that is none, and names it as the lasting one', () => {
    const forwarding = pages.filter(({ html }) => html.includes('http-equiv="refresh"'));
    expect(forwarding.filter(({ path }) => path.startsWith('/go/')).length).toBeGreaterThan(100);
    const byPath = new Map(pages.map(({ path, html }) => [path, html]));
    const rules = readFileSync('dist/_redirects', 'utf8');
    for (const { path, html } of forwarding) {
      const to = /content="0;url=([^"]+)"/.exec(html)?.[1] ?? '';
      expect(byPath.get(to), `${path} → ${to}`).toBeDefined();
      expect(byPath.get(to), `${path} → ${to}`).not.toContain('http-equiv="refresh"');
      expect(html).toContain(`<link rel="canonical" href="https://smp-explained.example${to}"`);
      expect(html).toContain(`<a href="${to}"`);
      expect(rules).toContain(`${path} ${to} 301\n`);
    }
  });

  test('every page but those of facts and sources has a short link', () => {
    const numbered = new Set([...readFileSync('dist/_redirects', 'utf8').matchAll(/^\/go\/\d+\/ (\S+)/gm)].map((match) => match[1]));
    const listed = [...readFileSync('dist/sitemap.xml', 'utf8').matchAll(/<loc>https:\/\/[^/]+([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');
    expect(
      listed.filter((path) => path !== '/' && !/^\/evidence\/./.test(path) && !numbered.has(path)),
      'give them one with npm run urls, and build again',
    ).toEqual([]);
  });

  test('every page of the sitemap is promised in tests/built/urls.txt', () => {
    const known = new Set(promised);
    const listed = [...readFileSync('dist/sitemap.xml', 'utf8').matchAll(/<loc>https:\/\/smp-explained\.example([^<]+)<\/loc>/g)].map(
      (match) => match[1] ?? '',
    );
    expect(
      listed.filter((path) => !known.has(path)),
      'new addresses: add them with npm run urls',
    ).toEqual([]);
    expect(
      listed.filter((path) => !paths.has(path)),
      'in the sitemap without a page',
    ).toEqual([]);
  });

  test('every internal link and anchor leads somewhere', () => {
    const broken: string[] = [];
    for (const { path, html } of pages) {
      for (const [, href = ''] of html.matchAll(/<a\s[^>]*href="([^"]*)"/g)) {
        if (/^(?:https?:|mailto:|tel:)/.test(href)) continue;
        const url = new URL(href.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), `http://x${path}`);
        const ids = idsOf.get(url.pathname);
        if (!ids) {
          if (!existsSync(`dist${url.pathname}`)) broken.push(`${path} → ${href}`);
        } else if (url.hash && !ids.has(decodeURIComponent(url.hash.slice(1)))) broken.push(`${path} → ${href} (no such id)`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('files that pages name exist', () => {
    const missing = new Set<string>();
    for (const { html } of pages) {
      for (const [, file = ''] of html.matchAll(/(?:src|srcset|href)="(\/[^"#?]+\.[a-z0-9]+)/g)) if (!existsSync(`dist${file}`)) missing.add(file);
    }
    expect([...missing]).toEqual([]);
  });
});

describe('policy', () => {
  test('nothing inline but the hashed stylesheets and data blocks', () => {
    for (const { path, html } of pages) {
      if (html.includes('http-equiv="refresh"')) continue;
      expect(html.match(/<script(?![^>]*(?:src=|type="application\/ld\+json"))[^>]*>/g), path).toBeNull();
      expect(html.match(/\s(?:style|on[a-z]+)="/g), path).toBeNull();
    }
  });

  test('nothing is loaded from another origin', () => {
    const loaded = /<(?:script|img|source|iframe|link(?![^>]*rel="(?:canonical|alternate)"))[^>]*(?:src|srcset|href)="(?:https?:)?\/\/[^"]*"/g;
    for (const { path, html } of pages) expect(html.match(loaded), path).toBeNull();
  });

  test('every page carries the policy, with the hash of its own styles', async () => {
    const { createHash } = await import('node:crypto');
    for (const { path, html } of pages) {
      if (html.includes('http-equiv="refresh"')) continue;
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
      for (const [, css = ''] of html.matchAll(/<style>([\s\S]*?)<\/style>/g)) {
        expect(policy, path).toContain(`sha256-${createHash('sha256').update(css).digest('base64')}`);
      }
      expect(policy, path).not.toContain("'unsafe-inline'");
    }
  });
});

test('every custom property that styles use is defined on the page that uses it', () => {
  const linked = readdirSync('dist/_astro')
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(`dist/_astro/${file}`, 'utf8'))
    .join('');
  const missing = new Set<string>();
  for (const { path, html } of pages) {
    const printed = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? '').join('');
    // An embedded answer carries its own sheet and links nothing.
    const css = !printed ? '' : path.startsWith('/embed/') ? printed : printed + linked;
    const defined = new Set([...css.matchAll(/(--[\w-]+):/g)].map((match) => match[1] ?? ''));
    for (const [, name = ''] of css.matchAll(/var\((--[\w-]+)\)/g)) if (!defined.has(name)) missing.add(name);
  }
  expect([...missing]).toEqual([]);
});

describe('rules for hosts', () => {
  const file = readFileSync('dist/_headers', 'utf8');
  const rules = readHeaderRules(file);
  test('no header of any page or file comes from two rules: some hosts would join them, some would drop one', () => {
    const files = readdirSync('dist', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/^dist/, ''));
    for (const path of files.flatMap((name) => (name.endsWith('/index.html') ? [name, name.slice(0, -'index.html'.length)] : [name]))) {
      const names = rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers.map(([name]) => name));
      expect(new Set(names).size, path).toBe(names.length);
      expect(names, path).toContain('X-Content-Type-Options');
      if (!/^\/_(?:headers|redirects|hosting\/)/.test(path)) expect(names, path).toContain('Content-Security-Policy');
    }
  });
  test('they keep the limits of Cloudflare Pages: 100 rules, 2,000 characters a line, one star a path, no line without a value', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const line of file.split('\n')) {
      expect(line.length).toBeLessThanOrEqual(2000);
      if (line.startsWith('/')) expect(line.split('*').length, line).toBeLessThanOrEqual(2);
      else if (line) expect(line).toMatch(/^ {2}[A-Z][\w-]+: \S/);
    }
  });
});

describe('bytes, brotli 5', () => {
  test('HTML with its styles is at most 14,600 on every article and question', () => {
    const heavy = pages.filter(({ path }) => isArticle(path) || isQuestion(path)).map(({ path, html }) => [path, brotli(html)] as const);
    expect(heavy.length).toBeGreaterThan(50);
    expect(heavy.filter(([, size]) => size > 14_600)).toEqual([]);
  });

  test('script before a reader acts is at most 3 KB, and none of it blocks', () => {
    for (const { path, html } of pages.filter((page) => isArticle(page.path) || page.path === '/')) {
      const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map((match) => match[1] ?? '');
      const size = scripts.reduce((sum, file) => sum + brotli(readFileSync(`dist${file}`)), 0);
      expect(size, path).toBeLessThanOrEqual(3072);
      expect(html, path).not.toMatch(/<script (?![^>]*type="(?:module|application\/ld\+json)")/);
    }
  });

  test('one font file of at most 35 KB, shown when it comes and never waited for', () => {
    const home = pages.find((page) => page.path === '/')?.html ?? '';
    const fonts = new Set([...home.matchAll(/\/fonts\/[^"')]+/g)].map((match) => match[0]));
    expect(fonts.size).toBe(1);
    for (const font of fonts) expect(statSync(`dist${font}`).size).toBeLessThanOrEqual(35 * 1024);
    expect(home).toContain('font-display:swap');
  });
});

describe('every page', () => {
  test('has one title, description and heading of its own', () => {
    const titles = new Map<string, string>();
    for (const { path, html } of pages) {
      if (html.includes('http-equiv="refresh"')) continue;
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
      const description = /name="description" content="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(title, path).not.toBe('');
      expect(description.length, path).toBeGreaterThan(10);
      expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
      expect(html, path).toContain('<html lang="en-GB">');
      if (/^\/(?!.*\/evidence\/$)/.test(path) && !path.startsWith('/evidence/')) {
        expect(titles.get(title), `${path} and`).toBeUndefined();
        titles.set(title, path);
      }
    }
  });

  test('is valid HTML, one page of each template', async () => {
    // Titles carry whole questions and claims, which search engines cut where they like.
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'], // The forms of tools act as they are changed; there is nothing to submit.
      rules: { 'long-title': 'off', 'wcag/h32': 'off' },
    });
    const faults: string[] = [];
    for (const { path, html } of oneOfEachTemplate(pages)) {
      const report = await validator.validateString(html, path);
      for (const result of report.results)
        for (const fault of result.messages) faults.push(`${path}:${fault.line}:${fault.column} ${fault.ruleId}: ${fault.message}`);
    }
    expect(faults).toEqual([]);
  });

  test('repeats no id', () => {
    for (const { path, html } of pages) {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
      expect(ids.length - new Set(ids).size, path).toBe(0);
    }
  });

  test('no quotation kept for checking has come along', () => {
    for (const { path, html } of pages) expect(html.includes('"quote"'), path).toBe(false);
  });
});

describe('structured data as readers get it', () => {
  const dataOf = (html: string) =>
    [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map((match) => JSON.parse(match[1] ?? '') as Record<string, unknown>);

  test('every block parses, names its context, and says nothing of a medical review', () => {
    for (const { path, html } of pages) {
      for (const data of dataOf(html)) {
        expect(data['@context'], path).toBe('https://schema.org');
        expect(JSON.stringify(data), path).not.toMatch(/"(?:lastReviewed|reviewedBy)"/);
      }
    }
  });

  test('answers in FAQPage data are the text on the page, letter for letter', () => {
    let count = 0;
    for (const { path, html } of pages) {
      for (const data of dataOf(html).filter((block) => block['@type'] === 'FAQPage')) {
        const visible = visibleText(html);
        for (const item of data['mainEntity'] as { name: string; acceptedAnswer: { text: string } }[]) {
          expect(visible, path).toContain(item.name);
          expect(visible, path).toContain(item.acceptedAnswer.text);
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(80);
  });

  test.each([
    ['/', ['WebSite', 'Organization']],
    ['/questions/', ['Dataset', 'BreadcrumbList']],
    ['/evidence/', ['Dataset', 'BreadcrumbList']],
    ['/glossary/', ['DefinedTermSet', 'BreadcrumbList']],
    ['/glossary/dermis/', ['DefinedTerm', 'BreadcrumbList']],
    ['/claims/no-side-effects/', ['ClaimReview', 'BreadcrumbList']],
    ['/questions/does-it-hurt/', ['FAQPage', 'BreadcrumbList']],
    ['/questions/topics/procedure/', ['FAQPage', 'BreadcrumbList']],
  ])('%s carries %s', (path, types) => {
    const html = pages.find((page) => page.path === path)?.html ?? '';
    expect(dataOf(html).map((data) => data['@type'])).toEqual(types);
  });

  test('an article carries MedicalWebPage and Article with its citations', () => {
    const [data] = dataOf(pages.find((page) => page.path === '/skin/dermis/')?.html ?? '');
    const [page, article] = data?.['@graph'] as Record<string, unknown>[];
    expect(page?.['@type']).toBe('MedicalWebPage');
    expect(article?.['@type']).toBe('Article');
    expect((article?.['citation'] as unknown[]).length).toBeGreaterThan(3);
  });
});

describe('search index', () => {
  test('holds every article, question, claim, term and place in one language', () => {
    const entry = JSON.parse(readFileSync('dist/pagefind/pagefind-entry.json', 'utf8')) as { languages: Record<string, { page_count: number }> };
    expect(Object.keys(entry.languages)).toEqual(['en-gb']);
    const wanted = pages.filter(({ html }) => html.includes('data-pagefind-body')).length;
    expect(entry.languages['en-gb']?.page_count).toBe(wanted);
    expect(wanted).toBeGreaterThan(150);
  });

  test('names and short answers of every question fit a slow phone, and every row leads to a page', () => {
    const read = (name: string) => readFileSync(`dist/search/${name}.json`);
    const size = (file: Buffer) => brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    // Half of the first answer's 25 KiB is the matcher and the panel.
    expect(size(read('names'))).toBeLessThanOrEqual(15 * 1024);
    const names = JSON.parse(read('names').toString()) as Names;
    for (const kind of KINDS) {
      expect(names[kind].length).toBeGreaterThan(10);
      for (const row of names[kind]) expect(existsSync(`dist${rowPath(kind, row)}index.html`), rowPath(kind, row)).toBe(true);
      expect((JSON.parse(read(`texts/${kind.toLowerCase()}`).toString()) as unknown[]).length).toBe(names[kind].length);
    }
  });

  test('the queries of the benchmark are many, and most of their pages are written', () => {
    const labelled = JSON.parse(readFileSync('tests/search/queries.json', 'utf8')) as { pages: string[]; queries: Record<string, string> }[];
    expect(labelled.flatMap(({ queries }) => Object.values(queries)).length).toBeGreaterThanOrEqual(400);
    const unanswered = labelled.filter(({ pages }) => !pages.some((path) => existsSync(`dist${path}index.html`)));
    expect(unanswered).toEqual([]);
  });
});

describe('feeds and files', () => {
  test('the feed names new pages by absolute address', () => {
    const feed = readFileSync('dist/rss.xml', 'utf8');
    expect(feed).toContain('<link>https://smp-explained.example/skin/dermis/</link>');
  });
  test('the manifest and its icons exist', () => {
    const manifest = JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8')) as { icons: { src: string }[] };
    for (const icon of manifest.icons) expect(existsSync(`dist${icon.src}`)).toBe(true);
  });
  test('robots.txt leads to the sitemap', () => {
    expect(readFileSync('dist/robots.txt', 'utf8')).toContain('Sitemap: https://smp-explained.example/sitemap.xml');
  });
});
