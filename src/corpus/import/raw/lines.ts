import { type DocumentLine, squeeze } from '../draft.ts';
import { endsSentence, isUnspaced } from './shape.ts';

/** Text wrapped by hand or by a mail program has no line longer than this. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 45;
/** A wrapped line other than a paragraph's last fills this part of the widest at least. */
const FILLED = 0.6;

/** The lines of raw text; the lines of a paragraph that was wrapped by hand are joined. */
export function linesOf(text: string): DocumentLine[] {
  const unwrapped: (readonly DocumentLine[])[] = [];
  let block: DocumentLine[] = [];
  let blocks = 0;
  text.split(/\r\n|[\n\r\u2028\u2029\u0085\f]/).forEach((raw, at) => {
    const line = squeeze(raw);
    if (line !== '') block.push({ number: at + 1, block: blocks, text: line });
    else if (block.length > 0) {
      unwrapped.push(unwrap(block));
      block = [];
      blocks++;
    }
  });
  unwrapped.push(unwrap(block));
  return unwrapped.flat();
}

const ITEM = /^(?:[-*•●▪–]|\d{1,2}[.)]) /;
/** "[12/03/2024, 14:02] Ann: …", "14:02 <ann> …": a message, or what happened at a time. */
const STAMPED =
  /^\[?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?)?\]?(?:\s?[-–])?\s+\S/iu;
/** "Ann Bell 14:02", above what she wrote. */
const SIGNED =
  /^\p{L}[^.!?:]{1,40}\s(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+)?\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?$/iu;
const FEWEST_STAMPED = 3;
/** The part of the lines that bear a time, at their beginning and above the words. */
const STAMPED_SHARE = 1 / 2;
const SIGNED_SHARE = 1 / 4;

/** The lines of a record of messages, from the first that bears a time; none where less than half of them do. */
export function messagesIn(lines: readonly DocumentLine[]): readonly DocumentLine[] {
  return recordOf(lines, isStamped, STAMPED_SHARE) ?? recordOf(lines, isSigned, SIGNED_SHARE) ?? [];
}

function recordOf(
  lines: readonly DocumentLine[],
  bearsTime: (line: DocumentLine) => boolean,
  share: number,
): readonly DocumentLine[] | undefined {
  const count = lines.filter(bearsTime).length;
  const messages = lines.slice(Math.max(0, lines.findIndex(bearsTime)));
  return count < FEWEST_STAMPED || count < messages.length * share ? undefined : messages;
}

const isSigned = ({ text }: DocumentLine): boolean => text.length <= 80 && SIGNED.test(text);

const isStamped = ({ text }: DocumentLine): boolean => STAMPED.test(text.slice(0, 60));

function unwrap(block: readonly DocumentLine[]): readonly DocumentLine[] {
  const [first] = block;
  if (!first || block.length < 2) return block;
  if (block.every(({ text }) => isUnspaced(text))) return unwrapUnspaced(first, block);
  const widths = block.map(({ text }) => text.length);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const isWrapped =
    widest <= WIDEST_WRAP &&
    widest >= NARROWEST_WRAP &&
    widths.slice(0, -1).every((width) => width >= widest * FILLED) &&
    block.some(({ text }, at) => at > 0 && /^[\p{Ll}\d]/u.test(text)) &&
    !block.some((line) => ITEM.test(line.text) || isStamped(line));
  return isWrapped ? [{ ...first, text: block.map(({ text }) => text).join(' ') }] : block;
}

const SHORTEST_UNSPACED = 16;
/** In letters: a sign that may not begin a line is drawn to the one before. */
const UNEVEN = 3;

/** Lines of as many letters each, some of which end within a sentence; no blank stood where they were broken. */
function unwrapUnspaced(first: DocumentLine, block: readonly DocumentLine[]): readonly DocumentLine[] {
  const widest = block.reduce((most, { text }) => Math.max(most, text.length), 0);
  const others = block.slice(0, -1);
  const isWrapped =
    widest >= SHORTEST_UNSPACED &&
    others.every(({ text }) => text.length >= widest - UNEVEN) &&
    others.some(({ text }) => !endsSentence(text));
  return isWrapped ? [{ ...first, text: block.map(({ text }) => text).join('') }] : block;
}

/** Words that no sentence ends with; a paragraph that ends with one was cut in two. */
const OPEN_ENDS = new Set(
  `a an the of in to for from with by at on and or but that which who whom whose as into than because between among
   its his her their our my your this these those is are was were be been being had not nor if de la el los las en del
   que y le les des du et der die das und von`.split(/\s+/),
);
const SHORTEST_CUT = 60;

/** Whether `text` is long and stops at a word that no sentence ends with. */
export function isOpenEnded(text: string): boolean {
  if (text.length < SHORTEST_CUT || /[.!?:;"”'’)\]…]$/.test(text)) return false;
  const last = /\p{L}+$/u.exec(text.slice(-30))?.[0];
  return last !== undefined && OPEN_ENDS.has(last);
}

/** Whether `text` stops in the middle of a sentence that `next` goes on with. */
export const isCutShort = (text: string, next: string): boolean =>
  isOpenEnded(text) && /^["“'‘]?[\p{L}\d]/u.test(next);
