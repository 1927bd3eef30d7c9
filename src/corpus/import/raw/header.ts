import { isCaption } from '../../captions.ts';
import { findDate } from '../dates.ts';
import type { DocumentLine, Fields } from '../draft.ts';
import { agencyLine, datedOpening, dateline } from '../rules/agencies.ts';
import { isEdgeWord, plainLinks } from '../rules/phrases.ts';
import {
  authorList,
  bylineNames,
  followedAuthor,
  isBylineOpener,
  isOffice,
  names,
  surelyNames,
} from './byline.ts';
import { readLabels } from './labels.ts';
import { salutationAt, signedBy, withoutLabel } from './letter.ts';
import { type PressLine, readPressLine } from './press.ts';
import { endsSentence, isLabel, isWithin } from './shape.ts';
import { isStampLine } from './split.ts';
import { publishedOn, readStamp, type Stamp, withoutRivals } from './stamps.ts';
import { findTitle } from './title.ts';
import { CAPTION, drop, isDropped, READ_INTO, TEXT, type Verdicts } from './verdict.ts';
import { articleZone, type Zone } from './zone.ts';

interface HeaderOptions {
  readonly titled?: boolean | undefined;
  readonly unnamed?: boolean | undefined;
}

/** What the lines around an article say of it, and what becomes of those lines. */
export interface Header {
  readonly fields: Fields;
  readonly verdicts: Verdicts;
}

/**
 * Reads title, authors, date and place from an article's lines; `known` fields go before what they say.
 * @param options.titled its title was looked for already: besides it only what a letter is about is one
 * @param options.unnamed no line names the paper that it was copied from
 */
export function readHeader(
  lines: readonly DocumentLine[],
  before: Verdicts,
  known: Fields,
  { titled = false, unnamed = false }: HeaderOptions = {},
): Header {
  const zone = articleZone(lines, before);
  const { firstProse, footer, text } = zone;
  const labels = readLabels(lines, zone.verdicts, firstProse);
  for (const [at, field] of labels.at) zone.set(at, drop(`${READ_INTO}${field}`));
  const given: Fields = { ...labels.fields, ...known };

  const press = unnamed ? undefined : takePress(zone);
  const isLetter = salutationAt(lines, firstProse) >= 0;
  const { title, titleAt } = takeTitle(zone, given, titled && !isLetter);
  for (const at of zone.open(0, zone.end))
    if (isAuthors(text(at), given.authors ?? [])) zone.set(at, drop('repeats the author'));

  const stamps: Stamp[] = [
    ...(press
      ? [{ ...(press.date && { date: press.date }), ...(press.authors && { authors: press.authors }) }]
      : []),
    ...stampsIn(zone, 0, zone.end, () => true),
    ...stampsIn(zone, footer, lines.length, isLabelled),
  ];
  const below = given.authors ? undefined : (bylineAcross(zone) ?? bylineBelow(zone));
  dropOffices(zone);
  const agency = takeAgency(zone);
  const followed = takeFollowed(zone);
  dropLabels(zone, isLetter ? undefined : titleAt);
  markCaptions(zone, titleAt);

  const opening = firstProse < lines.length ? dateline(text(firstProse)) : undefined;
  const dated = firstProse < lines.length ? datedOpening(text(firstProse)) : undefined;
  const writers = [
    unique([...stamps.flatMap(({ authors = [] }) => authors), ...(agency ? [agency.agency] : [])]),
    followed,
    opening ? [opening.agency] : [],
    below ?? (isLetter ? signedBy(lines, footer) : undefined) ?? [],
  ].find((names) => names.length > 0);
  const published = publishedOn(titled ? withoutRivals(stamps) : stamps) ?? dated;
  const shown = publishedOn(stamps.filter(({ moment }) => moment !== 'updated'));
  const place = agency?.place ?? stamps.find((stamp) => stamp.place)?.place ?? opening?.place;
  return {
    verdicts: zone.verdicts,
    fields: {
      ...(title !== undefined && { title: plainLinks(withoutLabel(text(title))) }),
      ...(writers && { authors: withoutSite(writers, given.publisher) }),
      ...(published && { published }),
      ...(place && { place }),
      ...(press && { publisher: press.publisher }),
      ...given,
      // A program may write its stamp in the time of another place than the page shows.
      ...(shown && given.published && isNextDay(shown, given.published) && { published: shown }),
    },
  };
}

/** A site beside a person in a byline is where they write. */
function withoutSite(writers: string[], site: string | undefined): string[] {
  const others = writers.filter((name) => site === undefined || !name.startsWith(site));
  return others.length > 0 ? others : writers;
}

const DAY = 24 * 60 * 60 * 1000;
const isNextDay = (one: string, other: string): boolean =>
  Math.abs(Date.parse(one) - Date.parse(other)) === DAY && one.length === other.length;

/** Takes the line of the title, where none is given, and what repeats it. @returns where it stands, or first is repeated */
function takeTitle(
  { lines, verdicts, firstProse, end, open, text, set }: Zone,
  given: Fields,
  isKnown: boolean,
) {
  const title =
    given.title === undefined && !isKnown ? findTitle(lines, verdicts, firstProse, end) : undefined;
  if (title !== undefined) set(title, drop(`${READ_INTO}title`));
  const words = title === undefined ? given.title : text(title);
  const repeats = words === undefined ? [] : open(0, end).filter((at) => sameWords(text(at), words));
  for (const at of repeats) set(at, drop('repeats the title'));
  return { title, titleAt: title ?? repeats[0] };
}

/** Headings with so many days are entries of a diary or a list of changes: none is the day of the whole. */
const FEWEST_ENTRIES = 3;
const daysInHeadings = (lines: readonly DocumentLine[]): number =>
  new Set(lines.flatMap(({ role, text }) => (role ? (findDate(text)?.date ?? []) : []))).size;

function stampsIn(
  { lines, open, text, set }: Zone,
  from: number,
  to: number,
  counts: (stamp: Stamp) => boolean,
): Stamp[] {
  const areEntries = daysInHeadings(lines) >= FEWEST_ENTRIES;
  return open(from, to).flatMap((at) => {
    const stamp = areEntries && lines[at]?.role ? undefined : readStamp(text(at));
    if (!stamp || !counts(stamp)) return [];
    const field = stamp.date === undefined ? 'authors' : 'published';
    set(at, stamp.isPart ? TEXT : drop(`${READ_INTO}${field}`));
    return [stamp];
  });
}

/** A line of three parts may have been taken for a menu. */
function takePress({ firstProse, text, set }: Zone): PressLine | undefined {
  for (let at = 0; at < firstProse; at++) {
    const found = readPressLine(text(at));
    if (!found) continue;
    set(at, drop(`${READ_INTO}publisher`));
    return found;
  }
  return undefined;
}

/** A "by" that stands above the names in a line of its own. */
function bylineAcross({ firstProse, open, text, set }: Zone): string[] | undefined {
  const at = open(0, firstProse).find((one) => isBylineOpener(text(one)) && surelyNames(text(one + 1)));
  if (at === undefined) return undefined;
  for (const line of [at, at + 1]) set(line, drop(`${READ_INTO}authors`));
  return authorList(text(at + 1));
}

/** The byline right below the last paragraph: what stands further down may be another story's. */
function bylineBelow({ lines, footer, open, text, set }: Zone): string[] | undefined {
  const [at] = open(footer, lines.length);
  const found = at === undefined ? undefined : bylineNames(text(at));
  if (at === undefined || !found) return undefined;
  set(at, drop(`${READ_INTO}authors`));
  return found;
}

function dropOffices({ verdicts, firstProse, open, text, set }: Zone): void {
  for (const at of open(1, firstProse))
    if (
      bylineNames(text(at - 1)) &&
      isDropped(verdicts[at - 1]) &&
      isOffice(text(at)) &&
      text(at).split(' ').length <= 8
    )
      set(at, drop("the author's office"));
}

function takeAgency({ end, open, text, set }: Zone) {
  for (const at of open(0, end)) {
    const found = agencyLine(text(at));
    if (!found) continue;
    set(at, drop(`${READ_INTO}authors`));
    return found;
  }
  return undefined;
}

function takeFollowed({ lines, open, text, set }: Zone): string[] {
  return unique(
    open(0, lines.length).flatMap((at) => {
      const author = followedAuthor(text(at));
      if (author !== undefined) set(at, drop(`${READ_INTO}authors`));
      return author ?? [];
    }),
  );
}

/** @param titleAt above it a line of a word or two is no text */
function dropLabels({ lines, end, footer, open, text, set }: Zone, titleAt = 0): void {
  for (const at of [...open(0, end), ...open(footer, lines.length)]) {
    if (lines[at]?.role !== undefined) continue;
    if (isEdgeWord(text(at)) || (isStampLine(text(at)) && isLabel(text(at)))) set(at, drop('menu'));
    else if (isMenuRow(text(at))) set(at, drop('menu'));
    else if (/^\d{1,9}(?:[.,]\d{1,3})?k?$/i.test(text(at))) set(at, drop('counter'));
    else if (at < titleAt && isLabel(text(at))) set(at, drop('label above the title'));
  }
}

function markCaptions({ lines, verdicts, firstProse, end, open, text, set }: Zone, titleAt?: number): void {
  const isPictureName = (at: number): boolean =>
    lines[at]?.role === undefined && !endsSentence(text(at)) && text(at).split(' ').length <= 12;
  for (const at of open(0, end)) {
    const next = lines[at + 1];
    if (!isPictureName(at)) continue;
    if (lines[at]?.block === next?.block && next && isWithin(text(at), next.text) && isShort(next.text)) {
      set(at, CAPTION);
      if (verdicts[at + 1] === undefined) set(at + 1, CAPTION);
    } else if (titleAt !== undefined && at > titleAt && at < firstProse && /^\p{Ll}/u.test(text(at)))
      set(at, CAPTION);
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
