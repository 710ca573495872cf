/** Blue-noise stippling: a density field goes in, evenly spaced dots come out, the same ones for the same seed. */

export interface Dot {
  x: number;
  y: number;
}
export interface StippleOptions {
  /** Size of the picture, in its own units. */
  width: number;
  height: number;
  /** Wanted darkness at a point, 0 (no dots) to 1 (densest). */
  density: (x: number, y: number) => number;
  /** Distance of neighbours where density is 1, in picture units, > 0. */
  minDistance: number;
  seed: number;
}

/** Below this darkness a point stays empty: its dots would be too far apart to read as tone. */
const FAINTEST = 0.03;

/** Mulberry32: a small generator with a 32-bit state; plenty for pictures, not for secrets. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Distance that dots keep at a point: their number per area follows the density. */
export const spacing = (density: number, minDistance: number) => minDistance / Math.sqrt(Math.max(density, FAINTEST));

/**
 * Dart throwing with a distance that depends on place. Dots lie inside the picture, and no two are closer
 * than the smaller of their two spacings.
 * @throws {RangeError} when a length is not a positive finite number
 */
export function stipple({ width, height, density, minDistance, seed }: StippleOptions): Dot[] {
  for (const [name, value] of Object.entries({ width, height, minDistance })) {
    if (!Number.isFinite(value) || value <= 0) throw new RangeError(`${name} must be > 0, got ${value}`);
  }
  const random = randomFrom(seed);
  const columns = Math.ceil(width / minDistance);
  const rows = Math.ceil(height / minDistance);
  const cells: (Dot & { gap: number })[][] = Array.from({ length: columns * rows }, () => []);
  const dots: Dot[] = [];
  // Twelve darts for each dot that would fit: more would fill the last gaps at a cost the eye does not see.
  const darts = Math.round(((width * height) / (minDistance * minDistance)) * 12);
  for (let dart = 0; dart < darts; dart += 1) {
    const x = random() * width;
    const y = random() * height;
    const darkness = Math.min(1, density(x, y));
    if (!(darkness >= FAINTEST)) continue;
    const gap = spacing(darkness, minDistance);
    const column = Math.floor(x / minDistance);
    const row = Math.floor(y / minDistance);
    const reach = Math.ceil(gap / minDistance);
    let isFree = true;
    for (let r = Math.max(0, row - reach); isFree && r <= Math.min(rows - 1, row + reach); r += 1) {
      for (let c = Math.max(0, column - reach); isFree && c <= Math.min(columns - 1, column + reach); c += 1) {
        for (const other of cells[r * columns + c] ?? []) {
          const limit = Math.min(gap, other.gap);
          if ((other.x - x) ** 2 + (other.y - y) ** 2 < limit * limit) {
            isFree = false;
            break;
          }
        }
      }
    }
    if (!isFree) continue;
    cells[row * columns + column]?.push({ x, y, gap });
    dots.push({ x, y });
  }
  return dots;
}
