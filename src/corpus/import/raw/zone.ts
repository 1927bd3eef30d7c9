import { isCaption } from '../../captions.ts';
import type { DocumentLine } from '../draft.ts';
import { isProse } from './shape.ts';
import type { LineVerdict, Verdicts } from './verdict.ts';

/** A byline or date is looked for above this many paragraphs of running text. */
const PARAGRAPHS_IN_ZONE = 3;
/** … and above this line: no page has a longer menu. */
const TALLEST_ZONE = 400;

/** The lines of an article with what became of them so far, and where its running text begins and ends. */
export interface Zone {
  readonly lines: readonly DocumentLine[];
  readonly verdicts: Verdicts;
  readonly firstProse: number;
  /** Behind the last line above which a byline or a date is looked for; and the first one below the text. */
  readonly end: number;
  readonly footer: number;
  /** The places of lines without a verdict. */
  open(from: number, to: number): number[];
  text(at: number): string;
  set(at: number, verdict: LineVerdict): void;
}

export function articleZone(lines: readonly DocumentLine[], before: Verdicts): Zone {
  const verdicts = [...before];
  const prose = lines.flatMap(({ text, role }, at) =>
    verdicts[at] === undefined && role === undefined && isProse(text) && !isCaption(text) ? [at] : [],
  );
  const tallest = Math.min(lines.length, TALLEST_ZONE);
  return {
    lines,
    verdicts,
    firstProse: Math.min(prose[0] ?? tallest, tallest),
    end: Math.min(prose[PARAGRAPHS_IN_ZONE - 1] ?? tallest, tallest),
    footer: (prose.at(-1) ?? lines.length) + 1,
    open: (from, to) =>
      lines.flatMap((_, at) => (at >= from && at < to && verdicts[at] === undefined ? [at] : [])),
    text: (at) => lines[at]?.text ?? '',
    set(at, verdict) {
      verdicts[at] = verdict;
    },
  };
}
