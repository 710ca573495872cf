import { dotPlaces, eyeBlurMm, hairPlaces, inkLeft, linear, LUMINANCE, PATCH, SHINE, spreadMm, TONES, type State } from './model.ts';

/**
 * The patch as pixels. Light is mixed in linear light, so that dots too small to see keep their total darkness and a far
 * field turns into the tone of its mean, which drawing with a canvas' own blending would not give.
 */
export interface Raster {
  width: number;
  height: number;
  /** Red, green, blue, opacity of each pixel. */
  pixels: Uint8ClampedArray<ArrayBuffer>;
}

/** Error function, to 1.5e-7 (Abramowitz and Stegun 7.1.26). */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const y = 1 - ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * Math.exp(-x * x);
  return x < 0 ? -y : y;
}

/** Share of a stretch of the given half width that a blur of `sigma` leaves at a distance from its middle. */
const stretch = (away: number, half: number, sigma: number) => (erf((away + half) / (Math.SQRT2 * sigma)) - erf((away - half) / (Math.SQRT2 * sigma))) / 2;

const DISC_STEPS = 256;
/** A blurred disc, by the square of the distance from its middle, up to the square of `reach`. */
function discProfile(radius: number, sigma: number, reach: number): Float32Array {
  const chords = 32;
  const table = new Float32Array(DISC_STEPS + 2);
  const width = (2 * radius) / chords;
  const heights = Array.from({ length: chords }, (_, chord) => erf(Math.sqrt(radius ** 2 - ((chord + 0.5) * width - radius) ** 2) / (Math.SQRT2 * sigma)));
  const norm = width / (sigma * Math.sqrt(2 * Math.PI));
  for (let step = 0; step <= DISC_STEPS; step += 1) {
    const away = reach * Math.sqrt((step + 0.5) / DISC_STEPS);
    let sum = 0;
    for (let chord = 0; chord < chords; chord += 1) {
      const u = away - ((chord + 0.5) * width - radius);
      sum += (heights[chord] ?? 0) * Math.exp((-u * u) / (2 * sigma * sigma));
    }
    table[step] = sum * norm;
  }
  return table;
}

const GAMMA_STEPS = 4096;
const GAMMA = Uint8ClampedArray.from({ length: GAMMA_STEPS + 1 }, (_, step) => {
  const light = step / GAMMA_STEPS;
  return 255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);
});

/** Pixels for each standard deviation of the blur: finer ones would show nothing more and cost frames. */
const PIXELS_PER_BLUR = 2;
/** How far a blur is followed, in standard deviations: beyond lie 0.3% of it. */
const FOLLOWED = 3;

/** A function that draws states and keeps its buffers between frames. */
export function createRasteriser(): (state: State, maxWidth: number) => Raster {
  let raster: Raster = { width: 0, height: 0, pixels: new Uint8ClampedArray(0) };
  let layers = emptyLayers(0);

  return (state, maxWidth) => {
    const eye = eyeBlurMm(state);
    const perMm = Math.max(2, Math.min(Math.floor(maxWidth) / PATCH.widthMm, PIXELS_PER_BLUR / eye));
    const width = Math.round(PATCH.widthMm * perMm);
    const height = Math.round(PATCH.heightMm * perMm);
    if (raster.width !== width || raster.height !== height) {
      raster = { width, height, pixels: new Uint8ClampedArray(width * height * 4).fill(255) };
      layers = emptyLayers(width * height);
    } else for (const layer of Object.values(layers)) layer.fill(0);

    // The pixel itself blurs by about a third of its width.
    const eyePx = Math.hypot(eye * perMm, 0.35);
    addDots(layers, raster, state, perMm, eyePx);
    if (state.hair > 0) addHairs(layers, raster, state, perMm, eyePx);
    colour(layers, raster, state, perMm);
    return raster;
  };
}

/** What lies on each pixel: share covered by ink, share covered by hair, light of that hair times its share. */
type Layers = Record<'ink' | 'hair' | 'hairLight', Float32Array>;
const emptyLayers = (size: number): Layers => ({ ink: new Float32Array(size), hair: new Float32Array(size), hairLight: new Float32Array(size) });

type Size = Pick<Raster, 'width' | 'height'>;

function addDots({ ink }: Layers, { width, height }: Size, state: State, perMm: number, eyePx: number): void {
  const radius = (state.size / 2) * perMm;
  const sigma = Math.hypot(eyePx, spreadMm(state) * perMm);
  const reach = radius + FOLLOWED * sigma;
  const profile = discProfile(radius, sigma, reach);
  const scale = DISC_STEPS / reach ** 2;
  for (const { xMm, yMm } of dotPlaces(state)) {
    const x = xMm * perMm - 0.5;
    const y = yMm * perMm - 0.5;
    const lastRow = Math.min(height - 1, Math.floor(y + reach));
    for (let row = Math.max(0, Math.ceil(y - reach)); row <= lastRow; row += 1) {
      const down = (row - y) ** 2;
      const half = Math.sqrt(Math.max(0, reach ** 2 - down));
      const last = Math.min(width - 1, Math.floor(x + half));
      for (let column = Math.max(0, Math.ceil(x - half)); column <= last; column += 1) {
        const at = row * width + column;
        ink[at] = (ink[at] ?? 0) + (profile[((down + (column - x) * (column - x)) * scale) | 0] ?? 0);
      }
    }
  }
}

const HAIR_STEPS = 128;
/** Hairs run up the picture, so each is drawn row by row: blurred across by a table, and along by the weight of the row. */
function addHairs({ hair, hairLight }: Layers, { width, height }: Size, state: State, perMm: number, eyePx: number): void {
  const half = (state.shaft / 2000) * perMm;
  const reach = half + FOLLOWED * eyePx;
  const across = Float32Array.from({ length: HAIR_STEPS + 2 }, (_, step) => stretch((reach * (step + 0.5)) / HAIR_STEPS, half, eyePx));
  const long = Math.max(state.length * perMm, 2 * half);
  for (const { xMm, yMm, lean, isGrey } of hairPlaces(state)) {
    const light = isGrey ? LUMINANCE.greyHair : LUMINANCE.darkHair;
    const slant = Math.hypot(1, lean);
    const rise = long / slant;
    const x = xMm * perMm - 0.5;
    const root = yMm * perMm - 0.5;
    const scale = HAIR_STEPS / reach / slant;
    const side = reach * slant;
    const lastRow = Math.min(height - 1, Math.floor(root + FOLLOWED * eyePx));
    for (let row = Math.max(0, Math.ceil(root - rise - FOLLOWED * eyePx)); row <= lastRow; row += 1) {
      const weight = stretch(row - (root - rise / 2), rise / 2, eyePx);
      const middle = x + (root - row) * lean;
      const last = Math.min(width - 1, Math.floor(middle + side));
      for (let column = Math.max(0, Math.ceil(middle - side)); column <= last; column += 1) {
        const at = row * width + column;
        // A hair lies over those drawn before it.
        const cover = weight * (across[(Math.abs(column - middle) * scale) | 0] ?? 0);
        hair[at] = (hair[at] ?? 0) * (1 - cover) + cover;
        hairLight[at] = (hairLight[at] ?? 0) * (1 - cover) + cover * light;
      }
    }
  }
}

const encoded = (light: number) => GAMMA[(light * GAMMA_STEPS + 0.5) | 0] ?? 0;

function colour({ ink, hair, hairLight }: Layers, { width, height, pixels }: Raster, state: State, perMm: number): void {
  const stopped = (state.dark / 100) * inkLeft(state);
  const chosen = TONES.find(({ id }) => id === state.tone);
  const shine = (state.light / 100) * SHINE.most;
  const along = Float32Array.from({ length: width }, (_, column) => Math.exp(-(((column / perMm - SHINE.xMm) / SHINE.acrossMm) ** 2)));
  const down = Float32Array.from({ length: height }, (_, row) => Math.exp(-(((row / perMm - SHINE.yMm) / SHINE.downMm) ** 2)));
  const skins = (chosen ? [chosen] : TONES).map(({ hex }) => linear(hex));
  skins.forEach(([red, green, blue], strip) => {
    const bare = [encoded(red), encoded(green), encoded(blue)] as const;
    const end = Math.round(((strip + 1) * width) / skins.length);
    for (let row = 0; row < height; row += 1) {
      for (let column = Math.round((strip * width) / skins.length); column < end; column += 1) {
        const at = row * width + column;
        const covered = Math.min(1, ink[at] ?? 0) * stopped;
        const hairs = hair[at] ?? 0;
        if (covered === 0 && hairs === 0 && shine === 0) {
          pixels[at * 4] = bare[0];
          pixels[at * 4 + 1] = bare[1];
          pixels[at * 4 + 2] = bare[2];
          continue;
        }
        // skin × pass + rest, for ink over skin, hair over both, and shine over all.
        const white = shine * (along[column] ?? 0) * (down[row] ?? 0);
        const pass = (1 - covered) * (1 - hairs) * (1 - white);
        const rest = (LUMINANCE.ink * covered * (1 - hairs) + (hairLight[at] ?? 0)) * (1 - white) + white;
        pixels[at * 4] = encoded(red * pass + rest);
        pixels[at * 4 + 1] = encoded(green * pass + rest);
        pixels[at * 4 + 2] = encoded(blue * pass + rest);
      }
    }
  });
}
