import { createHash } from 'node:crypto';
import { annotate } from '../annotate/annotate.ts';
import { type Document, type ParagraphSpan, paragraphAt, toDocument } from '../annotate/document.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Shelf } from '../corpus/shelf.ts';
import { type Passage, publishedOf, type Source } from '../corpus/source.ts';
import { miniSearchIndex, type PassageIndex, type Scope } from '../engine/index.ts';
import {
  type AliasIn,
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
import { entriesOf, stemmed } from './entries.ts';
import { livingSpelling } from './living-spelling.ts';
import { type NameIndex, nameIndex, nameOfPerson, nameOfSource, SPARE_TITLES } from './name-index.ts';
import { type NamedSources, namedSources } from './named-sources.ts';
import { joinedPeople, type Person, type Speakers, speakersOf } from './people.ts';
import { entriesAtRest, type OpenedSource, type Remembered, type Rest } from './rest.ts';
import {
  columnsOf,
  forwardOf,
  foundOf,
  hashOf,
  lineOf,
  NO_SNAPSHOT,
  type Snapshot,
  type SnapshotLine,
} from './snapshot.ts';

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
  /** How many passages all sources have. */
  readonly passages: number;
  /** Where the sources lie while nobody asks for them, where that is not in memory. */
  readonly rest: Rest | undefined;
  readonly named: NamedSources;
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
  const shelf = sources.map((source): Reading => {
    const ref = refOf(source);
    const last = before && shelvedByRef(before, ref);
    if (last && isSameSource(last.source, source)) return { ref, hash: last.hash, read: () => last };
    const hash = hashOf(source);
    return { ref, hash, read: () => reading(source, () => shelve(source, snapshot.recall(hash), hash)) };
  });
  return indexRead(shelf, problems, known);
}

/** Whether two readings gave the same source. Its passages follow from its text; a hash of all takes far longer. */
export function isSameSource(one: Source, other: Source): boolean {
  const fields = ({ text: _, passages: __, ...rest }: Source): string => JSON.stringify(rest);
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
  shelf: readonly Reading[],
  problems: readonly Problem[],
  { snapshot = NO_SNAPSHOT, before, ...given }: LibraryOptions,
): Promise<Library> {
  const rest = before?.rest ?? given.rest;
  const engine = before?.engine ?? given.engine ?? miniSearchIndex();
  const scope = before?.scope ?? given.scope ?? {};
  const numbered = before ? undefined : snapshot.words();
  const words = before?.vocabulary ?? numbered?.vocabulary ?? vocabulary();
  const hashes = new Set(shelf.map(({ hash }) => hash));
  for (const [hash, forward] of numbered?.forwards ?? []) if (!hashes.has(hash)) uncount(words, forward);
  for (const own of before?.entries ?? []) if (!hashes.has(own.shelved.hash)) uncount(words, own.forward);

  const open = openingWith(words);
  const there = await engine.sources(scope);
  const entries: SourceEntries[] = [];
  for (const { ref, hash, read } of shelf) {
    const same = before && sameSource(before, ref, hash);
    const made = same ?? entriesOf(words, read(), numbered?.forwards.get(hash));
    if (there.get(ref) !== hash) await engine.put(scope, stemmed(words, made));
    entries.push(
      same || !rest
        ? made
        : entriesAtRest(made.shelved, rest, lineOf(made.shelved), columnsOf(made.forward), open),
    );
  }
  const refs = new Set(shelf.map(({ ref }) => ref));
  for (const ref of there.keys()) if (!refs.has(ref)) await engine.remove(scope, ref);
  const phrases = before ? before.numbered : snapshot.phrases();
  return libraryOf({ engine, scope, rest, words, entries, problems, numbered: phrases, before });
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

function sameSource({ entries, places }: Library, ref: string, hash: string): SourceEntries | undefined {
  const known = entries[places.get(ref) ?? -1];
  return known?.shelved.hash === hash ? known : undefined;
}

interface Parts extends Pick<Library, 'engine' | 'scope' | 'rest' | 'entries'> {
  readonly words: Vocabulary;
  readonly problems: readonly Problem[];
  readonly numbered: NumberedWords | undefined;
  /** The library that stood here before: of its names most are in this one again. */
  readonly before: Library | undefined;
}

/** What follows from the entries of all sources together. */
function libraryOf({ engine, scope, rest, words, entries, problems, numbered, before }: Parts): Library {
  const shelf = entries.map(({ shelved }) => shelved);
  const named = namedSources(shelf);
  const aliases = concepts(aliasesIn(shelf, named.add));
  const places = new Map(shelf.map(({ ref }, at) => [ref, at]));
  const everybody = joinedPeople(entries, aliases);
  const languages = [...new Set(shelf.map(({ source }) => source.language))];
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
    passages: entries.reduce((sum, { passages }) => sum + passages.length, 0),
    leftOut: problems,
    vocabulary: words,
    concepts: aliases,
    named: named.made(),
    languages,
    lookUp: wordLookup(words, languages),
    people: everybody,
    speakers: speakersOf(everybody, entries, places),
    peopleByName: nameIndex(everybody.map(nameOfPerson), {
      spare: SPARE_TITLES,
      before: before?.peopleByName,
    }),
    sourcesByName: nameIndex(
      shelf.map(({ source }) => nameOfSource(source)),
      { before: before?.sourcesByName },
    ),
    get spelling() {
      spelling ??= livingSpelling(words);
      return spelling;
    },
    get firsts() {
      firsts ??= firstSources(words, entries);
      return firsts;
    },
    get phrases() {
      phrases ??= phraseIndex(shelf, numbered, rest?.hold);
      return phrases;
    },
    get numbered() {
      return phrases?.numbered ?? numbered;
    },
  };
}

/** One source after the other, each told of when its turn comes: nothing of them is kept. */
function* aliasesIn(
  shelf: readonly Shelved[],
  tell: (place: number, opened: Pick<Shelved, 'source' | 'annotations'>) => void,
): Iterable<AliasIn> {
  for (const [place, { source, annotations }] of shelf.entries()) {
    if (annotations.aliases.length === 0) continue;
    const { text } = source;
    tell(place, { source, annotations });
    for (const alias of annotations.aliases) yield { text, alias };
  }
}

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

const REF_LENGTH = 10;
const refOf = ({ id }: Source): string =>
  createHash('sha256').update(id).digest('base64url').slice(0, REF_LENGTH);

/** Annotates a source, or recalls what was found in it. */
export function shelve(source: Source, remembered?: Remembered, hash = hashOf(source)): Shelved {
  const document = documentOf(source, remembered);
  return {
    source,
    document,
    annotations: remembered?.annotations ?? annotate(document),
    ref: refOf(source),
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
