import { describe, expect, it } from 'vitest';
import { freshness } from '../../src/discord/freshness.ts';

describe('how old an interaction is', () => {
  /** Discord's clock is ahead of this computer's by an hour; the way takes some milliseconds. */
  const AHEAD = 3_600_000;
  const setting = () => {
    let time = 1000;
    const fresh = freshness(() => time);
    const ageOf = (createdTimestamp: number) => time - fresh.madeAt({ createdTimestamp });
    return { ageOf, pass: (milliseconds: number) => (time += milliseconds), discord: () => time + AHEAD };
  };

  it('does not depend on how far the two clocks differ', () => {
    const { ageOf, pass, discord } = setting();
    expect(ageOf(discord() - 40)).toBe(0);
    pass(5000);
    expect(ageOf(discord() - 60)).toBe(20);
    expect(ageOf(discord() - 30)).toBe(0);
    expect(ageOf(discord() - 4030)).toBe(4000);
  });

  it('follows a clock that drifts, or that was set', () => {
    const { ageOf, pass, discord } = setting();
    for (let minute = 0; minute < 60; minute++) {
      // A second an hour, which is far more than clocks do.
      expect(ageOf(discord() - 40 - (minute * 1000) / 60)).toBeLessThan(400);
      pass(60_000);
    }
    expect(ageOf(discord() + AHEAD)).toBe(0);
    expect(ageOf(discord() + AHEAD - 2000)).toBe(2000);
  });

  it('knows what came before', () => {
    const { isNew } = freshness(() => 0);
    expect([isNew({ id: '1' }), isNew({ id: '2' }), isNew({ id: '1' })]).toEqual([true, true, false]);
  });
});
