import { isCaption } from '../../captions.ts';
import type { DocumentLine } from '../draft.ts';
import { agencyLine } from '../rules/agencies.ts';
import { isEdgeWord } from '../rules/phrases.ts';
import { followedAuthor } from './byline.ts';
import { salutationAt, subjectOf } from './letter.ts';
import { isOpenEnded } from './lines.ts';
import { isCapitals, isLabel, isTitleLike } from './shape.ts';
import { isStampLine } from './split.ts';
import type { Verdicts } from './verdict.ts';

/** The headline among the open lines above the running text: a heading first, then the first line that could be one. */
export function findTitle(
  lines: readonly DocumentLine[],
  verdicts: Verdicts,
  firstProse: number,
  zoneEnd: number,
): number | undefined {
  const text = (at: number): string => lines[at]?.text ?? '';
  const candidates = lines.flatMap((_, at) => (at < firstProse && verdicts[at] === undefined ? [at] : []));
  const heading = candidates.find((at) => lines[at]?.role === 'heading' && lines[at]?.level === 1);
  if (heading !== undefined) return heading;
  const salutation = salutationAt(lines, firstProse);
  const turns = speakersIn(lines);
  const numbers = new Set(lines.map((line) => numberOf(line.text)).filter((number) => number > 0));
  const usable = candidates.filter(
    (at) =>
      lines[at]?.role !== 'caption' &&
      couldBeTitle(text(at)) &&
      !goesOn(lines[at], lines[at + 1]) &&
      !turns.has(speakerOf(text(at))) &&
      // "1. What it is", where "2. What follows" heads another part.
      !numbers.has(numberOf(text(at)) + 1),
  );
  if (salutation >= 0) return subjectOf(lines, usable, salutation, verdicts);
  const region = stampRegion(lines, verdicts, Math.min(zoneEnd, firstProse));
  const nearStamp = usable.filter((at) => at >= region);
  const found = bestTitle(nearStamp, text) ?? bestTitle(usable, text);
  if (found !== undefined) return found;
  // A headline of one or two words is believed when no other line could be one.
  return usable.length === 1 && isLabel(text(usable[0] ?? 0)) ? usable[0] : undefined;
}

const speakerOf = (text: string): string => /^(\p{L}[^:：]{0,39})[:：]/u.exec(text)?.[1] ?? '';

/** What two lines or more have before a colon: who speaks. */
function speakersIn(lines: readonly DocumentLine[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    lines.flatMap(({ text }) => {
      const speaker = speakerOf(text);
      if (speaker !== '' && seen.has(speaker)) return [speaker];
      seen.add(speaker);
      return [];
    }),
  );
}

const NUMBER = /^(\d{1,2})[.)]\s+\p{L}/u;
const numberOf = (text: string): number => Number(NUMBER.exec(text)?.[1] ?? Number.NaN);

/** Whether the next line of the same block goes on in the middle of a sentence. */
const goesOn = (line: DocumentLine | undefined, next: DocumentLine | undefined): boolean =>
  line !== undefined &&
  line.block === next?.block &&
  next.role === undefined &&
  /^["“'‘(]?\p{Ll}\S* \S/u.test(next.text) &&
  !isStampLine(next.text);

const couldBeTitle = (text: string): boolean =>
  !isCaption(text) &&
  !isStampLine(text) &&
  !agencyLine(text) &&
  !isEdgeWord(text) &&
  followedAuthor(text) === undefined &&
  !/\S@\S+\.\S/.test(text) &&
  !isOpenEnded(text);

/** The first that reads as a headline; one in capitals may be a menu and comes second. */
function bestTitle(candidates: readonly number[], text: (at: number) => string): number | undefined {
  const titleLike = candidates.filter((at) => isTitleLike(text(at)));
  return titleLike.find((at) => !isCapitals(text(at))) ?? titleLike[0];
}

/** Where the lines begin that lead without furniture to the first date or byline: a site's name above a menu is not among them. */
function stampRegion(lines: readonly DocumentLine[], verdicts: Verdicts, end: number): number {
  const stamp = lines.findIndex(
    ({ text }, at) => at < end && verdicts[at] === undefined && isStampLine(text),
  );
  let top = Math.max(0, stamp);
  while (top > 0 && verdicts[top - 1] === undefined) top--;
  return top;
}
