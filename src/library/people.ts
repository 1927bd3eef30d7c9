import type { Quotation } from '../annotate/types.ts';
import { type Excerpt, excerpt } from '../corpus/excerpt.ts';
import type { Concepts, QuotationEntry, SearchedShelf, Shelved, SourceEntries } from '../search/index.ts';
import { nth } from '../text/nth.ts';
import { holdingInMemory, type Numbers, numberList } from '../text/rising-numbers.ts';
import { type JoinedSpeaker, joinedSpeakers, type PlacedName } from './joined-speakers.ts';
import type { Rest } from './rest.ts';
import { summaryOf } from './resting-shelf.ts';

/** Somebody who is quoted, in one source or several. */
export interface Person {
  /** The fullest name that a source gives. */
  readonly name: Excerpt;
  /** A role that a source gives with the name. */
  readonly role: Excerpt | undefined;
  /** Both as words, for looking up: a source may lie at rest. */
  readonly nameWords: string;
  readonly roleWords: string;
  /** What else the sources call them, for looking up: "Senator Moss", "DRW". */
  readonly called: readonly string[];
  /** How often they are quoted. */
  readonly count: number;
  /** The place of the source of each quotation on the shelf, and of the quotation in the source, in turn. */
  readonly places: readonly number[];
  readonly quotations: readonly QuotationEntry[];
}

/** Who is quoted where. */
export interface Speakers {
  of(shelved: Shelved, quotation: Quotation | undefined): Person | undefined;
  /** Everybody who is quoted in a source, most quoted first. */
  in(shelved: Shelved): readonly Person[];
}

/** What is kept of somebody: of these there may be millions, at rest. */
type KeptPerson = Pick<JoinedSpeaker, 'name' | 'role' | 'called'>;

interface KeptPeople {
  readonly entries: readonly SourceEntries[];
  readonly at: (number: number) => KeptPerson;
  /** The places of all, and where those of each begin; one more at the end. */
  readonly places: Numbers;
  readonly firsts: Uint32Array;
}

/** Somebody by a number: what is known of them is read when somebody asks for it. */
class Quoted implements Person {
  readonly #people: KeptPeople;
  readonly #number: number;

  constructor(people: KeptPeople, number: number) {
    this.#people = people;
    this.#number = number;
  }
  get kept(): KeptPerson {
    return this.#people.at(this.#number);
  }
  get name(): Excerpt {
    return excerptOf(this.#people.entries, this.kept.name);
  }
  get role(): Excerpt | undefined {
    const { role } = this.kept;
    return role && excerptOf(this.#people.entries, role);
  }
  get nameWords(): string {
    return this.kept.name.words;
  }
  get roleWords(): string {
    return this.kept.role?.words ?? '';
  }
  get called(): readonly string[] {
    return this.kept.called;
  }
  get places(): readonly number[] {
    const { places, firsts } = this.#people;
    return Array.from(places.slice(firsts[this.#number] ?? 0, firsts[this.#number + 1] ?? 0));
  }
  get count(): number {
    const { firsts } = this.#people;
    return ((firsts[this.#number + 1] ?? 0) - (firsts[this.#number] ?? 0)) / 2;
  }
  get quotations(): readonly QuotationEntry[] {
    return pairs(this.places).flatMap(([place, at]) => this.#people.entries[place]?.quotations[at] ?? []);
  }
}

function excerptOf(entries: readonly SourceEntries[], { place, ...span }: PlacedName): Excerpt {
  return excerpt(nth(entries, place).shelved.source, span);
}

const pairs = (numbers: readonly number[]): [number, number][] =>
  Array.from({ length: numbers.length / 2 }, (_, at) => [numbers[2 * at] ?? 0, numbers[2 * at + 1] ?? 0]);

/**
 * Joins the quotations of one speaker over all sources. "Secretary Kelly" and "Kelly" are "John Kelly" when the
 * shelf quotes one person alone whose name ends so; of two such people, "Kelly" stays a third. "DHS" is the
 * Department of Homeland Security when a source says so. Who has no name ("a spokesperson") is joined within
 * one source alone.
 */
export function peopleOf(
  entries: readonly SourceEntries[],
  places: SearchedShelf['places'],
  concepts: Concepts,
  rest: Rest | undefined,
): { readonly people: readonly Person[]; readonly speakers: Speakers } {
  const { numberAt, length, ...kept } = keptBy(rest, entries, concepts);
  const known = { entries, ...kept };
  const people = Array.from({ length }, (_, number) => new Quoted(known, number));
  const numberOf = (ref: string, at: number): number => (at < 0 ? -1 : numberAt(places.get(ref) ?? -1, at));
  return {
    people,
    speakers: {
      of: ({ ref, annotations: { quotations } }, quotation) =>
        people[numberOf(ref, quotation ? quotations.indexOf(quotation) : -1)],
      in({ ref, annotations: { quotations } }) {
        const numbers = new Set(quotations.map((_, at) => numberOf(ref, at)));
        return [...numbers].sort((a, b) => a - b).flatMap((number) => people[number] ?? []);
      },
    },
  };
}

/** So many of the speakers of all sources are in memory at once while they are joined, where they rest. */
const TOGETHER = 20_000;
const keepInMemory: Rest['keep'] = (values) => {
  const all = [...values];
  return (number) => nth(all, number);
};

function keptBy(rest: Rest | undefined, entries: readonly SourceEntries[], concepts: Concepts) {
  const keep: Rest['keep'] = rest ? rest.keep : keepInMemory;
  const all = rest?.holding() ?? holdingInMemory();
  const firsts = numberList();
  const { tell, numberAt } = speakerNumbers(entries);
  const at = keep(passing());
  firsts.push(all.length);
  return { at, places: all.done(), firsts: firsts.toArray(), length: firsts.length - 1, numberAt };

  /** One after the other: nothing but what is kept of them stays. */
  function* passing(): Iterable<KeptPerson> {
    const together = rest ? TOGETHER : Number.POSITIVE_INFINITY;
    for (const { name, role, called, places } of joinedSpeakers(entries, concepts, keep, together)) {
      tell(places, firsts.length);
      firsts.push(all.length);
      all.add(Int32Array.from(places));
      yield { name, role, called };
    }
  }
}

/** The number of the speaker of each quotation, by the places of source and quotation; −1 where nobody is told. */
function speakerNumbers(entries: readonly SourceEntries[]) {
  /** Of each source the place of the first of its quotations among those of all; one more at the end. */
  const firsts = new Uint32Array(entries.length + 1);
  for (const [place, source] of entries.entries())
    firsts[place + 1] = (firsts[place] ?? 0) + summaryOf(source).quotations;
  /** From 1; 0 where nobody is told. */
  const numbers = new Uint32Array(firsts.at(-1) ?? 0);
  return {
    /** @param places of a source and of a quotation in it, in turn */
    tell(places: readonly number[], number: number): void {
      for (let at = 0; at < places.length; at += 2)
        numbers[(firsts[places[at] ?? 0] ?? 0) + (places[at + 1] ?? 0)] = number + 1;
    },
    numberAt: (place: number, at: number): number =>
      place < 0 ? -1 : (numbers[(firsts[place] ?? 0) + at] ?? 0) - 1,
  };
}
