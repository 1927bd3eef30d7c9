import type { Sandbox, Settled } from 'discord-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { excerpt } from '../../src/corpus/excerpt.ts';
import { excerptId } from '../../src/corpus/provenance.ts';
import { type LastingStage, lastingStage } from '../support/lasting-stage.ts';
import { starterLibrary } from '../support/library.ts';
import { shown } from '../support/shown.ts';

type User = 'administrator' | 'manager' | 'member' | 'visitor';
type Message = ReturnType<typeof shown>;

const DUE = { due: '2026-05-04 18:00', zone: 'Europe/Madrid' };

describe('/assign, through the real client', () => {
  let on: LastingStage;
  let sandbox: Sandbox;
  /** The first passage of the starter shelf, by its id. */
  let id = '';
  /** A quotation of it, who said it, and somebody else who is quoted. */
  let said = { words: '', speaker: '', other: '' };
  let now = Date.parse('2026-05-01T08:00:00Z');

  beforeAll(async () => {
    const library = await starterLibrary();
    const [{ source } = { source: undefined }] = library.shelf;
    const [passage] = source?.passages ?? [];
    if (!source || !passage) throw new Error('the starter shelf is empty');
    id = excerptId(excerpt(source, passage.span));
    const quoted = library.people.flatMap(({ name, quotations: [first] }) => {
      const content = first?.quotation.content;
      return first && content && first.quotation.kind === 'direct' && content.end - content.start > 60
        ? [{ speaker: name.text, words: excerpt(first.shelved.source, content).text }]
        : [];
    });
    const [one, another] = quoted;
    if (!one || !another) throw new Error('the starter shelf quotes nobody');
    said = { ...one, other: another.speaker };
    on = await lastingStage({ desk: { now: () => now }, bot: { lookEvery: 20 } });
    sandbox = on.sandbox;
  }, 60_000);
  afterAll(() => on.close());

  const assign = (options: Record<string, string>, user: User = 'administrator') =>
    sandbox.slash({ command: 'assign', options, user });

  /** What somebody sees of what came of something, once it is there. */
  const later = async (led: Settled, isThere = (_: Message) => true): Promise<Message> =>
    sandbox.until(async () => {
      const outcome = await sandbox.outcome(led.interaction);
      if (outcome.kind !== 'message' && outcome.kind !== 'update') return false;
      if (!outcome.message?.components?.length) return false;
      const message = shown(outcome);
      return isThere(message) && message;
    }, 8000);
  const press = async (message: Message, label: string, user: User, isThere?: (now: Message) => boolean) =>
    later(await sandbox.press(message.id, message.buttons.get(label) ?? `no ${label}`, user), isThere);
  /** Presses something that changes the message that it stands in. */
  const change = (message: Message, label: string, user: User) =>
    press(message, label, user, ({ text }) => text !== message.text);
  const menuOf = ({ components }: Message, verb: string): string =>
    JSON.stringify(components).match(new RegExp(`"custom_id":"([^"]*~${verb}(?:~[^"]*)?)"`))?.[1] ??
    `no ${verb}`;
  const fill = async (form: Settled, values: Record<string, string>) => {
    if (form.kind !== 'modal') throw new Error(JSON.stringify(form));
    return sandbox.submitModal(form.interaction, values);
  };
  const preview = async (values: Record<string, string>, options: Record<string, string> = DUE) =>
    later(await fill(await assign(options), values));
  /** The message before everybody. */
  async function give(values: Record<string, string>, options?: Record<string, string>): Promise<Message> {
    const message = await preview(values, options);
    const given = await press(
      message,
      'Give the tasks',
      'administrator',
      ({ followUps }) => followUps.length > 0,
    );
    return publicOf(given);
  }
  function publicOf({ followUps }: Message): Message {
    const [posted] = followUps;
    if (!posted) throw new Error('nothing was posted');
    return shown({
      interaction: '',
      kind: 'message',
      ephemeral: false,
      message: posted,
      followUps: [],
    } as never);
  }
  const pick = (message: Message, task: string, user: User = 'member') =>
    sandbox.select(message.id, menuOf(message, 'answerTask'), [task], user);
  const handIn = async (
    message: Message,
    task: string,
    values: Record<string, string>,
    user: User = 'member',
  ) => later(await fill(await pick(message, task, user), values));
  async function csvOf(message: Message): Promise<string> {
    const progress = await press(message, 'Progress', 'administrator');
    const [file] = (await press(progress, 'Answers as CSV', 'administrator')).files;
    const bytes = await (await fetch(file?.url ?? '')).arrayBuffer();
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
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
    const message = await give({ tasks: 'Who halted the program?\n\n Support: the stay lasts \n=cmd|calc' });
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
    expect(progress.text).toContain(
      '**2 people** have answered\n**1** · 2 answers\n**2** · 1 answer\n**3** · 0 answers',
    );
    expect(progress.text).toMatch(/\*\*Begun \(2\):\*\* <@\d+> \d\/3, <@\d+> \d\/3/);

    const csv = await csvOf(message);
    const rows = csv.split('\r\n');
    expect(rows[0]).toBe(
      `\ufeff${['task', 'kind', 'item', 'question', 'name', 'user id', 'answer', 'right', 'excerpt', 'excerpt id', 'passage', 'citation', 'own words', 'handed in (UTC)'].map((name) => `"${name}"`).join(',')}`,
    );
    expect(rows).toHaveLength(5);
    expect(csv).toContain(`,"${id}","1",`);
    expect(csv).toContain(`"'@everyone\nreads this"`);

    // Nothing that was confirmed is forgotten.
    await on.stop();
    await on.start();
    expect((await press(message, 'My answers', 'member')).text).toBe(own.text);

    expect((await change(own, 'Delete my answers', 'member')).text).toBe('Your answers are deleted.');
    expect((await press(message, 'Progress', 'administrator')).text).toContain('**1 person** has answered');
  }, 60_000);

  it('has tasks of kinds: what is typed is shown with its keys, changed, and given once, however often it is pressed', async () => {
    const { words, speaker, other } = said;
    const first = await preview({
      find: 'Who halted the program?',
      check: [
        `“${words}” — ${speaker}`,
        `“${words}” — ${other}`,
        `“${words.replace(/\S+\s+(\S+)/, 'seldom $1')}”`,
        '“Nobody on this shelf has ever written these ten words in a row.”',
      ].join('\n'),
      quiz: '3',
    });
    expect(first.ephemeral).toBe(true);
    expect(first.text).toContain('Keys, by `/verify`: 2 · Exact, 3 · Misattributed, 4 · Altered');
    expect(first.text).toContain('**Not asked:** “Nobody on this shelf');
    expect(first.text).toContain('**5** · A quiz of 3 questions');

    const form = await sandbox.press(first.id, first.buttons.get('Change') ?? '', 'administrator');
    const again = await fill(form, { claim: 'The stay lasts', check: '', find: 'Who halted it?', quiz: '5' });
    const second = await later(again, ({ text }) => text.includes('Who halted it?'));
    expect(second.text).not.toContain('Keys');
    expect(second.text).toContain(
      '**2** · Support with an excerpt: The stay lasts\n**3** · A quiz of 5 questions',
    );

    const kinds = await later(
      await sandbox.select(second.id, menuOf(second, 'pickKinds'), ['number', 'gap'], 'administrator'),
    );
    const [, ref = ''] = /pickSources.*?"value":"([\w-]{10})"/.exec(JSON.stringify(kinds.components)) ?? [];
    const picked = await later(
      await sandbox.select(second.id, menuOf(second, 'pickSources'), [ref], 'administrator'),
      ({ text }) => text.includes('About: “'),
    );
    const both = await Promise.all(
      [0, 1].map(() => sandbox.press(picked.id, picked.buttons.get('Give the tasks') ?? '', 'administrator')),
    );
    const outcomes = await Promise.all(both.map((led) => later(led, ({ text }) => text.includes('Given'))));
    expect(outcomes.flatMap(({ followUps }) => followUps)).toHaveLength(1);
    const [given] = outcomes;
    if (!given) throw new Error('nothing was given');
    const posted = await press(given, 'Post them again', 'administrator', (one) => one.followUps.length > 0);
    expect(publicOf(posted).text).toMatch(/\*\*3\*\* · A quiz of [1-5] questions?\n-# About: “/);
  }, 60_000);

  it('lets a pupil search for the passage, and hand in what was found by a button', async () => {
    const message = await give({ find: 'Who halted the program?' });
    const found = await handIn(message, '1', { words: 'judge halted the program', own: 'It was a judge.' });
    expect(found.ephemeral).toBe(true);
    expect(found.text).toContain('**Kept:** your answer to task 1');
    expect(found.text).toContain('**Found** for “judge halted the program”');
    const kept = await change(found, 'Hand this one in', 'member');
    expect(kept.text).toContain('**Kept:** your answer to task 1');
    const own = await press(message, 'My answers', 'member');
    expect(own.text).toMatch(/\*\*1\*\* · It was a judge\. id\u00a0\w+-\w+-\w+-\w{12}/);
    const none = await handIn(message, '1', { words: 'zzyzx quux' }, 'manager');
    expect(none.text).toContain('**Nothing found**');
    expect(none.text).not.toContain('Kept');
  }, 60_000);

  it('has a quotation checked and a quiz taken, each by the first answer, and proves the key', async () => {
    const { words, other } = said;
    const message = await give({ check: `“${words}” — ${other}`, quiz: '3' });
    const check = shown(await pick(message, '1'));
    expect([check.ephemeral, check.text.startsWith('Is this quotation exact')]).toEqual([true, true]);
    const wrong = await change(check, 'Exact', 'member');
    expect(wrong.text).toContain('**Not Exact:** right is Misattributed.');
    expect(wrong.text).toContain('> ');
    expect(shown(await pick(message, '1')).text).toContain('**Not Exact:**');

    const letters = ['A', 'B', 'A'];
    for (const [at, letter] of letters.entries()) {
      const question = shown(await pick(message, '2'));
      expect(question.text).toContain(`**Question ${at + 1} of 3**`);
      expect(question.ephemeral).toBe(true);
      // Two devices, at once: the first counts on both.
      const other = shown(await pick(message, '2'));
      const answers = await Promise.all([
        change(question, letter, 'member'),
        change(other, letter === 'A' ? 'B' : 'A', 'member'),
      ]);
      expect(answers.filter(({ text }) => text.includes('your first answer counts'))).toHaveLength(1);
      expect(answers.every(({ text }) => /\*\*(?:Right:|Not [A-E]:)\*\*/.test(text))).toBe(true);
    }
    const own = await press(message, 'My answers', 'member');
    expect(own.text).toMatch(
      /\*\*1\*\* · 1 of 1 answered, 0 right\n\*\*2\*\* · 3 of 3 answered, [0-3] right/,
    );

    await on.stop();
    await on.start();
    expect((await press(message, 'My answers', 'member')).text).toBe(own.text);
    const progress = await press(message, 'Progress', 'administrator');
    expect(progress.text).toMatch(/\*\*2\*\* · 1 answer · [0-3] of 3 right\n\*\*All done \(1\):\*\* <@\d+>/);
    const csv = await csvOf(message);
    expect(csv).toMatch(/\r\n"1","check","",".*","Mina","\d+","verbatim","no","/);
    // An excerpt may begin with a mark of quotation, which stands doubled.
    const proved = /\r\n"2","quiz","[123]","\w+","Mina","\d+","[AB]","(?:yes|no)","(?:""|[^"])/g;
    expect(csv.match(proved)).toHaveLength(3);
  }, 60_000);

  it('reminds single pupils in private, once, those of the class or who have begun, and names whom it cannot reach', async () => {
    const settings = shown(await sandbox.slash({ command: 'settings', user: 'administrator' }));
    const readers = await rolesOf('member');
    await sandbox.select(settings.id, menuOf(settings, 'set~pupils'), readers, 'administrator');
    const message = await give({ tasks: 'One\nTwo' });
    const direct = () =>
      sandbox.log.filter(
        ({ method, path, body, status }) =>
          method === 'POST' &&
          /\/messages$/.test(path) &&
          status < 300 &&
          JSON.stringify(body).includes('**Reminder:**'),
      );
    const progress = await press(message, 'Progress', 'administrator');
    const remind = (users: User[]) =>
      sandbox.select(progress.id, menuOf(progress, 'remind'), users, 'administrator');

    const both = await Promise.all([remind(['member', 'manager']), remind(['member', 'manager'])]);
    const told = await Promise.all(both.map((led) => later(led)));
    expect(direct()).toHaveLength(1);
    expect(JSON.stringify(direct()[0]?.body)).toContain('**1** · One');
    const texts = told.map(({ text }) => text).join('\n');
    expect(texts).toMatch(/\*\*Reminded \(1\):\*\* <@\d+>/);
    expect(texts).toMatch(/Already reminded within the hour \(1\)/);
    expect(texts.match(/Not written to \(1\), neither of the class nor begun/g)).toHaveLength(2);
    expect((await press(message, 'Progress', 'administrator')).text).toMatch(
      /\*\*Not begun \(1\):\*\* <@\d+>/,
    );

    // Who has begun is reminded of the rest; who has closed their direct messages is named.
    await handIn(message, '1', { own: 'Yes' }, 'manager');
    await handIn(message, '1', { own: 'Yes' });
    await handIn(message, '2', { own: 'Yes' });
    sandbox.faults.rest(({ method, route }) =>
      method === 'POST' && route === '/users/@me/channels'
        ? null
        : method === 'POST' && route?.endsWith('/messages')
          ? {
              kind: 'refuse',
              status: 403,
              body: { code: 50007, message: 'Cannot send messages to this user' },
            }
          : null,
    );
    now += 3_600_001;
    const all = await press(
      await press(message, 'Progress', 'administrator'),
      'Remind all who are not done',
      'administrator',
    );
    expect(all.text).toMatch(/^\*\*Not reached \(1\), their direct messages are closed:\*\* <@\d+>/);
    sandbox.faults.rest(() => null);
    const second = await later(await remind(['member', 'manager']));
    expect(second.text).toMatch(
      /\*\*Reminded \(1\):\*\* <@\d+>\n\*\*Not needed \(1\), all is done:\*\* <@\d+>/,
    );
    expect(direct()).toHaveLength(2);
    expect(JSON.stringify(direct()[1]?.body)).not.toContain('**1** · One');
  }, 60_000);

  async function rolesOf(user: User): Promise<string[]> {
    const { api, guildId, token, users } = sandbox;
    const path = `${api}/v10/guilds/${guildId}/members/${users[user].user.id}`;
    const response = await fetch(path, { headers: { authorization: `Bot ${token}` } });
    return ((await response.json()) as { roles: string[] }).roles;
  }

  it('reminds the channel once, a day before, and closes when it is due', async () => {
    now = Date.parse('2026-05-01T08:00:00Z');
    const message = await give({ tasks: 'One task alone' });
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
    expect(shown(await pick(message, '1')).text).toContain('The time for these tasks is over.');
    const progress = await press(message, 'Progress', 'administrator');
    await change(progress, 'Delete tasks and answers', 'administrator');
    expect(shown(await pick(message, '1')).text).toBe('These tasks are no longer there.');
  }, 60_000);
});
