import { cover, type Span } from '../../text/span.ts';
import type { Document, Paragraph } from '../document.ts';
import type { Figure } from '../types.ts';
import { withDates } from './as-of.ts';
import { type Counted, counted, percent, shareOf } from './counted.ts';
import { shareUnits } from './distribution.ts';
import type { Draft } from './draft.ts';
import { isUnitOfParts, type NumberPhrase, numberPhrase } from './grammar.ts';
import { lexiconOf } from './lexicon.ts';
import { measureAt } from './measures.ts';
import { amount, currencyBefore } from './money.ts';
import { qualifierBefore, qualifierBehind } from './qualifiers.ts';
import { TIME_UNITS } from './tables/calendar.ts';
import { COUNTED_IN_MILLIONS } from './tables/words-around.ts';
import { isMark, isOf, isWord, type Token } from './token.ts';
import { tokens } from './tokens.ts';
import { isNoFigure } from './told-apart/index.ts';

/**
 * The numbers of a text that say how many or how much, in order. A range is two figures. What only looks
 * like an amount (dates, times, years, names, sections, telephone numbers, scores) is left out.
 */
export const figures = (document: Document): readonly Figure[] =>
  document.paragraphs.flatMap((paragraph) => inParagraph(document, paragraph));

function inParagraph({ text, language, published }: Document, { span, sentences }: Paragraph): Figure[] {
  const row = tokens(text, span, lexiconOf(language));
  const drafts: Draft[] = [];
  for (let at = 0; at < row.length; ) {
    const phrase = numberPhrase(row, at);
    if (!phrase) {
      at++;
      continue;
    }
    const draft =
      isNoFigure(row, phrase) && !currencyBefore(row, phrase.from) ? undefined : read(row, phrase);
    if (draft) drafts.push(draft);
    at = Math.max(phrase.next, draft?.next ?? 0);
  }
  const counting = shareUnits(row, drafts, sentences);
  return withDates(row, counting, sentences, published).map(({ figure }) => figure);
}

function read(row: readonly Token[], phrase: NumberPhrase): Draft | undefined {
  const bracketed = inBrackets(row, phrase);
  const money = amount(row, bracketed);
  if (money) return build(row, money, { thing: money, counts: false });
  const number = metresOrMillions(row, bracketed);
  const percentage = percent(row, Math.abs(number.value) < 1 ? behindOne(row, number.next) : number.next);
  if (percentage)
    return build(row, number, { thing: percentage, of: shareOf(row, percentage.next), counts: false });
  const of = Math.abs(number.value) < 1 ? partOf(row, number) : undefined;
  if (of) return build(row, number, { of, counts: false });
  const thing =
    unitWithin(row, number) ?? halved(row, number) ?? counted(row, number.next, Math.abs(number.value) <= 1);
  return build(row, number, { thing, counts: true });
}

/** Behind the "a" of "half a percent" and the "of one" of "a quarter of one percent". */
function behindOne(row: readonly Token[], index: number): number {
  const at = isWord(row[index], 'of') ? index + 1 : index;
  return isWord(row[at], 'a', 'one') || row[at]?.text === '1' ? at + 1 : index;
}

/** The "hour" of "half an hour". */
function halved(row: readonly Token[], { value, next }: NumberPhrase): Counted | undefined {
  const unit = row[next + 1];
  return Math.abs(value) < 1 && isWord(row[next], 'a', 'an') && unit && isUnitOfParts(unit)
    ? { unit, next: next + 2 }
    : undefined;
}

/** The noun that a share is taken of: "half of the voters", "half their money", "one in five Americans". */
function partOf(row: readonly Token[], { from, next }: NumberPhrase): Span | undefined {
  const ratio = row
    .slice(from, next)
    .some((token) => token.lexicon.ratio.some((phrase) => isWord(token, phrase.at(-1) ?? '')));
  return shareOf(row, next) ?? (ratio ? counted(row, next, false)?.unit : undefined);
}

/** The "year" of "a year and a half". */
function unitWithin(row: readonly Token[], { from, next }: NumberPhrase): Counted | undefined {
  for (let at = from + 1; at < next - 1; at++) {
    const unit = row[at];
    if (unit && isUnitOfParts(unit) && isOf(row[at + 1], ({ joins }) => joins.parts)) return { unit, next };
  }
  return undefined;
}

function build(
  row: readonly Token[],
  number: NumberPhrase,
  { thing, of, counts }: { thing?: Counted | undefined; of?: Span | undefined; counts: boolean },
): Draft | undefined {
  const [first, last] = [row[number.from], row[number.next - 1]];
  if (!first || !last || !Number.isFinite(number.value)) return undefined;
  const digits = { start: first.start, end: last.end };
  const unit = thing?.unit;
  const next = Math.max(number.next, thing?.next ?? 0);
  const core = unit ? cover(digits, unit) : digits;
  let outer = number.from;
  while ((row[outer - 1]?.start ?? -1) >= core.start) outer--;
  const qualifier =
    before(row, outer, thing) ?? qualifierBehind(row, number.next) ?? qualifierBehind(row, next);
  const figure: Figure = {
    span: qualifier ? cover(core, qualifier) : core,
    number: digits,
    value: number.value,
    ...(unit && { unit }),
    ...(of && { of }),
    ...(qualifier && { qualifier }),
  };
  return { figure, from: number.from, next: number.next, ...(unit && { counts }) };
}

/** The qualifier before token `index`; "over three days" may be during them, so it is none. */
const before = (
  row: readonly Token[],
  index: number,
  thing: { next: number } | undefined,
): Span | undefined =>
  isWord(row[index - 1], 'over') && thing && TIME_UNITS.has(row[thing.next - 1]?.lower ?? '')
    ? undefined
    : qualifierBefore(row, index);

/** "[1.2] million": an editor's brackets around a part of the number. */
function inBrackets(row: readonly Token[], phrase: NumberPhrase): NumberPhrase {
  if (!isMark(row[phrase.from - 1], '[') || !isMark(row[phrase.next], ']')) return phrase;
  const scale = numberPhrase(row, phrase.next + 1);
  const named = scale && scale.value >= 100 && row[phrase.next + 1]?.kind === 'word' ? scale : undefined;
  return named ? { from: phrase.from - 1, next: named.next, value: phrase.value * named.value } : phrase;
}

/** "1.5m people" are millions, "a 100m race" is metres: a plural noun behind the m, or a decimal, tells. */
function metresOrMillions(row: readonly Token[], phrase: NumberPhrase): NumberPhrase {
  const token = row[phrase.next];
  if (!isWord(token, 'm') || token?.text !== 'm') return phrase;
  const behind = counted(row, phrase.next + 1, false);
  const squared = measureAt(row, phrase.next)?.next !== phrase.next + 1;
  const million =
    !squared &&
    (token.glued
      ? behind !== undefined || !Number.isInteger(phrase.value)
      : COUNTED_IN_MILLIONS.has(row[phrase.next + 1]?.lower ?? ''));
  return million ? { ...phrase, next: phrase.next + 1, value: phrase.value * 1e6 } : phrase;
}
