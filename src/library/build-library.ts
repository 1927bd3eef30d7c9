import type { Problem } from '../corpus/problem.ts';
import type { Shelf } from '../corpus/shelf.ts';
import type { Source } from '../corpus/source.ts';
import { miniSearchIndex, type PassageIndex, type Scope } from '../engine/index.ts';
import { type Shelved, type SourceEntries, uncount, type Vocabulary, vocabulary } from '../search/index.ts';
import { mapped } from '../text/mapped.ts';
import { entriesOf, stemmed } from './entries.ts';
import { type Library, libraryOf, shelvedByRef } from './library.ts';
import type { Rest } from './rest.ts';
import { type OpenedSource, restingShelf } from './resting-shelf.ts';
import { documentOf, shelve } from './shelve.ts';
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
import { sourcePlaces } from './source-places.ts';

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
