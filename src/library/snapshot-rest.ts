import { randomUUID } from 'node:crypto';
import { mkdirSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Rest } from './rest.ts';

/** What was asked for last stays open; in memory it is some five times as large. */
const RECENT_BYTES = 24 * 2 ** 20;
/** So many times as much, where somebody works with all of it. */
const MOST_HELD = 4;

interface Opened {
  readonly value: unknown;
  readonly bytes: number;
  /** When it was last asked for, by the number of works begun before. */
  readonly used: number;
}

/**
 * Values at rest in a file that has no name, so that it goes with the process, however that ends.
 * @param recentBytes what stays open of them, in bytes of the file
 * @throws what the file system says, also later: the disk is full, or a file cannot be read
 */
export function restOnDisk(folder: string, recentBytes = RECENT_BYTES): Rest {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `at-rest-${process.pid}-${randomUUID()}`);
  const file = openSync(path, 'wx+', 0o600);
  unlinkSync(path);
  let end = 0;
  /** By where each begins; the one that was asked for last at the end. */
  const recent = new Map<number, Opened>();
  let bytes = 0;
  let begun = 0;
  /** Works that are not done yet, in the order in which they began. */
  const working = new Set<number>();

  function read(start: number, length: number): Buffer {
    const buffer = Buffer.allocUnsafe(length);
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

  function get<Value>(start: number, length: number, open: (kept: never) => Value): Value {
    const known = recent.get(start);
    if (known?.used === begun) return known.value as Value;
    const value = known ? (known.value as Value) : open(deserialize(read(start, length)) as never);
    recent.delete(start);
    recent.set(start, { value, bytes: length, used: begun });
    if (!known) bytes += length;
    trim();
    return value;
  }

  return {
    put(kept, open) {
      const packed = serialize(kept);
      const { length } = packed;
      const start = end;
      for (let done = 0; done < length; ) done += writeSync(file, packed, done, length - done, start + done);
      end += length;
      return () => get(start, length, open);
    },
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
