import { existsSync, readFileSync } from 'node:fs';
import { describe as suite, expect, test } from 'vitest';
import { parse } from 'yaml';
import { numbersStated } from '~/checks/rules/numbers.ts';
import { figures } from '~/figures/registry.ts';
import { PAINT, drawClaims, drawSection, inkPoints, spread } from '~/figures/skin-explorer/draw.ts';
import { boundaryRows, timeRows } from '~/figures/skin-explorer/figure.ts';
import {
  CLAIMS,
  DEFAULTS,
  HAIRS,
  LAYERS,
  SCALPS,
  THINGS,
  TIMES,
  VIEWS,
  boundariesOf,
  claimsAt,
  describe,
  describeInk,
  locateTip,
  readState,
  showRange,
  writeState,
  zonesReached,
  type HairId,
  type ScalpId,
  type State,
  type TimeId,
  type ViewId,
} from '~/figures/skin-explorer/model.ts';
import { randomFrom } from '~/figures/stipple/stipple.ts';

const scalps = Object.keys(SCALPS) as ScalpId[];
const pick = <Value>(values: readonly Value[], random: number) => values[Math.floor(random * values.length)] as Value;
/** States spread over all inputs, the same on every run. */
const states: State[] = (() => {
  const random = randomFrom(42);
  return Array.from({ length: 200 }, () => ({
    depth_mm: Math.round(random() * 60) / 20,
    scalp: pick(scalps, random()),
    time: pick(Object.keys(TIMES) as TimeId[], random()),
    view: pick(Object.keys(VIEWS) as ViewId[], random()),
    hair: pick(Object.keys(HAIRS) as HairId[], random()),
  }));
})();

suite('layers', () => {
  test.each(scalps)('%s: each foot lies below the one above it, within its own range', (id) => {
    let above = 0;
    for (const { at_um, low_um, high_um } of Object.values(boundariesOf(SCALPS[id]))) {
      expect(at_um).toBeGreaterThan(above);
      expect(low_um).toBeLessThanOrEqual(at_um);
      expect(high_um).toBeGreaterThanOrEqual(at_um);
      above = at_um;
    }
  });

  test.each(scalps)('%s: a deeper tip is never in a higher layer, and its layer is always one of those possible', (id) => {
    let last = -1;
    for (let depth_um = 1; depth_um <= 3000; depth_um += 1) {
      const { layer, possible } = locateTip(depth_um, SCALPS[id]);
      const index = LAYERS.findIndex((one) => one.id === layer);
      expect(index).toBeGreaterThanOrEqual(last);
      expect(possible).toContain(layer);
      last = index;
    }
    expect(LAYERS[last]?.id).toBe('subcutaneous-fat');
  });

  test.each([
    [0, 'surface', []],
    [12, 'stratum-corneum', ['stratum-corneum', 'epidermis']],
    [40, 'epidermis', ['epidermis']],
    [200, 'papillary-dermis', ['papillary-dermis']],
    [350, 'papillary-dermis', ['papillary-dermis', 'reticular-dermis']],
    [500, 'reticular-dermis', ['reticular-dermis']],
    [1500, 'reticular-dermis', ['reticular-dermis', 'subcutaneous-fat']],
    [2500, 'subcutaneous-fat', ['subcutaneous-fat']],
  ])('a tip at %i µm in average scalp is in: %s', (depth_um, layer, possible) => {
    expect(locateTip(depth_um, SCALPS.ultrasound)).toEqual({ layer, possible });
  });
});

suite('numbers stand in their facts', () => {
  const statedIn = (facts: readonly string[]) => {
    const stated = new Set<string>();
    for (const id of facts) {
      const fact = parse(readFileSync(`content/facts/${id}.yaml`, 'utf8')) as { statement: string; caveat?: string };
      for (const number of numbersStated(`${fact.statement} ${fact.caveat ?? ''}`)) stated.add(number);
    }
    return stated;
  };
  /** A depth as a source may have written it: in µm, or in mm. */
  const forms = (um: number) => [String(um), String(um / 1000)];

  test('every fact that a figure names exists', () => {
    for (const [id, { facts, tool }] of figures) {
      const named = [...facts, ...(tool?.cites.flat() ?? [])];
      expect(named.length).toBeGreaterThan(0);
      expect(
        named.filter((fact) => !existsSync(`content/facts/${fact}.yaml`)),
        id,
      ).toEqual([]);
    }
  });

  test.each(CLAIMS.map((claim) => [claim.who, claim] as const))('claim: %s', (_, { low_um, high_um, facts }) => {
    const stated = statedIn(facts);
    for (const depth of [low_um, high_um])
      expect(
        forms(depth).some((form) => stated.has(form)),
        `${depth} µm in ${facts.join(' ')}`,
      ).toBe(true);
  });

  test('the drawn thickness of skin, papillary dermis and dead layer comes from the fact beside it', () => {
    const sums: Record<string, number[]> = { 'skin-044': [1710, 410], 'skin-046': [1230, 1600, 1760, 2020], 'skin-041': [300, 400], 'skin-015': [10, 20] };
    for (const [fact, numbers] of Object.entries(sums)) {
      const stated = statedIn([fact]);
      for (const number of numbers)
        expect(
          forms(number).some((form) => stated.has(form)),
          `${number} in ${fact}`,
        ).toBe(true);
    }
    const { ultrasound, biopsy, women, men } = SCALPS;
    expect([ultrasound.skin.low_um, ultrasound.skin.high_um]).toEqual([1710 - 410, 1710 + 410]);
    expect([biopsy.skin.low_um, biopsy.skin.high_um]).toEqual([1930 - 470, 1930 + 470]);
    expect(women.skin.at_um).toBe((1230 + 1600) / 2);
    expect(men.skin.at_um).toBe((1760 + 2020) / 2);
  });

  test('bulge and root are the regression lines at age 20, to 20 µm', () => {
    expect(Math.abs(THINGS.bulge.at_um - (683 + 31 * 20))).toBeLessThan(20);
    expect(Math.abs(THINGS.root.at_um - (1616 + 90 * 20))).toBeLessThan(20);
  });

  test('every row of the tables names facts, but where it says that there is no study', () => {
    for (const { depth } of boundaryRows) expect(depth.facts.length).toBeGreaterThan(0);
    for (const { text, facts } of timeRows) if (facts.length === 0) expect(text).toMatch(/no study|Not known/);
  });
});

suite('words', () => {
  test('at 0.5 mm the tip is below the target, and three published depths include it', () => {
    expect(describe(DEFAULTS).join(' ')).toMatch(/^At 0\.5 mm the tip is in the reticular dermis/);
    expect(claimsAt(500).map(({ who }) => who)).toHaveLength(3);
    expect(describe(DEFAULTS).join(' ')).toContain('3 of the 7 depths');
  });
  test('on the surface there is no ink to follow', () => {
    expect(describe({ ...DEFAULTS, depth_mm: 0 }).join(' ')).toContain('no ink to follow');
    expect(describeInk({ ...DEFAULTS, depth_mm: 0 })).toEqual([]);
  });
  test('a needle through the whole skin is said to be in the fat', () => {
    expect(describe({ ...DEFAULTS, depth_mm: 2 }).join(' ')).toContain('into the fat');
    expect(zonesReached(2000, SCALPS.ultrasound)).toEqual(['epidermis', 'upper', 'deep', 'fat']);
    expect(zonesReached(300, SCALPS.ultrasound)).toEqual(['epidermis', 'upper']);
  });
  test('a range keeps one unit', () => {
    expect([showRange(79, 123), showRange(1300, 2120), showRange(500, 500)]).toEqual(['79 to 123 µm', '1.3 to 2.12 mm', '0.5 mm']);
  });
});

suite('address', () => {
  test('a state survives its own address', () => {
    for (const state of states) expect(readState(new URLSearchParams(writeState(state)))).toEqual({ state, notices: [] });
  });
  test('the default state needs no address', () => {
    expect(writeState(DEFAULTS)).toBe('');
  });
  test.each(['depth=abc', 'depth=', 'depth=-1', 'depth=9', 'depth=NaN', 'depth=Infinity', 'scalp=toString', 'time=', 'view=%3Cimg%3E', 'hair=constructor'])(
    '%s falls back with one notice',
    (query) => {
      const { state, notices } = readState(new URLSearchParams(query));
      expect(state).toEqual(DEFAULTS);
      expect(notices).toHaveLength(1);
    },
  );
  test('a good value beside a bad one is kept', () => {
    const { state, notices } = readState(new URLSearchParams('depth=0.3&scalp=women&time=never'));
    expect(state).toEqual({ ...DEFAULTS, depth_mm: 0.3, scalp: 'women' });
    expect(notices).toHaveLength(1);
  });
});

suite('ink', () => {
  test('never lies deeper than the needle went', () => {
    for (const state of states) for (const { y } of inkPoints(state).points) expect(y).toBeLessThanOrEqual(state.depth_mm * 1000);
  });
  test('at one year none is in the epidermis, and between upper dermis and fat none is left', () => {
    const { points } = inkPoints({ ...DEFAULTS, depth_mm: 1.6, time: 'year' });
    const { epidermis } = SCALPS.ultrasound;
    expect(points.length).toBeGreaterThan(20);
    for (const { y } of points) expect(y > epidermis.at_um && y < 420).toBe(true);
  });
  test('a needle that rests on the surface leaves none', () => {
    expect(inkPoints({ ...DEFAULTS, depth_mm: 0 }).points).toEqual([]);
  });
});

suite('drawing', () => {
  test('every state draws finite numbers, and nothing a policy would refuse', () => {
    for (const state of states) {
      for (const width of [280, 360, 490]) {
        const svg = drawSection(state, { width, height: 430 }, PAINT.light) + drawClaims(state, { width, height: 340 }, PAINT.dark);
        expect(svg).not.toMatch(/NaN|Infinity|undefined|style=|<script/);
      }
    }
  });
  test('names keep their distance, their order and the picture', () => {
    const random = randomFrom(3);
    for (let round = 0; round < 50; round += 1) {
      const labels = Array.from({ length: 8 }, () => ({ y: random() * 400, height: 30 })).sort((a, b) => a.y - b.y);
      const at = spread(labels, 0, 400);
      at.forEach((y, index) => {
        expect(y - 15).toBeGreaterThanOrEqual(0);
        expect(y + 15).toBeLessThanOrEqual(400);
        if (index) expect(y - (at[index - 1] ?? 0)).toBeGreaterThanOrEqual(30 - 1e-9);
      });
    }
  });
  test('the scale bar and the needle share one scale', () => {
    // Skin view, 490 by 500: 412 units show 2400 µm.
    const svg = drawSection(DEFAULTS, { width: 490, height: 500 }, PAINT.light);
    expect(svg).toContain(`h${Math.round(((500 * 412) / 2400) * 10) / 10}v-6`);
    expect(svg).toContain(` ${Math.round((58 + (500 * 412) / 2400) * 10) / 10}L`);
  });
});

suite('stills', () => {
  test.each([...figures])('%s is a document of its own in both themes', (_, { still, narrow, csv, text, caption }) => {
    for (const picture of narrow ? [still, narrow] : [still]) {
      for (const theme of ['light', 'dark'] as const) {
        const svg = picture.svg(theme);
        expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* viewBox="0 0 [\d.]+ [\d.]+"/);
        expect(svg).toContain('<title>');
        expect(svg).not.toMatch(/style=|<script|light-dark|href=/);
      }
      expect(picture.svg('light')).not.toBe(picture.svg('dark'));
    }
    expect(caption).toMatch(/^Illustration/);
    expect(text.length).toBeGreaterThan(25);
    if (csv) {
      const rows = csv().trimEnd().split('\r\n');
      expect(rows.length).toBeGreaterThan(1);
      const width = rows[0]?.split('","').length;
      for (const row of rows) expect(row.split('","')).toHaveLength(width ?? 0);
    }
  });
});
