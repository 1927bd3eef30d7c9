import type { MessagePort } from 'node:worker_threads';
import type { Library } from '../library/library.ts';
import { type Known, knownOf } from '../library/snapshot.ts';
import { call, serve } from './remote.ts';

/** Sources that are handed over at once: few, so that answers go on in between. */
const TOGETHER = 20;
const LONGEST_MS = 10_000;

type Bequest = ReturnType<typeof bequest>;

const bequest = ({ shelf }: Library) => ({
  /** What is known of the sources from the one with this number on; none at the end. */
  knownFrom: (first: number): Known[] => shelf.slice(first, first + TOGETHER).map(knownOf),
});

/** Hands what a library knows over to whoever asks for it behind `port`. */
export const leave = (library: Library, port: MessagePort): void => serve(port, bequest(library));

/** What the thread behind `port` knows; nothing when it does not tell, because it has died or hangs. */
export async function inherit(port: MessagePort): Promise<Known[] | undefined> {
  const before = call<Bequest>({
    post: (message) => port.postMessage(message),
    on: (listen) => void port.on('message', listen),
    timeout: LONGEST_MS,
  });
  port.once('close', () => before.$close());
  const known: Known[] = [];
  try {
    while (true) {
      const more = await before.knownFrom(known.length);
      if (more.length === 0) return known;
      known.push(...more);
    }
  } catch {
    return undefined;
  } finally {
    port.close();
  }
}
