import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pacer } from '../../src/discord/pacer.ts';

describe('work that gives way to all other', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => void vi.useRealTimers();
  });
  const at = () => {
    const inSpareTime = pacer(() => performance.now());
    const begun: string[] = [];
    const told: string[] = [];
    return {
      begun,
      told,
      ask(name: string, within = 2700, work: () => Promise<void> = async () => undefined): void {
        const begin = (): Promise<void> => {
          begun.push(name);
          return work();
        };
        inSpareTime(performance.now() + within, begin).then(
          (isDone) => told.push(`${name}: ${isDone ? 'done' : 'not done'}`),
          (error) => told.push(`${name}: ${error}`),
        );
      },
    };
  };

  it('begins at once, and then the newest first, at least twenty in a tenth of a second', async () => {
    const { ask, begun } = at();
    ask('first');
    expect(begun).toEqual(['first']);
    for (let n = 1; n <= 15; n++) ask(`${n}`);
    expect(begun).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(begun.slice(1)).toEqual(Array.from({ length: 15 }, (_, n) => `${n + 1}`));
    expect(begun).toHaveLength(16);
  });

  it('is not done where its time is over, where there is no room for it, or where it fails', async () => {
    const { ask, begun, told } = at();
    ask('first');
    ask('fails', 2700, () => Promise.reject(new Error('no')));
    ask('short', 50);
    await vi.advanceTimersByTimeAsync(100);
    expect(begun).toEqual(['first', 'fails']);
    expect(told).toEqual(['first: done', 'short: not done', 'fails: Error: no']);
    for (let n = 0; n < 1000; n++) ask(`${n}`);
    told.length = 0;
    ask('one too many');
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(['one too many: not done']);
  });

  it('has no more than three hundred under way, and goes on when they end', async () => {
    const { ask, begun } = at();
    const ends: (() => void)[] = [];
    for (let n = 0; n < 400; n++) ask(`${n}`, 60_000, () => new Promise((resolve) => ends.push(resolve)));
    await vi.advanceTimersByTimeAsync(3000);
    expect(begun).toHaveLength(300);
    for (const end of ends) end();
    await vi.advanceTimersByTimeAsync(3000);
    expect(begun).toHaveLength(400);
  });
});
