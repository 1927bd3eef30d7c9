import { excerpt } from '../../corpus/excerpt.ts';
import { type Language, languageOf, Word } from '../../languages/index.ts';
import type { SourceEntries } from '../../search/index.ts';
import { exactWords } from '../../text/exact-words.ts';
import { overlaps, type Span, slice } from '../../text/span.ts';
import type { WordSpan } from '../../text/words.ts';
import { check } from '../verify/check.ts';
import { turningOf } from '../verify/lexicon.ts';
import { otherNames } from './gap.ts';
import { figuresWithin, findAt, type Material, placesOf, type Sentence } from './material.ts';
import { namesIn } from './names.ts';
import { isTelling, otherNumbers } from './number.ts';
import type { Altered, Question } from './types.ts';
import { asked } from './wrong.ts';

/**
 * Which of two wordings is the source's? In the other a number, a name or a negation is changed, and the check of
 * `/verify` says so of both.
 */
export function realOrAltered(material: Material, sentence: Sentence): Question | undefined {
  const { shelved } = sentence.entries;
  const real = excerpt(shelved.source, sentence.span);
  for (const make of material.lots.shuffled([byNumber, byName, byNegation])) {
    const altered = make(material, sentence);
    if (!altered || !isKnownAsAltered(material, altered)) continue;
    return asked(
      material,
      'altered',
      [],
      { kind: 'words', words: real },
      [{ kind: 'altered', altered }],
      [findAt(shelved, sentence.span, [altered.was])],
    );
  }
  return undefined;
}

/** The words of an altered quotation, to be compared: what is shown is made of its slices. */
export function alteredText({ whole, was, becomes }: Altered): string {
  const { text } = whole.source;
  const put = becomes ? `${was.start === was.end ? ' ' : ''}${becomes.text}` : '';
  return `${text.slice(whole.start, was.start)}${put}${text.slice(was.end, whole.end)}`;
}

function isKnownAsAltered({ library }: Material, altered: Altered): boolean {
  const real = check(library, altered.whole.text);
  const other = check(library, alteredText(altered));
  return (
    real?.verdict === 'verbatim' &&
    other?.verdict === 'altered' &&
    other.finds.every(({ shelved }) => shelved.source === altered.whole.source)
  );
}

function byNumber(material: Material, { entries, span }: Sentence): Altered | undefined {
  const { source } = entries.shelved;
  const [figure] = material.lots.shuffled(figuresWithin(entries, span).filter((one) => isTelling(one)));
  const others = figure && otherNumbers(material, { figure, written: excerpt(source, figure.number) });
  const becomes = others?.[0];
  return figure && becomes && { whole: excerpt(source, span), was: figure.number, becomes };
}

function byName(material: Material, { entries, span }: Sentence): Altered | undefined {
  const [right] = material.lots.shuffled(namesIn(entries, span));
  const becomes = right && otherNames(material, right, span)?.[0];
  return right && becomes && { whole: excerpt(entries.shelved.source, span), was: right.name, becomes };
}

/** A "not" or "never" gone, or a "not" behind a helping verb: a slice of another place. */
function byNegation(material: Material, { entries, span }: Sentence): Altered | undefined {
  const { source } = entries.shelved;
  const language = languageOf(source.language);
  const found = exactWords(source.text, span);
  const whole = excerpt(source, span);
  const { isNegation } = turningOf(source.language);
  const negations = found.filter(({ form }) => isNegation(form));
  if (negations.length > 1) return undefined;
  const [only] = negations;
  if (only) return LEFT_OUT.has(only.form) ? { whole, was: withSpace(source.text, only) } : undefined;
  const places = found.filter(
    (word, at) => takesNot(language, found, at) && !isQuotedApart(entries, span, word),
  );
  const [helper] = material.lots.shuffled(places);
  const not = helper && placesOf(material.library, 'not').find(({ shelved }) => shelved.source !== source);
  const there = not ?? (helper && placesOf(material.library, 'not').find((place) => !overlaps(place, span)));
  if (!helper || !there || slice(there.shelved.source.text, there) !== 'not') return undefined;
  return {
    whole,
    was: { start: helper.end, end: helper.end },
    becomes: excerpt(there.shelved.source, there),
  };
}

/** Without these a sentence is whole, and says the opposite. */
const LEFT_OUT: ReadonlySet<string> = new Set(['not', 'never']);

const withSpace = (text: string, { start, end }: Span): Span => ({
  start,
  end: text[end] === ' ' ? end + 1 : end,
});

/** Helping verbs of English that "not" may stand behind. */
const HELPERS: ReadonlySet<string> = new Set(
  'is are was were has have had will would can could should may might must does do did'.split(' '),
);

/** Whether a helping verb has the verb behind it that the "not" would deny. */
function takesNot(language: Language, found: readonly WordSpan[], at: number): boolean {
  if (language.tag !== 'en' || at === 0 || !HELPERS.has(found[at]?.form ?? '')) return false;
  const next = language.speech?.().lexicon.get(found[at + 1]?.form ?? '') ?? 0;
  return (next & (Word.base | Word.participle | Word.gerund)) !== 0;
}

/** Where a quotation ends right there, the "not" would stand outside of its marks. */
const isQuotedApart = ({ quotations }: SourceEntries, span: Span, { end }: Span): boolean =>
  quotations.some(
    ({ quotation }) =>
      overlaps(quotation.span, span) && (quotation.content.start === end || quotation.content.end === end),
  );
