import { getCollection } from 'astro:content';
import { citationKey, type Citation } from '~/domain/citation.ts';
import { formatReference, shortName, type Reference } from '~/domain/bibliography.ts';
import { describeKind, sizeOf } from '~/domain/evidence.ts';
import { factPath, sourcePath, termPath } from '~/domain/routes.ts';
import { CONFIDENCE, DESIGNS, type Confidence, type Design } from '~/domain/vocabulary.ts';
import type { Fact } from '~/schemas/fact.ts';
import type { Source } from '~/schemas/source.ts';
import type { Term } from '~/schemas/term.ts';

export interface SourceView {
  id: string;
  path: string;
  reference: Reference;
  shortName: string;
  design: Design;
  kind: string;
  size: string;
  note: string | undefined;
  jurisdiction: string | undefined;
  raw: Source;
}
export interface FactView {
  id: string;
  path: string;
  statement: string;
  topic: string;
  caveat: string | undefined;
  place: string | undefined;
  confidence: Confidence;
  confidenceLabel: string;
  kind: ReturnType<typeof describeKind>;
  sources: (SourceView & { locator: string | undefined })[];
}
export interface TermView extends Term {
  id: string;
  path: string;
}

interface Evidence {
  facts: Map<string, FactView>;
  sources: Map<string, SourceView>;
  terms: Map<string, TermView>;
}

function viewSource(id: string, raw: Source): SourceView {
  return {
    id,
    path: sourcePath(id),
    reference: formatReference(raw),
    shortName: shortName(raw),
    design: raw.custom.design,
    kind: DESIGNS[raw.custom.design].one,
    size: sizeOf(raw),
    note: raw.custom.note,
    jurisdiction: raw.custom.jurisdiction,
    raw,
  };
}

function viewFact(id: string, fact: Fact, sources: Map<string, SourceView>): FactView {
  const resolved = fact.sources.map(({ id: sourceId, locator }) => ({ ...must(sources, sourceId, 'source'), locator }));
  return {
    id,
    path: factPath(id),
    statement: fact.statement,
    topic: fact.topic,
    caveat: fact.caveat,
    place: fact.place,
    confidence: fact.confidence,
    confidenceLabel: CONFIDENCE[fact.confidence],
    kind: describeKind(resolved.map((source) => source.raw)),
    sources: resolved,
  };
}

/** The content check has resolved every id before the build begins; this is the guard for a page that skipped it. */
export function must<Value>(map: Map<string, Value>, id: string, kind: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`unknown ${kind} "${id}"; run npm run check:content`);
  return value;
}

let loaded: Promise<Evidence> | undefined;

/** All facts, sources and terms, joined once per build. */
export function loadEvidence(): Promise<Evidence> {
  loaded ??= (async () => {
    const [sourceEntries, factEntries, termEntries] = await Promise.all([getCollection('sources'), getCollection('facts'), getCollection('glossary')]);
    // Collections come in the order files were read in; sorted, two builds give the same bytes.
    for (const entries of [sourceEntries, factEntries, termEntries]) entries.sort((a, b) => (a.id < b.id ? -1 : 1));
    const sources = new Map(sourceEntries.map(({ id, data }) => [id, viewSource(id, data)]));
    const facts = new Map(factEntries.map(({ id, data }) => [id, viewFact(id, data, sources)]));
    const terms = new Map(termEntries.map(({ id, data }) => [id, { ...data, id, path: termPath(id) }]));
    return { facts, sources, terms };
  })();
  return loaded;
}

/** A numbered citation with its facts, ready to print. */
export interface CitationView extends Citation {
  key: string;
  views: FactView[];
}

export async function viewCitations(citations: Map<string, Citation>): Promise<Map<string, CitationView>> {
  const { facts } = await loadEvidence();
  return new Map([...citations].map(([key, citation]) => [key, { ...citation, key, views: citation.facts.map((id) => must(facts, id, 'fact')) }]));
}

/** What the author components of one page need to know; pages put it on `Astro.locals.page`. */
export interface PageEvidence {
  citations: Map<string, CitationView>;
  terms: Map<string, TermView>;
}

export function findCitation(page: PageEvidence | undefined, facts: readonly string[]): CitationView {
  if (!page) throw new Error('a page with <Cite> must set Astro.locals.page first; see src/data/evidence.ts');
  return must(page.citations, citationKey(facts), 'citation');
}
