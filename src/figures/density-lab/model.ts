import { randomFrom, stipple } from '../stipple/stipple.ts';

/**
 * A patch of scalp with tattooed dots, as the density lab draws it. Pure: the page at build, the canvas, the downloads
 * and the tests all read this one model. Numbers with a fact id are from sources; the rest is marked "ours" and is illustrative.
 */

/** Six strips of one square centimetre each, so that the dots of a strip are the dots per cm². */
export const PATCH = { widthMm: 30, heightMm: 20, strips: 6 } as const;

interface Parameter {
  label: string;
  min: number;
  max: number;
  step: number;
  start: number;
  unit: string;
  /** What the lowest and the highest value look like, for scales that are words rather than measures. */
  ends?: readonly [string, string];
}

/** Every input with its range. The keys are the names in the address of the page: a promise to those who link. */
export const PARAMETERS = {
  // Range from thinned to the full head of hairs; one clinic figure for units is 80 to 100 per cm² (skin-061, skin-056).
  dots: { label: 'Dots', min: 20, max: 200, step: 1, start: 80, unit: 'per cm²' },
  // Aim 0.1 mm (smp-009), "under 1 mm" (smp-008, skin-083); the start is ours.
  size: { label: 'Dot width', min: 0.08, max: 0.5, step: 0.01, start: 0.12, unit: 'mm' },
  // One protocol places dots irregularly so that they do not look like a grid (smp-011).
  scatter: { label: 'Placing', min: 0, max: 100, step: 5, start: 100, unit: '%', ends: ['in rows', 'scattered'] },
  // Share of light that a dot stops: ours (fresh 95, settled 80).
  dark: { label: 'Darkness of the ink', min: 20, max: 95, step: 5, start: 80, unit: '%' },
  distance: { label: 'You look from', min: 0.3, max: 3, step: 0.05, start: 0.3, unit: 'm' },
  // Decimal acuity: 1 separates one minute of arc (skin-530).
  sight: { label: 'Sharpness of sight', min: 0.5, max: 2, step: 0.1, start: 1, unit: '(1 is average)' },
  light: { label: 'Light', min: 0, max: 100, step: 5, start: 0, unit: '%', ends: ['soft', 'harsh, with shine'] },
  // Group means run from 143 to 230 per cm² (skin-540, skin-056).
  hair: { label: 'Hairs left', min: 0, max: 230, step: 5, start: 0, unit: 'per cm²' },
  length: { label: 'Hair length', min: 0, max: 10, step: 0.1, start: 0.5, unit: 'mm' },
  // Means from 57 to 86 µm (skin-064, skin-065, skin-066).
  shaft: { label: 'Hair width', min: 50, max: 110, step: 5, start: 80, unit: 'µm' },
  grey: { label: 'Grey hairs', min: 0, max: 100, step: 5, start: 0, unit: '%' },
  front: { label: 'Bare forehead in the picture', min: 0, max: 10, step: 0.5, start: 0, unit: 'mm' },
  band: { label: 'Depth of the tattooed band', min: 2, max: 20, step: 0.5, start: 20, unit: 'mm' },
  back: { label: 'Hair starts behind the line by', min: 0, max: 20, step: 0.5, start: 0, unit: 'mm' },
  // No rate of fading or spreading is known beyond about a year (smp-064, skin-536): the reader sets both. Starts are ours.
  years: { label: 'Years', min: 0, max: 20, step: 0.5, start: 0, unit: 'years' },
  loss: { label: 'If ink is lost each year', min: 0, max: 40, step: 1, start: 10, unit: '%' },
  growth: { label: 'If dots widen in 10 years', min: 1, max: 4, step: 0.1, start: 2, unit: 'times' },
  seed: { label: 'Pattern number', min: 1, max: 9999, step: 1, start: 1, unit: '' },
} as const satisfies Record<string, Parameter>;

export type ParameterName = keyof typeof PARAMETERS;
export const PARAMETER_NAMES = Object.keys(PARAMETERS) as ParameterName[];
export const parameter = (name: ParameterName): Parameter => PARAMETERS[name];

/**
 * Six skin tones, one in each class of the ITA angle (skin-528). L*a*b* values are ours, chosen near measured ones
 * (skin-526, skin-527), and are no scalp measurements. `luminance` is relative luminance, 0 to 1.
 */
export const TONES = [
  { id: 'very-light', label: 'Very light', hex: '#c4a898' },
  { id: 'light', label: 'Light', hex: '#bc9c88' },
  { id: 'intermediate', label: 'Intermediate', hex: '#b5937a' },
  { id: 'tanned', label: 'Tanned', hex: '#a58166' },
  { id: 'brown', label: 'Brown', hex: '#8b6853' },
  { id: 'dark', label: 'Dark', hex: '#58443b' },
] as const;
export type Tone = (typeof TONES)[number];
export type ToneChoice = 'all' | Tone['id'];

export type State = Record<ParameterName, number> & { tone: ToneChoice };

export const START: State = {
  ...(Object.fromEntries(PARAMETER_NAMES.map((name) => [name, PARAMETERS[name].start])) as Record<ParameterName, number>),
  tone: 'all',
};

const decimals = (step: number) => (String(step).split('.')[1] ?? '').length;
/** A value on the step of its scale, free of binary fractions. */
const snap = ({ min, step }: Parameter, value: number) => Number((min + Math.round((value - min) / step) * step).toFixed(decimals(step) || decimals(min)));

/** A value with its unit, as labels, texts and screen readers give it. */
export function formatValue(name: ParameterName, value: number): string {
  const { step, unit, ends, min, max } = parameter(name);
  const digits = value.toFixed(decimals(step));
  if (ends) return value === min ? ends[0] : value === max ? ends[1] : `${digits}%`;
  if (unit === '%') return `${digits}%`;
  return unit ? `${digits} ${unit}` : digits;
}

/**
 * Reads the state of an address. Names it does not know mean nothing: addresses gather other people's marks.
 * @returns the state, and one sentence for each value that could not be used and was replaced by its start
 */
export function readState(query: URLSearchParams): { state: State; notices: string[] } {
  const state: State = { ...START };
  const notices: string[] = [];
  for (const name of PARAMETER_NAMES) {
    const text = query.get(name);
    if (text === null) continue;
    const { min, max, start, label } = parameter(name);
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (value >= min && value <= max) state[name] = snap(parameter(name), value);
    else notices.push(`${label}: the link says “${text.slice(0, 20)}”, which is not a number from ${min} to ${max}. Drawn with ${formatValue(name, start)}.`);
  }
  const tone = query.get('tone');
  if (tone !== null && tone !== 'all') {
    const known = TONES.find(({ id }) => id === tone);
    if (known) state.tone = known.id;
    else notices.push(`Skin tone: the link says “${tone.slice(0, 20)}”, which is none of the six. Drawn with all six.`);
  }
  return { state, notices };
}

/** The address of a state: what differs from the start, so that plain links stay short. Empty for the start itself. */
export function writeState(state: State): string {
  const query = new URLSearchParams();
  for (const name of PARAMETER_NAMES) if (state[name] !== PARAMETERS[name].start) query.set(name, String(state[name]));
  if (state.tone !== 'all') query.set('tone', state.tone);
  const text = query.toString();
  return text && `?${text}`;
}

/** Questions readers ask, as states. `values` differ from the start. */
export const PRESETS = [
  { id: 'settled', title: 'Settled', values: {} },
  { id: 'fresh', title: 'Freshly done', values: { size: 0.17, dark: 95 } },
  { id: 'too-big', title: 'Dots too big', values: { size: 0.4 } },
  { id: 'too-even', title: 'Dots too even', values: { scatter: 0, size: 0.16 } },
  { id: 'grey-hair', title: 'Grey hair grows in', values: { hair: 80, length: 1, grey: 80 } },
  { id: 'hair-loss-3', title: 'Old hairline, Norwood III', values: { dots: 110, size: 0.15, front: 4, band: 6, back: 4, hair: 150, length: 1 } },
  { id: 'hair-loss-6', title: 'Old hairline, Norwood VI', values: { dots: 110, size: 0.15, front: 4, band: 6, back: 14, hair: 150, length: 1 } },
] as const satisfies { id: string; title: string; values: Partial<Record<ParameterName, number>> }[];
export type Preset = (typeof PRESETS)[number];
export const presetState = (preset: Preset): State => ({ ...START, ...preset.values });

// ---- What the eye resolves ----

function requirePositive(lengths: Record<string, number>): void {
  for (const [name, value] of Object.entries(lengths)) {
    if (!Number.isFinite(value) || value <= 0) throw new RangeError(`${name} must be > 0, got ${value}`);
  }
}

const MINUTES_PER_RADIAN = (180 * 60) / Math.PI;

/**
 * Visual angle of a length seen face on.
 * @param sizeMm width of a dot or of a gap, millimetres, > 0
 * @param distanceM viewing distance, metres, > 0
 * @returns minutes of arc; an eye of acuity 1 just separates 1 (skin-530)
 * @throws {RangeError} when either length is not a positive finite number
 */
export function visualAngleArcmin(sizeMm: number, distanceM: number): number {
  requirePositive({ sizeMm, distanceM });
  return 2 * Math.atan(sizeMm / 2 / (distanceM * 1000)) * MINUTES_PER_RADIAN;
}

/**
 * Farthest distance at which a length still fills the angle that an eye separates.
 * @param sizeMm width, millimetres, > 0
 * @param acuity decimal visual acuity, > 0; the angle is 1 / acuity minutes of arc (skin-530)
 * @returns metres
 * @throws {RangeError} when a value is not a positive finite number
 */
export function resolvingDistanceM(sizeMm: number, acuity: number): number {
  requirePositive({ sizeMm, acuity });
  return sizeMm / 2 / Math.tan(1 / acuity / MINUTES_PER_RADIAN / 2) / 1000;
}

/**
 * Distance of neighbours laid out in triangles: 10.7 / √n (skin-063).
 * @param perCm2 dots per square centimetre, > 0
 * @returns millimetres from centre to centre
 */
export const spacingMm = (perCm2: number): number => Math.sqrt(200 / Math.sqrt(3) / perCm2);

/** Standard deviation of the blur that stands for the eye, on the skin, in mm: half the angle it separates. The half is ours. */
export const eyeBlurMm = ({ distance, sight }: State): number => (distance * 1000 * 0.5) / sight / MINUTES_PER_RADIAN;

// ---- Ink ----

/** Relative luminance of ink and of hairs, where nothing lies above them. Ours. */
export const LUMINANCE = { ink: 0.03, darkHair: 0.02, greyHair: 0.5 } as const;

/** Linear light of a colour, red, green and blue, 0 to 1 (IEC 61966-2-1). */
export function linear(hex: string): [number, number, number] {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Relative luminance of a colour, 0 to 1. */
export function luminance(hex: string): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** How many times as wide as at first a dot is: its spread grows with the root of time, as heat does in the one model told of (skin-101). */
export const widening = ({ years, growth }: State): number => Math.sqrt(1 + ((growth ** 2 - 1) * years) / 10);

/** Share of the ink left, 0 to 1, if the same share is lost each year. */
export const inkLeft = ({ years, loss }: State): number => (1 - loss / 100) ** years;

/** Standard deviation that turns a disc of the dot's width into one `widening` times as wide, in mm. The ink is kept. */
export const spreadMm = (state: State): number => (state.size / 4) * Math.sqrt(widening(state) ** 2 - 1);

/** What can be read off a state, all worked out here and nowhere else. */
export interface Reading {
  /** Width of a dot now, mm. */
  widthMm: number;
  spacingMm: number;
  /** Clear skin between neighbours, mm; 0 where they touch. */
  gapMm: number;
  /** Share of the skin that ink covers, before any spreading. */
  inkCover: number;
  /** The same for hairs that lie flat, where they do not overlap. */
  hairCover: number;
  dotArcmin: number;
  gapArcmin: number;
  /** Angle that this eye separates. */
  limitArcmin: number;
  /** Beyond it a dot has no visible width. */
  dotLimitM: number;
  /** Beyond it neighbours run together; 0 where they touch. */
  gapLimitM: number;
  /** What an eye makes of it at the distance set. */
  look: 'dots' | 'specks' | 'tone';
  inkLeft: number;
  widening: number;
  /** By tone: luminance of skin and of a dot's middle, and how much darker the dot is, 0 to 1. */
  tones: { tone: Tone; skin: number; dot: number; contrast: number }[];
}

export function read(state: State): Reading {
  const wide = widening(state);
  const widthMm = state.size * wide;
  const spacing = spacingMm(state.dots);
  const gapMm = Math.max(0, spacing - widthMm);
  const limitArcmin = 1 / state.sight;
  const dotLimitM = resolvingDistanceM(widthMm, state.sight);
  const gapLimitM = gapMm > 0 ? resolvingDistanceM(gapMm, state.sight) : 0;
  const left = inkLeft(state);
  // Spread over an area `wide` squared times as large, the middle of a dot holds that much less ink.
  const stopped = ((state.dark / 100) * left) / wide ** 2;
  return {
    widthMm,
    spacingMm: spacing,
    gapMm,
    inkCover: (state.dots * Math.PI * state.size ** 2) / 4 / 100,
    hairCover: (state.hair * (state.shaft / 1000) * Math.max(state.length, state.shaft / 1000)) / 100,
    dotArcmin: visualAngleArcmin(widthMm, state.distance),
    gapArcmin: gapMm > 0 ? visualAngleArcmin(gapMm, state.distance) : 0,
    limitArcmin,
    dotLimitM,
    gapLimitM,
    look: state.distance > gapLimitM ? 'tone' : state.distance > dotLimitM ? 'specks' : 'dots',
    inkLeft: left,
    widening: wide,
    tones: TONES.map((tone) => {
      const skin = luminance(tone.hex);
      const dot = (1 - stopped) * skin + stopped * LUMINANCE.ink;
      return { tone, skin, dot, contrast: (skin - dot) / skin };
    }),
  };
}

// ---- Where dots and hairs stand ----

interface Field {
  /** Rows of triangles, and the scattered dot that each of them moves to; in units of the spacing, round the middle. */
  rows: Float64Array;
  scattered: Float64Array;
  /** One number from 0 to 1 for each dot, for choices that must not change while a slider moves. */
  chance: Float64Array;
}

/** As large as the patch and the longest hairs that reach into it are at the densest setting, in units of the spacing there. */
const FIELD = { columns: 44, rows: 52 } as const;
const ROW_HEIGHT = Math.sqrt(3) / 2;
/** Scattered dots keep this share of the spacing between them. Ours. */
export const LEAST_SPACING = 0.7;

const fields = new Map<number, Field>();

/**
 * The dots of a seed in rows and scattered. Both come from one field in units of the spacing, so that a change of density
 * moves dots apart and draws no new ones, and the same link gives the same dots.
 */
function fieldOf(seed: number): Field {
  const known = fields.get(seed);
  if (known) return known;
  const count = FIELD.columns * FIELD.rows;
  const width = FIELD.columns;
  const height = FIELD.rows * ROW_HEIGHT;
  const noise = stipple({ width, height, density: () => 1, minDistance: LEAST_SPACING, seed })
    .slice(0, count)
    .sort((a, b) => a.y - b.y);
  const field: Field = { rows: new Float64Array(count * 2), scattered: new Float64Array(count * 2), chance: new Float64Array(count) };
  const random = randomFrom(seed ^ 0x5f3759df);
  for (let row = 0; row < FIELD.rows; row += 1) {
    // As many scattered dots to a row as it has places, from left to right: each dot moves a little, none crosses its neighbour.
    const dots = noise.slice(row * FIELD.columns, (row + 1) * FIELD.columns).sort((a, b) => a.x - b.x);
    for (let column = 0; column < FIELD.columns; column += 1) {
      const at = row * FIELD.columns + column;
      const x = column + (row % 2 ? 0.75 : 0.25);
      const y = (row + 0.5) * ROW_HEIGHT;
      const dot = dots[column] ?? { x, y };
      field.rows.set([x - width / 2, y - height / 2], at * 2);
      field.scattered.set([dot.x - width / 2, dot.y - height / 2], at * 2);
      field.chance[at] = random();
    }
  }
  fields.set(seed, field);
  return field;
}

export interface Place {
  xMm: number;
  yMm: number;
  chance: number;
}

/** Room around the patch, mm: what stands there may reach in. */
const MARGIN_MM = 0.6;

interface Layout {
  /** 0 in rows, 1 scattered. */
  scatter: number;
  /** Room below the patch, mm, from which hairs reach in. */
  below: number;
  /** 1, or -1 for the same field turned over, so that hairs stand apart from the dots. */
  side: 1 | -1;
}

function places(seed: number, perCm2: number, { scatter, below, side }: Layout): Place[] {
  if (perCm2 <= 0) return [];
  const { rows, scattered, chance } = fieldOf(seed);
  const spacing = spacingMm(perCm2);
  const middle = (PATCH.heightMm + below) / 2;
  const found: Place[] = [];
  for (let at = 0; at < chance.length; at += 1) {
    const mix = (index: number) => (rows[index] ?? 0) * (1 - scatter) + (scattered[index] ?? 0) * scatter;
    const xMm = PATCH.widthMm / 2 + side * spacing * mix(at * 2);
    const yMm = middle + spacing * mix(at * 2 + 1);
    const isNear = xMm > -MARGIN_MM && yMm > -MARGIN_MM && xMm < PATCH.widthMm + MARGIN_MM && yMm < PATCH.heightMm + below + MARGIN_MM;
    if (isNear) found.push({ xMm, yMm, chance: chance[at] ?? 0 });
  }
  return found;
}

/** A line in skin is never ruled: each dot or hair takes it up to 0.8 mm earlier or later. Ours. */
const ragged = ({ yMm, chance }: Place) => yMm + (chance - 0.5) * 1.6;

/** Middles of the tattooed dots in and just around the patch. */
export function dotPlaces(state: State): Place[] {
  const dots = places(state.seed, state.dots, { scatter: state.scatter / 100, below: 0, side: 1 });
  const isWhole = state.front === 0 && state.band >= PARAMETERS.band.max;
  if (isWhole) return dots;
  const end = state.band >= PARAMETERS.band.max ? Number.POSITIVE_INFINITY : state.front + state.band;
  return dots.filter((dot) => (state.front === 0 || ragged(dot) >= state.front) && ragged(dot) <= end);
}

export interface Hair extends Place {
  /** Sideways run for each mm towards the forehead, which is up. */
  lean: number;
  isGrey: boolean;
}

/** Roots of the hairs that are left. They stand scattered whatever the dots do, lie flat and point to the forehead. */
export function hairPlaces(state: State): Hair[] {
  const first = state.front + state.back;
  return places(state.seed, state.hair, { scatter: 1, below: PARAMETERS.length.max, side: -1 })
    .filter((hair) => first === 0 || ragged(hair) >= first)
    .map((hair) => {
      // Two digits of the same chance that the line does not use.
      const other = (hair.chance * 100) % 1;
      return { ...hair, lean: (other - 0.5) * 0.9, isGrey: (hair.chance * 10_000) % 1 < state.grey / 100 };
    });
}

/** Where harsh light shines on the patch, how far it reaches, and the share of white it lays there at most: light that never reaches the ink. Ours. */
export const SHINE = { xMm: 15, yMm: 6, acrossMm: 14, downMm: 6, most: 0.25 } as const;
