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
];
