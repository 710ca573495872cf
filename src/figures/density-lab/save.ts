import { PALETTE } from '../../config/palette.ts';
import { CREDIT } from '../figure.ts';
import { PATCH, type State } from './model.ts';
import { createRasteriser } from './raster.ts';
import { patchSvg } from './still.ts';
import { summary, toCsv } from './words.ts';

/** What a reader can take away. */
export type Ending = 'svg' | 'png' | 'csv';

/** Size of the PNG in pixels: twice that of the still, with a line for the credit. */
const PNG = { width: 1440, drawing: 960, height: 1020 } as const;

/** @param address the link that shows the same picture, written into the table */
export async function fileOf(ending: Ending, state: State, address: string): Promise<Blob> {
  if (ending === 'svg') return new Blob([patchSvg(state, 'light')], { type: 'image/svg+xml' });
  if (ending === 'csv') return new Blob([toCsv(state, address)], { type: 'text/csv' });
  return drawPng(state);
}

async function drawPng(state: State): Promise<Blob> {
  const { width, height, pixels } = createRasteriser()(state, PNG.width);
  const small = new OffscreenCanvas(width, height);
  small.getContext('2d')?.putImageData(new ImageData(pixels, width, height), 0, 0);
  const large = new OffscreenCanvas(PNG.width, PNG.height);
  const brush = large.getContext('2d');
  if (brush) {
    brush.fillStyle = PALETTE.light.paper;
    brush.fillRect(0, 0, PNG.width, PNG.height);
    brush.drawImage(small, 0, 0, PNG.width, PNG.drawing);
    brush.fillStyle = PALETTE.light.ink;
    brush.font = "26px 'Atkinson Hyperlegible Next', sans-serif";
    brush.fillText(`${PATCH.widthMm} × ${PATCH.heightMm} mm. ${summary(state)} Illustration. ${CREDIT}`, 16, 1000, PNG.width - 32);
  }
  return large.convertToBlob({ type: 'image/png' });
}
