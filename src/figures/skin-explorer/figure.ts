import { PALETTE } from '../../config/palette.ts';
import { wrap } from '../draw.ts';
import { CREDIT, escapeXml, figureCsv, type Figure, type Still, type Theme } from '../figure.ts';
import { PAINT, drawClaims, drawSection, type Size } from './draw.ts';
import {
  CLAIMS,
  DEFAULTS,
  KINDS,
  LAYERS,
  LYMPH,
  SCALPS,
  TARGET_FACTS,
  TATTOO_TRAVEL,
  THINGS,
  TIMES,
  boundariesOf,
  describe,
  targetOf,
  zoneName,
  type Depth,
  type Zone,
} from './model.ts';

/** Facts beside the tool that drive no single line of the drawing. */
export const SIDE_FACTS = {
  needle: ['skin-081', 'skin-082'],
  dot: ['smp-009', 'skin-083', 'skin-084'],
  channel: ['skin-112'],
  turnover: ['skin-509', 'skin-025', 'skin-027'],
  imaging: ['skin-075', 'skin-076'],
  bald: ['skin-048', 'skin-504', 'skin-552'],
  reach: ['skin-080'],
  ground: ['skin-071'],
  deepest: ['skin-050'],
  border: ['skin-037'],
  hair: ['skin-066', 'skin-064', 'skin-065', 'skin-067'],
} as const;

export interface BoundaryRow {
  name: string;
  scalp: string;
  depth: Depth;
}
/** The foot of each layer, in each scalp where it differs. */
export const boundaryRows: BoundaryRow[] = (() => {
  const any = boundariesOf(SCALPS.ultrasound);
  const nameOf = (id: string) => LAYERS.find((layer) => layer.id === id)?.name ?? id;
  return [
    { name: nameOf('stratum-corneum'), scalp: 'all', depth: any['stratum-corneum'] },
    ...(['women', 'men', 'ultrasound'] as const).map((id) => ({
      name: nameOf('epidermis'),
      scalp: id === 'ultrasound' ? 'ultrasound, biopsy' : id,
      depth: boundariesOf(SCALPS[id]).epidermis,
    })),
    { name: nameOf('papillary-dermis'), scalp: 'all', depth: any['papillary-dermis'] },
    ...(Object.keys(SCALPS) as (keyof typeof SCALPS)[]).map((id) => ({ name: nameOf('reticular-dermis'), scalp: id, depth: SCALPS[id].skin })),
  ];
})();

export const timeRows = Object.entries(TIMES).flatMap(([, { label, zones }]) =>
  (Object.keys(zones) as Zone[]).map((zone) => ({ time: label, zone: zoneName(zone), ...zones[zone] })),
);

/** Section and claims side by side, or one over the other. */
function still(size: Size, place: 'beside' | 'below', panel: Size): Still {
  const state = DEFAULTS;
  const gap = 18;
  // As a file the drawing has the reader's system font, which may be wider than ours: names may reach over its edges.
  const [left, right] = place === 'beside' ? [0, 0] : [10, 26];
  const width = left + (place === 'beside' ? size.width + gap + panel.width : size.width) + right;
  const drawn = place === 'beside' ? size.height : size.height + gap + panel.height;
  const lines = wrap(
    `Illustration, to scale. Bars at the right edge: range of a boundary; solid: measured on scalp, hatched: not on scalp alone. ${CREDIT}`,
    width - 8,
    12,
  );
  const height = drawn + 32 + lines.length * 17;
  return {
    width,
    height,
    svg: (theme: Theme) => {
      const paint = PAINT[theme];
      const inner = (svg: string, x: number, y: number) =>
        svg.replace('<svg xmlns="http://www.w3.org/2000/svg"', `<svg x="${left + x}" y="${y}"`).replace(' aria-hidden="true"', '');
      return [
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
        `<title>${escapeXml(figure.title)}</title><desc>${escapeXml(figure.text)} ${CREDIT}.</desc>`,
        `<rect width="${width}" height="${height}" fill="${PALETTE[theme].paper}"/>`,
        inner(drawSection(state, size, paint), 0, 0),
        place === 'beside' ? inner(drawClaims(state, panel, paint), size.width + gap, 0) : inner(drawClaims(state, panel, paint), 0, size.height + gap),
        ...lines.map(
          (line, index) =>
            `<text x="4" y="${drawn + 24 + index * 17}" font-family="Atkinson Hyperlegible Next,system-ui,sans-serif" font-size="12" fill="${paint.quiet}">${line}</text>`,
        ),
        '</svg>',
      ].join('');
    },
  };
}

const drivers = [...new Set(boundaryRows.filter(({ scalp }) => !/^(?:biopsy|women|men)$/.test(scalp)).flatMap(({ depth }) => depth.facts))];

export const figure: Figure = {
  title: 'Scalp skin to scale, with a needle at 0.5 mm',
  caption:
    'Illustration, drawn to scale from published figures; the needle at 0.5 mm is our example, not advice. Ranges at the edge of the section: solid was measured on scalp; hatched was not, or not on scalp alone. The other panel shows depths that sources publish; a textbook chapter names only a layer, and its µm are our arithmetic. We found no figure in mm, measured, for how deep SMP needles or ink go.',
  text: `A section through scalp skin. The dead outer layer and the living epidermis together are a line of about 70 µm at the top; the dermis below reaches to 1.71 mm, then comes fat. A hair with its oil gland runs through all of it. ${describe(DEFAULTS).join(' ')}`,
  facts: [
    ...new Set([
      ...drivers,
      'skin-081',
      ...TARGET_FACTS,
      ...CLAIMS.flatMap(({ facts }) => facts),
      ...Object.values(THINGS).flatMap(({ facts }) => facts),
      ...TATTOO_TRAVEL.facts,
      'skin-542',
    ]),
  ],
  still: still({ width: 490, height: 500 }, 'beside', { width: 272, height: 500 }),
  narrow: still({ width: 360, height: 430 }, 'below', { width: 360, height: 340 }),
  csv: () => {
    const target = targetOf(SCALPS[DEFAULTS.scalp]);
    return figureCsv([
      ['what', 'scalp', 'drawn_at_um', 'low_um', 'high_um', 'kind', 'note', 'facts'],
      ...boundaryRows.map(({ name, scalp, depth }) => [
        `foot of: ${name}`,
        scalp,
        depth.at_um,
        depth.low_um,
        depth.high_um,
        KINDS[depth.kind],
        depth.note,
        depth.facts.join(' '),
      ]),
      ...Object.values(THINGS).map(({ name, at_um, kind, note, facts }) => [name, 'all', at_um, '', '', KINDS[kind], note, facts.join(' ')]),
      ...CLAIMS.map(({ who, low_um, high_um, facts }) => [`published SMP depth: ${who}`, '', '', low_um, high_um, KINDS.claim, '', facts.join(' ')]),
      ['textbook target', DEFAULTS.scalp, '', target.low_um, target.high_um, 'words of the source, µm our arithmetic', '', TARGET_FACTS.join(' ')],
      ['ordinary tattoo needle, travel', '', '', TATTOO_TRAVEL.low_um, TATTOO_TRAVEL.high_um, KINDS.other, '', TATTOO_TRAVEL.facts.join(' ')],
      ...timeRows.map(({ time, zone, text, facts }) => [`ink after: ${time}`, zone, '', '', '', '', text, facts.join(' ')]),
    ]);
  },
  tool: {
    path: '/tools/skin-explorer/',
    link: 'Move the needle yourself',
    cites: [
      SIDE_FACTS.ground,
      SIDE_FACTS.channel,
      SIDE_FACTS.imaging,
      SIDE_FACTS.reach,
      SIDE_FACTS.needle,
      SIDE_FACTS.dot,
      SIDE_FACTS.hair,
      SIDE_FACTS.bald,
      SIDE_FACTS.border,
      SIDE_FACTS.deepest,
      ...boundaryRows.map(({ depth }) => depth.facts),
      ...Object.values(THINGS).map(({ facts }) => facts),
      ...CLAIMS.map(({ facts }) => facts),
      TARGET_FACTS,
      TATTOO_TRAVEL.facts,
      SIDE_FACTS.turnover,
      LYMPH.facts,
      ...timeRows.map(({ facts }) => facts),
    ],
    terms: [
      'stratum-corneum',
      'epidermis',
      'papillary-dermis',
      'reticular-dermis',
      'subcutaneous-fat',
      'follicle',
      'sebaceous-gland',
      'macrophage',
      'fibroblast',
      'lymph-node',
    ],
  },
};
