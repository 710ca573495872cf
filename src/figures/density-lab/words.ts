import { formatValue, PARAMETERS, PATCH, read, TONES, type Reading, type State } from './model.ts';

/** The picture in words and as a table. The same texts stand in the page, under the canvas and in the downloads. */

/** A number with as many digits as mean something here. */
const round = (value: number, digits: number) => Number(value.toPrecision(digits)).toLocaleString('en-GB', { maximumSignificantDigits: digits });
const two = (value: number) => (value < 0.995 ? value.toFixed(2) : round(value, 3));
const percent = (share: number) => (share < 0.1 ? `${(share * 100).toFixed(1)}%` : `${Math.round(share * 100)}%`);
const metres = (value: number) => (value < 0.995 ? `${Math.round(value * 100)} cm` : `${value.toFixed(1)} m`);
const minutes = (value: number) => `${two(value)} ${value === 1 ? 'minute' : 'minutes'} of arc`;

const LOOKS: Record<Reading['look'], string> = {
  dots: 'each dot can be seen as a dot',
  specks: 'dots are too small to show their width, but may still be noticed as specks',
  tone: 'neighbouring dots run together, and the patch looks like one even tone',
};

function placing(scatter: number): string {
  if (scatter === 0) return 'in even rows';
  return scatter === 100 ? 'scattered, with no two close together' : 'between even rows and scattered';
}

/** What the picture shows, sentence by sentence. */
export function describe(state: State): string[] {
  const reading = read(state);
  const isWhole = state.front === 0 && state.band >= PARAMETERS.band.max;
  const sentences = [
    `A patch of scalp, ${PATCH.widthMm} by ${PATCH.heightMm} mm, with ${state.dots} dots per cm², each ${two(reading.widthMm)} mm wide and ${two(reading.spacingMm)} mm from the next, ${placing(state.scatter)}.`,
    `From ${metres(state.distance)}, ${LOOKS[reading.look]}.`,
    reading.gapMm > 0
      ? `${state.sight === 1 ? 'An average eye' : `An eye of sharpness ${state.sight.toFixed(1)}`} can make out the width of such a dot up to ${metres(reading.dotLimitM)}, and tell neighbours apart up to ${metres(reading.gapLimitM)}.`
      : 'The dots are so wide that they touch.',
  ];
  if (!isWhole) {
    const depth = state.band >= PARAMETERS.band.max ? 'from there to the end of the patch' : `in a band ${state.band} mm deep behind it`;
    sentences.push(`The upper ${state.front} mm are bare forehead; dots stand ${depth}.`);
  }
  sentences.push(hairSentence(state));
  if (state.years > 0) {
    sentences.push(
      `After ${state.years} ${state.years === 1 ? 'year' : 'years'} at the speeds you set, ${percent(reading.inkLeft)} of the ink is left and a dot is ${round(reading.widening, 2)} times as wide as at first. We found no study that measured such speeds.`,
    );
  }
  const chosen = reading.tones.find(({ tone }) => tone.id === state.tone);
  const [first, last] = [reading.tones[0], reading.tones.at(-1)];
  if (chosen) sentences.push(`On the ${chosen.tone.label.toLowerCase()} tone the middle of a dot is ${percent(chosen.contrast)} darker than the skin.`);
  else if (first && last) {
    sentences.push(
      `Six strips show six skin tones from very light to dark. The middle of a dot is ${percent(first.contrast)} darker than the skin on the lightest, ${percent(last.contrast)} on the darkest.`,
    );
  }
  if (state.light > 0)
    sentences.push(`Light: ${formatValue('light', state.light)}. Where the scalp shines, skin and dots both turn paler and the dots stand out less.`);
  return sentences;
}

function hairSentence({ hair, length, grey, back, front }: State): string {
  if (hair === 0) return 'No hair is drawn.';
  const where = back > 0 || front > 0 ? `, which start ${back} mm behind the tattooed line` : '';
  const colour = grey === 0 ? 'all dark' : grey === 100 ? 'all grey' : `${grey}% of them grey`;
  return `There are ${hair} hairs per cm²${where}, ${length === 0 ? 'cut level with the skin' : `${length} mm long`}, ${colour}.`;
}

/** Scale of the picture, with all tones or with one. */
export const SCALE = {
  all: `Illustration. Each strip: ${PATCH.widthMm / PATCH.strips} mm wide, 1 cm².`,
  one: `Illustration. ${PATCH.widthMm} by ${PATCH.heightMm} mm of scalp.`,
} as const;

/** One line: what an eye makes of the picture. */
export const summary = (state: State): string => `From ${metres(state.distance)}: ${LOOKS[read(state).look]}.`;

export interface Row {
  name: string;
  value: string;
  /** Where the number comes from: what the reader set, or how it follows from that. */
  basis: string;
}

/** Numbers behind the picture, in the order of the table and of the CSV file. */
export function rows(state: State): Row[] {
  const reading = read(state);
  const set = 'set by you';
  return [
    { name: 'Dots per cm²', value: String(state.dots), basis: set },
    { name: 'Dot width at first', value: `${two(state.size)} mm`, basis: set },
    { name: 'Dot width now', value: `${two(reading.widthMm)} mm`, basis: 'width at first × widening' },
    { name: 'Middle to middle', value: `${two(reading.spacingMm)} mm`, basis: '10.7 ÷ √(dots per cm²)' },
    { name: 'Clear skin between dots', value: `${two(reading.gapMm)} mm`, basis: 'middle to middle − dot width' },
    { name: 'Skin covered by dots at first', value: percent(reading.inkCover), basis: 'dots × π × width² ÷ 4' },
    { name: 'Skin covered by hairs', value: percent(reading.hairCover), basis: 'hairs × length × width, lying flat' },
    { name: 'You look from', value: metres(state.distance), basis: set },
    { name: 'Angle your eye separates', value: minutes(reading.limitArcmin), basis: '1 ÷ sharpness of sight' },
    { name: 'Angle of a dot', value: minutes(reading.dotArcmin), basis: '3,438 × dot width ÷ distance' },
    { name: 'Angle of a gap', value: minutes(reading.gapArcmin), basis: '3,438 × clear skin ÷ distance' },
    { name: 'A dot shows its width up to', value: metres(reading.dotLimitM), basis: 'angle of a dot = angle your eye separates' },
    { name: 'Dots stay apart up to', value: metres(reading.gapLimitM), basis: 'angle of a gap = angle your eye separates' },
    { name: 'Ink left', value: percent(reading.inkLeft), basis: '(1 − yearly loss) to the power of years; a model' },
    { name: 'Widening', value: `× ${two(reading.widening)}`, basis: 'grows with the root of time; a model' },
  ];
}

export interface ToneRow {
  label: string;
  skin: string;
  dot: string;
  contrast: string;
}

/** How dark skin and dots are, tone by tone; illustrative. */
export const toneRows = (state: State): ToneRow[] =>
  read(state).tones.map(({ tone, skin, dot, contrast }, at) => ({
    label: `${at + 1} ${tone.label}`,
    skin: skin.toFixed(3),
    dot: dot.toFixed(3),
    contrast: percent(contrast),
  }));

/** Table of the picture as CSV (RFC 4180). @param address link that gives the same picture */
export function toCsv(state: State, address: string): string {
  const lines = [
    ['quantity', 'value', 'basis'],
    ...rows(state).map(({ name, value, basis }) => [name, value, basis]),
    ...read(state).tones.map(({ tone, contrast }) => [`Contrast of a dot, ${tone.label.toLowerCase()} skin`, percent(contrast), 'illustrative tones']),
    ['Skin tone shown', TONES.find(({ id }) => id === state.tone)?.label ?? 'All six', 'set by you'],
    ['Link', address, 'same picture, same dots'],
    ['Licence', 'CC BY 4.0, SMP Explained', 'illustration, not a measurement'],
  ];
  return lines.map((line) => `${line.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');
}
