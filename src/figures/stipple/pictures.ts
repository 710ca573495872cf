import type { Subject } from '../../domain/vocabulary.ts';
import { stipple, type Dot } from './stipple.ts';

/** The stippled pictures of the site: fields of darkness and, where hair lies, of direction. Illustrations, not data. */
export interface Picture {
  width: number;
  height: number;
  /** Dot diameter in picture units. */
  dot: number;
  minDistance: number;
  density: (x: number, y: number) => number;
  /** Direction of the stroke at a point in radians, and its length; a round dot where absent. */
  stroke?: (x: number, y: number) => { angle: number; length: number };
}

const clamp = (value: number, low = 0, high = 1) => Math.min(high, Math.max(low, value));
/** 0 below `from`, 1 above `to`, smooth between. */
const ramp = (from: number, to: number, value: number) => {
  const t = clamp((value - from) / (to - from));
  return t * t * (3 - 2 * t);
};
/** Signed distance from an ellipse's edge in units of its radius; negative inside. */
const ellipse = (x: number, y: number, cx: number, cy: number, rx: number, ry: number) => Math.hypot((x - cx) / rx, (y - cy) / ry) - 1;

/** A head from above: the whorl of the crown, the hair lying round it, the hairline thinning at the front. */
const whorl: Picture = {
  width: 640,
  height: 720,
  dot: 2.6,
  minDistance: 7.2,
  density: (x, y) => {
    const edge = ellipse(x, y, 320, 350, 246, 300);
    const fromCrown = Math.hypot(x - 345, y - 455);
    const hairline = 118 + 0.0021 * (x - 320) ** 2 + 46 * Math.exp(-(((Math.abs(x - 320) - 120) / 46) ** 2));
    return ramp(0.03, -0.06, edge) * (0.16 + 0.84 * ramp(8, 150, fromCrown)) * (0.05 + 0.95 * ramp(hairline - 34, hairline + 60, y));
  },
  stroke: (x, y) => {
    const away = Math.hypot(x - 345, y - 455);
    return { angle: Math.atan2(y - 455, x - 345) + Math.PI / 2 - clamp(away / 520) * 0.95, length: 1 + 3.4 * clamp(away / 160) };
  },
};

/** A patch of scalp, bare at one side and worked at the other, with the line of the needle's row between. */
const procedure: Picture = {
  width: 640,
  height: 480,
  dot: 2.7,
  minDistance: 5.2,
  density: (x, y) => {
    const patch = ramp(0.02, -0.1, ellipse(x, y, 320, 240, 300, 210));
    const line = 250 + 60 * Math.sin(y / 90);
    return patch * (0.045 + 0.95 * ramp(line - 40, line + 190, x));
  },
};

/** Rings that spread and fade: a reaction, seen from above. */
const sideEffects: Picture = {
  width: 640,
  height: 480,
  dot: 2.5,
  minDistance: 4.8,
  density: (x, y) => {
    const away = Math.hypot(x - 320, y - 240);
    const fade = ramp(236, 60, away);
    return fade * (0.12 + 0.88 * (0.5 + 0.5 * Math.cos(away / 15)) ** 2) * (0.35 + 0.65 * ramp(250, 20, away));
  },
};

/** Skin in section: a dark thin surface, the wavy border below it, pigment under the border, a follicle to the fat. */
const skin: Picture = {
  width: 640,
  height: 480,
  dot: 2.2,
  minDistance: 4.2,
  density: (x, y) => {
    if (x < 30 || x > 610 || y < 60 || y > 440) return 0;
    const border = 112 + 10 * Math.sin(x / 17) + 5 * Math.sin(x / 7.3);
    const axis = 430 - (y - 60) * 0.22;
    const bulb = 19 + 26 * ramp(320, 388, y) * ramp(428, 392, y);
    const fromAxis = Math.abs(x - axis);
    if (y < 412 && fromAxis < bulb) return fromAxis > bulb - 8 ? 0.95 : fromAxis < 6 && y < 372 ? 1 : 0.05;
    if (y < 74) return 0.95;
    if (y < border) return 0.5;
    if (y < border + 62) return 0.12 + 0.8 * Math.max(0, Math.sin(x / 26) * Math.sin((y - border) / 21 + 0.6)) ** 3;
    return y < 330 ? 0.09 : 0.035;
  },
};

/** A low sun over the curve of a head. */
const aftercare: Picture = {
  width: 640,
  height: 480,
  dot: 2.5,
  minDistance: 4.9,
  density: (x, y) => {
    const head = ellipse(x, y, 320, 620, 300, 350);
    if (head < 0) return 0.14 + 0.8 * ramp(-0.36, -0.02, head) * ramp(620, 180, x);
    const away = Math.hypot(x - 210, y - 150);
    if (away < 78) return 0.6;
    const ray = 0.5 + 0.5 * Math.cos(Math.atan2(y - 150, x - 210) * 14);
    return 0.55 * ramp(210, 96, away) * ray ** 2 * (away > 92 ? 1 : 0);
  },
};

/** Marks of the tools and of the shelves beside the subjects, in the same dots. */
const SIZE = { width: 640, height: 480, dot: 2.5, minDistance: 4.9 };

/** A lens over a row of dots: the skin explorer and the density lab look closer. */
const tools: Picture = {
  ...SIZE,
  density: (x, y) => {
    const away = Math.hypot(x - 270, y - 205);
    const alongHandle = (x - 270 + (y - 205)) / Math.SQRT2;
    const fromHandle = Math.abs(x - 270 - (y - 205)) / Math.SQRT2;
    if (alongHandle > 150 && alongHandle < 330 && fromHandle < 18) return 0.95;
    if (Math.abs(away - 142) < 11) return 1;
    if (away > 142) return 0.1 * ramp(420, 150, away);
    // Inside the lens each dot of the pattern is many dots wide.
    const [column, row] = [((((x - 270) % 64) + 96) % 64) - 32, ((((y - 205) % 56) + 84) % 56) - 28];
    return Math.hypot(column, row) < 15 ? 0.95 : 0.045;
  },
};

/** Bars of unlike length on one axis: what each source says of the days after a session. */
const timeline: Picture = {
  ...SIZE,
  density: (x, y) => {
    if (x < 60 || x > 590 || y < 60 || y > 420) return 0;
    const row = Math.floor((y - 60) / 60);
    const inBar = Math.abs(((y - 60) % 60) - 30) < 15;
    const bars: readonly [from: number, to: number, faint: number][] = [
      [60, 105, 150],
      [60, 170, 250],
      [90, 140, 140],
      [60, 330, 470],
      [60, 250, 560],
      [60, 480, 590],
    ];
    const [from, to, faint] = bars[row] ?? [0, 0, 0];
    if (inBar && x >= from && x <= to) return 0.95;
    if (inBar && x > to && x <= faint) return 0.22;
    return x < 66 ? 0.9 : 0.02;
  },
};

/** A month of days, the first ones dark: the healing calendar. */
const calendar: Picture = {
  ...SIZE,
  density: (x, y) => {
    if (x < 110 || x > 530 || y < 60 || y > 420) return 0;
    if (y < 100) return 0.95;
    const [column, row] = [Math.floor((x - 110) / 60), Math.floor((y - 110) / 52)];
    const isInside = Math.abs(((x - 110) % 60) - 30) < 23 && Math.abs(((y - 110) % 52) - 26) < 19;
    if (!isInside || y < 110 || row > 5) return 0;
    return Math.max(0.07, 0.95 - (row * 7 + column) * 0.045);
  },
};

/** Two speech shapes that touch: questions. */
const questions: Picture = {
  ...SIZE,
  density: (x, y) => {
    const left = ellipse(x, y, 250, 200, 190, 130);
    const right = ellipse(x, y, 430, 310, 150, 100);
    const isTail = y > 290 && y < 400 && x > 150 - (y - 290) * 0.3 && x < 230 - (y - 290) * 0.9;
    if (right < 0) return right > -0.1 ? 0.95 : 0.06;
    if (left < 0 || isTail) return 0.25 + 0.7 * ramp(420, 60, x);
    return 0;
  },
};

/** A few full rounds among many empty ones: how little is known. */
const evidence: Picture = {
  ...SIZE,
  density: (x, y) => {
    const [column, row] = [Math.floor((x - 60) / 75), Math.floor((y - 50) / 76)];
    if (column < 0 || column > 6 || row < 0 || row > 4) return 0;
    const away = Math.hypot(((x - 60) % 75) - 37, ((y - 50) % 76) - 38);
    const isFull = (column * 5 + row * 3) % 11 === 2;
    if (isFull) return away < 29 ? 0.95 : 0;
    return Math.abs(away - 26) < 3.4 ? 0.6 : 0;
  },
};

/** A globe with its lines: rules by place. */
const places: Picture = {
  ...SIZE,
  density: (x, y) => {
    const away = Math.hypot(x - 320, y - 240);
    if (away > 200) return 0;
    const lean = Math.asin(clamp((y - 240) / 200, -1, 1));
    const round = Math.cos(lean);
    const turn = Math.asin(clamp((x - 320) / (200 * Math.max(0.05, round)), -1, 1));
    const isLine = Math.abs(Math.sin(lean * 6)) < 0.12 || Math.abs(Math.sin(turn * 4 + 0.4)) < 0.13;
    if (away > 192 || isLine) return 0.95;
    return 0.06 + 0.4 * ramp(-120, 200, x - 320 + (y - 240) * 0.5);
  },
};

export const PICTURES = {
  whorl,
  procedure,
  'side-effects': sideEffects,
  skin,
  aftercare,
  tools,
  timeline,
  calendar,
  questions,
  evidence,
  places,
} as const satisfies Record<Subject | 'whorl', Picture> & Record<string, Picture>;
export type PictureName = keyof typeof PICTURES;
export const PICTURE_NAMES = Object.keys(PICTURES) as PictureName[];

/** One seed for all pictures: they are drawn anew on each build, and always alike. */
const SEED = 20261124;
const round = (value: number) => Math.round(value * 10) / 10;

/** Dots as one path of short round-capped strokes; thousands of circles would be ten times the bytes. */
export function picturePath(picture: Picture, dots: readonly Dot[]): string {
  return dots
    .map(({ x, y }) => {
      const { angle, length } = picture.stroke?.(x, y) ?? { angle: 0, length: 0 };
      return `M${round(x)} ${round(y)}${length ? `l${round(Math.cos(angle) * length)} ${round(Math.sin(angle) * length)}` : 'h0'}`;
    })
    .join('');
}

export function pictureSvg(name: PictureName, ink: string): string {
  const picture = PICTURES[name];
  const dots = stipple({ ...picture, seed: SEED });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${picture.width} ${picture.height}"><path fill="none" stroke="${ink}" stroke-width="${picture.dot}" stroke-linecap="round" d="${picturePath(picture, dots)}"/></svg>`;
}

/** Pictures that stand on a preview card, by the first part of a page's address; every other page shows the whorl. */
const CARDS: Record<string, PictureName> = {
  procedure: 'procedure',
  'side-effects': 'side-effects',
  skin: 'skin',
  aftercare: 'aftercare',
  questions: 'questions',
  evidence: 'evidence',
  places: 'places',
  tools: 'tools',
};
export const CARD_NAMES: PictureName[] = [...new Set(Object.values(CARDS))];

/** Address of a page's preview card. @param path such as `/skin/dermis/` */
export function sharePath(path: string): string {
  const name = CARDS[path.split('/')[1] ?? ''];
  return name ? `/share/${name}.png` : '/share.png';
}

/** The preview card, 1200 by 630: a picture on paper, no words, so that it fits each title beside it. */
export function cardSvg(name: PictureName, { paper, ink }: { paper: string; ink: string }): string {
  const picture = PICTURES[name];
  const scale = name === 'whorl' ? 0.92 : Math.min(1060 / picture.width, 590 / picture.height);
  const [x, y] = [(1200 - picture.width * scale) / 2, (630 - picture.height * scale) / 2];
  const path = picturePath(picture, stipple({ ...picture, seed: SEED }));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="${paper}"/><g transform="translate(${round(x)} ${round(y)}) scale(${Math.round(scale * 100) / 100})"><path fill="none" stroke="${ink}" stroke-width="${picture.dot}" stroke-linecap="round" d="${path}"/></g></svg>`;
}
