import {
  type ChatInputCommandInteraction,
  type Client,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
} from 'discord.js';
import type { Sandbox } from '../../src/index.ts';
import { exampleBot } from '../example-bot.ts';
import { slash } from '../stage.ts';

const button = (custom_id: string, label: string, style = 1) => ({ type: 2, style, custom_id, label });
const row = (...components: object[]) => ({ type: 1, components });
const text = (content: string) => ({ type: 10, content });
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==',
  'base64',
);

/** Every component of Components V2, one after the other. */
const EVERYTHING = [
  text(
    '# Title\n**bold** *slanted* ~~gone~~ ||secret|| `code` [link](https://example.org)\n- one\n  - two\n> a quotation\n-# small print',
  ),
  {
    type: 17,
    accent_color: 0x336699,
    components: [
      { type: 9, components: [text('A section')], accessory: button('accessory', 'Accessory', 2) },
      { type: 14, spacing: 2 },
      {
        type: 9,
        components: [text('With a picture')],
        accessory: { type: 11, media: { url: 'attachment://dot.png' }, description: 'A dot' },
      },
      {
        type: 12,
        items: [
          { media: { url: 'attachment://dot.png' } },
          { media: { url: 'https://example.org/far.png' }, description: 'Far away' },
        ],
      },
      { type: 13, file: { url: 'attachment://table.csv' } },
      row(
        { type: 2, style: 5, url: 'https://example.org', label: 'Website' },
        { ...button('off', 'Switched off', 3), disabled: true },
      ),
    ],
  },
];
const FILES = [
  { attachment: PICTURE, name: 'dot.png' },
  { attachment: Buffer.from('1,2'), name: 'table.csv' },
];

/** Buttons under a spoiler, a spoiler and a command in a link: what can be pressed in what can be pressed. */
const NESTED = [
  { type: 17, spoiler: true, components: [text('Under cover'), row(button('deaf', 'Covered'))] },
  text('[a ||hidden|| word, </embed:1> and ||another||](https://example.org)'),
];

const COLOURS = ['Red', 'Green', 'Blue'].map((label) => ({
  label,
  value: label.toLowerCase(),
  description: `Like ${label}`,
}));
const CONTROLS = [
  row(button('count', 'Count 0'), button('form', 'Open the form', 2), button('deaf', 'Nobody hears', 4)),
  row({ type: 3, custom_id: 'colour', placeholder: 'One colour', options: COLOURS }),
  row({ type: 3, custom_id: 'colours', placeholder: 'Several colours', max_values: 3, options: COLOURS }),
  row({ type: 5, custom_id: 'person', placeholder: 'A person' }),
];

const FORM = {
  custom_id: 'form',
  title: 'A form',
  components: [
    {
      type: 18,
      label: 'Name',
      description: 'As you like',
      component: { type: 4, custom_id: 'name', style: 1 },
    },
    { type: 18, label: 'Tea', component: { type: 3, custom_id: 'tea', options: COLOURS } },
    { type: 18, label: 'Size', component: { type: 21, custom_id: 'size', options: COLOURS.slice(0, 2) } },
    {
      type: 18,
      label: 'Papers',
      component: { type: 19, custom_id: 'papers', max_values: 2, required: false },
    },
    { type: 18, label: 'Really', component: { type: 23, custom_id: 'really' } },
  ],
};

const ANSWERS: Record<string, (interaction: ChatInputCommandInteraction) => unknown> = {
  everything: (interaction) =>
    interaction.reply({ components: EVERYTHING as never, files: FILES, flags: MessageFlags.IsComponentsV2 }),
  nested: (interaction) =>
    interaction.reply({ components: NESTED as never, flags: MessageFlags.IsComponentsV2 }),
  controls: (interaction) => interaction.reply({ content: 'Controls', components: CONTROLS as never }),
  secret: (interaction) => interaction.reply({ content: 'For your eyes', flags: MessageFlags.Ephemeral }),
  slow: async (interaction) => {
    await interaction.deferReply();
    await interaction.editReply('Slowly');
    await interaction.followUp('And a follow-up');
    await interaction.editReply('Slowly, corrected');
  },
  refused: (interaction) => interaction.reply('x'.repeat(2_001)).catch(() => undefined),
  language: (interaction) => interaction.reply(`You speak ${interaction.locale}`),
  silent: () => undefined,
  embed: (interaction) =>
    interaction.reply({
      embeds: [
        {
          title: 'An embed',
          description: 'With *words*',
          fields: [{ name: 'Field', value: 'Value', inline: true }],
          footer: { text: 'Foot' },
        },
      ],
    }),
  thread: async (interaction) => {
    const { resource } = await interaction.reply({ content: 'Let us talk', withResponse: true });
    const thread = await resource?.message?.startThread({ name: 'The talk' });
    const first = await thread?.send('First word in the thread');
    await first?.pin();
    await interaction.followUp(`It goes on in <#${thread?.id}>, not in <#1>`);
  },
  keep: async (interaction) => {
    const file = interaction.options.getAttachment('file', true);
    const text = await (await fetch(file.url)).text();
    await interaction.reply(`${file.name} holds ${text}`);
  },
  roles: (interaction) =>
    interaction.reply({ content: 'Roles', components: [row({ type: 6, custom_id: 'role' })] as never }),
  choose: (interaction) =>
    interaction.reply(`${interaction.options.getString('fruit')} ${interaction.options.getBoolean('ripe')}`),
};

async function component(interaction: MessageComponentInteraction) {
  const { customId } = interaction;
  if (interaction.isStringSelectMenu())
    return interaction.reply(`Picked ${interaction.values.join(' and ')}`);
  if (interaction.isRoleSelectMenu()) return interaction.reply(`Picked ${interaction.roles.first()?.name}`);
  if (interaction.isUserSelectMenu())
    return interaction.reply(`Picked ${interaction.users.first()?.username}`);
  if (customId === 'form') return interaction.showModal(FORM as never);
  if (customId !== 'count') return undefined;
  const first = interaction.message.components[0] as unknown as { components: { label: string }[] };
  const next = Number(first.components[0]?.label.split(' ')[1]) + 1;
  const changed = structuredClone(CONTROLS) as typeof CONTROLS;
  Object.assign(changed[0]?.components[0] ?? {}, { label: `Count ${next}` });
  return interaction.update({ components: changed as never });
}

async function answer(interaction: Interaction) {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    const fruits = ['apple', 'apricot', 'pear'].filter((name) => name.startsWith(typed));
    return interaction.respond(fruits.map((name) => ({ name: `a ${name}`, value: name })));
  }
  if (interaction.isMessageContextMenuCommand())
    return interaction.reply(interaction.targetMessage.content.toUpperCase());
  if (interaction.isUserContextMenuCommand())
    return interaction.reply(`Hello ${interaction.targetUser.username}`);
  if (interaction.isModalSubmit()) {
    const { fields } = interaction;
    return interaction.reply(
      [
        `${fields.getTextInputValue('name')} drinks ${fields.getStringSelectValues('tea').join()}`,
        ...(fields.getUploadedFiles('papers')?.map(({ name }) => `with ${name}`) ?? []),
      ].join(' '),
    );
  }
  if (interaction.isMessageComponent()) return component(interaction);
  return interaction.isChatInputCommand() ? ANSWERS[interaction.commandName]?.(interaction) : undefined;
}

const FILE = { type: 11, name: 'file', description: 'Any file', required: true };
const OPTIONS = [
  { type: 3, name: 'fruit', description: 'Which fruit', required: true, autocomplete: true },
  { type: 5, name: 'ripe', description: 'Whether it is ripe' },
];

/** A bot that shows everything a bot can show. */
export const showcase = (sandbox: Sandbox): Promise<Client<true>> =>
  exampleBot(
    sandbox,
    [
      ...Object.keys(ANSWERS).map((name) =>
        slash(name, {
          integration_types: [0, 1],
          contexts: [0, 1, 2],
          ...(name === 'choose' && { options: OPTIONS }),
          ...(name === 'keep' && { options: [FILE] }),
        }),
      ),
      { type: 3, name: 'Shout it' },
      { type: 2, name: 'Greet' },
      { ...slash('manage'), defaultMemberPermissions: '32' },
    ],
    answer,
  );
