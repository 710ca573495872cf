/**
 * What every figure of the site exports as `figure`, and src/figures/registry.ts lists.
 * Read by Node itself through the content check: relative imports with .ts endings only.
 */
export type Theme = 'light' | 'dark';

/** A finished picture, drawn at build. */
export interface Still {
  /** Size of the drawing in its own units; one unit is about one CSS pixel. */
  width: number;
  height: number;
  /** A whole SVG document with its own ground, without `style`, script or links, so that it may stand alone. */
  svg: (theme: Theme) => string;
}

export interface Figure {
  title: string;
  /** One or two sentences under the picture; begins with "Illustration". */
  caption: string;
  /** What the picture shows, for whoever does not see it. */
  text: string;
  /** Facts whose numbers drive the still. */
  facts: readonly string[];
  still: Still;
  /** The same for columns under 40rem, where the labels of a wide picture would be too small to read. */
  narrow?: Still;
  /** The numbers as CSV, for download; without it the file holds the facts that drive the figure. */
  csv?: () => string;
  /** A tool of another figure that goes further, in the state that this picture is about. */
  more?: { href: string; link: string };
  /** The page on which a reader moves the inputs. */
  tool?: {
    path: string;
    /** Words of the link from an article. */
    link: string;
    /** Fact ids of each citation of the tool page, in its order. */
    cites: readonly (readonly string[])[];
    /** Glossary terms the tool page opens in place. */
    terms: readonly string[];
  };
}

/** Stands in every picture and every file of numbers, as they travel without their page. */
export const CREDIT = 'SMP Explained, CC BY 4.0';

/** CSV as in RFC 4180: every field quoted, lines ended with CRLF. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map((field) => `"${String(field).replaceAll('"', '""')}"`).join(',')}\r\n`).join('');
}

/**
 * The numbers of a figure with their licence as the last row.
 * @param rows the head first; the licence row is as wide as it
 */
export function figureCsv(rows: readonly (readonly (string | number)[])[]): string {
  const licence = ['Licence', `${CREDIT}. Behind an illustration: the facts say who was measured`];
  return csv([...rows, (rows[0] ?? licence).map((_, column) => licence[column] ?? '')]);
}

/** Text for an SVG document. */
export const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
