import { circle, dots, line, paragraph, path, rect, round, tag, type Colors } from '../draw.ts';
import { TONES, TONE_NAMES, cell, grains, needle, patch, scatter, section, wave } from './parts.ts';
import { NARROW, figureOf, spans, strip, type Draw } from './templates.ts';

interface Level {
  /** Millimetres below the surface. */
  mm: number;
  label: string;
  words: string;
}

/** A column of skin to scale with its levels named at the side; labels give way to each other, leaders show where they belong. */
function column({
  depthMm,
  unitsPerMm,
  levels,
  inside,
}: {
  depthMm: number;
  unitsPerMm: number;
  levels: readonly Level[];
  inside: (c: Colors, y: (mm: number) => number, width: number) => string;
}): Draw {
  return (c, width) => {
    const wide = width === NARROW ? 120 : 300;
    const top = 34;
    const y = (mm: number) => top + mm * unitsPerMm;
    const x = 16;
    const labelX = x + wide + 30;
    let free = 0;
    const labels = levels.map((level) => {
      const title = paragraph(labelX, 0, level.label, width - labelX - 12, { size: 14, weight: 650 });
      const words = paragraph(labelX, 0, level.words, width - labelX - 12, { size: 13, fill: c.ink2 });
      const at = Math.max(y(level.mm) - 8, free);
      free = at + title.height + words.height + 10;
      return [
        path(`M${x + wide} ${round(y(level.mm))}h8L${labelX - 8} ${round(at + 8)}h4`, { fill: 'none', stroke: c.ink2, 'stroke-width': 1.2 }),
        tag('g', { transform: `translate(0 ${round(at + 12)})` }, title.svg, tag('g', { transform: `translate(0 ${round(title.height)})` }, words.svg)),
      ].join('');
    });
    const bottom = Math.max(y(depthMm), free - 6);
    return {
      svg: [
        tag('clipPath', { id: 'col' }, rect(x, 0, wide, y(depthMm))),
        tag('g', { 'clip-path': 'url(#col)' }, tag('g', { transform: `translate(${x} 0)` }, inside(c, y, wide))),
        ...labels,
      ].join(''),
      height: bottom,
    };
  };
}

const bands = (c: Colors, y: (mm: number) => number, width: number, [epidermis, papillary, dermis, end]: readonly [number, number, number, number]) =>
  [
    rect(0, y(dermis), width, y(end) - y(dermis), { fill: c.fat }),
    rect(0, y(papillary), width, y(dermis) - y(papillary), { fill: c.deep }),
    rect(0, y(epidermis), width, y(papillary) - y(epidermis), { fill: c.dermis }),
    rect(0, y(0), width, y(epidermis) - y(0), { fill: c.epidermis }),
    line(0, y(0), width, y(0), c.ink, { 'stroke-width': 1.5 }),
  ].join('');

const follicle = (c: Colors, x: number, from: number, to: number, width: number) =>
  [
    path(`M${x - width} ${from}L${x - width * 0.8} ${to - 14}a${width * 1.1} 12 0 1 0 ${width * 1.9} 0L${x + width} ${from}`, {
      fill: c.epidermis,
      stroke: c.ink2,
      'stroke-width': 1.2,
    }),
    line(x, from - 26, x, to - 8, c.ink, { 'stroke-width': Math.max(2, width * 0.5) }),
  ].join('');

/** Dots of a field that several pictures share. */
const field = scatter(0, 0, 200, 150, 15, 11);
const units = scatter(28, 3, 144, 144, 17.4, 8).slice(0, 74);
const square = (c: Colors, inside: string) => rect(0, 0, 200, 150, { fill: c.wash }) + rect(28, 3, 144, 144, { fill: TONES[2] }) + inside;

function relay(c: Colors): string {
  return [rect(0, 0, 200, 150, { fill: c.dermis }), path(`${wave(22)}V0H0z`, { fill: c.epidermis }), rect(0, 0, 200, 5, { fill: c.horn })].join('');
}
/** How a depth looks from above: a round of skin with a spot in it, in the corner of a section. */
function swatch(color: string): string {
  return circle(164, 116, 26, TONES[0], { stroke: '#1a2030', 'stroke-width': 1.5 }) + circle(164, 116, 12, color);
}
/** Layers of cells on a conveyor, a grain riding at `at` or shed, and one in the dermis that stays. */
function conveyor(c: Colors, at: number | undefined): string {
  const rows = [26, 42, 58, 74, 90].map((y, row) =>
    Array.from({ length: 9 }, (_, index) =>
      rect(index * 24 + (row % 2 ? -12 : -2), y - 7, 22, 14 - (4 - row) * 0.8, {
        rx: 4,
        fill: row < 1 ? c.horn : c.epidermis,
        stroke: c.ink2,
        'stroke-width': 0.8,
      }),
    ).join(''),
  );
  return [
    rect(0, 0, 200, 150, { fill: c.paper }),
    rect(0, 16, 200, 134, { fill: c.dermis }),
    ...rows,
    path('M24 86V34m-7 9l7-9l7 9', { fill: 'none', stroke: c.ink, 'stroke-width': 2 }),
    at === undefined ? grains(120, 8, 4, 6, c) : grains(120, at, 4, 7, c),
    cell(120, 124, 13, c),
    grains(120, 124, 8, 9, c),
  ].join('');
}
/** The side of a head with the groups of nodes that its lymph goes to (risk-553). */
function node(c: Colors): string {
  return [
    headSide(c),
    path('M112 52q16 18 8 40', { fill: 'none', stroke: c.green, 'stroke-width': 2, 'stroke-dasharray': '4 4' }),
    ...[
      { x: 124, y: 94 },
      { x: 118, y: 102 },
      { x: 92, y: 92 },
    ].map(({ x, y }) => circle(x, y, 5, c.green)),
    dots(scatter(82, 20, 50, 26, 7, 4), 3, '#241f1c'),
  ].join('');
}
/** A head from the side, facing left. */
export function headSide(c: Colors, tone: string = TONES[2]): string {
  return [
    rect(0, 0, 200, 150, { fill: c.wash }),
    path('M66 58c0-30 20-46 46-46 30 0 46 22 46 48 0 20-10 34-16 44v46H96v-22c-14 4-28 2-30-6-2-6 2-8 0-12-3-2-4-5-1-8-6-2-8-4-6-8l8-16c-1-6-1-14-1-20z', {
      fill: tone,
    }),
    path('M108 76c6-8 16-2 12 8-2 6-8 10-11 8', { fill: 'none', stroke: '#241f1c', 'stroke-width': 2 }),
  ].join('');
}

export const skinDiagrams = {
  'layers-of-scalp': figureOf({
    title: 'Layers of the scalp, to scale',
    caption: 'scalp skin to scale, five millimetres deep. The outer layer is a thin line; a growing hair reaches into the fat.',
    text: 'A column of scalp to scale. The epidermis, 65.9 micrometres in women, is a thin line. The papillary dermis ends at 300 to 400 micrometres. Skin measured 1.71 mm by ultrasound. Hair roots reach 2 to 5 mm down, into the fat. Four more layers of the scalp lie under the skin.',
    note: 'The skin is to scale. How thick the layers under the skin are was not found, so they are named, not drawn.',
    facts: ['skin-020', 'skin-041', 'skin-044', 'skin-054', 'skin-050'],
    draw: column({
      depthMm: 5,
      unitsPerMm: 74,
      levels: [
        { mm: 0.03, label: 'Epidermis', words: '65.9 ± 14.4 µm on the scalp of 90 women' },
        { mm: 0.35, label: 'Papillary dermis', words: 'down to about 300 to 400 µm; not measured on the scalp' },
        { mm: 1.71, label: 'Foot of the dermis', words: '1.71 ± 0.41 mm by ultrasound in 102 patients, 1.93 ± 0.47 mm in 61 biopsies' },
        { mm: 3.4, label: 'Hair root', words: 'growing hairs reach into the fat, 2 to 5 mm down' },
        { mm: 4.9, label: 'Below', words: 'the tough sheet called galea, a loose layer, and the skin of the bone' },
      ],
      inside: (c, y, width) => bands(c, y, width, [0.066, 0.35, 1.71, 5]) + [0.3, 0.72].map((at) => follicle(c, width * at, y(0), y(3.4), 5)).join(''),
    }),
  }),

  'top-half-millimetre': figureOf({
    title: 'The top half millimetre of the scalp',
    caption:
      'the top half millimetre of scalp skin to scale, with a needle and its ink. Where ink should sit is a target that physicians name; we found no study that measured it for SMP.',
    text: 'Half a millimetre of skin to scale. A dead outer layer of 10 to 20 micrometres, epidermis of 65.9 micrometres in women, then the papillary dermis. A needle 0.15 to 0.25 mm wide stands beside a dot about 0.1 mm wide at the surface. The ink lies in the upper dermis.',
    note: 'Layers to scale; the needle and the shape of the ink are a sketch. The horn layer was not measured on the scalp.',
    facts: ['skin-015', 'skin-020', 'skin-041', 'skin-073', 'skin-081', 'smp-009'],
    draw: column({
      depthMm: 0.5,
      unitsPerMm: 620,
      levels: [
        { mm: 0.008, label: 'Horn layer', words: '10 to 20 µm, dead cells' },
        { mm: 0.055, label: 'Epidermis', words: '65.9 ± 14.4 µm in 90 women; what sits here is shed' },
        { mm: 0.2, label: 'Ink in the upper dermis', words: 'the aim that authors of the 2015 paper name' },
        { mm: 0.35, label: 'Foot of the papillary dermis', words: 'about 300 to 400 µm' },
        { mm: 0.47, label: 'Widths', words: 'a dot about 0.1 mm at the surface; a needle 0.15 to 0.25 mm' },
      ],
      inside: (c, y, width) =>
        [
          bands(c, y, width, [0.066, 0.35, 0.5, 0.5]),
          rect(0, y(0), width, y(0.015) - y(0), { fill: c.horn }),
          line(0, y(0.35), width, y(0.35), c.ink2, { 'stroke-dasharray': '4 5' }),
          needle(width * 0.27, y(0.2), c, width < 200 ? 52 : 124),
          grains(width * 0.72, y(0.17), 30, 46, c, 4, 5),
        ].join(''),
    }),
  }),

  'needle-and-depth': figureOf({
    title: 'Depths that SMP sources claim',
    caption: 'depths published by SMP providers and artists, each a bar on one scale. None cites a measurement. The line marks average scalp skin.',
    text: 'Seven published depths, none of which cites a measurement: 0.25 to 0.5 mm, about 0.5 mm, 0.5 to 1.5 mm, about 1 mm, 0.8 to 1.5 mm, 1 to 1.5 mm, 1.5 to 2 mm. Average scalp skin by ultrasound is 1.71 mm thick. Physicians who write papers name no number, only the upper dermis.',
    note: 'How deep a needle is set is not how deep ink stays. We found no depth of SMP, in mm, that was measured.',
    facts: ['skin-079', 'smp-020', 'skin-044', 'smp-015'],
    draw: spans(
      {
        from: 0,
        to: 2.5,
        ticks: [0, 0.5, 1, 1.5, 2, 2.5],
        label: 'mm below the surface; the strong line is average scalp skin, 1.71 mm by ultrasound',
        line: 1.71,
      },
      [
        { label: '0.25-0.5 mm', words: 'SMP provider', from: 0.25, to: 0.5, kind: 'dashed' },
        { label: 'about 0.5 mm', words: 'New York clinic', from: 0.47, to: 0.53, kind: 'dashed' },
        { label: '0.5-1.5 mm', words: 'SMP provider', from: 0.5, to: 1.5, kind: 'dashed' },
        { label: 'about 1 mm', words: 'UK clinic', from: 0.97, to: 1.03, kind: 'dashed' },
        { label: '0.8-1.5 mm', words: 'Korean clinic', from: 0.8, to: 1.5, kind: 'dashed' },
        { label: '1-1.5 mm', words: 'Japanese practitioner', from: 1, to: 1.5, kind: 'dashed' },
        {
          label: '1.5-2 mm',
          words: 'a provider, and artists in a magazine: may reach the foot of the skin',
          from: 1.5,
          to: 2,
          kind: 'dashed',
          isWarning: true,
        },
      ],
    ),
  }),

  'optics-of-blue': figureOf({
    title: 'Why deep black looks blue',
    caption:
      'how the same dark pigment looks from above at four depths, as measured on the brown pigment of moles and carried over to black ink. Why deep pigment looks blue is disputed.',
    text: 'Four sections of skin with the same dark grain at four depths, and its look from above: black at the surface, brown at the border of the outer layer, blue-grey in the papillary dermis, steel blue in the reticular dermis.',
    note: 'Colours are a sketch. Named causes: blue light scattered back, less red light returned, contrast with redder skin around. No depth in mm is known for SMP ink.',
    facts: ['skin-103', 'skin-104', 'smp-017'],
    draw: strip([
      { title: 'At the surface', words: 'looks black', draw: (c) => section(c) + grains(100, 15, 7, 14, c) + swatch('#17151a') },
      { title: 'Border of the outer layer', words: 'looks brown', draw: (c) => section(c) + grains(100, 35, 7, 14, c) + swatch('#5a4030') },
      { title: 'Papillary dermis', words: 'looks blue-grey', draw: (c) => section(c) + grains(100, 58, 7, 14, c) + swatch('#4f5c74') },
      { title: 'Reticular dermis', words: 'looks steel blue', draw: (c) => section(c) + grains(100, 100, 7, 14, c) + swatch('#5d7ea6') },
    ]),
  }),

  'macrophage-hand-over': figureOf({
    title: 'How cells hand ink over',
    caption:
      'a relay of cells that keeps a tattoo in place, as seen in mice. In people, older microscope work found ink in another kind of cell, the fibroblast.',
    text: 'Three sections. A cell of the dermis holds grains of ink. The cell dies and lets the grains go. A new cell takes the same grains up, so the dot stays.',
    note: 'Seen in the skin of mice, on tail and ear. Which cell holds SMP ink in people has not been shown.',
    facts: ['skin-089', 'skin-091'],
    draw: strip([
      {
        title: '1. A cell holds the ink',
        words: 'a macrophage, a cell that eats what does not belong',
        draw: (c) => relay(c) + cell(84, 78, 30, c) + grains(88, 82, 16, 16, c),
      },
      {
        title: '2. It dies',
        words: 'the grains are let go, and lie where they were',
        draw: (c) => relay(c) + cell(84, 78, 30, c, true) + grains(88, 80, 23, 16, c),
      },
      { title: '3. The next cell takes them', words: 'so the tattoo stays', draw: (c) => relay(c) + cell(112, 84, 31, c) + grains(106, 86, 17, 16, c) },
    ]),
  }),

  'follicular-unit-spacing': figureOf({
    title: 'Hair grows in groups; dots stand for groups',
    caption: 'one square centimetre of scalp three times: hair in its natural groups, the same number of dots without rows, and the same number in rows.',
    text: 'Three squares of one square centimetre. In the first, 74.4 groups of mostly two hairs, as counted in 146 people. In the second, as many dots, set irregularly. In the third, as many dots in rows, which the eye reads as a grid.',
    note: 'Counts from 146 healthy Han Chinese: 74.4 ± 13.3 groups and 143.3 ± 28.1 hairs per cm². Other groups differ; heads differ more.',
    facts: ['skin-540', 'skin-061', 'smp-011'],
    draw: strip([
      {
        title: 'Hair: 74.4 groups',
        words: '143.3 hairs per cm², two-hair groups commonest',
        draw: (c) =>
          square(
            c,
            dots(
              units.flatMap(({ x, y }, index) =>
                index % 9 === 0
                  ? [{ x, y }]
                  : [
                      { x: x - 2.6, y },
                      { x: x + 2.6, y: y + 1 },
                    ],
              ),
              2.4,
              '#241f1c',
            ),
          ),
      },
      { title: 'Dots without rows', words: 'placed irregularly, so that it does not look like a grid', draw: (c) => square(c, dots(units, 4, '#241f1c')) },
      {
        title: 'The same dots in rows',
        words: 'the eye finds the lines',
        draw: (c) =>
          square(
            c,
            dots(
              Array.from({ length: 72 }, (_, index) => ({ x: 39 + (index % 9) * 15.3, y: 14 + Math.floor(index / 9) * 17.3 })),
              4,
              '#241f1c',
            ),
          ),
      },
    ]),
  }),

  'how-punctures-heal': figureOf({
    title: 'How a puncture heals',
    caption: 'one needle hole in four stages. The days are those of skin wounds in general; needle punctures are far smaller and close faster.',
    text: 'Four sections of skin. First hours: a clot fills the hole. Days 1 to 3: inflammation, a crust on top. Days 4 to 21: new cells close under the crust, which lifts off, with ink from the upper layer. To one year: remodelling, ink stays in cells of the dermis.',
    note: 'General wounds: hours, days 1-3, days 4-21, day 21 to 1 year. Ordinary tattoos looked healed under the microscope at about one month.',
    facts: ['skin-105', 'skin-106', 'skin-088'],
    draw: strip([
      {
        title: 'First hours',
        words: 'bleeding stops, a clot fills the hole',
        draw: (c) => section(c, { hole: path('M88 12h24L103 84h-6z', { fill: c.blood }) + grains(100, 66, 18, 20, c) + grains(100, 28, 12, 8, c) }),
      },
      {
        title: 'Days 1-3',
        words: 'inflammation; the clot dries to a crust',
        draw: (c) =>
          section(c, {
            hole:
              path('M84 12h32L104 60h-8z', { fill: c.blood, opacity: 0.6 }) +
              path('M78 12q22-14 44 0z', { fill: c.blood }) +
              grains(100, 70, 17, 18, c) +
              grains(100, 26, 12, 8, c),
          }),
      },
      {
        title: 'Days 4-21',
        words: 'new skin closes below; the crust can carry ink off',
        draw: (c) =>
          section(c, {
            hole: path('M76 6q24-16 48 -4l-4 8q-20-6-40 4z', { fill: c.blood }) + grains(100, 2, 12, 6, c) + cell(96, 72, 17, c) + grains(98, 74, 12, 16, c),
          }),
      },
      {
        title: 'To 1 year',
        words: 'the tissue is rebuilt; ink stays in dermal cells',
        draw: (c) => section(c) + cell(97, 66, 17, c) + grains(98, 67, 10, 15, c) + cell(140, 82, 14, c) + grains(140, 82, 7, 7, c),
      },
    ]),
  }),

  'cells-ride-up': figureOf({
    title: 'Why ink in the outer layer is shed',
    caption:
      'a grain of ink in the outer layer rides up with the cells and is shed; a grain in the dermis stays. About 14 days through the living layers, about 4 weeks for the dead one.',
    text: 'Three sections. At the start a grain at the foot of the outer layer. About day 14: it has risen to the dead layer. About 36.2 days, as measured on six forearms: it is gone. The grain in the dermis has not moved.',
    note: 'Not measured on the scalp, nor with SMP ink: forearm of six men, 36.2 ± 6.2 days; sources run up to 40-56 days.',
    facts: ['skin-026', 'skin-509', 'skin-025'],
    draw: strip([
      { title: 'At the start', words: 'one grain at the foot of the outer layer, one in the dermis', draw: (c) => conveyor(c, 88) },
      { title: 'About 14 days', words: 'a cell has crossed the living layers', draw: (c) => conveyor(c, 42) },
      { title: 'About 36.2 days', words: 'a stain on six forearms had worn off', draw: (c) => conveyor(c, undefined) },
    ]),
  }),

  'scrub-acid-blade': figureOf({
    title: 'What reaches how deep',
    caption:
      'what lies above SMP ink. The dead outer layer is 10 to 20 micrometres thick; scrubs and acids work on it, ink meant to last lies under the whole outer layer.',
    text: 'The dead horn layer is 10 to 20 micrometres, the whole epidermis in women about 65.9 micrometres, and ink meant to last lies below, in the upper dermis, whose papillary part ends at 300 to 400 micrometres.',
    note: 'Layers to scale. How deep a scrub goes on a scalp was not found as a number, so it has no bar.',
    facts: ['skin-015', 'skin-020', 'skin-041', 'smp-015'],
    draw: spans({ from: 0, to: 400, ticks: [0, 100, 200, 300, 400], label: 'micrometres (thousandths of a millimetre) below the surface' }, [
      { label: 'Dead horn layer, replaced all the time', words: '10 to 20 µm', from: 0, to: 15 },
      { label: 'Whole outer layer: ink left here is shed', words: '65.9 ± 14.4 µm on the scalp of 90 women', from: 0, to: 66 },
      { label: 'Upper dermis: where physicians aim', words: 'the papillary dermis ends at about 300 to 400 µm', from: 66, to: 350, kind: 'outline' },
    ]),
  }),

  'pigment-by-time': figureOf({
    title: 'Where the ink is, from the first day to a year',
    caption: 'what biopsies of tattoos and of tattooed scalp and eyebrow scars have shown, as states and not as amounts. No amount is known for SMP.',
    text: 'Four sections of skin. The first day: ink along the whole track, in inflamed skin. Three weeks: only the upper dermis holds ink. Four weeks to one year: little change. Some ink leaves by the lymph to nodes.',
    note: 'From 18 people with scars of scalp or eyebrow, and ordinary tattoos. Amounts are not drawn from data.',
    facts: ['smp-021', 'skin-547', 'skin-096'],
    draw: strip([
      {
        title: 'First day',
        words: 'ink down the whole track; inflamed tissue',
        draw: (c) =>
          section(c) +
          path('M92 12h16l-5 104h-6z', { fill: c.blood, opacity: 0.35 }) +
          grains(100, 30, 12, 12, c, 6) +
          grains(100, 62, 16, 20, c, 3) +
          grains(100, 104, 12, 12, c, 8),
      },
      {
        title: 'About 3 weeks',
        words: 'only in the upper dermis, in scar biopsies',
        draw: (c) => section(c) + cell(92, 60, 13, c) + grains(98, 60, 17, 24, c, 3),
      },
      {
        title: '4 weeks to 1 year',
        words: 'little change; ink sits in cells',
        draw: (c) => section(c) + cell(88, 60, 13, c) + grains(89, 60, 9, 14, c, 3) + cell(116, 66, 12, c) + grains(116, 66, 8, 10, c, 9),
      },
      { title: 'Beyond the skin', words: 'pigments were found in lymph nodes near tattoos', draw: (c) => node(c) },
    ]),
  }),

  'six-tones': figureOf({
    title: 'The same dots on six skin tones',
    caption:
      'one field of dots, one ink, six skin tones. The same ink stands out less on darker skin, since ink lies below the colour of the skin. It says nothing of how well SMP works on any tone: we found no study that looked.',
    text: 'Six patches of skin, from very light to dark, each with the same dots. The dots stand out most on the lightest patch and least on the darkest.',
    note: 'Tones follow laboratory classes of skin colour and are not scalps that were measured. Ethnic groups overlap in skin colour, so none is named.',
    facts: ['skin-528', 'skin-525', 'skin-034', 'skin-071'],
    draw: strip(
      TONES.map((tone, index) => ({ title: TONE_NAMES[index] ?? '', draw: () => patch(tone, field, 4.2, '#241f1c', 0.82) })),
      3,
    ),
  }),

  'fade-and-spread': figureOf({
    title: 'Three ways a dot changes',
    caption:
      'a fresh field, a paler one, and one whose dots have spread. Ten people lost a point of density in six months; how fast dots spread on a scalp has never been measured.',
    text: 'Three patches of the same dots. First fresh. Then paler: a density score fell from 8.7 to 7.7 of 10 in six months in ten people. Then spread: each dot wider and fainter until they merge, with no time known.',
    note: 'Only the middle patch has a number behind it, from ten people. Width of the spread dots is a sketch.',
    facts: ['skin-099', 'skin-102'],
    draw: strip([
      { title: 'Fresh', words: 'density score 8.7 out of 10', draw: () => patch(TONES[3], field, 3.6) },
      { title: 'Faded, six months', words: 'score 7.7 in ten people', draw: () => patch(TONES[3], field, 3.6, '#241f1c', 0.72) },
      { title: 'Spread', words: 'no time known; a blue halo soon after is a different thing', draw: () => patch(TONES[3], field, 8.5, '#3c4358', 0.4) },
    ]),
  }),

  'hair-root-and-needle': figureOf({
    title: 'A hair root beside the depths that are claimed',
    caption: 'how deep the parts of a hair lie in a 20-year-old, from measurements of 100 people up to 21, beside average scalp skin.',
    text: 'On one scale: SMP providers claim 0.25 to 2 mm. The stem-cell bulge of a hair lies at about 1.30 mm and the root at about 3.42 mm at age 20. Average scalp skin is 1.71 mm thick.',
    note: 'Hair depths are our arithmetic from an equation for ages up to 21; nobody older was measured.',
    facts: ['skin-501', 'skin-044', 'skin-079'],
    draw: spans({ from: 0, to: 4, ticks: [0, 1, 2, 3, 4], label: 'mm below the surface; the strong line is average scalp skin, 1.71 mm', line: 1.71 }, [
      { label: 'Depths that SMP providers publish', words: '0.25 to 2 mm, none measured', from: 0.25, to: 2, kind: 'dashed' },
      { label: 'Bulge, where stem cells of the hair sit', words: 'about 1.30 mm at age 20', from: 1.27, to: 1.33 },
      { label: 'Root of the hair', words: 'about 3.42 mm at age 20', from: 3.38, to: 3.46 },
    ]),
  }),

  'square-centimetre': figureOf({
    title: 'One square centimetre of scalp',
    caption: 'what a square centimetre of healthy scalp holds. Means of groups hide how much single heads differ.',
    text: 'Bars of hairs per square centimetre: 214 to 230 in Americans described as Caucasian, 169 to 178 Hispanic, 148 to 160 of African descent, and 143.3 in Han Chinese. Groups of hairs: 74.4 in Han Chinese, 80 to 100 by clinics.',
    note: 'Group names as in the studies: 23, 99, 44 and 146 people. Heads within a group differ widely.',
    facts: ['skin-056', 'skin-540', 'skin-061'],
    draw: spans({ from: 0, to: 250, ticks: [0, 50, 100, 150, 200, 250], label: 'per square centimetre' }, [
      { label: 'Hairs, Caucasian Americans', words: '214-230, means of sites, 23 people', from: 214, to: 230 },
      { label: 'Hairs, Hispanic Americans', words: '169-178, 99 people', from: 169, to: 178 },
      { label: 'Hairs, Americans of African descent', words: '148-160, 44 people', from: 148, to: 160 },
      { label: 'Hairs, Han Chinese', words: '143.3 ± 28.1, 146 people', from: 115.2, to: 171.4, at: 143.3 },
      { label: 'Groups of hairs, Han Chinese', words: '74.4 ± 13.3', from: 61.1, to: 87.7, at: 74.4 },
      { label: 'Groups of hairs on a full head', words: 'about 80 to 100, by hair clinics', from: 80, to: 100, kind: 'dashed' },
    ]),
  }),
};
