import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

/** Opening a window takes longer than most of these tests, and none of them leaves anything behind: one serves them all. */
const test = base.extend<object, { reader: Page }>({
  reader: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

/** One page of each template; those of the skin explorer, the density lab and the embeds are in their own tests. */
const TEMPLATES = [
  '/',
  '/procedure/',
  '/side-effects/is-this-normal/',
  '/procedure/options-side-by-side/',
  '/side-effects/is-this-normal/evidence/',
  '/questions/',
  '/questions/does-it-hurt/',
  '/questions/topics/procedure/',
  '/claims/',
  '/claims/no-side-effects/',
  '/glossary/',
  '/glossary/dermis/',
  '/places/',
  '/places/wales/',
  '/evidence/',
  '/evidence/traquina2001/',
  '/evidence/facts/smp-059/',
  '/figures/',
  '/tools/healing-timeline/',
  '/tools/healing-calendar/',
  '/for-clinics/',
  '/for-clinics/questions/does-it-hurt/',
  '/search/?q=sun',
  '/about/',
  '/about/accessibility/',
  '/no-such-page/',
];

/** What axe finds, a line for each rule. Without frames on these pages no second window is needed to join findings. */
async function findings(page: Page, isDark: boolean, include?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (include) axe.include(include);
  // AAA contrast is our own bar for text; the rest is WCAG 2.2 AA and best practice. Dark differs in colour alone.
  if (isDark) axe.withRules(['color-contrast', 'color-contrast-enhanced']);
  else
    axe
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .options({ rules: { 'color-contrast-enhanced': { enabled: true } } });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}

for (const path of TEMPLATES) {
  test(`axe finds nothing on ${path}, light and dark`, async ({ reader }) => {
    await reader.emulateMedia({ colorScheme: 'light' });
    await reader.goto(path);
    if (path.startsWith('/search/')) await reader.locator('.search-results > li').first().waitFor();
    expect(await findings(reader, false), 'light').toEqual([]);
    await reader.emulateMedia({ colorScheme: 'dark' });
    expect(await findings(reader, true), 'dark').toEqual([]);
  });
}

test('axe finds nothing in an open citation and the open search, light and dark', async ({ reader }) => {
  await reader.emulateMedia({ colorScheme: 'light' });
  await reader.goto('/skin/scalp-layers/');
  await reader.locator('.prose a.cite').first().click();
  await reader
    .getByRole('dialog', { name: /^Source/ })
    .locator('.evidence-fact')
    .first()
    .waitFor();
  const inBoth = async (include: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await reader.emulateMedia({ colorScheme });
      expect(await findings(reader, colorScheme === 'dark', include), `${include}, ${colorScheme}`).toEqual([]);
    }
  };
  await inBoth('.pop');
  await reader.keyboard.press('Escape');
  await reader.keyboard.press('Control+k');
  await reader.getByRole('dialog', { name: 'Search' }).getByRole('searchbox').fill('sun');
  await reader.locator('.search-results > li').first().waitFor();
  await inBoth('.search-dialog');
});

test('the first Tab offers to skip to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
});

test('forced colours keep care cards, verdicts and numbers apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/side-effects/is-this-normal/');
  const border = await page
    .locator('.care')
    .first()
    .evaluate((node) => getComputedStyle(node).borderLeftWidth);
  expect(Number.parseFloat(border)).toBeGreaterThan(4);
});
