import type { Figure } from './figure.ts';
import { figure as densityLab } from './density-lab/figure.ts';
import { DIAGRAMS } from './diagrams/index.ts';
import { figure as skinExplorer } from './skin-explorer/figure.ts';

/** Every figure by the id that authors write: `<Figure id="skin-explorer" />`. The pictures stand at /figures/<id>.svg. */
export const FIGURES = {
  'skin-explorer': skinExplorer,
  'density-lab': densityLab,
  ...DIAGRAMS,
} as const satisfies Record<string, Figure>;

export const figures = new Map<string, Figure>(Object.entries(FIGURES));

/** @throws Error naming the known ids; the content check says the same earlier, with the line */
export function findFigure(id: string): Figure {
  const figure = figures.get(id);
  if (!figure) throw new Error(`unknown figure "${id}"; known: ${[...figures.keys()].join(', ')}`);
  return figure;
}

/** Addresses of a figure's files. */
export const figureFile = (id: string, ending: 'svg' | 'png' | 'csv', variant: '' | '-dark' | '-narrow' | '-narrow-dark' = '') =>
  `/figures/${id}${variant}.${ending}`;
