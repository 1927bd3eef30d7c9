import { type Excerpt, excerpt } from '../../corpus/excerpt.ts';
import { type Language, languageOf } from '../../languages/index.ts';
import type { SourceEntries } from '../../search/index.ts';
import { exactWords } from '../../text/exact-words.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { WordSpan } from '../../text/words.ts';
import { turningOf } from '../verify/lexicon.ts';
import { placesOfWords, type QuizMaterial, type Sentence } from './material.ts';
import type { Altered } from './types.ts';

type Denial = NonNullable<Language['denial']>;

/** A word of a sentence, as it is written, and the words next to it; empty where a mark stands between. */
interface Word {
  readonly at: WordSpan;
  readonly written: string;
  readonly before: string;
  readonly behind: string;
}

/**
 * The sentence with its negation gone, or with one put in, by the words of its language; nothing where that would be no
 * grammar for certain.
 */
export function denied(material: QuizMaterial, { entries, span }: Sentence): Altered | undefined {
  const { source } = entries.shelved;
  const { denial } = languageOf(source.language);
  if (!denial) return undefined;
  const words = wordsOf(source.text, span);
  const { isNegation } = turningOf(source.language);
  const negations = words.filter(({ at }) => isNegation(at.form));
  const whole = excerpt(source, span);
  if (negations.length > 0) {
    const left = withoutNegation(denial, words, negations, source.text);
    return left && { whole, ...left(whole) };
  }
  const places = words.filter(
    ({ at, written, before, behind }) =>
      before !== '' && denial.takes({ verb: written, before, behind }) && !isQuotedApart(entries, span, at),
  );
  for (const { at, written } of material.lots.shuffled(places)) {
    const put = putIn(material, denial, { whole, at, written });
    if (put) return { whole, ...put };
  }
  return undefined;
}

function wordsOf(text: string, span: Span): Word[] {
  const found = exactWords(text, span);
  // The capital of the first word tells nothing; that of another tells a noun of German, or a name.
  const written = (one: Span): string => {
    const raw = text.slice(one.start, one.end);
    return one === found[0] ? raw.toLowerCase() : raw;
  };
  const isNext = (one: Span | undefined, other: Span | undefined): boolean =>
    one !== undefined && other !== undefined && /^\s$/u.test(text.slice(one.end, other.start));
  return found.map((at, place) => {
    const [before, behind] = [found[place - 1], found[place + 1]];
    return {
      at,
      written: text.slice(at.start, at.end),
      before: before && isNext(before, at) ? written(before) : '',
      behind: behind && isNext(at, behind) ? written(behind) : '',
    };
  });
}

type Change = Omit<Altered, 'whole'>;

/** What goes with the negation: the word and its space; of "ne … pas" all but the verb. */
function withoutNegation(
  { denied: how, leftOut, spares, hangs }: Denial,
  words: readonly Word[],
  negations: readonly Word[],
  text: string,
): ((whole: Excerpt) => Change) | undefined {
  const last = negations.at(-1);
  const around = how.startsWith('ne ');
  if (!last || !leftOut.has(last.written) || !spares(last)) return undefined;
  if (words.some(({ at, written }) => at !== last.at && hangs.has(written.toLowerCase()))) return undefined;
  if (!around) {
    if (negations.length > 1) return undefined;
    const { start, end } = last.at;
    return () => ({ was: { start, end: text[end] === ' ' ? end + 1 : end } });
  }
  return negations.length === 2 ? withoutBoth(words, negations, text) : undefined;
}

/** "n’est pas" becomes "est", "ne sera pas" becomes "sera": the verb is a slice of what it stands in. */
function withoutBoth(
  words: readonly Word[],
  negations: readonly Word[],
  text: string,
): ((whole: Excerpt) => Change) | undefined {
  const [first, last] = negations.map((one) => words.indexOf(one));
  const [ne, pas] = negations;
  if (first === undefined || last === undefined || !ne || !pas) return undefined;
  const elided = /^n['’]/u.test(ne.written) && last === first + 1;
  const verb = words[elided ? first : first + 1];
  if (!verb || (!elided && (last !== first + 2 || ne.written !== 'ne'))) return undefined;
  const start = elided ? ne.at.start + 2 : verb.at.start;
  const end = elided ? ne.at.end : verb.at.end;
  if (/^\p{Lu}/u.test(ne.written) || text.slice(start, end) === '') return undefined;
  return ({ source }) => ({
    was: { start: ne.at.start, end: pas.at.end },
    becomes: excerpt(source, { start, end }),
  });
}

/** What denies the verb, as it stands elsewhere in the same language: a word beside it, or all in its place. */
function putIn(
  { library }: QuizMaterial,
  { denied: how }: Denial,
  { whole, at, written }: { readonly whole: Excerpt; readonly at: Span; readonly written: string },
): Change | undefined {
  const find = (text: string): Excerpt | undefined => {
    for (const place of placesOfWords(library, text)) {
      const { source } = place.shelved;
      const isOther = source !== whole.source || !overlaps(place, whole);
      const isSame = source.text.slice(place.start, place.end).replace('’', "'") === text;
      if (isOther && isSame && source.language === whole.source.language) return excerpt(source, place);
    }
    return undefined;
  };
  if (how.startsWith('ne ')) {
    const becomes = find(/^[aeéêi]/u.test(written) ? `n'${written} pas` : `ne ${written} pas`);
    return becomes && { was: at, becomes };
  }
  const [before = '', behind = ''] = how.split('{verb}').map((part) => part.trim());
  const becomes = find(before || behind);
  const edge = before ? at.start - 1 : at.end;
  return becomes && { was: { start: edge, end: edge }, becomes };
}

/** Where a quotation ends right there, the word would stand outside of its marks. */
const isQuotedApart = ({ quotations }: SourceEntries, span: Span, { start, end }: Span): boolean =>
  quotations.some(
    ({ quotation: { span: over, content } }) =>
      overlaps(over, span) && [start, end].some((edge) => content.start === edge || content.end === edge),
  );
