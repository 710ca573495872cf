/** Narrows the list of sources while the reader types. Without script the whole list stands. */
const box = document.querySelector<HTMLElement>('[data-source-filter]');
const input = box?.querySelector('input');
const count = box?.querySelector('[role=status]');
if (box && input && count) {
  box.hidden = false;
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
    count.textContent = words.length ? `${shown} ${shown === 1 ? 'source' : 'sources'}` : '';
  });
}

export {};
