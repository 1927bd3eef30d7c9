import type { Shelved } from '../search/index.ts';
import { foldText } from '../text/fold.ts';
import { factsOf } from './source-at-rest.ts';
import { dayNumber, dayOfNumber } from './source-facts.ts';

/** From when to when the sources are that have a date. */
export interface DatedPeriod {
  readonly dated: number;
  readonly from?: string;
  readonly to?: string;
}

/** What the front matter of all sources tells together. A source has the date and the publisher of what it takes notes on. */
export interface Fronts {
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly period: DatedPeriod;
  /** How many passages all sources have. */
  readonly passages: number;
  /** The folded names of those who have published something. */
  readonly publishers: readonly string[];
  publishedBy(publisher: string): ReadonlySet<Shelved>;
  /** The newest sources, those without a date last, at most `most`; of one date those that stand first. */
  newest(most: number): Shelved[];
  /** The date of the source at a place as a number: 0 where it has none. */
  dayAt(place: number): number;
}

/** What has a shorter name is not known by it. */
const SHORTEST_PUBLISHER = 3;

export function frontsOf(shelf: readonly Shelved[]): Fronts {
  const languages = new Set<string>();
  const days = new Uint32Array(shelf.length);
  /** One more than the place of the publisher among all; 0 for none. */
  const publishedBy = new Uint32Array(shelf.length);
  const publishers = new Map<string, number>();
  let passages = 0;
  for (const [place, { source }] of shelf.entries()) {
    const facts = factsOf(source);
    languages.add(facts.language);
    passages += facts.passages;
    days[place] = dayNumber(facts.published);
    const name = foldText((facts.publisher ?? '').trim());
    if (name.length < SHORTEST_PUBLISHER) continue;
    const number = publishers.get(name) ?? publishers.size + 1;
    publishers.set(name, number);
    publishedBy[place] = number;
  }
  return {
    languages: [...languages],
    period: periodOf(days),
    passages,
    publishers: [...publishers.keys()],
    publishedBy(publisher) {
      const number = publishers.get(publisher);
      return new Set(number === undefined ? [] : shelf.filter((_, place) => publishedBy[place] === number));
    },
    newest(most) {
      const least = days.slice().sort().at(-most) ?? 0;
      const rising = [...shelf.keys()].filter((place) => (days[place] ?? 0) >= least);
      return rising
        .sort((a, b) => (days[b] ?? 0) - (days[a] ?? 0) || a - b)
        .slice(0, most)
        .flatMap((place) => shelf[place] ?? []);
    },
    dayAt: (place) => days[place] ?? 0,
  };
}

function periodOf(days: Uint32Array): DatedPeriod {
  const dated = days.filter((day) => day > 0);
  const from = dayOfNumber(dated.reduce((one, other) => Math.min(one, other), dated[0] ?? 0));
  const to = dayOfNumber(dated.reduce((one, other) => Math.max(one, other), 0));
  return { dated: dated.length, ...(from !== undefined && to !== undefined && { from, to }) };
}
