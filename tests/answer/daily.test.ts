import { beforeAll, describe, expect, it } from 'vitest';
import { DAILY_KINDS, type DailyKind, daily } from '../../src/answer/daily.ts';
import type { Library } from '../../src/library/library.ts';
import { overlaps } from '../../src/text/span.ts';
import { libraryOf, starterLibrary } from '../support/library.ts';

const ASKED = { what: 'quotation', day: '2026-01-01', shown: [], seed: 'x' } as const;

describe('what is shown every day', () => {
  let starter: Library;
  beforeAll(async () => {
    starter = await starterLibrary();
  });

  /** So many days, one after the other. */
  function days(libraries: readonly Library[], what: DailyKind, count: number, seed = 'channel') {
    let shown: string[] = [];
    return Array.from({ length: count }, (_, at) => {
      const day = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
      const found = daily(libraries, { what, day, shown, seed });
      if (found) shown = [...(found.isNewRound ? [] : shown), found.id];
      return found;
    });
  }

  it.each(['quotation', 'figure', 'any'] as const)(
    'of %s is never the same until all were shown, then begins anew',
    (what) => {
      const found = days([starter], what, 90);
      const again = found.findIndex((one) => one?.isNewRound);
      expect(again).toBeGreaterThan(10);
      const first = found.slice(0, again).map((one) => one?.id);
      expect(new Set(first).size).toBe(again);
      const excerpts = found.slice(0, again).flatMap((one) => one?.find.excerpt ?? []);
      for (const [at, one] of excerpts.entries())
        for (const other of excerpts.slice(at + 1))
          expect(one.source === other.source && overlaps(one, other)).toBe(false);
      expect(first).toContain(found[again]?.id);
    },
  );

  it('is the same for the same channel, and another one for another', () => {
    const ids = (seed: string) => days([starter], 'quotation', 5, seed).map((one) => one?.id);
    expect(ids('a')).toEqual(ids('a'));
    expect(ids('a')).not.toEqual(ids('b'));
  });

  it('on a day that the sources tell of is that day', () => {
    const on = (day: string, what: DailyKind = 'day') =>
      daily([starter], { what, day, shown: [], seed: 'x' });
    expect(on('2026-02-06')?.find.excerpt.text).toContain('February 6, 2023');
    expect(on('2026-02-06', 'any')?.kind).toBe('day');
    expect(on('2026-02-07')).toBeUndefined();
    expect(on('2026-02-07', 'any')?.kind).not.toBe('day');
    // What is told of is not a year ago on the day itself.
    expect(on('2023-02-06')).toBeUndefined();
  });

  it('has the sources of all shelves that answer there, and nothing where there is nothing', async () => {
    const own = await libraryOf({
      'a.md': '“The mill lost forty sacks of flour that night,” said Ada Moss, the miller.',
    });
    const found = days([own, starter], 'quotation', 60);
    const round = found.slice(
      0,
      found.findIndex((one) => one?.isNewRound),
    );
    expect(round.filter((one) => one?.find.shelved.source.id === 'a')).toHaveLength(1);
    const empty = await libraryOf({ 'a.md': 'Nothing here.' });
    for (const what of DAILY_KINDS)
      expect(daily([empty], { what, day: '2026-01-01', shown: [], seed: 'x' })).toBeUndefined();
  });

  it('is drawn by lot from a shelf that is too large to be read for it, another lot each day', async () => {
    const texts = Array.from({ length: 400 }, (_, at): [string, string] => [
      `${at}.md`,
      `“The mill lost ${at + 2} sacks of flour that night,” said Ada Moss, the miller.`,
    ]);
    const many = await libraryOf(Object.fromEntries(texts));
    const opened = new Set<string>();
    const entries = many.entries.map((entry) => ({
      ...entry,
      get quotations() {
        opened.add(entry.shelved.ref);
        return entry.quotations;
      },
    }));
    const found = days([{ ...many, entries }], 'quotation', 1);
    expect(found[0]?.kind).toBe('quotation');
    expect(opened.size).toBe(300);
    const ids = days([many], 'quotation', 30).map((one) => one?.id);
    expect(new Set(ids).size).toBe(30);
  });

  it('of a large shelf is what was not shown yet, whatever the lot of the day is', async () => {
    const texts = Array.from({ length: 700 }, (_, at): [string, string] => [
      `${at}.md`,
      `“The mill lost ${at + 2} sacks of flour that night,” said Ada Moss, the miller.`,
    ]);
    const many = await libraryOf(Object.fromEntries(texts));
    const all = many.entries.flatMap((entry) => daily([{ ...many, entries: [entry] }], ASKED)?.id ?? []);
    expect(all).toHaveLength(700);
    for (const left of [0, 350, 699]) {
      const shown = all.filter((_, at) => at !== left);
      const found = daily([many], { ...ASKED, shown });
      expect(found).toMatchObject({ id: all[left], isNewRound: false });
    }
    expect(daily([many], { ...ASKED, shown: all })?.isNewRound).toBe(true);
  });
});
