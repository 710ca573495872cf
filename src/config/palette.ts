/** The colours that leave the stylesheet: icons, pictures, manifest. The same values as in src/styles/tokens.css. */
export const PALETTE = { light: { paper: '#fbf9f5', ink: '#1a2030' }, dark: { paper: '#12161f', ink: '#eceae4' } } as const;
