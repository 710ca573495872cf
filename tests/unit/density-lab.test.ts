import { describe, expect, test } from 'vitest';
import { figure, METHOD, PRESET_TEXTS } from '~/figures/density-lab/figure.ts';
import {
  dotPlaces,
  hairPlaces,
  LEAST_SPACING,
  luminance,
  PARAMETER_NAMES,
  parameter,
  PATCH,
  PRESETS,
  presetState,
  read,
  readState,
  resolvingDistanceM,
  spacingMm,
  START,
  TONES,
  visualAngleArcmin,
  writeState,
  type State,
} from '~/figures/density-lab/model.ts';
import { createRasteriser } from '~/figures/density-lab/raster.ts';
import { patchSvg } from '~/figures/density-lab/still.ts';
import { describe as inWords, rows, toCsv } from '~/figures/density-lab/words.ts';
import { randomFrom } from '~/figures/stipple/stipple.ts';

/** States spread over all inputs, the same on each run. */
function someStates(count: number): State[] {
  const random = randomFrom(41);
  return Array.from({ length: count }, () => {
    const query = new URLSearchParams();
    for (const name of PARAMETER_NAMES) {
      const { min, max } = parameter(name);
      query.set(name, String(min + random() * (max - min)));
    }
    query.set('tone', ['all', ...TONES.map(({ id }) => id)][Math.floor(random() * 7)] ?? 'all');
    return readState(query).state;
  });
}
const states = someStates(40);

describe('what the eye resolves', () => {
  test.each([
    [0.1, 1, 0.344],
    [0.5, 1, 1.719],
    [0.3, 3, 0.344],
  ])('%s mm at %s m fills %s minutes of arc', (size, distance, angle) => {
    expect(visualAngleArcmin(size, distance)).toBeCloseTo(angle, 3);
  });
  // The distances of fact smp-554.
  test.each([
    [0.1, 0.34],
    [0.3, 1.03],
    [1, 3.44],
  ])('average sight makes out %s mm up to %s m', (size, distance) => {
    expect(resolvingDistanceM(size, 1)).toBeCloseTo(distance, 2);
  });
  test('at the resolving distance the angle is one over the acuity, for any size', () => {
    for (const state of states) expect(visualAngleArcmin(state.size, resolvingDistanceM(state.size, state.sight))).toBeCloseTo(1 / state.sight, 9);
  });
  test('stepping back never makes dots plainer', () => {
    const order = { dots: 0, specks: 1, tone: 2 };
    for (const state of states) {
      const looks = [0.3, 0.6, 1, 2, 3].map((distance) => order[read({ ...state, distance }).look]);
      expect(looks).toEqual([...looks].sort());
    }
  });
  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('a length of %s is refused', (value) => {
    expect(() => visualAngleArcmin(value, 1)).toThrow(RangeError);
    expect(() => visualAngleArcmin(1, value)).toThrow(RangeError);
    expect(() => resolvingDistanceM(1, value)).toThrow(RangeError);
  });
});

describe('spacing and cover', () => {
  // The distances of fact skin-063.
  test.each([
    [114.5, 1.0],
    [100, 1.07],
    [80, 1.2],
    [65, 1.33],
  ])('%s per cm² stand %s mm apart', (count, spacing) => {
    expect(spacingMm(count)).toBeCloseTo(spacing, 2);
  });
  test('100 dots of 0.3 mm cover 7.1% of the skin', () => {
    expect(read({ ...START, dots: 100, size: 0.3 }).inkCover).toBeCloseTo(0.0707, 4);
  });
  test('dots as wide as their spacing touch, and then nothing keeps them apart', () => {
    const reading = read({ ...START, dots: 200, size: 0.5, years: 20, growth: 4 });
    expect(reading).toMatchObject({ gapMm: 0, gapLimitM: 0, look: 'tone' });
  });
});

describe('tones and ink', () => {
  test('run from light to dark, and the same ink contrasts less on each darker one', () => {
    for (const state of states) {
      const { tones } = read(state);
      expect(tones.map(({ skin }) => skin)).toEqual([...tones.map(({ skin }) => skin)].sort((a, b) => b - a));
      const contrasts = tones.map(({ contrast }) => contrast);
      expect(contrasts).toEqual([...contrasts].sort((a, b) => b - a));
      for (const contrast of contrasts) expect(contrast).toBeGreaterThan(0);
    }
  });
  test('settled ink on the lightest and the darkest tone', () => {
    const { tones } = read(START);
    expect(tones[0]).toMatchObject({ skin: expect.closeTo(0.419, 2), dot: expect.closeTo(0.108, 2), contrast: expect.closeTo(0.74, 2) });
    expect(tones[5]).toMatchObject({ skin: expect.closeTo(0.065, 2), dot: expect.closeTo(0.037, 2), contrast: expect.closeTo(0.43, 2) });
  });
  test('no years pass unless the reader lets them', () => {
    expect(read(START)).toMatchObject({ inkLeft: 1, widening: 1, widthMm: START.size });
  });
  test('years take the ink and widen the dots as set', () => {
    const reading = read({ ...START, years: 10, loss: 10, growth: 3 });
    expect(reading.inkLeft).toBeCloseTo(0.9 ** 10, 9);
    expect(reading.widening).toBeCloseTo(3, 9);
  });
});

describe('where dots stand', () => {
  const inside = (places: { xMm: number; yMm: number }[]) =>
    places.filter(({ xMm, yMm }) => xMm >= 0 && yMm >= 0 && xMm < PATCH.widthMm && yMm < PATCH.heightMm);
  function nearest(places: { xMm: number; yMm: number }[]): number {
    let least = Number.POSITIVE_INFINITY;
    places.forEach((a, at) => {
      for (const b of places.slice(at + 1)) least = Math.min(least, Math.hypot(a.xMm - b.xMm, a.yMm - b.yMm));
    });
    return least;
  }

  test.each([20, 80, 200])('%s per cm² come to that number, whatever the placing', (dots) => {
    for (const scatter of [0, 50, 100]) {
      const count = inside(dotPlaces({ ...START, dots, scatter })).length;
      const wanted = dots * 6;
      // The edge of the patch cuts rows, so the fewest dots are the least exact.
      expect(Math.abs(count - wanted) / wanted, `${count} at placing ${scatter}`).toBeLessThan(0.08);
    }
  });
  test('rows keep the whole spacing, scattered dots seven tenths of it', () => {
    for (const seed of [1, 2, 77]) {
      expect(nearest(dotPlaces({ ...START, seed, scatter: 0 })) / spacingMm(START.dots)).toBeCloseTo(1, 6);
      expect(nearest(dotPlaces({ ...START, seed })) / spacingMm(START.dots)).toBeGreaterThanOrEqual(LEAST_SPACING - 1e-9);
    }
  });
  test('scattered dots leave no hole as wide as three spacings', () => {
    const places = dotPlaces(START);
    const spacing = spacingMm(START.dots);
    for (let x = 0; x <= PATCH.widthMm; x += 0.5) {
      for (let y = 0; y <= PATCH.heightMm; y += 0.5) {
        expect(Math.min(...places.map((dot) => Math.hypot(dot.xMm - x, dot.yMm - y)))).toBeLessThan(1.5 * spacing);
      }
    }
  });
  test('the same link gives the same dots, another pattern number others', () => {
    const again = readState(new URLSearchParams(writeState({ ...START, seed: 7 }))).state;
    expect(dotPlaces(again)).toEqual(dotPlaces({ ...START, seed: 7 }));
    expect(dotPlaces(again)).not.toEqual(dotPlaces(START));
  });
  test('the forehead stays bare, the band ends, and hair starts behind the line', () => {
    const state: State = { ...START, front: 5, band: 6, back: 9, hair: 100 };
    const rough = 0.8;
    for (const { yMm } of dotPlaces(state)) expect(yMm >= 5 - rough && yMm <= 11 + rough).toBe(true);
    for (const { yMm } of hairPlaces(state)) expect(yMm).toBeGreaterThanOrEqual(14 - rough);
  });
  test('grey hairs come to their share', () => {
    const hairs = hairPlaces({ ...START, hair: 200, grey: 30 });
    expect(hairs.filter(({ isGrey }) => isGrey).length / hairs.length).toBeCloseTo(0.3, 1);
    expect(hairPlaces({ ...START, hair: 200, grey: 100 }).every(({ isGrey }) => isGrey)).toBe(true);
    expect(hairPlaces({ ...START, hair: 200, grey: 0 }).some(({ isGrey }) => isGrey)).toBe(false);
  });
});

describe('the address', () => {
  test('carries every state there and back', () => {
    for (const state of states) expect(readState(new URLSearchParams(writeState(state)))).toEqual({ state, notices: [] });
  });
  test('is empty for the start, and names only what differs', () => {
    expect(writeState(START)).toBe('');
    expect(writeState({ ...START, size: 0.4, tone: 'dark' })).toBe('?size=0.4&tone=dark');
  });
  test.each([
    ['size=9', /Dot width: the link says “9”, which is not a number from 0\.08 to 0\.5\. Drawn with 0\.12 mm\./],
    ['dots=', /Dots: the link says “”/],
    ['distance=NaN', /You look from/],
    ['years=-1', /Years/],
    ['seed=1e99', /Pattern number/],
    ['tone=green', /Skin tone: the link says “green”, which is none of the six/],
  ])('%s falls back to the start with one message', (query, message) => {
    const { state, notices } = readState(new URLSearchParams(query));
    expect(state).toEqual(START);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(message);
  });
  test('marks of others are no error, and one bad value spoils no good one', () => {
    const { state, notices } = readState(new URLSearchParams('utm_source=x&dots=120&size=huge'));
    expect(state).toEqual({ ...START, dots: 120 });
    expect(notices).toHaveLength(1);
  });
  test('values between two steps go to the nearer', () => {
    expect(readState(new URLSearchParams('size=0.1234&distance=1.02')).state).toMatchObject({ size: 0.12, distance: 1 });
  });
});

describe('the drawing', () => {
  const draw = (state: State, width = 480) => createRasteriser()(state, width);
  /** Mean linear light of red over the drawing, where one tone fills it. */
  function meanLight({ pixels }: { pixels: Uint8ClampedArray }): number {
    let sum = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const value = (pixels[at] ?? 0) / 255;
      sum += value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    }
    return sum / (pixels.length / 4);
  }

  test('keeps the total darkness at every distance and every widening', () => {
    const state: State = { ...START, dots: 120, size: 0.3, tone: 'light' };
    const near = meanLight(draw(state));
    const bare = meanLight(draw({ ...state, dark: 20, loss: 40, years: 20 }));
    for (const other of [{ distance: 1 }, { distance: 3 }, { distance: 3, sight: 0.5 }, { years: 10, loss: 0, growth: 3 }]) {
      expect((bare - meanLight(draw({ ...state, ...other }))) / (bare - near)).toBeCloseTo(1, 1);
    }
  });
  test('a field seen from afar is one tone, a near one is not', () => {
    const spread = ({ pixels }: { pixels: Uint8ClampedArray }) => {
      let [least, most] = [255, 0];
      for (let at = 0; at < pixels.length; at += 4) {
        least = Math.min(least, pixels[at] ?? 0);
        most = Math.max(most, pixels[at] ?? 0);
      }
      return most - least;
    };
    const state: State = { ...START, tone: 'very-light' };
    expect(spread(draw({ ...state, size: 0.2 }, 720))).toBeGreaterThan(60);
    expect(spread(draw({ ...state, distance: 3, sight: 0.5 }, 300))).toBeLessThan(8);
  });
  test('shows six tones side by side, or the one chosen', () => {
    const corner = ({ pixels, width, height }: ReturnType<typeof draw>, share: number) => [
      ...pixels.slice((width * (height - 1) + Math.floor(width * share)) * 4, (width * (height - 1) + Math.floor(width * share)) * 4 + 3),
    ];
    const bare: State = { ...START, front: 0, band: 2, distance: 1 };
    const hex = (tone: string) => [1, 3, 5].map((at) => Number.parseInt(tone.slice(at, at + 2), 16));
    TONES.forEach((tone, at) => {
      expect(corner(draw(bare), (at + 0.5) / 6)).toEqual(hex(tone.hex));
      expect(corner(draw({ ...bare, tone: tone.id }), 0.02)).toEqual(hex(tone.hex));
    });
  });
  test('every state draws, within the width asked for', () => {
    for (const state of states.slice(0, 12)) {
      const { width, height, pixels } = draw(state, 240);
      expect(width).toBeLessThanOrEqual(240);
      expect(pixels).toHaveLength(width * height * 4);
    }
  });
  test('shine makes dots stand out less where it lies', () => {
    const dark: State = { ...START, size: 0.5, dots: 200, tone: 'dark' };
    const depth = (state: State) => {
      const { pixels, width } = draw(state, 300);
      // A window of 4 by 3 mm in the middle of the shine, 10 pixels a mm.
      const reds = Array.from({ length: 30 * 40 }, (_, at) => pixels[((45 + Math.floor(at / 40)) * width + 130 + (at % 40)) * 4] ?? 0);
      return Math.min(...reds) / Math.max(...reds);
    };
    expect(depth({ ...dark, light: 100 })).toBeGreaterThan(depth(dark));
  });
});

describe('texts, stills and downloads', () => {
  test('say the numbers of the state', () => {
    const text = inWords({ ...START, dots: 100, size: 0.3, distance: 2 }).join(' ');
    expect(text).toContain('100 dots per cm², each 0.30 mm wide and 1.07 mm from the next');
    expect(text).toContain('From 2.0 m, dots are too small to show their width');
    expect(text).toContain('up to 1.0 m, and tell neighbours apart up to 2.7 m');
  });
  test('no state makes a text with a hole in it', () => {
    for (const state of states) expect(`${inWords(state).join(' ')} ${JSON.stringify(rows(state))}`).not.toMatch(/NaN|undefined|Infinity|null/);
  });
  test('years are never given without saying that no study measured them', () => {
    expect(inWords({ ...START, years: 5 }).join(' ')).toContain('We found no study that measured such speeds');
  });
  test('an SVG holds the dots of the model in each strip, and nothing a strict policy refuses', () => {
    const state: State = { ...START, hair: 60, light: 50, years: 4 };
    const svg = patchSvg(state, 'dark');
    expect(svg).not.toMatch(/ style=|<script|href=| on\w+=/);
    expect(svg.match(/<svg x=/g)).toHaveLength(6);
    const single = patchSvg({ ...START, tone: 'tanned' }, 'light');
    expect(single.match(/M[-\d.]+ [-\d.]+h0/g)).toHaveLength(dotPlaces(START).length);
  });
  test('a CSV quotes every field, ends lines as the standard asks, and names link and licence', () => {
    const csv = toCsv(START, 'https://x.test/?a=1');
    for (const line of csv.split('\r\n').slice(0, -1)) expect(line).toMatch(/^"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")+$/);
    expect(csv).toContain('"Link","https://x.test/?a=1"');
    expect(csv).toContain('CC BY 4.0');
  });
  test('each preset has its text, differs from the others and lies within the ranges', () => {
    expect(new Set(PRESETS.map((preset) => writeState(presetState(preset)))).size).toBe(PRESETS.length);
    for (const preset of PRESETS) {
      expect(PRESET_TEXTS[preset.id].length).toBeGreaterThan(0);
      expect(readState(new URLSearchParams(writeState(presetState(preset)))).notices).toEqual([]);
    }
  });
  test('the page cites each text of its own that has facts', () => {
    const cited = new Set(figure.tool.cites.map((facts) => [...facts].sort().join(' ')));
    for (const { facts } of METHOD.flatMap(({ said }) => said)) if (facts.length) expect(cited).toContain([...facts].sort().join(' '));
  });
  test('luminance is that of WCAG', () => {
    expect(luminance('#ffffff')).toBeCloseTo(1, 6);
    expect(luminance('#808080')).toBeCloseTo(0.2159, 4);
  });
});
