import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ChannelType, type Client, type Interaction, MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import type { RestEntry, Sandbox } from '../src/index.ts';
import { slash, stage } from './stage.ts';

const SPECIFICATION = new URL('../../../../shared/data/discord-openapi.json', import.meta.url);
const missing = !existsSync(SPECIFICATION);

interface Operation {
  requestBody?: { content: Record<string, unknown> };
  responses: Record<string, { content?: Record<string, unknown> }>;
}

/** What Discord's published specification has against a call: the body of the bot, the answer of the sandbox. */
function referee() {
  const specification = JSON.parse(readFileSync(SPECIFICATION, 'utf8'));
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'discord', ...specification });
  const pointer = (...steps: string[]) =>
    steps.map((step) => step.replace(/~/g, '~0').replace(/\//g, '~1')).join('/');
  const problem = (where: string, value: unknown) => {
    const validate = ajv.compile({
      $ref: `discord#/${where}/${pointer('content', 'application/json', 'schema')}`,
    });
    return validate(value) ? null : ajv.errorsText(validate.errors?.slice(0, 3));
  };
  return ({ method, route, status, body, response }: RestEntry) => {
    const operation: Operation | undefined = specification.paths[route ?? '']?.[method.toLowerCase()];
    if (!operation) return { body: 'no such operation', response: null };
    const base = pointer('paths', route ?? '', method.toLowerCase());
    const described = operation.responses[status]?.content?.['application/json'];
    return {
      body: body === null ? null : problem(`${base}/requestBody`, body),
      response: described ? problem(`${base}/responses/${status}`, response) : null,
    };
  };
}

const button = (custom_id: string) => ({ type: 2, style: 1, custom_id, label: 'Go' });
const everything = [
  {
    type: 17,
    components: [
      { type: 10, content: 'Words' },
      { type: 14 },
      { type: 9, components: [{ type: 10, content: 'More' }], accessory: button('one') },
      {
        type: 1,
        components: [button('two'), { type: 2, style: 5, url: 'https://example.org', label: 'Link' }],
      },
      { type: 1, components: [{ type: 3, custom_id: 'three', options: [{ label: 'a', value: 'b' }] }] },
      { type: 12, items: [{ media: { url: 'https://example.org/a.png' } }] },
    ],
  },
];

async function bot(interaction: Interaction) {
  if (interaction.isAutocomplete()) await interaction.respond([{ name: 'a', value: 'b' }]);
  if (interaction.isChatInputCommand() && interaction.commandName === 'form')
    await interaction.showModal({
      custom_id: 'form',
      title: 'Form',
      components: [{ type: 1, components: [{ type: 4, custom_id: 'x', label: 'X', style: 1 }] }],
    });
  else if (interaction.isChatInputCommand()) {
    await interaction.deferReply();
    await interaction.editReply({ components: everything, flags: MessageFlags.IsComponentsV2 } as never);
    await interaction.followUp({
      content: 'and more',
      embeds: [{ title: 'T', fields: [{ name: 'n', value: 'v' }] }],
      flags: MessageFlags.Ephemeral,
    });
  }
  if (interaction.isButton()) await interaction.deferUpdate();
  if (interaction.isStringSelectMenu())
    await interaction.reply({ content: 'picked', allowedMentions: { parse: [] }, withResponse: true });
  if (interaction.isModalSubmit()) await interaction.reply('thanks');
}

/** Everything that a bot does with threads. */
async function throughAThread(sandbox: Sandbox, client: Client<true>) {
  const { message } = await sandbox.say({ content: 'a question' });
  const channel = await client.channels.fetch(message.channel_id);
  if (channel?.type !== ChannelType.GuildText) throw new Error('no text channel');
  const thread = await channel.threads.create({ name: 'The question', startMessage: message.id });
  await channel.threads.create({ name: 'Another', type: ChannelType.PublicThread });
  const { id } = await thread.send({ content: 'first', nonce: message.id, enforceNonce: true });
  await thread.messages.pin(id);
  await thread.messages.fetchPins();
  await thread.messages.unpin(id);
  await channel.threads.fetchActive();
  await thread.edit({ name: 'Renamed', archived: true });
  await channel.threads.fetchArchived();
  await thread.setArchived(false);
  await thread.join();
  await thread.leave();
  await thread.delete();
}

test.skipIf(missing)(
  `what passes between discord.js and the sandbox is what Discord's specification describes${missing ? ' (skipped: ../shared is not there)' : ''}`,
  async () => {
    const options = [{ type: 3, name: 'what', description: 'What', autocomplete: true, max_length: 300 }];
    const { sandbox, bot: client } = await stage(
      [slash('go', { options }), slash('form'), { type: 3, name: 'Look up' }],
      bot,
    );
    await client.application.commands.fetch();
    await client.application.fetch();
    await sandbox.autocomplete({ command: 'go', focused: 'what' });
    const outcome = await sandbox.slash({ command: 'go' });
    const id = (outcome.kind === 'message' && outcome.message?.id) || '';
    await sandbox.press(id, 'two');
    await sandbox.select(id, 'three', ['b']);
    const form = await sandbox.slash({ command: 'form' });
    await sandbox.submitModal(form.interaction, { x: 'y' });
    await sandbox.until(() =>
      sandbox.log.some(({ method, route }) => method === 'POST' && route?.startsWith('/webhooks')),
    );
    await throughAThread(sandbox, client);
    const check = referee();
    const found = sandbox.log.map((entry) => ({
      call: `${entry.method} ${entry.route} ${entry.status}`,
      ...check(entry),
    }));
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(({ body, response }) => body || response)).toEqual([]);
  },
);
