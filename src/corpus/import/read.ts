import { open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { isForeign, isImportable, KNOWN_ENDINGS } from './format.ts';
import { Refusal, refusal } from './refusals.ts';

/** A file to import, under the name that a person would call it by; or why there is none. */
export type Found =
  | { readonly kind: 'file'; readonly file: string; readonly path: string }
  | { readonly kind: 'stdin'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly message: string };

const LINK = 'is a link: save the page and import that, or add it in Discord with /add';
const UNKNOWN_KIND = refusal('importUnknownKind', { endings: KNOWN_ENDINGS }).message;
const LARGEST_FILE = 25 * 1024 * 1024;
const TOO_LARGE = 'is larger than 25 MB: cut it into several files';

/**
 * The files that `paths` name, folders searched to the bottom in the order of their names. `-` is standard input.
 * In a folder, hidden files and those that are no documents are passed over, as is the folder `except`; documents of other
 * kinds are refused by name.
 */
export async function findFiles(paths: readonly string[], except: string): Promise<Found[]> {
  const found: Found[] = [];
  const hidden = await realpath(except).catch(() => resolve(except));
  for (const path of paths)
    found.push(
      ...(path === '-' ? [{ kind: 'stdin' as const, file: 'standard input' }] : await search(path, hidden)),
    );
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = one.kind === 'file' ? resolve(one.path) : one.file;
    if (one.kind !== 'refused' && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

async function search(path: string, except: string): Promise<Found[]> {
  if (/^https?:\/\//i.test(path)) return [{ kind: 'refused', file: path, message: LINK }];
  const file = shownName(path);
  try {
    const root = await realpath(path);
    const kind = await stat(root);
    if (!kind.isDirectory()) return [{ kind: 'file', file, path }];
    const found = await walk(path, root, { root, except });
    if (found.length > 0) return found;
    return [
      {
        kind: 'refused',
        file,
        message: `holds no file that can be imported: put ${KNOWN_ENDINGS} files into it`,
      },
    ];
  } catch (error) {
    return [{ kind: 'refused', file, message: unreadable(error) }];
  }
}

interface Bounds {
  /** The real path of the folder that was given: no link may lead out of it. */
  readonly root: string;
  /** The real path of a folder that is passed over. */
  readonly except: string;
}

/** @param real the folder's real path: links to folders are not followed, so it is known without asking */
async function walk(folder: string, real: string, bounds: Bounds): Promise<Found[]> {
  const found: Found[] = [];
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    ({ name }) => !name.startsWith('.'),
  );
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const pages = new Set(entries.map(({ name }) => name.replace(/\.x?html?$/i, '')));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) found.push(...(await followLink(path, bounds.root)));
    else if (entry.isFile() && isImportable(entry.name))
      found.push({ kind: 'file', file: shownName(path), path });
    else if (entry.isFile() && isForeign(entry.name))
      found.push({ kind: 'refused', file: shownName(path), message: UNKNOWN_KIND });
    else if (
      entry.isDirectory() &&
      !isPartsOfPage(entry.name, pages) &&
      join(real, entry.name) !== bounds.except
    )
      found.push(
        ...(await walk(path, join(real, entry.name), bounds).catch((error: unknown): Found[] => [
          { kind: 'refused', file: shownName(path), message: unreadable(error) },
        ])),
      );
  }
  return found;
}

/** Browsers save the pictures and frames of "Page.html" into "Page_files". */
const isPartsOfPage = (name: string, pages: ReadonlySet<string>): boolean =>
  /_files$/i.test(name) && pages.has(name.slice(0, -'_files'.length));

async function followLink(path: string, root: string): Promise<Found[]> {
  const file = shownName(path);
  try {
    const target = await realpath(path);
    const kind = await stat(target);
    const isInside = target === root || target.startsWith(root.endsWith(sep) ? root : root + sep);
    if (isInside) return kind.isFile() && isImportable(path) ? [{ kind: 'file', file, path: target }] : [];
    if (!kind.isDirectory() && !isImportable(path)) return [];
    return [
      { kind: 'refused', file, message: 'is a link that leads out of the folder: copy what it leads to' },
    ];
  } catch {
    return [{ kind: 'refused', file, message: 'is a link that leads nowhere: remove it' }];
  }
}

/** @throws Refusal when the file cannot be read or is larger than 25 MB */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if (!(await stat(path)).isFile())
      throw new Refusal('is neither a file nor a folder: give the path of one');
    const handle = await open(path);
    try {
      const { size } = await handle.stat();
      if (size > LARGEST_FILE) throw new Refusal(TOO_LARGE);
      return new Uint8Array(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(unreadable(error));
  }
}

/** @throws Refusal when more than 25 MB come */
export async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    const bytes = Buffer.from(part as Uint8Array);
    size += bytes.length;
    if (size > LARGEST_FILE) throw new Refusal(TOO_LARGE);
    parts.push(bytes);
  }
  return new Uint8Array(Buffer.concat(parts));
}

const ADVICE: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    ENOENT: 'does not exist: check the path',
    EACCES: 'may not be read: check its permissions',
    EPERM: 'may not be read: check its permissions',
    ELOOP: 'is a link that leads to itself: remove it',
    ENAMETOOLONG: 'has a name that is too long: give it a shorter one',
  }),
);

function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return ADVICE.get(code) ?? `cannot be read (${code}): check the disk`;
}

/** The path from where the program runs, when that is shorter and does not climb. */
export function shownName(path: string): string {
  const near = relative(process.cwd(), resolve(path));
  return near === '' ? basename(resolve(path)) : near.startsWith('..') ? path : near;
}
