import { circle, dots, line, path, rect, type Colors } from '../draw.ts';
import { TONES, face, headAbove, patch, scatter, share, type Point } from './parts.ts';
import { cards, figureOf, icons, spans, strip } from './templates.ts';

const full = () => 1;
const away = (point: Point, x: number, y: number) => Math.hypot(point.x - x, point.y - y);
/** Pattern loss in a man, front at the bottom: bare from the forehead and the crown by a measure from 0 to 1. */
const balding = (much: number) => (point: Point) => {
  const front = 142 - much * 96;
  const isFront = point.y > front && Math.abs(point.x - 100) < 40;
  const isTemple = away(point, 62, 118) < 14 + 20 * much || away(point, 138, 118) < 14 + 20 * much;
  const isCrown = away(point, 100, 48) < 40 * Math.max(0, much - 0.25);
  return isFront || isTemple || isCrown ? 0.05 : 1;
};

/** Hair and dots of a patch: cut hairs as short strokes, dots round. */
const strokes = (points: readonly Point[], length: number) =>
  path(points.map(({ x, y }) => `M${Math.round(x)} ${Math.round(y)}l${length * 0.6} ${length}`).join(''), {
    stroke: '#241f1c',
    'stroke-width': 1.8,
    'stroke-linecap': 'round',
    fill: 'none',
  });

const even = scatter(0, 0, 200, 150, 13, 7);
/** A strip scar across a patch of hair. */
const scar = (inside: string, tone = TONES[1]) =>
  patch(
    tone,
    even.filter(({ y }) => Math.abs(y - 75) > 18),
  ) +
  path('M0 60q50 8 100 2t100 4v24q-60-6-100-2t-100-2z', { fill: '#d9beae' }) +
  inside;
const inScar = even.filter(({ y }) => Math.abs(y - 75) <= 16);

/** The same head lit four ways. */
const photo = (light: string) => headAbove({ wash: '#8f9299' } as Colors, full, { tone: TONES[1], dot: 2.1 }) + light;

/** A line of two decades with what happens on it. */
const decades = (c: Colors, marks: readonly number[]) =>
  [
    line(14, 90, 186, 90, c.ink2, { 'stroke-width': 2 }),
    ...marks.map((year) =>
      circle(14 + (year / 20) * 172, 90, year === 0 ? 8 : marks.length > 10 ? 3.6 : 6, year === 0 ? c.link : c.paper, { stroke: c.link, 'stroke-width': 2.5 }),
    ),
  ].join('');

/** A dotted hairline and the corners it fills, on a head from above. */
const drawnLine = dots(
  scatter(52, 92, 96, 42, 5.2, 6, ({ x, y }) => ((x - 100) / 50) ** 2 + ((y - 75) / 60) ** 2 < 1 && y > 128 - ((x - 100) / 12) ** 2 * 0.9 - 12),
  3,
  '#0b3c52',
);

/** Long hair from above on both sides of a parting. */
function parting(points: readonly Point[]): string {
  const hairs = Array.from({ length: 34 }, (_, index) => {
    const y = index * 4.6 - 2;
    return `M${88 + (index % 3) * 2} ${y}q-40 6-92 ${18 + (index % 4)}M${112 - (index % 3) * 2} ${y}q40 6 92 ${18 + (index % 4)}`;
  }).join('');
  return rect(0, 0, 200, 150, { fill: TONES[1] }) + dots(points, 2.2, '#241f1c') + path(hairs, { fill: 'none', stroke: '#3a2f2a', 'stroke-width': 3 });
}

export const procedureDiagrams = {
  'what-dots-do': figureOf({
    title: 'Bare skin, dots, short hair',
    caption: 'a bare patch, the same patch with dots, and one with hair cut short. Dots darken the skin; they add no hair.',
    text: 'Three patches of scalp: bare, with small dots, and with cut hairs. From a distance the second looks like the third.',
    note: 'SMP is a tattoo that looks like closely cut hair. It adds none and makes none grow.',
    facts: ['smp-001', 'smp-002', 'smp-003'],
    draw: strip([
      { title: 'Bare', draw: () => patch(TONES[2], []) },
      { title: 'With dots', words: 'less contrast between skin and hair', draw: () => patch(TONES[2], even, 3.6) },
      { title: 'Hair cut short', words: 'what the dots imitate', draw: () => patch(TONES[2], [], 0) + strokes(even, 5) },
    ]),
  }),

  'hairline-shapes': figureOf({
    title: 'Three hairlines',
    caption:
      'three ways to draw a hairline. Two transplant surgeons’ rules: not too low, do not flatten or wholly fill in the corners, allow for future loss, make the edge irregular. Using them for SMP is our inference.',
    text: 'Three faces. In the first the line is high, with open corners and an irregular edge. In the second it is low and flat, with a sharp edge. In the third the line is kept but the hair behind it and at the sides has gone on thinning, so the line stands alone.',
    note: 'Surgeons’ rules for transplants, not the result of a trial.',
    facts: ['smp-510'],
    draw: strip([
      {
        title: 'Higher, open corners, soft edge',
        words: 'allows for loss to come',
        draw: (c) => face(c, (x) => 34 - ((x - 100) / 17) ** 2 * 1.1 + 6 * Math.exp(-(((x - 100) / 18) ** 2)) + 4 * Math.sin(x * 1.7)),
      },
      { title: 'Low, flat, sharp', words: 'corners filled in', draw: (c) => face(c, () => 46, { spacing: 4.2 }) },
      {
        title: 'The same line, years on',
        words: 'hair behind it has gone on thinning',
        draw: (c) => face(c, () => 46, { spacing: 4.2, keep: ({ x, y }) => y > 38 || (Math.round(x * 7 + y * 3) % 9 === 0 && y > 12) }),
      },
    ]),
  }),

  'sessions-build-up': figureOf({
    title: 'Density built up over three sessions',
    caption: 'one published plan: 30%, 70% and 100% of the natural spacing of hair groups over three sessions, placed irregularly.',
    text: 'Three patches of scalp. After the first session 30% of the natural spacing, after the second 70%, after the third 100%.',
    note: 'One protocol, tried on ten people. Other sources name two to four sessions.',
    facts: ['smp-011', 'smp-025', 'smp-052'],
    draw: strip([
      { title: 'Session one: 30%', draw: () => patch(TONES[3], share(even, 0.3), 3.6) },
      { title: 'Session two: 70%', draw: () => patch(TONES[3], share(even, 0.7), 3.6) },
      { title: 'Session three: 100%', draw: () => patch(TONES[3], even, 3.6) },
    ]),
  }),

  'a-photograph-can-mislead': figureOf({
    title: 'One head, four photographs',
    caption: 'the same dots on the same head in four photographs. Ask for the same light, angle and head position, and for healed work.',
    text: 'Four pictures of one head with the same dots: in soft light, with a flash that shines, lit low from the side, and on the day itself when dots are larger and darker. Each looks like a different result.',
    note: 'Surgeons warn that small changes of light, technique or angle mislead, whether meant or not.',
    facts: ['smp-550', 'smp-551', 'care-024'],
    draw: strip([
      { title: 'Soft light', words: 'even, flattering', draw: () => photo(rect(0, 0, 200, 150, { fill: '#ffffff', opacity: 0.08 })) },
      {
        title: 'Flash',
        words: 'shine hides the dots',
        draw: () => photo(circle(96, 62, 30, '#ffffff', { opacity: 0.5 }) + circle(96, 60, 17, '#ffffff', { opacity: 0.7 })),
      },
      { title: 'Light from the side', words: 'shadow adds density', draw: () => photo(path('M100 8a56 67 0 0 1 0 134z', { fill: '#0c0a10', opacity: 0.45 })) },
      {
        title: 'Same day, not healed',
        words: 'dots look larger and darker at first',
        draw: () => headAbove({ wash: '#8f9299' } as Colors, full, { tone: '#c98f7c', dot: 3.5, ink: '#0b0a0d' }),
      },
    ]),
  }),

  'cost-over-20-years': figureOf({
    title: 'What twenty years may hold',
    caption:
      'how often sources say SMP needs a touch-up, laid along 20 years. One UK clinic lists £400 to £2,500 for the first course; no price for a touch-up was found, so each ring is a sum to ask for.',
    text: 'Four lines of 20 years. A touch-up every year means 19 after the first course; every 3 years, six; every 6 years, three; and temporary SMP is redone every 12 to 18 months, by one clinic.',
    note: 'Filled: the first course. Rings: touch-ups to ask the price of. Intervals are opinions; we found no follow-up of SMP over many years.',
    facts: ['smp-570', 'care-066', 'smp-068', 'smp-064'],
    draw: strip([
      {
        title: 'Every year',
        words: 'one physician clinic',
        draw: (c) =>
          rect(0, 0, 200, 150, { fill: c.wash }) +
          decades(
            c,
            Array.from({ length: 20 }, (_, year) => year),
          ),
      },
      { title: 'Every 3 years', words: 'one UK clinic’s shortest', draw: (c) => rect(0, 0, 200, 150, { fill: c.wash }) + decades(c, [0, 3, 6, 9, 12, 15, 18]) },
      { title: 'Every 6 years', words: 'the same clinic’s longest', draw: (c) => rect(0, 0, 200, 150, { fill: c.wash }) + decades(c, [0, 6, 12, 18]) },
      {
        title: 'Temporary SMP',
        words: 'redone every 12-18 months, one clinic',
        draw: (c) =>
          rect(0, 0, 200, 150, { fill: c.wash }) +
          decades(
            c,
            Array.from({ length: 16 }, (_, index) => index * 1.25),
          ),
      },
    ]),
  }),

  'scar-and-pigment': figureOf({
    title: 'Dots in a scar',
    caption:
      'a strip scar before, with dots, and six months on. In ten people scarred scalp lost 1.6 points of density out of ten, other scalp 0.9. That was scarring disease, not a surgeon’s scar.',
    text: 'Three patches with a pale strip scar: without dots, with dots in the scar, and six months later with the dots in the scar paler.',
    note: 'Six people with pattern loss, four with scarring hair loss; drop of 0.9 against 1.6 points in six months.',
    facts: ['smp-053', 'smp-052', 'smp-062'],
    draw: strip([
      { title: 'Before', words: 'a pale line without hair', draw: () => scar('') },
      { title: 'With dots', words: 'less contrast; the surface stays as it is', draw: () => scar(dots(inScar, 3.4, '#241f1c')) },
      {
        title: 'Six months',
        words: 'dots in scarred skin faded more: 1.6 against 0.9 points',
        draw: () => scar(dots(inScar, 3.4, '#241f1c', { opacity: 0.55 })),
      },
    ]),
  }),

  'scar-touch-ups': figureOf({
    title: 'How many came back for more',
    caption: 'people with scars who asked for a touch-up, as dots. Two series that asked in different ways: do not add them up.',
    text: 'Of 62 people with scalp scars about 22%, drawn as 14 dots, asked for a touch-up. Of 32 scars in another series 31%, drawn as 10, needed a retouch at a median of 14 months.',
    note: 'Counts of 14 and 10 are worked out from the percentages: 22% of 62, 31% of 32.',
    facts: ['smp-062', 'smp-044', 'smp-063', 'smp-046'],
    draw: icons([
      { filled: 14, of: 62, title: 'About 22% of 62 people asked for a touch-up', words: 'Traquina, scalp scars; time not shown' },
      { filled: 10, of: 32, title: '31% of 32 scars were retouched', words: 'Kim, scars of several body parts; median 14 months' },
    ]),
  }),

  'kinds-of-hair-loss': figureOf({
    title: 'Kinds of hair loss, seen from above',
    caption:
      'six kinds of hair loss as they may look from above, front at the bottom. A drawing is no diagnosis: sudden or patchy loss, clumps, or an itching or burning scalp need a doctor.',
    text: 'Six heads from above. Pattern loss in men: bare at the temples, the front and the crown. In women: thinner on top, the front line kept. Alopecia areata: round bare patches. Shedding: thinner all over. Traction: bare along the edge that is pulled. Scarring: a bare, smooth area.',
    note: 'Shapes are a sketch. The scales used are Hamilton-Norwood, types I to VII, and Ludwig, grades I to III.',
    facts: ['hair-015', 'smp-511', 'hair-007', 'hair-008', 'hair-010', 'hair-011', 'hair-033'],
    draw: strip(
      [
        { title: 'Pattern loss, men', words: 'Norwood types I to VII', draw: (c) => headAbove(c, balding(0.6)) },
        {
          title: 'Pattern loss, women',
          words: 'front line often kept',
          draw: (c) => headAbove(c, (point) => (Math.abs(point.x - 100) < 14 + (point.y < 118 ? 12 : 0) && point.y < 124 && point.y > 24 ? 0.35 : 1)),
        },
        {
          title: 'Alopecia areata',
          words: 'may come back or not',
          draw: (c) => headAbove(c, (point) => (away(point, 82, 58) < 17 || away(point, 126, 92) < 13 || away(point, 84, 112) < 9 ? 0 : 1)),
        },
        { title: 'Shedding', words: 'generally regrows by itself', draw: (c) => headAbove(c, () => 0.45) },
        {
          title: 'Traction',
          words: 'from pulling; may come to scar',
          draw: (c) => headAbove(c, (point) => (((point.x - 100) / 46) ** 2 + ((point.y - 75) / 57) ** 2 > 0.86 && point.y > 50 ? 0.08 : 1)),
        },
        {
          title: 'Scarring',
          words: 'follicles gone for good; see a doctor',
          draw: (c) =>
            headAbove(c, (point) => (away(point, 108, 66) < 27 || away(point, 88, 84) < 15 ? 0 : 1)) + circle(106, 66, 20, '#e3c3ad', { opacity: 0.5 }),
        },
      ],
      3,
    ),
  }),

  'options-side-by-side': figureOf({
    title: 'Ways to live with hair loss',
    caption: 'six ways side by side: what each does, and what happens when you stop.',
    text: 'Six cards. Do nothing or shave: costs nothing, undone by growing. Fibres: cling to hair that is there, wash out. Wig or hair system: covers all, needs care and replacing. Minoxidil or finasteride: act on growth only while used. Transplant: moves your own hair, is surgery. SMP: adds dots, no hair, not easily undone.',
    note: 'What each does, not how well. The article has benefits, harms and costs of each.',
    facts: ['smp-003', 'smp-105', 'smp-106', 'smp-537', 'smp-539', 'hair-603', 'smp-541', 'smp-087'],
    draw: strip(
      [
        { title: 'Nothing, or a shaved head', words: 'stops when you grow it again', draw: (c) => headAbove(c, () => 0) },
        {
          title: 'Fibres and powders',
          words: 'need some hair; come off with a shampoo',
          draw: (c) => headAbove(c, (point) => (balding(0.5)(point) < 1 ? 0.25 : 1)) + dots(scatter(72, 60, 56, 74, 4, 3), 1.6, '#241f1c'),
        },
        {
          title: 'Wig or hair system',
          words: 'covers all; sellers and wearers speak of replacing it every year or two',
          draw: (c) => headAbove(c, full) + path('M48 70a52 62 0 0 1 104 0q-52 24-104 0z', { fill: '#241f1c' }),
        },
        { title: 'Medicines', words: 'act on growth, only while used', draw: (c) => headAbove(c, (point) => Math.max(0.55, balding(0.5)(point))) },
        {
          title: 'Transplant',
          words: 'surgery that moves your own hair',
          draw: (c) =>
            headAbove(c, (point) => (point.y < 34 ? 0.55 : Math.max(0.5, balding(0.5)(point)))) +
            path('M70 22q30-14 60 0m-4 10q14 40-14 74m5-11l-5 11l-10-6', { fill: 'none', stroke: c.link, 'stroke-width': 2.6 }),
        },
        { title: 'SMP', words: 'dots, no hair; removal shown in four people', draw: (c) => headAbove(c, full, { dot: 2 }) },
      ],
      3,
    ),
  }),

  'line-drawn-and-hair-lost': figureOf({
    title: 'Dots stay, hair goes on',
    caption: 'one man’s hair at four stages of pattern loss around the same line of dots. Plan for the later ones.',
    text: 'Four heads from above with the same dotted hairline. Around it hair thins from one to the next, so that the line ends up standing alone.',
    note: 'Stages are a sketch. About 30% of white men have pattern loss by age 30, 50% by 50, 80% by 70.',
    facts: ['hair-001', 'hair-015', 'smp-510'],
    draw: strip([
      { title: 'Early', words: 'dots fill the corners', draw: (c) => headAbove(c, balding(0.12)) + drawnLine },
      { title: 'Later', draw: (c) => headAbove(c, balding(0.4)) + drawnLine },
      { title: 'Later still', draw: (c) => headAbove(c, balding(0.65)) + drawnLine },
      { title: 'Much later', words: 'the line stands alone', draw: (c) => headAbove(c, balding(0.95)) + drawnLine },
    ]),
  }),

  'parting-from-above': figureOf({
    title: 'A parting, with and without dots',
    caption: 'a wide parting in long hair, with dots between the hairs, and with too many of them.',
    text: 'Three partings from above. First the skin shows. Then dots lower the contrast. Then dots so dense that they read as paint.',
    note: 'Dots lower the contrast between hair and skin and add none; a dissatisfied patient with early loss saw no change.',
    facts: ['smp-002', 'smp-005', 'smp-048'],
    draw: strip([
      { title: 'Before', draw: () => parting([]) },
      { title: 'With dots', words: 'less contrast at the roots', draw: () => parting(scatter(76, 0, 48, 150, 8, 4)) },
      { title: 'Too dense', words: 'reads as paint', draw: () => parting(scatter(76, 0, 48, 150, 4.4, 4)) },
    ]),
  }),

  'how-long-measured': figureOf({
    title: 'How long: measured and claimed',
    caption: 'how long SMP has been followed, beside how long sellers and practitioners say it lasts. The measured part ends at about 14 months.',
    text: 'On a scale of 8 years: studies followed people for 6 to about 14 months. Claims run from 18 months to 5 years, 4 to 5 years and 4 to 8 years. Temporary SMP: 2 to 3 years by one vendor.',
    note: 'Solid: followed in studies. Dashed: what practitioners and sellers say, without follow-up.',
    facts: ['smp-064', 'smp-066', 'smp-067'],
    draw: spans({ from: 0, to: 8, ticks: [0, 1, 2, 3, 4, 5, 6, 7, 8], label: 'years after SMP' }, [
      { label: 'Followed in studies', words: '6 months to about 14 months', from: 0, to: 14 / 12 },
      { label: 'UK clinic: renew after', words: '18 months to 5 years', from: 1.5, to: 5, kind: 'dashed' },
      { label: 'Text ascribed to a 2011 talk', words: '4-5 years', from: 4, to: 5, kind: 'dashed' },
      { label: 'US practitioner', words: '4-8 years', from: 4, to: 8, kind: 'dashed' },
      { label: 'Temporary SMP is gone, says a vendor', words: '2-3 years; another says around 3', from: 2, to: 3, kind: 'dashed' },
    ]),
  }),

  'pain-ratings': figureOf({
    title: 'Pain ratings that sellers publish',
    caption: 'ratings of pain out of 10 published by SMP clinics and practitioners. We found no study that measured it.',
    text: 'Published ratings run from 1 to 4 up to 3 to 5 out of 10. Two sellers rated their own treatment, at 4 and at 4 to 5. No measurement was found.',
    note: 'Sellers’ figures. Where you hurt most and how you feel pain differ from person to person.',
    facts: ['smp-559'],
    draw: spans({ from: 0, to: 10, ticks: [0, 2, 4, 6, 8, 10], label: 'out of 10' }, [
      { label: 'Lowest range published', words: '1-4', from: 1, to: 4, kind: 'dashed' },
      { label: 'Highest range published', words: '3-5', from: 3, to: 5, kind: 'dashed' },
      { label: 'Two about their own treatment', words: '4, and 4 to 5', from: 4, to: 5, kind: 'dashed' },
      { label: 'Measured in a study', words: 'nothing found', from: 0, to: 0, points: [] },
    ]),
  }),

  'chair-time': figureOf({
    title: 'Hours in the chair',
    caption: 'how long sources say one session and a full scalp take. None shows data.',
    text: 'On a scale of 30 hours: one treatment up to 5 hours by Cleveland Clinic, 4 to 5 in a consumer guide; a full scalp up to 20 hours in one review and 20 to 30 in a later paper.',
    note: 'Statements of sources, not measurements.',
    facts: ['smp-502', 'smp-025', 'smp-022'],
    draw: spans({ from: 0, to: 30, ticks: [0, 5, 10, 15, 20, 25, 30], label: 'hours' }, [
      { label: 'One session', words: 'up to five hours, depending on the area; most people need three or more', from: 0, to: 5, kind: 'outline' },
      { label: 'One session, a consumer guide', words: '4-5 hours', from: 4, to: 5, kind: 'dashed' },
      { label: 'A full scalp, one review', words: 'up to 20 hours', from: 0, to: 20, kind: 'outline' },
      { label: 'A full scalp, a later paper', words: '20-30 hours', from: 20, to: 30, kind: 'outline' },
    ]),
  }),

  'ink-label': figureOf({
    title: 'What an ink label must say in the EU',
    caption: 'a label with what EU law asks for. Ask to see the bottle and photograph the label.',
    text: 'A drawn label: a statement that the mixture is for tattoos or permanent make-up, a batch reference, a list of ingredients, and warnings on nickel or chromium(VI) when present.',
    note: 'Items as in the EU rule; not the label of any product.',
    facts: ['law-031'],
    draw: cards([
      { title: 'On the label', lines: ['“For use in tattoos or permanent make-up”', 'Batch reference', 'List of ingredients'] },
      { title: 'When present', lines: ['“Contains nickel”', '“Contains chromium (VI)”', 'A warning that it can cause allergy'], tone: 'amber' },
      { title: 'You', lines: ['Photograph it before the session', 'Keep the batch: a reaction can then be traced'] },
    ]),
  }),

  'laser-sessions': figureOf({
    title: 'Taking it off with a laser',
    caption: 'sessions reported for SMP and for tattoos in general. SMP removal has been described in four people.',
    text: 'On a scale of 12 sessions: four people with SMP needed 1 to 3. NHS pages on tattoos in general say up to 12, about eight weeks apart, and not always complete.',
    note: 'Four people were seen again at 3-4 weeks; the NHS pages speak of body tattoos.',
    facts: ['smp-087', 'smp-561'],
    draw: spans({ from: 0, to: 12, ticks: [0, 2, 4, 6, 8, 10, 12], label: 'laser sessions' }, [
      { label: 'SMP, four people', words: 'one to three sessions', from: 1, to: 3 },
      {
        label: 'Tattoos in general, NHS pages',
        words: 'up to 12, about eight weeks apart; complete removal is not always possible',
        from: 1,
        to: 12,
        kind: 'outline',
      },
    ]),
  }),

  'path-to-smp': figureOf({
    title: 'From hair loss to a decision',
    caption: 'an order that keeps doors open: a diagnosis, what can be undone, time, and only then dots.',
    text: 'Four steps with arrows. First find out the kind of hair loss from a doctor. Then try what can be undone. Then wait until the disease is quiet. Then, if you still want it, SMP.',
    note: 'The order is ours. For transplants a review asks for 12 to 24 quiet months; no such time was found for SMP.',
    facts: ['hair-034', 'smp-514', 'smp-518', 'smp-534'],
    draw: cards([
      { title: '1. A diagnosis', lines: ['Which kind is it? Scarring kinds move fast.'], tone: 'red', arrow: true },
      { title: '2. What can be undone', lines: ['Treatment, wig or hairpiece first.'], arrow: true },
      { title: '3. Quiet', lines: ['How long is your doctor’s call.'], tone: 'amber', arrow: true },
      { title: '4. Dots, if still wanted', lines: ['They do not come off when hair comes back.'] },
    ]),
  }),

  'wait-list': figureOf({
    title: 'Go on reading, wait, or ask a doctor first',
    caption: 'three piles for the reasons people bring. None of it is a rule of law.',
    text: 'Three cards. Go on reading: stable hair loss with a known cause, healthy scalp. Wait: hair going fast, shedding after an illness, new bare patches, broken skin. Doctor first: sudden or patchy loss, an itching or burning head, pregnancy, heart-valve problems, blood thinners, keloids.',
    note: 'Much of it is expert opinion; never stop a prescribed medicine by yourself.',
    facts: ['hair-033', 'smp-038', 'hair-008', 'care-055', 'risk-100', 'risk-059', 'risk-095'],
    draw: cards([
      { title: 'Go on reading', lines: ['The cause is known', 'Loss is slow', 'The scalp is healthy'] },
      { title: 'Wait', lines: ['Hair is going fast', 'Shedding after an illness', 'New bare patches', 'Broken skin'], tone: 'amber' },
      {
        title: 'Doctor first',
        lines: ['Sudden or patchy loss, clumps, itching or burning', 'Pregnancy', 'Heart-valve problem', 'Blood thinners, keloids'],
        tone: 'red',
      },
    ]),
  }),

  'consultation-sheet': figureOf({
    title: 'A consultation on one page',
    caption: 'what you should be asked, shown and able to ask before you agree. Either side may still say no.',
    text: 'Three cards. You are asked: cause of hair loss, skin disease, keloids, allergies, medicines. You are shown: the line drawn on you, healed work, photographs in the same light. You ask: how many, training, commonest problems, what if I am unhappy, full cost.',
    note: 'Questions from NHS lists for any cosmetic procedure and from reviews on tattooing.',
    facts: ['smp-544', 'smp-545', 'smp-547', 'risk-101', 'smp-550', 'smp-501'],
    draw: cards([
      { title: 'You are asked', lines: ['Why is your hair going?', 'Skin disease, keloids, allergies?', 'What do you take?'] },
      { title: 'You are shown', lines: ['The line, drawn on you', 'Healed work', 'Photographs in one light'] },
      { title: 'You ask', lines: ['How many have you done?', 'What goes wrong?', 'If I am unhappy?', 'The full cost?'] },
    ]),
  }),

  'transplant-and-smp': figureOf({
    title: 'When SMP after a transplant',
    caption: 'how long sources wait between a hair transplant and SMP. All of it is opinion; no study of timing was found.',
    text: 'On a scale of 18 months: one clinic says 6 to 12 months after surgery; one provider turns people away for 6 months; feeling in the scalp usually recovers in 2 to 6 months, says a clinic.',
    note: 'Opinions of clinics and providers.',
    facts: ['smp-093', 'risk-109', 'risk-094'],
    draw: spans({ from: 0, to: 18, ticks: [0, 3, 6, 9, 12, 15, 18], label: 'months after surgery' }, [
      { label: 'Feeling usually comes back', words: '2 to 6 months, says a clinic', from: 2, to: 6, kind: 'dashed' },
      { label: 'No SMP: one provider', words: '6 months', from: 0, to: 6, kind: 'dashed' },
      { label: 'SMP from: one clinic', words: '6 to 12 months', from: 6, to: 12, kind: 'dashed' },
    ]),
  }),

  'seen-from-afar': figureOf({
    title: 'From how far a dot is seen',
    caption: 'distance at which one dot fills one minute of arc, the detail that normal sight is defined by. Nearer than that single dots can be made out.',
    text: 'A dot of 0.1 mm fills one minute of arc at about 34 cm, one of 0.3 mm at about 1 m. Dots 1 mm apart start to merge at about 3.4 m.',
    note: 'Arithmetic for a good eye and strong contrast; faint dots blend sooner.',
    facts: ['smp-553', 'smp-554'],
    draw: spans({ from: 0, to: 4, ticks: [0, 1, 2, 3, 4], label: 'metres from the head' }, [
      { label: 'A dot of 0.1 mm can be made out', words: 'to about 34 cm', from: 0, to: 0.34 },
      { label: 'A dot of 0.3 mm can be made out', words: 'to about 1 m', from: 0, to: 1 },
      { label: 'Dots 1 mm apart stand as single dots', words: 'to about 3.4 m, if they can be seen at all', from: 0, to: 3.4, kind: 'hatched' },
    ]),
  }),
};
