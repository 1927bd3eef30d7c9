import { Client, Message, MessageFlags, REST, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkQuotes } from '../../src/answer/check-quotes.ts';
import { wordsOf } from '../../src/discord/message-words.ts';
import { type Stage, stage } from '../support/bot.ts';
import { textOf } from '../support/components.ts';
import { libraryOf } from '../support/library.ts';
import { shown } from '../support/shown.ts';

const library = await libraryOf({
  'mill.md': [
    '---\ntitle: The mill on the Teme\n---',
    '“The mill burned down on a quiet night in May,” said Ada Moss, the miller.',
    '“Nobody was hurt when the roof came down,” said Ben Hale, the mayor.',
  ].join('\n\n'),
});

const QUOTED = '“Nobody was hurt when the roof came down”';

describe('Check quotes', () => {
  let on: Stage;
  beforeAll(async () => {
    on = await stage(() => library);
  });
  afterAll(() => on.close());

  async function check(content: string) {
    const said = await on.sandbox.say({ content });
    return shown(
      await on.sandbox.messageCommand({
        command: 'Check quotes',
        target: said.message.id,
        user: 'administrator',
      }),
    );
  }

  it('is in the menu of messages, and in /help', async () => {
    const there = (await on.sandbox.commands()).find(({ name }) => name === 'Check quotes');
    expect(there).toMatchObject({ type: 3, description: '' });
    expect(shown(await on.sandbox.slash({ command: 'help' })).text).toContain(
      '`Check quotes` (right-click a message, Apps):',
    );
  });

  it('checks each quotation of a message, privately, and may be shared', async () => {
    const { text, ephemeral, buttons } = await check(
      'They say “Nobody was hurt when the roof came down” and "the mill is made of green cheese"!',
    );
    expect(ephemeral).toBe(true);
    expect(text).toMatch(/^\*\*2 quotations checked\*\*/);
    expect(text).toContain('**1.** “Nobody was hurt when the roof came down”\n**Verbatim:**');
    expect(text).toContain('Quoted: **Ben Hale**');
    expect(text).toContain('**2.** “the mill is made of green cheese”\nNot in these sources.');
    expect(buttons.has('Share with everyone')).toBe(true);
  });

  it.each([
    ['an embed', { embeds: [{ title: 'The mill', description: `Heard: ${QUOTED}` }] }],
    ['a field of an embed', { embeds: [{ fields: [{ name: 'Heard', value: QUOTED }] }] }],
    [
      'a component',
      {
        flags: MessageFlags.IsComponentsV2,
        components: [{ type: 17, components: [{ type: 10, content: `Heard: ${QUOTED}` }] }],
      },
    ],
  ])('reads %s', async (_, body) => {
    const { message } = await on.sandbox.say({ content: 'Here it is.' });
    const rest = new REST({ api: on.sandbox.api }).setToken(on.sandbox.token);
    const posted = (await rest.post(Routes.channelMessages(message.channel_id), { body })) as { id: string };
    const command = { command: 'Check quotes', target: posted.id, user: 'administrator' } as const;
    const { text } = shown(await on.sandbox.messageCommand(command));
    expect(text).toContain(`${QUOTED}\n**Verbatim:**`);
  });

  it('reads what a message forwards', () => {
    const data = {
      id: '1',
      channel_id: '2',
      content: '',
      message_reference: { type: 1, message_id: '3', channel_id: '4' },
      message_snapshots: [{ message: { content: `Heard: ${QUOTED}`, embeds: [{ title: 'A mill' }] } }],
    };
    const forwarded: Message = Reflect.construct(Message, [new Client({ intents: [] }), data]);
    expect(wordsOf(forwarded)).toBe(`Heard: ${QUOTED}\n\nA mill`);
  });

  it('takes the speaker that the message names into account', async () => {
    const { text } = await check('“Nobody was hurt when the roof came down,” said Ada Moss.');
    expect(text).toContain('**Misattributed:**');
    expect(text).toContain('**Ben Hale**');
    const surname = await check('Moss said “Nobody was hurt when the roof came down”');
    expect(surname.text).toContain('**Misattributed:**');
  });

  it.each(['He', 'The miller', 'Officials', 'they'])('takes “%s” for nobody’s name', async (who) => {
    const { text } = await check(`${who} said “Nobody was hurt when the roof came down”.`);
    expect(text).toContain('**Verbatim:**');
  });

  it('says so when there is nothing in quotation marks', async () => {
    const { text, ephemeral } = await check('The mill burned down, "so" they say.');
    expect(ephemeral).toBe(true);
    expect(text).toContain('There is no quotation in this message');
  });

  it('goes on in further private messages where one does not hold them all, to fifteen quotations', async () => {
    const many = Array.from({ length: 18 }, (_, n) => `“green cheese number ${n} of many”`).join(' ');
    const said = await on.sandbox.say({ content: many });
    const { interaction } = await on.sandbox.messageCommand({
      command: 'Check quotes',
      target: said.message.id,
    });
    const { followUps } = await on.sandbox.until(async () => {
      const outcome = await on.sandbox.outcome(interaction);
      return outcome.kind === 'message' && outcome.followUps.length === 4 && outcome;
    });
    for (const { flags } of followUps) expect(flags & MessageFlags.Ephemeral).toBeTruthy();
    expect(textOf(followUps.at(-1)?.components ?? [])).toContain('**15.**');
    expect(textOf(followUps.at(-1)?.components ?? [])).toContain('and 3 more');
  });
});

describe('quotations in a message', () => {
  const quotes = (content: string): string[] => {
    const answer = checkQuotes(library, { content });
    return answer.kind === 'checked' ? answer.checks.map(({ quote }) => quote) : [];
  };

  it.each([
    ['“words in curly marks” here', ['words in curly marks']],
    ['"words in straight marks" here', ['words in straight marks']],
    ['„words in low marks“ here', ['words in low marks']],
    ['«words in angle marks» here', ['words in angle marks']],
    ['‘the miller’s words in single marks’ here', ['the miller’s words in single marks']],
    ["'the miller's words in straight ones' here", ["the miller's words in straight ones"]],
    ['> words behind a bar\n> on two lines\nand mine', ['words behind a bar\non two lines']],
    ['「green cheese all over」', ['green cheese all over']],
    ["the miller's and the mayor's word isn't a quotation", []],
    ['two of them: “one two three” and “four five six”', ['one two three', 'four five six']],
    ['‘a “b c d e” f g’', ['a “b c d e” f g']],
    ['no marks at all', []],
    ['', []],
    ['“'.repeat(4000), []],
    ["'a ".repeat(1300), []],
  ])('of %j are %j', (content, expected) => {
    expect(quotes(content)).toEqual(expected);
  });
});
