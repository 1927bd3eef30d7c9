import type { MessagePort } from 'node:worker_threads';
import {
  type AnnotatedSource,
  annotatedAtRest,
  annotatedSource,
  type Library,
  type Rest,
} from '../library/index.ts';
import { call, serve } from '../rpc.ts';

/** Sources that are handed over at once: few, so that answers go on in between. */
const TOGETHER = 20;
const LONGEST_MS = 10_000;

type HandoverFunctions = ReturnType<typeof handover>;

const handover = ({ shelf }: Library) => ({
  /** What is known of the sources from the one with this number on; none at the end. */
  knownFrom: (first: number): AnnotatedSource[] => shelf.slice(first, first + TOGETHER).map(annotatedSource),
});

/** Hands what a library knows over to whoever asks for it behind `port`. */
export const handOver = (library: Library, port: MessagePort): void => serve(port, handover(library));

/** What the thread behind `port` knows; nothing when it does not tell, because it has died or hangs. */
export async function takeOver(
  port: MessagePort,
  rest: Rest | undefined,
): Promise<AnnotatedSource[] | undefined> {
  const before = call<HandoverFunctions>({
    post: (message) => port.postMessage(message),
    on: (listen) => void port.on('message', listen),
    timeout: LONGEST_MS,
  });
  port.once('close', () => before.$close());
  const known: AnnotatedSource[] = [];
  try {
    while (true) {
      const more = await before.knownFrom(known.length);
      if (more.length === 0) return known;
      known.push(...more.map((one) => annotatedAtRest(one, rest)));
    }
  } catch {
    return undefined;
  } finally {
    port.close();
  }
}
