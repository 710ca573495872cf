import { encodeQR } from 'qr';
import { writePng } from './png.ts';

/** Error level M (15 % of the code may be soiled) and the quiet zone of four modules that ISO/IEC 18004 asks for. */
const modules = (text: string) => encodeQR(text, 'raw', { ecc: 'medium', border: 4 });

/** Black on white whatever page it stands on: readers of codes need it so. */
export function qrSvg(text: string): string {
  const rows = modules(text);
  const dark = rows.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${rows.length} ${rows.length}" shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path d="${dark}"/></svg>`;
}

/** @returns PNG of about 1,000 pixels a side, which prints sharp up to 8 cm */
export function qrPng(text: string): Buffer {
  const rows = modules(text);
  const scale = Math.ceil(1000 / rows.length);
  const side = rows.length * scale;
  const pixels = new Uint8Array(side * side);
  for (let y = 0; y < side; y += 1) for (let x = 0; x < side; x += 1) pixels[y * side + x] = rows[Math.floor(y / scale)]?.[Math.floor(x / scale)] ? 0 : 1;
  return writePng({ width: side, height: side, bits: 1, pixels });
}
