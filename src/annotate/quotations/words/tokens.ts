import { type Speech, Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import type { Span } from '../../../text/span.ts';
import { ABBREVIATIONS } from '../../../words/abbreviations.ts';
import { type Marked, nicknameAt } from '../marks/index.ts';
import { mayLinkNames, opensName } from './name-links.ts';
import type { Tokens } from './types.ts';

const Kind = { word: 1, space: 2, mark: 3 } as const;

/** Tokens of `span`, appended to `tokens`. `quotes` are those that lie within it, in order, from index `from`. */
export function tokenize(tokens: Tokens, span: Span, quotes: readonly Marked[], from: number): number {
  const { text } = tokens;
  let next = from;
  let at = span.start;
  while (at < span.end) {
    const quote = quotes[next];
    if (quote && quote.span.start <= at) {
      push(tokens, quote.span.start, quote.span.end, '"', 0, next++);
      at = Math.max(at, quote.span.end);
      continue;
    }
    const stop = quote ? Math.min(quote.span.start, span.end) : span.end;
    const kind = kindOf(text.charCodeAt(at));
    if (kind === Kind.space || (text[at] === '>' && opensLine(text, at))) at++;
    else if (kind === Kind.word) {
      const end = wordEnd(text, at, stop);
      pushWord(tokens, at, end);
      at = end;
    } else if (nickname(tokens, at)) at++;
    else {
      const end = markEnd(text, at, stop);
      pushMark(tokens, at, end);
      at = end;
    }
  }
  return next;
}

/** "> Early: …": Markdown's and a mail's mark of a line that is cited. */
function opensLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before > at - LONGEST_CITED && /[> \t]/.test(text.charAt(before))) before--;
  return before < 0 || text.charCodeAt(before) === 10;
}
const LONGEST_CITED = 12;

/** Whether the mark opens or closes a nickname, whose words go on with the name around them. */
function nickname({ text, end, speech }: Tokens, at: number): boolean {
  if (nicknameAt(text, at, speech.lexicon)) return true;
  if (end.at(-1) !== at || !CLOSES_NICKNAME.test(text[at] as string)) return false;
  for (let from = at - 1; from > at - LONGEST_NICKNAME && from >= 0; from--)
    if (nicknameAt(text, from, speech.lexicon)?.end === at) return true;
  return false;
}
const CLOSES_NICKNAME = /[”"’'»“)]/;
const LONGEST_NICKNAME = 26;

export const emptyTokens = (text: string, speech: Speech): Tokens => ({
  text,
  speech,
  start: [],
  end: [],
  word: [],
  bits: [],
  quote: [],
});

/** Where tokens `from`..`to` stand in the text. */
export const tokenSpan = ({ start, end }: Pick<Tokens, 'start' | 'end'>, from: number, to: number): Span => ({
  start: start[from] ?? 0,
  end: end[to - 1] ?? 0,
});

/** Marks that mean the same to the rules. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['–', '-'],
  ['—', '-'],
  ['―', '-'],
  ['…', '.'],
  ['[', '('],
  [']', ')'],
  ['’', "'"],
  ['‘', "'"],
  ['"', '″'],
]);

/** Stars and low lines around words are Markdown's emphasis, and no marks of the text. */
function kindOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return Kind.word;
  if (unit <= 32 || unit === 0xa0) return Kind.space;
  if ((unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57)) return Kind.word;
  if (unit === 0x2a || unit === 0x5f) return Kind.space;
  if (unit < 0xaa)
    return unit === 0x24 || unit === 0x40 || unit === 0x23 || unit === 0xa3 ? Kind.word : Kind.mark;
  if (unit === 0xab || unit === 0xbb || unit === 0xb7 || unit === 0xbf) return Kind.mark;
  if (unit < 0x2000) return Kind.word;
  if (unit <= 0x200b || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0xfeff)
    return Kind.space;
  return unit < 0x20a0 ? Kind.mark : Kind.word;
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;
/** Marks that stay inside a word when a letter or digit follows: Al-Asad, O'Malley, U.S., AT&T, 1,000. */
const joins = (unit: number): boolean =>
  unit === 0x2d ||
  unit === 0x2e ||
  unit === 0x26 ||
  unit === 0x40 ||
  unit === 0x5f ||
  unit === 0x2f ||
  isApostrophe(unit);

function wordEnd(text: string, from: number, stop: number): number {
  let at = from + 1;
  while (at < stop) {
    const unit = text.charCodeAt(at);
    if (kindOf(unit) === Kind.word) {
      at++;
      continue;
    }
    if (at + 1 >= stop) break;
    const follower = text.charCodeAt(at + 1);
    // "<ann_> …"
    if (unit === 0x5f && follower === 0x3e) return at + 1;
    if (kindOf(follower) !== Kind.word) break;
    if (isApostrophe(unit) && isClitic(text, at + 1, stop)) break;
    const digits = unit === 0x2c && isDigit(text.charCodeAt(at - 1)) && isDigit(follower);
    if (!joins(unit) && !digits) break;
    at += 2;
  }
  if (at < stop && text.charCodeAt(at) === 0x2e && keepsStop(text.slice(from, at))) at++;
  return at;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Whether 's, 're, 've, 'll, 'd or 'm stands here: a word of its own. */
function isClitic(text: string, at: number, stop: number): boolean {
  let end = at;
  while (end < stop && end - at < 3 && kindOf(text.charCodeAt(end)) === Kind.word) end++;
  return CLITICS.has(text.slice(at, end).toLowerCase());
}
const CLITICS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);

const SHORTENED: ReadonlySet<string> = new Set([
  ...ABBREVIATIONS.titles,
  ...ABBREVIATIONS.closing,
  ...ABBREVIATIONS.closingNames,
  ...ABBREVIATIONS.numbered,
  ...ABBREVIATIONS.hours,
]);

/** Whether the full stop behind this word belongs to it: Mr., U.S., J. */
function keepsStop(word: string): boolean {
  if (word.length === 1) return word >= 'A' && word <= 'Z' && word !== 'I';
  if (word.length > 8) return false;
  if (word.includes('.')) return true;
  const lower = word.toLowerCase();
  return word !== lower && SHORTENED.has(lower);
}

function markEnd(text: string, at: number, stop: number): number {
  const unit = text.charCodeAt(at);
  // 's behind a name, or the bare apostrophe of a plural: Clinton's, the voters'.
  if (isApostrophe(unit)) {
    let end = at + 1;
    while (end < stop && end - at < 4 && kindOf(text.charCodeAt(end)) === Kind.word) end++;
    const word = text.slice(at + 1, end).toLowerCase();
    // "van 't Veld"
    return CLITICS.has(word) || word === 't' ? end : at + 1;
  }
  let end = at + 1;
  while (end < stop && text.charCodeAt(end) === unit && (unit === 0x2d || unit === 0x2e)) end++;
  return end;
}

function pushWord(tokens: Tokens, start: number, end: number): void {
  const { lexicon, guess, proclitic, enclitic } = tokens.speech;
  const raw = tokens.text.slice(start, end);
  // Most words are nothing but small letters, and known.
  const small = proclitic || enclitic || !isSmall(raw) ? undefined : lexicon.get(raw);
  if (small !== undefined) {
    push(tokens, start, end, raw, small, -1);
    return;
  }
  const front = proclitic?.exec(raw)?.[0].length;
  const behind = enclitic?.exec(raw);
  if (front) {
    pushWord(tokens, start, start + front);
    pushWord(tokens, start + front, end);
    return;
  }
  if (behind && behind.index > 0) {
    pushWord(tokens, start, start + behind.index);
    pushWord(tokens, end - nth(behind, 1).length, end);
    return;
  }
  const lower = raw.toLowerCase();
  const word = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  const known =
    lexicon.get(word.endsWith('.') ? word.slice(0, -1) : word) ?? givenWithoutAccents(word, lexicon);
  let bits = known ?? (guess(word) || (mayLinkNames(raw, tokens.speech) ? Word.particle : 0));
  const unit = raw.charCodeAt(0);
  if (isDigit(unit) || unit === 0x24 || unit === 0xa3 || unit === 0x20ac) bits = Word.number;
  else if (raw.length === 2 && raw[1] === '.') bits = Word.capital;
  else if (raw !== lower && (raw[0] !== lower[0] || opensName(raw))) bits |= Word.capital;
  push(tokens, start, end, word, bits, -1);
}

/** Whether a word is all of the letters a to z. */
function isSmall(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    if (unit < 97 || unit > 122) return false;
  }
  return true;
}

/** Whom "Lucía" tells, where the tables hold Lucia. */
function givenWithoutAccents(word: string, lexicon: Speech['lexicon']): number | undefined {
  if (!/[à-ɏḀ-ỿ]/.test(word)) return undefined;
  const plain = lexicon.get(word.normalize('NFD').replace(/\p{M}/gu, '')) ?? 0;
  return plain & (Word.male | Word.female) || undefined;
}

function pushMark(tokens: Tokens, start: number, end: number): void {
  const first = MARKS.get(tokens.text[start] as string) ?? (tokens.text[start] as string);
  const clitic = first === "'" && end - start > 1;
  const word = clitic
    ? `'${tokens.text.slice(start + 1, end).toLowerCase()}`
    : first === '-' &&
        end - start === 1 &&
        tokens.text[start] === '-' &&
        !isSpaced(tokens.text, start) &&
        !setsOffTag(tokens, start)
      ? '‐'
      : first;
  push(tokens, start, end, word, clitic ? (tokens.speech.lexicon.get(word) ?? 0) : 0, -1);
}

/** A hyphen between spaces stands for a dash. */
const isSpaced = (text: string, at: number): boolean =>
  at > 0 && kindOf(text.charCodeAt(at - 1)) === Kind.space && kindOf(text.charCodeAt(at + 1)) === Kind.space;

/** "-Ven -dijo el rey-.": a hyphen in the place of a dash, behind words that are said and behind their tag. */
function setsOffTag({ text, quote, speech }: Tokens, start: number): boolean {
  if (!speech.romance) return false;
  const [before, behind] = [text.charCodeAt(start - 1), text.charCodeAt(start + 1)];
  return kindOf(before) === Kind.space
    ? (quote.at(-1) ?? -1) >= 0 && kindOf(behind) === Kind.word
    : kindOf(before) === Kind.word && kindOf(behind) !== Kind.word;
}

function push(tokens: Tokens, start: number, end: number, word: string, bits: number, quote: number): void {
  tokens.start.push(start);
  tokens.end.push(end);
  tokens.word.push(word);
  tokens.bits.push(bits);
  tokens.quote.push(quote);
}
