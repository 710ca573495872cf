import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test.describe('healing timeline', () => {
  test('an activity and a day change picture, table, sentences and address', async ({ page }) => {
    await page.goto('/tools/healing-timeline/');
    await expect(page.locator('[data-picture] svg')).toContainText('Redness and swelling: expected');
    await page.getByLabel('Sun', { exact: true }).check();
    await expect(page).toHaveURL(/\?for=sun$/);
    await expect(page.locator('[data-picture] svg')).toContainText('Complete protection from UV');
    await expect(page.locator('[data-picture] svg')).not.toContainText('Redness');
    await expect(page.getByRole('row', { name: /Complete protection from UV/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /Tiny scabs/ })).toBeHidden();
    await page.getByRole('slider').focus();
    for (let day = 0; day < 16; day += 1) await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/\?for=sun&day=16$/);
    await expect(page.locator('[data-status]')).toContainText('Day 16, sun');
    await expect(page.locator('[data-rows]')).toContainText('four days, then avoid sunlight for 28 days');
  });

  test('a link opens the same view, and a broken one says so', async ({ page }) => {
    await page.goto('/tools/healing-timeline/?for=washing&day=4');
    await expect(page.getByRole('radio', { name: 'Washing' })).toBeChecked();
    await expect(page.locator('[data-rows] li')).toHaveCount(2);
    await page.goto('/tools/healing-timeline/?for=golf&day=99');
    await expect(page.locator('[data-notice]')).toContainText('golf');
    await expect(page.getByLabel('What you may see')).toBeChecked();
  });

  test('the line of the chosen day moves without a new drawing, and a new drawing keeps it', async ({ page }) => {
    await page.goto('/tools/healing-timeline/?day=7');
    const mark = page.locator('[data-picture] [data-mark]');
    const at = async () => Number(/translate\(([\d.]+)/.exec((await mark.getAttribute('transform')) ?? '')?.[1]);
    await expect(mark).toHaveAttribute('visibility', 'visible');
    const seventh = await at();
    const svg = await page.locator('[data-picture] > svg').elementHandle();
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    expect(await at()).toBeCloseTo((seventh * 8) / 7, 0);
    expect(await svg?.evaluate((node) => node.isConnected)).toBe(true);
    await page.getByLabel('Sun', { exact: true }).check();
    await expect(page.locator('[data-picture] > svg')).toContainText('Complete protection from UV');
    await expect(mark).toHaveAttribute('visibility', 'visible');
    await page.getByRole('slider').fill('0');
    await expect(mark).toHaveAttribute('visibility', 'hidden');
  });

  test('fits 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto('/tools/healing-timeline/?for=all');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test('every row stands in the table and no control is shown', async ({ page }) => {
      await page.goto('/tools/healing-timeline/');
      await expect(page.getByRole('slider')).toBeHidden();
      for (const name of [/Tiny scabs/, /No razor/, /No minoxidil/]) await expect(page.getByRole('row', { name })).toBeVisible();
    });
  });
});

test('pictures and numbers of both tools can be taken, with their licence', async ({ page, request }) => {
  for (const tool of ['timeline', 'calendar']) {
    await page.goto(`/tools/healing-${tool}/`);
    const files = await page.locator('main a[download]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(files.some((file) => file.endsWith('.csv'))).toBe(true);
    for (const file of files) {
      const response = await request.get(file);
      expect(response.status(), file).toBe(200);
      if (!file.endsWith('.png')) expect(await response.text(), file).toContain('CC BY 4.0');
    }
  }
});

test('the healing calendar hands over a file with the dates of its days', async ({ page }) => {
  await page.goto('/tools/healing-calendar/');
  await page.getByRole('button', { name: 'Make the calendar file' }).click();
  await expect(page.locator('smp-healing-calendar [role="status"]')).toContainText('Choose the day of your session first');
  await page.getByLabel('Day of your session').fill('2027-02-20');
  await expect(page.getByRole('row', { name: /Day 14/ })).toContainText(/Saturday,? 6 March 2027/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Make the calendar file' }).click()]);
  expect(download.suggestedFilename()).toBe('smp-healing.ics');
  expect(readFileSync(await download.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20270306');
});
