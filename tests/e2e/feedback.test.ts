import type { Settled } from 'discord-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';
import { embeddedPlace, type TestPlace } from '../store/databases.ts';
import { buttonsOf, customIdsOf } from '../support/components.ts';
import { type DeskStage, deskStage, shownOf, type User } from '../support/desk-stage.ts';

describe('what is said of an answer', () => {
  let at: TestPlace;
  let store: Store;
  let on: DeskStage;
  beforeAll(async () => {
    at = await embeddedPlace();
    store = openStore(at.place);
    on = await deskStage(store);
  });
  afterAll(async () => {
    await on.close();
    await store.close();
    await at.clear();
  });

  const QUESTION = 'When did the mill burn down?';
  const ask = (question = QUESTION, user: User = 'member', where?: 'bot-dm') =>
    on.sandbox.slash({ command: 'ask', options: { question, private: true }, user, ...(where && { where }) });
  const messageOf = (outcome: Settled) =>
    outcome.kind === 'message' || outcome.kind === 'update' ? outcome.message : undefined;
  const labels = (outcome: Settled) => [...buttonsOf(messageOf(outcome)?.components ?? []).keys()];
  const read = (user: User = 'manager') => on.slash('feedback', {}, user);

  it('is asked under private answers of a server alone', async () => {
    expect(labels(await ask())).toEqual(expect.arrayContaining(['Right', 'Wrong', 'Something else']));
    expect(labels(await on.slash('ask', { question: QUESTION }, 'member'))).not.toContain('Right');
    expect(labels(await ask(QUESTION, 'member', 'bot-dm'))).not.toContain('Right');
    expect(labels(await ask(QUESTION, 'visitor'))).not.toContain('Right');
  });

  it('is kept privately, read by those who keep the shelf without a name, and can be taken back', async () => {
    expect(shownOf(await read())).toContain('Nothing was said');
    const led = await on.press(await ask(), 'Right', 'member');
    expect(led).toMatchObject({ kind: 'message', ephemeral: true });
    const list = await read();
    expect(list).toMatchObject({ ephemeral: true });
    expect(shownOf(list)).toContain(`**Right** · “/ask ${QUESTION}”`);
    expect(shownOf(list)).toMatch(/id\s[0-9a-z-]{20,}/);
    expect(JSON.stringify(messageOf(list)?.components)).not.toContain(on.sandbox.users.member.user.id);
    expect(shownOf(await read('member'))).toContain('for those who manage the server');
    expect(shownOf(await on.press(led, 'Take back', 'member'))).toContain('Taken back');
    expect(shownOf(await read())).toContain('Nothing was said');
  });

  it('is told in a form where it is wrong or something else, and shows as it was typed', async () => {
    for (const label of ['Wrong', 'Something else']) {
      const form = await on.press(await ask(), label, 'member');
      if (form.kind !== 'modal') throw new Error(JSON.stringify(form));
      const done = await on.sandbox.submitModal(form.interaction, { comment: `**${label}** @everyone` });
      expect(done).toMatchObject({ kind: 'message', ephemeral: true });
    }
    const shown = shownOf(await read());
    expect(shown).toContain('**Something else**');
    expect(shown).toContain('\\*\\*Wrong\\*\\* \\@everyone');
  });

  it('is removed by those who keep the shelf when it is done', async () => {
    const list = await read();
    const message = messageOf(list);
    const select = customIdsOf(message?.components ?? []).find((id) => id.includes('dropFeedback')) ?? '';
    const [newest] = await store.feedback(`server:${on.sandbox.guildId}`, 1);
    await on.sandbox.select(message?.id ?? '', select, [String(newest?.id)], 'manager');
    await on.sandbox.until(
      async () => (await store.feedback(`server:${on.sandbox.guildId}`, 10)).length === 1,
    );
  });

  it('may be that there was no answer, which the asker alone passes on', async () => {
    const none = await on.slash('ask', { question: 'Who keeps the zebra?' }, 'member');
    expect(shownOf(await read())).not.toContain('zebra');
    await on.press(none, 'Tell those who keep the shelf', 'member');
    expect(shownOf(await read())).toContain('**Without an answer** · “/ask Who keeps the zebra?”');
  });

  it('is not asked on what is shared with everybody, whose other buttons go on working', async () => {
    const shared = await on.press(await ask(), 'Share with everyone', 'member');
    expect(labels(shared)).not.toContain('Right');
    expect(await on.press(shared, 'Ask on', 'manager')).toMatchObject({ kind: 'modal' });
  });

  it('is bounded: so much an hour, and it says so', async () => {
    const left = 20 - 3;
    for (let n = 0; n < left; n++) await on.press(await ask(), 'Right', 'member');
    for (let n = 0; n < 2; n++) await on.press(await ask(), 'Right', 'member').catch(() => undefined);
    expect(shownOf(await on.press(await ask(), 'Right', 'member'))).toContain('At most 20 in an hour');
    const owner = `server:${on.sandbox.guildId}` as const;
    const entry = {
      owner,
      at: Date.now(),
      who: '1',
      verdict: 'other',
      command: 'ask',
      excerpts: '[]',
      comment: '',
    } as const;
    for (let n = 0; n < 6; n++)
      await store.giveFeedback(
        on.sandbox.guildId,
        { ...entry, question: `question ${n}` },
        { most: 500, hourly: 20 },
      );
    const first = await read();
    expect(shownOf(first)).not.toContain('question 0');
    const second = await on.press(first, 'Next', 'manager');
    expect(shownOf(second)).toContain('question 0');
    expect(shownOf(await on.press(second, 'Previous', 'manager'))).toContain('question 5');
  });
});
