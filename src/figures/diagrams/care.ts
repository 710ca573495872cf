import { circle, dots, path, rect, type Colors } from '../draw.ts';
import { TONES, patch, scatter, type Point } from './parts.ts';
import { headSide } from './skin.ts';
import { cards, figureOf, icons, spans, strip } from './templates.ts';

/** A tile of light and one of dark skin side by side, so that a sign is learnt on both. */
const both = (draw: (x: number, tone: string, isDark: boolean) => string) =>
  [
    { x: 0, tone: TONES[0], isDark: false },
    { x: 102, tone: TONES[5], isDark: true },
  ]
    .map(({ x, tone, isDark }) => rect(x, 0, 98, 150, { fill: tone }) + draw(x, tone, isDark))
    .join('');
const work = (x: number, dot = 3.4, ink = '#1d1a1c') => dots(scatter(x, 0, 98, 150, 12, 4), dot, ink);
/** Redness: pink on light skin, a darker, purple tone on dark skin. */
const flush = (x: number, isDark: boolean, rx: number, ry: number, cx = 49, cy = 75) =>
  circle(0, 0, 1, isDark ? '#4a2433' : '#d9776b', { transform: `translate(${x + cx} ${cy}) scale(${rx} ${ry})`, opacity: 0.75 });
const bumps = (x: number, isDark: boolean) =>
  [
    { x: 24, y: 34 },
    { x: 48, y: 62 },
    { x: 70, y: 40 },
    { x: 34, y: 96 },
    { x: 66, y: 104 },
    { x: 52, y: 126 },
  ]
    .map((point) => circle(x + point.x, point.y, 6.5, isDark ? '#6d3748' : '#c8574c'))
    .join('');

/** A side view of the head with a shaded area. */
const headArea = (c: Colors, d: string) => headSide(c) + path(d, { fill: c.link, opacity: 0.4 });

const hat = (c: Colors, d: string, shade: string) => headSide(c, TONES[1]) + path(shade, { fill: '#0c0a10', opacity: 0.28 }) + path(d, { fill: c.ink2 });

const healing = (tone: string, dot: number, extra: readonly Point[] = []) =>
  patch(tone, scatter(0, 0, 200, 150, 15, 11), dot, '#1d1a1c') + dots(extra, 5, '#7d4a2f');

/** The line of the injury that both scars started from. */
const outline = path('M58 60h84q10 15 0 30H58q-10-15 0-30z', { fill: 'none', stroke: '#1a2030', 'stroke-width': 2, 'stroke-dasharray': '6 5' });

export const careDiagrams = {
  'infection-signs': figureOf({
    title: 'Signs of infection on light and on dark skin',
    caption:
      'four signs that need a doctor, each on light and on dark skin. On brown or black skin infected skin may look purple, bluish or just darker, so feel for heat and swelling.',
    text: 'Four pairs of skin tiles, light and dark. Redness or swelling after two days, pink on light and darker on dark skin. Redness that spreads beyond the dots. Pus or fluid. Red bumps only where the ink is.',
    note: 'Drawn, not photographs. No source on a freshly treated scalp in dark skin was found.',
    facts: ['care-014', 'care-015', 'risk-133', 'risk-551', 'risk-505', 'risk-503'],
    draw: strip([
      {
        title: 'Still red or swollen after two days, or worse',
        words: 'see a doctor',
        draw: () => both((x, _tone, isDark) => flush(x, isDark, 40, 58) + work(x)),
      },
      {
        title: 'Redness and pain spread past the dots',
        words: 'see a doctor right away',
        draw: () => both((x, _tone, isDark) => flush(x, isDark, 44, 66) + dots(scatter(x + 24, 36, 50, 78, 12, 4), 3.4, '#1d1a1c')),
      },
      {
        title: 'Pus or fluid',
        words: 'hot, painful, oozing',
        draw: () =>
          both(
            (x, _tone, isDark) =>
              flush(x, isDark, 30, 36) + work(x) + path(`M${x + 40} 70q10-10 18 0t2 22q-4 22-9 2q-16 0-11-24z`, { fill: '#e6d38a', stroke: '#8f7a2a' }),
          ),
      },
      { title: 'Red bumps only where the ink is', words: 'a sign of germs in the ink', draw: () => both((x, _tone, isDark) => work(x) + bumps(x, isDark)) },
    ]),
  }),

  'fresh-and-settled': figureOf({
    title: 'From fresh to settled',
    caption:
      'how dots may look in the first month by clinics’ accounts, on light and on dark skin: larger and darker at first, then with tiny scabs, then settled.',
    text: 'Six patches. On light and on dark skin: dots on day 1 large and dark, on days 2 to 4 with tiny scabs, and after about a month smaller.',
    note: 'Clinic descriptions; we found no measure of how much the dots shrink.',
    facts: ['care-023', 'care-024', 'care-025'],
    draw: strip(
      [TONES[0], TONES[5]].flatMap((tone) => [
        { title: 'Day 1', words: 'larger, darker; redness', draw: () => healing(tone, 6) },
        { title: 'Days 2-4', words: 'tiny scabs, redness fades', draw: () => healing(tone, 5, scatter(0, 0, 200, 150, 30, 3)) },
        { title: 'About a month', words: 'the settled colour', draw: () => healing(tone, 3.6) },
      ]),
      3,
    ),
  }),

  'germs-in-sealed-inks': figureOf({
    title: 'Germs in sealed bottles of ink',
    caption: 'sealed inks in which US government scientists found microbes, a dot for each bottle. Three samples of different inks, so no trend.',
    text: 'Three groups of dots. 42 of 85 inks bought in 2015-2016, 9 of 47 permanent make-up inks, and 26 of 75 inks in 2024 held microbes.',
    note: 'A germ in a bottle is not an infection. The samples were chosen in different ways.',
    facts: ['risk-024', 'risk-025', 'risk-026'],
    draw: icons([
      { filled: 42, of: 85, title: '42 of 85', words: 'tattoo and permanent make-up inks, 2015-2016' },
      { filled: 9, of: 47, title: '9 of 47', words: 'permanent make-up inks' },
      { filled: 26, of: 75, title: '26 of 75', words: 'tattoo and permanent make-up inks, 2024' },
    ]),
  }),

  'when-reactions-start': figureOf({
    title: 'When reactions start',
    caption: 'when trouble after a tattoo may begin, on an axis that grows tenfold. From body tattoos and eyebrows, not from SMP.',
    text: 'On an axis from an hour to 16 years: infection in the first days or weeks; germs in the ink at 3 to 35 days in one outbreak; granulomas after about a year in one case and 16 years in another; an itchy rash even years later.',
    note: 'Ends of the bars without a number in the source are a sketch: “weeks”, “years”.',
    facts: ['risk-133', 'smp-079', 'risk-052', 'risk-134'],
    draw: spans(
      {
        from: 1,
        to: 6000,
        isLog: true,
        ticks: [1, 7, 30, 365, 3650],
        label: 'time after the session, growing tenfold',
        format: (days) => ({ 1: '1 day', 7: '1 week', 30: '1 month', 365: '1 year', 3650: '10 years' })[days] ?? '',
      },
      [
        { label: 'Infection', words: 'more common in the first days or weeks', from: 1, to: 28, kind: 'outline', isWarning: true },
        { label: 'Germs in the ink, one outbreak', words: '3 to 35 days', from: 3, to: 35, isWarning: true },
        { label: 'Itchy allergic rash', words: 'can appear even years later', from: 30, to: 2500, kind: 'hatched' },
        { label: 'Granulomas, two cases', words: 'about a year; 16 years', from: 365, to: 5840, points: [365, 5840] },
        {
          label: 'Raised, scaly or swelling pigment',
          words: 'months to years later: see a dermatologist',
          from: 60,
          to: 3650,
          kind: 'outline',
          isWarning: true,
        },
      ],
    ),
  }),

  'scar-or-keloid': figureOf({
    title: 'A raised scar and a keloid',
    caption: 'a raised (hypertrophic) scar stays within the line of the injury; a keloid grows beyond it. The dashed line is the injury.',
    text: 'Two patches of skin with the same dashed outline of an injury. The first scar is raised but inside the outline. The keloid spreads past it.',
    note: 'Keloids are commoner in people of African, Asian or Hispanic descent and in those who had one before.',
    facts: ['risk-058', 'risk-059'],
    draw: strip([
      {
        title: 'Raised scar',
        words: 'stays within the injury',
        draw: () => patch(TONES[3], []) + path('M60 62h80q8 13 0 26H60q-8-13 0-26z', { fill: '#c58a76' }) + outline,
      },
      {
        title: 'Keloid',
        words: 'grows beyond it, and may be permanent',
        draw: () => patch(TONES[3], []) + path('M44 50q30-22 62-8 46-8 60 22 4 36-38 42-44 14-74-2-30-22-10-54z', { fill: '#b9705f' }) + outline,
      },
    ]),
  }),

  'nerves-of-the-scalp': figureOf({
    title: 'Two nerves that feel for the scalp',
    caption:
      'the two main nerves that serve the scalp from the front and from the back, each up to the crown. Their trunks run in the layer just under the skin.',
    text: 'Two heads from the side. On one the front of the scalp up to the crown is shaded: the supraorbital nerve. On the other the back up to the crown: the greater occipital nerve.',
    note: 'Areas are a sketch. That a needle in the upper dermis does not reach the trunks is our inference.',
    facts: ['risk-529'],
    draw: strip([
      { title: 'Supraorbital nerve', words: 'the front, up to the crown', draw: (c) => headArea(c, 'M70 52C70 28 88 12 112 12l6 4q-14 22-22 40z') },
      {
        title: 'Greater occipital nerve',
        words: 'the back, up to the crown',
        draw: (c) => headArea(c, 'M118 13c24 3 40 22 40 46 0 16-7 28-12 36l-22-14q4-40-6-68z'),
      },
    ]),
  }),

  'stopping-aspirin': figureOf({
    title: 'What stopping aspirin can cost',
    caption:
      'one extra heart or brain event a year for every 74 people who stopped low-dose aspirin, in 601,527 Swedish users. Never stop a prescribed medicine for SMP by yourself.',
    text: '74 dots, one of them filled: for every 74 people who stopped low-dose aspirin there was one extra cardiovascular event a year.',
    note: 'An observational study. How much less SMP would bleed after stopping is not known.',
    facts: ['risk-097'],
    draw: icons([{ filled: 1, of: 74, title: 'One extra event a year for every 74 who stopped', words: 'low-dose aspirin, 601,527 users in Sweden' }]),
  }),

  'numbing-cream-strength': figureOf({
    title: 'Advised limit and a product on sale',
    caption: 'the strength of lidocaine that US advice sets as a limit, and one product named in its warning.',
    text: 'Two bars. Advice: no more than 4% lidocaine, not on large areas, no wrapping. One product named in the warning was labelled 40%.',
    note: 'A whole scalp is a large area and, once needled, broken skin.',
    facts: ['risk-114', 'risk-115'],
    draw: spans({ from: 0, to: 40, ticks: [0, 10, 20, 30, 40], label: '% lidocaine', format: (value) => `${value}%` }, [
      { label: 'Limit in FDA advice', words: 'no more than 4%, not on large areas of skin, no wrapping', from: 0, to: 4 },
      { label: 'One product in the warning', words: 'labelled 40%', from: 0, to: 40, isWarning: true },
    ]),
  }),

  'tattoos-and-cancer': figureOf({
    title: 'Tattoos and cancer: the human studies',
    caption:
      'risk in tattooed people set against people without tattoos: the dot is the estimate, the line its uncertainty. A line that crosses 1 is compatible with no difference. About tattoos, not SMP.',
    text: 'Five estimates with their intervals. Lymphoma, Sweden: 1.21, 0.99 to 1.48. Rarer B-cell lymphomas at ages 20 to 60, Utah: 2.06, 1.01 to 4.20. Skin cancer other than basal cell, Danish twins: 1.62, 1.08 to 2.41; in 14 pairs that differed: 1.33, 0.46 to 3.84. Squamous-cell skin cancer, Sweden: 0.95, 0.78 to 1.15.',
    note: 'These studies can show links, not causes. Two Canadian studies of lymphoma and myeloma found no significant link and gave no number we read.',
    facts: ['risk-076', 'risk-079', 'risk-081', 'risk-082', 'risk-085', 'risk-080'],
    draw: spans(
      {
        from: 0.4,
        to: 5,
        isLog: true,
        ticks: [0.5, 1, 2, 4],
        label: 'times the risk of people without a tattoo; the strong line is 1, no difference',
        line: 1,
      },
      [
        { label: 'Lymphoma, Sweden', words: '1.21 (0.99-1.48)', from: 0.99, to: 1.48, at: 1.21 },
        { label: 'Rarer B-cell lymphomas, ages 20-60, Utah', words: '2.06 (1.01-4.20); no clear link overall', from: 1.01, to: 4.2, at: 2.06 },
        { label: 'Skin cancer other than basal cell, Danish twins', words: '1.62 (1.08-2.41), sun not accounted for', from: 1.08, to: 2.41, at: 1.62 },
        { label: 'The same, 14 twin pairs that differed', words: '1.33 (0.46-3.84)', from: 0.46, to: 3.84, at: 1.33 },
        { label: 'Squamous-cell skin cancer, Sweden', words: '0.95 (0.78-1.15)', from: 0.78, to: 1.15, at: 0.95 },
      ],
    ),
  }),

  'mri-and-tattoos': figureOf({
    title: 'Tattoos in the MRI scanner',
    caption:
      'people with tattoos scanned in one study, a dot for each; one had a mild sensation. Large tattoos were left out, so a full scalp may fall outside what was tested.',
    text: '330 dots, one filled: of 330 people with tattoos in a London study one had a mild sensation. Tattoos larger than 20 cm or over 5% of the body were not tested.',
    note: 'Scanners of 3 tesla. Tell the radiographer that your scalp is tattooed.',
    facts: ['risk-069', 'risk-070', 'risk-071', 'risk-074'],
    draw: icons([{ filled: 1, of: 330, title: 'One of 330 people felt something at a tattoo', words: '932 tattoos, 585 sessions at 3 tesla' }], 40),
  }),

  'blood-donation-waits': figureOf({
    title: 'How long to wait before giving blood',
    caption: 'waits after a tattoo by blood service. Rules change: ask yours.',
    text: 'Waits: England 4 months, Ireland 4 months by a newspaper, Canada 3 months, Quebec more than 3 months, United States 3 months unless done under state rules, Australia 7 days in a licensed studio.',
    note: 'Rules as read for this site; each has its date on the page.',
    facts: ['risk-121', 'risk-540', 'risk-126', 'risk-538', 'risk-124', 'risk-125'],
    draw: spans({ from: 0, to: 5, ticks: [0, 1, 2, 3, 4, 5], label: 'months after the tattoo' }, [
      { label: 'England', words: '4 months', from: 0, to: 4 },
      { label: 'Ireland', words: 'four months, by the Irish Times', from: 0, to: 4, kind: 'dashed' },
      { label: 'Canada', words: 'three months; Quebec more than 3 months', from: 0, to: 3 },
      { label: 'United States, Red Cross', words: 'three months, or none after state-regulated work', from: 0, to: 3, kind: 'hatched' },
      { label: 'Australia', words: '7 days in a licensed Australian studio', from: 0, to: 7 / 30.4 },
    ]),
  }),

  'who-takes-a-report': figureOf({
    title: 'Which report goes where',
    caption: 'three roads for a report. You can send more than one.',
    text: 'Three cards. The ink or pigment: a product or cosmetics regulator. Dirty or unlicensed premises: the council, state or health unit. A numbing medicine: the medicines regulator.',
    note: 'As a rule; the article has the offices by country.',
    facts: ['risk-139', 'risk-544', 'risk-548', 'law-035', 'risk-140'],
    draw: cards([
      { title: 'The ink or pigment', lines: ['Product or cosmetics regulator', 'US: FDA', 'Canada: Health Canada'] },
      { title: 'The premises', lines: ['Council, state or health unit', 'UK: your council', 'US: your state'] },
      { title: 'A numbing medicine', lines: ['Medicines regulator', 'UK: Yellow Card'] },
    ]),
  }),

  'before-the-session': figureOf({
    title: 'Alcohol and caffeine before a session',
    caption: 'how long before a session sources say to stop. Public advice exists for alcohol; for caffeine only clinics speak.',
    text: 'Hours before the session: alcohol 24 hours by Australian government advice. Caffeine by clinics: 12, 24 or 48 hours, or three days.',
    note: 'No trial of caffeine and bleeding in tattooing was found.',
    facts: ['care-043', 'care-047'],
    draw: spans({ from: 0, to: 72, ticks: [0, 12, 24, 48, 72], label: 'hours before the session' }, [
      { label: 'Alcohol: Australian government advice', words: '24 hours, as it tends to increase bleeding', from: 0, to: 24, kind: 'outline' },
      { label: 'Caffeine: clinics, four answers', words: '12 hours, 24 hours, 48 hours or three days', from: 12, to: 72, points: [12, 24, 48, 72] },
      { label: 'Caffeine: trials or official advice', words: 'nothing found', from: 0, to: 0, points: [] },
    ]),
  }),

  'seventy-creams': figureOf({
    title: 'Seventy creams, no agreement',
    caption: 'products that 700 US aftercare sheets named, a dot for each kind: 70 in all, 22 of them made for tattoos. None has been shown to be best.',
    text: '70 dots, 22 filled: 700 US aftercare sheets named 70 different products, 22 of them made for tattoo aftercare.',
    note: 'About body tattoos.',
    facts: ['care-020', 'care-001'],
    draw: icons([{ filled: 22, of: 70, title: '70 products named, 22 made for tattoos', words: '700 US aftercare sheets' }]),
  }),

  'hats-and-shade': figureOf({
    title: 'What a hat shades',
    caption: 'a cap, a brimmed hat and no hat under a high sun. A man who wore caps still got sun damage on the uncovered back of his scalp.',
    text: 'Three heads from the side. A cap shades the face and the top but leaves the back of the scalp open. A brimmed hat shades all round. Without a hat the scalp is in the sun.',
    note: 'Shadows are a sketch; how well hats protect a scalp had not been studied. SPF 30 or more is the other way.',
    facts: ['care-508', 'care-509'],
    draw: strip([
      {
        title: 'Cap',
        words: 'the back of the scalp stays open',
        draw: (c) => hat(c, 'M66 50C66 24 88 8 114 9c24 1 34 16 36 34L66 50l-34 4q10-10 34-8z', 'M34 53L66 50V86L44 92z'),
      },
      {
        title: 'Brimmed hat',
        words: 'shade all round',
        draw: (c) => hat(c, 'M70 42C72 18 90 6 114 6s42 14 42 34q26 4 34 14H36q10-10 34-12z', 'M40 56h118l-2 30q-46 12-98 0z'),
      },
      { title: 'No hat', words: 'sunscreen once healed', draw: (c) => headSide(c, TONES[1]) + dots(scatter(84, 16, 66, 30, 7, 4), 3, '#1d1a1c') },
    ]),
  }),

  'gaps-between-sessions': figureOf({
    title: 'How long between two sessions',
    caption: 'gaps that clinics and guides name. They wait longer if scabs remain.',
    text: 'On an axis of 30 days: clinics 7 to 14 days and 10 to 30 days; a hair-restoration clinic 2 to 4 weeks; a vendor about one week.',
    note: 'Opinions; no study compared gaps.',
    facts: ['care-065', 'smp-024'],
    draw: spans({ from: 0, to: 35, ticks: [0, 7, 14, 21, 28, 35], label: 'days between two sessions' }, [
      { label: 'Vendor', words: 'about one week', from: 6, to: 8, kind: 'dashed' },
      { label: 'SMP clinic', words: '7-14 days', from: 7, to: 14, kind: 'dashed' },
      { label: 'SMP clinic', words: '10-30 days', from: 10, to: 30, kind: 'dashed' },
      { label: 'Hair-restoration clinic', words: '2-4 weeks', from: 14, to: 28, kind: 'dashed' },
    ]),
  }),
};
