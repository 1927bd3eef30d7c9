import { inflateRawSync } from 'node:zlib';
import { type Refusal, refusal } from '../refusals.ts';

const END_RECORD = 0x06054b50;
const ENTRY_RECORD = 0x02014b50;
const FILE_RECORD = 0x04034b50;
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 5000;
/** What a document may hold when unpacked, in bytes. */
const MOST_UNPACKED = 150 * 1024 * 1024;

const broken = (): Refusal => refusal('importBrokenDocx');

/**
 * Unpacks every file of an archive once, counting and keeping nothing, so that no later reader meets a bomb.
 * Sizes in the archive's own directory are not believed.
 * @throws Refusal when the archive is broken, encrypted, or larger than 150 MB unpacked
 */
export function checkArchive(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(file);
  const count = file.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw tooLarge();
  let at = file.readUInt32LE(end + 16);
  let room = MOST_UNPACKED;
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY_RECORD) throw broken();
    room -= unpackedSize(file, at, room);
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
}

const tooLarge = (): Refusal => refusal('importUnpacksTooLarge');

function endRecord(file: Buffer): number {
  for (let at = file.length - 22; at >= 0 && at >= file.length - 22 - LONGEST_COMMENT; at--)
    if (file.readUInt32LE(at) === END_RECORD) return at;
  throw broken();
}

function unpackedSize(file: Buffer, entry: number, room: number): number {
  const flags = file.readUInt16LE(entry + 8);
  if (flags & 1) throw refusal('importLocked');
  const method = file.readUInt16LE(entry + 10);
  const packed = file.readUInt32LE(entry + 20);
  const local = file.readUInt32LE(entry + 42);
  if (local + 30 > file.length || file.readUInt32LE(local) !== FILE_RECORD) throw broken();
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const data = file.subarray(start, start + packed);
  if (method === 0) return data.length;
  if (method !== 8) throw broken();
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, room) }).length;
  } catch (error) {
    throw error instanceof RangeError ? tooLarge() : broken();
  }
}
