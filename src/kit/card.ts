import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { PALETTE } from '../config/palette.ts';
import { site } from '../config/site.ts';
import { brandSvg } from '../domain/brand.ts';
import { VERDICTS, type Verdict } from '../domain/vocabulary.ts';
import { PICTURES, picturePath } from '../figures/stipple/pictures.ts';
import { stipple } from '../figures/stipple/stipple.ts';
import { kept } from './kept.ts';
import { nearestIn, writePng } from './png.ts';

/** Size of a preview card in pixels: what WhatsApp, Slack, X, LinkedIn and iMessage show whole. */
export const CARD = { width: 1200, height: 630 } as const;
/** Change it when the drawing changes, so that cards kept from earlier builds are made again. */
const DRAWING = 4;

const font = (weight: 400 | 700, subset: 'latin' | 'latin-ext') => ({
  name: `Atkinson ${subset}`,
  weight,
  data: readFileSync(
    createRequire(import.meta.url).resolve(`@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${subset}-${weight}-normal.woff`),
  ),
});
/** The tones of verdicts on paper; the same values as in src/styles/tokens.css. */
const TONES = { good: '#1b5334', caution: '#6b4100', bad: '#8f1717', plain: '#474e63' } as const;
const QUIET = '#474e63';

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
/** Shorter than this a first sentence says too little alone ("Yes."), so the next one comes along. Characters. */
const ENOUGH = 45;
/** The first sentence of a text, or as many as it takes to say something. */
export function opening(text: string): string {
  let words = '';
  for (const { segment } of sentences.segment(text)) {
    words += segment;
    if (words.trim().length >= ENOUGH) break;
  }
  return words.trim();
}

/** Sizes of titles in pixels, and the most characters that each is for. */
const SIZES: readonly (readonly [size: number, characters: number])[] = [
  [68, 45],
  [58, 80],
  [50, 115],
  [43, 150],
  [37, 220],
  [33, Infinity],
];
/**
 * The size of a title in pixels: smaller where the title and its sentence would meet the name of the site below. Widths of letters
 * are estimated on the wide side; half a sentence could say the opposite of the whole.
 */
export function titleSize({ kind, title, text, verdict }: CardWords): number {
  const room = 520 - 58 - (kind ? 52 : 0) - (verdict ? 76 : 0) - 24;
  const sentence = Math.ceil((opening(text).length * 15.5) / 770) * 43.2;
  const fits = SIZES.find(([size, characters]) => title.length <= characters && Math.ceil((title.length * size * 0.53) / 800) * size * 1.12 + sentence <= room);
  return fits?.[0] ?? 33;
}

/** The two Greek letters of our titles, which the font lacks, as they are written where there is no Greek. */
const lettersOfFont = (text: string) => text.replace(/[μµ]/g, 'u').replaceAll('ν', 'v');

interface Element {
  type: string;
  props: Record<string, unknown>;
}
const box = (style: Record<string, unknown>, children: unknown): Element => ({ type: 'div', props: { style: { display: 'flex', ...style }, children } });

/** What a card says. */
export interface CardWords {
  /** What kind of page it is, in small letters at the top; may be empty. */
  kind: string;
  title: string;
  /** Its first sentence is shown. */
  text: string;
  verdict?: Verdict | undefined;
}

function layout(page: CardWords): Element {
  const verdict = page.verdict && VERDICTS[page.verdict];
  return box(
    {
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      padding: '58px 64px 52px',
      fontFamily: 'Atkinson latin, Atkinson latin-ext',
      color: PALETTE.light.ink,
    },
    [
      page.kind ? box({ fontSize: 28, color: QUIET, marginBottom: 18 }, page.kind) : null,
      box({ fontSize: titleSize(page), fontWeight: 700, lineHeight: 1.12, letterSpacing: '-0.015em', width: 800 }, lettersOfFont(page.title)),
      verdict
        ? box(
            {
              alignSelf: 'flex-start',
              marginTop: 24,
              padding: '2px 22px 4px',
              border: `3px solid ${TONES[verdict.tone]}`,
              borderRadius: 30,
              fontSize: 32,
              fontWeight: 700,
              color: TONES[verdict.tone],
              background: PALETTE.light.paper,
            },
            verdict.label,
          )
        : null,
      box(
        {
          marginTop: 24,
          fontSize: 32,
          lineHeight: 1.35,
          width: 770,
          color: QUIET,
          display: 'block',
          lineClamp: 5,
        },
        opening(page.text),
      ),
    ].filter(Boolean),
  );
}

const size = { ...CARD, channels: 3 } as const;
let fonts: ReturnType<typeof font>[] | undefined;

/** Satori turns words into outlines, so that the picture needs no installed font. */
async function outlines(element: Element): Promise<Buffer> {
  fonts ??= (['latin', 'latin-ext'] as const).flatMap((subset) => [font(400, subset), font(700, subset)]);
  const svg = await satori(element as Parameters<typeof satori>[0], { ...CARD, fonts });
  // Each box comes with a mask of the whole card against overflow; there is none, and masks take longer than all the letters.
  return Buffer.from(svg.replace(/ mask="[^"]*"/g, ''));
}

let ground: Promise<Buffer> | undefined;
/** What all cards share, drawn once, as raw pixels: the stippled head, which leaves the left to the words, and the site's name. */
async function drawGround(): Promise<Buffer> {
  const { whorl } = PICTURES;
  const path = picturePath(whorl, stipple({ ...whorl, seed: 20261124 }));
  const mark = `data:image/svg+xml,${encodeURIComponent(brandSvg(PALETTE.light.ink))}`;
  const name = box({ width: '100%', height: '100%', fontFamily: 'Atkinson latin', color: PALETTE.light.ink }, [
    box({ position: 'absolute', left: 64, bottom: 50, alignItems: 'center', fontSize: 30, fontWeight: 700 }, [
      { type: 'img', props: { src: mark, width: 44, height: 44, style: { marginRight: 16 } } },
      box({}, site.name),
    ]),
  ]);
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}"><rect width="100%" height="100%" fill="${PALETTE.light.paper}"/><g transform="translate(820 -30)"><path fill="none" stroke="${PALETTE.light.ink}" stroke-opacity="0.8" stroke-width="2.8" stroke-linecap="round" d="${path}"/></g></svg>`;
  return sharp(Buffer.from(head))
    .composite([{ input: await outlines(name) }])
    .removeAlpha()
    .raw()
    .toBuffer();
}

type Colour = readonly [number, number, number];
const rgb = (hex: string): Colour => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
/** `steps` colours on the way from paper to another, without paper itself: what the edges of letters need. */
const towards = (hex: string, steps: number): Colour[] =>
  Array.from({ length: steps }, (_, step) =>
    rgb(PALETTE.light.paper).map((part, at) => Math.round(part + ((rgb(hex)[at] ?? 0) - part) * ((step + 1) / steps))),
  ) as unknown as Colour[];
const known = new Map<string, { palette: Colour[]; find: ReturnType<typeof nearestIn> }>();
/** Sixteen colours at most: paper, ink, and a second tone for quiet words or a verdict. */
function coloursOf(tone: string) {
  const made = known.get(tone);
  if (made) return made;
  const palette = [rgb(PALETTE.light.paper), ...towards(PALETTE.light.ink, 8), ...towards(tone, 7)];
  const colours = { palette, find: nearestIn(palette) };
  known.set(tone, colours);
  return colours;
}

async function draw(page: CardWords): Promise<Buffer> {
  ground ??= drawGround();
  const drawn = await sharp(await ground, { raw: size })
    .composite([{ input: await outlines(layout(page)) }])
    .removeAlpha()
    .raw()
    .toBuffer();
  const { palette, find } = coloursOf(page.verdict ? TONES[VERDICTS[page.verdict].tone] : QUIET);
  const pixels = new Uint8Array(CARD.width * CARD.height);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = find(drawn[at * 3] ?? 0, drawn[at * 3 + 1] ?? 0, drawn[at * 3 + 2] ?? 0);
  return writePng({ ...CARD, bits: 4, palette, pixels });
}

/** The preview card of a page as PNG. */
export const card = (page: CardWords): Promise<Buffer> =>
  kept(JSON.stringify(['card', DRAWING, site.name, PALETTE, page.kind, page.title, page.verdict, opening(page.text)]), () => draw(page));
