import { type Bounds, belowThousand, cardinal, numberWord, type ReadNumber } from './cardinals.ts';
import { countedNoun } from './counted.ts';
import { everyNth } from './every.ts';
import { fraction } from './fractions.ts';
import { literal } from './literals.ts';
import { TIME_UNITS } from './tables/calendar.ts';
import { ARTICLE_NUMBERS } from './tables/number-words.ts';
import { isMark, isOf, isWord, type Token } from './token.ts';
import { isUnitOfParts } from './unit-parts.ts';

/** A number phrase: tokens `from` to `next`, `next` exclusive. */
export interface NumberPhrase {
  readonly from: number;
  readonly next: number;
  readonly value: number;
}

/** No number phrase is longer than this many tokens, so reading a text stays linear whatever it holds. */
const LONGEST = 40;

/** The number phrase that starts at `index`, the longest there is. */
export function numberPhrase(tokens: readonly Token[], index: number): NumberPhrase | undefined {
  const first = tokens[index];
  // Nearly every word: it is asked about once for each word of a text.
  if (
    first?.kind === 'word' &&
    first.number === undefined &&
    first.lower.length > 2 &&
    !first.lexicon.minus.has(first.lower)
  )
    return shareOfAll(tokens, index);
  const negative = isNegative(tokens, index);
  const start = negative ? index + 1 : index;
  if (!mayStart(tokens[start])) return undefined;
  const bounds = {
    end: Math.min(tokens.length, start + LONGEST),
    and: !isOf(tokens[index - 1], ({ between }) => between),
  };
  const found =
    articled(tokens, start, bounds) ?? fraction(tokens, start, bounds) ?? compound(tokens, start, bounds);
  return found && { from: index, next: found.next, value: negative ? -found.value : found.value };
}

/** "every tenth". */
function shareOfAll(tokens: readonly Token[], index: number): NumberPhrase | undefined {
  const found = isOf(tokens[index], ({ every }) => every) ? everyNth(tokens, index) : undefined;
  return found && { from: index, next: found.next, value: found.value };
}

const mayStart = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'numeral' ||
    (token.lexicon.isEnglish && isWord(token, 'a', 'an')) ||
    numberWord(token) !== undefined ||
    (token.kind === 'mark' && (token.text === '.' || token.text > '~')));

/** A minus sign belongs to the number when it touches it, or when it and the number are all there is. */
function isNegative(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (isOf(token, ({ minus }) => minus)) return !isWord(before, 'or', 'and');
  if (!isMark(token, '-−–') || (next?.kind !== 'numeral' && !isMark(next, '.'))) return false;
  if (isMark(token, '–')) return next?.glued === true && !token?.glued && before?.kind !== 'numeral';
  if (next?.glued) return !token?.glued || isMark(before, '(~:=$£€');
  return index === 0 && tokens.slice(1).every(({ kind, text }) => kind === 'numeral' || text === '/');
}

/** "a year and a half", "an hour and a quarter": one and a part of the unit between. */
function unitAndPart(tokens: readonly Token[], index: number, bounds: Bounds): ReadNumber | undefined {
  const unit = tokens[index + 1];
  if (!unit || !isUnitOfParts(unit) || !isWord(tokens[index + 2], 'and')) return undefined;
  const part = isWord(tokens[index + 3], 'a', 'one') ? fraction(tokens, index + 3, bounds) : undefined;
  return part && part.value < 1 ? { ...part, value: 1 + part.value } : undefined;
}

/** "two years and a half", "deux heures et demie": a number, its unit and a part of the unit. */
function unitWithPart(tokens: readonly Token[], whole: ReadNumber, bounds: Bounds): ReadNumber | undefined {
  // "un’ora e mezza"
  const elided = isMark(tokens[whole.next], "'’") && tokens[whole.next]?.glued ? 1 : 0;
  const [unit, joint] = [tokens[whole.next + elided], tokens[whole.next + elided + 1]];
  if (
    !bounds.and ||
    unit?.kind !== 'word' ||
    !isUnitOfParts(unit) ||
    !isOf(joint, ({ joins }) => joins.parts)
  )
    return undefined;
  const at = whole.next + elided + 2;
  const isArticle = isWord(tokens[at], 'a') || tokens[at]?.number?.kind === 'unit';
  const part = numberWord(tokens[isArticle ? at + 1 : at]);
  // "two years and half the money"
  if (part?.kind !== 'part' || part.plural || part.ordinal || (unit.lexicon.isEnglish && !isArticle))
    return undefined;
  return { value: whole.value + 1 / part.value, next: isArticle ? at + 2 : at + 1, scale: 1 };
}

/** "a couple of", "a hundred", "a dozen", "a million and a half". */
function articled(tokens: readonly Token[], index: number, bounds: Bounds): ReadNumber | undefined {
  if (!tokens[index]?.lexicon.isEnglish || !isWord(tokens[index], 'a', 'an')) return undefined;
  const next = tokens[index + 1];
  const mixed = unitAndPart(tokens, index, bounds);
  if (mixed) return mixed;
  const pair = ARTICLE_NUMBERS.get(next?.lower ?? '');
  if (pair !== undefined) return pairOf(tokens, index, pair);
  const kind = numberWord(next)?.kind;
  if (kind === 'part') return fraction(tokens, index, bounds);
  if (kind !== 'hundred' && kind !== 'scale' && kind !== 'dozen') return undefined;
  return fraction(tokens, index, bounds) ?? compound(tokens, index + 1, bounds);
}

/** "a couple of", "a couple of hundred", "a couple dozen". */
function pairOf(tokens: readonly Token[], index: number, value: number): ReadNumber {
  const of = isWord(tokens[index + 2], 'of') ? 1 : 0;
  const word = numberWord(tokens[index + 2 + of]);
  return word?.kind === 'hundred' || word?.kind === 'scale' || word?.kind === 'dozen'
    ? { value: value * word.value, next: index + 3 + of, scale: word.value }
    : { value, next: index + 2, scale: 1 };
}

/** A cardinal with what may follow it: "five point five", "one out of three", "2000 over 3". */
function compound(tokens: readonly Token[], index: number, bounds: Bounds): ReadNumber | undefined {
  const whole = cardinal(tokens, index, bounds);
  if (!whole) return undefined;
  return (
    point(tokens, whole, bounds) ??
    unitWithPart(tokens, whole, bounds) ??
    andSlash(tokens, whole, bounds) ??
    ofScale(tokens, whole) ??
    ratio(tokens, index, whole, bounds) ??
    whole
  );
}

/** "1/2 a million", "¼ of a million". */
function ofScale(tokens: readonly Token[], part: ReadNumber): ReadNumber | undefined {
  const at = isWord(tokens[part.next], 'of') ? part.next + 1 : part.next;
  const word = numberWord(tokens[at + 1]);
  if (part.value >= 1 || !isWord(tokens[at], 'a') || word?.kind !== 'scale') return undefined;
  return { value: part.value * word.value, next: at + 2, scale: word.value };
}

/** "2 and 3/4", "twenty-one and 1/2". */
function andSlash(tokens: readonly Token[], whole: ReadNumber, bounds: Bounds): ReadNumber | undefined {
  const at = whole.next + 1;
  if (!bounds.and || !isWord(tokens[whole.next], 'and') || !isMark(tokens[at + 1], '/')) return undefined;
  const part = literal(tokens, at, bounds.end);
  return part && part.value < 1 ? { value: whole.value + part.value, next: part.next, scale: 1 } : undefined;
}

/** "two hundred point seventy-one", "drei Komma null fünf": what is behind the word gives the decimals, one after another. */
function point(tokens: readonly Token[], whole: ReadNumber, bounds: Bounds): ReadNumber | undefined {
  if (!isOf(tokens[whole.next], (lexicon) => lexicon.point)) return undefined;
  let decimals = '';
  let at = whole.next + 1;
  while (at < bounds.end && decimals.length < MOST_DECIMALS) {
    const isDigits = /^\d{1,9}$/.test(tokens[at]?.text ?? '') && decimals === '';
    const more = tokens[at]?.kind === 'word' ? belowThousand(tokens, at, bounds) : undefined;
    if (!isDigits && (!more || !Number.isInteger(more.value))) break;
    decimals += isDigits ? tokens[at]?.text : more?.value;
    at = isDigits ? at + 1 : (more?.next ?? at + 1);
  }
  if (decimals === '') return undefined;
  const value = Number(`${whole.value}.${decimals}`);
  const word = numberWord(tokens[at]);
  if (!Number.isFinite(value)) return undefined;
  return word?.kind === 'scale'
    ? { value: value * word.value, next: at + 1, scale: word.value }
    : { value, next: at, scale: 1 };
}

const MOST_DECIMALS = 12;

/**
 * A share in words: "two out of five", "two out of every five", "one in three", "one in a million", "1 over
 * twenty-one", "uno de cada tres", "zwei von drei".
 */
function ratio(
  tokens: readonly Token[],
  index: number,
  above: ReadNumber,
  bounds: Bounds,
): ReadNumber | undefined {
  // "one-in-five odds"
  const woven = isMark(tokens[above.next], '-') && tokens[above.next]?.glued ? 1 : 0;
  const close = above.next + woven;
  const relates = (from: number): readonly string[] | undefined =>
    tokens[index]?.lexicon.ratio.find((phrase) =>
      phrase.every((word, offset) => isWord(tokens[from + offset], word)),
    );
  // "un Français sur trois"
  const ofNoun = !relates(close) && holdsNoun(tokens, index, above, close);
  const at = ofNoun ? close + 1 : close;
  const words = relates(at);
  const relation = words?.join(' ');
  if (!words || relation === undefined || (woven && !(relation === 'in' && isMark(tokens[at + 1], '-'))))
    return undefined;
  const start = at + words.length + woven;
  const article = isWord(tokens[start], 'a', 'every', 'each') ? 1 : 0;
  const below =
    cardinal(tokens, start + article, { ...bounds, and: true }) ?? oneScale(tokens, start, relation);
  if (ofNoun && below && countsOn(tokens, below.next)) return undefined;
  if (!below || !isShare(relation, above.value, below.value, tokens, start + article, below.next))
    return undefined;
  if (relation === 'over' && isMark(tokens[index - 1], '$€£¥')) return undefined;
  return { value: above.value / below.value, next: below.next, scale: 1 };
}

/** The million of "uma num milhão", whose article is in the word before. */
function oneScale(tokens: readonly Token[], index: number, relation: string): ReadNumber | undefined {
  const word = numberWord(tokens[index]);
  return isWord(tokens[index - 1], 'num', 'numa') && RARE.has(relation) && word?.kind === 'scale'
    ? { value: word.value, next: index + 1, scale: word.value }
    : undefined;
}

/** Words of place that relate two numbers only where one in a round number is meant: "una entre un millón". */
const RARE: ReadonlySet<string> = new Set(['entre', 'em', 'en', 'num', 'numa']);

/** Whether one noun alone stands between "un" and "sur", "one" and "in". */
function holdsNoun(tokens: readonly Token[], index: number, above: ReadNumber, at: number): boolean {
  if (tokens[at]?.kind !== 'word' || tokens[at]?.number !== undefined) return false;
  const { around } = tokens[index]?.lexicon ?? {};
  if (around)
    return (
      isWord(tokens[at + 1], 'sur', 'su', 'de', 'entre', 'en', 'em', 'num') &&
      !around.closes.has(tokens[at]?.lower ?? '')
    );
  // "one person in ten", but "one goal in five games", "one man in 20 boats"
  return (
    above.value === 1 &&
    above.next === index + 1 &&
    isWord(tokens[at], ...PERSONS) &&
    isWord(tokens[at + 1], 'in')
  );
}
const PERSONS = [
  'person',
  'man',
  'woman',
  'child',
  'adult',
  'patient',
  'household',
  'family',
  'worker',
  'voter',
  'pupil',
];

/** "un film sur deux [frères]" */
const countsOn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  (tokens[at]?.lexicon.isEnglish
    ? countedNoun(tokens, at, false) !== undefined
    : /(?:s|x|i)$/.test(tokens[at]?.lower ?? ''));

function isShare(
  relation: string,
  above: number,
  below: number,
  tokens: readonly Token[],
  from: number,
  next: number,
): boolean {
  const behind = tokens[next];
  if (below <= 0 || !Number.isInteger(above) || !Number.isInteger(below)) return false;
  // "7 over 3 games" counts games; a quotient ends its clause.
  if (relation === 'over') return behind?.kind !== 'word' && !behind?.glued;
  if (RARE.has(relation)) return above === 1 && /^1000+$/.test(String(below)) && !isTime(behind);
  if (relation !== 'in') return above < below && !isTime(behind);
  // "won 2 in 2014"
  if (next === from + 1 && /^\d{4,}$/.test(tokens[from]?.text ?? '')) return false;
  const isRound = above < 100 && /^10+$/.test(String(below));
  return above < below && (above <= 10 || isRound) && !isTime(behind) && !isMark(behind, '-');
}

/** "3 in 10 days" is no share. */
const isTime = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (TIME_UNITS.has(token.lower) || GAMES.has(token.lower));
const GAMES = new Set(['games', 'matches', 'starts', 'innings', 'tries', 'attempts']);
