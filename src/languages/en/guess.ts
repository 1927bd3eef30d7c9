import { Word } from '../lexicon.ts';
import { NOUNS_IN_LY, THINGS } from './things.ts';

/** What a word that no table holds may be, by its ending. */
export function guess(word: string): number {
  if (word.includes('-'))
    return /[a-z]-[a-z]+ly$/.test(word)
      ? Word.adverb
      : /[a-z]-[a-z]+(?:ed|known|born|old|rich|wide|free|friendly)$/.test(word)
        ? Word.adjective
        : ROLE_ENDING.test(word)
          ? Word.likely
          : 0;
  if (/^un[a-z]{3,}(?:ed|ing)$/.test(word)) return Word.adjective;
  if (word.length > 4 && word.endsWith('ed')) return Word.verb | Word.past | Word.participle;
  if (word.length > 5 && word.endsWith('ing')) return Word.verb | Word.gerund;
  if (word.length > 4 && word.endsWith('ly')) return NOUNS_IN_LY.has(word) ? 0 : Word.adverb;
  if (ADJECTIVE_ENDING.test(word)) return Word.adjective;
  if (THINGS.has(word) || (word.endsWith('s') && THINGS.has(word.slice(0, -1)))) return 0;
  return ROLE_ENDING.test(word) ? Word.likely : 0;
}
const ADJECTIVE_ENDING = /(?:ous|ful|able|ible|less|ish|ical)$/;
const ROLE_ENDING =
  /(?:[a-z]{2}[dtv]ant|[^aeiou]er|or|ist|ian|man|woman|men|women|person|crat|ators|ists|ians|[^aeiou]ers|ors)$/;
