import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

test('a short link leads to its page, without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/go/1/');
  await page.waitForURL(/\/procedure\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Procedure');
  await context.close();
});

test('a page of another origin can read the API, and nothing else', async ({ page, baseURL }) => {
  // A port of its own is an origin of its own: a clinic's page, without our policy.
  const clinic = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end('<title>elsewhere</title>')).listen(0);
  await once(clinic, 'listening');
  await page.goto(`http://localhost:${(clinic.address() as AddressInfo).port}/`);
  const ask = (path: string) =>
    page.evaluate(async (url) => {
      try {
        return await (await fetch(url)).text();
      } catch {
        return 'refused';
      }
    }, `${baseURL}${path}`);
  expect((JSON.parse(await ask('/api/v1/questions/does-it-hurt.json')) as { answer: string }).answer).not.toBe('');
  expect(await ask('/questions/does-it-hurt/')).toBe('refused');
  clinic.close();
});

test('the page about the data fits a narrow screen, and its examples can be scrolled by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/api/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  for (const example of await page.locator('pre:visible').all()) {
    await example.focus();
    await expect(example).toBeFocused();
  }
});
