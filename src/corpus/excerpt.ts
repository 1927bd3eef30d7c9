import type { Span } from '../text/span.ts';
import type { Passage, Source } from './source.ts';

/**
 * A slice of a source. The class stays in this file and has a protected member: an object that only looks
 * like an excerpt, a copy with other words or a plain string is not assignable to `Excerpt`.
 */
class SourceExcerpt implements Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  declare protected readonly onlyExcerptMakesThis: true;

  constructor(source: Source, { start, end }: Span) {
    this.source = source;
    this.start = start;
    this.end = end;
    Object.freeze(this);
  }

  /** Exactly the characters of the source between `start` and `end`. */
  get text(): string {
    return this.source.text.slice(this.start, this.end);
  }
}

export type Excerpt = SourceExcerpt;

/**
 * The one way to make an excerpt.
 * @param span UTF-16 offsets into `source.text`, end exclusive
 * @throws RangeError when the span is not within the text or cuts a surrogate pair
 */
export function excerpt(source: Source, span: Span): Excerpt {
  const { start, end } = span;
  const inside = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end;
  if (!inside || end > source.text.length)
    throw new RangeError(
      `${source.file}: no text at ${start}–${end}, it has ${source.text.length} characters`,
    );
  if (cutsPair(source.text, start) || cutsPair(source.text, end))
    throw new RangeError(`${source.file}: ${start}–${end} cuts a character in two`);
  return new SourceExcerpt(source, span);
}

const cutsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** The passage that holds the character at `offset`, or the last one before it. */
export function passageAt(source: Source, offset: number): Passage | undefined {
  return source.passages.findLast(({ span }) => span.start <= offset) ?? source.passages[0];
}
