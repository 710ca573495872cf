import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu) ?? [];

/** Every word of every glossary name, in lower case, with its plural. */
export function glossaryWords(terms: Iterable<{ term: string; otherNames: readonly string[] }>): Set<string> {
  const words = new Set<string>();
  for (const { term, otherNames } of terms) {
    for (const name of [term, ...otherNames]) {
      for (const word of wordsOf(name.toLowerCase())) {
        words.add(word);
        words.add(`${word}s`);
      }
    }
  }
  return words;
}

/** Reading measures of running text. Items and headings end a sentence even without a full stop; tables and headings are left out. */
export function measureReading(
  stretches: readonly { role: string; text: string }[],
  glossary: ReadonlySet<string>,
): { grade: number; words: number; meanSentence: number; longestParagraph: number } {
  let words = 0;
  let sentenceCount = 0;
  let syllables = 0;
  let longestParagraph = 0;
  for (const stretch of stretches) {
    if (stretch.role === 'row' || stretch.role === 'heading' || stretch.role === 'question') continue;
    let inStretch = 0;
    for (const { segment } of sentences.segment(stretch.text)) {
      const found = wordsOf(segment);
      if (found.length === 0) continue;
      sentenceCount += 1;
      inStretch += found.length;
      for (const word of found) {
        const plain = word.toLowerCase().replace(/[.,'’-]+$/, '');
        if (/^\d/.test(plain)) syllables += 1;
        else {
          const counted = syllable(plain);
          syllables += glossary.has(plain) ? Math.min(2, counted) : counted;
        }
      }
    }
    words += inStretch;
    if (stretch.role === 'paragraph') longestParagraph = Math.max(longestParagraph, inStretch);
  }
  const grade = words ? fleschKincaid({ sentence: sentenceCount, word: words, syllable: syllables }) : 0;
  return { grade: Math.round(grade * 10) / 10, words, meanSentence: sentenceCount ? Math.round((words / sentenceCount) * 10) / 10 : 0, longestParagraph };
}
