import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
} from 'discord.js';
import { expect, test } from 'vitest';
import type { Outcome } from '../src/index.ts';
import { slash, stage } from './stage.ts';

type Of<K extends Outcome['kind']> = Extract<Outcome, { kind: K }>;
function as<K extends Outcome['kind']>(kind: K, outcome: Outcome): Of<K> {
  expect(outcome.kind).toBe(kind);
  return outcome as Of<K>;
}

const button = (customId: string, label = customId) =>
  new ButtonBuilder().setCustomId(customId).setLabel(label).setStyle(ButtonStyle.Primary);
const row = (...buttons: ButtonBuilder[]) => new ActionRowBuilder<ButtonBuilder>().addComponents(buttons);

test('a slash command carries its options and gets an answer', async () => {
  const options = [
    { type: 3, name: 'words', description: 'Any words', required: true },
    { type: 4, name: 'count', description: 'How often' },
    { type: 5, name: 'private', description: 'For you alone' },
    { type: 6, name: 'to', description: 'To whom' },
  ];
  const { sandbox } = await stage([slash('echo', { options })], async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { options: given } = interaction;
    const parts = [
      given.getString('words'),
      given.getInteger('count'),
      given.getBoolean('private'),
      given.getUser('to')?.username,
    ];
    await interaction.reply(parts.join('|'));
  });
  const outcome = await sandbox.slash({
    command: 'echo',
    options: { words: 'so it goes', count: 3, private: true, to: 'administrator' },
  });
  expect(outcome).toMatchObject({
    kind: 'message',
    ephemeral: false,
    message: { content: 'so it goes|3|true|amal', type: 20, flags: 0, author: { id: sandbox.applicationId } },
  });
});

test('a subcommand in a group arrives under its path', async () => {
  const show = {
    type: 1,
    name: 'show',
    description: 'Shows',
    options: [{ type: 10, name: 'at', description: 'At' }],
  };
  const options = [{ type: 2, name: 'colour', description: 'Colours', options: [show] }];
  const { sandbox } = await stage([slash('settings', { options })], async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { options: given } = interaction;
    await interaction.reply(
      `${given.getSubcommandGroup()} ${given.getSubcommand()} ${given.getNumber('at')}`,
    );
  });
  const outcome = await sandbox.slash({ command: 'settings colour show', options: { at: 1.5 } });
  expect(as('message', outcome).message?.content).toBe('colour show 1.5');
  await expect(sandbox.slash({ command: 'settings' })).rejects.toThrow('needs one of its subcommands');
});

test('autocomplete hands the text so far to the bot and its choices back', async () => {
  const options = [{ type: 3, name: 'fruit', description: 'A fruit', autocomplete: true }];
  const { sandbox } = await stage([slash('eat', { options })], async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const typed = interaction.options.getFocused();
    await interaction.respond(
      ['apple', 'apricot', 'pear']
        .filter((name) => name.startsWith(typed))
        .map((name) => ({ name, value: name })),
    );
  });
  const outcome = await sandbox.autocomplete({ command: 'eat', options: { fruit: 'ap' }, focused: 'fruit' });
  expect(as('choices', outcome).choices).toEqual([
    { name: 'apple', value: 'apple' },
    { name: 'apricot', value: 'apricot' },
  ]);
  await expect(sandbox.autocomplete({ command: 'eat', focused: 'pip' })).rejects.toThrow('no autocomplete');
});

test('a deferred answer is as private as the deferral, whatever the edit says', async () => {
  const { sandbox } = await stage([slash('wait')], async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply('here');
    await interaction.editReply('here, corrected');
  });
  const first = as('message', await sandbox.slash({ command: 'wait' }));
  expect(first).toMatchObject({
    ephemeral: true,
    message: { content: 'here', flags: MessageFlags.Ephemeral },
  });
  const later = await sandbox.until(async () => {
    const now = as('message', await sandbox.outcome(first.interaction));
    return now.edits.length > 0 && now;
  });
  expect(later.message).toMatchObject({ content: 'here, corrected', edited_timestamp: expect.any(String) });
  expect(later.edits.map(({ content }) => content)).toEqual(['here']);
});

test('the first follow-up of a deferral becomes the deferred answer', async () => {
  const { sandbox } = await stage([slash('wait')], async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.followUp({ content: 'the answer', flags: MessageFlags.Ephemeral });
  });
  const outcome = await sandbox.slash({ command: 'wait' });
  expect(outcome).toMatchObject({
    kind: 'message',
    ephemeral: false,
    message: { content: 'the answer', flags: 0 },
    followUps: [],
  });
});

test('follow-ups are private one by one, and are edited, read and deleted by id', async () => {
  const seen: string[] = [];
  const { sandbox } = await stage([slash('go')], async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply('first');
    const secret = await interaction.followUp({ content: 'second', flags: MessageFlags.Ephemeral });
    const third = await interaction.followUp('third');
    await interaction.editReply({ content: 'second, edited', message: secret });
    await interaction.deleteReply(third);
    seen.push((await interaction.fetchReply()).content, (await interaction.fetchReply(secret.id)).content);
    await interaction.deleteReply();
  });
  const { interaction } = await sandbox.slash({ command: 'go' });
  const end = await sandbox.until(async () => {
    const now = as('message', await sandbox.outcome(interaction));
    return now.message === null && now;
  });
  expect(seen).toEqual(['first', 'second, edited']);
  expect(end.followUps).toMatchObject([{ content: 'second, edited', flags: MessageFlags.Ephemeral }]);
});

test('a reply asked for with its response hands back the message', async () => {
  let response: unknown;
  const { sandbox } = await stage([slash('go')], async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { resource } = await interaction.reply({ content: 'hello', withResponse: true });
    response = resource?.message?.content;
  });
  await sandbox.slash({ command: 'go' });
  await sandbox.until(() => response);
  expect(response).toBe('hello');
});

test('a button changes its message in place, at once or after a deferral', async () => {
  const { sandbox } = await stage([slash('count')], async (interaction: Interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ content: '0', components: [row(button('more'), button('slow'))] });
    if (!interaction.isButton()) return;
    const next = `${Number(interaction.message.content) + 1} by ${interaction.user.username}`;
    if (interaction.customId === 'more') return interaction.update({ content: next });
    await interaction.deferUpdate();
    await interaction.editReply({ content: 'slowly', components: [] });
  });
  const { message } = as('message', await sandbox.slash({ command: 'count' }));
  const id = message?.id ?? '';
  const pressed = as('update', await sandbox.press(id, 'more', 'administrator'));
  expect(pressed).toMatchObject({ message: { id, content: '1 by amal' }, edits: [{ content: '0' }] });
  const slow = await sandbox.press(id, 'slow');
  const end = await sandbox.until(async () => {
    const now = as('update', await sandbox.outcome(slow.interaction));
    return now.message?.content === 'slowly' && now;
  });
  expect(end.message?.components).toEqual([]);
  await expect(sandbox.press(id, 'more')).rejects.toThrow('no component "more"');
});

test('a button can answer with a message of its own that points at the first', async () => {
  const { sandbox } = await stage([slash('ask')], async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ components: [row(button('why'))] });
    if (interaction.isButton())
      await interaction.reply({ content: 'because', flags: MessageFlags.Ephemeral });
  });
  const { message } = as('message', await sandbox.slash({ command: 'ask' }));
  const outcome = await sandbox.press(message?.id ?? '', 'why');
  expect(outcome).toMatchObject({
    ephemeral: true,
    message: { content: 'because', message_reference: { message_id: message?.id } },
  });
});

test('selects hand over what was picked, and only what can be picked', async () => {
  const pick = new StringSelectMenuBuilder({ custom_id: 'tea', max_values: 2 }).addOptions(
    { label: 'Green', value: 'green' },
    { label: 'Black', value: 'black' },
    { label: 'White', value: 'white' },
  );
  const people = new UserSelectMenuBuilder({ custom_id: 'who' });
  const { sandbox } = await stage([slash('tea')], async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({
        content: 'Which?',
        components: [
          new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(pick),
          new ActionRowBuilder<UserSelectMenuBuilder>().addComponents(people),
        ],
      });
    if (interaction.isStringSelectMenu()) await interaction.update(interaction.values.join(' and '));
    if (interaction.isUserSelectMenu())
      await interaction.update(interaction.users.first()?.username ?? 'nobody');
  });
  const { message } = as('message', await sandbox.slash({ command: 'tea' }));
  const id = message?.id ?? '';
  expect(as('update', await sandbox.select(id, 'tea', ['green', 'white'])).message?.content).toBe(
    'green and white',
  );
  expect(as('update', await sandbox.select(id, 'who', ['administrator'])).message?.content).toBe('amal');
  await expect(sandbox.select(id, 'tea', ['coffee'])).rejects.toThrow('no value "coffee"');
  await expect(sandbox.select(id, 'tea', [])).rejects.toThrow('takes 1 to 2 values');
});

test('a form opens, is filled in and comes back to the bot', async () => {
  const input = new TextInputBuilder()
    .setCustomId('name')
    .setLabel('Name')
    .setStyle(TextInputStyle.Short)
    .setMinLength(2);
  const form = new ModalBuilder()
    .setCustomId('form')
    .setTitle('Who are you?')
    .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input));
  const { sandbox } = await stage([slash('form')], async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.showModal(form);
    if (interaction.isModalSubmit())
      await interaction.reply(`Hello ${interaction.fields.getTextInputValue('name')}`);
  });
  const opened = as('modal', await sandbox.slash({ command: 'form' }));
  expect(opened.modal).toMatchObject({ custom_id: 'form', title: 'Who are you?' });
  await expect(sandbox.submitModal(opened.interaction, {})).rejects.toThrow('"name" is required');
  await expect(sandbox.submitModal(opened.interaction, { name: 'x' })).rejects.toThrow(
    '2 to 4000 characters',
  );
  const outcome = await sandbox.submitModal(opened.interaction, { name: 'Ada' });
  expect(as('message', outcome).message?.content).toBe('Hello Ada');
});

test('message commands get the whole message, user commands the whole person', async () => {
  const commands = [
    { type: 3, name: 'Shout it' },
    { type: 2, name: 'Greet' },
  ];
  const { sandbox } = await stage(commands, async (interaction) => {
    if (interaction.isMessageContextMenuCommand())
      await interaction.reply(interaction.targetMessage.content.toUpperCase());
    if (interaction.isUserContextMenuCommand())
      await interaction.reply(`Hello ${interaction.targetUser.username}`);
  });
  const said = await sandbox.say({ content: 'good morning', user: 'administrator' });
  const shouted = await sandbox.messageCommand({ command: 'Shout it', target: said.message.id });
  expect(as('message', shouted).message?.content).toBe('GOOD MORNING');
  const greeted = await sandbox.userCommand({ command: 'Greet', target: 'administrator' });
  expect(as('message', greeted).message?.content).toBe('Hello amal');
});

test('Components V2 arrive whole, each with an id', async () => {
  const { sandbox } = await stage([slash('show')], async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const container = new ContainerBuilder()
      .setAccentColor(0x336699)
      .addTextDisplayComponents(new TextDisplayBuilder().setContent('# Title'))
      .addSeparatorComponents((separator) => separator)
      .addSectionComponents((section) =>
        section
          .addTextDisplayComponents(new TextDisplayBuilder().setContent('text'))
          .setButtonAccessory(button('open')),
      );
    await interaction.reply({ components: [container], flags: MessageFlags.IsComponentsV2 });
  });
  const { message } = as('message', await sandbox.slash({ command: 'show' }));
  expect(message?.flags).toBe(MessageFlags.IsComponentsV2);
  expect(message?.components).toMatchObject([
    {
      type: 17,
      id: 1,
      accent_color: 0x336699,
      components: [
        { type: 10, id: 2, content: '# Title' },
        { type: 14, id: 3 },
        {
          type: 9,
          id: 4,
          components: [{ type: 10, id: 5 }],
          accessory: { type: 2, id: 6, custom_id: 'open' },
        },
      ],
    },
  ]);
});

test('files travel with a reply and can be fetched', async () => {
  const { sandbox } = await stage([slash('file')], async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply({
      content: 'here',
      files: [{ attachment: Buffer.from('1,2'), name: 'a b.csv', description: 'Two numbers' }],
    });
  });
  const { message } = as('message', await sandbox.slash({ command: 'file' }));
  expect(message?.attachments).toMatchObject([{ filename: 'a_b.csv', size: 3, description: 'Two numbers' }]);
  const response = await fetch(message?.attachments[0]?.url ?? '');
  expect(await response.text()).toBe('1,2');
  expect(response.headers.get('content-disposition')).toContain('attachment');
});

test('only mentions that are allowed count', async () => {
  const { sandbox } = await stage([slash('ping')], async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const content = `<@${interaction.user.id}> @everyone`;
    await interaction.reply({ content, allowedMentions: { parse: [] } });
    await interaction.followUp({ content, allowedMentions: { users: [interaction.user.id] } });
    await interaction.followUp(content);
  });
  const { interaction } = await sandbox.slash({ command: 'ping' });
  const end = await sandbox.until(async () => {
    const now = as('message', await sandbox.outcome(interaction));
    return now.followUps.length === 2 && now;
  });
  const notified = [end.message, ...end.followUps].map((one) => [
    one?.mentions.length,
    one?.mention_everyone,
  ]);
  expect(notified).toEqual([
    [0, false],
    [1, false],
    [1, true],
  ]);
});
