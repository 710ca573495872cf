import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { STUDIES } from '~/figures/study-map/data.ts';
import { figure } from '~/figures/study-map/figure.ts';
import type { Source } from '~/schemas/source.ts';

const sourceOf = (id: string) => JSON.parse(readFileSync(`content/sources/${id}.json`, 'utf8')) as Source;

test.each(STUDIES.map((study) => [study.id, study] as const))('%s agrees with its source and cites facts that rest on it', (id, study) => {
  const source = sourceOf(id);
  expect(source.custom.design).toBe(study.kind);
  expect(source.custom.n).toBe(study.people);
  const year = source.issued?.['date-parts'][0]?.[0];
  // A year that the record lacks must say where it comes from.
  expect(study.yearNote ? undefined : study.year).toBe(year);
  for (const fact of study.facts) {
    const { sources } = parse(readFileSync(`content/facts/${fact}.yaml`, 'utf8')) as { sources: { id: string }[] };
    expect(sources.map((entry) => entry.id)).toContain(id);
  }
});

test('each study has its mark and each counted study its name in both layouts', () => {
  for (const drawn of [figure.still, figure.narrow]) {
    const svg = drawn?.svg('light') ?? '';
    for (const study of STUDIES) if (study.people !== null) expect(svg).toContain(study.name);
    expect(svg).not.toMatch(/<style|style=|<script/);
    expect(svg.length).toBeLessThan(20_000);
  }
}, 30_000);
