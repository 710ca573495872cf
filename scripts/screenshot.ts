/** npm run screenshot: draws docs/screenshot.png, the picture of the README, from the built site. */
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { createStaticServer } from '../src/build/static-server.ts';
import config from '../playwright.config.ts';

const server = createStaticServer('dist').listen(0);
const address = server.address();
if (!address || typeof address === 'string') throw new Error('the server has no port');
const browser = await chromium.launch(config.use?.launchOptions ?? {});

async function shot(path: string, width: number, height: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(`http://localhost:${(address as { port: number }).port}${path}`, { waitUntil: 'networkidle' });
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

const [home, article] = await Promise.all([shot('/', 1100, 760), shot('/skin/where-pigment-goes/', 375, 760)]);
await sharp({ create: { width: 1545, height: 800, channels: 3, background: '#d9d3c7' } })
  .composite([
    { input: home, left: 20, top: 20 },
    { input: article, left: 1150, top: 20 },
  ])
  .png({ palette: true, colours: 64 })
  .toFile('docs/screenshot.png');
await browser.close();
server.close();
