import type { Sandbox, Settled } from 'discord-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Owner } from '../../src/store/index.ts';
import { buttonsOf, textOf } from '../support/components.ts';
import type { User } from '../support/desk-stage.ts';
import { type LastingStage, lastingStage } from '../support/lasting-stage.ts';
import { libraryOf } from '../support/library.ts';
import { shown } from '../support/shown.ts';

const HOUR = 3_600_000;
const MILL = 'The mill burned down in 1912. “It was a dry summer,” said Ada Moss, a miller.';

describe('/follow, through the real client', () => {
  let on: LastingStage;
  let sandbox: Sandbox;
  /** What the clock on the wall shows. */
  let now = Date.parse('2026-03-01T05:00:00Z');
  const operator: Record<string, string> = { 'mill.md': MILL };

  beforeAll(async () => {
    on = await lastingStage({
      desk: { now: () => now },
      bot: { lookEvery: 20 },
      operator: () => libraryOf(operator),
    });
    sandbox = on.sandbox;
  }, 60_000);
  afterAll(() => on.close());

  type Components = Parameters<typeof textOf>[0];
  interface Sent {
    readonly channel: string;
    readonly id: string;
    readonly text: string;
    readonly buttons: ReadonlyMap<string, string>;
  }
  const NEWS = /\/channels\/(\d+)\/messages$/;
  /** What the bot has sent without being asked. */
  const sent = (): Sent[] =>
    sandbox.log
      .filter(({ method, path, status }) => method === 'POST' && NEWS.test(path) && status < 300)
      .map(({ path, body, response }) => {
        const components = (body as { components: Components }).components;
        return {
          channel: NEWS.exec(path)?.[1] ?? '',
          id: (response as { id: string }).id,
          text: textOf(components),
          buttons: buttonsOf(components),
        };
      });
  const sentAfter = async (before: number, count = 1) => {
    await sandbox.until(() => sent().length >= before + count, 8000);
    return sent().slice(before);
  };
  /** Long enough to look several times. */
  const meanwhile = () => new Promise((resolve) => setTimeout(resolve, 300));
  const follow = async (options: Record<string, string> = {}, user: User = 'member', channel?: string) =>
    shown(await sandbox.slash({ command: 'follow', options, user, ...(channel && { channel }) }));
  const QUOTA = { sources: 1000, bytes: 1e9, hourly: 1000 };
  let count = 0;
  /** Puts a source on a shelf, by the administrator on that of the server unless it is said. */
  async function put(
    text: string,
    { by = 'administrator', owner, id }: { by?: User; owner?: Owner; id?: string } = {},
  ): Promise<void> {
    now += 1000;
    const server = sandbox.guildId;
    const name = id ?? `source-${++count}`;
    const title = `Article ${name}`;
    const file = new TextEncoder().encode(`---\ntitle: ${title}\npublisher: Example Gazette\n---\n${text}\n`);
    const place = { owner: owner ?? (`server:${server}` as const), server };
    const source = { id: name, title, file, found: null, foundBy: null };
    const put = await on.store().put(place, source, sandbox.users[by].user.id, now, QUOTA);
    expect(['added', 'updated']).toContain(put);
  }
  /** A channel of the server by its name. */
  async function channelOf(name: string): Promise<string> {
    const answer = await fetch(`${sandbox.api}/v10/guilds/${sandbox.guildId}/channels`, {
      headers: { authorization: `Bot ${sandbox.token}` },
    });
    const channels = (await answer.json()) as { id: string; name: string }[];
    return channels.find((one) => one.name === name)?.id ?? '';
  }
  const press = async (
    id: string,
    buttons: ReadonlyMap<string, string>,
    label: string,
    user: User = 'member',
  ) => shown(await sandbox.press(id, buttons.get(label) ?? `no ${label}`, user));
  const pressed = async (one: Sent | undefined, label: string, user: User = 'member') =>
    press(one?.id ?? '', one?.buttons ?? new Map(), label, user);
  const followUpsOf = async ({ interaction }: Settled) => {
    const now = await sandbox.outcome(interaction);
    return now.kind === 'message' ? now.followUps : [];
  };
  const stopAll = async (user: User = 'member') => {
    const list = await follow({}, user);
    if (list.buttons.has('Stop all')) await press(list.id, list.buttons, 'Stop all', user);
    // An hour later nothing counts that was told before.
    now += HOUR;
  };

  it('tells in a private message when a new source tells of somebody, with the excerpt and where it stands', async () => {
    const set = await follow({ what: 'moss' });
    expect(set.ephemeral).toBe(true);
    expect(set.text).toContain('**Following Ada Moss** (a person): you get a private message');
    const before = sent().length;
    await put('The bakery reopened on Monday.');
    await meanwhile();
    expect(sent()).toHaveLength(before);
    await put('“The wheel turns again,” said Ada Moss on the bridge.');
    const [notice] = await sentAfter(before);
    expect(notice?.text).toContain('**New about Ada Moss**');
    expect(notice?.text).toContain(`From <#${await channelOf('general')}>`);
    expect(notice?.text).toContain('> “**The wheel turns again,**” said Ada Moss on the bridge.');
    expect(notice?.text).toContain('Example Gazette');
    // Another shelf answers in a private message: nothing there leads to this one.
    expect([...(notice?.buttons.keys() ?? [])]).toEqual(['Stop following']);
    await meanwhile();
    expect(sent()).toHaveLength(before + 1);
  }, 30_000);

  it('never tells of one source twice, whatever becomes of it, and of none of one’s own', async () => {
    const before = sent().length;
    await put('Ada Moss sang at the fair.', { id: 'fair' });
    await sentAfter(before);
    await put('Ada Moss sang at the fair, and danced.', { id: 'fair' });
    const owner = `server:${sandbox.guildId}` as const;
    await on.store().remove(owner, 'fair', '1', ++now);
    await on.store().restore(owner, 'fair', '1', ++now);
    await put('Ada Moss wrote to the council.', { by: 'member', id: 'own' });
    await put('Ada Moss wrote to the council twice.', { by: 'administrator', id: 'own' });
    await meanwhile();
    expect(sent()).toHaveLength(before + 1);
    await stopAll();
  }, 30_000);

  it('is forgotten by no restart, and makes up once for what came meanwhile, on the operator’s shelf too', async () => {
    await follow({ what: 'Ada Moss', kind: 'person' });
    await on.stop();
    const before = sent().length;
    operator['bridge.md'] = 'The bridge was named by Ada Moss.';
    operator['weir.md'] = 'Nobody knows who built the weir.';
    now += HOUR;
    await on.start();
    const [notice] = await sentAfter(before);
    expect(notice?.text).toContain('The bridge was named by');
    expect(notice?.text).not.toContain('burned down');
    await on.stop();
    await on.start();
    await meanwhile();
    expect(sent()).toHaveLength(before + 1);
    await stopAll();
  }, 30_000);

  it('tries again when Discord did not take it', async () => {
    await follow({ what: 'the new lock' });
    let refused = 0;
    sandbox.faults.rest(({ route }) =>
      route?.endsWith('/messages') && refused++ < 1 ? { kind: 'refuse', status: 400 } : null,
    );
    const before = sent().length;
    await put('A new lock was built in the canal.');
    await sandbox.until(() => refused > 0, 8000);
    await meanwhile();
    expect(sent()).toHaveLength(before);
    now += 60_000;
    const [notice] = await sentAfter(before);
    expect(notice?.text).toContain('A new lock was built');
    await meanwhile();
    expect(sent()).toHaveLength(before + 1);
    sandbox.faults.rest(() => null);
    await stopAll();
  }, 30_000);

  it('posts in a channel for those who keep the shelf or teach, with buttons that lead to the shelf', async () => {
    const refused = await follow({ what: 'harbour', where: 'here' }, 'member');
    expect(refused.text).toContain('those who manage the server');
    const set = await follow({ what: 'harbour', where: 'here' }, 'manager');
    expect(set.text).toContain('a post comes in this channel');
    const before = sent().length;
    await put('The harbour was dredged in May.', { by: 'manager' });
    const [post] = await sentAfter(before);
    expect(post?.channel).toBe(await channelOf('general'));
    const read = await pressed(post, 'In context');
    expect(read.text).toContain('The harbour was dredged in May.');
    expect((await pressed(post, 'Stop following')).text).toContain('those who manage the server');
    expect((await follow({}, 'member')).text).toContain('You follow nothing');
    const stopped = await pressed(post, 'Stop following', 'administrator');
    expect(stopped).toMatchObject({ ephemeral: true });
    expect(stopped.text).toContain('Stopped: nothing more is told of harbour.');
    await put('The harbour was closed in June.');
    await meanwhile();
    expect(sent()).toHaveLength(before + 1);
    expect((await pressed(post, 'Stop following', 'administrator')).text).toContain('stopped already');
    now += HOUR;
  }, 30_000);

  it('lists what somebody follows, and stops one or all, by a click on the message too', async () => {
    expect((await follow({ what: 'flour' })).text).toContain('(a topic)');
    await follow({ what: 'flour' });
    await follow({ what: 'Ada Moss' });
    const list = await follow();
    expect(list.text).toContain('**You follow 2**');
    const select =
      JSON.stringify(list.components).match(/"custom_id":"([^"]*unfollowPicked[^"]*)"/)?.[1] ?? '';
    const [, value = ''] = JSON.stringify(list.components).match(/"label":"flour","value":"([^"]+)"/) ?? [];
    await sandbox.select(list.id, select, [value], 'member');
    await sandbox.until(async () => (await follow()).text.includes('**You follow 1**'), 8000);
    const before = sent().length;
    await put('Flour is dear, said Ada Moss.');
    const [notice] = await sentAfter(before);
    expect((await pressed(notice, 'Stop following')).text).toContain(
      'Stopped: nothing more is told of Ada Moss.',
    );
    expect((await follow()).text).toContain('You follow nothing');
    now += HOUR;
  }, 30_000);

  it('tells nobody of a channel that they no longer see, nor later of what came meanwhile', async () => {
    await follow({ what: 'tram' });
    const general = await channelOf('general');
    sandbox.hide(general, ['member']);
    const before = sent().length;
    await put('The tram was late.');
    await meanwhile();
    sandbox.hide(general, []);
    await meanwhile();
    expect(sent()).toHaveLength(before);
    await put('The tram was early.');
    const [notice] = await sentAfter(before);
    expect(notice?.text).toContain('The tram was early.');
    expect(notice?.text).not.toContain('late');
    await stopAll();
  }, 30_000);

  it('tells of the shelf that answers where it was made, and of no other', async () => {
    const [general, workshop] = [await channelOf('general'), await channelOf('workshop')];
    await on.store().place(sandbox.guildId, workshop, `channel:${workshop}`, '1', ++now);
    await follow({ what: 'quarry' }, 'member', general);
    await follow({ what: 'quarry' }, 'manager', workshop);
    const before = sent().length;
    await put('The quarry was flooded.', { owner: `channel:${workshop}` });
    const [notice] = await sentAfter(before);
    expect(notice?.text).toContain(`From <#${workshop}>`);
    await meanwhile();
    expect(sent()).toHaveLength(before + 1);
    await put('The quarry was sold.');
    const [other] = await sentAfter(before + 1);
    expect(other?.text).toContain(`From <#${general}>`);
    await meanwhile();
    expect(sent()).toHaveLength(before + 2);
    await on.store().place(sandbox.guildId, workshop, null, '1', ++now);
    await stopAll();
    await stopAll('manager');
  }, 30_000);

  it('ends when whoever follows has left the server', async () => {
    await follow({ what: 'ferry' });
    const before = sent().length;
    sandbox.faults.rest(({ route }) =>
      route === '/guilds/{guild_id}/members/{user_id}'
        ? { kind: 'refuse', status: 404, body: { code: 10_007, message: 'Unknown Member' } }
        : null,
    );
    await put('The ferry was painted.');
    await sandbox.until(async () => (await follow()).text.includes('You follow nothing'), 8000);
    sandbox.faults.rest(() => null);
    expect(sent()).toHaveLength(before);
    now += HOUR;
  }, 30_000);

  it('stops where Discord takes no private messages, says so behind the next answer, and goes on when asked', async () => {
    await follow({ what: 'orchard' });
    let refused = 0;
    sandbox.faults.rest(({ route, path }) => {
      if (!route?.startsWith('/channels/') || !path.endsWith('/messages')) return null;
      refused++;
      const body = { code: 50_007, message: 'Cannot send messages to this user' };
      return { kind: 'refuse', status: 403, body };
    });
    const before = sent().length;
    await put('The orchard was in bloom.');
    await sandbox.until(() => refused > 0, 8000);
    await put('The orchard was sold.');
    await meanwhile();
    expect(refused).toBe(1);
    sandbox.faults.rest(() => null);
    const asked = await sandbox.slash({ command: 'ask', options: { question: 'orchard' }, user: 'member' });
    const told = await sandbox.until(async () => {
      return (await followUpsOf(asked))[0];
    }, 8000);
    expect(textOf(told.components)).toContain('Discord does not let your private messages through');
    const again = await sandbox.slash({ command: 'ask', options: { question: 'orchard' }, user: 'member' });
    await meanwhile();
    expect(await followUpsOf(again)).toEqual([]);
    expect((await follow()).text).toContain('Discord does not let your private messages through');
    expect(sent()).toHaveLength(before);
    await press(told.id, buttonsOf(told.components), 'Tell me again');
    const [notice] = await sentAfter(before);
    expect(notice?.text).toContain('The orchard was in bloom.');
    expect(notice?.text).toContain('The orchard was sold.');
    await meanwhile();
    expect(sent()).toHaveLength(before + 1);
    await stopAll();
  }, 30_000);

  it('sends five messages an hour, and all that comes behind them in one', async () => {
    await follow({ what: 'lighthouse' });
    const before = sent().length;
    for (let n = 1; n <= 5; n++) {
      await put(`The lighthouse was seen from ship ${n}.`);
      await sentAfter(before, n);
    }
    for (let n = 6; n <= 20; n++) await put(`The lighthouse was seen from ship ${n}.`);
    await meanwhile();
    expect(sent()).toHaveLength(before + 5);
    now += HOUR;
    const [digest] = await sentAfter(before + 5);
    expect(digest?.text).toContain('**New about lighthouse**, gathered since the last message');
    expect(digest?.text.match(/seen from ship/g)).toHaveLength(3);
    expect(digest?.text).toContain('and 7 more sources tell of it');
    await meanwhile();
    expect(sent()).toHaveLength(before + 6);
    await stopAll();
  }, 30_000);

  it('begins by a button under an answer of /person and of /whosaid', async () => {
    for (const [command, options] of [
      ['person', { name: 'moss' }],
      ['whosaid', { quote: 'It was a dry summer' }],
    ] as const) {
      const answer = shown(await sandbox.slash({ command, options, user: 'member' }));
      const set = await press(answer.id, answer.buttons, 'Follow');
      expect(set.text).toContain('**Following Ada Moss** (a person)');
      expect(set.ephemeral).toBe(true);
    }
    expect((await follow()).text).toContain('**You follow 1**');
    const topic = shown(
      await sandbox.slash({ command: 'ask', options: { question: 'mill' }, user: 'member' }),
    );
    expect(topic.buttons.has('Follow')).toBe(false);
    await stopAll();
  }, 30_000);

  it('works in direct messages, where the operator’s shelf answers', async () => {
    const set = shown(
      await sandbox.slash({
        command: 'follow',
        options: { what: 'aqueduct' },
        user: 'visitor',
        where: 'bot-dm',
      }),
    );
    expect(set.text).toContain('**Following aqueduct**');
    const before = sent().length;
    await put('The aqueduct leaks.');
    await on.stop();
    operator['aqueduct.md'] = 'The aqueduct was built in 1820.';
    await on.start();
    const [notice] = await sentAfter(before);
    expect(notice?.text).toContain('The aqueduct was built in 1820.');
    expect(notice?.text).not.toContain('leaks');
    expect((await pressed(notice, 'In context', 'visitor')).text).toContain(
      'The aqueduct was built in 1820.',
    );
    await stopAll('visitor');
  }, 30_000);

  it('is bounded, and says what is no name', async () => {
    for (let n = 1; n <= 20; n++) await follow({ what: `subject ${n}` });
    expect((await follow({ what: 'one more' })).text).toContain('That is 20 already');
    expect((await follow({ what: '…' })).text).toContain('nothing here to look for');
    expect((await follow()).text).toContain('**You follow 20**');
    await stopAll();
    expect((await follow()).text).toContain('You follow nothing');
  }, 30_000);
});
