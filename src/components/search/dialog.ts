import { loadEngine } from './engine.ts';
import { searchPanel } from './panel.ts';
import { linkStyles } from '~/components/ui/styles.ts';
import styles from './search.css?url';

let dialog: HTMLDialogElement | undefined;

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
  // A click on the backdrop lands on the dialog itself.
  box.addEventListener('click', (event) => {
    if (event.target === box) box.close();
  });
  document.body.append(box);
  return box;
}

/** Opens the search over the page; closing gives the focus back to where it was. */
export function openSearch(): void {
  linkStyles(styles);
  dialog ??= build();
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector('input');
  input?.focus();
  input?.select();
  // Warm the engine while the reader types; the panel reports a failure when it matters.
  loadEngine().catch(() => undefined);
}
