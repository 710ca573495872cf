import { PRESETS, presetState, START, type Preset } from './model.ts';
import type { Theme } from '../figure.ts';
import { KEPT, NARROW, narrowSvg, patchSvg } from './still.ts';
import { describe, toCsv } from './words.ts';

const PATH = '/tools/density-lab/';

/** A text of the page with the facts it stands on. */
export interface Said {
  text: string;
  facts: readonly string[];
}

/** What each preset teaches, in the order of PRESETS. */
export const PRESET_TEXTS: Record<Preset['id'], Said[]> = {
  settled: [
    { text: 'Clinics say the settled colour shows after about a month.', facts: ['care-025'] },
    { text: 'One group of hair surgeons aims at dots about 0.1 mm wide; others ask for less than 1 mm.', facts: ['skin-083'] },
  ],
  fresh: [{ text: 'At first dots look larger and darker, clinics say, and then shrink as scabs fall. How much larger is our sketch.', facts: ['care-024'] }],
  'too-big': [
    {
      text: 'By the rule below, dots 0.4 mm wide show their width up to about 1.4 m. Under a magnifier, real SMP dots were larger than the hair openings beside them.',
      facts: ['skin-084', 'skin-530'],
    },
  ],
  'too-even': [
    { text: 'Here the dots stand in rows. One 2025 method sets them irregularly, so that the result does not look like a grid.', facts: ['smp-011'] },
  ],
  'grey-hair': [
    { text: 'Dark dots stay dark while hair turns grey. Clinics disagree on what that looks like, and none shows follow-up.', facts: ['smp-555'] },
    { text: 'They also disagree on whether grey hair is a reason against SMP.', facts: ['smp-097'] },
  ],
  'hair-loss-3': [
    {
      text: 'A band of dots fills the front, and hair still stands close behind. The Norwood scale runs from type I to type VII; how many mm hair has moved is our sketch.',
      facts: ['hair-015'],
    },
  ],
  'hair-loss-6': [
    {
      text: 'SMP adds no hair. If hair behind the line goes on falling, the old band can stand alone, with bare skin behind it.',
      facts: ['smp-003'],
    },
  ],
};

/** How the picture is worked out, section by section. */
export const METHOD: { id: string; title: string; said: Said[] }[] = [
  {
    id: 'sight',
    title: 'From what distance dots show',
    said: [
      {
        text: 'Angle in minutes of arc = 3,438 × size ÷ distance. The average eye just separates two lines one minute apart. So a dot 0.1 mm wide shows its width up to about 34 cm.',
        facts: ['skin-530', 'smp-554'],
      },
      { text: 'That holds for black marks on a good chart. Faint dots blend sooner.', facts: ['skin-530', 'smp-554'] },
      {
        text: 'A spot with no visible width can still be noticed: then its area times its contrast counts. That dots on skin follow this rule is our inference.',
        facts: ['skin-531'],
      },
      {
        text: 'Your screen magnifies the patch. To show a distance, the picture is blurred by half the angle your eye separates. The half is our choice.',
        facts: [],
      },
    ],
  },
  {
    id: 'count',
    title: 'How many dots, and how wide',
    said: [
      { text: 'Laid out in triangles, neighbours stand 10.7 ÷ √n mm apart, where n is the number per cm².', facts: ['skin-063'] },
      { text: 'Scattered dots keep at least 0.7 of that distance. The 0.7 is our choice.', facts: [] },
      {
        text: 'For scale: 146 healthy Han Chinese had about 74 groups of hairs and 143 hairs per cm². In healthy Americans, averages ran from 148 to 230 hairs.',
        facts: ['skin-540', 'skin-056'],
      },
      { text: 'Groups differ on average, but in 2,249 adults from 24 ethnic groups the single people formed one continuum.', facts: ['skin-060'] },
      { text: 'The number of dots need not be the number of hair groups. One group of surgeons judges it case by case.', facts: ['smp-010'] },
      { text: 'One 2025 method went to 30%, 70% and then 100% of natural spacing over three sessions.', facts: ['smp-011'] },
      { text: 'Average hair widths run from 57 µm in 120 Turkish volunteers to 86 µm in Koreans.', facts: ['skin-065', 'skin-064'] },
    ],
  },
  {
    id: 'tones',
    title: 'Six skin tones',
    said: [
      {
        text: 'There is one tone for each class of the ITA angle, which laboratories use to sort skin colour. The tones are our choice: illustrations, not measurements of scalps.',
        facts: ['skin-528'],
      },
      { text: 'Skin colours of different groups of people largely overlap, so the tones carry no such names.', facts: ['skin-525'] },
      {
        text: 'The same ink stands out less on darker skin. Skin pigment sits at the foot of the outer layer, and SMP ink lies below it.',
        facts: ['skin-034', 'skin-071'],
      },
      { text: 'Tattoo artists compare it to looking through a tinted window.', facts: ['skin-549'] },
      { text: 'The picture cannot say how well SMP works on a tone: we found no study that compares them.', facts: ['skin-550'] },
    ],
  },
  {
    id: 'years',
    title: 'Years: a model with your numbers',
    said: [
      {
        text: 'The only scores we found: in ten people, density as judged by the operators fell from 8.7 to 7.7 out of 10 in six months, and more with a scarring hair disease.',
        facts: ['skin-099', 'smp-053'],
      },
      { text: 'The longest follow-up we found is about 14 months. So you set the yearly loss; the start of 10% is ours.', facts: ['smp-064'] },
      { text: 'Clinics’ guesses of when SMP wants renewing run from 18 months to 8 years.', facts: ['smp-066'] },
      {
        text: 'One mathematical model, told in the news, has tattoo ink spread very slowly, over many years. It measured no tattoo, and we found no measurement of SMP dots.',
        facts: ['skin-101', 'skin-535'],
      },
      { text: 'In scar biopsies little changed from 4 weeks to 1 year. So you set the widening too.', facts: ['smp-021'] },
      { text: 'In the model each dot becomes wider and paler and keeps its ink.', facts: [] },
    ],
  },
  {
    id: 'left-out',
    title: 'What is left out',
    said: [
      { text: 'Light: harsh light is drawn as a patch of shine. Sellers disagree on what SMP does to shine, and we found no measurement.', facts: ['smp-552'] },
      { text: 'A halo soon after tattooing, called blow-out, is another thing than slow widening and is not drawn.', facts: ['skin-102'] },
      { text: 'Colour does not change, hair lies flat, and skin has no lines or spots.', facts: [] },
    ],
  },
];

/** Facts whose numbers drive the still: spacing, aim for dot width, placing, angle, classes of tone. */
const DRIVING = ['skin-063', 'smp-009', 'smp-011', 'skin-530', 'skin-528'] as const;

/** Citations of the tool page in the order in which a reader meets them. */
const cites: readonly (readonly string[])[] = [
  DRIVING,
  ...[...Object.values(PRESET_TEXTS).flat(), ...METHOD.flatMap(({ said }) => said)].map(({ facts }) => facts),
].filter((facts) => facts.length > 0);

/** The figure as articles and the list of tools show it. */
export const figure = {
  id: 'density-lab',
  title: 'Dots on a patch of scalp',
  caption:
    'Illustration: 80 dots per cm², each 0.12 mm wide, seen from 30 cm on six skin tones. Each strip is 5 mm wide and one square centimetre large. Spacing follows from the count; dot width, tones and darkness are our choice.',
  text: describe(START).join(' '),
  facts: DRIVING as readonly string[],
  still: { ...KEPT, svg: (theme: Theme) => patchSvg(START, theme) },
  narrow: { ...NARROW, svg: (theme: Theme) => narrowSvg(START, theme) },
  csv: () => toCsv(START, PATH),
  tool: { path: PATH, link: 'Change the dots in the density lab', cites, terms: [] as readonly string[] },
} as const;

/** Stills of the presets, by the name of their file below the page's address. */
export const presetPictures = PRESETS.map((preset) => ({ name: preset.id, svg: (theme: Theme) => patchSvg(presetState(preset), theme, false) }));
