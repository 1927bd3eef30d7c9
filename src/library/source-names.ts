import { createHash } from 'node:crypto';
import type { Source } from '../corpus/source.ts';
import { sha256 } from './snapshot-file.ts';

const REF_LENGTH = 10;

/** A short name for buttons: the first 60 bits of the SHA-256 of a source's id. */
export const refOf = (id: string): string =>
  createHash('sha256').update(id).digest('base64url').slice(0, REF_LENGTH);

const REF = new RegExp(`^[\\w-]{${REF_LENGTH}}$`);

/** A short name as two numbers of 32 bits; nothing where a text is none. */
export function keyOfRef(ref: string): readonly [high: number, low: number] | undefined {
  if (!REF.test(ref)) return undefined;
  const bytes = Buffer.from(`${ref}AA`, 'base64url');
  return [bytes.readUInt32BE(0), bytes.readUInt32BE(4)];
}

export function refOfKey(high: number, low: number): string {
  const bytes = Buffer.alloc(9);
  bytes.writeUInt32BE(high, 0);
  bytes.writeUInt32BE(low, 4);
  return bytes.toString('base64url').slice(0, REF_LENGTH);
}

/** Names a source with all that is read of it, its title and its headings included. */
export const hashOf = (source: Source): string => sha256(JSON.stringify(source));
