import { randomUUID } from 'node:crypto';
import { mkdirSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { remembered } from '../text/remembered.ts';
import { type FarNumbers, withRoom } from '../text/rising-numbers.ts';
import type { Rest } from './rest.ts';

/** What was asked for last stays open; in memory it is some five times as large. */
const RECENT_BYTES = 24 * 2 ** 20;
/** So many times as much, where somebody works with all of it. */
const MOST_HELD = 4;

/** In one call, in bytes. */
const MOST_WRITTEN = 2 ** 30;

/** The folder does not take what is to rest: one sentence that says why, and what to do. */
class RestError extends Error {
  override readonly name = 'RestError';
}

/** Also of another thread, from which an error has its name alone. */
export const isRestError = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'RestError';

function inFolder<Value>(folder: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new RestError(
      `the folder "${folder}" does not take the sources, which lie there while nobody asks for them (${code}): give it room and rights, or set VERBATIM_DATA to another`,
    );
  }
}

interface Opened {
  readonly value: unknown;
  readonly bytes: number;
  /** When it was last asked for, by the number of works begun before. */
  readonly used: number;
}

/**
 * Values at rest in a file that has no name, so that it goes with the process, however that ends.
 * @param recentBytes what stays open of them, in bytes of the file
 * @throws RestError also later, where the disk is full
 */
export function restOnDisk(folder: string, recentBytes = RECENT_BYTES): Rest {
  const file = inFolder(folder, () => {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `at-rest-${process.pid}-${randomUUID()}`);
    const opened = openSync(path, 'wx+', 0o600);
    unlinkSync(path);
    return opened;
  });
  let end = 0;
  /** Of each value where what is kept of it begins, in units, and how long that is, in bytes. */
  let places = new Uint32Array(FIRST_ROOM);
  let count = 0;
  /** By their numbers; the one that was asked for last at the end. */
  const recent = new Map<number, Opened>();
  let bytes = 0;
  let begun = 0;
  /** Works that are not done yet, in the order in which they began. */
  const working = new Set<number>();

  function read(start: number, length: number): Uint8Array {
    const buffer = new Uint8Array(length);
    for (let done = 0; done < length; ) {
      const count = readSync(file, buffer, done, length - done, start + done);
      if (count === 0) throw new Error('the file of what is at rest ends too early');
      done += count;
    }
    return buffer;
  }

  function trim(): void {
    const [since = begun + 1] = working;
    for (const [oldest, one] of recent) {
      if (bytes <= (one.used < since ? 1 : MOST_HELD) * recentBytes) return;
      recent.delete(oldest);
      bytes -= one.bytes;
    }
  }

  function get<Told, Value>(number: number, open: Open<Told, Value>): Value {
    const known = recent.get(number);
    if (known?.used === begun) return known.value as Value;
    const start = UNIT * (places[2 * number] ?? 0);
    const length = places[2 * number + 1] ?? 0;
    const value = known ? (known.value as Value) : open(...unpack<Told>(read(start, length)));
    recent.delete(number);
    recent.set(number, { value, bytes: length, used: begun });
    if (!known) bytes += length;
    trim();
    return value;
  }

  function write(bytes: Uint8Array): number {
    const start = UNIT * Math.ceil(end / UNIT);
    if (start >= UNIT * 2 ** 32) throw new RangeError('what is at rest has more than 256 GB');
    for (let done = 0; done < bytes.length; ) {
      const part = bytes.subarray(done, done + MOST_WRITTEN);
      done += inFolder(folder, () => writeSync(file, part, 0, part.length, start + done));
    }
    end = start + bytes.length;
    return start;
  }

  return {
    put(told, columns) {
      const packed = pack(told, columns);
      if (2 * count === places.length) places = withRoom(places, 2 * Math.ceil(1.25 * count));
      places.set([write(packed) / UNIT, packed.length], 2 * count);
      return count++;
    },
    get,
    hold: (numbers) => farNumbers(numbers.length, write(bytesOf(numbers)), read),
    async during(work) {
      const number = ++begun;
      working.add(number);
      try {
        return await work();
      } finally {
        working.delete(number);
        trim();
      }
    },
  };
}

const FIRST_ROOM = 1024;

/** Whatever is kept begins at such a byte: those of 256 GB have numbers of 32 bits. */
const UNIT = 64;

/** So many numbers are read together, and so many such blocks are kept. */
const BLOCK = 4096;
const BLOCKS = 1000;

/** Numbers that lie in a file from `start` on. */
function farNumbers(
  length: number,
  start: number,
  read: (start: number, length: number) => Uint8Array,
): FarNumbers {
  const slice = (from: number, to: number): Int32Array => {
    const count = Math.max(0, Math.min(length, to) - from);
    return new Int32Array(read(start + WORD * from, WORD * count).buffer);
  };
  const block = remembered(BLOCKS, (number: number) => slice(BLOCK * number, BLOCK * (number + 1)));
  return {
    length,
    slice,
    get: (place) =>
      place < 0 || place >= length ? undefined : block(Math.floor(place / BLOCK))[place % BLOCK],
  };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array | Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

type Open<Told, Value> = (told: Told, columns: readonly Uint32Array[]) => Value;

const WORD = Uint32Array.BYTES_PER_ELEMENT;

/** How many columns, how long each is, the columns, and behind them JSON: numbers are read where they lie. */
function pack(told: unknown, columns: readonly Uint32Array[]): Buffer {
  const head = Uint32Array.from([columns.length, ...columns.map(({ length }) => length)]);
  return Buffer.concat([...[head, ...columns].map(bytesOf), Buffer.from(JSON.stringify(told))]);
}

function unpack<Told>({ buffer }: Uint8Array): [Told, Uint32Array[]] {
  const [count = 0] = new Uint32Array(buffer, 0, 1);
  let at = WORD * (1 + count);
  const columns = Array.from(new Uint32Array(buffer, WORD, count), (length) => {
    const column = new Uint32Array(buffer, at, length);
    at += column.byteLength;
    return column;
  });
  return [JSON.parse(Buffer.from(buffer, at).toString()) as Told, columns];
}
