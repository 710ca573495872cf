/** node scripts/contact-sheet.ts: docs/preview-cards.jpg from the cards of the last build, to look at after a change of src/kit/card.ts. */
import { globSync } from 'node:fs';
import sharp from 'sharp';

const COLUMNS = 5;
const WIDTH = 300;
const HEIGHT = 158;
const GAP = 8;

/** At even steps through all cards in the order of their addresses. */
const files = globSync('dist/cards/**/*.png').sort();
const step = Math.max(1, Math.floor(files.length / 40));
const chosen = [...new Set(['dist/cards/home.png', ...files.filter((_, index) => index % step === 0)])].slice(0, 40);
const tiles = await Promise.all(
  chosen.map(async (file, index) => ({
    input: await sharp(file).resize(WIDTH, HEIGHT).png().toBuffer(),
    left: GAP + (index % COLUMNS) * (WIDTH + GAP),
    top: GAP + Math.floor(index / COLUMNS) * (HEIGHT + GAP),
  })),
);
const width = GAP + COLUMNS * (WIDTH + GAP);
const height = GAP + Math.ceil(chosen.length / COLUMNS) * (HEIGHT + GAP);
await sharp({ create: { width, height, channels: 3, background: '#8a8f99' } })
  .composite(tiles)
  .jpeg({ quality: 60, mozjpeg: true })
  .toFile('docs/preview-cards.jpg');
console.log(`docs/preview-cards.jpg: ${chosen.length} of ${files.length} cards`);
