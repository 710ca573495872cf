import href from './search.css?url';

/** Links the styles of the search once, when it is first used. */
export function loadStyles(): void {
  if (document.querySelector(`link[href="${href}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
}
