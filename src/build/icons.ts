import sharp from 'sharp';
import { PALETTE } from '../config/palette.ts';
import { brandSvg } from '../domain/brand.ts';

/** The mark as a square PNG. @param size edge in pixels */
export const brandPng = (size: number): Promise<Buffer> =>
  sharp(Buffer.from(brandSvg(PALETTE.light.ink, PALETTE.light.paper)), { density: 72 * (size / 24) })
    .resize(size, size)
    .png({ palette: true })
    .toBuffer();

/** An ICO file with one PNG in it: a 6-byte header, a 16-byte entry, the picture. */
export function pngToIco(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(22, 18);
  return Buffer.concat([header, png]);
}
