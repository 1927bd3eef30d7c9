import { readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
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
export async function readShelf(folders: readonly string[]): Promise<Shelf> {
  const listed = await Promise.all(folders.map(listFolder));
  const paths = listed.flatMap(({ files }) => files);
  const read: Read[] = [];
  for (let at = 0; at < paths.length; at += TOGETHER)
    read.push(...(await Promise.all(paths.slice(at, at + TOGETHER).map(readSource))));
  return withUniqueIds(
    read.flatMap(({ sources }) => sources),
    [...listed, ...read].flatMap(({ problems }) => problems),
  );
}

interface Read {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

async function listFolder(folder: string): Promise<{ files: string[]; problems: Problem[] }> {
  const file = nameOf(folder);
  try {
    const names = await readdir(folder);
    const wanted = names.filter((name) => /\.md$/i.test(name) && !name.startsWith('.'));
    return { files: wanted.sort().map((name) => join(folder, name)), problems: [] };
  } catch (error) {
    return {
      files: [],
      problems: [{ file, message: `the folder cannot be read (${codeOf(error)}): check its name` }],
    };
  }
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
