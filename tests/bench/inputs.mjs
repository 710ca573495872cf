/**
 * Measures the time from an input to the next paint on the tools other than the density lab, with the processor slowed four
 * times (Event Timing API). A benchmark to read, not a test: times depend on the machine.
 *   npm run build && PORT=4321 npm run serve &   then   node tests/bench/inputs.mjs [http://localhost:4321]
 */
import { chromium } from '@playwright/test';
import { installedBrowser } from '../setup/browser.mjs';

const origin = process.argv[2] ?? 'http://localhost:4321';
const SLOWER = 4;
const installed = installedBrowser();
const browser = await chromium.launch({
  ...(installed ? { executablePath: installed } : {}),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

async function measure(title, path, ready, act, viewport = { width: 390, height: 800 }) {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.goto(`${origin}${path}`);
  await page.locator(ready).first().waitFor();
  await page.waitForTimeout(800);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(() => {
    globalThis.events = [];
    new PerformanceObserver((list) => {
      for (const event of list.getEntries()) if (event.interactionId) globalThis.events.push([event.duration, event.name]);
    }).observe({ type: 'event', durationThreshold: 16 });
  });
  await act(page);
  await page.waitForTimeout(600);
  const events = (await page.evaluate(() => globalThis.events)).sort(([a], [b]) => b - a);
  const [worst = [0, 'none']] = events;
  const median = events[Math.floor(events.length / 2)]?.[0] ?? 0;
  console.log(`${title}, ${viewport.width} px: worst ${worst[0]} ms (${worst[1]}), median ${median} ms of ${events.length} over 16 ms`);
  await context.close();
}

const keys = (name) => async (page) => {
  await page.getByRole('slider', { name }).first().focus();
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(200);
  }
};
const clicks = (labels) => async (page) => {
  for (const label of labels) {
    await page
      .locator('label', { hasText: new RegExp(`^\\s*${label}`) })
      .first()
      .click();
    await page.waitForTimeout(400);
  }
};

for (const viewport of [
  { width: 390, height: 800 },
  { width: 1280, height: 900 },
]) {
  const timeline = ['/tools/healing-timeline/', '[data-picture] svg'];
  await measure('healing timeline, slider', ...timeline, keys(/day/i), viewport);
  await measure('healing timeline, slider with everything shown', '/tools/healing-timeline/?for=all', timeline[1], keys(/day/i), viewport);
  await measure('healing timeline, activities', ...timeline, clicks(['Everything', 'Sun', 'Everything', 'How skin closes', 'Washing', 'Everything']), viewport);
  await measure('skin explorer, needle', '/tools/skin-explorer/', '[data-explorer][data-live]', keys(/needle/), viewport);
  await measure(
    'skin explorer, time and zoom',
    '/tools/skin-explorer/',
    '[data-explorer][data-live]',
    clicks(['1 week', 'Surface', '1 year', 'Skin, 2.4']),
    viewport,
  );
}
await browser.close();
