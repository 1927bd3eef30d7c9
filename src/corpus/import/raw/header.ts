import { isCaption } from '../../captions.ts';
import type { DocumentLine, Fields } from '../draft.ts';
import { agencyLine, datedOpening, dateline } from '../rules/agencies.ts';
import { isEdgeWord, plainLinks } from '../rules/phrases.ts';
import { bylineNames, followedAuthor, isOffice, names } from './byline.ts';
import { readLabels } from './labels.ts';
import { salutationAt, signedBy, subjectOf, withoutLabel } from './letter.ts';
import { isOpenEnded } from './lines.ts';
import { endsSentence, isCapitals, isLabel, isProse, isTitleLike, isWithin } from './shape.ts';
import { isStampLine } from './split.ts';
import { publishedOn, readStamp, type Stamp } from './stamps.ts';
import { CAPTION, drop, isDropped, type LineVerdict, READ_INTO, TEXT, type Verdicts } from './verdict.ts';

/** What the lines around an article say of it, and what becomes of those lines. */
export interface Header {
  readonly fields: Fields;
  readonly verdicts: Verdicts;
}

/** A byline or date is looked for above this many paragraphs of running text. */
const PARAGRAPHS_IN_ZONE = 3;
/** … and above this line: no page has a longer menu. */
const TALLEST_ZONE = 400;

/** Reads title, authors, date and place from an article's lines; `known` fields go before what they say. */
export function readHeader(lines: readonly DocumentLine[], before: Verdicts, known: Fields): Header {
  const verdicts = [...before];
  const prose = lines.flatMap(({ text, role }, at) =>
    verdicts[at] === undefined && role === undefined && isProse(text) && !isCaption(text) ? [at] : [],
  );
  const tallest = Math.min(lines.length, TALLEST_ZONE);
  const firstProse = Math.min(prose[0] ?? tallest, tallest);
  const zoneEnd = Math.min(prose[PARAGRAPHS_IN_ZONE - 1] ?? tallest, tallest);
  const footer = (prose.at(-1) ?? lines.length) + 1;
  const open = (from: number, to: number): number[] =>
    lines.flatMap((_, at) => (at >= from && at < to && verdicts[at] === undefined ? [at] : []));
  const text = (at: number): string => lines[at]?.text ?? '';
  const set = (at: number, verdict: LineVerdict): void => {
    verdicts[at] = verdict;
  };

  const labels = readLabels(lines, verdicts, firstProse);
  for (const [at, field] of labels.at) set(at, drop(`${READ_INTO}${field}`));
  const given: Fields = { ...labels.fields, ...known };

  const isLetter = salutationAt(lines, firstProse) >= 0;
  const title = given.title === undefined ? findTitle(lines, verdicts, firstProse, zoneEnd) : undefined;
  if (title !== undefined) set(title, drop(`${READ_INTO}title`));
  const repeats = repeatsOf(title === undefined ? given.title : text(title));
  for (const at of repeats) set(at, drop('repeats the title'));
  const titleAt = title ?? repeats[0];
  for (const at of open(0, zoneEnd))
    if (isAuthors(text(at), given.authors ?? [])) set(at, drop('repeats the author'));

  const stamps = [...stampsIn(0, zoneEnd, () => true), ...stampsIn(footer, lines.length, isLabelled)];
  const below = bylineBelow();
  dropOffices();
  const agency = takeAgency();
  const followed = open(0, lines.length).filter((at) => followedAuthor(text(at)) !== undefined);
  for (const at of followed) set(at, drop(`${READ_INTO}authors`));
  dropLabels();
  markCaptions();

  const opening = firstProse < lines.length ? dateline(text(firstProse)) : undefined;
  const authors = unique([
    ...stamps.flatMap((stamp) => stamp.authors ?? []),
    ...(agency ? [agency.agency] : []),
  ]);
  const signature = isLetter ? signedBy(lines, footer) : undefined;
  const writers = [
    authors,
    unique(followed.flatMap((at) => followedAuthor(text(at)) ?? [])),
    opening ? [opening.agency] : [],
    below ?? signature ?? [],
  ].find((names) => names.length > 0);
  const dated = firstProse < lines.length ? datedOpening(text(firstProse)) : undefined;
  const published = publishedOn(stamps) ?? dated;
  const place = agency?.place ?? stamps.find((stamp) => stamp.place)?.place ?? opening?.place;
  return {
    verdicts,
    fields: {
      ...(title === undefined ? {} : { title: plainLinks(withoutLabel(text(title))) }),
      ...(writers ? { authors: writers } : {}),
      ...(published ? { published } : {}),
      ...(place ? { place } : {}),
      ...given,
    },
  };

  function repeatsOf(words: string | undefined): number[] {
    if (words === undefined) return [];
    return open(0, zoneEnd).filter((at) => at !== title && sameWords(text(at), words));
  }

  function stampsIn(from: number, to: number, counts: (stamp: Stamp) => boolean): Stamp[] {
    return open(from, to).flatMap((at) => {
      const stamp = readStamp(text(at));
      if (!stamp || !counts(stamp)) return [];
      set(
        at,
        stamp.isPart
          ? TEXT
          : drop(stamp.date === undefined ? `${READ_INTO}authors` : `${READ_INTO}published`),
      );
      return [stamp];
    });
  }

  /** The byline right below the last paragraph: what stands further down may be another story's. */
  function bylineBelow(): string[] | undefined {
    const [at] = open(footer, lines.length);
    const found = at === undefined ? undefined : bylineNames(text(at));
    if (at === undefined || !found || given.authors) return undefined;
    set(at, drop(`${READ_INTO}authors`));
    return found;
  }

  function dropOffices(): void {
    for (const at of open(1, firstProse)) {
      const above = lines[at - 1];
      if (
        above &&
        bylineNames(above.text) &&
        isDropped(verdicts[at - 1]) &&
        isOffice(text(at)) &&
        text(at).split(' ').length <= 8
      )
        set(at, drop("the author's office"));
    }
  }

  function takeAgency() {
    for (const at of open(0, zoneEnd)) {
      const found = agencyLine(text(at));
      if (!found) continue;
      set(at, drop(`${READ_INTO}authors`));
      return found;
    }
    return undefined;
  }

  function dropLabels(): void {
    for (const at of [...open(0, zoneEnd), ...open(footer, lines.length)]) {
      if (lines[at]?.role !== undefined) continue;
      if (isEdgeWord(text(at)) || (isStampLine(text(at)) && isLabel(text(at)))) set(at, drop('menu'));
      else if (isMenuRow(text(at))) set(at, drop('menu'));
      else if (/^\d{1,9}(?:[.,]\d{1,3})?k?$/i.test(text(at))) set(at, drop('counter'));
      else if (titleAt !== undefined && at < titleAt && !isLetter && isLabel(text(at)))
        set(at, drop('label above the title'));
    }
  }

  function markCaptions(): void {
    for (const at of open(0, zoneEnd)) {
      const next = lines[at + 1];
      if (!isPictureName(at)) continue;
      if (lines[at]?.block === next?.block && next && isWithin(text(at), next.text) && isShort(next.text)) {
        set(at, CAPTION);
        if (verdicts[at + 1] === undefined) set(at + 1, CAPTION);
      } else if (titleAt !== undefined && at > titleAt && at < firstProse && /^\p{Ll}/u.test(text(at)))
        set(at, CAPTION);
    }
  }

  function isPictureName(at: number): boolean {
    return lines[at]?.role === undefined && !endsSentence(text(at)) && text(at).split(' ').length <= 12;
  }
}

/** One of the authors, or a list of them. */
const isAuthors = (line: string, authors: readonly string[]): boolean =>
  (authors.some((author) => sameWords(line, author)) ||
    names(line)?.every((name) => authors.includes(name))) ??
  false;
const isLabelled = ({ moment, date }: Stamp): boolean => moment !== undefined && date !== undefined;
const isShort = (text: string): boolean => isCaption(text) || text.split(' ').length <= 8;
const unique = (names: readonly string[]): string[] => [...new Set(names)];
const sameWords = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** "World | Sport | Culture": at least three short parts and no sentence. */
function isMenuRow(text: string): boolean {
  const parts = text.split(/\s*[|•·]\s*|\s{2,}/).filter((part) => part !== '');
  return (
    parts.length >= 3 && text.length <= 400 && parts.every((part) => part.length <= 40 && !endsSentence(part))
  );
}

/** The headline among the open lines above the running text: a heading first, then the first line that could be one. */
function findTitle(
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
