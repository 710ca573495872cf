import { expect, test } from '@playwright/test';

/** An address that makes no sense: the page says so and stays whole. The calendar takes nothing from its address. */
const TOOLS = [
  { path: '/tools/skin-explorer/', ready: '[data-explorer][data-live]', notice: '[data-notice]' },
  { path: '/tools/density-lab/', ready: 'smp-density-lab canvas', notice: '.lab-notice' },
  { path: '/tools/healing-timeline/', ready: '[data-picture] svg', notice: '[data-notice]' },
  { path: '/tools/healing-calendar/', ready: 'smp-healing-calendar form:not([hidden])', notice: undefined },
];
const NONSENSE = ['x=garbage', 'day=abc', 'depth=99', 'dots=1e9&scalp=%00&for=%3Cimg%20src%3Dx%3E', 'day=&depth=&dots=&tone=', '%E0%A4%A'];
/** Which of them name an input of which tool; a name that no input has means nothing. */
const NAMES: Record<string, RegExp> = {
  '/tools/skin-explorer/': /depth|scalp/,
  '/tools/density-lab/': /dots|tone/,
  '/tools/healing-timeline/': /day|for/,
};

for (const { path, ready, notice } of TOOLS) {
  test(`${path} opens whatever its address says`, async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    for (const query of NONSENSE) {
      await page.goto(`${path}?${query}`);
      await expect(page.locator(ready).first(), query).toBeVisible();
      if (notice && NAMES[path]?.test(query)) await expect(page.locator(notice), query).toHaveText(/\S/);
      else if (notice) await expect(page.locator(notice), query).toHaveText('');
    }
    expect(errors).toEqual([]);
  });
}
