import { beforeAll, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { starterLibrary } from '../support/library.ts';
import { openLane, tryFault } from './fault-trial.ts';

/** Seeds that once left somebody without an answer and without a sentence, and the first ones of each moment. */
const SEEDS = [0, 1, 2, 3, 4, 12, 24, 49, 1021, 1186, 1309];

let library: Library;
beforeAll(async () => {
  library = await starterLibrary();
});

it.concurrent.each(SEEDS)(
  'nobody is left without an answer or a sentence on the bad day of seed %i',
  async (seed) => {
    const lane = await openLane(library);
    const { verdict, why } = await tryFault(lane, seed);
    await lane.close();
    expect([verdict, why]).not.toContain('lost');
  },
  60_000,
);
