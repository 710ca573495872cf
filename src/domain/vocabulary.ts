/**
 * The closed word lists of the site: subjects, topics, kinds of evidence, verdicts, care levels.
 * Schemas, pages, structured data and checks all take their lists from here.
 */

/** Apart from their leads, because the search sends the titles to phones. */
export const SUBJECT_TITLES = { procedure: 'Procedure', 'side-effects': 'Side effects', skin: 'Skin', aftercare: 'Aftercare' } as const;
export type Subject = keyof typeof SUBJECT_TITLES;
export const SUBJECT_IDS = Object.keys(SUBJECT_TITLES) as [Subject, ...Subject[]];

export const SUBJECTS = {
  procedure: {
    title: SUBJECT_TITLES.procedure,
    lead: 'From the first talk to the last dot: who it suits, sessions, pigment, hairline, scars, cost, removal.',
  },
  'side-effects': {
    title: SUBJECT_TITLES['side-effects'],
    lead: 'What is normal by the hour and the day, what is not, medicines, scans, long-term questions.',
  },
  skin: {
    title: SUBJECT_TITLES.skin,
    lead: 'The layers to scale, where pigment goes, why it stays, why it blurs, how punctures heal.',
  },
  aftercare: {
    title: SUBJECT_TITLES.aftercare,
    lead: 'Day by day to week six: washing, sun, water, sweat, shaving, and the years after.',
  },
} as const satisfies Record<Subject, { title: string; lead: string }>;

/** Topics of the questions, each under the subject whose filter finds it. */
export const TOPICS = {
  'before-deciding': { title: 'Before you decide', subject: 'procedure' },
  'choosing-a-practitioner': { title: 'Choosing a practitioner', subject: 'procedure' },
  cost: { title: 'Cost', subject: 'procedure' },
  procedure: { title: 'The sessions and pain', subject: 'procedure' },
  'results-appearance': { title: 'How it looks', subject: 'procedure' },
  'longer-hair-and-women': { title: 'Longer hair and women', subject: 'procedure' },
  scars: { title: 'Scars', subject: 'procedure' },
  'hair-transplant': { title: 'Hair transplants', subject: 'procedure' },
  'alopecia-areata': { title: 'Alopecia areata', subject: 'procedure' },
  'fading-and-removal': { title: 'Touch-ups, fading and removal', subject: 'procedure' },
  'rules-and-age': { title: 'Rules and age', subject: 'procedure' },
  'living-with-it': { title: 'Living with it', subject: 'procedure' },
  'side-effects-risks': { title: 'Side effects and risks', subject: 'side-effects' },
  medication: { title: 'Medicines and conditions', subject: 'side-effects' },
  'skin-how-it-works': { title: 'How skin holds pigment', subject: 'skin' },
  aftercare: { title: 'Healing and aftercare', subject: 'aftercare' },
  'sport-sun-swim': { title: 'Sport, sun and swimming', subject: 'aftercare' },
} as const satisfies Record<string, { title: string; subject: Subject }>;
export type Topic = keyof typeof TOPICS;
export const TOPIC_IDS = Object.keys(TOPICS) as [Topic, ...Topic[]];

/**
 * Kinds of evidence, strongest first within what a reader can weigh. `one` names a single source,
 * `icon` a mark of the evidence sprite, `bar` says in words what the kind can and cannot show.
 */
export const DESIGNS = {
  'systematic-review': {
    one: 'Systematic review',
    many: 'Systematic reviews',
    icon: 'review',
    bar: 'Gathers the studies on one question by a written method.',
  },
  guideline: { one: 'Guideline', many: 'Guidelines', icon: 'review', bar: 'Advice agreed by a professional group from the evidence it found.' },
  rct: { one: 'Randomised trial', many: 'Randomised trials', icon: 'trial', bar: 'People are put into groups by chance, so the groups can be compared.' },
  cohort: { one: 'Cohort study', many: 'Cohort studies', icon: 'people', bar: 'Follows people over time; it can show links, not causes.' },
  'case-control': {
    one: 'Case-control study',
    many: 'Case-control studies',
    icon: 'people',
    bar: 'Compares people with a disease to people without; it can show links, not causes.',
  },
  survey: { one: 'Survey', many: 'Surveys', icon: 'people', bar: 'Asks people at one time; it depends on who answers.' },
  'case-series': { one: 'Case series', many: 'Case series', icon: 'people', bar: 'Describes patients in a row with no comparison group.' },
  'case-report': {
    one: 'Case report',
    many: 'Case reports',
    icon: 'person',
    bar: 'Describes one or a few patients; shows that something can happen, not how often.',
  },
  'lab-study': { one: 'Laboratory study', many: 'Laboratory studies', icon: 'lab', bar: 'Done on cells, tissue, inks or animals; people may differ.' },
  'narrative-review': {
    one: 'Review by experts',
    many: 'Reviews by experts',
    icon: 'review',
    bar: 'Experts sum up what they know, without a written search method.',
  },
  textbook: { one: 'Textbook', many: 'Textbooks', icon: 'book', bar: 'Settled knowledge as it is taught.' },
  regulator: { one: 'Regulator or health service', many: 'Regulators and health services', icon: 'seal', bar: 'Official advice or findings of a public body.' },
  legislation: { one: 'Law', many: 'Laws', icon: 'seal', bar: 'The text of a law or an official account of it.' },
  'professional-body': {
    one: 'Professional body or charity',
    many: 'Professional bodies and charities',
    icon: 'seal',
    bar: 'Advice from an association or a patient charity.',
  },
  news: { one: 'News or information site', many: 'News and information sites', icon: 'page', bar: 'Reports what others found; second hand.' },
  'clinic-or-vendor': {
    one: 'Clinic opinion',
    many: 'Clinic opinion',
    icon: 'shop',
    bar: 'Says what people who sell this say. It does not show that it is true.',
  },
} as const;
export type Design = keyof typeof DESIGNS;
export const DESIGN_IDS = Object.keys(DESIGNS) as [Design, ...Design[]];

export const CONFIDENCE = {
  high: 'High confidence',
  moderate: 'Moderate confidence',
  low: 'Low confidence',
} as const;
export type Confidence = keyof typeof CONFIDENCE;
export const CONFIDENCE_IDS = Object.keys(CONFIDENCE) as [Confidence, ...Confidence[]];

/** Verdicts of claim checks, in plain words. `rating` is the 1 to 5 value used in ClaimReview data. */
export const VERDICTS = {
  right: { label: 'Right', rating: 5, tone: 'good' },
  'partly-right': { label: 'Partly right', rating: 3, tone: 'caution' },
  'not-shown': { label: 'Not shown', rating: 2, tone: 'plain' },
  wrong: { label: 'Wrong', rating: 1, tone: 'bad' },
  dangerous: { label: 'Dangerous', rating: 1, tone: 'bad' },
} as const;
export type Verdict = keyof typeof VERDICTS;
export const VERDICT_IDS = Object.keys(VERDICTS) as [Verdict, ...Verdict[]];

/** The three levels of a care card, after the NHS pattern. */
export const CARE_LEVELS = {
  'non-urgent': 'Non-urgent advice',
  urgent: 'Urgent advice',
  emergency: 'Emergency',
} as const;
export type CareLevel = keyof typeof CARE_LEVELS;
export const CARE_LEVEL_IDS = Object.keys(CARE_LEVELS) as [CareLevel, ...CareLevel[]];
