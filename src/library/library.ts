import { annotate } from '../annotate/annotate.ts';
import { type Document, type ParagraphSpan, paragraphAt, toDocument } from '../annotate/document.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Shelf } from '../corpus/shelf.ts';
import { type Passage, publishedOf, type Source } from '../corpus/source.ts';
import { miniSearchIndex, type PassageIndex, type Scope } from '../engine/index.ts';
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
  uncount,
  type Vocabulary,
  vocabulary,
  wordLookup,
} from '../search/index.ts';
import { nth } from '../text/nth.ts';
import { holdingInMemory } from '../text/rising-numbers.ts';
import { entriesOf, stemmed } from './entries.ts';
import { type Fronts, frontsOf } from './fronts.ts';
import type { Holders } from './holders.ts';
import { livingSpelling } from './living-spelling.ts';
import { meantIn } from './meant.ts';
import { type NameIndex, nameIndex, nameOfPerson, nameOfSource, SPARE_TITLES } from './name-index.ts';
import { type NamedSources, namedSources } from './named-sources.ts';
import { type Person, peopleOf, type Speakers } from './people.ts';
import type { Remembered, Rest } from './rest.ts';
import { type OpenedSource, restingShelf, summaryOf } from './resting-shelf.ts';
import {
  columnsOf,
  forwardOf,
  foundOf,
  lineOf,
  NO_SNAPSHOT,
  type Snapshot,
  type SnapshotLine,
} from './snapshot.ts';
import { factsOf, plainSource } from './source-at-rest.ts';
import { hashOf, refOf } from './source-names.ts';
import { type SourcePlaces, sourcePlaces } from './source-places.ts';
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

/** What is known when a library is made; without any of it the library is the same, only later. */
export interface LibraryOptions {
  /** What was found in sources before. */
  readonly snapshot?: Snapshot | undefined;
  /** The library that stood here before. */
  readonly before?: Library | undefined;
  /** Where the passages are searched, and whose they are there; in this process and the operator's, unless it is said. */
  readonly engine?: PassageIndex;
  readonly scope?: Scope;
  /** Where the sources lie while nobody asks for them; in memory, unless it is said. */
  readonly rest?: Rest | undefined;
  /** Runs the reading of one source, as to time it. */
  readonly reading?: <Value>(source: Source, read: () => Value) => Value;
}

/** A source that is on the shelf, read when its turn comes. */
interface Reading extends Pick<Shelved, 'ref' | 'hash'> {
  read(): Shelved;
}

/** Annotates and indexes a shelf; pure, the same shelf gives the same library. Only what is not known is read. */
export function buildLibrary({ sources, problems }: Shelf, known: LibraryOptions = {}): Promise<Library> {
  const { snapshot = NO_SNAPSHOT, before, reading = (_, read) => read() } = known;
  const readingOf = (source: Source): Reading => {
    const facts = factsOf(source);
    const { ref } = facts;
    const last = before && shelvedByRef(before, ref);
    if (last && isSameSource(last.source, source)) return { ref, hash: last.hash, read: () => last };
    // Of a source in memory it is made when it is asked for: of all sources that takes longer than the change.
    const { hash } = facts;
    return { ref, hash, read: () => reading(source, () => shelve(source, snapshot.recall(hash), hash)) };
  };
  const isAtRest = (before?.rest ?? known.rest) !== undefined;
  return indexRead(isAtRest ? mapped(sources, readingOf) : sources.map(readingOf), problems, known);
}

/** What is made of each item, made anew whenever somebody walks through: of what is cheap to make and need not be kept. */
const mapped = <Item, Made>(items: readonly Item[], make: (item: Item) => Made): Iterable<Made> => ({
  *[Symbol.iterator]() {
    for (const item of items) yield make(item);
  },
});

/** Whether two readings gave the same source. Its passages follow from its text; a hash of all takes far longer. */
export function isSameSource(one: Source, other: Source): boolean {
  const fields = (source: Source): string => {
    const { text: _, passages: __, ...front } = plainSource(source);
    return JSON.stringify(front);
  };
  return one === other || (one.text === other.text && fields(one) === fields(other));
}

/** Indexes what is annotated already: every source that was not there before, and no other. */
export const indexShelf = (
  shelf: readonly Shelved[],
  problems: readonly Problem[],
  known: LibraryOptions = {},
): Promise<Library> =>
  indexRead(
    shelf.map((shelved) => ({ ref: shelved.ref, hash: shelved.hash, read: () => shelved })),
    problems,
    known,
  );

async function indexRead(
  shelf: Iterable<Reading>,
  problems: readonly Problem[],
  { snapshot = NO_SNAPSHOT, before, ...given }: LibraryOptions,
): Promise<Library> {
  const rest = before?.rest ?? given.rest;
  const engine = before?.engine ?? given.engine ?? miniSearchIndex();
  const scope = before?.scope ?? given.scope ?? {};
  const numbered = before ? undefined : snapshot.words();
  const words = before?.vocabulary ?? numbered?.vocabulary ?? vocabulary();
  const gone = new Set(numbered?.hashes);
  const stays = new Uint8Array(before?.entries.length ?? 0);
  for (const { ref, hash } of shelf) {
    gone.delete(hash);
    const place = before && placeOfSame(before, ref, hash);
    if (place !== undefined) stays[place] = 1;
  }
  for (const hash of gone) {
    const forward = numbered?.forward(hash);
    if (forward) uncount(words, forward);
  }
  for (const [place, own] of before?.entries.entries() ?? []) if (!stays[place]) uncount(words, own.forward);

  const putAtRest = rest && restingShelf(rest, openingWith(words));
  const there = await engine.sources(scope);
  const entries: SourceEntries[] = [];
  for (const { ref, hash, read } of shelf) {
    const same = before?.entries[placeOfSame(before, ref, hash) ?? -1];
    const made = same ?? entriesOf(words, read(), numbered?.forward(hash));
    if (there.get(ref) !== hash) await engine.put(scope, stemmed(words, made));
    const { shelved, forward } = made;
    entries.push(same || !putAtRest ? made : putAtRest(made, lineOf(shelved), columnsOf(forward)));
  }
  const places = sourcePlaces(
    mapped(entries, ({ shelved }) => shelved.ref),
    entries.length,
  );
  for (const ref of there.keys()) if (places.get(ref) === undefined) await engine.remove(scope, ref);
  const phrases = before ? before.numbered : snapshot.phrases();
  return libraryOf({ engine, scope, rest, words, entries, places, problems, numbered: phrases, before });
}

/** Opens sources that rest. All of them have this one function: nothing of a source is kept by it. */
const openingWith =
  (words: Vocabulary) =>
  (shelved: Shelved, line: SnapshotLine, columns: readonly Uint32Array[]): OpenedSource => {
    const found = foundOf(line);
    let entries: SourceEntries | undefined;
    return {
      document: documentOf(shelved.source, found),
      annotations: found.annotations,
      entries() {
        entries ??= entriesOf(words, shelved, forwardOf(columns));
        return entries;
      },
    };
  };

function placeOfSame({ entries, places }: Library, ref: string, hash: string): number | undefined {
  const place = places.get(ref);
  return place !== undefined && entries[place]?.shelved.hash === hash ? place : undefined;
}

interface Parts extends Pick<Library, 'engine' | 'scope' | 'rest' | 'entries' | 'places'> {
  readonly words: Vocabulary;
  readonly problems: readonly Problem[];
  readonly numbered: NumberedWords | undefined;
  /** The library that stood here before: of its names most are in this one again. */
  readonly before: Library | undefined;
}

/** What follows from the entries of all sources together. */
function libraryOf({
  engine,
  scope,
  rest,
  words,
  entries,
  places,
  problems,
  numbered,
  before,
}: Parts): Library {
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

/** Where the sources rest, so many places of words are in memory at once while these are put in order: 64 MB. */
const MOST_PLACES = 2 ** 24;

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

/** Annotates a source, or recalls what was found in it. */
export function shelve(source: Source, remembered?: Remembered, hash = hashOf(source)): Shelved {
  const document = documentOf(source, remembered);
  return {
    source,
    document,
    annotations: remembered?.annotations ?? annotate(document),
    ref: refOf(source.id),
    hash,
  };
}

const placeOf = ({ span, caption }: Passage): ParagraphSpan => ({ ...span, ...(caption && { caption }) });

function documentOf(source: Source, remembered?: Remembered): Document {
  const { text, language, passages } = source;
  const published = publishedOf(source);
  if (!remembered) return toDocument(text, language, passages.map(placeOf), published);
  const paragraphs = passages.map((passage, at) =>
    paragraphAt(text, placeOf(passage), remembered.sentences[at] ?? []),
  );
  return { text, language, paragraphs, ...(published !== undefined && { published }) };
}
