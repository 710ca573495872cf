import type { Figure } from '../figure.ts';
import { activityFigures, figure as healingTimeline } from '../healing-timeline/figure.ts';
import { figure as studyMap } from '../study-map/figure.ts';
import { careDiagrams } from './care.ts';
import { procedureDiagrams } from './procedure.ts';
import { skinDiagrams } from './skin.ts';

const explorer = (query = '') => ({ href: `/tools/skin-explorer/${query}`, link: 'Move the needle yourself' });
const lab = (query = '') => ({ href: `/tools/density-lab/${query}`, link: 'Change the dots yourself' });
/** Where a reader may go on from a picture; addresses are those of the tools' own models. */
const MORE: Record<string, Figure['more']> = {
  'needle-and-depth': explorer(),
  'top-half-millimetre': explorer('?view=upper'),
  'layers-of-scalp': explorer(),
  'hair-root-and-needle': explorer('?view=whole'),
  'pigment-by-time': explorer('?time=month'),
  'seen-from-afar': lab('?distance=2'),
  'what-dots-do': lab(),
  'six-tones': lab(),
  'follicular-unit-spacing': lab(),
  'fresh-and-settled': lab('?size=0.17&dark=95'),
  'line-drawn-and-hair-lost': lab('?dots=110&size=0.15&hair=150&length=1&front=4&band=6&back=14'),
  'fade-and-spread': lab('?years=5'),
};
const linked = Object.fromEntries(
  Object.entries({ ...skinDiagrams, ...procedureDiagrams, ...careDiagrams }).map(([id, figure]) => {
    const more = MORE[id];
    return [id, more ? { ...figure, more } : figure];
  }),
);

/** Every picture for articles by its id, ready for the registry of figures; docs/figures/placement.md says where each belongs. */
export const DIAGRAMS: Record<string, Figure> = {
  'healing-timeline': healingTimeline,
  'study-map': studyMap,
  ...activityFigures,
  ...linked,
};
