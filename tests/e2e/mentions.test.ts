import type { Message } from 'discord-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { likelyLanguageOf } from '../../src/languages/index.ts';
import { type Stage, stage } from '../support/bot.ts';
import { buttonsOf, textOf } from '../support/components.ts';
import { libraryOf } from '../support/library.ts';

const SHELF = {
  'mill.md':
    'The mill burned down in 1912, said Ada Moss. “The roof was as dry as straw,” said Ada Moss.\n\nThe mill was sold in 1920.\n\nThe mill is a museum.',
  'hafen.md': '---\nlanguage: de\n---\nDer Hafen wurde 1931 gebaut, sagte Ada Moos.',
};

describe('a question in plain words', () => {
  let on: Stage;
  beforeAll(async () => {
    const library = await libraryOf(SHELF);
    on = await stage(() => library, { mentions: true });
  });
  afterAll(() => on.close());

  type Said = Parameters<Stage['sandbox']['say']>[0];
  const me = () => `<@${on.sandbox.applicationId}>`;
  const posts = () =>
    on.sandbox.log.filter(
      ({ method, path }) => method === 'POST' && /^\/channels\/\d+\/messages$/.test(path),
    );
  /** What the bot answers to something that was said. */
  async function answerTo(said: Said): Promise<Message> {
    const before = posts().length;
    await on.sandbox.say(said);
    await on.sandbox.until(() => posts().length > before, 8000);
    return posts().at(-1)?.response as Message;
  }
  /** Whether the bot keeps still: what is said behind it is answered, and nothing else. */
  async function isSilence(said: Said): Promise<boolean> {
    const before = posts().length;
    await on.sandbox.say(said);
    await answerTo({ content: `${me()} mill`, user: 'administrator' });
    return posts().length === before + 1;
  }

  it('is answered as /ask where it mentions the bot, by a reply that pings nobody', async () => {
    const reply = await answerTo({ content: `${me()} who said as dry as straw?` });
    expect(textOf(reply.components)).toContain('**Ada Moss**');
    expect(reply.message_reference?.message_id).toBeDefined();
    expect([reply.mentions, reply.mention_everyone]).toEqual([[], false]);
    expect(posts().at(-1)?.body).toMatchObject({
      allowed_mentions: { parse: [], replied_user: false },
      message_reference: { fail_if_not_exists: false },
    });
  });

  it('needs no mention in a direct message, and a greeting or a bare mention is helped on', async () => {
    const reply = await answerTo({ content: 'When did the mill burn down?', where: 'bot-dm' });
    expect(textOf(reply.components)).toContain('1912');
    expect(textOf((await answerTo({ content: 'hello', where: 'bot-dm' })).components)).toContain('/sources');
    expect(textOf((await answerTo({ content: me() })).components)).toContain('/help');
  });

  it('leaves out whom else it names, and never repeats a ping', async () => {
    const mina = on.sandbox.users.member.user.id;
    const reply = await answerTo({ content: `${me()} <@${mina}> @everyone zebra quagga` });
    expect(textOf(reply.components)).toContain('zebra quagga');
    expect(textOf(reply.components)).not.toContain(mina);
    expect([reply.mentions, reply.mention_everyone]).toEqual([[], false]);
  });

  it('is answered in the language that it is asked in', async () => {
    const german = await answerTo({ content: `${me()} Was ist der Preis von Zebras in der Stadt?` });
    expect(textOf(german.components)).toContain('Nichts gefunden');
    const english = await answerTo({ content: `${me()} What is the price of a zebra in the town?` });
    expect(textOf(english.components)).toContain('Nothing found');
  });

  it.each([
    ['talk that names nobody', () => ({ content: 'who burned the mill?' })],
    ['talk that names somebody else', () => ({ content: `<@${on.sandbox.users.member.user.id}> the mill?` })],
    ['a place without the bot', () => ({ content: `${me()} mill`, user: 'visitor', where: 'guild' })],
    ['a conversation without the bot', () => ({ content: 'mill?', where: 'private' })],
  ] as [string, () => Said][])('lets %s be', async (_what, said) => {
    expect(await isSilence(said())).toBe(true);
  });

  it('turns its pages in place for the one who asked, and privately for others', async () => {
    const reply = await answerTo({ content: `${me()} mill` });
    const next = buttonsOf(reply.components).get('Next');
    expect(next).toBeDefined();
    const byOther = await on.sandbox.press(reply.id, next ?? '', 'administrator');
    expect(byOther).toMatchObject({ kind: 'message', ephemeral: true });
    expect(await on.sandbox.press(reply.id, next ?? '', 'member')).toMatchObject({ kind: 'update' });
  });
});

describe('plain words', () => {
  it('are not answered unless that is asked for, and are not even sent to the bot', async () => {
    const library = await libraryOf(SHELF);
    const on = await stage(() => library);
    await on.sandbox.say({ content: 'mill?', where: 'bot-dm' });
    await on.sandbox.slash({ command: 'help' });
    expect(on.sandbox.log.filter(({ path }) => /^\/channels\//.test(path))).toEqual([]);
    await on.close();
  });

  it('of one who asks too much are met with silence', async () => {
    const library = await libraryOf(SHELF);
    const limits = { answers: { burst: 2, perMinute: 1 }, suggestions: { burst: 1, perMinute: 1 } };
    const on = await stage(() => library, { mentions: true, limits });
    const answers = () =>
      on.sandbox.log.filter(({ method, path }) => method === 'POST' && /^\/channels\//.test(path));
    for (let at = 0; at < 4; at++) await on.sandbox.say({ content: `mill ${at}`, where: 'bot-dm' });
    await on.sandbox.say({ content: 'mill', where: 'bot-dm', user: 'administrator' });
    await on.sandbox.until(() => answers().length === 3, 8000);
    expect(answers()).toHaveLength(3);
    await on.close();
  });

  it('tell their language by its small words, where those of one are most', () => {
    expect(
      [
        'What did she say about the mill?',
        'Was hat sie über die Mühle gesagt?',
        '¿Qué dijo ella sobre el molino?',
        'Qu’a-t-elle dit sur le moulin de la ville ?',
        'O que ela disse sobre o moinho?',
        'Mill',
        '1912',
      ].map(likelyLanguageOf),
    ).toEqual(['en', 'de', 'es', 'fr', 'pt', undefined, undefined]);
  });
});
