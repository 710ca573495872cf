import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const TOOL = '/tools/skin-explorer/';
const open = async (page: Page, query = '') => {
  await page.goto(`${TOOL}${query}`);
  await page.locator('[data-explorer][data-live]').waitFor();
};
const said = (page: Page) => page.locator('[data-said]');

test('moving the needle tells the layer, and the address keeps it', async ({ page }) => {
  await open(page);
  await expect(said(page)).toContainText('At 0.5 mm the tip is in the reticular dermis');
  const depth = page.getByLabel('The needle goes this deep');
  await depth.fill('0.2');
  await expect(said(page)).toContainText('At 0.2 mm the tip is in the papillary dermis');
  await expect(said(page)).toContainText('0 of the 7 depths');
  await expect(depth).toHaveAttribute('aria-valuetext', /papillary dermis/);
  await expect(page.locator('[data-section] > svg')).toContainText('0.2 mm');
  await expect(page).toHaveURL(/\?depth=0\.2$/);
});

test('keys move the needle', async ({ page }) => {
  await open(page);
  const depth = page.getByLabel('The needle goes this deep');
  await depth.focus();
  await page.keyboard.press('ArrowRight');
  await expect(said(page)).toContainText('At 0.55 mm');
  await page.keyboard.press('End');
  await expect(said(page)).toContainText('At 3 mm the tip is in the fat');
  await expect(said(page)).toContainText('has gone through the whole skin');
});

test('time, zoom, thickness and hair change picture and words', async ({ page }) => {
  await open(page);
  await page.getByText('1 year', { exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'Where ink is: 1 year' })).toBeVisible();
  await expect(page.locator('[data-ink]')).toContainText('No ink: these cells have been replaced');
  await page.getByText('Surface, 0.2 mm').click();
  await expect(page.locator('[data-section] > svg')).toContainText('20 µm');
  await page.getByLabel('Skin thickness').selectOption('women');
  await expect(said(page)).toContainText('women’s heads');
  await page.getByLabel('Scalp', { exact: true }).selectOption('bald');
  await page.getByText('Skin, 2.4 mm').click();
  await expect(page.locator('[data-section] > svg')).toContainText('Fine hair’s root');
  await expect(page).toHaveURL(/\?scalp=women&time=year&hair=bald$/);
});

test('a link opens the state it names', async ({ page }) => {
  await open(page, '?depth=1.5&scalp=women&time=month');
  await expect(page.getByLabel('The needle goes this deep')).toHaveValue('1.5');
  await expect(page.getByLabel('Skin thickness')).toHaveValue('women');
  await expect(page.getByRole('radio', { name: '3 to 4 weeks' })).toBeChecked();
  await expect(said(page)).toContainText('At 1.5 mm the tip is in the fat');
  await expect(page.locator('[data-notice]')).toBeHidden();
});

test('a link that names nonsense shows the default and says so, as text', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await open(page, `?depth=${encodeURIComponent('<img src=x onerror=1>')}&scalp=giant`);
  await expect(page.locator('[data-notice]')).toContainText('is not a depth from 0 to 3 mm');
  await expect(page.locator('[data-notice]')).toContainText('“giant” is not a choice for scalp');
  expect(await page.locator('[data-notice] img').count()).toBe(0);
  await expect(said(page)).toContainText('At 0.5 mm');
  expect(errors).toEqual([]);
});

test('a layer opens its glossary text', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'papillary dermis' }).click();
  await expect(page.locator('#term-papillary-dermis')).toBeVisible();
});

test.describe('on a phone of 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });
  test('nothing is wider than the screen, inputs are big enough, letters keep their size', async ({ page }) => {
    await open(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const label of await page.locator('.choices label').all()) expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const scale = await page
      .locator('[data-section] > svg')
      .first()
      .evaluate((svg) => svg.getBoundingClientRect().width / Number(svg.getAttribute('width')));
    expect(scale).toBeGreaterThan(0.95);
    await page.getByText('1 week', { exact: true }).first().tap();
    await expect(page.locator('[data-ink]')).toContainText('on its way up');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the picture, its words and the tables stand; dead inputs do not', async ({ page }) => {
    await page.goto(TOOL);
    await expect(page.getByRole('img', { name: /A section through scalp skin/ })).toBeVisible();
    await expect(said(page)).toContainText('At 0.5 mm the tip is in the reticular dermis');
    await expect(page.getByLabel('The needle goes this deep')).toBeHidden();
    await expect(page.getByRole('table')).toHaveCount(3);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const path of ['/tools/', TOOL]) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path);
        if (path === TOOL) await page.locator('[data-live]').waitFor();
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`)).toEqual([]);
      });
    }
  });
}

test('the downloads are what they say', async ({ request }) => {
  for (const [ending, type] of [
    ['svg', 'image/svg+xml'],
    ['png', 'image/png'],
    ['csv', 'text/csv'],
  ]) {
    const response = await request.get(`/figures/skin-explorer.${ending}`);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toContain(type);
  }
});
