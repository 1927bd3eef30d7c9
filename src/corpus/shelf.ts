import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { type DigestPlaces, digestOf, digestPlaces } from '../text/digests.ts';
import { numberList } from '../text/rising-numbers.ts';
import { isImportable } from './import/format.ts';
import { idOf, parseSource } from './parse.ts';
import type { Problem } from './problem.ts';
import { readInFolder } from './read-file.ts';
import type { Source } from './source.ts';

/** The sources that could be read, in order of their ids, and what is wrong with the others. */
export interface Shelf {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** Files that are open at once. */
const TOGETHER = 32;

/** Reads every `.md` file of the folders. A folder that cannot be read is a problem, not an exception. */
export const readShelf = (folders: readonly string[]): Promise<Shelf> => shelfReader(folders)();

export interface ShelfReading {
  /** Milliseconds of this computer's clock. */
  readonly now?: () => number;
  /** What is kept of a source that was read. */
  readonly keep?: (source: Source) => Source;
}

/**
 * Reads the folders again and again, each time only the files that have changed: a source that was read before is
 * the very same one.
 */
export function shelfReader(
  folders: readonly string[],
  { now: time = Date.now, keep = (source) => source }: ShelfReading = {},
): () => Promise<Shelf> {
  let known: KnownFiles = { read: [], find: digestPlaces(new Uint32Array()) };
  return async () => {
    const listed = await Promise.all(folders.map(listFolder));
    const paths = listed.flatMap(({ files }) => files);
    const now: FileRead[] = [];
    const keys = numberList();
    const stated: FileRead[] = [];
    for (let at = 0; at < paths.length; at += TOGETHER) {
      const together = paths.slice(at, at + TOGETHER);
      for (const { read, key } of await Promise.all(
        together.map((path) => readKnown(path, known, time, keep)),
      )) {
        now.push(read);
        if (!key) continue;
        stated.push(read);
        for (const half of key) keys.push(half);
      }
    }
    known = { read: stated, find: digestPlaces(keys.toArray()) };
    const problems = now.flatMap((read) => (isSource(read) ? [] : read));
    return withUniqueIds(
      now.flatMap((source, at) => (isSource(source) ? { id: idOf(paths[at] ?? ''), source } : [])),
      [...listed.flatMap((one) => one.problems), ...problems],
    );
  };
}

/** What a file gave: a source, or what is wrong with it. */
type FileRead = Source | readonly Problem[];
const isSource = (read: FileRead): read is Source => 'text' in read;

/** What was read of files, by the digest of the path and of what tells its state: of files there may be many. */
interface KnownFiles {
  readonly read: readonly FileRead[];
  readonly find: DigestPlaces;
}

interface FileNow {
  readonly read: FileRead;
  /** Tells what was read from what may stand there later; none where it cannot be told. */
  readonly key: ReturnType<typeof digestOf> | undefined;
}

/** File systems tell the time of a change in steps of up to two seconds: two changes in one step look alike. */
const STEP_MS = 2000;

async function readKnown(
  path: string,
  known: KnownFiles,
  now: () => number,
  keep: (source: Source) => Source,
): Promise<FileNow> {
  const state = await stateOf(path, now());
  const key = state === undefined ? undefined : digestOf(`${state}\n${path}`);
  const before = key && known.read[known.find.get(...key) ?? -1];
  if (before) return { read: before, key };
  const read = await readSource(path);
  return { read: isSource(read) ? keep(read) : read, key };
}

/** What changes when a file does, the time of its last change that nobody can set included; of one that was changed just now, nothing. */
async function stateOf(path: string, time: number): Promise<string | undefined> {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs, ctimeMs } = await stat(path, { bigint: true });
    return time - Number(ctimeMs) > STEP_MS ? [dev, ino, size, mtimeNs, ctimeNs].join(' ') : undefined;
  } catch {
    return undefined;
  }
}

async function listFolder(folder: string): Promise<{ files: string[]; problems: Problem[] }> {
  const file = nameOf(folder);
  try {
    const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
    const wanted = names.filter((name) => /\.md$/i.test(name));
    return {
      files: wanted.map((name) => join(folder, name)),
      problems: wanted.length > 0 ? [] : toImport(folder, names.filter(isImportable)),
    };
  } catch (error) {
    return {
      files: [],
      problems: [{ file, message: `the folder cannot be read (${codeOf(error)}): check its name` }],
    };
  }
}

/** A folder of pages and PDFs alone is one that nobody has imported yet. */
function toImport(folder: string, [first, ...others]: readonly string[]): Problem[] {
  if (first === undefined) return [];
  const what =
    others.length === 0
      ? 'is no source'
      : `and ${others.length} more ${others.length === 1 ? 'file' : 'files'} beside it are no sources`;
  const command = `npm run -s verbatim -- import ${nameOf(folder)} --out ${nameOf(folder)}`;
  return [
    {
      file: nameOf(join(folder, first)),
      message: `${what} yet: make sources of the folder with \`${command}\``,
    },
  ];
}

async function readSource(path: string): Promise<FileRead> {
  const file = nameOf(path);
  const read = await readInFolder(path);
  if (!read.ok) return [{ file, message: read.why }];
  const parsed = parseSource(read.bytes, file);
  return parsed.ok ? parsed.source : parsed.problems;
}

/** Keeps the first of the sources that share an id; ids that differ in case alone are the same. */
function withUniqueIds(
  read: readonly { readonly id: string; readonly source: Source }[],
  problems: readonly Problem[],
): Shelf {
  const taken = new Map<string, (typeof read)[number]>();
  const clashes: Problem[] = [];
  for (const one of read) {
    const key = one.id.toLowerCase();
    const first = taken.get(key)?.source.file;
    if (first !== undefined)
      clashes.push({
        file: one.source.file,
        line: 1,
        field: 'id',
        message: `its id "${one.id}" is taken by ${first}: rename one of the two files`,
      });
    else taken.set(key, one);
  }
  return {
    sources: [...taken.values()].sort((a, b) => compare(a.id, b.id)).map(({ source }) => source),
    problems: [...problems, ...clashes].sort((a, b) => compare(a.file, b.file)),
  };
}

/**
 * The shelf after an edit: a file that is broken now keeps the source that it last gave, and its problems say so.
 * A file that is gone takes its source with it; a folder that cannot be read keeps all of its sources.
 */
export function keepLastGood(before: Pick<Shelf, 'sources'>, now: Shelf): Shelf {
  if (now.problems.length === 0) return now;
  const broken = new Set(now.problems.map(({ file }) => file));
  const ids = new Set(now.sources.map(({ id }) => id.toLowerCase()));
  const kept = before.sources.filter(
    ({ file, id }) => (broken.has(file) || broken.has(dirname(file))) && !ids.has(id.toLowerCase()),
  );
  const keptFiles = new Set(kept.flatMap(({ file }) => [file, dirname(file)]));
  return {
    sources: [...now.sources, ...kept].sort((a, b) => compare(a.id, b.id)),
    problems: now.problems.map((problem) =>
      keptFiles.has(problem.file)
        ? { ...problem, message: `${problem.message}; its last good version stays` }
        : problem,
    ),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The path from where the program runs, when that is shorter and does not climb. */
function nameOf(path: string): string {
  const near = relative(process.cwd(), path);
  return near === '' || near.startsWith('..') ? path : near;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
