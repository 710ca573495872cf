/** Comparing the numbers of a text with the numbers of the facts it cites. */

const WORDS: Record<string, string> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  hundred: '100',
  first: '1',
  second: '2',
  third: '3',
};

/** Emergency and advice lines; they are addresses, not measurements. */
export const FREE_NUMBERS = new Set(['999', '112', '911', '000', '111', '811']);

/** `1,000` and `1 000` are `1000`, `1.50` is `1.5`, `007` stays as it is. */
function normalise(token: string): string {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(token) ? token.replaceAll(',', '') : token.replace(',', '.');
  return plain.includes('.') ? plain.replace(/0+$/, '').replace(/\.$/, '') : plain;
}

/** Numbers written in digits, in order, as they stand and normalised. */
export function numbersIn(text: string): { written: string; value: string; index: number }[] {
  return [...text.matchAll(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?/g)].map((match) => ({
    written: match[0],
    value: normalise(match[0]),
    index: match.index,
  }));
}

/** Every number a text states, in digits or as a word, normalised. */
export function numbersStated(text: string): Set<string> {
  const stated = new Set(numbersIn(text).map((number) => number.value));
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const value = WORDS[word];
    if (value) stated.add(value);
  }
  return stated;
}
