import type { Settled } from 'discord-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';
import { embeddedPlace, type TestPlace } from '../store/databases.ts';
import { buttonsOf, customIdsOf } from '../support/components.ts';
import { article, type DeskStage, deskStage, shownOf, type User } from '../support/desk-stage.ts';

describe('saved excerpts', () => {
  let at: TestPlace;
  let store: Store;
  let on: DeskStage;
  beforeAll(async () => {
    at = await embeddedPlace();
    store = openStore(at.place);
    on = await deskStage(store);
    const preview = await on.slash('add', { file: on.file(article()) });
    await on.press(preview, 'Put on shelf');
  });
  afterAll(async () => {
    await on.close();
    await store.close();
    await at.clear();
  });

  const flour = (user: User) => on.slash('whosaid', { quote: 'forty sacks of flour' }, user);
  const mill = (user: User, where?: 'bot-dm') =>
    on.slash('ask', { question: 'When did the mill burn down?' }, user, where);
  const saved = (user: User, whose?: 'here', where?: 'bot-dm') =>
    on.slash('saved', whose ? { whose } : {}, user, where);
  const messageOf = (outcome: Settled) =>
    outcome.kind === 'message' || outcome.kind === 'update' ? outcome.message : undefined;

  it('are kept by a button under an answer, privately, and shown by /saved with where they stand', async () => {
    const led = await on.press(await flour('member'), 'Save', 'member');
    expect(led).toMatchObject({ kind: 'message', ephemeral: true });
    expect(shownOf(led)).toContain('Saved:** 1 excerpt');
    // A pupil may not save for everybody.
    expect([...buttonsOf(messageOf(led)?.components ?? []).keys()]).toEqual(['Remove']);
    const list = await saved('member');
    expect(list).toMatchObject({ ephemeral: true });
    expect(shownOf(list)).toContain('Saved by you: 1 excerpt');
    expect(shownOf(list)).toContain('forty sacks of flour');
    expect(shownOf(list)).toContain('The bakery reopens after the flood');
    expect(shownOf(await on.press(await flour('member'), 'Save', 'member'))).toContain('keep this already');
    expect(shownOf(await saved('administrator'))).toContain('Nothing is saved yet');
  });

  it('of one shelf are not shown on another', async () => {
    await on.press(await mill('member'), 'Save', 'member');
    const direct = shownOf(await saved('member', undefined, 'bot-dm'));
    expect(direct).toContain('Saved by you: 2 excerpts');
    expect(direct).toContain('1912');
    expect(direct).not.toContain('flour');
    expect(direct).toContain('do not stand on the shelf that answers here');
  });

  it('are saved for everybody by those who may add, and removed by them', async () => {
    const led = await on.press(await flour('administrator'), 'Save');
    expect(shownOf(await on.press(led, 'Save for everybody here'))).toContain('Saved for everybody here');
    const forPupil = await saved('member', 'here');
    expect(shownOf(forPupil)).toContain('forty sacks of flour');
    expect([...buttonsOf(messageOf(forPupil)?.components ?? []).keys()]).not.toContain('Remove');
    const left = await on.press(await saved('administrator', 'here'), 'Remove');
    expect(shownOf(left)).toContain('Nothing is saved yet');
    expect(shownOf(await saved('member', 'here'))).toContain('Nothing is saved yet');
  });

  it('are exported as a file with citations', async () => {
    const list = await saved('member');
    const message = messageOf(list);
    const select = customIdsOf(message?.components ?? []).find((id) => id.includes('exportSaved')) ?? '';
    const led = await on.sandbox.select(message?.id ?? '', select, ['csv'], 'member');
    const done = await on.sandbox.until(async () => {
      const now = await on.sandbox.outcome(led.interaction);
      return now.kind === 'message' && now.message?.attachments[0] && now;
    }, 8000);
    expect(done).toMatchObject({ ephemeral: true });
    const text = await (await fetch(done.message?.attachments[0]?.url ?? '')).text();
    const [head, ...rows] = text.trim().split('\r\n');
    expect(head).toBe(
      'text,kind,speaker,role,citation,title,publisher,published,authors,url,passage,rights,id',
    );
    expect(rows).toHaveLength(2);
    expect(rows.join('\n')).toContain('"Rosa Lind"');
  });

  it('are removed all at once where that is confirmed', async () => {
    const asked = await on.press(await saved('member'), 'Remove all', 'member');
    expect(shownOf(asked)).toContain('cannot be undone');
    expect(shownOf(await on.press(asked, 'Remove all', 'member'))).toContain('Nothing is saved yet');
  });

  it('come a page at a time', async () => {
    await store.save(
      { owner: `user:${on.sandbox.users.visitor.user.id}`, server: null },
      Array.from({ length: 9 }, (_, at) => `id-${at}`),
      'x',
      5,
      100,
    );
    const first = await saved('visitor');
    expect(shownOf(first)).toContain('1 of 3');
    const second = await on.press(first, 'Next', 'visitor');
    expect(shownOf(second)).toContain('2 of 3');
    expect(shownOf(await on.press(second, 'Previous', 'visitor'))).toContain('1 of 3');
  });
});
