/** Fetches the lab when it comes near the screen; until then, and where it cannot be fetched, the still stands. */
const lab = document.querySelector('smp-density-lab');
if (lab) {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      void import('./element.ts');
    },
    { rootMargin: '600px' },
  );
  observer.observe(lab);
}
