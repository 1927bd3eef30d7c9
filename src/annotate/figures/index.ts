import { cover, type Span } from '../../text/span.ts';
import type { Document, Paragraph } from '../document.ts';
import type { Figure } from '../types.ts';
import { counted, percent, shareOf } from './counted.ts';
import { shareUnits } from './distribution.ts';
import { type NumberPhrase, numberPhrase } from './grammar.ts';
import { amount, currencyBefore } from './money.ts';
import { qualifierBefore, qualifierBehind } from './qualifiers.ts';
import { isMark, isWord, type Token, tokens } from './tokens.ts';
import { isNoFigure } from './told-apart.ts';

/** A figure with the tokens it was read from. */
export interface Draft {
  readonly figure: Figure;
  /** The first and last token of number and unit, the last exclusive. */
  readonly from: number;
  readonly next: number;
  /** Whether the unit is a noun that is counted; absent without a unit. */
  readonly counts?: boolean;
}

/**
 * The numbers of a text that say how many or how much, in order. A range is two figures. What only looks
 * like an amount (dates, times, years, names, sections, telephone numbers, scores) is left out.
 */
export const figures = (document: Document): readonly Figure[] =>
  document.paragraphs.flatMap((paragraph) => inParagraph(document, paragraph));

function inParagraph({ text }: Document, { span, sentences }: Paragraph): Figure[] {
  const row = tokens(text, span);
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
  return shareUnits(row, drafts, sentences).map(({ figure }) => figure);
}

function read(row: readonly Token[], phrase: NumberPhrase): Draft | undefined {
  const bracketed = inBrackets(row, phrase);
  const money = amount(row, bracketed);
  const number = money ?? metresOrMillions(row, bracketed);
  const share = money ? undefined : percent(row, number.next);
  const thing = money ?? share ?? counted(row, number.next, Math.abs(number.value) <= 1);
  const of =
    share || money || Math.abs(number.value) < 1 ? shareOf(row, share?.next ?? number.next) : undefined;
  return build(row, number, thing, { of, counts: !money && !share });
}

function build(
  row: readonly Token[],
  number: NumberPhrase,
  thing: { unit: Span; next: number } | undefined,
  { of, counts }: { of: Span | undefined; counts: boolean },
): Draft | undefined {
  const [first, last] = [row[number.from], row[number.next - 1]];
  if (!first || !last || !Number.isFinite(number.value)) return undefined;
  const digits = { start: first.start, end: last.end };
  const unit = thing?.unit;
  const next = Math.max(number.next, thing?.next ?? 0);
  const core = unit ? cover(digits, unit) : digits;
  const outer = row.findLastIndex(({ end }, index) => index < number.from && end <= core.start) + 1;
  const qualifier =
    qualifierBefore(row, outer) ?? qualifierBehind(row, number.next) ?? qualifierBehind(row, next);
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
  if (!isWord(token, 'm') || !token?.glued) return phrase;
  const million = counted(row, phrase.next + 1, false) !== undefined || !Number.isInteger(phrase.value);
  return million ? { ...phrase, next: phrase.next + 1, value: phrase.value * 1e6 } : phrase;
}
