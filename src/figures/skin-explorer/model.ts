/**
 * The scalp in section as numbers: depths in micrometres (µm) below the surface, each with the facts it stands on.
 * No drawing and no page in here; the drawing, the tables, the text and the tests all read this.
 */

/** Where a number comes from. Never mixed: a drawing shows each kind in its own way. */
export const KINDS = {
  scalp: 'measured on scalp',
  other: 'measured on other skin, or not on scalp alone',
  claim: 'a clinic or maker says so',
  sketch: 'sketch, chosen by us',
} as const;
export type Kind = keyof typeof KINDS;

/** A depth below the surface. */
export interface Depth {
  at_um: number;
  low_um: number;
  high_um: number;
  kind: Kind;
  facts: readonly string[];
  note: string;
}

/** Layers from the surface down; the ids are those of the glossary. */
export const LAYERS = [
  { id: 'stratum-corneum', name: 'Stratum corneum', plain: 'the dead outer layer' },
  { id: 'epidermis', name: 'Living epidermis', plain: 'the layer that renews itself' },
  { id: 'papillary-dermis', name: 'Papillary dermis', plain: 'the upper dermis' },
  { id: 'reticular-dermis', name: 'Reticular dermis', plain: 'the deeper dermis' },
  { id: 'subcutaneous-fat', name: 'Fat', plain: 'under the whole skin' },
] as const;
export type LayerId = (typeof LAYERS)[number]['id'];
/** The foot of each layer but the fat, whose foot on the scalp we found no number for. */
export type BoundaryId = Exclude<LayerId, 'subcutaneous-fat'>;

const CORNEUM: Depth = {
  at_um: 15,
  low_um: 10,
  high_um: 20,
  kind: 'other',
  facts: ['skin-015', 'skin-011'],
  note: 'General figure; on the scalp only its layers were counted (12 ± 2). Drawn at the middle.',
};
const PAPILLARY: Depth = {
  at_um: 350,
  low_um: 300,
  high_um: 400,
  kind: 'other',
  facts: ['skin-041', 'skin-042'],
  note: 'Review, not scalp. Drawn at the middle.',
};
const WOMEN_EPIDERMIS: Depth = {
  at_um: 66,
  low_um: 52,
  high_um: 80,
  kind: 'scalp',
  facts: ['skin-020'],
  note: 'Histology, 90 women: 65.9 ± 14.4 µm. Histology shrinks tissue.',
};
const MEN_EPIDERMIS: Depth = {
  at_um: 80,
  low_um: 79,
  high_um: 123,
  kind: 'other',
  facts: ['skin-021'],
  note: 'Histology, 90 men: head regions average 79 to 123 µm, scalp among them. Drawn near the low end, where women’s scalp lies.',
};
/** The two studies of whole scalp skin give no epidermis of their own. */
const ANY_EPIDERMIS: Depth = {
  at_um: 70,
  low_um: 52,
  high_um: 123,
  kind: 'other',
  facts: ['skin-020', 'skin-021'],
  note: 'Not measured in this study: drawn between women (66 µm) and men (79 to 123 µm) of another.',
};

export interface Scalp {
  /** The reader's choice. */
  label: string;
  /** After "in". */
  words: string;
  epidermis: Depth;
  /** Epidermis and dermis together. */
  skin: Depth;
}

/** Thicknesses a reader may choose. Means, with their standard deviation or the range of means; single people differ more. */
export const SCALPS = {
  ultrasound: {
    label: 'Average by ultrasound',
    words: 'average scalp skin by ultrasound (1.71 ± 0.41 mm)',
    epidermis: ANY_EPIDERMIS,
    skin: {
      at_um: 1710,
      low_um: 1300,
      high_um: 2120,
      kind: 'scalp',
      facts: ['skin-044', 'skin-045'],
      note: 'Ultrasound, 102 patients of all ages: 1.71 ± 0.41 mm.',
    },
  },
  biopsy: {
    label: 'Average by biopsy',
    words: 'average scalp skin by biopsy (1.93 ± 0.47 mm)',
    epidermis: ANY_EPIDERMIS,
    skin: { at_um: 1930, low_um: 1460, high_um: 2400, kind: 'scalp', facts: ['skin-044'], note: '61 biopsies: 1.93 ± 0.47 mm.' },
  },
  women: {
    label: 'Women, by histology',
    words: 'the skin of women’s heads by histology (means 1.23 to 1.60 mm)',
    epidermis: WOMEN_EPIDERMIS,
    skin: {
      at_um: 1415,
      low_um: 1230,
      high_um: 1600,
      kind: 'other',
      facts: ['skin-046'],
      note: 'Histology, women: means of scalp and face regions, 1.23 to 1.60 mm, not split. Drawn at the middle.',
    },
  },
  men: {
    label: 'Men, by histology',
    words: 'the skin of men’s heads by histology (means 1.76 to 2.02 mm)',
    epidermis: MEN_EPIDERMIS,
    skin: {
      at_um: 1890,
      low_um: 1760,
      high_um: 2020,
      kind: 'other',
      facts: ['skin-046'],
      note: 'Histology, men: means of scalp and face regions, 1.76 to 2.02 mm, not split. Drawn at the middle.',
    },
  },
} as const satisfies Record<string, Scalp>;
export type ScalpId = keyof typeof SCALPS;

/** The foot of each layer in a chosen scalp, from the surface down. */
export function boundariesOf(scalp: Scalp): Record<BoundaryId, Depth> {
  return { 'stratum-corneum': CORNEUM, epidermis: scalp.epidermis, 'papillary-dermis': PAPILLARY, 'reticular-dermis': scalp.skin };
}

/** Things drawn in the skin. Sizes without a fact are sketches. */
export const THINGS = {
  bulge: {
    name: 'Bulge of the follicle, where its stem cells are',
    at_um: 1300,
    kind: 'scalp',
    facts: ['skin-501'],
    note: '683 µm and 31 µm more for each year of age, in 100 people up to 21: 1.3 mm at 20 (our arithmetic).',
  },
  root: {
    name: 'Root of a thick, growing hair',
    at_um: 3420,
    kind: 'scalp',
    facts: ['skin-501', 'skin-054', 'skin-503'],
    note: '1,616 µm and 90 µm more for each year of age: 3.4 mm at 20 (our arithmetic). Others say 2 to 5 or 3 to 7 mm.',
  },
  gland: {
    name: 'Oil gland',
    at_um: 500,
    kind: 'other',
    facts: ['skin-070', 'skin-505'],
    note: 'About 0.5 mm, body-wide. Larger on the bald front than at the back of the head.',
  },
  upperVessels: {
    name: 'Upper net of blood vessels',
    at_um: 350,
    kind: 'other',
    facts: ['skin-043', 'skin-508', 'skin-507'],
    note: 'At the foot of the papillary dermis. A paper of 1997 says 1 to 1.5 mm instead; drawn dashed at 1.25 mm.',
  },
  lowerVessels: {
    name: 'Lower net of blood vessels',
    at_um: 1800,
    kind: 'other',
    facts: ['skin-508', 'skin-507'],
    note: 'Where dermis meets fat; drawn at the foot of the dermis chosen.',
  },
} as const satisfies Record<string, { name: string; at_um: number; kind: Kind; facts: readonly string[]; note: string }>;

/** Depth of the second place given for the upper vessel net (skin-507: 1 to 1.5 mm). */
export const OTHER_VESSELS_UM = 1250;
/** Width of a scalp hair: women's hair clusters round 80 µm (skin-066), means run from 57 to 86 (skin-065, skin-064). */
export const HAIR_WIDTH_UM = 80;
/** A fine (vellus) hair is usually under 30 µm wide (skin-067) and ends in the lower dermis (skin-552). */
export const VELLUS_WIDTH_UM = 25;
/** SMP needles are quoted at 150 to 300 µm (skin-081). */
export const NEEDLE_WIDTH_UM = 250;

/** Depths that published sources claim for SMP. None cites a measurement. */
export const CLAIMS: readonly { who: string; low_um: number; high_um: number; facts: readonly string[] }[] = [
  { who: 'One provider', low_um: 250, high_um: 500, facts: ['skin-079'] },
  { who: 'New York clinic, “about”', low_um: 500, high_um: 500, facts: ['smp-020'] },
  { who: 'Another provider', low_um: 500, high_um: 1500, facts: ['skin-079'] },
  { who: 'UK clinic (“about”)', low_um: 1000, high_um: 1000, facts: ['smp-020'] },
  { who: 'Korean clinic', low_um: 800, high_um: 1500, facts: ['smp-020'] },
  { who: 'Japanese practitioner', low_um: 1000, high_um: 1500, facts: ['smp-020'] },
  { who: 'A provider; artists', low_um: 1500, high_um: 2000, facts: ['smp-020', 'skin-079'] },
];
/** Physician authors say "upper dermis"; a textbook chapter says upper and mid papillary dermis. The µm are ours: the upper two thirds of it. */
export const TARGET_FACTS = ['smp-015', 'skin-072', 'skin-073'] as const;
export function targetOf(scalp: Scalp): { low_um: number; high_um: number } {
  const low = scalp.epidermis.at_um;
  return { low_um: low, high_um: Math.round((low + (2 / 3) * (PAPILLARY.at_um - low)) / 10) * 10 };
}
/** Travel of the needle in ordinary tattooing. It runs off the drawing at 4 mm. */
export const TATTOO_TRAVEL = { low_um: 1000, high_um: 4000, facts: ['skin-078'] } as const;

export type Zone = 'epidermis' | 'upper' | 'deep' | 'fat';
interface ZoneState {
  text: string;
  facts: readonly string[];
}
/** Where ink is seen by time: states, not amounts. No amount is known for SMP. */
export const TIMES: Record<'now' | 'day' | 'week' | 'month' | 'year', { label: string; days: number; zones: Record<Zone, ZoneState> }> = {
  now: {
    label: 'Right after',
    days: 0,
    zones: {
      epidermis: { text: 'The track is full of ink, and much may sit in the lowest cells.', facts: ['skin-085'] },
      upper: { text: 'Ink lies along the track.', facts: ['skin-085', 'smp-021'] },
      deep: { text: 'Ink was seen this deep at first, in biopsies of scars.', facts: ['smp-021'] },
      fat: { text: 'Ink this deep is thought to cause a blurred blue halo. One case; nobody took a biopsy.', facts: ['skin-102'] },
    },
  },
  day: {
    label: '1 day',
    days: 1,
    zones: {
      epidermis: { text: 'The body is said to push ink out with fluid and crust.', facts: ['skin-087', 'skin-106'] },
      upper: { text: 'The skin is inflamed and some tissue is dying, as seen in tattoos.', facts: ['skin-547'] },
      deep: { text: 'We found no study of this day. Drawn as right after.', facts: [] },
      fat: { text: 'We found no study of this day. Drawn as right after.', facts: [] },
    },
  },
  week: {
    label: '1 week',
    days: 7,
    zones: {
      epidermis: { text: 'Ink is on its way up and out with the cells that hold it.', facts: ['skin-086', 'skin-509'] },
      upper: { text: 'Fine grains gather into clumps, says a text without references.', facts: ['skin-544'] },
      deep: { text: 'We found no study of this week. By week 3 no ink was seen this deep in scars.', facts: ['smp-021'] },
      fat: { text: 'We found no study of this week.', facts: [] },
    },
  },
  month: {
    label: '3 to 4 weeks',
    days: 28,
    zones: {
      epidermis: { text: 'Ink in the lowest cells begins to go, carried up as they rise.', facts: ['skin-086', 'skin-543'] },
      upper: { text: 'Ink is held inside cells, both macrophages and fibroblasts, near blood vessels.', facts: ['skin-077', 'skin-091'] },
      deep: { text: 'In scars, ink was then seen only in the upper dermis.', facts: ['smp-021'] },
      fat: { text: 'Not known for SMP.', facts: [] },
    },
  },
  year: {
    label: '1 year',
    days: 365,
    zones: {
      epidermis: { text: 'No ink: these cells have been replaced many times.', facts: ['skin-547', 'skin-025'] },
      upper: { text: 'Little changed since week 4 in scars. When a cell dies, mouse work shows, the next takes up its ink.', facts: ['smp-021', 'skin-089'] },
      deep: { text: 'A text without references says that ink drifts deeper over decades. We found no measurement of it; not drawn.', facts: ['skin-545'] },
      fat: { text: 'Not known for SMP.', facts: [] },
    },
  },
};
export type TimeId = keyof typeof TIMES;

/** What part leaves the body's skin by the lymph. Said beside every time; no amount is known for people. */
export const LYMPH = {
  text: 'Some ink leaves by the lymph: it is found in human lymph nodes, and animals lose about a third within weeks.',
  facts: ['skin-096', 'skin-095'],
} as const;

/** Height of the picture in µm. */
export const VIEWS = {
  whole: { label: 'All, 6 mm', height_um: 6000 },
  skin: { label: 'Skin, 2.4 mm', height_um: 2400 },
  upper: { label: 'Upper dermis, 0.6 mm', height_um: 600 },
  surface: { label: 'Surface, 0.2 mm', height_um: 200 },
} as const;
export type ViewId = keyof typeof VIEWS;

export const HAIRS = { growing: 'Hair growing', bald: 'Pattern baldness' } as const;
export type HairId = keyof typeof HAIRS;

export const MAX_DEPTH_MM = 3;
export const DEPTH_STEP_MM = 0.05;

export interface State {
  depth_mm: number;
  scalp: ScalpId;
  time: TimeId;
  view: ViewId;
  hair: HairId;
}
export const DEFAULTS: State = { depth_mm: 0.5, scalp: 'ultrasound', time: 'now', view: 'skin', hair: 'growing' };

const CHOICES = { scalp: SCALPS, time: TIMES, view: VIEWS, hair: HAIRS };

/**
 * Reads a state from an address such as `?depth=0.5&scalp=women`.
 * @returns the state, with the default wherever a value is not one of ours, and a sentence for each such value
 */
export function readState(params: URLSearchParams): { state: State; notices: string[] } {
  const state: State = { ...DEFAULTS };
  const notices: string[] = [];
  const depth = params.get('depth');
  if (depth !== null) {
    const value = Number(depth);
    if (depth.trim() !== '' && value >= 0 && value <= MAX_DEPTH_MM) state.depth_mm = Math.round(value / DEPTH_STEP_MM) / (1 / DEPTH_STEP_MM);
    else notices.push(`“${depth.slice(0, 20)}” is not a depth from 0 to ${MAX_DEPTH_MM} mm; the drawing shows ${DEFAULTS.depth_mm} mm.`);
  }
  for (const [name, choices] of Object.entries(CHOICES) as [keyof typeof CHOICES, object][]) {
    const value = params.get(name);
    if (value === null) continue;
    if (Object.hasOwn(choices, value)) Object.assign(state, { [name]: value });
    else notices.push(`“${value.slice(0, 20)}” is not a choice for ${name}; it may be ${Object.keys(choices).join(', ')}.`);
  }
  return { state, notices };
}

/** The address of a state; what is at its default is left out. */
export function writeState(state: State): string {
  const params = new URLSearchParams();
  if (state.depth_mm !== DEFAULTS.depth_mm) params.set('depth', String(state.depth_mm));
  for (const name of ['scalp', 'time', 'view', 'hair'] as const) if (state[name] !== DEFAULTS[name]) params.set(name, state[name]);
  const query = params.toString();
  return query ? `?${query}` : '';
}

export interface Tip {
  /** `surface` where the needle does not enter. */
  layer: LayerId | 'surface';
  /** Layers the tip may be in, given the ranges of the boundaries; holds `layer`. */
  possible: LayerId[];
}

/** Which layer a tip is in as drawn, and which ones it may be in on another scalp. */
export function locateTip(depth_um: number, scalp: Scalp): Tip {
  if (depth_um <= 0) return { layer: 'surface', possible: [] };
  const feet: (Depth | undefined)[] = [...Object.values(boundariesOf(scalp)), undefined];
  const between = (index: number, top: (depth: Depth) => number, foot: (depth: Depth) => number) => {
    const [above, below] = [feet[index - 1], feet[index]];
    return depth_um > (above ? top(above) : 0) && depth_um <= (below ? foot(below) : Infinity);
  };
  const drawn = LAYERS.find((_, index) =>
    between(
      index,
      (depth) => depth.at_um,
      (depth) => depth.at_um,
    ),
  );
  const possible = LAYERS.filter((_, index) =>
    between(
      index,
      (depth) => depth.low_um,
      (depth) => depth.high_um,
    ),
  );
  return { layer: drawn?.id ?? 'subcutaneous-fat', possible: possible.map(({ id }) => id) };
}

/** Zones of the ink table that a needle has reached. */
export function zonesReached(depth_um: number, scalp: Scalp): Zone[] {
  const feet: [Zone, number][] = [
    ['epidermis', 0],
    ['upper', scalp.epidermis.at_um],
    ['deep', PAPILLARY.high_um],
    ['fat', scalp.skin.at_um],
  ];
  return feet.filter(([, top]) => depth_um > top).map(([zone]) => zone);
}

/** Claims that a depth lies in. */
export const claimsAt = (depth_um: number) => CLAIMS.filter(({ low_um, high_um }) => depth_um >= low_um && depth_um <= high_um);

/** `0.5 mm`, or `66 µm` below a tenth of a millimetre. */
export const showDepth = (depth_um: number) => (depth_um > 0 && depth_um < 100 ? `${Math.round(depth_um)} µm` : `${Math.round(depth_um / 10) / 100} mm`);

/** `52 to 80 µm` where both ends lie within a millimetre, else `1.3 to 2.12 mm`. */
export function showRange(low_um: number, high_um: number): string {
  if (low_um === high_um) return showDepth(low_um);
  return high_um < 1000 ? `${Math.round(low_um)} to ${Math.round(high_um)} µm` : `${Math.round(low_um / 10) / 100} to ${Math.round(high_um / 10) / 100} mm`;
}

const nameOf = (id: LayerId) => LAYERS.find((layer) => layer.id === id)?.name.toLowerCase() ?? id;

/** Where the tip is, in one sentence: the value of the slider for who does not see the drawing. */
export function tipText(state: State): string {
  const { layer } = locateTip(state.depth_mm * 1000, SCALPS[state.scalp]);
  const depth = showDepth(state.depth_mm * 1000);
  return layer === 'surface'
    ? 'The needle rests on the surface.'
    : `At ${depth} the tip is in the ${nameOf(layer)}, ${LAYERS.find(({ id }) => id === layer)?.plain}.`;
}

const list = (words: readonly string[]) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`);

/** The drawing in words: the tip, how sure that is, the claims, what is near, and the ink at the chosen time. */
export function describe(state: State): string[] {
  const depth_um = state.depth_mm * 1000;
  const scalp: Scalp = SCALPS[state.scalp];
  const { layer, possible } = locateTip(depth_um, scalp);
  const said = [tipText(state)];
  if (layer === 'surface') return [...said, 'Nothing has been pierced, so there is no ink to follow.'];

  const others = possible.filter((id) => id !== layer).map(nameOf);
  said.push(
    others.length
      ? `This is drawn for ${scalp.words}. Within the ranges used here, the tip may be in the ${list(others)} instead.`
      : `This is drawn for ${scalp.words}. All ranges used here put the tip in that layer.`,
  );

  const { low_um, high_um } = targetOf(scalp);
  const target =
    depth_um < low_um
      ? 'It is above the upper and mid papillary dermis that a textbook chapter names.'
      : depth_um <= high_um
        ? 'It is within the upper and mid papillary dermis that a textbook chapter names.'
        : 'It is deeper than the upper and mid papillary dermis that a textbook chapter names.';
  said.push(
    `${claimsAt(depth_um).length} of the ${CLAIMS.length} depths that clinics and artists publish for SMP include this depth. None cites a measurement. ${target}`,
  );

  if (depth_um > scalp.skin.at_um) said.push('The needle has gone through the whole skin drawn here, into the fat.');
  else if (depth_um >= scalp.skin.low_um) said.push('On thinner scalps within the range, the needle has gone through the whole skin here, into the fat.');
  if (state.hair === 'growing' && depth_um >= THINGS.bulge.at_um)
    said.push('It has passed the depth at which the stem cells of a hair lie at age 20, about 1.3 mm.');
  return said;
}

const ZONE_NAMES: Record<Zone, string> = { epidermis: 'Epidermis', upper: 'Upper dermis', deep: 'Deeper dermis', fat: 'Fat' };
export const zoneName = (zone: Zone) => ZONE_NAMES[zone];

/** The ink at the chosen time in each zone the needle has reached. */
export function describeInk(state: State): { zone: string; text: string }[] {
  const scalp = SCALPS[state.scalp];
  return zonesReached(state.depth_mm * 1000, scalp).map((zone) => ({ zone: ZONE_NAMES[zone], text: TIMES[state.time].zones[zone].text }));
}
