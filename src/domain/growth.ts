/** What a later JSON Schema takes back of an earlier one. Version 1 of the API may add, and nothing else. */

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Words about a property may be improved; they promise nothing to a program. */
const COMMENTS = new Set(['description', 'title', '$comment']);

/**
 * @param promised the schema as first published
 * @param now the schema of today
 * @param at where in the schema; empty at its root
 * @returns a line for each thing removed or changed; none where `now` only adds
 */
export function withdrawn(promised: unknown, now: unknown, at = ''): string[] {
  if (isObject(promised)) {
    if (!isObject(now)) return [`${at || 'schema'}: gone`];
    return Object.entries(promised).flatMap(([key, value]) =>
      COMMENTS.has(key) && !at.endsWith('properties') ? [] : withdrawn(value, now[key], at ? `${at}.${key}` : key),
    );
  }
  if (Array.isArray(promised)) {
    if (!Array.isArray(now)) return [`${at}: gone`];
    // Lists of JSON Schema (enum, required, anyOf) are sets: order says nothing.
    const held = new Set(now.map((item) => JSON.stringify(item)));
    return promised.filter((item) => !held.has(JSON.stringify(item))).map((item) => `${at}: ${JSON.stringify(item)} gone`);
  }
  return promised === now ? [] : [`${at}: ${now === undefined ? 'gone' : `was ${JSON.stringify(promised)}, is ${JSON.stringify(now)}`}`];
}
