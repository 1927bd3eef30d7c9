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
      const span = { start: index, end: index + whole.length };
      return whole.startsWith('>') ? inBlock(library, text, span, inside) : { span, quote: inside.trim() };
    }),
  ).filter(({ span }) => !attributed.some((other) => overlaps(span, other.span)));
  const outermost = others.filter(
    (one) => !others.some((other) => other !== one && contains(other.span, one.span)),
  );
  return [...attributed, ...outermost].sort((a, b) => a.span.start - b.span.start);
}

/**
 * A block quote without its signature, and whose it is: by the line before that ends in a colon, or by the name behind a
 * dash or alone on its last line or the line under it.
 */
function inBlock(library: Library, text: string, span: Span, inside: string): Quoted {
  const lines = inside.replace(/\n> ?/g, '\n').trim().split('\n');
  const within = lines.length > 1 ? signature(lines.at(-1) ?? '') : undefined;
  if (within !== undefined) lines.pop();
  const quote = lines.join('\n').trim();
  const before = text.slice(0, span.start).trimEnd().split('\n').at(-1) ?? '';
  const under = text.slice(span.end).trimStart().split('\n')[0] ?? '';
  const signed = within ?? signature(under);
  const lead = before.endsWith(':') ? `${before} ` : '';
  const mark = quote.replace(/["“”„»«]/g, "'");
  const told = toDocument(`${lead}“${mark}”${signed === undefined ? '' : ` — ${signed}`}`);
  const [found] = quotations(told).filter(({ kind }) => kind !== 'indirect');
  const name = found?.speaker && slice(told.text, found.speaker.name);
  return { span, quote, ...(name && isName(library, name) && { speaker: name }) };
}

/** "— Ann Early", "(Ann Early)", "Ann Early, baker": the name with what it does. */
function signature(line: string): string | undefined {
  const dashed = /^\s*[-–—~]{1,2} ?(?=\p{Lu})(.{2,100})$/u.exec(line)?.[1];
  return (
    dashed ??
    /^\s*\(?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:, [^.!?:]{2,60})?)\)?$/u.exec(line)?.[1]
  );
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
