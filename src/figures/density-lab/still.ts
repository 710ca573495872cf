import { PALETTE } from '../../config/palette.ts';
import { dotPlaces, eyeBlurMm, hairPlaces, linear, LUMINANCE, PATCH, read, SHINE, spreadMm, TONES, type State, type Tone } from './model.ts';
import { describe } from './words.ts';

/** The patch as an SVG document: the still of the page, and the download. No style attribute, no script, no link. */

export type Theme = keyof typeof PALETTE;

/** Size of the drawing; a unit is about one CSS pixel. */
export const STILL = { width: 720, height: 522 } as const;
const PER_MM = STILL.width / PATCH.widthMm;

const encode = (light: number) => Math.round(255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055));
const toHex = (channels: readonly number[]) => `#${channels.map((light) => encode(light).toString(16).padStart(2, '0')).join('')}`;
const grey = (light: number) => toHex([light, light, light]);
const short = (value: number) => String(Math.round(value * 100) / 100);
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param licence printed into the document, as a picture travels without its page */
export function patchSvg(state: State, theme: Theme, licence = 'SMP Explained, CC BY 4.0'): string {
  const { paper, ink } = PALETTE[theme];
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
  const text = (x: number, anchor: string, words: string) =>
    `<text x="${short(x)}" y="${bottom + 31}" text-anchor="${anchor}" fill="${ink}" font-family="'Atkinson Hyperlegible Next', system-ui, sans-serif" font-size="23">${words}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${STILL.width}" height="${STILL.height}" viewBox="0 0 ${STILL.width} ${STILL.height}">`,
    `<title>Dots on a patch of scalp: illustration</title><desc>${escape(describe(state).join(' '))} ${escape(licence)}</desc>`,
    `<defs>${blur('density-lab-ink', blurred)}${blur('density-lab-eye', eye)}${shine}</defs>`,
    `<rect width="${STILL.width}" height="${STILL.height}" fill="${paper}"/>`,
    tones.map(strip).join(''),
    state.light
      ? `<svg width="${STILL.width}" height="${bottom}"><ellipse cx="${SHINE.xMm * PER_MM}" cy="${SHINE.yMm * PER_MM}" rx="${2 * SHINE.acrossMm * PER_MM}" ry="${2 * SHINE.downMm * PER_MM}" fill="url(#density-lab-shine)"/></svg>`
      : '',
    tones.length > 1
      ? tones.map((_, at) => text((at + 0.5) * stripMm * PER_MM, 'middle', String(at + 1))).join('')
      : `<path d="M1 ${bottom + 10}v10h${5 * PER_MM}v-10" fill="none" stroke="${ink}" stroke-width="2"/>${text(5 * PER_MM + 12, 'start', '5 mm')}`,
    '</svg>',
  ].join('');
}
