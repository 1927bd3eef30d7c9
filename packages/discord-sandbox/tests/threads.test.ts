import { ChannelType, type ThreadChannel } from 'discord.js';
import { expect, test } from 'vitest';
import type { ChannelView, SandboxEvent } from '../src/index.ts';
import { call, complaints, slash, stage } from './stage.ts';

/** A sandbox whose bot starts a thread from its own answer. */
async function threaded() {
  const events: SandboxEvent[] = [];
  const started: ThreadChannel[] = [];
  const { sandbox, bot } = await stage(
    [slash('discuss'), slash('here')],
    async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      if (interaction.commandName === 'here')
        return interaction.reply(
          `${interaction.channel?.isThread()} ${interaction.channel?.id === interaction.channelId}`,
        );
      const { resource } = await interaction.reply({ content: 'A question', withResponse: true });
      const thread = await resource?.message?.startThread({ name: 'The question' });
      if (!thread) return;
      await thread.send('The first word');
      started.push(thread as ThreadChannel);
    },
    { onEvent: (event) => events.push(event) },
  );
  return {
    sandbox,
    bot,
    events,
    thread: async () => {
      await sandbox.slash({ command: 'discuss' });
      return sandbox.until(() => started[0]);
    },
  };
}

test('a bot starts a thread from its answer and posts in it, and people answer there', async () => {
  const { sandbox, events, thread } = await threaded();
  const { id, name, type, parentId } = await thread();
  expect({ name, type }).toEqual({ name: 'The question', type: ChannelType.PublicThread });
  const said = await sandbox.say({ content: 'And a second', channel: id, user: 'administrator' });
  expect(said.message.channel_id).toBe(id);
  const here = await sandbox.slash({ command: 'here', channel: id });
  expect(here.kind === 'message' && here.message).toMatchObject({ content: 'true true', channel_id: id });
  const shown = events.flatMap((event): ChannelView[] => (event.kind === 'channel' ? [event.channel] : []));
  expect(shown).toEqual([
    {
      id,
      name: 'The question',
      where: 'guild',
      owner: null,
      server: 'Sandbox',
      parent: parentId,
      archived: false,
    },
  ]);
  await expect(sandbox.say({ content: 'x', channel: id, user: 'visitor' })).rejects.toThrow(
    'not in that channel',
  );
});

test('threads are listed, renamed, closed, opened by a message, locked and deleted', async () => {
  const { sandbox, bot, thread } = await threaded();
  const started = await thread();
  const guild = await bot.guilds.fetch(sandbox.guildId);
  const names = async () => (await guild.channels.fetchActiveThreads()).threads.map(({ name }) => name);
  await started.setName('Renamed');
  expect(await names()).toEqual(['Renamed']);
  await started.setArchived(true);
  expect(await names()).toEqual([]);
  await call(sandbox, 'POST', `/channels/${started.id}/messages`, { content: 'open again' });
  expect(await names()).toEqual(['Renamed']);
  await started.edit({ archived: true, locked: true });
  const posted = await call(sandbox, 'POST', `/channels/${started.id}/messages`, { content: 'no' });
  expect(posted).toMatchObject([400, { code: 50083 }]);
  const closed = await call(sandbox, 'GET', `/channels/${started.parentId}/threads/archived/public`);
  expect(closed).toMatchObject([200, { threads: [{ name: 'Renamed', thread_metadata: { locked: true } }] }]);
  await started.delete();
  expect((await call(sandbox, 'GET', `/channels/${started.id}`))[0]).toBe(404);
});

test('what Discord has against a thread is said in its words', async () => {
  const { sandbox, thread } = await threaded();
  const { id, parentId } = await thread();
  const again = await call(sandbox, 'POST', `/channels/${parentId}/messages/${id}/threads`, {
    name: 'Twice',
  });
  expect(again).toMatchObject([400, { code: 160004 }]);
  const inside = await call(sandbox, 'POST', `/channels/${id}/threads`, { name: 'Deeper' });
  expect(inside).toMatchObject([400, { code: 50024 }]);
  const bad = { name: '', auto_archive_duration: 61 };
  const [status, body] = await call(sandbox, 'POST', `/channels/${parentId}/threads`, bad);
  expect([status, complaints(body)]).toEqual([
    400,
    ['name: BASE_TYPE_REQUIRED', 'auto_archive_duration: BASE_TYPE_CHOICES'],
  ]);
});
