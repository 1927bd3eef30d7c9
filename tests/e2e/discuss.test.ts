import { PermissionsBitField } from 'discord.js';
import type { Message, Settled } from 'discord-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { excerpt } from '../../src/corpus/excerpt.ts';
import { excerptId } from '../../src/corpus/provenance.ts';
import { type Store, StoreError } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';
import { DATABASES, dropDatabases, type TestPlace } from '../store/databases.ts';
import { buttonsOf, textOf } from '../support/components.ts';
import { article, type DeskStage, deskStage, OPERATOR, shownOf, type User } from '../support/desk-stage.ts';
import { lastingStage } from '../support/lasting-stage.ts';
import { libraryOf } from '../support/library.ts';
import { shown } from '../support/shown.ts';

const QUESTION = 'When did the mill burn down?';
const BIT = { threads: 1n << 35n, inThreads: 1n << 38n, pin: 1n << 51n };

afterAll(dropDatabases);

describe.each(DATABASES)('what is discussed in threads, with $name', ({ make, there }) => {
  describe.skipIf(!there)('', () => {
    let at: TestPlace;
    let store: Store;
    let on: DeskStage;
    let id = '';
    /** What of the store fails just now. */
    let failing: keyof Store | undefined;
    beforeAll(async () => {
      const [{ source } = { source: undefined }] = (await libraryOf(OPERATOR)).shelf;
      const [passage] = source?.passages ?? [];
      if (!source || !passage) throw new Error('the shelf is empty');
      id = excerptId(excerpt(source, passage.span));
      at = await make();
      store = new Proxy(openStore(at.place), {
        get: (target, name: keyof Store) =>
          name === failing ? () => Promise.reject(new StoreError('it fails')) : target[name],
      });
      on = await deskStage(store, { mentions: true });
      const preview = await on.slash('add', { file: on.file(article()) });
      await on.press(await settled(preview), 'Put on shelf');
    }, 60_000);
    afterAll(async () => {
      await on.close();
      await store.close();
      await at.clear();
    });

    const messageOf = (outcome: Settled): Message => {
      if ((outcome.kind === 'message' || outcome.kind === 'update') && outcome.message)
        return outcome.message;
      throw new Error(JSON.stringify(outcome));
    };
    const labels = (message: Message) => [...buttonsOf(message.components).keys()];
    const ask = (question = QUESTION, more: object = {}) =>
      on.sandbox.slash({ command: 'ask', options: { question }, ...more });
    const press = (message: Message, label: string, user: User = 'member') =>
      on.sandbox.press(message.id, buttonsOf(message.components).get(label) ?? `no ${label}`, user);
    const calls = (method: string, path: RegExp) =>
      on.sandbox.log.filter((call) => call.method === method && path.test(call.path));
    const posted = (channel: string) =>
      calls('POST', new RegExp(`^/channels/${channel}/messages$`))
        .filter(({ status }) => status === 200)
        .map(({ response }) => response as Message);
    /** What the answer to a press comes to, once it is no longer put off. */
    const later = (led: Settled): Promise<string> =>
      on.sandbox.until(async () => {
        const now = await on.sandbox.outcome(led.interaction);
        return now.kind === 'message' && shownOf(now).trim() !== '' && shownOf(now);
      }, 8000);
    /** What came of something, once it is there. */
    const settled = (led: Settled): Promise<Settled> =>
      on.sandbox.until(async () => {
        const now = await on.sandbox.outcome(led.interaction);
        return now.kind === 'message' && shownOf(now).trim() !== '' && now;
      }, 8000);
    /** A thread on an answer, with its message on top. */
    async function discussed(by: User = 'member', question = QUESTION) {
      const answer = messageOf(await ask(question));
      const told = await later(await press(answer, 'Discuss', by));
      const [top] = posted(answer.id);
      if (!top) throw new Error(told);
      return { answer, told, top, thread: answer.id };
    }
    /** What the bot answers to a message in a thread. */
    async function answerTo(content: string, channel: string): Promise<Message> {
      const before = posted(channel).length;
      await on.sandbox.say({ content: `<@${on.sandbox.applicationId}> ${content}`, channel });
      return on.sandbox.until(() => posted(channel)[before], 8000);
    }

    it('are offered under answers before everybody, in the text channels of a server that the bot is in', async () => {
      expect(labels(messageOf(await ask()))).toContain('Discuss');
      const mention = await on.sandbox.say({ content: `<@${on.sandbox.applicationId}> ${QUESTION}` });
      const reply = await on.sandbox.until(() => posted(mention.message.channel_id)[0], 8000);
      expect(labels(reply)).toContain('Discuss');
      const privately = messageOf(
        await on.sandbox.slash({ command: 'ask', options: { question: QUESTION, private: true } }),
      );
      expect(labels(privately)).not.toContain('Discuss');
      expect(labels(messageOf(await press(privately, 'Share with everyone')))).toContain('Discuss');
      for (const elsewhere of [
        { where: 'bot-dm' },
        { user: 'visitor' },
        { user: 'visitor', where: 'private' },
      ])
        expect(labels(messageOf(await ask(QUESTION, elsewhere)))).not.toContain('Discuss');
      expect(labels(messageOf(await ask('Zebra quagga?')))).not.toContain('Discuss');
      const quiz = messageOf(await on.slash('quiz', { kind: 'number', number: '1', seed: 'x' }));
      expect(labels(quiz)).not.toContain('Discuss');
    });

    it('have a thread of the answer, with the excerpt and its citation pinned on top', async () => {
      const { answer, told, top, thread } = await discussed();
      expect(told).toBe(`**The discussion is open:** <#${thread}>`);
      const [opened] = calls('POST', new RegExp(`/messages/${answer.id}/threads$`));
      expect(opened?.response).toMatchObject({ id: thread, name: QUESTION, type: 11 });
      expect(textOf(top.components)).toContain(`**To discuss:** “${QUESTION}”\n`);
      expect(textOf(top.components)).toMatch(/> The mill .*1912.*\n-# .*¶ 1.*id\s[0-9a-z-]{20,}/s);
      expect(labels(top)).toEqual(expect.arrayContaining(['Cite', 'Check quotes', 'End and summarise']));
      expect([top.mentions, top.mention_everyone]).toEqual([[], false]);
      expect(calls('PUT', new RegExp(`/channels/${thread}/messages/pins/${top.id}$`))).toHaveLength(1);
      expect(await store.discussion(thread)).toMatchObject({ question: QUESTION, top: top.id });
    });

    it('have one thread of an answer, whoever presses and how often', async () => {
      const answer = messageOf(await ask());
      const pressed = await Promise.all(
        (['member', 'manager', 'administrator', 'member'] as const).map((user) =>
          press(answer, 'Discuss', user),
        ),
      );
      for (const one of pressed) expect(await later(one)).toContain(`<#${answer.id}>`);
      expect(await later(await press(answer, 'Discuss'))).toContain(`<#${answer.id}>`);
      expect(calls('POST', new RegExp(`/messages/${answer.id}/threads$`))).toHaveLength(1);
      expect(posted(answer.id)).toHaveLength(1);
    });

    it('are opened to the end by the next press, wherever the one before broke off', async () => {
      const steps = [
        ['POST', '/channels/{channel_id}/messages/{message_id}/threads'],
        ['POST', '/channels/{channel_id}/messages'],
        ['PUT', '/channels/{channel_id}/messages/pins/{message_id}'],
      ] as const;
      const isWhole = async ({ id: thread }: Message) => {
        expect(new Set(posted(thread).map((one) => one.id)).size).toBe(1);
        expect(await store.discussion(thread)).toMatchObject({ top: posted(thread)[0]?.id });
        expect(await store.cited(thread)).toHaveLength(1);
      };
      for (const [method, route] of steps) {
        const answer = messageOf(await ask());
        let isDue = true;
        // Discord has done it, and the connection breaks before it says so.
        on.sandbox.faults.rest((call) => {
          if (!isDue || call.method !== method || call.route !== route) return null;
          isDue = false;
          return { kind: 'drop', acted: true };
        });
        await later(await press(answer, 'Discuss'));
        on.sandbox.faults.rest(null);
        expect(await later(await press(answer, 'Discuss'))).toContain(`<#${answer.id}>`);
        expect(isDue).toBe(false);
        await isWhole(answer);
      }
      for (const name of ['openDiscussion', 'noteCited', 'noteTop'] as const) {
        const answer = messageOf(await ask());
        failing = name;
        expect(await later(await press(answer, 'Discuss'))).toContain('cannot be reached just now');
        failing = undefined;
        expect(await later(await press(answer, 'Discuss', 'manager'))).toContain(`<#${answer.id}>`);
        await isWhole(answer);
      }
    });

    it('ask for what they need in the link that adds the bot, and for nothing that manages', async () => {
      const asked = BigInt(new URL(on.bot.state().invite).searchParams.get('permissions') ?? '0');
      expect(new PermissionsBitField(asked).toArray().sort()).toEqual([
        'CreatePublicThreads',
        'PinMessages',
        'SendMessages',
        'SendMessagesInThreads',
        'ViewChannel',
      ]);
    });

    it('are refused with one private sentence where the bot or the one who asks may not', async () => {
      const answer = messageOf(await ask());
      const { permissions } = on.sandbox.users.member;
      const refusal = async () => {
        const led = await press(answer, 'Discuss');
        expect(led).toMatchObject({ kind: 'message', ephemeral: true });
        return shownOf(led);
      };
      for (const bit of [BIT.threads, BIT.inThreads]) {
        on.sandbox.permit('member', String(BigInt(permissions) & ~bit));
        expect(await refusal()).toBe('You may not open threads here and write in them.');
        on.sandbox.permit('member', permissions);
        on.sandbox.permit('bot', String(BigInt(permissions) & ~bit));
        expect(await refusal()).toContain('The bot may not open threads here');
        expect(labels(messageOf(await ask()))).not.toContain('Discuss');
        expect(shownOf(await on.slash('discuss', { question: 'Why?', excerpt: id }))).toContain(
          'The bot may not open threads here',
        );
        on.sandbox.permit('bot', permissions);
      }
      // Without the permission to pin, the excerpt stands on top all the same.
      const { thread, top } = await discussed();
      expect([posted(thread)[0]?.id, calls('PUT', new RegExp(`/channels/${thread}/`)).length]).toEqual([
        top.id,
        0,
      ]);
      on.sandbox.permit('bot', String(BigInt(permissions) | BIT.pin));
    });

    it('are refused where Discord opens no thread, and say so', async () => {
      const answer = messageOf(await ask());
      on.sandbox.faults.rest(({ route, method }) =>
        method === 'POST' && route?.endsWith('/threads')
          ? {
              kind: 'refuse',
              status: 400,
              body: { code: 160006, message: 'Maximum number of active threads' },
            }
          : null,
      );
      expect(await later(await press(answer, 'Discuss'))).toContain('Discord lets no thread be opened there');
      on.sandbox.faults.rest(null);
      expect(await store.discussion(answer.id)).toBeUndefined();
    });

    it('know the first question: a further one is read with it, by a mention and by /ask', async () => {
      const { thread } = await discussed();
      expect(textOf((await answerTo('And when?', thread)).components)).toMatch(/“And when\? \\\(mill.*\)”/);
      const further = messageOf(await ask('And when?', { channel: thread }));
      expect(textOf(further.components)).toMatch(/“And when\? \\\(mill.*\)”[\s\S]*1912/);
      expect(labels(further)).not.toContain('Discuss');
      expect(textOf((await answerTo('hello', thread)).components)).toContain('/sources');
      expect(shownOf(await ask('And when?'))).not.toContain('mill');
    });

    it('are answered while what is kept of them is away: what is asked stands alone', async () => {
      const { thread } = await discussed();
      failing = 'discussion';
      const alone = shownOf(await ask('When did the mill burn down again?', { channel: thread }));
      failing = undefined;
      expect(alone).toMatch(/“When did the mill burn down again\?”[\s\S]*1912/);
    });

    it('have Cite and Check quotes at hand, for the one who asks alone', async () => {
      const { top } = await discussed();
      const cited = await press(top, 'Cite');
      expect(cited).toMatchObject({ kind: 'message', ephemeral: true });
      const form = await press(top, 'Check quotes');
      if (form.kind !== 'modal') throw new Error(JSON.stringify(form));
      const text = 'He said “the mill burned down in 1912” and “the mill burned down in 1913”.';
      const checked = await later(await on.sandbox.submitModal(form.interaction, { text }));
      expect(checked).toContain('**2 quotations checked**');
      expect(checked).toMatch(/Verbatim:[\s\S]*Altered:/);
    });

    it('end with the list of what was shown and rightly quoted there, by who opened it or manages', async () => {
      const { top, thread } = await discussed();
      const count = async () => (await store.cited(thread)).length;
      const say = (content: string) => on.sandbox.say({ content, channel: thread, user: 'manager' });
      // Rightly quoted in a message that somebody has checked; in private, or nowhere, is not cited.
      const { message } = await say('It was “nine weeks after the flood”, not “ten weeks after the flood”.');
      await on.sandbox.messageCommand({ command: 'Check quotes', target: message.id, channel: thread });
      await on.sandbox.until(async () => (await count()) === 2);
      await on.sandbox.slash({
        command: 'ask',
        options: { question: 'What did the repairs cost?', private: true },
        channel: thread,
      });
      await say('“The repairs cost 12,500 pounds”');
      expect(await count()).toBe(2);
      // Shown by an answer, and rightly quoted in a message that reaches the bot.
      await answerTo('“lost forty sacks of flour in one night” is who?', thread);
      await on.sandbox.until(async () => (await count()) > 2);
      const cited = await store.cited(thread);

      const end = await press(top, 'End and summarise', 'manager');
      expect(end).toMatchObject({ kind: 'message', ephemeral: false });
      const list = shownOf(end);
      expect(list).toContain(`**Cited in this discussion: ${cited.length} excerpts**`);
      const places = cited.map((one) => list.indexOf(one));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(Math.min(...places)).toBeGreaterThan(0);
      const [file] = messageOf(end).attachments;
      const text = await (await fetch(file?.url ?? '')).text();
      for (const words of ['The mill burned down', 'forty sacks', 'nine weeks'])
        expect(text).toContain(words);

      const again = await press(top, 'End and summarise');
      expect(again).toMatchObject({ kind: 'message', ephemeral: true });
      expect(shownOf(again)).toContain('**This discussion has ended.**');
      await answerTo('the mill', thread);
      expect(await store.cited(thread)).toEqual(cited);
      expect(shownOf(await ask('And when?', { channel: thread }))).not.toContain('(mill');
      expect(await later(await press(messageOf(end), 'Delete what is kept', 'administrator'))).toContain(
        'nothing is kept',
      );
      expect([await store.discussion(thread), await store.cited(thread)]).toEqual([undefined, []]);
      expect(shownOf(await press(top, 'End and summarise'))).toContain('Nothing is kept of this discussion');
    });

    it('list what was shared there and to what page an answer was turned, and nothing that was asked in private', async () => {
      const { thread } = await discussed();
      const ask = (options: object) =>
        on.sandbox.slash({ command: 'ask', options: { question: 'the flood', ...options }, channel: thread });
      const privately = messageOf(await ask({ private: true }));
      expect(await store.cited(thread)).toHaveLength(1);
      // What one alone sees is not said there, though somebody has its quotations checked.
      const check = (target: string) =>
        on.sandbox.messageCommand({ command: 'Check quotes', target, channel: thread });
      await check(privately.id);
      const { message } = await on.sandbox.say({
        content: '“The repairs cost 12,500 pounds”',
        channel: thread,
      });
      await check(message.id);
      const [, own = ''] = /id\s([0-9a-z-]{20,})/.exec(textOf(privately.components)) ?? [];
      await on.sandbox.until(async () => (await store.cited(thread)).slice(1).some((one) => one !== own));
      expect(await store.cited(thread)).not.toContain(own);
      expect(labels(messageOf(await press(privately, 'Share with everyone')))).not.toContain('Discuss');
      await on.sandbox.until(async () => (await store.cited(thread)).includes(own));
      const question = 'What did the repairs cost? Who lost forty sacks of flour?';
      const answer = messageOf(await ask({ question }));
      await press(answer, 'Next');
      await on.sandbox.until(async () => (await store.cited(thread)).length === 4);
    });

    it('end for nobody else, and are told everybody once however often it is pressed', async () => {
      const { top, thread } = await discussed('administrator');
      expect(shownOf(await press(top, 'End and summarise'))).toContain('for whoever opened the discussion');
      expect(await store.discussion(thread)).toMatchObject({ ended_at: null });
      const ends = await Promise.all([1, 2, 3].map(() => press(top, 'End and summarise', 'administrator')));
      expect(ends.filter((one) => one.kind === 'message' && !one.ephemeral)).toHaveLength(1);
      expect((await store.discussion(thread))?.ended_at).toBeGreaterThan(0);
    });

    it('are opened by those who teach, on an id or on words as the source has them', async () => {
      expect(shownOf(await on.slash('discuss', { question: 'Why?', excerpt: id }, 'member'))).toContain(
        'roles that teach',
      );
      for (const words of [id, 'the mill burned down in 1912']) {
        const led = await on.slash('discuss', { question: 'What became of it? @everyone', excerpt: words });
        const announced = messageOf(led);
        expect(led).toMatchObject({ kind: 'message', ephemeral: false });
        expect(textOf(announced.components)).toContain('**To discuss:** “What became of it? \\@everyone”');
        expect(announced.mention_everyone).toBe(false);
        const top = await on.sandbox.until(() => posted(announced.id)[0], 8000);
        expect(textOf(top.components)).toContain('> The mill');
        expect(await on.sandbox.until(async () => (await store.discussion(announced.id))?.top)).toBe(top.id);
        expect(await later(await press(announced, 'Discuss'))).toContain(`<#${announced.id}>`);
        expect(posted(announced.id)).toHaveLength(1);
      }
      const none = await on.slash('discuss', { question: 'Why?', excerpt: 'the mill burned up in 1912' });
      expect(none).toMatchObject({ ephemeral: true });
      expect(shownOf(none)).toContain('No source here has those words just so');
      const direct = await on.slash('discuss', { question: 'Why?', excerpt: id }, 'member', 'bot-dm');
      expect(shownOf(direct)).toContain('text channels of servers');
    });

    it('suggest sentences by the words that are typed, the last of which may be unfinished', async () => {
      const suggest = async (excerpt: string) => {
        const options = { question: 'Why?', excerpt };
        const led = await on.sandbox.autocomplete({
          command: 'discuss',
          options,
          focused: 'excerpt',
          user: 'administrator',
        });
        return led.kind === 'choices' ? led.choices : [];
      };
      const [first, ...others] = await suggest('We lost forty sa');
      expect(others).toEqual([]);
      expect(first?.name).toMatch(/^“We lost forty sacks of flour/);
      expect(await suggest('elephants lost forty')).toEqual([]);
      const led = await on.slash('discuss', { question: 'How many?', excerpt: String(first?.value) });
      expect(shownOf(led)).toContain('> “We lost forty sacks of flour in one night');
    });

    it('are opened by a form where something is left out, and ended with /discuss in their thread', async () => {
      const form = await on.slash('discuss', { question: 'Why?' });
      if (form.kind !== 'modal') throw new Error(JSON.stringify(form));
      expect(JSON.stringify(form.modal)).toContain('"value":"Why?"');
      const led = await on.sandbox.submitModal(form.interaction, { question: 'Why so?', excerpt: id });
      const { id: thread } = messageOf(led);
      await on.sandbox.until(async () => (await store.discussion(thread))?.top);
      const here = await on.sandbox.slash({ command: 'discuss', channel: thread, user: 'administrator' });
      expect(here).toMatchObject({ kind: 'message', ephemeral: true });
      expect(shownOf(here)).toContain('**Discussed here:** “Why so?”');
      const end = await press(messageOf(here), 'End and summarise', 'administrator');
      expect(end).toMatchObject({ kind: 'message', ephemeral: false });
      expect(shownOf(end)).toContain('**Cited in this discussion: 1 excerpt**');
      const blank = await on.slash('discuss', {});
      if (blank.kind !== 'modal') throw new Error(JSON.stringify(blank));
      const nothing = await on.sandbox.submitModal(blank.interaction, { question: ' ', excerpt: ' ' });
      expect(shownOf(nothing)).toContain('No source here has those words');
    });

    it('are forgotten when their thread is deleted, and can be opened anew', async () => {
      const { answer, thread } = await discussed();
      await fetch(`${on.sandbox.api}/v10/channels/${thread}`, {
        method: 'DELETE',
        headers: { authorization: `Bot ${on.sandbox.token}` },
      });
      await on.sandbox.until(async () => (await store.discussion(thread)) === undefined);
      expect(await store.cited(thread)).toEqual([]);
      expect(labels(answer)).toContain('Discuss');
    });
  });
});

describe('a discussion', () => {
  it('goes on after a restart: it knows its question, its buttons work, and it has one thread', async () => {
    const on = await lastingStage({});
    const { sandbox } = on;
    try {
      const question = 'Which judge halted the attempt to end the program?';
      const ask = (asked: string, more: object = {}) =>
        sandbox.slash({ command: 'ask', options: { question: asked }, ...more });
      const answer = shown(await ask(question));
      const press = ({ id, buttons }: ReturnType<typeof shown>, label: string, user: User = 'member') =>
        sandbox.press(id, buttons.get(label) ?? `no ${label}`, user);
      const tops = () =>
        sandbox.log.filter(
          ({ method, path }) => method === 'POST' && path === `/channels/${answer.id}/messages`,
        );
      await press(answer, 'Discuss');
      await sandbox.until(() => sandbox.log.some(({ path }) => path.includes('/pins/')), 8000);
      await on.stop();
      await on.start();
      const further = shown(await ask('And when?', { channel: answer.id }));
      expect(further.text).toMatch(/“And when\? .*program/);
      await press(answer, 'Discuss');
      const top = tops()[0]?.response as Message;
      const end = await sandbox.press(top.id, buttonsOf(top.components).get('End and summarise') ?? '');
      expect(shownOf(end)).toMatch(/Cited in this discussion: \d/);
      await on.stop();
      await on.start();
      const again = await sandbox.press(top.id, buttonsOf(top.components).get('End and summarise') ?? '');
      expect(shownOf(again)).toContain('**This discussion has ended.**');
      expect(tops()).toHaveLength(1);
    } finally {
      await on.close();
    }
  }, 60_000);
});
