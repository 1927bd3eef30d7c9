import { createHash } from 'node:crypto';

/** Draws lots by a seed: the same seed draws the same. */
export interface Lots {
  /** A whole number from 0, below `below`. */
  below(below: number): number;
  /** The items in another order. */
  shuffled<Item>(items: readonly Item[]): Item[];
}

/** sfc32 (Chris Doty-Humphrey, PractRand), whose state is the SHA-256 of the seed. */
export function lots(seed: string): Lots {
  const digest = createHash('sha256').update(seed).digest();
  let [a, b, c, counter] = [0, 4, 8, 12].map((at) => digest.readUInt32BE(at)) as [
    number,
    number,
    number,
    number,
  ];
  const next = (): number => {
    const drawn = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + drawn) >>> 0;
    return drawn;
  };
  const below = (count: number): number => Math.floor((next() / 2 ** 32) * count);
  return {
    below,
    shuffled(items) {
      const mixed = [...items];
      for (let at = mixed.length - 1; at > 0; at--) {
        const other = below(at + 1);
        [mixed[at], mixed[other]] = [mixed[other] as never, mixed[at] as never];
      }
      return mixed;
    },
  };
}
