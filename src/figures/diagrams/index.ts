import type { Figure } from '../figure.ts';
import { activityFigures, figure as healingTimeline } from '../healing-timeline/figure.ts';
import { figure as studyMap } from '../study-map/figure.ts';
import { careDiagrams } from './care.ts';
import { procedureDiagrams } from './procedure.ts';
import { skinDiagrams } from './skin.ts';

/** Every picture for articles by its id, ready for the registry of figures; docs/figures/placement.md says where each belongs. */
export const DIAGRAMS: Record<string, Figure> = {
  'healing-timeline': healingTimeline,
  'study-map': studyMap,
  ...activityFigures,
  ...skinDiagrams,
  ...procedureDiagrams,
  ...careDiagrams,
};
