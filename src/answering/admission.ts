/** What waits for its turn: an answer that somebody asked for, or suggestions while somebody types. */
export type AdmittedKind = 'answers' | 'suggestions';

/** It was not its turn in time: nothing was done for it. */
export class Overloaded extends Error {
  override readonly name = 'Overloaded';
}
/** One for all: where thousands are let go in a second, to note where each of them was is a load of its own. */
const OVERLOADED = new Overloaded('more is asked for than can be answered in time');

/**
 * Does `work` in its turn.
 * @param until when its result is no longer of use, in milliseconds on the clock of the admission
 * @throws Overloaded as soon as it is clear that the result will not come in time; else what `work` throws
 */
export interface Admission {
  <Result>(kind: AdmittedKind, until: number, work: () => Promise<Result>): Promise<Result>;
  /** How much waits of each kind, and how much is worked on. */
  load(): Readonly<Record<AdmittedKind | 'working', number>>;
  /** Whether more has been asked for some time than can be done: whatever comes now takes the place of another. */
  isCrowded(): boolean;
}

export interface AdmissionOptions {
  /** How much is worked on at once. */
  readonly atOnce: number;
  /** How much may wait, of both kinds; 1,000 by default. */
  readonly room?: number;
  /** How long something may wait, in milliseconds; 1,500 by default. */
  readonly patience?: number;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
}

interface Waiting {
  readonly since: number;
  readonly until: number;
  start(): void;
  shed(): void;
}

const ROOM = 1000;
/** A wait that tells of a load beyond the capacity, and not of a few who asked at once. */
const CALM_MS = 100;
/** When somebody has waited all this while, it is no crowd of a moment, which would be served soon. */
const CROWD_LASTS_MS = 500;
/** So many wait then, of each that is worked on, that nobody is idle before the next comes. */
const CROWD_EACH = 4;
/** What has waited so long under such a load is not reached any more before its time is over. */
const PATIENCE_MS = 1500;

/**
 * A bounded queue that goes on answering past its capacity. While the wait is short it is first come, first served;
 * beyond that the newest is served first, since the oldest would be answered too late, and each after it too (adaptive
 * LIFO with a bound on the waiting, as in B. Maurer, “Fail at Scale”, ACM Queue 13 (8), 2015). Suggestions are
 * served when no answer waits, and leave first when there is no room.
 */
export function admission({ atOnce, room = ROOM, patience = PATIENCE_MS, now }: AdmissionOptions): Admission {
  const waiting: Record<AdmittedKind, Waiting[]> = { answers: [], suggestions: [] };
  let working = 0;
  let calmAt = now();
  let alarm: NodeJS.Timeout | undefined;

  const load: Admission['load'] = () => ({
    answers: waiting.answers.length,
    suggestions: waiting.suggestions.length,
    working,
  });
  const admit = <Result>(kind: AdmittedKind, until: number, work: () => Promise<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      const time = now();
      const shed = (): void => reject(OVERLOADED);
      const start = (): void => {
        working++;
        const late = setTimeout(shed, until - now());
        work()
          .then(resolve, reject)
          .finally(() => {
            clearTimeout(late);
            working--;
            serve();
          });
      };
      waiting[kind].push({ since: time, until: Math.min(until, time + patience), start, shed });
      serve();
      if (waiting.answers.length + waiting.suggestions.length > room)
        (waiting.suggestions.shift() ?? waiting.answers.shift())?.shed();
    });
  const isCrowded = (): boolean =>
    now() - calmAt > CROWD_LASTS_MS && waiting.answers.length >= CROWD_EACH * atOnce;
  return Object.assign(admit, { load, isCrowded });

  function serve(): void {
    const time = now();
    for (const queue of [waiting.answers, waiting.suggestions]) {
      while (queue[0] && queue[0].until <= time) queue.shift()?.shed();
      while (working < atOnce && queue[0]) {
        const next = time - queue[0].since < CALM_MS ? queue.shift() : queue.pop();
        if (next && next.until > time) next.start();
        else next?.shed();
      }
    }
    if (waiting.answers.length === 0) calmAt = time;
    // Whoever waits is told in time, also where all that is worked on hangs.
    clearTimeout(alarm);
    const { until } = waiting.answers[0] ?? waiting.suggestions[0] ?? {};
    if (until !== undefined) alarm = setTimeout(serve, until - time);
  }
}
