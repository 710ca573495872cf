/** What the home page picks out. Ids are those of content files; an unknown one stops the build. */
export const home = {
  tryThese: [
    { question: 'does-it-hurt', label: 'does it hurt?' },
    { question: 'blue-or-green', label: 'will it turn blue?' },
    { question: 'pool', label: 'when can I swim?' },
  ],
  asked: ['side-effects', 'how-many-sessions', 'will-hair-grow-back', 'mri-after-smp'],
  claims: ['no-side-effects', 'scalpel-first-step', 'sun-four-days', 'masks-and-supplements', 'five-epidermal-layers', 'hides-scars'],
  /** Each number stands in the fact beside it. */
  counts: [
    { value: '0', text: 'randomised trials of SMP that we could find.', fact: 'smp-059' },
    { value: '80', text: 'people in the largest series whose summary we read, with no comparison group.', fact: 'smp-059' },
    { value: '14 months', text: 'the longest systematic follow-up we found.', fact: 'smp-064' },
  ],
};
