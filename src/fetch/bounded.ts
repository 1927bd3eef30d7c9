import type { Readable } from 'node:stream';

/**
 * Runs `work` with a signal that tells it when its time is over. The timer is held here: Node 20 takes one that only a
 * signal holds for garbage.
 */
export async function withSignal<Result>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), milliseconds);
  try {
    return await work(patience.signal);
  } finally {
    clearTimeout(timer);
  }
}

/** All of a body; nothing where it has more than `largest` bytes. */
export async function readUpTo(
  body: AsyncIterable<Uint8Array>,
  largest: number,
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > largest) return undefined;
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** What is not read is not waited for, and its end is no error. */
export const discard = (body: Readable): void => void body.on('error', () => {}).destroy();
