import { closeSync, openSync, readSync } from 'node:fs';
import { remembered } from '../text/remembered.ts';
import type { FarNumbers } from '../text/rising-numbers.ts';

/** An open file, which is closed once nobody has it any more. */
export class FarFile {
  protected readonly descriptor: number;

  constructor(descriptor: number) {
    this.descriptor = descriptor;
    forgotten.register(this, descriptor);
  }
  /** The bytes from `start` on, in an array of their own. @throws where there are not so many */
  read(start: number, length: number): Uint8Array<ArrayBuffer> {
    const buffer = new Uint8Array(length);
    this.fill(buffer, start);
    return buffer;
  }
  /** Puts the bytes from `start` on into an array. @throws where there are not so many */
  fill(buffer: Uint8Array, start: number): void {
    const { length } = buffer;
    for (let done = 0; done < length; ) {
      const count = readSync(this.descriptor, buffer, done, length - done, start + done);
      if (count === 0) throw new Error('a file that is read from ends too early');
      done += count;
    }
  }
}

export const openedFile = (path: string): FarFile => new FarFile(openSync(path, 'r'));

const forgotten = new FinalizationRegistry((file: number) => closeSync(file));

const WORD = Int32Array.BYTES_PER_ELEMENT;

/** So many numbers are read together; of such blocks a sixteenth is kept, or so many. */
const BLOCK = 4096;
const BLOCKS = { share: 1 / 16, least: 8, most: 1000 };

/** The numbers of a file, four bytes each. @param start the byte where the first of them lies */
export function farNumbers(file: FarFile, start: number, length: number): FarNumbers {
  const slice = (from: number, to: number): Int32Array => {
    const count = Math.max(0, Math.min(length, to) - from);
    return new Int32Array(file.read(start + WORD * from, WORD * count).buffer);
  };
  const { share, least, most } = BLOCKS;
  const kept = Math.min(most, Math.max(least, Math.ceil((share * length) / BLOCK)));
  const block = remembered(kept, (number: number) => slice(BLOCK * number, BLOCK * (number + 1)));
  return {
    length,
    slice,
    read(from, room) {
      const some = room.subarray(0, Math.max(0, Math.min(room.length, length - from)));
      file.fill(new Uint8Array(some.buffer, some.byteOffset, some.byteLength), start + WORD * from);
      return some;
    },
    get: (place) =>
      place < 0 || place >= length ? undefined : block(Math.floor(place / BLOCK))[place % BLOCK],
  };
}
