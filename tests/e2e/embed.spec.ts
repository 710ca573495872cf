import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import fc from 'fast-check';

const EMBED = '/embed/v1/question/does-it-hurt/';
const TIMELINE = '/embed/v1/healing-timeline/';

/** The example clinic on an origin of its own, with the address of this site put in for the one in the files. */
let clinic: Server;
let clinicUrl = '';
test.beforeAll(async ({}, { project }) => {
  const site = project.use.baseURL ?? '';
  const types: Record<string, string> = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript' };
  clinic = createServer((request, response) => {
    // Beside the clinic's page one with nothing but the frame of the timeline, and the script of version 1 where asked.
    if (request.url?.startsWith('/timeline')) {
      const script = request.url.endsWith('?script') ? `<script src="${site}/embed/v1/loader.js" async></script>` : '';
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      return void response.end(`<!doctype html><title>Timeline</title><iframe src="${site}${TIMELINE}" width="360" height="400"></iframe>${script}`);
    }
    const name = request.url === '/' ? 'index.html' : (/^\/([a-z]+\.(?:css|js))$/.exec(request.url ?? '')?.[1] ?? '');
    if (!name) return void response.writeHead(404).end();
    response.setHeader('Content-Type', types[name.split('.')[1] ?? ''] ?? '');
    response.end(readFileSync(`examples/clinic-page/${name}`, 'utf8').replaceAll('https://smp-explained.example', site));
  });
  await new Promise<void>((ready) => clinic.listen(0, ready));
  clinicUrl = `http://localhost:${(clinic.address() as AddressInfo).port}/`;
});
test.afterAll(() => clinic.close());

/** Messages that a site owner would see in the console: errors and refusals. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') seen.push(message.text());
  });
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  return seen;
}
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('on the page of a clinic', () => {
  test('link, frame, element and data work under its strict policy, and nothing complains', async ({ page }) => {
    const seen = watch(page);
    await page.goto(clinicUrl);
    await expect(page.getByRole('link', { name: 'Does SMP hurt?' })).toHaveAttribute('href', /\/questions\/does-it-hurt\/$/);
    const frame = page.frameLocator('main > iframe');
    await page.locator('main > iframe').scrollIntoViewIfNeeded();
    await expect(frame.getByRole('heading', { name: 'Does SMP hurt?' })).toBeVisible();
    await page.locator('smp-answer').scrollIntoViewIfNeeded();
    await expect(page.frameLocator('smp-answer iframe').locator('.pill')).toHaveText('Wrong');
    await expect(page.locator('#answer p')).not.toBeEmpty();
    expect(seen).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test('both frames get the height of their answer, at 320 pixels as on a desk', async ({ page }) => {
    for (const width of [320, 1200]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(clinicUrl);
      for (const selector of ['main > iframe', 'smp-answer iframe']) {
        await page.locator(selector).scrollIntoViewIfNeeded();
        const content = async () => {
          const handle = await (await page.locator(selector).elementHandle())?.contentFrame();
          return Math.ceil((await handle?.evaluate(() => document.documentElement.getBoundingClientRect().height)) ?? 0);
        };
        await expect
          .poll(async () => Number(await page.locator(selector).getAttribute('height')) - (await content()), { message: `${selector} ${width}` })
          .toBe(0);
      }
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
  });

  test('a height from another window, or out of bounds, changes nothing', async ({ page }) => {
    await page.goto(clinicUrl);
    const frame = page.locator('main > iframe');
    await frame.scrollIntoViewIfNeeded();
    await expect.poll(async () => frame.getAttribute('height')).not.toBe('460');
    const height = await frame.getAttribute('height');
    await page.evaluate(() => {
      // From the page itself: wrong origin and wrong source, however well it is formed.
      window.postMessage({ type: 'smp-answer-height', height: 4000 }, '*');
      const stranger = document.createElement('iframe');
      document.body.append(stranger);
      dispatchEvent(
        new MessageEvent('message', { origin: location.origin, source: stranger.contentWindow, data: { type: 'smp-answer-height', height: 4000 } }),
      );
      const real = document.querySelector<HTMLIFrameElement>('main > iframe');
      const site = new URL(real?.src ?? '').origin;
      dispatchEvent(new MessageEvent('message', { origin: site, source: stranger.contentWindow, data: { type: 'smp-answer-height', height: 4000 } }));
      for (const bad of [-1, 0, 1e9, Number.NaN, Infinity, '1e9', null, undefined, {}])
        dispatchEvent(new MessageEvent('message', { origin: site, source: real?.contentWindow ?? null, data: { type: 'smp-answer-height', height: bad } }));
      dispatchEvent(new MessageEvent('message', { origin: site, source: real?.contentWindow ?? null, data: null }));
    });
    await page.waitForTimeout(100);
    expect(await frame.getAttribute('height')).toBe(height);
  });

  test('whatever stands in the attributes of the element, its frame stays below /embed/v1/', async ({ page, baseURL }) => {
    await page.goto(clinicUrl);
    test.setTimeout(60_000);
    await page.waitForFunction(() => customElements.get('smp-answer'));
    const hostile = fc.oneof(
      fc.constantFrom(
        '../../../',
        '//evil.example/',
        'https://evil.example/',
        'javascript:alert(1)',
        '"><img src=x onerror=alert(1)>',
        'a/../../b',
        'x?y#z',
        '%2e%2e/',
        'does-it-hurt',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    const cases = fc.sample(fc.record({ question: hostile, theme: hostile, accent: hostile, lang: hostile, label: hostile }), { numRuns: 100, seed: 20261124 });
    const seen = watch(page);
    const sources = await page.evaluate(
      (all) =>
        all.map((attributes) => {
          const element = document.createElement('smp-answer');
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          // Connected and taken out again before anything is fetched: the address is what counts here.
          document.body.append(element);
          const frame = element.shadowRoot?.querySelector('iframe');
          const result = { src: frame?.src ?? null, children: element.shadowRoot?.childElementCount ?? 0 };
          element.remove();
          return result;
        }),
      cases,
    );
    expect(sources.some(({ src }) => src !== null)).toBe(true);
    for (const { src, children } of sources) {
      expect(children).toBe(src === null ? 0 : 1);
      if (src !== null) expect(src).toMatch(new RegExp(`^${baseURL}/embed/v1/question/[a-z0-9-]+/\\?theme=[^#]*&accent=[^#]*&lang=[^#]*$`));
    }
    expect(seen.filter((message) => message.startsWith('dialog'))).toEqual([]);
  });
});

test('the script of version 1 sizes the frame of the timeline, also when a group is opened', async ({ page }) => {
  await page.goto(`${clinicUrl}timeline?script`);
  const height = async () => Number(await page.locator('iframe').getAttribute('height'));
  await expect.poll(height).toBeGreaterThan(1000);
  const before = await height();
  await page.frameLocator('iframe').getByRole('heading', { name: 'Washing' }).click();
  await expect.poll(height).toBeGreaterThan(before + 200);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the timeline is complete in its frame: emergency, picture, every group, the way to the page', async ({ page, baseURL }) => {
    await page.goto(`${clinicUrl}timeline`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByText('Emergency.')).toBeVisible();
    await expect(frame.locator('li.clinic', { hasText: 'Tiny scabs' }).locator('svg')).toBeVisible();
    await frame.getByText('Creams and hair products').click();
    await expect(frame.getByText('three clinics; ask whoever prescribed it')).toBeVisible();
    await frame.getByRole('link', { name: 'The full page, with its sources' }).click();
    await expect(page).toHaveURL(`${baseURL}/tools/healing-timeline/`);
  });
  test('the frame is complete and the element leaves its link', async ({ page }) => {
    await page.goto(clinicUrl);
    await expect(page.frameLocator('main > iframe').getByText(/Clinics and practitioners|No study has measured/)).toBeVisible();
    await expect(page.frameLocator('main > iframe').getByRole('link', { name: 'The full page, with its sources' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Does SMP have no side effects?' })).toBeVisible();
  });
});

test.describe('parameters of an embedded answer', () => {
  test('theme and accent are taken where they are well formed', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    // The picture of the timeline follows the theme asked for, and not only the reader's own.
    const bar = () =>
      page
        .locator('.study path')
        .first()
        .evaluate((path) => getComputedStyle(path).fill);
    await page.goto(`${TIMELINE}?theme=light&accent=CC3366&lang=en`);
    expect([await ground(), await bar()]).toEqual(['rgb(251, 249, 245)', 'rgb(11, 79, 108)']);
    await expect(page.locator('.notice:visible')).toHaveCount(0);
    await page.goto(TIMELINE);
    expect([await ground(), await bar()]).toEqual(['rgb(18, 22, 31)', 'rgb(140, 207, 236)']);
    await page.goto(`${EMBED}?theme=light&accent=CC3366&lang=en-GB`);
    expect(await ground()).toBe('rgb(251, 249, 245)');
    expect(await page.evaluate(() => getComputedStyle(document.body).borderTopColor)).toBe('rgb(204, 51, 102)');
    await expect(page.locator('.notice:visible')).toHaveCount(0);
    await page.goto(`${EMBED}?theme=auto`);
    expect(await ground()).toBe('rgb(18, 22, 31)');
  });

  test('any other value gives the usual look, a line that says so, and no word in the console', async ({ page }) => {
    test.setTimeout(60_000);
    const seen = watch(page);
    for (const query of ['theme=', 'theme=Dark', 'theme=light&theme=dark', 'accent=%23ff0000', 'accent=fff', 'accent=ff0000%0A', 'lang=de']) {
      await page.goto(`${EMBED}?${query}`);
      await expect(page.locator('.notice:visible'), query).toHaveCount(1);
      expect(await page.evaluate(() => [document.documentElement.dataset['theme'], document.documentElement.getAttribute('style')]), query).toEqual([
        undefined,
        null,
      ]);
    }
    expect(seen).toEqual([]);
  });

  for (const embed of [EMBED, TIMELINE])
    test(`hostile strings run nothing, add nothing and break no layout in ${embed}`, async ({ page }) => {
      test.setTimeout(120_000);
      const seen = watch(page);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(embed);
      const clean = await page.evaluate(() => document.body.innerHTML.replace(/ hidden=""/g, ''));
      const piece = fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        'javascript:alert(1)',
        "';alert(1)//",
        'red;background:url(//evil.example)',
        '</style>',
        '{{7*7}}',
        '\u202e',
        '\u0000',
        '%00',
        'light',
        'ff0000',
        '\n',
        '&',
        '=',
        '__proto__',
        'W'.repeat(500),
      );
      const value = fc.oneof(
        fc.array(piece, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
        fc.string({ unit: 'binary', maxLength: 60 }),
      );
      const name = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('theme', 'accent', 'lang') }, { weight: 1, arbitrary: value });
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 4 }), async (pairs) => {
          const requests: string[] = [];
          const record = (request: { url(): string }) => requests.push(new URL(request.url()).pathname);
          page.on('request', record);
          await page.goto(`${embed}?${new URLSearchParams(pairs.map(([key, text]) => [key.toWellFormed(), text.toWellFormed()]))}`);
          page.off('request', record);
          const found = await page.evaluate(() => ({
            body: document.body.innerHTML.replace(/ hidden=""/g, ''),
            theme: document.documentElement.dataset['theme'] ?? 'none',
            style: document.documentElement.getAttribute('style') ?? '',
          }));
          expect(found.body).toBe(clean);
          expect(found.theme).toMatch(/^(?:none|light|dark)$/);
          expect(found.style).toMatch(/^(?:--accent: ?#[0-9a-fA-F]{6};)?$/);
          expect(requests.filter((path) => path !== embed && path !== '/embed/v1/frame.js' && path !== '/favicon.ico')).toEqual([]);
          expect(await overflow(page)).toBeLessThanOrEqual(0);
        }),
        { numRuns: 60, seed: 20261124 },
      );
      expect(seen).toEqual([]);
    });
});

for (const [path, theme] of [
  [EMBED, 'light'],
  ['/embed/v1/claim/no-side-effects/', 'dark'],
  ['/embed/v1/article-summary/skin-dermis/', 'dark'],
  [TIMELINE, 'light'],
  [TIMELINE, 'dark'],
]) {
  test(`${path} passes the accessibility rules in the ${theme} theme`, async ({ page }) => {
    await page.goto(`${path}?theme=${theme}`);
    // One document without frames: nothing to gather from others, so axe needs no second page.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations).toEqual([]);
  });
}

test('the suggested height holds the answer in a column of 360 pixels', async ({ page, request }) => {
  await page.setViewportSize({ width: 360, height: 400 });
  for (const file of [
    'questions/does-it-hurt',
    'claims/no-side-effects',
    'skin/dermis',
    'procedure/options-side-by-side',
    'side-effects/is-this-normal',
    'tools/healing-timeline',
  ]) {
    const { html, height } = (await (await request.get(`/oembed/${file}.json`)).json()) as { html: string; height: number };
    await page.goto(new URL(/src="([^"]+)"/.exec(html)?.[1] ?? '').pathname);
    const real = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    expect(real, file).toBeLessThanOrEqual(height);
    expect(real, `${file}: no more than a third is spare`).toBeGreaterThan(height * 0.66);
  }
});

test('only embedded answers may be framed by another site', async ({ request }) => {
  const policy = async (path: string) => (await request.get(path)).headers()['content-security-policy'] ?? '';
  expect(await policy(EMBED)).toContain('frame-ancestors *');
  expect(await policy('/questions/does-it-hurt/')).toContain("frame-ancestors 'none'");
  expect(await policy('/for-clinics/')).toContain("frame-ancestors 'none'");
});

test.describe('for clinics', () => {
  test('a page is found by typing, and its snippet is copied with a word that it was', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const seen = watch(page);
    await page.goto('/for-clinics/');
    await page.getByLabel('Find a page').fill('hurt');
    await page.getByRole('link', { name: 'Does SMP hurt?', exact: true }).click();
    await page.locator('.snippet', { hasText: 'Markdown' }).getByRole('button', { name: 'Copy' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '[Does SMP hurt?](https://smp-explained.example/questions/does-it-hurt/) (SMP Explained)',
    );
    expect(seen).toEqual([]);
  });

  test('without permission to copy, the text is selected and the reader told how', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto('/for-clinics/questions/does-it-hurt/');
    await page.getByRole('button', { name: 'Copy' }).first().click();
    await expect(page.getByRole('status').filter({ hasText: 'Ctrl+C' })).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('https://smp-explained.example/questions/does-it-hurt/');
  });

  test('a handout fits one side of A4 and of Letter', async ({ page }) => {
    await page.goto('/for-clinics/side-effects/redness-swelling-crusts-itching/handout/');
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), format).toHaveLength(1);
    }
  });

  test('its pages fit 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const path of ['/for-clinics/', '/for-clinics/questions/does-it-hurt/', '/for-clinics/skin/dermis/handout/']) {
      await page.goto(path);
      expect(await overflow(page), path).toBeLessThanOrEqual(0);
    }
  });
});
