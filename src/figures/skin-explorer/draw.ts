import { randomFrom } from '../stipple/stipple.ts';
import {
  CLAIMS,
  HAIR_WIDTH_UM,
  LAYERS,
  NEEDLE_WIDTH_UM,
  OTHER_VESSELS_UM,
  SCALPS,
  TATTOO_TRAVEL,
  THINGS,
  VELLUS_WIDTH_UM,
  VIEWS,
  boundariesOf,
  claimsAt,
  showDepth,
  showRange,
  targetOf,
  type Depth,
  type Scalp,
  type State,
} from './model.ts';

/** Colours by theme. Skin keeps a middle tone in the dark, so that black ink stays black. */
const COLOURS = {
  paper: ['#fbf9f5', '#12161f'],
  ink: ['#1a2030', '#eceae4'],
  quiet: ['#474e63', '#bec2cd'],
  line: ['#8b8577', '#79829a'],
  accent: ['#0b4f6c', '#8ccfec'],
  corneum: ['#c2a37e', '#8d7358'],
  epidermis: ['#dcb49c', '#a27f6b'],
  papillary: ['#f0d8cb', '#b39b8f'],
  reticular: ['#f6e8df', '#9f8b81'],
  fat: ['#f7eecd', '#968b62'],
  bone: ['#e3dfd6', '#7d8088'],
  fibre: ['#dbc0b0', '#87746b'],
  cells: ['#dccd98', '#7a7049'],
  follicle: ['#d3a48e', '#80604f'],
  gland: ['#e6cf96', '#c2ad77'],
  hair: ['#33281f', '#17110d'],
  vessel: ['#8a4563', '#5e2340'],
  needle: ['#7e97a4', '#d3e3ec'],
  pigment: ['#11151f', '#05070b'],
} as const;
export type Paint = Record<keyof typeof COLOURS, string>;
const paintBy = (pick: (pair: readonly [string, string]) => string) =>
  Object.fromEntries(Object.entries(COLOURS).map(([name, pair]) => [name, pick(pair)])) as Paint;
export const PAINT = {
  light: paintBy(([light]) => light),
  dark: paintBy(([, dark]) => dark),
  /** For a drawing in the page, which follows the theme by itself. */
  page: paintBy(([light, dark]) => `light-dark(${light},${dark})`),
};

export interface Size {
  width: number;
  height: number;
}

const r = (value: number) => Math.round(value * 10) / 10;
const FONT = 'font-family="Atkinson Hyperlegible Next,system-ui,sans-serif"';
const text = (x: number, y: number, words: string, attributes = '') => `<text x="${r(x)}" y="${r(y)}"${attributes ? ` ${attributes}` : ''}>${words}</text>`;
const path = (d: string, attributes: string) => (d ? `<path d="${d}" ${attributes}/>` : '');

/** A closed curve through the middles of the lines between points. */
function smooth(points: readonly (readonly [number, number])[]): string {
  const mid = (index: number) => {
    const [a, b] = [points[index % points.length], points[(index + 1) % points.length]];
    return `${r(((a?.[0] ?? 0) + (b?.[0] ?? 0)) / 2)} ${r(((a?.[1] ?? 0) + (b?.[1] ?? 0)) / 2)}`;
  };
  return `M${mid(points.length - 1)}${points.map(([x, y], index) => `Q${r(x)} ${r(y)} ${mid(index)}`).join('')}Z`;
}

/** Moves labels apart so that each has its height, keeping their order and staying between `top` and `bottom`. */
export function spread(labels: readonly { y: number; height: number }[], top: number, bottom: number): number[] {
  const placed: number[] = [];
  let free = top;
  for (const { y, height } of labels) {
    const at = Math.max(free, y - height / 2);
    placed.push(at);
    free = at + height;
  }
  let limit = bottom;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const height = labels[index]?.height ?? 0;
    placed[index] = Math.min(placed[index] ?? 0, limit - height);
    limit = placed[index] ?? 0;
  }
  return placed.map((at, index) => at + (labels[index]?.height ?? 0) / 2);
}

const TOP = 58;
const FOOT = 30;
/** Where the needle enters, as a share of the section's width. */
const NEEDLE_AT = 0.26;
/** Spacing of the follicles drawn: sketch, near what a clinic gives for 80 units a cm² (skin-063). */
const FOLLICLES_UM = [-900, 400, 1600, 2800] as const;
const TICKS = { whole: 1000, skin: 500, upper: 100, surface: 50 } as const;
const BARS = { whole: 1000, skin: 500, upper: 100, surface: 20 } as const;

/** Ink at the chosen time as points in µm from the needle's axis; states, not amounts. */
export function inkPoints(state: State): { points: { x: number; y: number }[]; cells: { x: number; y: number }[] } {
  const scalp = SCALPS[state.scalp];
  const random = randomFrom(7);
  const tip = state.depth_mm * 1000;
  const epidermis = scalp.epidermis.at_um;
  const points: { x: number; y: number }[] = [];
  const { time } = state;
  const isLate = time === 'month' || time === 'year';
  // What rises leaves with the cells: the epidermis is renewed in about 36 days (skin-509; 28 to 56 in skin-025, skin-027).
  const risen = (epidermis * { now: 0, day: 1, week: 7, month: 28, year: 365 }[time]) / 36;
  const upperFoot = Math.min(tip, THINGS.upperVessels.at_um + 30);
  const cells = Array.from({ length: 9 }, (_, index) => ({
    x: (random() - 0.5) * 230,
    y: epidermis + 35 + ((index + random()) / 9) * Math.max(0, upperFoot - epidermis - 50),
  }));

  for (let index = 0; index < 30 && tip > 0; index += 1) {
    const x = (random() - 0.5) * 90;
    const y = (index / 30) * Math.min(tip, epidermis);
    const share = random();
    if (time === 'day' && share < 0.35) points.push({ x: x * 1.6, y: -4 - 16 * random() });
    // By a month the lowest cells only begin to let go of theirs (skin-086).
    else if (time === 'month' && share > 0.75) points.push({ x, y: Math.min(tip, epidermis) - 12 * random() });
    else if (y > risen) points.push({ x, y: y - risen });
  }
  for (let index = 0; index < 54 && tip > epidermis; index += 1) {
    const x = (random() - 0.5) * 80;
    const y = epidermis + ((index + random()) / 54) * (upperFoot - epidermis);
    const cell = cells[index % cells.length] ?? { x, y };
    const pull = isLate ? 1 : time === 'week' ? 0.6 : 0;
    const [awayX, awayY] = [(random() - 0.5) * 20, (random() - 0.5) * 14];
    points.push({ x: x + (cell.x + awayX - x) * pull, y: Math.min(tip, y + (cell.y + awayY - y) * pull) });
  }
  for (let index = 0; index < 30 && tip > upperFoot; index += 1) {
    const x = (random() - 0.5) * 70;
    const y = upperFoot + ((index + random()) / 30) * (Math.min(tip, scalp.skin.at_um) - upperFoot);
    if (isLate || (time === 'week' && index % 2)) continue;
    points.push({ x, y });
  }
  for (let index = 0; index < 18 && tip > scalp.skin.at_um; index += 1) {
    const spreadOut = isLate ? 520 : 90;
    points.push({ x: (random() - 0.5) * spreadOut, y: scalp.skin.at_um + ((index + random()) / 18) * (tip - scalp.skin.at_um) });
  }
  return { points, cells: isLate && tip > epidermis + 20 ? cells : [] };
}

/** Where things of µm stand in a picture of that size: the same scale across and down. */
function frameOf({ view }: Pick<State, 'view'>, { width, height }: Size) {
  // Room for the depths at the left and the names at the right.
  const [AXIS, LABELS] = width < 400 ? [56, 130] : [60, 148];
  const across = width - AXIS - LABELS;
  const down = height - TOP - FOOT;
  const scale = down / VIEWS[view].height_um;
  const axis = AXIS + across * NEEDLE_AT;
  return {
    AXIS,
    across,
    down,
    scale,
    axis,
    right: AXIS + across,
    bottom: TOP + down,
    X: (um: number) => axis + um * scale,
    Y: (um: number) => TOP + um * scale,
  };
}

/** The section to scale with axis, layer names and ranges; `drawNeedle` fills its two groups `data-needle` and `data-tip-mark`. */
export function drawSection(state: State, size: Size, paint: Paint): string {
  const { width, height } = size;
  const { AXIS, across, down, scale, axis, right, bottom, X, Y } = frameOf(state, size);
  const scalp: Scalp = SCALPS[state.scalp];
  const view = VIEWS[state.view];
  const feet = boundariesOf(scalp);
  const epidermis = feet.epidermis.at_um;
  const skin = feet['reticular-dermis'].at_um;
  const inView = (um: number) => um < view.height_um;
  const random = randomFrom(11);
  const parts: string[] = [];

  // Layers, the lowest first; the wavy border's height is a sketch (its shape: skin-037).
  const wave = (um: number, amplitude: number) => {
    if (amplitude * scale < 1) return `M${AXIS} ${TOP}V${r(Y(um))}H${r(right)}V${TOP}Z`;
    let d = `M${AXIS} ${TOP}`;
    for (let x = AXIS; x <= right + 6; x += 6) d += `L${r(x)} ${r(Y(um + amplitude * Math.sin(((x - axis) / scale / 110) * 2 * Math.PI)))}`;
    return `${d}V${TOP}Z`;
  };
  parts.push(`<rect x="${AXIS}" y="${TOP}" width="${r(across)}" height="${r(down)}" fill="${paint.fat}"/>`);
  if (state.view === 'whole') parts.push(`<rect x="${AXIS}" y="${r(Y(5500))}" width="${r(across)}" height="${r(bottom - Y(5500))}" fill="${paint.bone}"/>`);
  for (const [um, colour] of [
    [skin, paint.reticular],
    [feet['papillary-dermis'].at_um, paint.papillary],
  ] as const)
    parts.push(path(`M${AXIS} ${TOP}V${r(Math.min(bottom, Y(um)))}H${r(right)}V${TOP}Z`, `fill="${colour}"`));
  parts.push(path(wave(epidermis, 15), `fill="${paint.epidermis}"`));
  parts.push(path(wave(feet['stratum-corneum'].at_um, 0), `fill="${paint.corneum}"`));

  // Textures: fibres, fat cells and, near the surface, cells. Sketches.
  let fibres = '';
  const region = (top: number, foot: number) => ({ top: Y(top), height: Math.max(0, Math.min(bottom, Y(foot)) - Y(top)) });
  const reticular = region(feet['papillary-dermis'].at_um, skin);
  for (let index = 0; index < (across * reticular.height) / 1100; index += 1)
    fibres += `M${r(AXIS + random() * across - 14)} ${r(reticular.top + 5 + random() * (reticular.height - 8))}q9 ${r(random() * 10 - 5)} 18 0t18 0`;
  const papillary = region(epidermis + 30, feet['papillary-dermis'].at_um);
  for (let index = 0; papillary.height > 20 && index < (across * papillary.height) / 700; index += 1)
    fibres += `M${r(AXIS + random() * across)} ${r(papillary.top + random() * papillary.height)}q3 ${r(random() * 6 - 3)} 7 0`;
  parts.push(path(fibres, `fill="none" stroke="${paint.fibre}" stroke-width="1.2" stroke-linecap="round"`));
  if (inView(skin)) {
    let lobes = '';
    const foot = state.view === 'whole' ? Y(4900) : bottom + 9;
    for (let row = 0, y = Y(skin) + 11; y < foot; row += 1, y += 15)
      for (let x = AXIS + (row % 2) * 9; x < right + 9; x += 18) lobes += `M${r(x - 8)} ${r(y)}a8 8 0 1 0 16 0a8 8 0 1 0-16 0`;
    parts.push(path(lobes, `fill="none" stroke="${paint.cells}"`));
  }
  if (state.view === 'whole') {
    const lines = [4960, 5140, 5320].map((um) => `M${AXIS} ${r(Y(um))}H${r(right)}`).join('');
    parts.push(`<rect x="${AXIS}" y="${r(Y(4900))}" width="${r(across)}" height="${r(Y(5500) - Y(4900))}" fill="${paint.reticular}"/>`);
    parts.push(path(lines, `stroke="${paint.line}" stroke-width="1.5" stroke-dasharray="5 4"`));
  }
  if (state.view === 'surface') {
    // Twelve sheets of dead cells (skin-011); below them cells, smaller towards the base (sketch).
    let sheets = '';
    for (let sheet = 1; sheet < 12; sheet += 1) sheets += `M${AXIS} ${r(Y((sheet * feet['stratum-corneum'].at_um) / 12))}H${r(right)}`;
    parts.push(path(sheets, `stroke="${paint.epidermis}" stroke-width="0.8"`));
    let cells = '';
    for (let y = 22, row = 0; y < epidermis - 12; y += 9.5, row += 1)
      for (let x = -90 + (row % 2) * 6; x < 170; x += 12)
        cells += `M${r(X(x - 4.6))} ${r(Y(y))}a${r(4.6 * scale)} ${r(3.4 * scale)} 0 1 0 ${r(9.2 * scale)} 0a${r(4.6 * scale)} ${r(3.4 * scale)} 0 1 0-${r(9.2 * scale)} 0`;
    parts.push(path(cells, `fill="none" stroke="${paint.corneum}" stroke-width="1.2"`));
    let melanin = '';
    for (let x = -90; x < 190; x += 5) melanin += `M${r(X(x + random() * 3))} ${r(Y(epidermis - 7 + 15 * Math.sin((x / 110) * 2 * Math.PI) - random() * 5))}h0`;
    parts.push(path(melanin, `stroke="${paint.hair}" stroke-width="2.4" stroke-linecap="round" opacity="0.55"`));
  }

  // Vessels: the upper net with loops into the papillae, its other place dashed, the lower net.
  let net = '';
  const upper = Y(THINGS.upperVessels.at_um);
  if (inView(THINGS.upperVessels.at_um)) {
    net += `M${AXIS} ${r(upper)}H${r(right)}`;
    if (scale > 0.1)
      for (let um = -1072.5; X(um) < right; um += 220) {
        const [x, top, half] = [X(um), Y(epidermis + 28), 11 * scale];
        if (x > AXIS) net += `M${r(x - half)} ${r(upper)}V${r(top + half)}a${r(half)} ${r(half)} 0 0 1 ${r(2 * half)} 0V${r(upper)}`;
      }
  }
  parts.push(path(net, `fill="none" stroke="${paint.vessel}" stroke-width="${state.view === 'whole' ? 1 : 1.6}"`));
  if (inView(OTHER_VESSELS_UM))
    parts.push(path(`M${AXIS} ${r(Y(OTHER_VESSELS_UM))}H${r(right)}`, `stroke="${paint.vessel}" stroke-width="1.2" stroke-dasharray="2 5"`));
  if (inView(skin)) parts.push(path(`M${AXIS} ${r(Y(skin))}H${r(right)}`, `stroke="${paint.vessel}" stroke-width="${state.view === 'whole' ? 1.6 : 2.6}"`));

  // Follicles with hair and gland.
  const isBald = state.hair === 'bald';
  for (const at of FOLLICLES_UM) {
    const point = (x: number, y: number) => [X(at + x), Y(y)] as const;
    const end = isBald ? skin * 0.82 : THINGS.root.at_um;
    const half: readonly (readonly [number, number])[] = isBald
      ? [
          [34, 0],
          [44, end * 0.5],
          [40, end * 0.8],
          [66, end - 30],
          [40, end + 50],
        ]
      : [
          [70, 0],
          [88, 500],
          [100, 1120],
          [165, 1300],
          [104, 1480],
          [100, 2200],
          [104, 3050],
          [190, 3330],
          [150, 3560],
          [40, 3600],
        ];
    const hairHalf = (isBald ? VELLUS_WIDTH_UM : HAIR_WIDTH_UM) / 2;
    const big = isBald ? 1.35 : 1;
    const gland = THINGS.gland.at_um;
    parts.push(
      path(
        smooth([
          point(isBald ? 30 : 70, gland - 150),
          point(150 * big, gland - 180),
          point(330 * big, gland - 130),
          point(380 * big, gland + 60),
          point(260 * big, gland + 210 * big),
          point(150, gland + 120),
        ]),
        `fill="${paint.gland}" stroke="${paint.follicle}"`,
      ),
      path(smooth([...half.map(([x, y]) => point(x, y)), ...half.toReversed().map(([x, y]) => point(-x, y))]), `fill="${paint.follicle}"`),
      `<rect x="${r(X(at - hairHalf))}" y="${r(Math.max(6, Y(isBald ? -180 : -900)))}" width="${r(Math.max(0.8, 2 * hairHalf * scale))}" height="${r(Y(end - 40) - Math.max(6, Y(isBald ? -180 : -900)))}" rx="${r(hairHalf * scale)}" fill="${paint.hair}" stroke="${paint.follicle}" stroke-width="0.8"/>`,
    );
  }

  const drawing = parts.join('');
  const { needle, tip } = drawNeedle(state, size, paint);

  // Outside the section: axis, ranges, names.
  const marks: string[] = [];
  let ticks = '';
  for (let um = 0; um <= view.height_um; um += TICKS[state.view]) ticks += `M${AXIS - 5} ${r(Y(um))}h5`;
  marks.push(path(ticks, `stroke="${paint.line}"`));
  const ranges: [string, Depth][] = Object.entries(feet);
  for (const [, { low_um, high_um, kind }] of ranges) {
    if (!inView(low_um)) continue;
    const [top, foot] = [Y(low_um), Math.min(bottom, Y(high_um))];
    const tall = Math.max(2, foot - top);
    marks.push(
      `<rect x="${r(right - 13)}" y="${r(top)}" width="9" height="${r(tall)}" fill="${kind === 'scalp' ? paint.accent : paint.paper}" stroke="${paint.accent}"/>`,
    );
    if (kind === 'scalp') continue;
    let hatch = '';
    for (let y = top + 4; y < top + tall; y += 4) hatch += `M${r(right - 13)} ${r(y)}l9-4`;
    marks.push(path(hatch, `stroke="${paint.accent}"`));
  }
  const tops = [0, ...ranges.map(([, depth]) => depth.at_um)];
  const names: { um: number; lines: string[]; x: number }[] = LAYERS.flatMap(({ name }, index) => {
    const [top = 0, foot] = [tops[index], tops[index + 1]];
    if (!inView(top)) return [];
    const fatFoot = state.view === 'whole' ? 4900 : view.height_um;
    return [
      {
        um: (top + Math.min(foot ?? fatFoot, view.height_um)) / 2,
        lines: [name, foot === undefined ? `from ${showDepth(top)}` : showRange(top, foot)],
        x: right,
      },
    ];
  });
  const first = FOLLICLES_UM[1];
  const thing = (um: number, name: string, x: number) => {
    if (inView(um) && X(x) < right) names.push({ um, lines: [name], x: X(x) });
  };
  if (state.view !== 'upper' && state.view !== 'surface') thing(THINGS.gland.at_um, 'Oil gland', first + 200);
  if (state.view === 'skin') thing(OTHER_VESSELS_UM, 'Vessels, or here', 800);
  if (state.view !== 'whole') thing(THINGS.upperVessels.at_um, 'Upper vessels', 480);
  if (!isBald && state.view !== 'upper' && state.view !== 'surface') {
    thing(THINGS.bulge.at_um, 'Bulge, stem cells', first + 120);
    thing(THINGS.root.at_um, 'Hair root', first + 120);
  }
  if (isBald && state.view !== 'upper' && state.view !== 'surface') thing(skin * 0.78, 'Fine hair’s root', first + 40);
  if (state.view === 'skin') thing(skin, 'Lower vessels', 900);
  if (state.view === 'whole') names.push({ um: 5350, lines: ['Galea to skull', 'sketch, no depth known'], x: right });
  names.sort((a, b) => a.um - b.um || b.lines.length - a.lines.length);
  const heights = names.map(({ um, lines }) => ({ y: Y(um), height: lines.length > 1 ? 34 : 19 }));
  const at = spread(heights, TOP - 36, height - 4);
  let leaders = '';
  let notes = '';
  names.forEach(({ um, lines, x }, index) => {
    const y = at[index] ?? 0;
    leaders += `M${r(x)} ${r(Y(um))}H${r(right)}L${r(right + 12)} ${r(y)}h3`;
    const [name = '', depth] = lines;
    notes += depth
      ? text(right + 19, y - 3, name, 'font-weight="650"') + text(right + 19, y + 12, depth, `fill="${paint.quiet}" font-size="12"`)
      : text(right + 19, y + 4, name);
  });
  marks.push(path(leaders, `fill="none" stroke="${paint.quiet}" stroke-width="0.9"`), notes);

  const bar = BARS[state.view];
  marks.push(
    path(`M${AXIS} ${bottom + 8}v6h${r(bar * scale)}v-6`, `fill="none" stroke="${paint.ink}" stroke-width="1.6"`),
    text(AXIS + bar * scale + 8, bottom + 18, bar < 1000 ? `${bar} µm` : '1 mm'),
  );

  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" overflow="visible" aria-hidden="true"><g ${FONT} font-size="13" fill="${paint.ink}"><svg x="${AXIS}" width="${r(across)}" height="${r(bottom)}" viewBox="${AXIS} 0 ${r(across)} ${r(bottom)}">${drawing}<g data-needle="">${needle}</g></svg>${marks.join('')}<g data-tip-mark="">${tip}</g></g></svg>`;
}

/** What moves with depth and time: needle and ink inside the section, and the depths at its axis. */
export function drawNeedle(state: State, size: Size, paint: Paint): { needle: string; tip: string } {
  const { AXIS, scale, right, X, Y } = frameOf(state, size);
  const { height_um } = VIEWS[state.view];
  const needle: string[] = [];
  // Needle: its width is what makers quote (skin-081), the shape of its point a sketch.
  const tip = state.depth_mm * 1000;
  const wide = NEEDLE_WIDTH_UM / 2;
  const outline = `M${r(X(0))} ${r(Y(tip))}L${r(X(-wide))} ${r(Y(tip - 700))}V0H${r(X(wide))}V${r(Y(tip - 700))}Z`;
  const ink = inkPoints(state);
  if (state.time === 'day' && tip > 0)
    needle.push(
      path(
        smooth([
          [X(-95), Y(2)],
          [X(-60), Y(-26)],
          [X(60), Y(-26)],
          [X(95), Y(2)],
        ]),
        `fill="${paint.follicle}" opacity="0.8"`,
      ),
    );
  if (state.time === 'now')
    needle.push(path(outline, `fill="${paint.needle}" fill-opacity="0.62" stroke="${paint.accent}" stroke-width="1.4" stroke-linejoin="round"`));
  else needle.push(path(outline, `fill="none" stroke="${paint.accent}" stroke-dasharray="4 4" stroke-linejoin="round" opacity="0.75"`));
  if (tip > 0) {
    const cell = Math.max(4.5, 15 * scale);
    needle.push(
      path(
        ink.cells
          .map(
            ({ x, y }) => `M${r(X(x) - cell)} ${r(Y(y))}a${r(cell)} ${r(cell * 0.8)} 0 1 0 ${r(2 * cell)} 0a${r(cell)} ${r(cell * 0.8)} 0 1 0-${r(2 * cell)} 0`,
          )
          .join(''),
        `fill="${paint.papillary}" stroke="${paint.quiet}" stroke-width="1.1"`,
      ),
    );
    needle.push(
      path(
        ink.points.map(({ x, y }) => `M${r(X(x))} ${r(Y(y))}h0`).join(''),
        `stroke="${paint.pigment}" stroke-width="${{ whole: 1.6, skin: 2.4, upper: 3.6, surface: 5 }[state.view]}" stroke-linecap="round"`,
      ),
    );
  }

  const marks: string[] = [];
  for (let um = 0; um <= height_um; um += TICKS[state.view])
    if (Math.abs(Y(um) - Y(tip)) > 15)
      marks.push(text(AXIS - 8, Y(um) + 4, um === 0 ? '0' : showDepth(um), `text-anchor="end" font-size="12" fill="${paint.quiet}"`));
  if (tip < height_um) {
    marks.push(path(`M${AXIS - 5} ${r(Y(tip))}H${r(right)}`, `stroke="${paint.accent}" stroke-width="1.5" stroke-dasharray="6 3"`));
    marks.push(text(AXIS - 8, Y(tip) + 4, showDepth(tip), `text-anchor="end" font-size="12" font-weight="700" fill="${paint.accent}"`));
  }
  return { needle: needle.join(''), tip: marks.join('') };
}

/** Axis of the claims: 0 to 3 mm across the panel, a row for the target, for each claim and for the tattoo needle. */
function claimsFrame({ width, height }: Size) {
  const [left, right, top] = [4, width - 16, 46];
  return { left, right, top, step: (height - top - 26) / (CLAIMS.length + 2), X: (um: number) => left + ((right - left) * um) / 3000 };
}

/** The needle's depth as the outline of a path, beside the words, never through them. */
export function depthLine({ depth_mm }: State, size: Size): string {
  const { top, step, X } = claimsFrame(size);
  return Array.from({ length: CLAIMS.length + 2 }, (_, index) => `M${r(X(depth_mm * 1000))} ${r(top + index * step + 12)}v12`).join('');
}

/** Depths that sources publish, side by side on one axis from 0 to 3 mm, with the needle's depth (`data-depth-line`) across them. */
export function drawClaims(state: State, size: Size, paint: Paint): string {
  const { width, height } = size;
  const tip = state.depth_mm * 1000;
  const scalp: Scalp = SCALPS[state.scalp];
  const { left, right, top, step, X } = claimsFrame(size);
  const target = targetOf(scalp);
  const hit = new Set(claimsAt(tip));
  const rows = [
    { name: `Textbook chapter (µm ours): ${showRange(target.low_um, target.high_um)}`, ...target, kind: 'target' },
    ...CLAIMS.map((claim) => ({
      name: `${claim.who}: ${claim.low_um / 1000}${claim.low_um === claim.high_um ? '' : ` to ${claim.high_um / 1000}`} mm`,
      ...claim,
      kind: hit.has(claim) ? 'hit' : 'claim',
    })),
    { name: 'Ordinary tattoo needle, travel: 1 to 4 mm', ...TATTOO_TRAVEL, kind: 'travel' },
  ];
  const parts: string[] = [
    text(left, 14, 'Depths that sources publish', 'font-weight="650"'),
    text(left, 31, 'Clinics: dashed. None cites a measurement.', `fill="${paint.quiet}" font-size="12"`),
  ];
  // The skin chosen, as a ground: so the reader sees which claims leave it.
  const [skinFoot, plotBottom] = [X(scalp.skin.at_um), height - 20];
  parts.push(
    `<rect x="${r(left)}" y="${top - 6}" width="${r(skinFoot - left)}" height="${r(plotBottom - top + 6)}" fill="${paint.reticular}" fill-opacity="0.45"/>`,
  );
  rows.forEach(({ name, low_um, high_um, kind }, index) => {
    const y = top + index * step;
    const [from, to] = [X(low_um), Math.min(X(high_um), right + 10)];
    const fill = kind === 'target' ? `fill="${paint.accent}"` : kind === 'hit' ? `fill="${paint.accent}" fill-opacity="0.4"` : 'fill="none"';
    parts.push(text(left + 4, y + 9, name, 'font-size="12"'));
    parts.push(
      `<rect x="${r(low_um === high_um ? from - 3 : from)}" y="${r(y + 14)}" width="${r(Math.max(6, to - from))}" height="8" ${fill} stroke="${paint.accent}" stroke-width="1.4"${kind === 'target' ? '' : ' stroke-dasharray="4 2.5"'}/>`,
    );
    if (kind === 'travel') {
      let hatch = '';
      for (let x = from + 6; x < to; x += 6) hatch += `M${r(x)} ${r(y + 14)}l-6 8`;
      parts.push(path(hatch, `stroke="${paint.accent}"`));
    }
  });
  parts.push(path(depthLine(state, size), `data-depth-line="" stroke="${paint.ink}" stroke-width="2"`));
  let ticks = '';
  for (const mm of [0, 1, 2, 3]) {
    ticks += `M${r(X(mm * 1000))} ${r(plotBottom)}v5`;
    parts.push(
      text(
        X(mm * 1000),
        height - 2,
        mm === 0 ? '0' : `${mm} mm`,
        `text-anchor="${mm === 0 ? 'start' : mm === 3 ? 'end' : 'middle'}" fill="${paint.quiet}" font-size="12"`,
      ),
    );
  }
  parts.push(path(`M${left} ${r(plotBottom)}H${r(right)}${ticks}`, `fill="none" stroke="${paint.line}"`));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" overflow="visible" aria-hidden="true"><g ${FONT} font-size="13" fill="${paint.ink}">${parts.join('')}</g></svg>`;
}
