import type { Source } from '../schemas/source.ts';
import { DESIGNS, DESIGN_IDS, type Design } from './vocabulary.ts';

const number = new Intl.NumberFormat('en-GB');

/** "62 people", "85 inks"; empty where a source has no size. */
export function sizeOf(source: Source): string {
  const { n, unit } = source.custom;
  if (n === null) return '';
  return `${number.format(n)} ${unit ?? (n === 1 ? 'person' : 'people')}`;
}

/**
 * The kind of evidence behind a statement, in words: "Case series, 62 people", "Clinic opinion, 5 websites".
 * The strongest kind leads; the others are counted, never hidden.
 */
export function describeKind(sources: readonly Source[]): { icon: (typeof DESIGNS)[Design]['icon']; text: string } {
  const byDesign = new Map<Design, Source[]>();
  for (const source of sources) {
    const list = byDesign.get(source.custom.design) ?? [];
    list.push(source);
    byDesign.set(source.custom.design, list);
  }
  const ordered = DESIGN_IDS.filter((design) => byDesign.has(design));
  const parts = ordered.map((design) => {
    const list = byDesign.get(design) ?? [];
    const only = list.length === 1 ? list[0] : undefined;
    if (design === 'clinic-or-vendor') return `Clinic opinion, ${list.length} ${list.length === 1 ? 'website' : 'websites'}`;
    if (only) return [DESIGNS[design].one, sizeOf(only)].filter(Boolean).join(', ');
    return `${list.length} ${DESIGNS[design].many.toLowerCase()}`;
  });
  const first = ordered[0];
  return { icon: first ? DESIGNS[first].icon : 'page', text: parts.map((part, index) => (index === 0 ? capitalise(part) : lowerFirst(part))).join('; ') };
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
