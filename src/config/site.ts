/** Who publishes the site and where. The environment decides the origin, everything else stands here. */
export interface SiteConfig {
  /** Origin without a trailing slash. */
  url: string;
  name: string;
  /** One language code for all pages: Pagefind keeps an index per exact code. */
  language: string;
  description: string;
  publisher: { name: string; description: string };
  contentLicence: { name: string; url: string };
  codeLicence: { name: string; url: string };
}

function siteUrl(): string {
  const wanted = process.env['SITE_URL'] ?? 'https://smp-explained.example';
  if (!URL.canParse(wanted) || !/^https?:$/.test(new URL(wanted).protocol)) {
    throw new Error(`SITE_URL: found "${wanted}", expected an address such as https://example.org`);
  }
  const url = new URL(wanted);
  if (url.pathname !== '/' || url.search || url.hash)
    throw new Error(`SITE_URL: found "${wanted}", expected an origin without a path, because the site is served from the root`);
  return url.origin;
}

export const site: SiteConfig = {
  url: siteUrl(),
  name: 'SMP Explained',
  language: 'en-GB',
  description: 'What is known and not known about scalp micropigmentation, with the evidence beside each statement.',
  publisher: {
    name: 'SMP Explained',
    description: 'An independent reference on scalp micropigmentation. Nothing is for sale and no clinic pays for anything here.',
  },
  contentLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  codeLicence: { name: 'MIT', url: 'https://opensource.org/license/mit' },
};

/** Absolute address of a path such as `/skin/`. */
export const absolute = (path: string) => new URL(path, site.url).href;
