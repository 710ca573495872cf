import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const LAB = '/tools/density-lab/';

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${LAB}${query}`);
  await page.locator('smp-density-lab canvas').waitFor();
}
const words = (page: Page) => page.locator('#lab-text');
/** The drawing as a short text: equal for equal pictures. */
const picture = (page: Page) => page.locator('smp-density-lab canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
async function setSlider(page: Page, label: string, value: string): Promise<void> {
  await page.getByRole('slider', { name: label, exact: true }).fill(value);
}

test('moving the inputs changes picture, text, table and address, with nothing from elsewhere', async ({ page }) => {
  const outside: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.hostname !== 'localhost') outside.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await open(page);
  const before = await picture(page);
  await setSlider(page, 'Dots', '120');
  await setSlider(page, 'Dot width', '0.3');
  await setSlider(page, 'You look from', '2');
  await expect(words(page)).toContainText('120 dots per cm², each 0.30 mm wide');
  await expect(words(page)).toContainText('From 2.0 m, dots are too small to show their width');
  await expect(page.locator('.lab-summary')).toHaveText('From 2.0 m: dots are too small to show their width, but may still be noticed as specks.');
  await page.getByText('The numbers', { exact: true }).click();
  await expect(page.getByRole('row', { name: /^Middle to middle/ })).toContainText('0.98 mm');
  await expect(page).toHaveURL(`${LAB}?dots=120&size=0.3&distance=2`);
  await expect.poll(() => picture(page)).not.toBe(before);
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
});

test('the same link gives the same dots', async ({ page }) => {
  const link = '?dots=95&size=0.2&seed=12&hair=60&tone=brown';
  await open(page, link);
  const first = await picture(page);
  await open(page, link);
  expect(await picture(page)).toBe(first);
  await page.getByRole('button', { name: 'Other dots' }).click();
  await expect(page).toHaveURL(/seed=13/);
  await expect.poll(() => picture(page)).not.toBe(first);
});

test('values that cannot be used fall back with one notice', async ({ page }) => {
  await open(page, '?dots=-4&size=0.3&tone=blue');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('Dots: the link says “-4”, which is not a number from 20 to 200. Drawn with 80 per cm².');
  await expect(notice).toContainText('Skin tone: the link says “blue”');
  await expect(words(page)).toContainText('80 dots per cm², each 0.30 mm wide');
  await setSlider(page, 'Dots', '90');
  await expect(notice).toBeHidden();
});

test('no skin tone is the start; one can be chosen', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('radio', { name: 'All six' })).toBeChecked();
  await page.getByRole('radio', { name: '5 Brown' }).check();
  await expect(words(page)).toContainText('On the brown tone the middle of a dot is');
  await expect(page).toHaveURL(/tone=brown/);
});

test('a preset answers a question and keeps the chosen tone and distance', async ({ page }) => {
  await open(page, '?tone=dark&distance=1');
  await page.getByRole('group', { name: 'Start from' }).getByRole('link', { name: 'Grey hair grows in' }).click();
  await expect(words(page)).toContainText('80 hairs per cm², 1 mm long, 80% of them grey');
  await expect(page).toHaveURL(/distance=1&.*hair=80.*tone=dark/);
  await expect(page.getByRole('slider', { name: 'Hairs left' })).toBeVisible();
});

test('keys move a slider and a screen reader hears its unit', async ({ page }) => {
  await open(page);
  const slider = page.getByRole('slider', { name: 'Dot width', exact: true });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '0.13 mm');
  await expect(words(page)).toContainText('each 0.13 mm wide');
});

test('picture and numbers can be kept', async ({ page }) => {
  await open(page, '?dots=60');
  for (const [ending, holds] of [
    ['SVG', '60 dots per cm²'],
    ['CSV', '"Dots per cm²","60","set by you"'],
    ['PNG', 'PNG'],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `Save ${ending}` }).click()]);
    expect(download.suggestedFilename()).toBe(`density-lab.${ending.toLowerCase()}`);
    expect(readFileSync(await download.path(), 'latin1').length).toBeGreaterThan(500);
    expect(readFileSync(await download.path(), 'utf8')).toContain(holds);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the still, its text, its numbers and the pictures of the presets are there', async ({ page }) => {
    await page.goto(LAB);
    const still = page.locator('.lab-picture img');
    await expect(still).toBeVisible();
    expect(await still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(720);
    await expect(words(page)).toContainText('80 dots per cm²');
    await expect(page.getByText('Changing the picture needs script')).toBeVisible();
    await expect(page.getByRole('slider')).toHaveCount(0);
    await expect(page.locator('.lab-gallery img')).toHaveCount(7);
    await page.getByText('The numbers', { exact: true }).click();
    await expect(page.getByRole('row', { name: /^Middle to middle/ })).toBeVisible();
  });
});

test('fits 320 pixels and doubled text, and what has the focus is not under the picture', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  for (const label of ['Light', 'Placing', 'Dots']) {
    const slider = page.getByRole('slider', { name: label, exact: true });
    await slider.focus();
    const [box, view] = [await slider.boundingBox(), await page.locator('.lab-view').boundingBox()];
    expect(box?.y).toBeGreaterThanOrEqual((view?.y ?? 0) + (view?.height ?? 0));
  }
  await page.setViewportSize({ width: 640, height: 700 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await overflow()).toBeLessThanOrEqual(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the lab, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await open(page, '?dots=500&years=3&hair=40&front=3');
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .include('smp-density-lab')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)).toEqual([]);
  });
}
