import { Events, GatewayIntentBits, type Message, Partials } from 'discord.js';
import { expect, test } from 'vitest';
import { call, silentStage, slash, stage } from './stage.ts';

const INTENTS = {
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  partials: [Partials.Channel],
};
const bytes = (text: string) => new TextEncoder().encode(text);

test('a bot without the privileged intent reads what mentions it and what is told it directly, and no more', async () => {
  const heard: [string, number][] = [];
  const { sandbox, bot } = await stage([], () => {}, {}, INTENTS);
  bot.on(Events.MessageCreate, ({ content, attachments }) => heard.push([content, attachments.size]));
  const file = sandbox.upload({ name: 'a.txt', type: 'text/plain', bytes: bytes('words') });
  await sandbox.say({ content: 'among us', files: [file] });
  await sandbox.say({ content: `<@${bot.user.id}> hello`, files: [file] });
  await sandbox.say({ content: 'between us', where: 'bot-dm' });
  await sandbox.until(() => heard.length === 3);
  expect(heard).toEqual([
    ['', 0],
    [`<@${bot.user.id}> hello`, 1],
    ['between us', 0],
  ]);
});

test('with the privileged intent it reads them all', async () => {
  const heard: string[] = [];
  const { sandbox, bot } = await stage(
    [],
    () => {},
    { privilegedIntents: true },
    { ...INTENTS, intents: [...INTENTS.intents, GatewayIntentBits.MessageContent] },
  );
  bot.on(Events.MessageCreate, ({ content }) => heard.push(content));
  await sandbox.say({ content: 'among us' });
  await sandbox.until(() => heard.length === 1);
  expect(heard).toEqual(['among us']);
});

test('a reply names the message that it answers, and its writer is mentioned where that is allowed', async () => {
  const { sandbox, bot } = await stage([], () => {}, {}, INTENTS);
  const heard = new Promise<Message>((resolve) => bot.once(Events.MessageCreate, resolve));
  const said = await sandbox.say({ content: `<@${bot.user.id}>?` });
  const message = await heard;
  const quiet = await message.reply({ content: 'yes', allowedMentions: { parse: [], repliedUser: false } });
  expect(quiet.reference?.messageId).toBe(said.message.id);
  expect([...quiet.mentions.users.keys()]).toEqual([]);
  const loud = await message.reply('yes');
  expect([...loud.mentions.users.values()].map(({ username }) => username)).toEqual(['mina']);
  const path = `/channels/${message.channelId}/messages`;
  const nowhere = { content: 'x', message_reference: { message_id: '1'.repeat(18) } };
  expect((await call(sandbox, 'POST', path, nowhere))[0]).toBe(400);
  const anyway = { ...nowhere, message_reference: { message_id: '1'.repeat(18), fail_if_not_exists: false } };
  expect((await call(sandbox, 'POST', path, anyway))[0]).toBe(200);
});

test('roles are held by people, named by options and selects, and come with every interaction', async () => {
  const options = [{ type: 8, name: 'role', description: 'Which' }];
  const seen: unknown[] = [];
  const { sandbox, bot } = await stage([slash('go', { options })], async (interaction) => {
    if (!interaction.isChatInputCommand() || !interaction.inCachedGuild()) return;
    const { roles } = interaction.member;
    const may = interaction.memberPermissions.has('ManageGuild');
    const named = interaction.options.getRole('role')?.name;
    seen.push([roles.cache.map(({ name }) => name).sort(), may, named]);
    await interaction.reply('yes');
  });
  const roles = bot.guilds.cache.get(sandbox.guildId)?.roles.cache;
  const readers = roles?.find(({ name }) => name === 'Readers')?.id ?? '';
  await sandbox.slash({ command: 'go', options: { role: readers } });
  await sandbox.slash({ command: 'go', user: 'manager' });
  expect(seen).toEqual([
    [['@everyone', 'Readers'], false, 'Readers'],
    [['@everyone', 'Managers'], true, undefined],
  ]);
  await expect(sandbox.slash({ command: 'go', options: { role: '1' } })).rejects.toThrow(
    'nothing that exists',
  );
});

test('a form takes as many files as it allows, and none that were not sent', async () => {
  const upload = { type: 19, custom_id: 'papers', min_values: 1, max_values: 2 };
  const form = { custom_id: 'f', title: 'F', components: [{ type: 18, label: 'Papers', component: upload }] };
  const { sandbox, received } = await silentStage([slash('go')]);
  const open = async () => {
    const arrival = received();
    const outcome = sandbox.slash({ command: 'go' });
    await ((await arrival) as never as { showModal(form: unknown): Promise<void> }).showModal(form);
    return (await outcome).interaction;
  };
  const id = await open();
  const [a, b, c] = ['a', 'b', 'c'].map((name) => sandbox.upload({ name, bytes: bytes(name) }));
  const send = (papers: (string | undefined)[]) =>
    sandbox.submitModal(id, { papers: papers.map((one) => one ?? '') });
  await expect(send([])).rejects.toThrow('takes 1 to 2 values');
  await expect(send([a, b, c])).rejects.toThrow('takes 1 to 2 values');
  await expect(send(['1'])).rejects.toThrow('no such file');
  const arrival = received();
  void send([a, b]);
  const submitted = await arrival;
  expect(
    submitted.isModalSubmit() && submitted.fields.getUploadedFiles('papers')?.map(({ name }) => name),
  ).toEqual(['a', 'b']);
});

test('a message has words or files, and not too many of either', async () => {
  const { sandbox } = await stage([], () => {});
  const file = sandbox.upload({ name: 'a.txt', bytes: bytes('a') });
  const { message } = await sandbox.say({ content: '', files: [file] });
  expect(message.attachments).toMatchObject([{ filename: 'a.txt', size: 1 }]);
  await expect(sandbox.say({ content: ' ' })).rejects.toThrow('1 to 2,000 characters');
  await expect(sandbox.say({ content: 'x', files: Array(11).fill(file) })).rejects.toThrow(
    'at most 10 files',
  );
  await expect(sandbox.say({ content: 'x', files: ['1'] })).rejects.toThrow('no such file');
});
