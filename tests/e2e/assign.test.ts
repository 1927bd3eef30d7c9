import type { Sandbox } from 'discord-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { excerpt } from '../../src/corpus/excerpt.ts';
import { excerptId } from '../../src/corpus/provenance.ts';
import { textOf } from '../support/components.ts';
import { type LastingStage, lastingStage } from '../support/lasting-stage.ts';
import { starterLibrary } from '../support/library.ts';
import { shown } from '../support/shown.ts';

type User = 'administrator' | 'member';

describe('/assign, through the real client', () => {
  let on: LastingStage;
  let sandbox: Sandbox;
  let id = '';
  let now = Date.parse('2026-05-01T08:00:00Z');

  beforeAll(async () => {
    const [{ source } = { source: undefined }] = (await starterLibrary()).shelf;
    const [passage] = source?.passages ?? [];
    if (!source || !passage) throw new Error('the starter shelf is empty');
    id = excerptId(excerpt(source, passage.span));
    on = await lastingStage({ desk: { now: () => now }, bot: { lookEvery: 20 } });
    sandbox = on.sandbox;
  }, 60_000);
  afterAll(() => on.close());

  const assign = (options: Record<string, string>, user: User = 'administrator') =>
    sandbox.slash({ command: 'assign', options, user });
  const DUE = { due: '2026-05-04 18:00', zone: 'Europe/Madrid' };
  type Message = ReturnType<typeof shown>;

  async function give(tasks: string, options: Record<string, string> = DUE): Promise<Message> {
    const form = await assign(options);
    if (form.kind !== 'modal') throw new Error(JSON.stringify(form));
    return shown(await sandbox.submitModal(form.interaction, { tasks }));
  }
  const selectOf = ({ components }: Message): string => {
    const found = JSON.stringify(components).match(/"custom_id":"([^"]*answerTask[^"]*)"/);
    return found?.[1] ?? '';
  };
  /** What is shown to one alone, once it is there. */
  const later = async (led: { interaction: string }): Promise<Message> =>
    sandbox.until(async () => {
      const outcome = await sandbox.outcome(led.interaction);
      return outcome.kind === 'message' && outcome.message?.components?.length ? shown(outcome) : false;
    }, 8000);
  const press = async (message: Message, label: string, user: User): Promise<Message> =>
    later((await sandbox.press(message.id, message.buttons.get(label) ?? `no ${label}`, user)) as never);
  async function handIn(
    message: Message,
    task: string,
    values: Record<string, string>,
    user: User = 'member',
  ): Promise<Message> {
    const form = await sandbox.select(message.id, selectOf(message), [task], user);
    if (form.kind !== 'modal') throw new Error(JSON.stringify(form));
    return later((await sandbox.submitModal(form.interaction, values)) as never);
  }
  async function fileOf(message: Message): Promise<string> {
    const [file] = message.files;
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await (await fetch(file?.url ?? '')).arrayBuffer(),
    );
  }

  it('is for those who teach, whose roles are set, and until a time that is still to come', async () => {
    expect(shown(await assign(DUE, 'member')).text).toContain('roles that teach');
    expect(shown(await assign({ due: 'soon' })).text).toContain('“soon” is no day and time');
    expect(shown(await assign({ due: '2020-01-01 10:00' })).text).toContain('That time is over');
    expect(shown(await assign({ ...DUE, zone: 'Atlantis' })).text).toContain('There is no time zone');
    const settings = shown(await sandbox.slash({ command: 'settings', user: 'administrator' }));
    expect(JSON.stringify(settings.components)).toContain('Roles that teach');
  });

  it('gives tasks before everybody, and takes answers in private: an excerpt, own words, or both', async () => {
    const message = await give('Who halted the program?\n\n Support: the stay lasts \n=cmd|calc');
    expect(message.ephemeral).toBe(false);
    expect(message.text).toContain('**Tasks**, due 4 May 2026, 18:00 (Europe/Madrid)');
    expect(message.text).toContain(
      '**1** · Who halted the program?\n**2** · Support: the stay lasts\n**3** · =cmd',
    );

    const kept = await handIn(message, '1', { excerpt: id, own: 'A judge, "he" says' });
    expect(kept.ephemeral).toBe(true);
    expect(kept.text).toContain('**Kept:** your answer to task 1');
    expect(
      shown(await sandbox.press(kept.id, kept.buttons.get('In context') ?? '', 'member')).text,
    ).toContain('> ');
    expect(
      (await handIn(message, '2', { excerpt: 'nonsense', own: '@everyone\nreads this' })).text,
    ).toContain('No excerpt with that id');
    expect((await handIn(message, '3', { excerpt: 'nonsense' })).text).toContain('No excerpt with that id');
    expect((await handIn(message, '3', {})).text).toContain('Nothing was kept');
    // Once more, with other words: it takes the place of the first.
    await handIn(message, '1', { excerpt: id, own: 'A judge' });
    await handIn(message, '1', { own: 'The teacher tries it too' }, 'administrator');

    const own = await press(message, 'My answers', 'member');
    expect([own.ephemeral, own.text]).toEqual([
      true,
      expect.stringContaining(`**1** · A judge id\u00a0${id}`),
    ]);
    expect(own.text).not.toContain('The teacher');

    expect((await press(message, 'Progress', 'member')).text).toContain('roles that teach');
    const progress = await press(message, 'Progress', 'administrator');
    expect(progress.text).toBe(
      '**2 people** have answered\n**1** · 2 answers\n**2** · 1 answer\n**3** · 0 answers',
    );

    const csv = await fileOf(await press(progress, 'Answers as CSV', 'administrator'));
    const rows = csv.split('\r\n');
    expect(rows[0]).toBe(
      `\ufeff${['task', 'question', 'name', 'user id', 'excerpt', 'excerpt id', 'passage', 'citation', 'own words', 'handed in (UTC)'].map((name) => `"${name}"`).join(',')}`,
    );
    expect(rows).toHaveLength(5);
    expect(csv).toContain(`,"${id}","1",`);
    expect(csv).toContain(`"'@everyone\nreads this"`);

    // Nothing that was confirmed is forgotten.
    await on.stop();
    await on.start();
    expect((await press(message, 'My answers', 'member')).text).toBe(own.text);

    const gone = await sandbox.press(own.id, own.buttons.get('Delete my answers') ?? '', 'member');
    const deleted = await sandbox.until(async () => {
      const outcome = await sandbox.outcome((gone as { interaction: string }).interaction);
      const text = outcome.kind === 'update' ? textOf(outcome.message?.components ?? []) : '';
      return text.includes('deleted') && text;
    }, 8000);
    expect(deleted).toBe('Your answers are deleted.');
    expect((await press(message, 'Progress', 'administrator')).text).toContain('**1 person** has answered');
  }, 60_000);

  it('reminds once, a day before, and closes when it is due', async () => {
    const message = await give('One task alone');
    const reminders = () =>
      sandbox.log.filter(
        ({ method, path, body }) =>
          method === 'POST' && /\/messages$/.test(path) && JSON.stringify(body).includes('Soon due'),
      ).length;
    const before = reminders();
    now = Date.parse('2026-05-03T16:30:00Z');
    await sandbox.until(() => reminders() > before, 8000);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const reminded = reminders();
    await on.stop();
    await on.start();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(reminders()).toBe(reminded);
    now = Date.parse('2026-05-04T16:00:01Z');
    const over = shown(await sandbox.select(message.id, selectOf(message), ['1'], 'member'));
    expect(over.text).toContain('The time for these tasks is over.');
    const progress = await press(message, 'Progress', 'administrator');
    await sandbox.press(progress.id, progress.buttons.get('Delete tasks and answers') ?? '', 'administrator');
    const left = await sandbox.until(async () => {
      const found = shown(await sandbox.select(message.id, selectOf(message), ['1'], 'member'));
      return found.text.includes('no longer there') && found.text;
    }, 8000);
    expect(left).toBe('These tasks are no longer there.');
  }, 60_000);
});
