/** The mark: a whorl of dots that fade round, in a box of 24 by 24. Drawn once here, used by header, icons and share card. */
export const brandDots = [
  { x: 12, y: 12, radius: 2.3 },
  ...[1.9, 1.7, 1.5, 1.35, 1.15, 0.95].map((radius, index) => {
    const angle = ((index * 60 - 90) * Math.PI) / 180;
    const round = (value: number) => Math.round(value * 100) / 100;
    return { x: round(12 + 6.8 * Math.cos(angle)), y: round(12 + 6.8 * Math.sin(angle)), radius };
  }),
];

export const brandSvg = (ink: string, paper?: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${paper ? `<rect width="24" height="24" fill="${paper}"/>` : ''}<g fill="${ink}">${brandDots.map((dot) => `<circle cx="${dot.x}" cy="${dot.y}" r="${dot.radius}"/>`).join('')}</g></svg>`;
