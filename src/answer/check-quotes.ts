import { toDocument } from '../annotate/document.ts';
import { quotations } from '../annotate/quotations/index.ts';
import { languageOf } from '../languages/index.ts';
import { fittingPeople, type Library } from '../library/index.ts';
import { contains, overlaps, type Span, slice } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Answer } from './answer.ts';
import { withoutMarkup } from './verify/typed.ts';
import { verify } from './verify.ts';

interface Quoted {
  readonly span: Span;
  readonly quote: string;
  readonly speaker?: string;
}

/** Shorter words in quotation marks are terms, not quotations. */
const LEAST_WORDS = 3;
/** As many as five messages of three hold: more follow-ups are not allowed everywhere. */
const MOST = 15;

/** Every quotation in a message, looked up on the shelf, with its speaker where the message names one. */
export function checkQuotes(library: Library, { content }: { content: string }): Answer {
  const found = quotedIn(library, withoutMarkup(content)).filter(
    ({ quote }) => words(quote).length >= LEAST_WORDS,
  );
  const checks = found.slice(0, MOST).map(({ quote, speaker }) => ({
    quote,
    ...(speaker !== undefined && { speaker }),
    answer: verify(library, { quote, speaker }),
  }));
  return { kind: 'checked', checks, more: Math.max(0, found.length - MOST) };
}

/** Marks that the rules for news do not know: single ones, angles, corner brackets, and Discord's block quotes. */
const OTHER_MARKS: readonly RegExp[] = [
  /‘((?:[^‘’\n]|(?<=\p{L})’(?=\p{L}))+)’(?!\p{L})/gu,
  /(?<![\p{L}\p{N}])'((?:[^'\n]|(?<=\p{L})'(?=\p{L}))+)'(?!\p{L})/gu,
  /‹([^‹›\n]+)›/gu,
  /「([^「」\n]+)」/gu,
  /『([^『』\n]+)』/gu,
  /^> ?([^\n]+(?:\n> ?[^\n]+)*)/gmu,
];

/** The words in quotation marks of all kinds, in order; none within another. */
function quotedIn(library: Library, text: string): Quoted[] {
  const attributed = quotations(toDocument(text))
    .filter(({ kind, span }) => kind !== 'indirect' && !isOpenSingle(slice(text, span)))
    .map(({ span, content, speaker }): Quoted => {
      const name = speaker && slice(text, speaker.name);
      return { span, quote: slice(text, content), ...(name && isName(library, name) && { speaker: name }) };
    });
  const others = OTHER_MARKS.flatMap((marks) =>
    Array.from(text.matchAll(marks), ({ index, 0: whole, 1: inside = '' }): Quoted => {
      const quote = inside.replace(/\n> ?/g, '\n').trim();
      return { span: { start: index, end: index + whole.length }, quote };
    }),
  ).filter(({ span }) => !attributed.some((other) => overlaps(span, other.span)));
  const outermost = others.filter(
    (one) => !others.some((other) => other !== one && contains(other.span, one.span)),
  );
  return [...attributed, ...outermost].sort((a, b) => a.span.start - b.span.start);
}

/** A single mark that nothing closes is an apostrophe more often than not. */
const isOpenSingle = (marked: string): boolean => /^['‘]/.test(marked) && !/['’]$/.test(marked);

/**
 * "Ada Moss", not "He", "the miller" or "Officials": only of a name can be said that it was another one. A single
 * word, which may be capital for beginning its sentence, is a name when the sources quote somebody of that name.
 */
function isName(library: Library, speaker: string): boolean {
  const parts = words(speaker);
  const capital = parts.every(({ start, form }) => /\p{Lu}/u.test(speaker.charAt(start)) && !isSmall(form));
  return capital && (parts.length > 1 || fittingPeople(library, speaker).length > 0);
}

const isSmall = (form: string): boolean => languageOf('en').stopWords.has(form);
