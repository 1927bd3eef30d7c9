/** Lets work in that goes side by side, and now and then work that must be alone. */
export interface Gate {
  /** Begins at once, or behind the work that is alone. */
  beside<Result>(work: () => Promise<Result>): Promise<Result>;
  /**
   * Begins when all that has begun is done, and holds up whatever comes.
   * @throws when that takes longer than anybody who comes can wait
   */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** Whoever asks waits for no more than 2.5 seconds in all. */
const PATIENCE_MS = 1000;

/** @param patience how long it waits for what has begun, in milliseconds */
export function gate(patience = PATIENCE_MS): Gate {
  const inside = new Set<Promise<unknown>>();
  let closed: Promise<unknown> | undefined;

  return {
    async beside(work) {
      while (closed) await closed;
      const working = work();
      const done: Promise<unknown> = working.catch(() => {}).finally(() => inside.delete(done));
      inside.add(done);
      return working;
    },
    async alone(work) {
      while (closed) await closed;
      let timer: NodeJS.Timeout | undefined;
      const tooLong = new Promise<never>((_, reject) => {
        timer = setTimeout(reject, patience, new Error('what has begun takes too long'));
      });
      const working = Promise.race([Promise.all(inside), tooLong])
        .finally(() => clearTimeout(timer))
        .then(work);
      closed = working
        .catch(() => {})
        .finally(() => {
          closed = undefined;
        });
      return working;
    },
  };
}
