import type { Shelved, SourceEntries } from '../search/index.ts';
import type { Holding } from '../text/rising-numbers.ts';
import { frontWords } from './front-words.ts';
import { type Holders, holders } from './holders.ts';
import { summaryOf } from './resting-shelf.ts';

/** Which sources have the words by which sources are meant. */
export function meantIn(entries: readonly SourceEntries[], holding: () => Holding): Holders {
  const named = holders(holding);
  for (const [place, source] of entries.entries())
    for (const word of frontWords(source.shelved.source, summaryOf(source).lead)) named.add(word, place);
  return named.made();
}

/** So many are looked at: of two that have the same share of the words, neither is meant. */
const MOST_MEANT = 50;

/** The sources that have most of the words in their front, those that have more of them first. */
export function mayBeMeant(
  { shelf, meant }: { readonly shelf: readonly Shelved[]; readonly meant: Holders | undefined },
  asked: ReadonlySet<string>,
): readonly Shelved[] {
  if (!meant || shelf.length === 1) return shelf;
  const counts = new Uint8Array(shelf.length);
  for (const word of asked) for (const place of meant.of(word)) counts[place] = (counts[place] ?? 0) + 1;
  const best: number[][] = [];
  for (const [place, count] of counts.entries()) {
    best[count] ??= [];
    if (count > 0 && best[count].length < MOST_MEANT) best[count].push(place);
  }
  const ranked = best.reverse().flat().slice(0, MOST_MEANT);
  return ranked.flatMap((place) => shelf[place] ?? []);
}
