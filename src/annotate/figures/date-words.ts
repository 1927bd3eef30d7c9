import type { DateTable } from '../../languages/index.ts';
import { wordList } from '../../text/word-list.ts';
import { numberedLines } from './tables/calendar.ts';

export type Length = 'day' | 'week' | 'month' | 'year';

/** The words of dates, to look up. */
export interface DateWords {
  /** From 0 for Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly numeric: 'day' | 'month' | 'unsure';
  readonly between: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly days: ReadonlyMap<string, number>;
  readonly last: ReadonlySet<string>;
  readonly next: ReadonlySet<string>;
  readonly ago: { readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string> };
  readonly lengths: ReadonlyMap<string, Length>;
  readonly ahead: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  readonly deferred: ReadonlySet<string>;
  readonly moved: ReadonlySet<string>;
  readonly self: ReadonlySet<string>;
  readonly endings: { readonly ahead: readonly string[]; readonly behind: readonly string[] };
}

const words = (list = ''): readonly string[] => (list.trim() === '' ? [] : wordList(list));

export function dateWords(table: DateTable): DateWords {
  const days = table.days.split(';').map((entry) => {
    const [value = '0', form = ''] = wordList(entry);
    return [form, Number(value)] as const;
  });
  const lengths = Object.entries(table.lengths).flatMap(([length, forms]) =>
    wordList(forms).map((form) => [form, length as Length] as const),
  );
  return {
    weekdays: numberedLines(table.weekdays, 0),
    numeric: table.numeric,
    between: new Set(words(table.between)),
    before: new Set(words(table.before)),
    days: new Map(days),
    last: new Set(words(table.last)),
    next: new Set(words(table.next)),
    ago: {
      before: new Set(words(table.ago.before).slice(-1)),
      behind: new Set(words(table.ago.behind)),
    },
    lengths: new Map(lengths),
    ahead: new Set(words(table.ahead)),
    behind: new Set(words(table.behind)),
    deferred: new Set(words(table.deferred)),
    moved: new Set(words(table.moved)),
    self: new Set(words(table.self)),
    endings: { ahead: words(table.endings.ahead), behind: words(table.endings.behind) },
  };
}
