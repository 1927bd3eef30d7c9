import { inverted, join, type Name, straight, withInitials } from './names.ts';
import { dayMonthYear, monthName, type PartialDate, type Work } from './work.ts';

/**
 * APA 7 (Publication Manual, 7th edition, 9.7–9.37 and 10.16: webpage on a news website). The title keeps the
 * capitals that the source gives it, since no rule can tell a name from another word.
 */
export function apa(work: Work): string {
  const date = `(${apaDate(work.published)})`;
  const { title, description, publisher, url } = work;
  const head = title ?? `[${description}]`;
  const titled = title !== undefined && description !== undefined ? `${title} [${description}]` : head;
  const authors = apaAuthors(work.authors);
  // An organisation that publishes its own work is named once.
  const site = publisher === authors ? undefined : publisher;
  return authors === '' ? sentences(titled, date, site, url) : sentences(authors, date, titled, site, url);
}

const MOST_APA_AUTHORS = 20;

function apaAuthors(names: readonly Name[]): string {
  const written = names.map(withInitials);
  if (written.length > MOST_APA_AUTHORS)
    return `${written.slice(0, MOST_APA_AUTHORS - 1).join(', ')}, . . . ${written.at(-1)}`;
  return listed(written, ', & ', ', & ');
}

const apaDate = (date?: PartialDate): string =>
  date === undefined ? 'n.d.' : join(', ', String(date.year), join(' ', monthName(date), text(date.day)));

/** MLA 9 (MLA Handbook, 9th edition, 5.3–5.99). A field that is not there is left out, as the handbook has it. */
export function mla(work: Work): string {
  const [first, ...others] = work.authors;
  // An organisation that publishes its own work is named once, as its publisher.
  const isPublisher = others.length === 0 && first && inverted(first) === work.publisher;
  const authors =
    first === undefined || isPublisher
      ? ''
      : others.length > 1
        ? `${inverted(first)}, et al`
        : join(', and ', inverted(first), ...others.map(straight));
  const where = join(', ', work.publisher, mlaDate(work.published), work.url?.replace(/^https?:\/\//, ''));
  const title = work.title === undefined ? work.description : `“${closed(singleInside(work.title))}”`;
  return sentences(authors, title, where, work.title === undefined ? undefined : work.description);
}

const SHORT_MONTHS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    January: 'Jan.',
    February: 'Feb.',
    March: 'Mar.',
    April: 'Apr.',
    August: 'Aug.',
    September: 'Sept.',
    October: 'Oct.',
    November: 'Nov.',
    December: 'Dec.',
  }),
);

function mlaDate(date?: PartialDate): string | undefined {
  if (date === undefined) return undefined;
  const month = monthName(date) ?? '';
  return join(' ', text(date.day), SHORT_MONTHS.get(month) ?? month, String(date.year));
}

const MOST_CHICAGO_AUTHORS = 10;
const SHOWN_CHICAGO_AUTHORS = 7;

/**
 * Chicago 17, notes and bibliography (The Chicago Manual of Style, 17th edition, 14.76, 14.191–14.206): the
 * entry of the bibliography. Without an author the publisher stands in front.
 */
export function chicago(work: Work): string {
  const [first, ...others] = work.authors;
  const names = first === undefined ? [] : [inverted(first), ...others.map(straight)];
  const authors =
    names.length > MOST_CHICAGO_AUTHORS
      ? `${names.slice(0, SHOWN_CHICAGO_AUTHORS).join(', ')}, et al`
      : listed(names, ', and ', ', and ');
  const { publisher, description, published, url } = work;
  const title = work.title === undefined ? description : `“${closed(singleInside(work.title))}”`;
  const kind = work.title === undefined ? undefined : description;
  const date = published === undefined ? 'n.d.' : chicagoDate(published);
  const address = url === undefined ? undefined : `${url}.`;
  return authors === ''
    ? sentences(publisher, title, kind, date, address)
    : sentences(authors, title, kind, join(', ', publisher, date), address);
}

const chicagoDate = (date: PartialDate): string =>
  date.day === undefined
    ? join(' ', monthName(date), String(date.year))
    : `${monthName(date)} ${date.day}, ${date.year}`;

const MOST_HARVARD_AUTHORS = 3;

/**
 * Harvard as in Cite Them Right (Pears and Shields, 12th edition, news articles). Without an author the
 * publisher stands in front. The day of access is the reader's own and is not made up.
 */
export function harvard(work: Work): string {
  const written = work.authors.map(withInitials);
  const authors =
    written.length > MOST_HARVARD_AUTHORS ? `${written[0]} et al.` : listed(written, ' and ', ' and ');
  const { publisher, description, published, url } = work;
  const year = `(${published === undefined ? 'no date' : published.year})`;
  const title = work.title === undefined ? undefined : `‘${doubleInside(work.title)}’`;
  const kind = description === undefined ? undefined : `[${description}]`;
  const titled = join(' ', title, kind);
  const day = published?.day === undefined ? published && monthName(published) : dayAndMonth(published);
  const head = authors === '' ? publisher : authors;
  const site = authors === '' || authors === publisher ? undefined : publisher;
  const body =
    head === undefined
      ? join(', ', `${titled} ${year}`, site, day)
      : join(', ', `${head} ${year} ${titled}`, site, day);
  return sentences(body, url === undefined ? undefined : `Available at: ${url}`);
}

const dayAndMonth = (date: PartialDate): string =>
  dayMonthYear(date).replace(new RegExp(` ${date.year}$`), '');

const text = (number: number | undefined): string | undefined =>
  number === undefined ? undefined : String(number);

/** "A", "A and B", "A, B, and C". */
const listed = (names: readonly string[], two: string, more: string): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')}${names.length === 2 ? two : more}${names.at(-1)}`;

/** Parts as sentences, in order; an address has no full stop behind it. */
const sentences = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (/https?:\/\/\S+$/.test(part ?? '') ? part : closed(part ?? '')))
    .join(' ');

/** With a full stop, unless a stop, a question mark or an exclamation mark is there, maybe inside quotation marks. */
const closed = (part: string): string => (/[.?!…][”’\]]?$/.test(part) ? part : `${part}.`);

/** Marks inside a title that itself stands in double marks. */
const singleInside = (title: string): string => pairStraight(title).replaceAll('“', '‘').replaceAll('”', '’');
/** Marks inside a title that itself stands in single marks. */
const doubleInside = (title: string): string => pairStraight(title).replace(/‘([^‘’]*)’(?!\p{L})/gu, '“$1”');

/** Straight double marks as curly ones, by turns. */
function pairStraight(title: string): string {
  let open = false;
  return title.replaceAll('"', () => {
    open = !open;
    return open ? '“' : '”';
  });
}
