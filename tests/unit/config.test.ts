import { afterEach, describe, expect, test, vi } from 'vitest';
import { contentPolicy, embedPolicy, headerRules } from '~/config/security.ts';
import { isOverdue, longDate } from '~/domain/dates.ts';
import { headersFile } from '../../src/build/hosting.ts';
import { readHeaderRules } from '../../src/build/static-server.ts';
import { brandPng, pngToIco } from '../../src/build/icons.ts';

describe('SITE_URL', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });
  const load = () => import('~/config/site.ts');
  test('decides every absolute address', async () => {
    vi.stubEnv('SITE_URL', 'https://smp.test/');
    const { absolute } = await load();
    expect(absolute('/skin/')).toBe('https://smp.test/skin/');
  });
  test.each([
    ['smp.test', 'SITE_URL: found "smp.test", expected an address such as https://example.org'],
    ['https://smp.test/sub/', 'SITE_URL: found "https://smp.test/sub/", expected an origin without a path, because the site is served from the root'],
  ])('refuses %s and says what was expected', async (value, message) => {
    vi.stubEnv('SITE_URL', value);
    await expect(load()).rejects.toThrow(message);
  });
});

describe('policy', () => {
  test('allows only our own files and stylesheets by hash', () => {
    const policy = contentPolicy(['AAA=', 'BBB=']);
    expect(policy).toContain("style-src 'self' 'sha256-AAA=' 'sha256-BBB='");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/'unsafe-|https?:|\*/);
  });
  test('an embedded answer may load its one script and its own style, and turn no text into markup', () => {
    expect(embedPolicy(['AAA='])).toBe(
      "default-src 'none'; script-src 'self'; style-src 'sha256-AAA='; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
  });
  test('only paths below /embed/ may be framed by other sites', () => {
    const rules = headerRules(['AAA='], ['404.html', 'embed/', 'skin/']);
    const framing = rules
      .filter(({ headers }) => headers['Content-Security-Policy'])
      .map(({ path, headers }) => [path, headers['Content-Security-Policy']?.split('; ').at(-1)]);
    expect(framing).toEqual([
      ['/', "frame-ancestors 'none'"],
      ['/404.html', "frame-ancestors 'none'"],
      ['/skin/*', "frame-ancestors 'none'"],
      ['/embed/*', 'frame-ancestors *'],
    ]);
  });
  test('an embedded answer gets one policy and the headers of everything', () => {
    const headers = readHeaderRules(headersFile(headerRules(['AAA='], ['embed/', 'skin/'])))
      .filter((rule) => rule.pattern.test('/embed/v1/question/x/'))
      .flatMap((rule) => rule.headers);
    expect(headers.filter(([name]) => name === 'Content-Security-Policy').map(([, value]) => value.split('; ').at(-1))).toEqual(['frame-ancestors *']);
    expect(new Map(headers).get('X-Content-Type-Options')).toBe('nosniff');
  });
});

test('header rules of the host file apply by path', () => {
  const rules = readHeaderRules('/*\n  A: b: c\n/_astro/*\n  Cache-Control: public\n');
  const of = (path: string) => rules.filter((rule) => rule.pattern.test(path)).flatMap((rule) => rule.headers);
  expect(of('/skin/')).toEqual([['A', 'b: c']]);
  expect(of('/_astro/x.js')).toEqual([
    ['A', 'b: c'],
    ['Cache-Control', 'public'],
  ]);
});

test('dates are read in UTC, and a page is overdue on the day after its next check', () => {
  expect(longDate(new Date('2026-11-24'))).toBe('24 November 2026');
  expect(isOverdue(new Date('2026-11-24'), new Date('2026-11-24T23:00:00Z'))).toBe(false);
  expect(isOverdue(new Date('2026-11-24'), new Date('2026-11-25T00:00:00Z'))).toBe(true);
});

test('favicon.ico wraps a PNG of its size', async () => {
  const png = await brandPng(32);
  const ico = pngToIco(png, 32);
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  expect(ico.subarray(22)).toEqual(png);
});
