import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { isImportable } from './import/format.ts';
import { parseSource } from './parse.ts';
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
  { now = Date.now, keep = (source) => source }: ShelfReading = {},
): () => Promise<Shelf> {
  let known: ReadonlyMap<string, KnownFile> = new Map();
  return async () => {
    const listed = await Promise.all(folders.map(listFolder));
    const paths = listed.flatMap(({ files }) => files);
    const files = new Map<string, KnownFile>();
    for (let at = 0; at < paths.length; at += TOGETHER)
      await Promise.all(
        paths.slice(at, at + TOGETHER).map(async (path) => {
          files.set(path, await readKnown(path, known.get(path), now, keep));
        }),
      );
    known = files;
    const read = paths.flatMap((path) => files.get(path)?.read ?? []);
    return withUniqueIds(
      read.flatMap(({ sources }) => sources),
      [...listed, ...read].flatMap(({ problems }) => problems),
    );
  };
}

interface Read {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

interface KnownFile {
  readonly read: Read;
  /** Tells what was read from what may stand there later; none where it cannot be told. */
  readonly state: string | undefined;
}

/** File systems tell the time of a change in steps of up to two seconds: two changes in one step look alike. */
const STEP_MS = 2000;

async function readKnown(
  path: string,
  known: KnownFile | undefined,
  now: () => number,
  keep: (source: Source) => Source,
): Promise<KnownFile> {
  const state = await stateOf(path, now());
  if (state !== undefined && state === known?.state) return known;
  const { sources, problems } = await readSource(path);
  return { read: { sources: sources.map(keep), problems }, state };
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

async function readSource(path: string): Promise<Read> {
  const file = nameOf(path);
  const read = await readInFolder(path);
  if (!read.ok) return { sources: [], problems: [{ file, message: read.why }] };
  const parsed = parseSource(read.bytes, file);
  return parsed.ok ? { sources: [parsed.source], problems: [] } : { sources: [], problems: parsed.problems };
}

/** Keeps the first of the sources that share an id; ids that differ in case alone are the same. */
function withUniqueIds(sources: readonly Source[], problems: readonly Problem[]): Shelf {
  const taken = new Map<string, Source>();
  const clashes: Problem[] = [];
  for (const source of sources) {
    const key = source.id.toLowerCase();
    const first = taken.get(key);
    if (first)
      clashes.push({
        file: source.file,
        line: 1,
        field: 'id',
        message: `its id "${source.id}" is taken by ${first.file}: rename one of the two files`,
      });
    else taken.set(key, source);
  }
  return {
    sources: [...taken.values()].sort((a, b) => compare(a.id, b.id)),
    problems: [...problems, ...clashes].sort((a, b) => compare(a.file, b.file)),
  };
}

/**
 * The shelf after an edit: a file that is broken now keeps the source that it last gave, and its problems say so.
 * A file that is gone takes its source with it; a folder that cannot be read keeps all of its sources.
 */
export function keepLastGood(before: Pick<Shelf, 'sources'>, now: Shelf): Shelf {
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
