import { crc32, deflateSync } from 'node:zlib';
import { encodeQR } from 'qr';

/** Error level M (15 % of the code may be soiled) and the quiet zone of four modules that ISO/IEC 18004 asks for. */
const modules = (text: string) => encodeQR(text, 'raw', { ecc: 'medium', border: 4 });

/** Black on white whatever page it stands on: readers of codes need it so. */
export function qrSvg(text: string): string {
  const rows = modules(text);
  const dark = rows.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${rows.length} ${rows.length}" shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path d="${dark}"/></svg>`;
}

/** A chunk of a PNG: length, name, data, checksum (ISO/IEC 15948, 5.3). */
function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/**
 * One bit a pixel, written directly: a general picture library takes ten times as long to find out that there are two colours,
 * and there is a code for every page.
 * @returns PNG of about 1,000 pixels a side, which prints sharp up to 8 cm
 */
export function qrPng(text: string): Buffer {
  const rows = modules(text);
  const scale = Math.ceil(1000 / rows.length);
  const side = rows.length * scale;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1; // bits a pixel; the other fields are 0: greyscale, deflate, no interlace
  const lines = rows.flatMap((row) => {
    const line = Buffer.alloc(1 + Math.ceil(side / 8));
    for (let x = 0; x < side; x += 1) if (!row[Math.floor(x / scale)]) line[1 + (x >> 3)] = (line[1 + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
    return Array.from({ length: scale }, () => line);
  });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(lines))), chunk('IEND', Buffer.alloc(0))]);
}
