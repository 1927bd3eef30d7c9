import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeWhole } from '../corpus/write-whole.ts';

/** Why a file is of no use. All of these mean: make it anew. */
export type Unusable = 'absent' | 'unreadable' | 'damaged' | 'other version';

interface Header {
  readonly snapshot: 'verbatim';
  readonly version: string;
  /** SHA-256 of all that follows the header's line. */
  readonly checksum: string;
}

/** What the file holds. What was cut short, changed by a single bit or made by another version is not trusted. */
export async function readChecked(file: string, version: string): Promise<Buffer | Unusable> {
  const content = await readFile(file).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? 'absent' : 'unreadable',
  );
  if (typeof content === 'string') return content;
  const end = content.indexOf('\n');
  const header = end < 0 ? undefined : readHeader(content.subarray(0, end).toString());
  const body = content.subarray(end + 1);
  if (!header || header.checksum !== sha256(body)) return 'damaged';
  return header.version === fullVersion(version) ? body : 'other version';
}

/** Writes the file whole or not at all: a draft beside it takes its name; drafts that killed processes left are removed. */
export async function writeChecked(file: string, version: string, body: Buffer): Promise<void> {
  const header: Header = { snapshot: 'verbatim', version: fullVersion(version), checksum: sha256(body) };
  await removeDrafts(file);
  const content = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body]);
  await writeWhole(file, content, `${file}.${process.pid}-${randomUUID()}.tmp`);
}

/** Removes the drafts of a file whose writers are gone. A folder that cannot be read has none. */
export async function removeDrafts(file: string): Promise<void> {
  const folder = dirname(file);
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(`${basename(file)}.`))) {
    const writer = DRAFT.exec(name.slice(basename(file).length))?.[1];
    const path = join(folder, name);
    if (writer !== undefined && !(await isBeingWritten(path, Number(writer))))
      await rm(path, { force: true });
  }
}

/** What stands behind the file's own name: the process that writes it, and a random part. */
const DRAFT = /^\.(\d+)-[0-9a-f-]{36}\.tmp$/;

async function isBeingWritten(draft: string, writer: number): Promise<boolean> {
  if (writer !== process.pid) return isRunning(writer);
  // In a container every start may have the same number: a draft of before this one is nobody's.
  const started = Date.now() - 1000 * process.uptime();
  return stat(draft).then(
    ({ mtimeMs }) => mtimeMs >= started,
    () => false,
  );
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Where sentences end depends on the tables of Unicode that this Node has, the file's form on its V8. */
const fullVersion = (version: string): string =>
  `${version} icu ${process.versions.icu} v8 ${process.versions.v8}`;

function readHeader(line: string): Header | undefined {
  try {
    const header: unknown = JSON.parse(line);
    return isHeader(header) ? header : undefined;
  } catch {
    return undefined;
  }
}

const isHeader = (value: unknown): value is Header =>
  typeof value === 'object' &&
  value !== null &&
  'snapshot' in value &&
  value.snapshot === 'verbatim' &&
  'version' in value &&
  'checksum' in value;

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('base64url');
