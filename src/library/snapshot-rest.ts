import { randomUUID } from 'node:crypto';
import { mkdirSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { remembered } from '../text/remembered.ts';
import { type Holding, numberList, withRoom } from '../text/rising-numbers.ts';
import type { Rest } from './rest.ts';
import { FarFile, farNumbers } from './snapshot-far.ts';

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

/** A file without a name: it goes with the process, however that ends, or once nobody has it any more. */
class RestingFile extends FarFile {
  readonly #folder: string;
  #end = 0;

  constructor(folder: string) {
    super(
      inFolder(folder, () => {
        mkdirSync(folder, { recursive: true });
        const path = join(folder, `at-rest-${process.pid}-${randomUUID()}`);
        const opened = openSync(path, 'wx+', 0o600);
        unlinkSync(path);
        return opened;
      }),
    );
    this.#folder = folder;
  }
  /** @returns the byte from which on it lies: the first of a unit */
  write(bytes: Uint8Array): number {
    const start = UNIT * Math.ceil(this.#end / UNIT);
    if (start >= UNIT * 2 ** 32) throw new RangeError('what is at rest has more than 256 GB');
    for (let done = 0; done < bytes.length; ) {
      const part = bytes.subarray(done, done + MOST_WRITTEN);
      done += inFolder(this.#folder, () => writeSync(this.descriptor, part, 0, part.length, start + done));
    }
    this.#end = start + bytes.length;
    return start;
  }
}

const restingFile = (folder: string): RestingFile => new RestingFile(folder);

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
  const file = restingFile(folder);
  /** Of each value where what is kept of it begins, in units, and how long that is, in bytes. */
  let places = new Uint32Array(FIRST_ROOM);
  let count = 0;
  /** By their numbers; the one that was asked for last at the end. */
  const recent = new Map<number, Opened>();
  let bytes = 0;
  let begun = 0;
  /** Works that are not done yet, in the order in which they began. */
  const working = new Set<number>();

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
    const value = known ? (known.value as Value) : open(...unpack<Told>(file.read(start, length)));
    recent.delete(number);
    recent.set(number, { value, bytes: length, used: begun });
    if (!known) bytes += length;
    trim();
    return value;
  }

  return {
    put(told, columns) {
      const packed = pack(told, columns);
      if (2 * count === places.length) places = withRoom(places, 2 * Math.ceil(1.25 * count));
      places.set([file.write(packed) / UNIT, packed.length], 2 * count);
      return count++;
    },
    get,
    holding: () => holdingIn(restingFile(folder)),
    keep: (values) => keptIn(restingFile(folder), values),
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

/** Numbers that are put into a file of their own. */
function holdingIn(file: RestingFile): Holding {
  let waiting: Int32Array[] = [];
  let length = 0;
  let sent = 0;
  const send = (): void => {
    file.write(Buffer.concat(waiting.map(bytesOf)));
    waiting = [];
    sent = length;
  };
  const holding: Holding = {
    get length() {
      return length;
    },
    add(numbers) {
      for (let at = 0; at < numbers.length; ) {
        // Whole pieces alone: what is written next begins at a unit of the file.
        const piece = numbers.subarray(at, at + PIECE - (length - sent));
        // Of what waits, a copy: the array that it is part of may be a hundred times as large.
        waiting.push(piece.length < PIECE ? piece.slice() : piece);
        length += piece.length;
        at += piece.length;
        if (length - sent === PIECE) send();
      }
      return holding;
    },
    done() {
      send();
      return farNumbers(file, 0, length);
    },
  };
  return holding;
}

/** So many numbers are written together. */
const PIECE = 2 ** 18;

/** So many small values that were read last are kept. */
const KEPT = 1000;
/** So much of them is written together, in bytes. */
const TOGETHER = 2 ** 20;

/** Small values one behind the other in a file of their own, each from a unit of its own on and filled up with spaces. */
function keptIn<Value>(file: RestingFile, values: Iterable<Value>): (number: number) => Value {
  const starts = numberList();
  let waiting: Buffer[] = [];
  let bytes = 0;
  let sent = 0;
  const add = (text: Buffer, unit: number): void => {
    const length = unit * Math.ceil((bytes + text.length) / unit) - bytes;
    waiting.push(text, Buffer.alloc(length - text.length, ' '));
    bytes += length;
  };
  const send = (): void => {
    // What is written next begins at a unit of the file.
    add(Buffer.alloc(0), UNIT);
    file.write(Buffer.concat(waiting));
    waiting = [];
    sent += bytes;
    bytes = 0;
  };
  for (const value of values) {
    starts.push((sent + bytes) / SMALL_UNIT);
    add(Buffer.from(JSON.stringify(value)), SMALL_UNIT);
    if (bytes > TOGETHER) send();
  }
  send();
  starts.push(sent / SMALL_UNIT);
  const from = starts.toArray();
  return remembered(KEPT, (number: number) => {
    const start = SMALL_UNIT * (from[number] ?? 0);
    const length = SMALL_UNIT * (from[number + 1] ?? 0) - start;
    return JSON.parse(Buffer.from(file.read(start, length)).toString()) as Value;
  });
}

const SMALL_UNIT = 16;

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
