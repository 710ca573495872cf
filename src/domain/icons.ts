/** Our name of an icon → its name in Lucide, the one icon set of the site. */
export const ICONS = {
  search: 'search',
  review: 'library',
  trial: 'shuffle',
  people: 'users',
  person: 'user',
  lab: 'flask-conical',
  book: 'book-open',
  seal: 'landmark',
  page: 'newspaper',
  shop: 'store',
  'non-urgent': 'info',
  urgent: 'stethoscope',
  emergency: 'siren',
} as const;
export type IconName = keyof typeof ICONS;
