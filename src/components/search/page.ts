import { warmSearch } from './dialog.ts';
import { searchPanel } from './panel.ts';

/** The search page: answers the query in its address, and keeps the address in step with the field. */
const place = document.querySelector('smp-search-page');
const input = document.querySelector<HTMLInputElement>('#q');
if (place && input) {
  warmSearch();
  document.querySelector('[data-without-script]')?.remove();
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  input.form?.addEventListener('submit', (event) => event.preventDefault());
  const onQuery = (query: string) => {
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
  };
  place.append(searchPanel(input, { onQuery }));
}
