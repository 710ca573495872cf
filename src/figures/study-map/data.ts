/**
 * Every study of SMP found for this site: people who had it, followed or looked at, whatever the size.
 * Reviews, textbook chapters and experience papers without a count of patients are not studies of people and are left out
 * (Rassman 2013, 2015, 2016; Becker 2021). People and kind are those of the source in content/sources/<id>.json;
 * tests/unit/study-map.test.ts holds the two together.
 */
export interface Study {
  /** Id in content/sources. */
  id: string;
  name: string;
  year: number;
  /** The year of a source whose own record gives none. */
  yearNote?: string;
  /** People treated; null where the source counts nobody. */
  people: number | null;
  /** Longest follow-up that the source gives, in months; null where we saw none. */
  followUpMonths: number | null;
  followUp: string;
  kind: 'case-series' | 'case-report';
  whom: string;
  facts: readonly string[];
}

export const STUDIES: readonly Study[] = [
  {
    id: 'traquina2001',
    name: 'Traquina 2001',
    year: 2001,
    people: 62,
    followUpMonths: null,
    followUp: 'not seen',
    kind: 'case-series',
    whom: 'scalp scars',
    facts: ['smp-044'],
  },
  {
    id: 'kim2008',
    name: 'Kim 2008',
    year: 2008,
    people: 18,
    followUpMonths: 12,
    followUp: 'skin samples to 1 year',
    kind: 'case-series',
    whom: 'scars of scalp or eyebrow',
    facts: ['smp-045', 'smp-021'],
  },
  {
    id: 'kim2011',
    name: 'Kim 2011',
    year: 2011,
    people: 28,
    followUpMonths: 14,
    followUp: 'median 14 months',
    kind: 'case-series',
    whom: 'scars, several body sites',
    facts: ['smp-046'],
  },
  {
    id: 'park2014',
    name: 'Park 2014',
    year: 2014,
    people: 43,
    followUpMonths: null,
    followUp: 'not seen',
    kind: 'case-series',
    whom: 'pattern loss, scars',
    facts: ['smp-047'],
  },
  {
    id: 'dhurat2017',
    name: 'Dhurat 2017',
    year: 2017,
    people: 45,
    followUpMonths: null,
    followUp: 'not seen',
    kind: 'case-series',
    whom: '15 to set the method, 30 treated',
    facts: ['smp-049', 'smp-014'],
  },
  {
    id: 'park2019',
    name: 'Park, vol. 58',
    year: 2019,
    yearNote: 'volume 58 of the journal; the record we read has no year',
    people: 80,
    followUpMonths: 6,
    followUp: '6 months or more',
    kind: 'case-series',
    whom: 'advanced pattern baldness',
    facts: ['smp-050'],
  },
  {
    id: 'wu2021',
    name: 'Wu 2020',
    year: 2020,
    people: 4,
    followUpMonths: 1,
    followUp: '3-4 weeks after laser',
    kind: 'case-series',
    whom: 'removal of unwanted SMP',
    facts: ['smp-087'],
  },
  {
    id: 'nguyen2022',
    name: 'Nguyen 2022',
    year: 2022,
    people: null,
    followUpMonths: null,
    followUp: 'none',
    kind: 'case-report',
    whom: 'dots under lens and microscope',
    facts: ['smp-001'],
  },
  {
    id: 'salastovar2022',
    name: 'Salas Tovar 2022',
    year: 2022,
    people: null,
    followUpMonths: null,
    followUp: 'not seen',
    kind: 'case-series',
    whom: 'single cases, no count given',
    facts: ['smp-055'],
  },
  {
    id: 'liu2025',
    name: 'Liu 2025',
    year: 2025,
    people: 10,
    followUpMonths: 6,
    followUp: '6 months',
    kind: 'case-series',
    whom: '6 pattern loss, 4 scarring',
    facts: ['smp-052', 'smp-053'],
  },
];
