import { PALETTE } from '../../config/palette.ts';
import { dotPlaces, eyeBlurMm, hairPlaces, linear, LUMINANCE, PATCH, read, SHINE, spreadMm, TONES, type State, type Tone } from './model.ts';
import { CREDIT, escapeXml, type Theme } from '../figure.ts';
import { describe } from './words.ts';

/** The patch as an SVG document: the still of the page, and the download. No style attribute, no script, no link. */

/** Size of the drawing; a unit is about one CSS pixel. */
export const STILL = { width: 720, height: 522 } as const;
const FONT = "'Atkinson Hyperlegible Next', system-ui, sans-serif";
const PER_MM = STILL.width / PATCH.widthMm;

const encode = (light: number) => Math.round(255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055));
const toHex = (channels: readonly number[]) => `#${channels.map((light) => encode(light).toString(16).padStart(2, '0')).join('')}`;
const grey = (light: number) => toHex([light, light, light]);
const short = (value: number) => String(Math.round(value * 100) / 100);

/** Room for the credit under the picture. */
const CREDIT_HEIGHT = 26;
/** Size of the file that a reader takes away. */
export const KEPT = { width: STILL.width, height: STILL.height + CREDIT_HEIGHT } as const;

/** @param hasCredit false on our own pages, which say "illustration" and the licence beside the picture */
export function patchSvg(state: State, theme: Theme, hasCredit = true): string {
  const { paper, ink } = PALETTE[theme];
  const height = STILL.height + (hasCredit ? CREDIT_HEIGHT : 0);
  const chosen = TONES.find(({ id }) => id === state.tone);
  const tones: readonly Tone[] = chosen ? [chosen] : TONES;
  const stripMm = PATCH.widthMm / tones.length;
  const { inkLeft } = read(state);
  const stopped = (state.dark / 100) * inkLeft;
  const dots = dotPlaces(state);
  const hairs = hairPlaces(state);
  const eye = eyeBlurMm(state);
  const blurred = Math.hypot(eye, spreadMm(state));
  const reach = 0.6;

  const strip = (tone: Tone, at: number) => {
    const from = at * stripMm;
    const isNear = ({ xMm }: { xMm: number }) => xMm > from - reach && xMm < from + stripMm + reach;
    const skin = linear(tone.hex);
    const dotColour = toHex(skin.map((light) => light + (LUMINANCE.ink - light) * stopped));
    const dotPath = dots
      .filter(isNear)
      .map(({ xMm, yMm }) => `M${short(xMm)} ${short(yMm)}h0`)
      .join('');
    const hairPath = (isGrey: boolean) =>
      hairs
        .filter((hair) => hair.isGrey === isGrey && hair.xMm > from - 5 && hair.xMm < from + stripMm + 5)
        .map(({ xMm, yMm, lean }) => {
          const rise = Math.max(state.length, 0.01) / Math.hypot(1, lean);
          return `M${short(xMm)} ${short(yMm)}l${short(rise * lean)} ${short(-rise)}`;
        })
        .join('');
    const hairPaths = [false, true]
      .map((isGrey) => ({ d: hairPath(isGrey), colour: grey(isGrey ? LUMINANCE.greyHair : LUMINANCE.darkHair) }))
      .filter(({ d }) => d)
      .map(({ d, colour }) => `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${state.shaft / 1000}" stroke-linecap="round"/>`)
      .join('');
    return `<svg x="${short(from * PER_MM)}" y="0" width="${short(stripMm * PER_MM)}" height="${PATCH.heightMm * PER_MM}" viewBox="${short(from)} 0 ${short(stripMm)} ${PATCH.heightMm}"><rect x="${short(from)}" width="${short(stripMm)}" height="${PATCH.heightMm}" fill="${tone.hex}"/><g filter="url(#density-lab-ink)"><rect x="${short(from - 5)}" y="-5" width="${short(stripMm + 10)}" height="${PATCH.heightMm + 10}" fill="${tone.hex}"/><path d="${dotPath}" fill="none" stroke="${dotColour}" stroke-width="${state.size}" stroke-linecap="round"/></g>${hairPaths && `<g filter="url(#density-lab-eye)">${hairPaths}</g>`}</svg>`;
  };
  const blur = (id: string, sigma: number) =>
    `<filter id="${id}" filterUnits="userSpaceOnUse" x="-6" y="-6" width="${PATCH.widthMm + 12}" height="${PATCH.heightMm + 12}" color-interpolation-filters="linearRGB"><feGaussianBlur stdDeviation="${sigma.toFixed(3)}"/></filter>`;
  const shine = state.light
    ? `<radialGradient id="density-lab-shine">${[0, 0.25, 0.5, 0.75, 1].map((offset) => `<stop offset="${offset}" stop-color="#fff" stop-opacity="${short((state.light / 100) * SHINE.most * 1.3 * Math.exp(-((2 * offset) ** 2)))}"/>`).join('')}</radialGradient>`
    : '';
  const bottom = PATCH.heightMm * PER_MM;
  const text = (x: number, anchor: string, words: string, y: number = bottom + 31, size = 23) =>
    `<text x="${short(x)}" y="${y}" text-anchor="${anchor}" fill="${ink}" font-family="${FONT}" font-size="${size}">${words}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${STILL.width}" height="${height}" viewBox="0 0 ${STILL.width} ${height}">`,
    `<title>Dots on a patch of scalp: illustration</title><desc>${escapeXml(describe(state).join(' '))} ${CREDIT}</desc>`,
    `<defs>${blur('density-lab-ink', blurred)}${blur('density-lab-eye', eye)}${shine}</defs>`,
    `<rect width="${STILL.width}" height="${height}" fill="${paper}"/>`,
    tones.map(strip).join(''),
    state.light
      ? `<svg width="${STILL.width}" height="${bottom}"><ellipse cx="${SHINE.xMm * PER_MM}" cy="${SHINE.yMm * PER_MM}" rx="${2 * SHINE.acrossMm * PER_MM}" ry="${2 * SHINE.downMm * PER_MM}" fill="url(#density-lab-shine)"/></svg>`
      : '',
    tones.length > 1
      ? tones.map((_, at) => text((at + 0.5) * stripMm * PER_MM, 'middle', String(at + 1))).join('')
      : `<path d="M1 ${bottom + 10}v10h${5 * PER_MM}v-10" fill="none" stroke="${ink}" stroke-width="2"/>${text(5 * PER_MM + 12, 'start', '5 mm')}`,
    hasCredit ? text(2, 'start', `Illustration. ${CREDIT}`, height - 8, 17) : '',
    '</svg>',
  ].join('');
}

/** For a column of a phone: the strips of `state` one under the other, each turned on its side, so that a dot stays large enough to be seen. */
export const NARROW = { width: 360, height: 6 * 116 + 30 } as const;

export function narrowSvg(state: State, theme: Theme): string {
  const { paper, ink } = PALETTE[theme];
  const { inkLeft } = read(state);
  const stopped = (state.dark / 100) * inkLeft;
  const stripMm = PATCH.widthMm / TONES.length;
  const perMm = (NARROW.width - 24) / PATCH.heightMm;
  const dots = dotPlaces(state);
  const strip = (tone: Tone, at: number) => {
    const skin = linear(tone.hex);
    const colour = toHex(skin.map((light) => light + (LUMINANCE.ink - light) * stopped));
    const from = at * stripMm;
    const d = dots
      .filter(({ xMm }) => xMm > from - state.size && xMm < from + stripMm + state.size)
      .map(({ xMm, yMm }) => `M${short(yMm)} ${short(xMm - from)}h0`)
      .join('');
    const y = at * 116;
    return (
      `<text x="12" y="${y + 21}" fill="${ink}" font-family="${FONT}" font-size="15">${at + 1} ${tone.label}</text>` +
      `<svg x="12" y="${y + 29}" width="${short(PATCH.heightMm * perMm)}" height="${short(stripMm * perMm)}" viewBox="0 0 ${PATCH.heightMm} ${stripMm}">` +
      `<rect width="${PATCH.heightMm}" height="${stripMm}" fill="${tone.hex}"/>` +
      `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${short(read(state).widthMm)}" stroke-linecap="round"/></svg>`
    );
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${NARROW.width}" height="${NARROW.height}" viewBox="0 0 ${NARROW.width} ${NARROW.height}">`,
    `<title>Dots on a patch of scalp: illustration</title><desc>${escapeXml(describe(state).join(' '))} ${CREDIT}</desc>`,
    `<rect width="${NARROW.width}" height="${NARROW.height}" fill="${paper}"/>`,
    TONES.map(strip).join(''),
    `<text x="12" y="${NARROW.height - 10}" fill="${ink}" font-family="${FONT}" font-size="13">Illustration. ${CREDIT}</text>`,
    '</svg>',
  ].join('');
}
