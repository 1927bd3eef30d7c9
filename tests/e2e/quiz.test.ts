import { manualClock, type Sandbox } from 'discord-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LastingStage, lastingStage } from '../support/lasting-stage.ts';
import { shown } from '../support/shown.ts';

const PUPILS = 40;

describe('/quiz, through the real client', () => {
  let on: LastingStage;
  let sandbox: Sandbox;
  const clock = manualClock();

  beforeAll(async () => {
    on = await lastingStage({ clock, bot: { now: clock.now } });
    sandbox = on.sandbox;
  }, 60_000);
  afterAll(() => on.close());

  const ask = async (options: Record<string, string | boolean>) =>
    shown(await sandbox.slash({ command: 'quiz', options, user: 'administrator' }));
  type Shown = Awaited<ReturnType<typeof ask>>;
  const press = async (message: Shown, label: string, user: 'member' | 'administrator' = 'member') =>
    shown(await sandbox.press(message.id, message.buttons.get(label) ?? `no ${label}`, user));
  /** Somebody else, as long as the press is on its way. */
  function pressAs(message: Shown, label: string, who: number) {
    const { member } = sandbox.users;
    const { user } = member;
    member.user = { ...user, id: `${300_000_000_000_000_000n + BigInt(who)}` };
    const pressed = sandbox.press(message.id, message.buttons.get(label) ?? '', 'member');
    member.user = user;
    return pressed;
  }

  it('asks before all, and tells each alone, with the passage', async () => {
    const quiz = await ask({ seed: 'alone', kind: 'who', number: '3' });
    expect(quiz.ephemeral).toBe(false);
    expect(quiz.text).toContain('**Question 1 of 3** · Who said this?');
    const answers = await Promise.all(
      (['A', 'B', 'C', 'D'] as const).map(async (letter, who) =>
        shown(await pressAs(quiz, letter, 900 + who)),
      ),
    );
    expect(answers.every(({ ephemeral }) => ephemeral)).toBe(true);
    expect(answers.filter(({ text }) => text.startsWith('**Right:**'))).toHaveLength(1);
    for (const { text, buttons } of answers) {
      expect(text).toMatch(/^\*\*(?:Right:|Not [A-D]:\*\* right is [A-D])/);
      expect(text).toContain('> ');
      expect(buttons.has('Cite')).toBe(true);
      expect(buttons.has('Share with everyone')).toBe(false);
    }
  });

  it('counts 40 who press at once, twice and on two devices, once each, also after a restart', async () => {
    const quiz = await ask({ seed: 'class', kind: 'who', number: '1' });
    const pupils = Array.from({ length: PUPILS }, (_, who) => who);
    const twice = await Promise.all(
      pupils.flatMap((who) => [pressAs(quiz, 'A', who), pressAs(quiz, 'B', who)]),
    );
    for (const who of pupils) {
      const [one, other] = [shown(twice[2 * who] as never).text, shown(twice[2 * who + 1] as never).text];
      const again = [one, other].filter((text) => text.includes('your first answer counts'));
      expect(again).toHaveLength(1);
    }
    const before = await press(quiz, 'Results');
    expect(before.text).toMatch(new RegExp(`\\*\\*1\\*\\* · \\d+ of ${PUPILS} answers right`));
    await on.stop();
    await on.start();
    const late = shown(await pressAs(quiz, 'C', 7));
    expect(late.text).toContain('your first answer counts');
    expect((await press(quiz, 'Results')).text).toBe(before.text);
  }, 60_000);

  it('leads one who is alone from question to question, in one private message', async () => {
    const quiz = await ask({ seed: 'mine', number: '3', private: true, difficulty: 'easy' });
    expect(quiz.ephemeral).toBe(true);
    const answered = await press(quiz, 'B', 'administrator');
    expect(answered.kind).toBe('update');
    expect(answered.text).toContain('**Question 1 of 3**');
    expect(answered.text).toMatch(/\*\*(?:Right:|Not B:)\*\*/);
    const next = await press(answered, 'Next', 'administrator');
    expect(next.text).toContain('**Question 2 of 3**');
    await press(next, 'A', 'administrator');
    expect((await press(next, 'Results', 'administrator')).text).toMatch(/You: [0-2] of 2 right\./);
  });

  it('goes on for everybody when the one who asked does, and for a pupil alone', async () => {
    const quiz = await ask({ seed: 'on', number: '3' });
    const alone = await press(quiz, 'Next', 'member');
    expect([alone.kind, alone.ephemeral]).toEqual(['message', true]);
    expect(alone.text).toContain('**Question 2 of 3**');
    const everybody = await press(quiz, 'Next', 'administrator');
    expect([everybody.kind, everybody.id]).toEqual(['update', quiz.id]);
    // An answer in the copy of a pupil counts in the same round.
    await press(alone, 'A', 'member');
    expect((await press(everybody, 'Results', 'administrator')).text).toMatch(
      /\*\*2\*\* · [01] of 1 answer right/,
    );
  });

  it('gives a late answer its key, and does not count it', async () => {
    const quiz = await ask({ seed: 'late', number: '1', minutes: '1' });
    expect(quiz.text).toContain('Answers count for 1 minute.');
    clock.advance(61_000);
    const late = await press(quiz, 'A');
    expect(late.text).toContain('The time is over');
    expect((await press(quiz, 'Results')).text).toBe('Nobody has answered yet.');
  });

  it('has several kinds in one quiz, in turn', async () => {
    let quiz = await ask({ seed: 'kinds', kind: 'who', kind2: 'number', number: '5' });
    const kinds: (string | undefined)[] = [];
    for (let at = 1; at <= 5; at++) {
      kinds.push(/\*\*Question \d of \d\*\* · (.*)/.exec(quiz.text)?.[1]);
      if (at < 5) quiz = await press(quiz, 'Next', 'administrator');
    }
    expect(new Set(kinds)).toEqual(new Set(['Who said this?', 'Which number stands in the gap?']));
    expect(kinds.some((kind, at) => kind === kinds[at + 1])).toBe(false);
  });

  it('names nobody in its results, until a ranking is turned on', async () => {
    const quiz = await ask({ seed: 'rank', kind: 'who', number: '1', difficulty: 'easy' });
    expect(quiz.buttons.has('D')).toBe(false);
    await Promise.all(['A', 'B', 'C'].map((letter, who) => pressAs(quiz, letter, 500 + who)));
    expect((await press(quiz, 'Results')).text).not.toContain('<@');
    const settings = shown(await sandbox.slash({ command: 'settings', user: 'administrator' }));
    const menu = JSON.stringify(settings.components).match(/"custom_id":"([^"]*~set~ranking)"/)?.[1] ?? '';
    const turn = async (value: string) => {
      await sandbox.select(settings.id, menu, [value], 'administrator');
      return (await press(quiz, 'Results')).text;
    };
    const ranked = await sandbox.until(async () => {
      const text = await turn('on');
      return text.startsWith('**So far:**') && text;
    }, 8000);
    expect(ranked.match(/\d\. <@\d+> · 1 right/g)).toEqual([expect.stringMatching(/^1\. <@3000\d+>/)]);
    await sandbox.until(async () => (await turn('off')).includes('without names'), 8000);
  }, 30_000);

  it('says so when nothing certain can be asked', async () => {
    expect((await ask({ topic: 'football' })).text).toContain('Nothing found');
  });
});
