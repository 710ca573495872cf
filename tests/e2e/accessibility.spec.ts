import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

/** One page of each template. */
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
  '/evidence/traquina2001/',
  '/evidence/facts/smp-059/',
  '/search/?q=sun',
  '/about/',
  '/about/accessibility/',
  '/no-such-page/',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const path of TEMPLATES) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path);
        if (path.startsWith('/search/')) await page.locator('.search-results > li').first().waitFor();
        // There are no frames on these pages, so no second window is needed to join their findings.
        const axe = new AxeBuilder({ page }).setLegacyMode();
        // AAA contrast is our own bar for text; the rest is WCAG 2.2 AA and best practice. Dark differs in colour alone.
        if (colorScheme === 'dark') axe.withRules(['color-contrast', 'color-contrast-enhanced']);
        else
          axe
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .options({ rules: { 'color-contrast-enhanced': { enabled: true } } });
        const { violations } = await axe.analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`)).toEqual([]);
      });
    }

    test('axe finds nothing in the open search and an open citation', async ({ page }) => {
      await page.goto('/skin/scalp-layers/');
      await page.locator('.prose a.cite').first().click();
      await page
        .getByRole('dialog', { name: /^Source/ })
        .locator('.evidence-fact')
        .first()
        .waitFor();
      const open = await new AxeBuilder({ page }).setLegacyMode().include('.pop').analyze();
      expect(open.violations.map(({ id }) => id)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox').fill('sun');
      await page.locator('.search-results > li').first().waitFor();
      const search = await new AxeBuilder({ page }).setLegacyMode().include('.search-dialog').analyze();
      expect(search.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    });
  });
}

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
