import { absolute, site } from '../config/site.ts';
import type { KitPage } from '../data/kit.ts';
import { cardPath } from '../domain/routes.ts';
import { CARD } from './card.ts';
import { iframe } from './snippets.ts';

interface Common {
  version: '1.0';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}
/** A response of oEmbed 1.0 (https://oembed.com): "rich" where the page can be shown in a frame. Numbers are pixels, `cache_age` seconds. */
export type OEmbed = Common & ({ type: 'link' } | { type: 'rich'; html: string; width: number; height: number });

/** The frame itself fills the width it is given; a static file cannot heed `maxwidth`. */
export function oembed(page: Pick<KitPage, 'path' | 'title' | 'embed'>): OEmbed {
  const html = iframe(page);
  return {
    ...(page.embed && html ? { type: 'rich', html, width: 360, height: page.embed.height } : { type: 'link' }),
    version: '1.0',
    title: page.title,
    provider_name: site.name,
    provider_url: absolute('/'),
    cache_age: 86_400,
    thumbnail_url: absolute(cardPath(page.path)),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}
