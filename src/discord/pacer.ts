import { spareTime } from './spare-time.ts';

/**
 * How many are done in each tenth of a second: least where the thread or the machine is busy, twice as many from one to
 * the next while both have time to spare, half as many while they have not.
 */
const PACE = { everyMs: 100, least: 20, most: 500 };
/** That have begun and not ended. */
const UNDER_WAY = 300;
/** More that wait would be a load of their own. */
const ROOM = 1000;

interface Waiting {
  readonly until: number;
  readonly work: () => Promise<void>;
  readonly done: (outcome: boolean | Promise<boolean>) => void;
}

/** Does work that gives way to all other. */
export type Pacer = (until: number, work: () => Promise<void>) => Promise<boolean>;

/**
 * Does work in what time there is to spare; the newest first, since the oldest has the least time left. Resolves with
 * whether it was done, or rejects with what it throws.
 * @param now milliseconds on a clock that never goes back
 */
export function pacer(now: () => number): Pacer {
  const isTimeToSpare = spareTime();
  let waiting: Waiting[] = [];
  let pace = PACE.least;
  let underWay = 0;
  let pacing: NodeJS.Timeout | undefined;

  function doSome(): void {
    const someWaited = waiting.length > 0;
    pace = isTimeToSpare() ? Math.min(PACE.most, pace * 2) : Math.max(PACE.least, Math.floor(pace / 2));
    const time = now();
    for (const { until, done } of waiting) if (until <= time) done(false);
    waiting = waiting.filter(({ until }) => until > time);
    const some = Math.max(0, Math.min(pace, UNDER_WAY - underWay, waiting.length));
    for (const one of waiting.splice(waiting.length - some)) begin(one);
    pacing = someWaited ? setTimeout(doSome, PACE.everyMs) : undefined;
  }

  function begin({ work, done }: Waiting): void {
    underWay++;
    done(
      work()
        .then(() => true)
        .finally(() => underWay--),
    );
  }

  return (until, work) =>
    new Promise((resolve) => {
      if (waiting.length >= ROOM) return resolve(false);
      waiting.push({ until, work, done: resolve });
      if (!pacing) doSome();
    });
}
