/**
 * Measures the density lab on the built site: bytes of its script, frames while a slider is dragged, and the time from an
 * input to the next paint, with the processor slowed four times. A benchmark to read, not a test: times depend on the machine.
 *   npm run build && PORT=4321 npm run serve &   then   node tests/bench/density-lab.mjs [http://localhost:4321]
 */
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import { installedBrowser } from '../setup/browser.mjs';

const origin = process.argv[2] ?? 'http://localhost:4321';
const SLOWER = 4;

const assets = 'dist/_astro';
/** A script with the scripts it imports before it runs. */
function withImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, next] of readFileSync(`${assets}/${file}`, 'utf8').matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) withImports(next, seen);
  return seen;
}
const entry = readdirSync(assets).find((file) => file.startsWith('element') && readFileSync(`${assets}/${file}`, 'utf8').includes('smp-density-lab'));
if (entry) {
  const files = [...withImports(entry)];
  const bytes = files.reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(`${assets}/${file}`), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length,
    0,
  );
  console.log(`script of the lab: ${bytes} bytes, brotli 5 (${files.join(', ')})`);
}

const installed = installedBrowser();
const browser = await chromium.launch({
  ...(installed ? { executablePath: installed } : {}),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const context = await browser.newContext({ viewport: { width: 390, height: 800 }, deviceScaleFactor: 2 });

/** Time that the main thread has worked, ms, without what other programs took from it. */
async function taskTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

async function measure(title, query, slider) {
  const page = await context.newPage();
  await page.goto(`${origin}/tools/density-lab/${query}`);
  await page.locator('smp-density-lab canvas').waitFor();
  await page.waitForTimeout(800);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const range = page.getByRole('slider', { name: slider, exact: true });
  await range.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await page.evaluate(() => {
    globalThis.seen = { frames: [], events: [], scripts: [] };
    new PerformanceObserver((list) => {
      for (const event of list.getEntries()) if (event.interactionId) globalThis.seen.events.push(event.duration);
    }).observe({ type: 'event', durationThreshold: 16 });
    let last = performance.now();
    const tick = (now) => {
      globalThis.seen.frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const box = await range.boundingBox();
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.2, y);
  await page.mouse.down();
  await page.evaluate(() => {
    globalThis.seen.frames = [];
    globalThis.seen.draws = 0;
    const { putImageData } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.putImageData = function (...values) {
      globalThis.seen.draws += 1;
      return putImageData.apply(this, values);
    };
  });
  const busyBefore = await taskTime(session);
  for (let step = 0; step <= 90; step += 1) {
    await page.mouse.move(box.x + box.width * (0.2 + 0.6 * Math.abs(Math.sin(step / 15))), y);
    await page.waitForTimeout(8);
  }
  const frames = await page.evaluate(() => globalThis.seen.frames);
  const draws = await page.evaluate(() => globalThis.seen.draws);
  const busy = (await taskTime(session)) - busyBefore;
  await page.mouse.up();
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(260);
  }
  await page.waitForTimeout(600);
  const events = await page.evaluate(() => globalThis.seen.events);
  const at = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;
  const mean = frames.reduce((sum, frame) => sum + frame, 0) / frames.length;
  console.log(
    `${title}: ${Math.round(1000 / mean)} frames a second while dragging (frame median ${at(frames, 0.5).toFixed(1)} ms, 95th ${at(frames, 0.95).toFixed(1)} ms); ` +
      `main thread ${(busy / draws).toFixed(1)} ms for each of ${draws} drawings; input to paint: worst ${at(events, 1)} ms of ${events.length} over 16 ms`,
  );
  await page.close();
}

async function clicks() {
  const page = await context.newPage();
  await page.goto(`${origin}/tools/density-lab/`);
  await page.locator('smp-density-lab canvas').waitFor();
  await page.waitForTimeout(800);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(() => {
    globalThis.events = [];
    new PerformanceObserver((list) => {
      for (const event of list.getEntries()) if (event.interactionId) globalThis.events.push(event.duration);
    }).observe({ type: 'event', durationThreshold: 16 });
  });
  for (const name of ['Freshly done', 'Grey hair grows in', 'Dots too even']) {
    await page.getByRole('group', { name: 'Start from' }).getByRole('link', { name }).click();
    await page.waitForTimeout(700);
  }
  await page.getByRole('button', { name: 'Other dots' }).click();
  await page.waitForTimeout(900);
  const events = await page.evaluate(() => globalThis.events);
  console.log(`presets and other dots: input to paint worst ${Math.max(0, ...events)} ms`);
  await page.close();
}

await measure('dots, 30 cm', '', 'Dot width');
await measure('distance', '?dots=120', 'You look from');
await measure('number of dots', '?size=0.3', 'Dots');
await measure('hair, 150 per cm², 3 mm', '?hair=150&length=3', 'Hair length');
await clicks();
await browser.close();
