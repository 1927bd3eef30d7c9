import type { Problem } from '../corpus/problem.ts';
import {
  concepts,
  firstSources,
  type NumberedWords,
  type PhraseIndex,
  phraseIndex,
  regionNames,
  type SearchedShelf,
  type Shelved,
  type SourceEntries,
  type Spelling,
  type Vocabulary,
  wordLookup,
} from '../search/index.ts';
import { mapped } from '../text/mapped.ts';
import { nth } from '../text/nth.ts';
import { holdingInMemory } from '../text/rising-numbers.ts';
import { type Fronts, frontsOf } from './fronts.ts';
import type { Holders } from './holders.ts';
import { livingSpelling } from './living-spelling.ts';
import { meantIn } from './meant.ts';
import { type NameIndex, nameIndex, nameOfPerson, nameOfSource, SPARE_TITLES } from './name-index.ts';
import { type NamedSources, namedSources } from './named-sources.ts';
import { type Person, peopleOf, type Speakers } from './people.ts';
import type { Rest } from './rest.ts';
import { summaryOf } from './resting-shelf.ts';
import type { SourcePlaces } from './source-places.ts';
import type { SourceSummary } from './source-summary.ts';

/**
 * All that can be searched. A changed shelf makes a new library out of this one, which is then used no more: what a
 * source holds is taken over as it is, unless the source has changed.
 */
export interface Library extends SearchedShelf {
  readonly shelf: readonly Shelved[];
  readonly leftOut: readonly Problem[];
  /** Everybody who is quoted, most quoted first. */
  readonly people: readonly Person[];
  readonly speakers: Speakers;
  readonly fronts: Fronts;
  readonly places: SourcePlaces;
  /** Where the sources lie while nobody asks for them, where that is not in memory. */
  readonly rest: Rest | undefined;
  readonly named: NamedSources;
  /** Which of the sources at rest have the words by which they are meant. */
  readonly meant: Holders | undefined;
  readonly peopleByName: NameIndex;
  readonly sourcesByName: NameIndex;
  /** Every word of the shelf in its order; made when it is first asked for. */
  readonly phrases: PhraseIndex;
  /** The words that it is made of, as far as they are numbered. */
  readonly numbered: NumberedWords | undefined;
}

/** What a library is made of. */
export interface LibraryParts extends Pick<Library, 'engine' | 'scope' | 'rest' | 'entries' | 'places'> {
  readonly words: Vocabulary;
  readonly problems: readonly Problem[];
  readonly numbered: NumberedWords | undefined;
  /** The library that stood here before: of its names most are in this one again. */
  readonly before: Library | undefined;
}

/** What follows from the entries of all sources together. */
export function libraryOf({
  engine,
  scope,
  rest,
  words,
  entries,
  places,
  problems,
  numbered,
  before,
}: LibraryParts): Library {
  const shelf = entries.map(({ shelved }) => shelved);
  const holding = rest?.holding ?? holdingInMemory;
  const named = namedSources(shelf, holding);
  const aliases = concepts(aliasesIn(entries, named.add));
  const { people, speakers } = peopleOf(entries, places, aliases, rest);
  const fronts = frontsOf(shelf);
  const { languages } = fronts;
  let spelling: Spelling | undefined;
  let firsts: Uint32Array | undefined;
  let phrases: PhraseIndex | undefined;
  return {
    engine,
    scope,
    rest,
    shelf,
    entries,
    places,
    fronts,
    leftOut: problems,
    vocabulary: words,
    concepts: aliases,
    named: named.made(),
    meant: rest && meantIn(entries, holding),
    languages,
    lookUp: wordLookup(words, languages),
    people,
    speakers,
    peopleByName: nameIndex(mapped(people, nameOfPerson), {
      holding,
      spare: SPARE_TITLES,
      before: before?.peopleByName,
    }),
    sourcesByName: nameIndex(
      mapped(shelf, ({ source }) => nameOfSource(source)),
      { holding, before: before?.sourcesByName },
    ),
    get spelling() {
      spelling ??= livingSpelling(words);
      return spelling;
    },
    get firsts() {
      firsts ??= firstSources(words, entries.length, (place) => summaryOf(nth(entries, place)).words);
      return firsts;
    },
    get phrases() {
      phrases ??= phraseIndex(shelf, numbered, rest?.holding, rest && MOST_PLACES);
      return phrases;
    },
    get numbered() {
      return phrases?.numbered ?? numbered;
    },
  };
}

/** One source after the other, each told of when its turn comes: nothing of them is kept. */
function* aliasesIn(
  entries: readonly SourceEntries[],
  tell: (place: number, aliases: SourceSummary['aliases']) => void,
): Iterable<readonly string[]> {
  for (const [place, source] of entries.entries()) {
    const { aliases } = summaryOf(source);
    tell(place, aliases);
    yield* aliases;
  }
}

/** Where the sources rest, so many places of words are in memory at once while these are put in order: 48 MB. */
const MOST_PLACES = 12 * 2 ** 20;

/** Makes at once what is else made when it is first asked for, so that nobody waits for it then. */
export const makeReady = ({ spelling, firsts, phrases }: Library): unknown => [
  spelling,
  firsts,
  phrases,
  regionNames(),
];

/** The source with that short name. */
export const shelvedByRef = ({ shelf, places }: Library, ref: string): Shelved | undefined =>
  shelf[places.get(ref) ?? -1];
