import type { Interaction } from 'discord.js';
import { MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { call, callbackPath, silentStage, slash, stage, webhookPath } from './stage.ts';

const COMMANDS = [
  slash('everywhere'),
  slash('servers', { contexts: [0], integration_types: [0] }),
  slash('personal', { integration_types: [1] }),
  slash('managers', { default_member_permissions: '32', contexts: [0] }),
  slash('admins', { default_member_permissions: '0', contexts: [0] }),
];

test('people see the commands that their permissions, their install and the place allow', async () => {
  const { sandbox } = await stage(COMMANDS, () => {});
  const names = async (...where: Parameters<typeof sandbox.commands>) =>
    (await sandbox.commands(...where)).map(({ name }) => name);
  expect(await names('member', 'guild')).toEqual(['everywhere', 'servers']);
  expect(await names('administrator', 'guild')).toEqual(['everywhere', 'servers', 'managers', 'admins']);
  expect(await names('visitor', 'guild')).toEqual(['everywhere', 'personal']);
  expect(await names('member', 'bot-dm')).toEqual(['everywhere']);
  expect(await names('visitor', 'private')).toEqual(['everywhere', 'personal']);
  expect(await names('member', 'private')).toEqual([]);
  await expect(sandbox.slash({ command: 'admins' })).rejects.toThrow(
    'no command "admins" for this person here',
  );
});

test('an interaction says who asks, where, and on whose authority', async () => {
  const seen: unknown[] = [];
  const { sandbox } = await stage([slash('where')], async (interaction: Interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { guildId: guild, userId: user } = interaction.authorizingIntegrationOwners;
    seen.push([
      interaction.context,
      interaction.memberPermissions?.has('ManageGuild') ?? null,
      interaction.guildId,
      guild,
      user,
    ]);
    await interaction.reply('here');
  });
  await sandbox.slash({ command: 'where' });
  await sandbox.slash({ command: 'where', user: 'administrator' });
  await sandbox.slash({ command: 'where', where: 'bot-dm' });
  await sandbox.slash({ command: 'where', user: 'visitor' });
  await sandbox.slash({ command: 'where', user: 'visitor', where: 'private' });
  const visitor = sandbox.users.visitor.user.id;
  expect(seen).toEqual([
    [0, false, sandbox.guildId, sandbox.guildId, null],
    [0, true, sandbox.guildId, sandbox.guildId, null],
    [1, null, null, '0', null],
    [0, false, expect.not.stringMatching(sandbox.guildId), null, visitor],
    [2, null, null, null, visitor],
  ]);
});

test('a private answer can be used by the person it is for and no one else', async () => {
  const components = [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'go', label: 'Go' }] }];
  const { sandbox } = await stage([slash('secret')], async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ content: 'psst', components, flags: MessageFlags.Ephemeral });
    if (interaction.isButton()) await interaction.update('gone');
  });
  const outcome = await sandbox.slash({ command: 'secret' });
  const id = (outcome.kind === 'message' && outcome.message?.id) || '';
  await expect(sandbox.press(id, 'go', 'administrator')).rejects.toThrow('no message');
  expect(await sandbox.press(id, 'go', 'member')).toMatchObject({
    kind: 'update',
    ephemeral: false,
    message: { content: 'gone' },
  });
});

test('someone with a user install gets five follow-ups and no sixth', async () => {
  const { sandbox, received } = await silentStage([slash('go')]);
  const arrival = received();
  const outcome = sandbox.slash({ command: 'go', user: 'visitor' });
  const interaction = await arrival;
  await call(sandbox, 'POST', callbackPath(interaction), { type: 4, data: { content: 'first' } });
  await outcome;
  const statuses = [];
  for (let index = 0; index < 6; index += 1)
    statuses.push(
      (await call(sandbox, 'POST', webhookPath(sandbox, interaction), { content: `${index}` }))[0],
    );
  expect(statuses).toEqual([200, 200, 200, 200, 200, 400]);
  expect(sandbox.log.at(-1)?.response).toMatchObject({ code: 40094 });
});

test('what the person cannot send never reaches the bot', async () => {
  const options = [
    { type: 3, name: 'words', description: 'Words', required: true, min_length: 2, max_length: 5 },
    { type: 4, name: 'size', description: 'Size', min_value: 1, max_value: 3 },
    { type: 3, name: 'tea', description: 'Tea', choices: [{ name: 'Green', value: 'green' }] },
  ];
  let asked = 0;
  const { sandbox } = await stage([slash('go', { options })], () => {
    asked += 1;
  });
  const go = (given: Record<string, string | number>) => sandbox.slash({ command: 'go', options: given });
  await expect(go({})).rejects.toThrow('"words" is required');
  await expect(go({ words: 'x' })).rejects.toThrow('2 to 5 characters');
  await expect(go({ words: 'xx', size: 4 })).rejects.toThrow('3 or less');
  await expect(go({ words: 'xx', size: 1.5 })).rejects.toThrow('whole number');
  await expect(go({ words: 'xx', tea: 'black' })).rejects.toThrow('one of its choices');
  await expect(go({ words: 'xx', other: 'x' })).rejects.toThrow('no option "other"');
  expect(asked).toBe(0);
});

test('a person is heard in the language they speak, on buttons too', async () => {
  const heard: string[] = [];
  const components = [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'go', label: 'Go' }] }];
  const { sandbox } = await stage([slash('go')], async (interaction) => {
    heard.push(interaction.locale);
    if (interaction.isChatInputCommand()) await interaction.reply({ components });
    if (interaction.isButton()) await interaction.deferUpdate();
  });
  const outcome = await sandbox.slash({ command: 'go', locale: 'es-ES' });
  await sandbox.press((outcome.kind === 'message' && outcome.message?.id) || '', 'go');
  expect(heard).toEqual(['es-ES', 'es-ES']);
});
