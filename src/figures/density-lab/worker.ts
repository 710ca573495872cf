import type { Drawn, Order } from './painter.ts';
import { createRasteriser } from './raster.ts';

/** Draws what it is asked for and hands the pixels over without copying them again. */
const draw = createRasteriser();

addEventListener('message', ({ data: { state, maxWidth } }: MessageEvent<Order>) => {
  const started = performance.now();
  const raster = draw(state, maxWidth);
  // The rasteriser keeps its own buffer for the next drawing.
  const pixels = raster.pixels.slice();
  const drawn: Drawn = { ...raster, pixels, ms: performance.now() - started };
  postMessage(drawn, { transfer: [pixels.buffer] });
});
