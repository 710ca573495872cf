import { SUBJECTS, SUBJECT_IDS } from '~/domain/vocabulary.ts';

export interface NavLink {
  path: string;
  title: string;
}

const subjects: NavLink[] = SUBJECT_IDS.map((id) => ({ path: `/${id}/`, title: SUBJECTS[id].title }));

/** In the header of every page. */
export const MAIN_LINKS: NavLink[] = [
  ...subjects,
  { path: '/questions/', title: 'Questions' },
  { path: '/claims/', title: 'Claims' },
  { path: '/tools/', title: 'Tools' },
];

/** In the phone menu and the footer besides. */
export const MORE_LINKS: NavLink[] = [
  { path: '/places/', title: 'Rules by place' },
  { path: '/glossary/', title: 'Glossary' },
  { path: '/evidence/', title: 'Evidence' },
  { path: '/about/', title: 'About' },
];

export const ABOUT_LINKS: NavLink[] = [
  { path: '/for-clinics/', title: 'For clinics' },
  { path: '/api/', title: 'Data' },
  { path: '/about/corrections/', title: 'Corrections' },
  { path: '/about/changes/', title: 'Changed advice' },
  { path: '/about/audit/', title: 'Audit' },
  { path: '/about/licence/', title: 'Licence' },
  { path: '/about/privacy/', title: 'Privacy' },
  { path: '/about/accessibility/', title: 'Accessibility' },
];
