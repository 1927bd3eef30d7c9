import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';

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

/** Writes the file whole or not at all. */
export async function writeChecked(file: string, version: string, body: Buffer): Promise<void> {
  const header: Header = { snapshot: 'verbatim', version: fullVersion(version), checksum: sha256(body) };
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body]));
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
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
