/** Narrows the list of sources while the reader types. Without script the whole list stands. */
const form = document.querySelector<HTMLFormElement>('[data-source-filter]');
const input = form?.querySelector('input');
const status = form?.querySelector('[role=status]');
if (form && input && status) {
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const group of document.querySelectorAll<HTMLElement>('[data-source-group]')) {
      let inGroup = 0;
      for (const row of group.querySelectorAll<HTMLElement>('li')) {
        const text = row.textContent.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) inGroup += 1;
      }
      group.hidden = inGroup === 0;
      shown += inGroup;
    }
    status.textContent = words.length ? `${shown} ${shown === 1 ? 'source' : 'sources'}` : '';
  });
}
