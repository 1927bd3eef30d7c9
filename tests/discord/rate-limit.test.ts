import { describe, expect, it } from 'vitest';
import { rateLimiter } from '../../src/discord/rate-limit.ts';
import { stage } from '../support/bot.ts';
import { libraryOf } from '../support/library.ts';
import { shown } from '../support/shown.ts';

const limits = { answers: { burst: 3, perMinute: 6 }, suggestions: { burst: 5, perMinute: 60 } };

describe('a user who floods', () => {
  it('is told the seconds to wait, and is let through after them', () => {
    let now = 0;
    const wait = rateLimiter(limits, () => now);
    expect([1, 2, 3, 4].map(() => wait('a', 'answers'))).toEqual([0, 0, 0, 10]);
    now += 9_999;
    expect(wait('a', 'answers')).toBe(1);
    now += 1;
    expect(wait('a', 'answers')).toBe(0);
  });

  it('does not use up what others may ask, nor their own suggestions', () => {
    const wait = rateLimiter(limits, () => 0);
    for (let n = 0; n < 10; n++) wait('a', 'answers');
    expect(wait('b', 'answers')).toBe(0);
    expect(wait('a', 'suggestions')).toBe(0);
  });

  it('is told so privately, in one sentence, while others are answered', async () => {
    const library = await libraryOf({ 'mill.md': 'The mill burned down in 1912.' });
    const on = await stage(() => library, { limits });
    try {
      const ask = async (user: 'member' | 'administrator') =>
        shown(
          await on.sandbox.slash({ command: 'ask', options: { question: 'When did the mill burn?' }, user }),
        );
      for (let n = 0; n < 3; n++) expect((await ask('member')).ephemeral).toBe(false);
      const slowed = await ask('member');
      expect(slowed.ephemeral).toBe(true);
      expect(slowed.text).toMatch(/^That was a lot at once\. Wait \d+ seconds, then go on\.$/);
      expect((await ask('administrator')).text).toContain('1912');
    } finally {
      await on.close();
    }
  });
});
