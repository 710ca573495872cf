/** node scripts/contact-sheet.ts: docs/preview-cards.jpg from the cards of the last build, to look at after a change of src/kit/card.ts. */
import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import sharp from 'sharp';

const COLUMNS = 5;
const WIDTH = 300;
const HEIGHT = 158;
const GAP = 8;

/** Of each folder of cards as many as its share of the rows, at even steps in the order of their addresses, so that no kind is left out. */
const files = globSync('dist/cards/**/*.png').sort();
const folders = [...Map.groupBy(files, (file) => dirname(file)).values()];
const each = Math.max(2, Math.floor(60 / folders.length));
const chosen = folders.flatMap((list) => list.filter((_, index) => index % Math.ceil(list.length / each) === 0));
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
