import type { State } from './model.ts';
import type { Raster } from './raster.ts';

/** What the lab asks of its worker: a state, and the widest drawing in pixels that pays. */
export interface Order {
  state: State;
  maxWidth: number;
}
/** What comes back, with the time it took in ms, so that the lab learns what a pixel costs on this device. */
export interface Drawn extends Raster {
  ms: number;
}

/**
 * Draws in a worker, so that sliders never wait for a drawing. One drawing is under way at a time; of those asked for
 * meanwhile only the last is made.
 * @param onDrawn called with each drawing, in the order of asking
 * @param onFailed called where the worker cannot be loaded or breaks
 */
export function createPainter(onDrawn: (drawn: Drawn) => void, onFailed: () => void): (order: () => Order) => void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let isDrawing = false;
  let waiting: (() => Order) | undefined;

  worker.addEventListener('error', onFailed);
  const ask = (order: () => Order) => {
    if (isDrawing) {
      waiting = order;
      return;
    }
    isDrawing = true;
    worker.postMessage(order());
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Drawn>) => {
    isDrawing = false;
    onDrawn(data);
    const next = waiting;
    waiting = undefined;
    if (next) ask(next);
  });
  return ask;
}
