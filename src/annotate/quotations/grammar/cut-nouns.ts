import { Word } from '../../../languages/index.ts';
import { Tag, type Tokens } from '../words/index.ts';
import type { Phrase } from './types.ts';

/** "Monday", "September 30", "Feb. 7, 2023" */
export function timePhrase(tags: readonly number[], base: number, from: number, to: number): Phrase {
  let end = from + 1;
  if (end < to && tags[end - base] === Tag.number) end++;
  if (end + 1 < to && end > from + 1 && tags[end - base] === Tag.comma && tags[end + 1 - base] === Tag.number)
    end += 2;
  return { kind: 'time', from, to: end, head: from };
}

export function nounPhrase(
  tokens: Tokens,
  tags: readonly number[],
  base: number,
  from: number,
  to: number,
): Phrase {
  const first = tags[from - base] ?? 0;
  if (first === Tag.pronoun) return { kind: 'noun', from, to: from + 1, head: from };
  let i = from;
  let head = -1;
  while (i < to) {
    const here = tags[i - base] ?? 0;
    if (here === Tag.determiner || here === Tag.possessive) {
      if (i > from && tags[i - 1 - base] !== Tag.determiner) break;
    } else if (here === Tag.time) {
      // "this week", "Monday's debate": a time may end or, with 's, start a phrase.
      const genitive = tags[i + 1 - base] === Tag.genitive;
      // "a Wednesday editorial"
      const inside = head < 0 && i > from && isCapital(tokens, i) && tags[i + 1 - base] === Tag.noun;
      if (!genitive && head >= 0) break;
      if (!genitive && !inside) return { kind: 'time', from, to: i + 1, head: i };
    } else if (here === Tag.conjunction && tokens.word[i] === '&') {
      // part of a name
    } else if (
      here === Tag.adverb &&
      i > from &&
      (head < 0 || tags[i - 1 - base] === Tag.genitive) &&
      isNominal(tags[i + 1 - base] ?? 0)
    ) {
      // "the recently released report"
    } else if (!isNominal(here)) break;
    else if (
      here === Tag.name &&
      first === Tag.adjective &&
      head < 0 &&
      tags[from - base - 1] === Tag.auxiliary
    )
      break;
    else if (
      here === Tag.name &&
      head >= 0 &&
      tags[head - base] === Tag.noun &&
      tags[i - 1 - base] !== Tag.genitive &&
      !melts(tokens, head) &&
      (GOES_ON.has(tags[i + 1 - base] ?? 0) || !describes(tokens, from, head, i))
    )
      break;
    else if (here === Tag.noun || here === Tag.name) head = i;
    i++;
  }
  while (head >= from && i - 1 > head && tags[i - 1 - base] === Tag.adjective) i--;
  if (i === from) i = from + 1;
  if (head < 0) head = i - 1;
  const kind = tags[head - base] === Tag.adjective && first === Tag.adjective ? 'adjective' : 'noun';
  return { kind, from, to: i, head };
}

const isCapital = (tokens: Tokens, i: number): boolean => ((tokens.bits[i] ?? 0) & Word.capital) !== 0;

/** Whether a name behind this noun is in one phrase with it: campaign spokesman Brian Fallon. */
const melts = (tokens: Tokens, noun: number): boolean =>
  ((tokens.bits[noun] ?? 0) & (Word.role | Word.likely | Word.title)) !== 0;

/** What a name opens a clause or goes on with: "a point [Marsh] also made". */
const GOES_ON: ReadonlySet<number> = new Set([Tag.verb, Tag.auxiliary, Tag.modal, Tag.adverb, Tag.name]);

/**
 * "said [a candid Marsh]": what no list knows between an indefinite article and a name is how somebody was, not another
 * who spoke; "a friend [Marsh] had sent" is another.
 */
function describes({ bits, word, speech }: Tokens, from: number, noun: number, name: number): boolean {
  const one = word[noun] ?? '';
  return (
    speech.indefinite.has(word[from] ?? '') &&
    noun === name - 1 &&
    ((bits[noun] ?? 0) & Word.capital) === 0 &&
    !speech.persons?.has(one) &&
    !speech.genderOfNoun(one)
  );
}

const isNominal = (tag: number): boolean =>
  tag === Tag.noun || tag === Tag.name || tag === Tag.adjective || tag === Tag.number || tag === Tag.genitive;
