import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { caddyfile, headersFile, nginxConfig, redirectsFile } from '../../src/build/hosting.ts';
import { redirects, shortLinks } from '../../src/checks/redirects.ts';
import { headerRules } from '~/config/security.ts';
import { hasMarkdown, markdownPath } from '~/domain/routes.ts';
import { VALID } from '../content/fixture.ts';

describe('short links', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'smp-short-'));
    mkdirSync(join(root, 'src/config'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const registry = (text: string) => writeFileSync(join(root, 'src/config/short-links.txt'), text);

  test('a number leads to its page, also after the page has moved', () => {
    mkdirSync(join(root, 'content/claims'), { recursive: true });
    writeFileSync(join(root, 'content/claims/no-side-effects.yaml'), `${VALID['claims/no-side-effects.yaml'] ?? ''}aliases: [/claims/old-name/]\n`);
    registry('1 /claims/old-name/\n2 /skin/\n');
    expect(redirects(root)).toEqual(
      new Map([
        ['/claims/old-name/', '/claims/no-side-effects/'],
        ['/go/1/', '/claims/no-side-effects/'],
        ['/go/2/', '/skin/'],
      ]),
    );
  });

  test.each([
    ['1 /skin/\n1 /claims/\n', 'short-links.txt:2: found "1 /claims/", expected a number and an address that stand nowhere above'],
    ['1 /skin/\n2 /skin/\n', 'short-links.txt:2: found "2 /skin/", expected a number and an address that stand nowhere above'],
    ['one /skin/\n', 'short-links.txt:1: found "one /skin/", expected a number, a space and an address'],
    ['0 /skin/\n', 'short-links.txt:1: found "0 /skin/", expected a number, a space and an address'],
  ])('a registry of %j is refused with its line', (text, message) => {
    registry(text);
    expect(() => shortLinks(root)).toThrow(message);
  });
});

describe('rules of hosts', () => {
  const rules = [
    { path: '/*', headers: { A: 'all' } },
    { path: '/x/*', headers: { A: 'some', B: "'b'" } },
    { path: '/*.md', headers: { 'Content-Type': 'text/markdown' } },
  ];
  const moved = new Map([['/go/1/', '/skin/']]);

  test('_headers and _redirects', () => {
    expect(headersFile(rules)).toBe("/*\n  A: all\n/x/*\n  A: some\n  B: 'b'\n/*.md\n  Content-Type: text/markdown\n");
    expect(redirectsFile(moved)).toBe('/go/1/ /skin/ 301\n');
  });

  test('nginx: the rule that wins elsewhere wins there, and an absent header is not sent empty', () => {
    const text = nginxConfig(rules, moved);
    expect(text).toContain('map $uri $smp_a {\n  "~^/x/.*$" "some";\n  default "all";\n}');
    expect(text).toContain(`map $uri $smp_b {\n  "~^/x/.*$" "'b'";\n}`);
    expect(text).toContain('map $uri $smp_moved {\n  /go/1/ /skin/;\n}');
  });

  test('Caddy: in order, endings without a slash', () => {
    expect(caddyfile(rules, moved)).toBe(
      'route {\n\theader /* A "all"\n\theader /x/* A "some"\n\theader /x/* B "\'b\'"\n\theader *.md Content-Type "text/markdown"\n\tredir /go/1/ /skin/ permanent\n}\n',
    );
  });

  test('no value of ours would end its quotation', () => {
    for (const { headers } of headerRules(['A+/='], ['skin/'])) for (const value of Object.values(headers)) expect(value).not.toMatch(/["\n]/);
  });
});

test('content pages have a Markdown twin, lists have none', () => {
  expect(['/skin/dermis/', '/questions/pool/', '/claims/x/', '/glossary/x/', '/places/x/', '/evidence/x/', '/evidence/facts/x/'].every(hasMarkdown)).toBe(true);
  expect(
    ['/', '/skin/', '/questions/', '/questions/topics/cost/', '/evidence/facts/', '/skin/dermis/evidence/', '/about/licence/', '/go/1/'].some(hasMarkdown),
  ).toBe(false);
  expect(markdownPath('/skin/dermis/')).toBe('/skin/dermis.md');
});
