import type { About, Source, SourceKind } from '../../corpus/source.ts';
import { firstWords } from '../answers/citation.ts';
import { plainLine } from '../print.ts';
import { type Name, readName } from './names.ts';

/** What every style needs of a source. What the source does not give is absent; nothing is filled in. */
export interface Work {
  readonly id: string;
  readonly kind: SourceKind;
  readonly authors: readonly Name[];
  readonly title?: string;
  /** What the work is, where it has no title of its own or is notes on another: styles put it in brackets. */
  readonly description?: string;
  readonly publisher?: string;
  readonly published?: PartialDate;
  readonly url?: string;
  readonly language: string;
}

export interface PartialDate {
  readonly year: number;
  /** 1–12. */
  readonly month?: number;
  readonly day?: number;
}

/** A source as a work to refer to. Notes are cited as notes: their own fields, and in `description` what they are on. */
export function workOf(source: Source): Work {
  const { id, kind, authors = [], title, publisher, published, url, language } = source;
  const description = descriptionOf(source);
  return {
    id,
    kind,
    // Who has the publisher's name is no person.
    authors: authors.map((author) =>
      author === publisher ? { whole: plainLine(author) } : readName(plainLine(author), language),
    ),
    language,
    ...(title === undefined ? {} : { title: plainLine(title) }),
    ...(description === undefined ? {} : { description }),
    ...(publisher === undefined ? {} : { publisher: plainLine(publisher) }),
    ...(published === undefined ? {} : { published: partialDate(published) }),
    ...(url === undefined ? {} : { url: address(url) }),
  };
}

function descriptionOf(source: Source): string | undefined {
  const { kind, about, title } = source;
  if (kind === 'notes') return about ? `Notes on ${aboutText(about)}` : 'Notes';
  if (title === undefined) return `Untitled ${kind} beginning “${plainLine(firstWords(source).text)}”`;
  return kind === 'transcript' ? 'Transcript' : undefined;
}

function aboutText({ title, publisher, published, authors = [] }: About): string {
  const date = published === undefined ? undefined : dayMonthYear(partialDate(published));
  const parts = [
    title === undefined ? 'an article without a title' : `“${plainLine(title)}”`,
    ...authors.map(plainLine),
    publisher === undefined ? undefined : plainLine(publisher),
    date,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** An address of plain characters as it stands; any other one as browsers send it. */
const address = (url: string): string => (/^[!-_a-~]+$/.test(url) ? url : new URL(url).href);

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const monthName = ({ month }: PartialDate): string | undefined =>
  month === undefined ? undefined : MONTHS[month - 1];

/** "7 February 2023", "February 2023", "2023". */
export const dayMonthYear = (date: PartialDate): string =>
  [date.day, monthName(date), date.year].filter((part) => part !== undefined).join(' ');

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in its parts. */
function partialDate(date: string): PartialDate {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

/** The fields that a reference wants and the source does not give. */
export const missingFields = (source: Source): ('author' | 'title' | 'publisher' | 'date' | 'link')[] => [
  ...(source.authors === undefined ? ['author' as const] : []),
  ...(source.title === undefined ? ['title' as const] : []),
  ...(source.publisher === undefined ? ['publisher' as const] : []),
  ...(source.published === undefined ? ['date' as const] : []),
  ...(source.url === undefined ? ['link' as const] : []),
];
