import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasMarkdown, markdownPath } from '~/domain/routes.ts';
import { builtPages, isArticle, isQuestion } from './pages.ts';

const pages = builtPages().filter(({ html }) => !html.includes('http-equiv="refresh"'));
const twins = pages
  .filter(({ path }) => hasMarkdown(path))
  .map(({ path, html }) => ({ path, html, markdown: readFileSync(`dist${markdownPath(path)}`, 'utf8') }));

describe('Markdown twins', () => {
  test('stand beside every content page, and only there does a page name one', () => {
    expect(twins.length).toBeGreaterThan(1500);
    for (const { path, html } of pages) {
      expect(html.includes('type="text/markdown"'), path).toBe(hasMarkdown(path));
      if (hasMarkdown(path)) expect(html).toContain(`href="${markdownPath(path)}"`);
    }
  });

  test('hold no component, and each footnote they refer to once', () => {
    for (const { path, markdown } of twins) {
      expect(markdown.match(/<\/?[A-Z][a-zA-Z]*[\s>]|\{#/), path).toBeNull();
      const defined = [...markdown.matchAll(/^\[\^(\d+)\]: \S/gm)].map((match) => match[1]);
      const used = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map((match) => match[1]));
      expect(new Set(defined), path).toEqual(used);
      expect(defined.length, path).toBe(used.size);
    }
  });

  test('links are absolute, so that a copy elsewhere still leads here', () => {
    for (const { path, markdown } of twins)
      for (const [, href = ''] of markdown.matchAll(/\]\(([^)\s]+)\)/g)) expect(href, path).toMatch(/^(?:https?:|mailto:|tel:|#)/);
  });

  test('an article and a question say what their page says', () => {
    for (const { path, html, markdown } of twins.filter((twin) => isArticle(twin.path) || isQuestion(twin.path))) {
      const plain = markdown.replaceAll('\\', '');
      const attribute = /data-answer="([^"]+)"/.exec(html)?.[1] ?? '';
      const answer = attribute.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&').replaceAll('&#38;', '&');
      expect(answer, path).not.toBe('');
      expect(plain, path).toContain(answer);
      const headings = [...html.matchAll(/<h2 id="([^"]+)"/g)].length;
      if (isArticle(path)) expect(plain.match(/^## /gm)?.length ?? 0, path).toBeGreaterThanOrEqual(headings - 3);
    }
  });
});

test('llms.txt lists every page that is written to be read', () => {
  const index = readFileSync('dist/llms.txt', 'utf8');
  const full = readFileSync('dist/llms-full.txt', 'utf8');
  for (const { path, markdown } of twins.filter((twin) => !twin.path.startsWith('/evidence/'))) {
    expect(index, path).toContain(`(https://smp-explained.example${markdownPath(path)})`);
    expect(full.includes(markdown.trim()), path).toBe(true);
  }
  for (const [, file = ''] of index.matchAll(/\(https:\/\/smp-explained\.example(\/[^)]+)\)/g)) expect(existsSync(`dist${file}`), file).toBe(true);
});

describe('JSON feeds', () => {
  interface JsonFeed {
    version: string;
    feed_url: string;
    items: { id: string; url: string; content_text: string; date_published: string }[];
  }
  const feed = (file: string) => JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as JsonFeed;

  test('feed.json names the same pages as rss.xml, in the same order', () => {
    const { version, feed_url, items } = feed('feed.json');
    expect(version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed_url).toBe('https://smp-explained.example/feed.json');
    const links = [...readFileSync('dist/rss.xml', 'utf8').matchAll(/<item>.*?<link>([^<]+)<\/link>/gs)].map((match) => match[1]);
    expect(items.map(({ url }) => url)).toEqual(links);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { content_text, date_published } of items) {
      expect(content_text).not.toBe('');
      expect(new Date(date_published).toISOString()).toBe(date_published);
    }
  });

  test('each change of advice stands in both its feeds and on its page', () => {
    const { items } = feed('changes.json');
    const page = readFileSync('dist/about/changes/index.html', 'utf8');
    expect(readFileSync('dist/changes.xml', 'utf8').match(/<item>/g)?.length ?? 0).toBe(items.length);
    for (const { url } of items) expect(page).toContain(`id="${new URL(url).hash.slice(1)}"`);
    expect(page.includes('No advice has changed')).toBe(items.length === 0);
  });
});
