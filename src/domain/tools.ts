/** Pages on which a reader moves something, in the order of the list at /tools/. */
export interface Tool {
  path: string;
  title: string;
  /** One sentence: what the reader can do there. */
  text: string;
}

export const TOOLS: readonly Tool[] = [
  {
    path: '/tools/skin-explorer/',
    title: 'Skin explorer',
    text: 'Scalp skin drawn to scale. Set a needle depth and see which layer the tip is in, what clinics claim, and what becomes of the ink.',
  },
  {
    path: '/tools/density-lab/',
    title: 'Density lab',
    text: 'A patch of scalp with dots that you can change: how many, how wide, how dark, in six skin tones, from 30 cm to 3 m away.',
  },
  {
    path: '/tools/healing-timeline/',
    title: 'Healing timeline',
    text: 'Days 0 to 42 after a session: what you may see, and what sources say about washing, sun, water, sweat and shaving.',
  },
  {
    path: '/tools/healing-calendar/',
    title: 'Healing calendar',
    text: 'Put the days on which to look at your scalp into your phone’s calendar. The file is made in your browser.',
  },
];
