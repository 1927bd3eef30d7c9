/** Time as the sandbox sees it: milliseconds since 1970, and timers that run on the same clock. */
export interface Clock {
  now(): number;
  /** Runs `task` after `milliseconds`; the returned function cancels it. */
  after(milliseconds: number, task: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

export interface ManualClock extends Clock {
  /** Moves time on and runs, in order, every timer that falls due. */
  advance(milliseconds: number): void;
}

/** A clock that stands still until it is told to move, so that fifteen minutes pass in no time. */
export function manualClock(start = Date.now()): ManualClock {
  let time = start;
  const timers = new Set<{ at: number; task: () => void }>();
  const nextDue = (until: number) =>
    [...timers].filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
  return {
    now: () => time,
    after: (milliseconds, task) => {
      const timer = { at: time + milliseconds, task };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance: (milliseconds) => {
      const until = time + milliseconds;
      for (let timer = nextDue(until); timer; timer = nextDue(until)) {
        timers.delete(timer);
        time = timer.at;
        timer.task();
      }
      time = until;
    },
  };
}
