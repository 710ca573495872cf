import { encodeQR } from 'qr';
import sharp from 'sharp';

/** Error level M (15 % of the code may be soiled) and the quiet zone of four modules that ISO/IEC 18004 asks for. */
const modules = (text: string) => encodeQR(text, 'raw', { ecc: 'medium', border: 4 });

/** Black on white whatever page it stands on: readers of codes need it so. */
export function qrSvg(text: string): string {
  const rows = modules(text);
  const dark = rows.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${rows.length} ${rows.length}" shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path d="${dark}"/></svg>`;
}

/** @returns PNG of about 1,000 pixels a side, which prints sharp up to 8 cm */
export async function qrPng(text: string): Promise<Buffer> {
  const rows = modules(text);
  const size = rows.length;
  const pixels = Uint8Array.from(rows.flat(), (on) => (on ? 0 : 255));
  const scale = Math.ceil(1000 / size);
  return sharp(pixels, { raw: { width: size, height: size, channels: 1 } })
    .resize(size * scale, size * scale, { kernel: 'nearest' })
    .toColourspace('b-w')
    // Counting colours takes longer than drawing the code, and there are only two.
    .png({ compressionLevel: 9 })
    .toBuffer();
}
