import { figureCsv, type Figure } from '../figure.ts';
import { ACTIVITIES, KINDS, type Activity } from './data.ts';
import { timeline } from './draw.ts';
import { rowsOf, writeState, type Shown } from './model.ts';

const TITLES: Record<Shown, string> = {
  all: 'The first 42 days after SMP, by who says what',
  signs: 'What you may see in the first 42 days after SMP',
  healing: 'How fast punctured and wounded skin closes',
  washing: 'When to wash after SMP: what sources say',
  sun: 'Sun after SMP: what sources say',
  water: 'Swimming after SMP: what sources say',
  sweat: 'Sweating after SMP: what sources say',
  shaving: 'Shaving after SMP: what sources say',
  products: 'Creams and hair products after SMP: what sources say',
};

const factsOf = (shown: Shown) => [...new Set(rowsOf(shown).flatMap((row) => row.facts))];

/** Short enough to be listened to; who said it stands in the picture and in the table of the tool's page. */
const textOf = (shown: Shown) =>
  shown === 'all'
    ? `Bars on an axis of 42 days for ${rowsOf(shown).length} statements in ${Object.keys(ACTIVITIES).length} groups. The table on the page of the healing timeline has each of them.`
    : rowsOf(shown)
        .map((row) => `${row.label}: ${row.says}.`)
        .join(' ');

const still = (shown: Shown, isNarrow: boolean) => {
  const draw = (theme: 'light' | 'dark') => timeline({ shown, theme, isNarrow, title: TITLES[shown] });
  const { width, height } = draw('light');
  return { width, height, svg: (theme: 'light' | 'dark') => draw(theme).svg };
};

function timelineFigure(shown: Shown): Figure {
  return {
    title: TITLES[shown],
    caption: `Illustration: ${shown === 'healing' ? 'how long each source took or named' : 'days named by each source'}, day 0 to 42. Solid: measured; outlined: advice; dashed: clinic opinion. We found no study that followed SMP day by day.`,
    text: textOf(shown),
    facts: factsOf(shown),
    more: { href: `/tools/healing-timeline/${writeState({ shown, day: 0 })}`, link: 'Slide through the days' },
    still: still(shown, false),
    narrow: still(shown, true),
    csv: () =>
      figureCsv([
        ['activity', 'statement', 'as the source says it', 'who', 'kind', 'from day', 'to day', 'up to day', 'facts'],
        ...rowsOf(shown).map((row) => [
          ACTIVITIES[row.activity],
          row.label,
          row.says,
          row.who,
          KINDS[row.kind],
          row.from ?? '',
          row.to === undefined ? '' : Math.round(row.to * 10) / 10,
          row.upTo === undefined ? '' : Math.round(row.upTo * 10) / 10,
          row.facts.join(' '),
        ]),
      ]),
  };
}

/** The whole timeline, for its own page. */
export const figure = timelineFigure('all');

/** One picture for each activity, for the article about it. */
export const activityFigures = Object.fromEntries((Object.keys(ACTIVITIES) as Activity[]).map((id) => [`days-${id}`, timelineFigure(id)]));
