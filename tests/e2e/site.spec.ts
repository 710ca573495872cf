import { expect, test, type Page } from '@playwright/test';

const ARTICLE = '/skin/scalp-layers/';

/** What every page promises: no request to another origin, nothing written to the console as an error. */
function watch(page: Page): { outside: string[]; errors: string[] } {
  const seen = { outside: [] as string[], errors: [] as string[] };
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.hostname !== 'localhost') seen.outside.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  return seen;
}

test.describe('reading', () => {
  test('a page gives the answer, then the points, what is known, then the text, with nothing from elsewhere', async ({ page }) => {
    const seen = watch(page);
    await page.goto(ARTICLE);
    await page.waitForLoadState('networkidle');
    const order = await page
      .locator('h1, .lead, #in-short, #known, #not-known, .prose h2, #references')
      .evaluateAll((nodes) => nodes.map((node) => node.id || node.className || node.tagName));
    expect(order.slice(0, 5)).toEqual(['H1', 'lead', 'in-short', 'known', 'not-known']);
    expect(order.at(-1)).toBe('references');
    await expect(page.getByText('No clinician has reviewed this page yet', { exact: true })).toBeVisible();
    await expect(page.getByText(/^Checked against its sources/)).toBeVisible();
    expect(seen).toEqual({ outside: [], errors: [] });
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('the contents lead to the sections', async ({ page }) => {
    await page.goto(ARTICLE);
    await page.getByText('On this page').click();
    const first = page.locator('.toc a').first();
    const href = await first.getAttribute('href');
    await first.click();
    await expect(page.locator(href ?? '')).toBeInViewport();
  });

  test('a page fits a width of 320 pixels and doubled text', async ({ page }) => {
    for (const path of ['/', ARTICLE, '/questions/', '/procedure/options-side-by-side/', '/evidence/', '/places/', '/search/?q=sun']) {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(path);
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await overflow(), path).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 640, height: 700 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await overflow(), `${path} at 200 %`).toBeLessThanOrEqual(0);
    }
  });

  test('print leaves out what cannot be used on paper', async ({ page }) => {
    await page.goto(ARTICLE);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.site-header')).toBeHidden();
    await expect(page.locator('#references')).toBeVisible();
    await expect(page.locator('.prose').first()).toBeVisible();
  });
});

test.describe('citations', () => {
  test('open in place with statement, kind, confidence and links, and give the focus back', async ({ page }) => {
    const seen = watch(page);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(ARTICLE);
    const cite = page.locator('.prose a.cite').first();
    await cite.scrollIntoViewIfNeeded();
    await cite.focus();
    await page.keyboard.press('Enter');
    const pop = page.getByRole('dialog', { name: /^Source \d+$/ });
    await expect(pop).toBeVisible();
    await expect(pop.locator('.evidence-fact .kind').first()).toBeVisible();
    await expect(pop.getByText(/(?:High|Moderate|Low) confidence\./).first()).toBeVisible();
    await expect(pop.locator('a[href^="/evidence/"]').first()).toBeVisible();
    await expect(pop.locator('a[rel="external"]').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(pop).toBeHidden();
    await expect(cite).toBeFocused();
    expect(seen.errors).toEqual([]);
  });

  test('fall back to the entry of the list when the statements cannot be fetched', async ({ page }) => {
    await page.route('**/evidence/', (route) => route.abort());
    await page.goto(ARTICLE);
    await page.locator('.prose a.cite').first().click();
    const pop = page.getByRole('dialog', { name: /^Source \d+$/ });
    await expect(pop.locator('a[href^="/evidence/"]').first()).toBeVisible();
  });

  test('stand in the margin on a wide screen, each once', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(ARTICLE);
    const notes = page.locator('.margin-notes b');
    await expect(notes.first()).toBeVisible();
    const heads = await notes.allTextContents();
    expect(new Set(heads.map((head) => head.split(' ')[0])).size).toBe(heads.length);
    const column = await page.locator('.prose > p').first().boundingBox();
    const note = await page.locator('.margin-notes').first().boundingBox();
    expect(note?.x).toBeGreaterThan((column?.x ?? 0) + (column?.width ?? 0) - 1);
  });

  test('a term is explained in place', async ({ page }) => {
    await page.goto(ARTICLE);
    const term = page.locator('button.term').first();
    await term.click();
    const id = await term.getAttribute('popovertarget');
    await expect(page.locator(`#${id}`)).toBeVisible();
    await expect(page.locator(`#${id} a[href^="/glossary/"]`)).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a number leads to its entry in the list, and from there to the statement', async ({ page }) => {
    await page.goto(ARTICLE);
    const cite = page.locator('.prose a.cite').first();
    const target = (await cite.getAttribute('href')) ?? '';
    await cite.click();
    await expect(page.locator(target)).toBeInViewport();
    await page.getByRole('link', { name: 'Every statement with its caveat and full reference' }).click();
    await expect(page.locator('.evidence-list .evidence-fact').first()).toBeVisible();
  });

  test('a term still opens, the phone menu works, and the search form leads to the A to Z', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto(ARTICLE);
    const term = page.locator('button.term').first();
    await term.click();
    await expect(page.locator(`#${await term.getAttribute('popovertarget')}`)).toBeVisible();
    await page.goto('/');
    await page.getByText('Menu', { exact: true }).click();
    await expect(page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Glossary' })).toBeVisible();
    await page.locator('#ask').fill('sun');
    await page.getByRole('button', { name: 'Find' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=sun$/);
    await expect(page.getByRole('heading', { name: 'Questions, A to Z' })).toBeVisible();
    await expect(page.getByText('Searching needs script')).toBeVisible();
  });
});

test.describe('search', () => {
  test('opens with "/", answers from the keyboard, and leads to the page', async ({ page }) => {
    const seen = watch(page);
    await page.goto('/');
    await page.locator('h1').click();
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('does it hurt');
    await expect(dialog.getByRole('status')).toContainText('for “does it hurt”');
    await expect(dialog.locator('.search-results > li > a').first()).toHaveText(/hurt/i);
    await page.keyboard.press('ArrowDown');
    await expect(dialog.locator('.search-results a').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/questions\/|\/procedure\//);
    expect(seen).toEqual({ outside: [], errors: [] });
  });

  test('Ctrl+K opens it on an article, Esc closes it, and the focus returns', async ({ page }) => {
    await page.goto(ARTICLE);
    const link = page.locator('.brand');
    await link.focus();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeHidden();
    await expect(link).toBeFocused();
  });

  test('nothing of it loads before it is used', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    expect(loaded.filter((path) => path.startsWith('/pagefind/') || path.includes('search'))).toEqual([]);
    await page.locator('[data-search-open]').click();
    await expect.poll(() => loaded.includes('/search/names.json')).toBe(true);
    expect(loaded.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  });

  test('shows the short answer of a question asked in lay words and misspelt', async ({ page }) => {
    await page.goto('/search/?q=rogane');
    const first = page.locator('.search-results > li').first();
    await expect(first.getByRole('link')).toHaveText(/minoxidil/i);
    await page.locator('#q').fill('when can i swimm in the ocean');
    await expect(first.getByRole('link')).toHaveText(/swim/i);
    await expect(first.locator('p').nth(1)).toContainText(/[a-z]+ [a-z]+.*\./i);
    await page.locator('#q').fill('is smp legal in wales');
    await expect(first.getByRole('link')).toHaveText('SMP rules in Wales');
  });

  test('adds the full text below, and moves nothing that is being read', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto('/search/?q=sun');
    const results = page.locator('.search-results > li > a');
    await expect(page.locator('.search-results > li').first().locator('p').nth(1)).not.toBeEmpty();
    const read = () => results.evaluateAll((links) => links.map((link) => [link.textContent, Math.round(link.getBoundingClientRect().top)]));
    await page.waitForFunction(() => document.querySelectorAll('.search-waits').length === 0);
    const before = await read();
    await expect(page.getByRole('heading', { name: 'Also in the text of' })).toBeVisible();
    expect(await read()).toEqual(before);
    const section = page.locator('.search-more .search-section a').last();
    await section.click();
    await expect(page.locator('h1')).toBeVisible();
    expect(new URL(page.url()).pathname).not.toBe('/search/');
  });

  test('works from an address, filters by kind and subject, and keeps the address in step', async ({ page }) => {
    await page.goto('/search/?q=sun');
    await expect(page.getByRole('searchbox').first()).toHaveValue('sun');
    await expect(page.locator('.search-results > li').first()).toBeVisible();
    await page.getByRole('radio', { name: 'Claims' }).check();
    await expect(page.locator('.search-results .pill').first()).toBeVisible();
    await page.getByRole('radio', { name: 'All' }).check();
    await page.getByLabel('Subject').selectOption('Aftercare');
    await expect(page.locator('.search-results > li > p:first-child').first()).toContainText('Aftercare');
    await page.locator('#q').fill('dermis');
    await expect(page).toHaveURL(/q=dermis/);
  });

  test('a question asked in the field of a page is answered over that page', async ({ page }) => {
    await page.goto('/');
    await page.locator('#ask').fill('does it hurt');
    await page.locator('#ask').press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect(dialog.getByRole('searchbox')).toHaveValue('does it hurt');
    await expect(dialog.locator('.search-results > li > a').first()).toHaveText(/hurt/i);
  });

  test('offers the pages opened before in this tab, and stores nothing', async ({ page }) => {
    await page.goto(ARTICLE);
    const title = await page.locator('h1').textContent();
    await page.goto('/');
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('link', { name: title?.trim() ?? '' })).toBeVisible();
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('says so when there is nothing, and offers the A to Z', async ({ page }) => {
    await page.goto('/search/?q=zzzzqqqq');
    await expect(page.getByRole('status').first()).toContainText('Nothing found for “zzzzqqqq”');
    await expect(page.locator('smp-search-page').getByRole('link', { name: 'A to Z' })).toBeVisible();
  });

  test('still answers from the names when the full text cannot be loaded, and from the full text without the names', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/search/?q=sun');
    await expect(page.locator('.search-results > li > a').first()).toHaveText(/sun/i);
    await page.unroute('**/pagefind/**');
    await page.route('**/search/names.json', (route) => route.abort());
    await page.goto('/search/?q=sun');
    await expect(page.locator('.search-results > li > a').first()).toBeVisible();
  });

  test('says so when its files are slow, and when they cannot be loaded', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
    await page.route('**/search/names.json', async (route) => {
      await held;
      await route.abort();
    });
    await page.goto('/search/?q=sun');
    const status = page.locator('smp-search-page [role=status]');
    await expect(status).toContainText('Still loading');
    await expect(status.getByRole('link', { name: 'A to Z' })).toBeVisible();
    release(undefined);
    await expect(status).toContainText('The search could not be loaded.');
  });

  test('hostile words in the address are text, never markup', async ({ page }) => {
    const seen = watch(page);
    await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>"\'</script>')}`);
    await expect(page.locator('smp-search-page [role=status]')).toContainText(/for “<img|in the full text/);
    expect(await page.locator('smp-search-page img').count()).toBe(0);
    expect(seen.errors).toEqual([]);
  });
});

test('an unknown address answers 404 with a search', async ({ page }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('the list of sources narrows while you type', async ({ page }) => {
  await page.goto('/evidence/');
  await page.getByLabel('Filter by title, author or year').fill('traquina');
  await expect(page.locator('[data-filter-group] li:visible').first()).toContainText(/traquina/i);
  expect(await page.locator('[data-filter-group] li:visible').count()).toBeLessThan(10);
});

test('the host sends the policy as a header too', async ({ request }) => {
  const headers = (await request.get(ARTICLE)).headers();
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['content-security-policy']).not.toContain("'unsafe-inline'");
  expect(headers['x-content-type-options']).toBe('nosniff');
});
