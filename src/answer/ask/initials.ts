import { type Excerpt, excerpt } from '../../corpus/excerpt.ts';
import { isStopWord } from '../../languages/index.ts';
import { endsOfName, nameWithInitials, type SearchedShelf } from '../../search/index.ts';
import { type WordSpan, words } from '../../text/words.ts';

/** Letters that may be the initials of somebody: three or four, large, or without a vowel as no word is. */
const LARGE = /^(?:\p{Lu}\.?){3,4}$/u;
const NO_VOWELS = /^[b-df-hj-np-tv-xz]{3,4}$/;
const MOST_NAMES = 2;

/** A question with names in full in the place of their initials, and the names. */
export interface SpelledOut {
  readonly question: string;
  readonly names: readonly Excerpt[];
}

/** "LBJ", where no source has it: the name that a source gives in full, if one alone has these initials. */
export function initialsSpelledOut(shelf: SearchedShelf, question: string): SpelledOut {
  const isUnknown = ({ form, start, end }: WordSpan): boolean =>
    (LARGE.test(question.slice(start, end)) || NO_VOWELS.test(form)) &&
    !isStopWord(form) &&
    shelf.vocabulary.wordsOf(form).length === 0;
  const found = words(question).filter(isUnknown).slice(0, MOST_NAMES);
  let spelled = question;
  const names: Excerpt[] = [];
  for (const { form, start, end } of found.reverse()) {
    const name = nameWithInitials(shelf, form);
    if (!name) continue;
    spelled = spelled.slice(0, start) + endsOfName(name) + spelled.slice(end);
    names.unshift(excerpt(name.shelved.source, name.span));
  }
  return { question: spelled, names };
}
