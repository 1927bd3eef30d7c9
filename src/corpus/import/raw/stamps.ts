import { type FoundDate, findDate, findShortDate, weekdays } from '../dates.ts';
import { agencyLine, isPlace } from '../rules/agencies.ts';
import {
  BEFORE_DATES,
  BEFORE_SECTIONS,
  COUNTED,
  DATE_WORDS,
  INVITES_COMMENTS,
  ISSUES,
  NO_AUTHOR,
  PUBLISHED,
  SOURCES,
  UPDATED,
  whole,
} from '../rules/page-words.ts';
import { plainMarks } from '../rules/phrases.ts';
import { bylineNames, names } from './byline.ts';
import { isCapitals } from './shape.ts';

/** What a line of dates, names and labels above or below an article says. */
export interface Stamp {
  /** `first`: "First published"; `updated`: "Last updated"; absent where the line has no such label. */
  readonly moment?: 'first' | 'published' | 'updated';
  readonly date?: string;
  readonly authors?: readonly string[];
  readonly place?: string;
  /** The line tells more than that. */
  readonly isPart?: true;
}

const LABELS = new RegExp(
  [
    String.raw`(?<!\p{L})(?:(?:first|originally|last|date|article|story|posted|page|this (?:entry|post) was)\s+)?${whole(`${PUBLISHED}|${UPDATED}`)}(?:\s+(?:on|at|by|el|am|le)(?!\p{L}))?`,
    String.raw`(?<!\p{L})(?:(?:published|publication|release|issue|article|post|posting)\s?)?date(?!\p{L})`,
    String.raw`^${whole(DATE_WORDS)}(?=\s?[:：])`,
    String.raw`(?<!\p{L})(?:for immediate release|as of)(?!\p{L})`,
    String.raw`(?<!\p{L})time(?=\s?:)`,
  ].join('|'),
  'giu',
);
const WEEKDAYS = new RegExp(
  whole(`(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|${weekdays().join('|')}`),
  'giu',
);
/** "（木）", "木曜日", "星期四", "(목)" */
const UNSPACED_WEEKDAYS =
  /[(（][月火水木金土日월화수목금토일][)）]|[月火水木金土日]曜日?|(?:星期|周|週)[一二三四五六日天]|[월화수목금토일]요일/gu;
const COUNTERS = new RegExp(
  String.raw`${whole(COUNTED)}\s?[:：]?\s?\d[\d.,]{0,9}(?:\s?[次回])?|(?<![\d:.])\d[\d.,]{0,9}\s${whole(COUNTED)}|${whole(INVITES_COMMENTS)}`,
  'giu',
);
const NOBODYS = new RegExp(whole(NO_AUTHOR), 'giu');
const TIMES =
  /\b\d{4}(?=\s(?:GMT|UTC|HKT)\b)|(?<!\p{L})T\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?(?=Z|[+-]\d|\s|$)|\d{1,2}\s?[時点點시](?:\s?\d{1,2}\s?[分분])?|\b\d{1,2}\sh(?:\s?\d{2})?\b|\b\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\b\.?|\s?h\b)?|\b\d{1,2}\s?[ap]\.?m\b\.?/giu;
const ZONES =
  /\b(?:IST|GMT|UTC|ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT|BST|CET|CEST|AEST|AEDT|JST|SGT|HKT|WIB|local time|Z|[Hh]rs|Uhr)\b(?:\s?[+-]\d{1,4})?|[+-]\d{2}:?\d{2}/gu;
const READING = /\b\d{1,3}[ -]?(?:min|minutes?|mins)(?:\s(?:read|listen|watch))?\b/giu;
const AGO = /\b(?:\d{1,3}|an?|one) (?:second|minute|hour|day|week|month|year)s? ago\b/giu;
const NUMBERED = new RegExp(String.raw`${whole(ISSUES)}\.?\s?\d{1,5}(?![\p{L}\d])`, 'giu');
/** "来源:岛报", "Source: Harbour Gazette |" */
const SOURCED = new RegExp(
  String.raw`${whole(SOURCES)}\s?[:：]\s?(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,20}|[^|·•]{2,40}(?=[|·•]|$))`,
  'giu',
);
/** "Posted by Ann Bell on 3 May 2023 in Breakfast" */
const IN_SECTION = new RegExp(
  String.raw`^,? ${whole(BEFORE_SECTIONS)} \p{Lu}[\p{L}’'&-]*(?:,? [\p{L}’'&-]+){0,3}$`,
  'u',
);
/** "by Ann Bell, version 1.00 (2008-06-28)" */
const VERSIONS = /(?<!\p{L})(?:version|release|revision|v\.?) ?\d[\d.]{0,20}/giu;
const ADDRESSES = /\bhttps?:\/\/\S+|<?[\w.+-]{1,64}@[\w.-]{3,80}>?/g;
const SEPARATORS = new RegExp(String.raw`[\s|,;:：·•・()[\]/–—-]+|${whole(BEFORE_DATES)}`, 'giu');

/** What stands for a time of the day until the words before it are gone. */
const TIME = '\u0001';
const BEFORE_TIME = new RegExp(String.raw`(?:(?<=^|\s)${whole(BEFORE_DATES)}\s*)?${TIME}`, 'giu');

const LEADS_TO_DATE = new RegExp(String.raw`(?<=\S)\s${whole(BEFORE_DATES)}\s*$`, 'iu');

const LONGEST = 160;

/**
 * Reads a line that holds a date, perhaps with a byline, and nothing else: "Last Updated : Feb 24 2017 | 3:21 PM IST",
 * "March 3, 2020 by Ann Bell". `undefined` where other words are left.
 */
export function readStamp(text: string): Stamp | undefined {
  if (text.length > LONGEST) return undefined;
  const line = plainMarks(text).replace(KEYWORD, (_, name: string, value: string) =>
    keywordValue(name, value),
  );
  const authors = bylineNames(line);
  if (authors && !findDate(line)) return { authors };
  const found = findDate(line) ?? findShortDate(line);
  return found && (explain(line, found) ?? amongFacts(line));
}

/** "$Date: 2003/07/20 19:38:11 $": what programs for versions (RCS, CVS, Subversion) write into a file. */
const KEYWORD = /\$(\w{2,20}): ([^$]{1,120})\$/g;
const keywordValue = (name: string, value: string): string =>
  /^(?:Date|LastChangedDate|Id|Header)$/.test(name) ? `modified ${findDate(value)?.date ?? ''}` : '';

const FACT = /^\p{L}[^:：]{1,30}[:：]\s?\S.{0,60}$/u;

/** "Posted: 3 May 2023 · Apply by: 1 June 2023 · Place: Ness" */
function amongFacts(line: string): Stamp | undefined {
  const parts = line.split(/\s*[|·•]\s*/);
  const stamps = parts.map((part) => {
    const found = findDate(part);
    return found && explain(part, found);
  });
  if (parts.length < 2 || !parts.every((part, at) => stamps[at] || FACT.test(part))) return undefined;
  const stamp = stamps.find((one) => one?.moment === 'published' || one?.moment === 'first');
  return stamp && { ...stamp, isPart: true };
}

function explain(line: string, found: FoundDate): Stamp | undefined {
  const before = line.slice(0, found.start).replace(LEADS_TO_DATE, '');
  const behind = line.slice(found.end);
  const after = momentOf(before) === 'published' ? behind.replace(IN_SECTION, '') : behind;
  const second = findDate(after);
  const between = second ? after.slice(0, second.start) : '';
  const rest = second ? `${before} | ${between} | ${after.slice(second.end)}` : `${before} | ${after}`;
  // "Updated March 4 | Published March 3": the second date is the one that is looked for.
  const isUpdate = second !== undefined && momentOf(before) === 'updated' && momentOf(between) !== 'updated';
  const moment = momentOf(isUpdate ? between : before);
  const date = { ...(moment ? { moment } : {}), date: isUpdate ? second.date : found.date };
  const cleared = rest
    .replace(ADDRESSES, ' ')
    .replace(VERSIONS, ' ')
    .replace(READING, ' ')
    .replace(AGO, ' ')
    .replace(NUMBERED, ' ')
    .replace(SOURCED, ' ')
    .replace(COUNTERS, ' ')
    .replace(TIMES, TIME)
    .replace(BEFORE_TIME, ' ')
    .replace(ZONES, ' ')
    .replace(UNSPACED_WEEKDAYS, ' ')
    .replace(WEEKDAYS, ' ')
    .replace(NOBODYS, ' ');
  if (bare(cleared.replace(LABELS, ' ')) === '') return date;
  const words = trimSeparators(cleared.replace(LABELS, (label) => (/by$/i.test(label) ? ' by ' : ' ')));
  const agency = agencyLine(words);
  if (agency) return { ...date, authors: [agency.agency], ...(agency.place ? { place: agency.place } : {}) };
  // What has a version is a work: only "by" leads to its author.
  const isWork = rest.search(VERSIONS) >= 0;
  const authors = bylineNames(words) ?? (isWork ? undefined : namesBefore(before, words));
  if (authors) return { ...date, authors };
  // After a date, words in capitals are the place that agencies' pages put there.
  if (moment && isCapitals(words) && isPlace(words)) return { ...date, place: words };
  return isPlaceAndDate(before) && isPlace(words) ? date : undefined;
}

/** "Ann Bell | March 3, 2020": names that stand before the date and make up all that is left of the line. */
function namesBefore(before: string, words: string): string[] | undefined {
  if (isPlaceAndDate(before) || /[()]/.test(words)) return undefined;
  const found = names(words);
  return found &&
    before.includes(found[0] ?? '') &&
    words.split(/ ?[|·•,;&–—] ?| and /).length === found.length
    ? found
    : undefined;
}

/** "Holmstad, 9 October 2021": a place or a person, the line does not tell which. */
const isPlaceAndDate = (before: string): boolean => /^[^|·•]{2,40},\s*$/.test(before);

const bare = (text: string): string => text.replace(SEPARATORS, '').replace(/\./g, '');
const trimSeparators = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/^[\s|,;:·•/–—-]+|[\s|,;:·•/–—-]+$/g, '');

const IS_UPDATED = new RegExp(whole(UPDATED), 'iu');

function momentOf(label: string): Stamp['moment'] {
  if (/\b(?:first|originally)\b/i.test(label)) return 'first';
  if (IS_UPDATED.test(label)) return 'updated';
  return /\p{L}{4}/u.test(label.replace(WEEKDAYS, '')) ? 'published' : undefined;
}

const ORDER = ['first', 'published', undefined, 'updated'] as const;

/** The date that an article was published on: its first publication before its last update. */
export function publishedOn(stamps: readonly Stamp[]): string | undefined {
  for (const moment of ORDER) {
    const stamp = stamps.find((one) => one.date !== undefined && one.moment === moment);
    if (stamp?.date) return stamp.date;
  }
  return undefined;
}

/** Of several days none is the one by which a document goes, but where words say what one is of. */
export const withoutRivals = (stamps: readonly Stamp[]): readonly Stamp[] => {
  const bare = stamps.filter(({ moment, date }) => moment === undefined && date !== undefined);
  return new Set(bare.map(({ date }) => date)).size > 1
    ? stamps.filter((one) => !bare.includes(one))
    : stamps;
};
