import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import type { Clause, Phrase } from '../../grammar/index.ts';
import type { Mention, Rule, Site } from '../types.ts';
import { kindAt, wordAt } from './site.ts';

/** Power was “everywhere” and “from below” (Nye 2004: 11): a work in brackets, by who wrote it and its year. */
export const cited: Rule = (site) => {
  const { clause, at, frame } = site;
  const words = wordsOf(site);
  // “Psycho” (Paramount, 1960): some words with a capital are rather the name of a work.
  if (kindAt(clause, at + 1) === 'aside' && words < LEAST && startsLarge(site)) return undefined;
  for (let i = at + 1; i <= at + REACH; i++) {
    const kind = kindAt(clause, i);
    if (kind === 'end') return undefined;
    if ((kind === 'stop' && wordAt(clause, i) === ';') || (kind === 'quote' && words < 2)) return undefined;
    const authors = kind === 'aside' ? authorsIn(clause, nth(clause.phrases, i)) : undefined;
    if (authors) return { mention: { frame, ...authors }, cue: -1, rule: 'cited' };
  }
  return undefined;
};

const wordsOf = ({ narrative: { document }, marked: { content } }: Site): number =>
  document.text.slice(content.start, content.end).split(/\s+/).length;

const startsLarge = ({ narrative: { document }, marked: { content } }: Site): boolean =>
  /^\P{L}*\p{Lu}/u.test(document.text.slice(content.start, content.end));
const LEAST = 4;
/** How far behind the words, in phrases, the brackets may stand. */
const REACH = 16;

/** "([Nye], 2004)", "([Ash & Bly] 1999: 72)", "([Cole et al.], 2011)", but "(May 2004)", "(see p. 4)". */
function authorsIn(
  { tokens: { text, start, word, bits, speech } }: Clause,
  { from, to: close }: Phrase,
): Omit<Mention, 'frame'> | undefined {
  let to = -1;
  for (let i = from + 1; i < Math.min(close, from + LONGEST); i++) {
    const written = word[i] ?? '';
    const is = bits[i] ?? 0;
    if (YEAR.test(written))
      return to < 0 || word.slice(i, close).includes(';') ? undefined : { from: from + 1, to, head: to - 1 };
    const name = /\p{Lu}/u.test(text.charAt(start[i] ?? 0)) && !(is & NO_AUTHOR);
    if (name || ET_AL.test(written)) to = i + 1;
    else if (!BETWEEN.test(written) && !speech.clauses.and.has(written) && !(is & Word.particle))
      return undefined;
  }
  return undefined;
}
const YEAR = /^(?:1[5-9]|20)\d\d[a-z]?$/;
const ET_AL = /^(?:et|al\.?)$/;
const BETWEEN = /^[,&.]$/;
/** In tokens. */
const LONGEST = 14;
const NO_AUTHOR = Word.determiner | Word.preposition | Word.time | Word.modal;
