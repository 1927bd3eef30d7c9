import { constants } from 'node:fs';
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const LARGEST_FILE = 25 * 1024 * 1024;

/** Why a file is not read, for the end of a sentence that begins with its name. */
type Unread = { readonly ok: false; readonly why: string };
type FileRead = { readonly ok: true; readonly bytes: Uint8Array } | Unread;

const TOO_LARGE = 'is larger than 25 MB: cut it into several files';
const OUTSIDE = 'is a link that leads out of the folder: copy what it leads to';
const NOWHERE = 'is a link that leads nowhere: remove it';
const FOLDER = 'is a folder: only the files beside it are read';
const NO_FILE = 'is no file but a pipe, a socket or a device: remove it';
const CHANGING = 'is being written: it is read when that is done';
const ADVICE: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'is gone: check its name'],
  ['ENAMETOOLONG', 'has a name that is too long: give it a shorter one'],
]);

/**
 * Reads a file and nothing else: no more than 25 MB of it, none that is changed meanwhile, and no link that leads out of
 * its folder. Neither a pipe nor a device makes it wait.
 */
export async function readInFolder(path: string): Promise<FileRead> {
  try {
    const real = await followed(path);
    if (typeof real !== 'string') return real;
    // Whatever takes its place between the look and the opening is not waited for, and is looked at once more.
    const handle = await open(real, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      return await readWhole(handle);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return unread(reasonOf(error));
  }
}

/** Where a link leads, if that is a file of the same folder; or the path itself, if it is one. */
async function followed(path: string): Promise<string | Unread> {
  const look = await lstat(path);
  if (!look.isSymbolicLink()) return look.isFile() ? path : unread(look.isDirectory() ? FOLDER : NO_FILE);
  const [target, folder] = await Promise.all([
    realpath(path).catch(() => undefined),
    realpath(dirname(path)),
  ]);
  if (target === undefined) return unread(NOWHERE);
  if (!target.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return unread(OUTSIDE);
  return followed(target);
}

/** How often a file is read again that was changed meanwhile. */
const ATTEMPTS = 3;
const PART = 64 * 1024;
/**
 * Two changes so close together may have one time: no system's clock for files ticks more seldom. What is so young is
 * read when it is older, or a change while it is read would not be seen (git calls such a file racily clean).
 */
const TICK_MS = 20;

async function readWhole(handle: FileHandle): Promise<FileRead> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    let before = await handle.stat({ bigint: true });
    if (isYoung(before)) {
      await setTimeout(TICK_MS);
      before = await handle.stat({ bigint: true });
      if (isYoung(before)) continue;
    }
    if (!before.isFile()) return unread(NO_FILE);
    if (before.size > LARGEST_FILE) return unread(TOO_LARGE);
    const bytes = await readUpTo(handle, Number(before.size));
    const after = await handle.stat({ bigint: true });
    if (
      bytes.length === Number(before.size) &&
      after.size === before.size &&
      after.mtimeNs === before.mtimeNs
    )
      return { ok: true, bytes };
  }
  return unread(CHANGING);
}

const isYoung = ({ mtimeMs }: { readonly mtimeMs: bigint }): boolean =>
  Math.abs(Date.now() - Number(mtimeMs)) < TICK_MS;

/** The bytes from the beginning, and at most one more than `size`, which tells that there are more. */
async function readUpTo(handle: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size + 1);
  let length = 0;
  let read: number;
  do {
    const most = Math.min(PART, bytes.length - length);
    read = (await handle.read(bytes, length, most, length)).bytesRead;
    length += read;
  } while (read > 0 && length < size);
  return bytes.subarray(0, length);
}

const unread = (why: string): Unread => ({ ok: false, why });

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return ADVICE.get(code) ?? `cannot be read (${code}): check its permissions`;
}
