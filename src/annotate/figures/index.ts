import { COUNTED_IN_MILLIONS } from '../../languages/en/counting.ts';
import { cover, type Span } from '../../text/span.ts';
import type { Document, Paragraph } from '../document.ts';
import type { Figure } from '../types.ts';
import { withDates } from './as-of.ts';
import { type Counted, countedNoun, percent, wholeOfShare } from './counted.ts';
import { shareUnits } from './distribution.ts';
import type { FigureDraft } from './draft.ts';
import { type NumberPhrase, numberPhrase } from './grammar.ts';
import { lexiconOf } from './lexicon.ts';
import { measureAt } from './measures.ts';
import { amount, currencyBefore } from './money.ts';
import { phraseAt } from './phrases.ts';
import { qualifierBefore, qualifierBehind } from './qualifiers.ts';
import { TIME_UNITS } from './tables/calendar.ts';
import { CURRENCY_SIGNS } from './tables/currencies.ts';
import { UNIT_NAMES } from './tables/units.ts';
import { isMark, isOf, isWord, type Token } from './token.ts';
import { tokens } from './tokens.ts';
import { isNoFigure } from './told-apart/index.ts';
import { isUnitOfParts } from './unit-parts.ts';

/**
 * The numbers of a text that say how many or how much, in order. A range is two figures. What only looks
 * like an amount (dates, times, years, names, sections, telephone numbers, scores) is left out.
 */
export const figures = (document: Document): readonly Figure[] =>
  document.paragraphs.flatMap((paragraph) => inParagraph(document, paragraph));

function inParagraph({ text, language, published }: Document, { span, sentences }: Paragraph): Figure[] {
  const row = tokens(text, span, lexiconOf(language));
  const drafts: FigureDraft[] = [];
  for (let at = 0; at < row.length; ) {
    const phrase = numberPhrase(row, at);
    if (!phrase) {
      at++;
      continue;
    }
    const draft =
      isNoFigure(row, phrase) && !currencyBefore(row, phrase.from) ? undefined : read(row, phrase);
    if (draft) drafts.push(draft);
    at = Math.max(phrase.next, draft?.next ?? 0, draft?.past ?? 0);
  }
  const counting = shareUnits(row, drafts, sentences);
  return withDates(row, counting, sentences, published).map(({ figure }) => figure);
}

function read(row: readonly Token[], phrase: NumberPhrase): FigureDraft | undefined {
  const bracketed = inBrackets(row, phrase);
  const money = amount(row, bracketed);
  if (money && isEitherMark(row, bracketed) && money.value === bracketed.value && !isPrice(row, money))
    return undefined;
  if (money) return build(row, money, { thing: money, counts: false });
  const number = metresOrMillions(row, bracketed);
  const percentage = percent(row, Math.abs(number.value) < 1 ? behindOne(row, number.next) : number.next);
  if (percentage)
    return build(row, number, { thing: percentage, of: wholeOfShare(row, percentage.next), counts: false });
  const of = Math.abs(number.value) < 1 && !halved(row, number) ? partOf(row, number) : undefined;
  if (of) return build(row, number, { of, counts: false });
  const thing =
    unitWithin(row, number) ??
    halved(row, number) ??
    attributive(row, number) ??
    countedNoun(row, number.next, Math.abs(number.value) <= 1) ??
    (Math.abs(number.value) < 1 ? countedNoun(row, number.next, false) : undefined) ??
    behindQualifier(row, number);
  if (isEitherMark(row, number) && !(thing && isMeasured(row, thing))) return undefined;
  const draft = build(row, belowZero(row, number, thing), { thing, counts: true });
  const past = draft && behindZero(row, number, thing);
  return past ? { ...draft, past } : draft;
}

/** The "men" of "a dozen or so men", "veinte y pico hombres". */
function behindQualifier(row: readonly Token[], { next, value }: NumberPhrase): Counted | undefined {
  const end = qualifierBehind(row, next)?.end;
  const at = end === undefined ? -1 : row.findIndex(({ start }, i) => i > next && start >= end);
  return at < 0 || row[at]?.kind !== 'word' || Math.abs(value) < 1
    ? undefined
    : countedNoun(row, at, value === 1);
}

/** Behind the "a" of "half a percent" and the "of one" of "a quarter of one percent". */
function behindOne(row: readonly Token[], index: number): number {
  const at = isWord(row[index], 'of') ? index + 1 : index;
  return isWord(row[at], 'a', 'one') || row[at]?.text === '1' ? at + 1 : index;
}

/**
 * "€1.500" and "1.250 families": in a text that may be a translation the mark parts thousands as well as decimals, so
 * that nobody can say which number is meant. Nothing is counted, and no price is given, in thousandths.
 */
function isEitherMark(row: readonly Token[], { from, next }: NumberPhrase): boolean {
  const token = row[next - 1];
  const typed = token?.text ?? '';
  const mark = token?.lexicon.decimal;
  return (
    next - from <= 2 &&
    mark !== undefined &&
    typed.charAt(typed.length - 4) === mark &&
    /^[1-9]\d{0,2}[.,]\d{3}$/.test(typed)
  );
}

/** "$3.459 a gallon". */
const isPrice = (row: readonly Token[], { next }: NumberPhrase): boolean =>
  isWord(row[next], 'a', 'an', 'per', 'each') || isMark(row[next], '/');

/** Whether the unit is one of measure, which may have thousandths. */
function isMeasured(row: readonly Token[], thing: Counted): boolean {
  const unit = row[thing.next - 1];
  const { around } = unit?.lexicon ?? {};
  if ('isMeasure' in thing || unit?.kind === 'mark' || !unit) return true;
  return around
    ? around.measures.has(unit.lower) || around.times.has(unit.lower)
    : UNIT_NAMES.has(unit.lower) || TIME_UNITS.has(unit.lower);
}

/** "12 degrees below zero", "cinco grados bajo cero". */
function belowZero(row: readonly Token[], number: NumberPhrase, thing: Counted | undefined): NumberPhrase {
  return number.value > 0 && behindZero(row, number, thing) ? { ...number, value: -number.value } : number;
}

/** The token behind "below zero", where that follows. */
function behindZero(
  row: readonly Token[],
  number: NumberPhrase,
  thing: Counted | undefined,
): number | undefined {
  const words = row[number.from]?.lexicon.belowZero;
  return words && phraseAt(words, row, thing?.next ?? number.next);
}

/** The "hour" of "half an hour", "a quarter of an hour", "tres cuartos de hora". */
function halved(row: readonly Token[], { value, next }: NumberPhrase): Counted | undefined {
  const { around } = row[next]?.lexicon ?? {};
  if (around && Math.abs(value) < 1 && isOf(row[next], () => around.of)) {
    const behind = isMark(row[next + 1], "'’") ? next + 2 : next + 1;
    const part = row[behind];
    return part && isUnitOfParts(part) ? { unit: part, next: behind + 1 } : undefined;
  }
  const at = isWord(row[next], 'of') ? next + 1 : next;
  const unit = row[at + 1];
  return Math.abs(value) < 1 && isWord(row[at], 'a', 'an') && unit && isUnitOfParts(unit)
    ? { unit, next: at + 2 }
    : undefined;
}

/** The unit of "a 5 metre shark" and "a 60 day trial", which stands in the singular. */
function attributive(row: readonly Token[], { from, next }: NumberPhrase): Counted | undefined {
  const unit = row[next];
  if (unit?.kind !== 'word' || !unit.lexicon.isEnglish || NOT_ATTRIBUTIVE.has(unit.lower)) return undefined;
  if (measureAt(row, next)) return undefined;
  if (next === from + 1 && /^(?:1[5-9]|20)\d\d$/.test(row[from]?.text ?? '')) return undefined;
  const { dimension } = UNIT_NAMES.get(unit.lower) ?? {};
  return dimension !== undefined && ATTRIBUTIVE.has(dimension) ? { unit, next: next + 1 } : undefined;
}

const ATTRIBUTIVE: ReadonlySet<string> = new Set(['time', 'length', 'weight', 'area', 'volume']);
/** Places in a row and parts of a game. */
const NOT_ATTRIBUTIVE: ReadonlySet<string> = new Set([
  'second',
  'quarter',
  'night',
  'season',
  'weekend',
  'cup',
]);

/** The noun that a share is taken of: "half of the voters", "half their money", "one in five Americans". */
function partOf(row: readonly Token[], { from, next }: NumberPhrase): Span | undefined {
  const ratio = row
    .slice(from, next)
    .some((token) => token.lexicon.ratio.some((phrase) => isWord(token, phrase.at(-1) ?? '')));
  // "un [Français] sur trois": the noun stands within.
  if (ratio && row[from]?.lexicon.around && next - from >= 4) {
    const [, noun, link] = row.slice(from, next);
    if (
      noun?.kind === 'word' &&
      !row[from]?.lexicon.around?.closes.has(noun.lower) &&
      isWord(link, 'sur', 'su', 'de')
    )
      return noun;
  }
  // "every tenth [tree]"
  if (isOf(row[from], ({ every }) => every)) return countedNoun(row, next, true)?.unit;
  return wholeOfShare(row, next) ?? (ratio ? countedNoun(row, next, false)?.unit : undefined);
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
): FigureDraft | undefined {
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
    ...(unit && { unit: spanOf(unit) }),
    ...(of && { of: spanOf(of) }),
    ...(qualifier && { qualifier: spanOf(qualifier) }),
  };
  const past = thing && 'isMeasure' in thing ? thing.next : number.next;
  return { figure, from: number.from, next: number.next, past, ...(unit && { counts }) };
}

/** The place alone, of what may be a token. */
const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The qualifier before token `index`; "over three days" may be during them, so it is none. */
const before = (
  row: readonly Token[],
  index: number,
  thing: { next: number } | undefined,
): Span | undefined =>
  isWord(row[index - 1], 'over') && thing && TIME_UNITS.has(row[thing.next - 1]?.lower ?? '')
    ? undefined
    : qualifierBefore(row, index);

/** "[1.2] million", an editor's brackets around a part of the number, and "$(4.2) million", an accountant's minus. */
function inBrackets(row: readonly Token[], phrase: NumberPhrase): NumberPhrase {
  if (isMark(row[phrase.from - 1], '(') && isMark(row[phrase.next], ')')) return accounted(row, phrase);
  if (!isMark(row[phrase.from - 1], '[') || !isMark(row[phrase.next], ']')) return phrase;
  const scale = numberPhrase(row, phrase.next + 1);
  const named = scale && scale.value >= 100 && row[phrase.next + 1]?.kind === 'word' ? scale : undefined;
  return named ? { from: phrase.from - 1, next: named.next, value: phrase.value * named.value } : phrase;
}

function accounted(row: readonly Token[], phrase: NumberPhrase): NumberPhrase {
  // "(2.1)%"
  if (row[phrase.next + 1]?.text === '%' && row[phrase.next + 1]?.glued)
    return { from: phrase.from - 1, next: phrase.next + 1, value: -phrase.value };
  if (!CURRENCY_SIGNS.has(row[phrase.from - 2]?.text ?? '') || !row[phrase.from - 1]?.glued)
    return closed(row, phrase);
  const scale = row[phrase.next + 1]?.number;
  const factor = scale?.kind === 'scale' ? scale.value : 1;
  return { from: phrase.from - 1, next: phrase.next + (factor > 1 ? 2 : 1), value: -phrase.value * factor };
}

/** "(1,200) dollars", "thirty (30) days": what is counted stands behind the brackets. */
function closed(row: readonly Token[], phrase: NumberPhrase): NumberPhrase {
  const whole = { ...phrase, from: phrase.from - 1, next: phrase.next + 1 };
  return amount(row, whole) || isSpeltBefore(row, phrase) ? whole : phrase;
}

/** Whether the same number stands in words in front of the brackets. */
const isSpeltBefore = (row: readonly Token[], { from, value }: NumberPhrase): boolean =>
  row[from - 2]?.number !== undefined &&
  [2, 3, 4, 5].some((back) => {
    const words = numberPhrase(row, from - back);
    return words?.next === from - 1 && words.value === value;
  });

/** "1.5m people" are millions, "a 100m race" is metres: a plural noun behind the m, or a decimal, tells. */
function metresOrMillions(row: readonly Token[], phrase: NumberPhrase): NumberPhrase {
  const token = row[phrase.next];
  if (!isWord(token, 'm') || token?.text !== 'm') return phrase;
  const behind = countedNoun(row, phrase.next + 1, false);
  const squared = measureAt(row, phrase.next)?.next !== phrase.next + 1;
  const million =
    !squared &&
    (token.glued
      ? behind !== undefined || !Number.isInteger(phrase.value)
      : COUNTED_IN_MILLIONS.has(row[phrase.next + 1]?.lower ?? ''));
  return million ? { ...phrase, next: phrase.next + 1, value: phrase.value * 1e6 } : phrase;
}
