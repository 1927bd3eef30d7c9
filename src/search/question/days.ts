import { KNOWN_LANGUAGES, languageOf } from '../../languages/index.ts';
import { once } from '../../languages/once.ts';
import { wordSet } from '../../text/word-list.ts';

/**
 * How else the day of a date may be written: "5th" is "5" beside a month, and "5" is "5th". Elsewhere a place in a row
 * is no number.
 * @param forms folded words
 */
export function otherDays(forms: readonly string[], at: number): string[] {
  for (const { day, endings, months, between } of tables()) {
    const [, digits, ending] = day.exec(forms[at] ?? '') ?? [];
    if (digits === undefined) continue;
    const isMonth = (place: number): boolean => months.has(forms[place] ?? '');
    const isBetween = (place: number): boolean => between.has(forms[place] ?? '');
    const isOfMonth =
      isMonth(at - 1) ||
      isMonth(at + 1) ||
      (isBetween(at - 1) && isMonth(at - 2)) ||
      (isBetween(at + 1) && isMonth(at + 2));
    if (isOfMonth) return ending === undefined ? endings.map((own) => digits + own) : [digits];
  }
  return [];
}

/** What the languages bring that write a day as a place in a row too. */
const tables = once(() =>
  KNOWN_LANGUAGES.map(languageOf).flatMap(({ numbers, dates }) => {
    if (numbers?.placeEndings === undefined || dates === undefined) return [];
    const endings = numbers.placeEndings.split(' ');
    const day = new RegExp(`^(\\d{1,2})(${endings.join('|')})?$`);
    return [{ day, endings, months: wordSet(dates.months), between: wordSet(dates.between) }];
  }),
);
