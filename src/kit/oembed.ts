import { absolute, site } from '../config/site.ts';
import type { KitPage } from '../data/kit.ts';
import { cardPath } from '../domain/routes.ts';
import { CARD } from './card.ts';
import { iframe } from './snippets.ts';

/** The "rich" response of oEmbed 1.0 (https://oembed.com): numbers are pixels, `cache_age` seconds. */
export interface OEmbed {
  type: 'rich';
  version: '1.0';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

/** Undefined where a page has no answer to show. The frame itself fills the width it is given; a static file cannot heed `maxwidth`. */
export function oembed(page: KitPage): OEmbed | undefined {
  const html = iframe(page);
  if (!page.embed || !html) return undefined;
  return {
    type: 'rich',
    version: '1.0',
    title: page.title,
    provider_name: site.name,
    provider_url: absolute('/'),
    cache_age: 86_400,
    html,
    width: 360,
    height: page.embed.height,
    thumbnail_url: absolute(cardPath(page.path)),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}
