import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { KitPage } from '~/data/kit.ts';
import { opening, titleSize } from '~/kit/card.ts';
import { oembed } from '~/kit/oembed.ts';
import { qrPng, qrSvg } from '~/kit/qr.ts';
import { citation, creditLine, customElement, htmlLink, iframe, markdownLink, staticHtml } from '~/kit/snippets.ts';

const page: KitPage = {
  path: '/questions/does-it-hurt/',
  short: '/go/1/',
  group: 'Questions',
  title: 'Does SMP hurt?',
  text: 'Less than feared. It differs.',
  points: [],
  check: { state: 'current', date: new Date('2026-11-24'), nextCheck: new Date('2027-05-24') },
  embed: { kind: 'question', id: 'does-it-hurt', path: '/embed/v1/question/does-it-hurt/', height: 400 },
};

describe('loader.js of version 1', () => {
  const loader = readFileSync('public/embed/v1/loader.js');
  test('is frozen: other sites pin it, so a change of behaviour is a version 2', () => {
    expect(createHash('sha256').update(loader).digest('base64')).toBe('cACymvtbwXR+CvvoWaDN/s7JPJjaYcUxQZyxxEIbhCY=');
  });
  test('weighs at most 2 KB as it is served', () => {
    expect(loader.length).toBeLessThanOrEqual(2048);
  });
});

test('an embedded answer has the colours of the site', () => {
  const colours = (file: string, prefix: string) =>
    new Map([...readFileSync(file, 'utf8').matchAll(new RegExp(`--${prefix}([\\w-]+): (light-dark\\([^)]+\\))`, 'g'))].map((match) => [match[1], match[2]]));
  const tokens = colours('src/styles/tokens.css', 'color-');
  const embed = colours('src/styles/embed.css', '');
  expect(embed.size).toBeGreaterThan(5);
  for (const [name, value] of embed) expect(value, name).toBe(tokens.get(name));
});

describe('snippets', () => {
  test('use the question as the text of the link', () => {
    expect(htmlLink(page)).toBe('<a href="https://smp-explained.example/questions/does-it-hurt/">Does SMP hurt?</a> (SMP Explained)');
    expect(markdownLink(page)).toBe('[Does SMP hurt?](https://smp-explained.example/questions/does-it-hurt/) (SMP Explained)');
    expect(creditLine(page)).toBe('“Does SMP hurt?”, SMP Explained, https://smp-explained.example/questions/does-it-hurt/, CC BY 4.0');
  });
  test('name the day of the check only while the check holds', () => {
    expect(citation(page)).toBe('SMP Explained. Does SMP hurt? Checked 24 November 2026. https://smp-explained.example/questions/does-it-hurt/');
    const changed: KitPage = { ...page, check: { state: 'changed', date: new Date('2026-11-24'), nextCheck: new Date('2027-05-24') } };
    expect(citation(changed)).not.toContain('Checked');
    expect(staticHtml(changed)).not.toContain('Checked');
  });
  test('keep any text as text', () => {
    const hostile = fc
      .array(fc.constantFrom('<', '>', '"', "'", '&', '<script>', ' onload=', '-->', '</p>', '`', 'a', '\u2028'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    // Whatever the texts are, the markup keeps the tags of the empty page, and every quotation mark belongs to them.
    const marks = (markup = '') => markup.replace(/[^<>"']/g, '');
    const snippets = [htmlLink, iframe, customElement, staticHtml];
    const empty = snippets.map((snippet) => marks(snippet({ ...page, title: '', text: '', points: [''] })));
    fc.assert(
      fc.property(hostile, hostile, (title, text) =>
        snippets.every((snippet, index) => marks(snippet({ ...page, title, text, points: [text] })) === empty[index]),
      ),
    );
  });
});

test('a page without an answer has no frame, and oEmbed gives its card', () => {
  const place: KitPage = { path: '/places/wales/', short: '/go/2/', group: 'Places', title: 'SMP rules in Wales', text: 'A licence.', points: [] };
  expect([iframe(place), customElement(place)]).toEqual([undefined, undefined]);
  expect(oembed(place)).toMatchObject({ type: 'link', title: 'SMP rules in Wales', thumbnail_url: 'https://smp-explained.example/cards/places/wales.png' });
  expect(oembed(place)).not.toHaveProperty('html');
});

test('the timeline is a plain frame, since the frozen element asks for an id', () => {
  const tool: KitPage = {
    path: '/tools/healing-timeline/',
    short: '/go/3/',
    group: 'Tools',
    title: 'Healing timeline',
    text: 'Days 0 to 42.',
    points: [],
    embed: { kind: 'healing-timeline', path: '/embed/v1/healing-timeline/', height: 2400 },
  };
  expect(iframe(tool)).toContain('src="https://smp-explained.example/embed/v1/healing-timeline/"');
  expect(customElement(tool)).toBe(`${iframe(tool)}\n<script src="https://smp-explained.example/embed/v1/loader.js" async></script>`);
  expect(oembed(tool)).toMatchObject({ type: 'rich', title: 'Healing timeline', height: 2400 });
});

test('a card carries the first sentence whole, and the next where the first is only a word', () => {
  expect(opening('It runs from 1.5 to 2 mm in most of the people that were measured. More is not known.')).toBe(
    'It runs from 1.5 to 2 mm in most of the people that were measured.',
  );
  expect(opening('Yes. Most of what is known about them comes from one series. More.')).toBe('Yes. Most of what is known about them comes from one series.');
});

test('the title of a card makes room for its sentence', () => {
  const words = {
    kind: 'Article',
    title: 'When can I shave, or use minoxidil, finasteride or medicated shampoo, after SMP?',
    text: 'Short enough to stand on two lines, all in all.',
  };
  expect(titleSize(words)).toBe(58);
  expect(titleSize({ ...words, text: 'word '.repeat(40) })).toBeLessThan(58);
  expect(titleSize({ ...words, title: 'SMP' })).toBe(68);
});

describe('QR codes', () => {
  const read = async (picture: Buffer) => {
    const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    return decodeQR({ width: info.width, height: info.height, data });
  };
  test('both pictures lead to the address', async () => {
    const url = 'https://smp-explained.example/go/123/';
    expect(await read(qrPng(url))).toBe(url);
    expect(
      await read(
        await sharp(Buffer.from(qrSvg(url)), { density: 900 })
          .png()
          .toBuffer(),
      ),
    ).toBe(url);
  });
  test('keep a quiet zone of four modules', () => {
    const [, size = '0'] = /viewBox="0 0 (\d+) /.exec(qrSvg('https://smp-explained.example/go/1/')) ?? [];
    const dark = [...qrSvg('https://smp-explained.example/go/1/').matchAll(/M(\d+) (\d+)h/g)].map((match) => [Number(match[1]), Number(match[2])]).flat();
    expect(Math.min(...dark)).toBe(4);
    expect(Math.max(...dark)).toBe(Number(size) - 5);
  });
});
