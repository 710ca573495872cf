import { crc32, deflateSync } from 'node:zlib';

/** A picture of few colours. */
export interface IndexedPicture {
  /** Pixels. */
  width: number;
  height: number;
  /** Bits for each pixel. */
  bits: 1 | 4;
  /** Colours by number as [red, green, blue]; without it 0 is black and the highest number white. */
  palette?: readonly (readonly [number, number, number])[];
  /** Number of the colour of each pixel, row by row from the top left. */
  pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const GREY = 0;
const INDEXED = 3;

/** A chunk of a PNG: length, name, data, checksum (ISO/IEC 15948, 5.3). */
function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/**
 * A PNG whose colours are known before. A general library counts colours first, which takes ten times as long as writing
 * them down; the site has a code and a card for every page.
 */
export function writePng({ width, height, bits, palette, pixels }: IndexedPicture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = bits;
  header[9] = palette ? INDEXED : GREY;
  const perByte = 8 / bits;
  // Each row begins with the number of its filter: 0, none.
  const row = 1 + Math.ceil(width / perByte);
  const rows = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * row + 1 + Math.floor(x / perByte);
      rows[at] = (rows[at] ?? 0) | ((pixels[y * width + x] ?? 0) << (8 - bits * (1 + (x % perByte))));
    }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...(palette ? [chunk('PLTE', Buffer.from(palette.flat()))] : []),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** How finely colours are told apart when the nearest is looked up: five bits of each part. */
const lookup = (red: number, green: number, blue: number) => ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);

/** For every colour the number of the nearest in a palette. @returns a function over red, green and blue from 0 to 255 */
export function nearestIn(palette: readonly (readonly [number, number, number])[]): (red: number, green: number, blue: number) => number {
  const table = new Uint8Array(1 << 15);
  for (let red = 4; red < 256; red += 8)
    for (let green = 4; green < 256; green += 8)
      for (let blue = 4; blue < 256; blue += 8) {
        const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
        table[lookup(red, green, blue)] = distances.indexOf(Math.min(...distances));
      }
  return (red, green, blue) => table[lookup(red, green, blue)] ?? 0;
}
