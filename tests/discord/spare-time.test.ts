import { describe, expect, it } from 'vitest';
import { spareTime } from '../../src/discord/spare-time.ts';

describe('time to spare', () => {
  it('is none while the thread works without a break', () => {
    const isTimeToSpare = spareTime();
    for (const end = performance.now() + 150; performance.now() < end; );
    expect(isTimeToSpare()).toBe(false);
  });
});
