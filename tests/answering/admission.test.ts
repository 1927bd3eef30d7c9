import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type AdmissionOptions,
  type AdmittedKind,
  admission,
  Overloaded,
} from '../../src/answering/admission.ts';

/** An admission under a clock that the test moves; what is worked on ends when the test says so. */
function queue(options: Omit<AdmissionOptions, 'now'>) {
  const admit = admission({ ...options, now: () => performance.now() });
  const begun: string[] = [];
  const told: string[] = [];
  const ends: (() => void)[] = [];
  return {
    begun,
    told,
    isCrowded: admit.isCrowded,
    ask(name: string, kind: AdmittedKind = 'answers', within = 2300): void {
      const work = (): Promise<void> => {
        begun.push(name);
        return new Promise((resolve) => ends.push(resolve));
      };
      admit(kind, performance.now() + within, work).then(
        () => told.push(`${name}: done`),
        (error) => told.push(`${name}: ${error instanceof Overloaded ? 'shed' : error}`),
      );
    },
    /** Ends the oldest work. */
    async end(): Promise<void> {
      ends.shift()?.();
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('the queue before the answers', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => void vi.useRealTimers();
  });

  it('is none while there is room to work', async () => {
    const { ask, begun, end, told } = queue({ atOnce: 2 });
    ask('a');
    ask('b');
    expect(begun).toEqual(['a', 'b']);
    await end();
    expect(told).toEqual(['a: done']);
  });

  it('takes the oldest first while the wait is short, and the newest first when it is long', async () => {
    const { ask, begun, end } = queue({ atOnce: 1 });
    for (const name of ['a', 'b', 'c', 'd', 'e']) ask(name);
    await end();
    expect(begun).toEqual(['a', 'b']);
    await pass(100);
    await end();
    await end();
    expect(begun).toEqual(['a', 'b', 'e', 'd']);
  });

  it('takes suggestions when no answer waits, and lets them go first when there is no room', async () => {
    const { ask, begun, end, told } = queue({ atOnce: 1, room: 3 });
    ask('a');
    ask('s', 'suggestions');
    ask('t', 'suggestions');
    ask('b');
    await end();
    expect(begun).toEqual(['a', 'b']);
    ask('c');
    ask('d');
    await pass(0);
    expect(told).toEqual(['a: done', 's: shed']);
    await end();
    await end();
    await end();
    expect(begun).toEqual(['a', 'b', 'c', 'd', 't']);
  });

  it('lets the oldest go when there is no room, at once', async () => {
    const { ask, told } = queue({ atOnce: 1, room: 2 });
    for (const name of ['a', 'b', 'c', 'd']) ask(name);
    await pass(0);
    expect(told).toEqual(['b: shed']);
  });

  it('lets go what cannot be answered in time any more, also while all that is worked on hangs', async () => {
    const { ask, begun, told } = queue({ atOnce: 1 });
    ask('a');
    ask('b');
    ask('c', 'answers', 800);
    await pass(799);
    expect(told).toEqual([]);
    await pass(701);
    expect(told).toEqual(['b: shed', 'c: shed']);
    await pass(800);
    expect(told).toEqual(['b: shed', 'c: shed', 'a: shed']);
    expect(begun).toEqual(['a']);
  });

  it('is crowded when many wait and somebody has waited all the while, and not by many who come at once', async () => {
    const { ask, end, isCrowded } = queue({ atOnce: 1 });
    for (let n = 0; n < 5; n++) ask(`${n}`);
    expect(isCrowded()).toBe(false);
    await pass(501);
    expect(isCrowded()).toBe(true);
    await end();
    expect(isCrowded()).toBe(false);
    for (let n = 0; n < 20; n++) await end();
    for (let n = 0; n < 20; n++) ask(`again ${n}`);
    expect(isCrowded()).toBe(false);
  });

  it('passes on what the work throws, and goes on', async () => {
    const admit = admission({ atOnce: 1, now: () => performance.now() });
    await expect(admit('answers', 1e9, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(admit('answers', 1e9, async () => 'yes')).resolves.toBe('yes');
  });

  it('tells everybody once, in time, and never works on more than it may', async () => {
    const event = fc.oneof(
      fc.record({
        ask: fc.constantFrom<AdmittedKind>('answers', 'suggestions'),
        within: fc.integer({ min: 1, max: 2300 }),
      }),
      fc.record({ pass: fc.integer({ min: 0, max: 400 }) }),
      fc.constant({ end: true }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 60 }),
        fc.integer({ min: 1, max: 3 }),
        async (events, atOnce) => {
          const { ask, end, begun, told } = queue({ atOnce, room: 4 });
          let asked = 0;
          let ended = 0;
          for (const event of events) {
            if ('ask' in event) ask(`${asked++}`, event.ask, event.within);
            else if ('pass' in event) await pass(event.pass);
            else {
              if (ended < begun.length) ended++;
              await end();
            }
            expect(begun.length - ended).toBeLessThanOrEqual(atOnce);
          }
          await pass(2300);
          expect(told).toHaveLength(asked);
          expect(new Set(told.map((line) => line.split(':')[0])).size).toBe(asked);
        },
      ),
    );
  });

  /**
   * A thread that takes 2 ms an answer, as many seconds as given, asked at a multiple of what it can do.
   * @returns how many were answered within 3 seconds, as a share of what it can do, and the longest wait of the others
   */
  async function underLoad(times: number, seconds: number) {
    const WORK_MS = 2;
    const SENDING_MS = 700;
    const admit = admission({ atOnce: 1, now: () => performance.now() });
    let [inTime, answeredLast, toldLast, open] = [0, 0, 0, 0];
    const ask = async (): Promise<void> => {
      const asked = performance.now();
      open++;
      try {
        await admit(
          'answers',
          asked + 3000 - SENDING_MS,
          () => new Promise((resolve) => setTimeout(resolve, WORK_MS)),
        );
        answeredLast = Math.max(answeredLast, performance.now() - asked);
        if (performance.now() - asked <= 3000 - SENDING_MS) inTime++;
      } catch {
        toldLast = Math.max(toldLast, performance.now() - asked);
      }
      open--;
    };
    const end = seconds * 1000;
    for (let at = 0; at < end; at += WORK_MS) {
      for (let one = 0; one < times; one++) void ask();
      await pass(WORK_MS);
    }
    await pass(3000);
    return { share: inTime / (end / WORK_MS), answeredLast, toldLast, open };
  }

  it('answers everybody at once at its capacity', async () => {
    const { share, answeredLast, open } = await underLoad(1, 5);
    expect(share).toBe(1);
    expect(answeredLast).toBeLessThan(100);
    expect(open).toBe(0);
  });

  it.each([2, 4, 10])(
    'answers as much as it can at %i times its capacity, and tells the others in time',
    async (times) => {
      const { share, toldLast, open } = await underLoad(times, 10);
      expect(share).toBeGreaterThan(0.95);
      expect(toldLast).toBeLessThanOrEqual(1500);
      expect(open).toBe(0);
    },
  );
});
