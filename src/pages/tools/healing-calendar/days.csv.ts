import type { APIRoute } from 'astro';
import { ENTRIES } from '~/figures/healing-calendar/model.ts';
import { figureCsv } from '~/figures/figure.ts';

/** The days as a table; the calendar file needs the date of a session and is made in the browser. */
export const GET: APIRoute = () =>
  new Response(figureCsv([['day', 'title', 'what to do', 'facts'], ...ENTRIES.map(({ day, title, words, facts }) => [day, title, words, facts.join(' ')])]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
