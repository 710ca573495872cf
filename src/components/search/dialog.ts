import { linkStyles } from '~/components/ui/styles.ts';
import { loadMatcher, loadTexts } from './names.ts';
import { searchPanel } from './panel.ts';
import styles from './search.css?url';

let dialog: HTMLDialogElement | undefined;

/** Fetches what the first answer needs, while the reader still types. The panel reports a failure when it matters. */
export function warmSearch(): void {
  linkStyles(styles);
  // One after the other: on a slow line the names must not share it.
  void loadMatcher()
    .then(() => loadTexts('Question'))
    .catch(() => undefined);
}

function build(): HTMLDialogElement {
  const box = document.createElement('dialog');
  box.className = 'search-dialog';
  box.setAttribute('aria-label', 'Search');
  const form = document.createElement('form');
  form.className = 'ask';
  form.action = '/search/';
  form.role = 'search';
  const input = document.createElement('input');
  input.type = 'search';
  input.name = 'q';
  input.id = 'search-dialog-field';
  input.placeholder = 'Ask in your own words';
  input.autocomplete = 'off';
  input.setAttribute('aria-label', 'Ask in your own words');
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => box.close());
  form.append(input, close);
  box.append(form, searchPanel(input));
  // A click on the backdrop lands on the dialog itself; a link to a section of this page leaves it open otherwise.
  box.addEventListener('click', (event) => {
    if (event.target === box || (event.target instanceof Element && event.target.closest('a'))) box.close();
  });
  document.body.append(box);
  return box;
}

/** Opens the search over the page; closing gives the focus back to where it was. @param query asked at once, if given */
export function openSearch(query?: string): void {
  warmSearch();
  dialog ??= build();
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector('input');
  if (!input) return;
  if (query !== undefined) {
    input.value = query;
    input.dispatchEvent(new Event('input'));
  }
  input.focus();
  input.select();
}
