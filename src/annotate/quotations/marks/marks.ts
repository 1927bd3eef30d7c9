import { type Lexicon, type Speech, Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import type { Span } from '../../../text/span.ts';
import type { Paragraph } from '../../document.ts';
import { dashedSpeech } from './dialogue.ts';
import { doubleMarks, isSpace, isWordUnit, pointedMarks, QUOTE } from './double-marks.ts';
import { nicknameAt } from './nicknames.ts';
import { singleMarks } from './single-marks.ts';
import { spokenLines } from './spoken-lines.ts';
import { type TagWords, withoutTags } from './tags.ts';
import type { Mark, Marked } from './types.ts';

/**
 * The words inside quotation marks, in order, without those nested in others. A mark that is left open
 * runs to the end of its paragraph, or, when another one opens behind it, to the sentence end before that.
 * Where single marks mostly stand outside double ones, the single ones hold speech.
 */
export function marked(
  text: string,
  paragraphs: readonly Paragraph[],
  words: TagWords & Pick<Speech, 'seldomDashes'> = { lexicon: new Map() },
): Marked[] {
  const { lexicon } = words;
  const found: Marked[] = [];
  const pointed = pointedMarks(text);
  const double = paragraphs.map(({ span }) => doubleMarks(text, span, pointed));
  const single = paragraphs.map(({ span }) => singleMarks(text, span));
  const marks = paragraphsLed(single, double) > paragraphsLed(double, single) ? single : double;
  const lines = paragraphs.map(({ span }, i) =>
    words.seldomDashes && marks[i]?.some(({ opens }) => opens) ? undefined : dashedSpeech(text, span, words),
  );
  const spoken = spokenLines(text, lines, paragraphs, words);
  paragraphs.forEach(({ span }, paragraph) => {
    if (spoken.has(paragraph))
      for (const speech of lines[paragraph]?.speech ?? [])
        push(
          speech,
          { start: speech.start + (isSpeechDash(text, speech.start) ? 1 : 0), end: speech.end },
          paragraph,
          true,
        );
    pair(text, span, withoutNested(text, nth(marks, paragraph)), (open, close) => {
      if (nicknameAt(text, open.at, lexicon)) return;
      const stop = close ? close.at : beforeTag(text, open.end, span.end, lexicon);
      const closed = close !== undefined && close.end > close.at;
      const content = { start: open.end, end: stop };
      const parts = words.romance ? withoutTags(text, content, words) : [content];
      parts.forEach((part, i) => {
        const from = i === 0 ? open.at : part.start;
        const end = i < parts.length - 1 || part.end < stop ? part.end : close ? close.end : stop;
        push({ start: from, end }, part, paragraph, closed);
      });
    });
  });
  return found;

  function push(span: Span, words: Span, paragraph: number, closed: boolean): void {
    const content = trimmed(text, words.start, words.end);
    if (content.start < content.end)
      found.push({
        span: { start: span.start, end: Math.max(span.end, content.end) },
        content,
        paragraph,
        closed,
      });
  }
}

/** In how many paragraphs the first of `marks` opens in front of the first of the others. */
const paragraphsLed = (marks: readonly (readonly Mark[])[], others: readonly (readonly Mark[])[]): number =>
  marks.filter((list, i) => firstOpener(list) < firstOpener(others[i] ?? [])).length;

const firstOpener = (marks: readonly Mark[]): number =>
  marks.find(({ opens }) => opens)?.at ?? Number.POSITIVE_INFINITY;

const isSpeechDash = (text: string, at: number): boolean => /[—–―-]/.test(text[at] as string);

/** Words of "…, she told reporters." at most, in characters. */
const LONGEST_TAG = 60;

/** An open quotation whose paragraph ends in ", he said." ends before that. */
function beforeTag(text: string, from: number, to: number, lexicon: Lexicon): number {
  const start = Math.max(from, to - LONGEST_TAG);
  const comma = text.slice(start, to).lastIndexOf(', ');
  if (comma < 0) return to;
  const words = text.slice(start + comma + 2, to).split(/\s+/);
  const said = words.some((word) => {
    const bits = lexicon.get(word.toLowerCase().replace(/[.,]$/, '')) ?? 0;
    return (bits & Word.saying) !== 0 && (bits & (Word.past | Word.third)) !== 0 && !(bits & Word.base);
  });
  return said && words.length <= 6 ? start + comma + 1 : to;
}

/** Without the curly marks within straight ones: "a law called “Roof for All” passed". */
function withoutNested(text: string, marks: readonly Mark[]): readonly Mark[] {
  let straight = false;
  const kept: Mark[] = [];
  for (let i = 0; i < marks.length; i++) {
    const mark = nth(marks, i);
    const unit = text.charCodeAt(mark.at);
    if (unit === QUOTE) straight = mark.opens && !straight;
    const close = marks[i + 1];
    const nested =
      straight &&
      unit === 0x201c &&
      isWordUnit(text.charCodeAt(mark.at - 2)) &&
      close &&
      text.charCodeAt(close.at) === 0x201d;
    if (nested) i++;
    else kept.push(mark);
  }
  return kept;
}

function pair(
  text: string,
  span: Span,
  marks: readonly Mark[],
  emit: (open: Mark, close?: Mark) => void,
): void {
  const closers = surplus(marks);
  let open: Mark | undefined;
  let depth = 0;
  marks.forEach((mark, index) => {
    if (!open) {
      if (mark.opens || (mark.closes && mark.at === span.start)) {
        open = mark;
        depth = 1;
      }
    } else if (mark.opens && !mark.closes) {
      // A second opener: nested when enough closers follow, else the first was never closed.
      if (nth(closers, index) >= depth) depth++;
      else {
        emit(open, sentenceEnd(text, open.end, mark.at));
        open = mark;
        depth = 1;
      }
    } else if (--depth === 0) {
      emit(open, mark);
      open = undefined;
    }
  });
  if (open) emit(open);
}

/** How many more closers than openers stand from each mark to the paragraph's end. */
function surplus(marks: readonly Mark[]): number[] {
  const counts = new Array<number>(marks.length + 1).fill(0);
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = nth(marks, i);
    counts[i] = nth(counts, i + 1) + (mark.opens && !mark.closes ? -1 : 1);
  }
  return counts;
}

/** An empty closing mark behind the last full stop, question or exclamation mark in the stretch. */
function sentenceEnd(text: string, from: number, to: number): Mark {
  for (let at = to - 1; at > from; at--) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2e || unit === 0x3f || unit === 0x21)
      return { at: at + 1, end: at + 1, opens: false, closes: true };
  }
  return { at: to, end: to, opens: false, closes: true };
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
