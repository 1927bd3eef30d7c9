import { dayOf, findDate } from '../../dates.ts';
import { squeeze } from '../../draft.ts';
import { endsSentence } from '../../raw/shape.ts';
import { readStamp } from '../../raw/stamps.ts';
import { PUBLISHED, whole } from '../../rules/page-words.ts';
import { LONGEST_MARKED, MOST_MARKED, markedElements, markOf } from './marked.ts';
import { isOfTeaser, teasersOf } from './teasers.ts';

const DATES = [
  '[itemprop~="datePublished"], time[pubdate]',
  'time',
  '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i]',
  '[class*="meta" i], [class*="byline" i], [class*="info" i]',
];
/** Lines about the article, in which more stands than a date. */
const META_NAME =
  /(?:^|[\s_-])(?:(?:post|entry|article|story|blog|news)[_-]?(?:meta|info|details|header)|byline|meta|dateline)(?:$|[\s_-])/i;
const DATE_NAME =
  /(?:^|[\s_-])(?:date|dateline|datetime|timestamp|time|published|pubdate|posted)(?:$|[\s_-])/i;

/** The dates that elements of a page carry. */
interface MarkedDates {
  /** The surest first. */
  readonly told: readonly string[];
  /** Those of elements of one look that carry different days: at most one is of the article. */
  readonly rivals: readonly string[];
}

export function markedDates(document: Document): MarkedDates {
  const teasers = teasersOf(document);
  const [sure = [], ...others] = DATES.map((selector, at) =>
    markedElements(document, selector).flatMap((element) => {
      const date = isOfTeaser(element, teasers) ? undefined : dateOf(element, at);
      return date === undefined ? [] : [{ date, look: `${element.localName} ${element.className}` }];
    }),
  );
  const likely = others.flat();
  const days = new Map<string, Set<string>>();
  for (const { date, look } of likely) days.set(look, (days.get(look) ?? new Set()).add(dayOf(date) ?? date));
  const isRival = ({ look }: { readonly look: string }): boolean => (days.get(look)?.size ?? 0) > 1;
  const told = [...sure, ...likely.filter((one) => !isRival(one))].map(({ date }) => date);
  return {
    told: [...labelledDates(document), ...told],
    rivals: likely.filter(isRival).map(({ date }) => date),
  };
}

/** A time inside of running text or a table is none. */
function dateOf(element: Element, kind: number): string | undefined {
  const text = squeeze(element.textContent ?? '');
  const stamp = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name)).find(Boolean);
  if (kind === 0) return stamp ?? text;
  if (kind === 1) return isAlone(element, text) ? (stamp ?? text) : undefined;
  if (text.length > LONGEST_MARKED) return undefined;
  if (kind === 2)
    return DATE_NAME.test(markOf(element)) ? (readStamp(text)?.date ?? stamp ?? undefined) : undefined;
  return META_NAME.test(markOf(element)) && !isTelling(text) ? onlyDate(text) : undefined;
}

const IS_PUBLISHED = new RegExp(`^${whole(PUBLISHED)}\\s?[:：]?$`, 'iu');

/** The dates of a list of facts: what stands beside "Published". */
const labelledDates = (document: Document): string[] =>
  [...document.querySelectorAll('dt')].slice(0, MOST_MARKED).flatMap((label) => {
    const value = squeeze(label.nextElementSibling?.textContent ?? '');
    const isLabel = IS_PUBLISHED.test(squeeze(label.textContent ?? '').slice(0, LONGEST_MARKED));
    return isLabel && value.length <= LONGEST_MARKED ? (onlyDate(value) ?? []) : [];
  });

/** Whether little stands beside a time: a label, a name, no sentence. */
function isAlone(element: Element, text: string): boolean {
  const around = squeeze(element.closest('p, li, dd, td, div, header, section')?.textContent ?? text);
  const rest = around.replace(text, '');
  return rest.length <= LONGEST_MARKED && !/[.!?]["”]?\s+\p{Lu}/u.test(rest) && !isTelling(around);
}

const FEWEST_TELLING = 9;

/** A whole sentence that says more than when something was published. */
const isTelling = (text: string): boolean => endsSentence(text) && text.split(' ').length >= FEWEST_TELLING;

/** The date of a line that holds one alone. */
function onlyDate(text: string): string | undefined {
  const found = findDate(text);
  return found && findDate(text.slice(found.end)) === undefined ? found.date : undefined;
}
