import type { Person, UserKey, Where } from './protocol.ts';
import type { User } from './shapes.ts';
import type { Channel, Guild, World, WorldOptions } from './world.ts';

const bits = (...positions: number[]) =>
  String(positions.reduce((sum, bit) => sum | (1n << BigInt(bit)), 0n));
/** See the channel, send, embed, attach, read history, react, commands, threads, apps of one's own. */
const MEMBER_PERMISSIONS = bits(6, 10, 11, 14, 15, 16, 31, 35, 38, 50);
/** What a bot is usually invited with: the same, private threads, and to pin. */
const BOT_PERMISSIONS = String(BigInt(MEMBER_PERMISSIONS) | BigInt(bits(36, 51)));
const MANAGE_SERVER = bits(5);
const MANAGER_PERMISSIONS = String(BigInt(MEMBER_PERMISSIONS) | BigInt(MANAGE_SERVER));
const ADMINISTRATOR_PERMISSIONS = String((1n << 53n) - 1n);

/** Who is there when a world begins, and where: the bot, four people, two servers and everybody's conversations. */
export function populate(
  snowflake: () => string,
  { name = 'Example bot', applicationId, guildId, moreServers = 0 }: WorldOptions,
): Pick<World, 'application' | 'bot' | 'botPermissions' | 'people' | 'guilds' | 'channels'> {
  const user = (username: string, name: string, bot = false): User => ({
    id: snowflake(),
    username,
    global_name: bot ? null : name,
    discriminator: bot ? '0001' : '0',
    avatar: null,
    bot,
    flags: 0,
    public_flags: 0,
    primary_guild: null,
  });
  const application = { id: applicationId ?? snowflake(), name };
  const bot = { ...user(name, name, true), id: application.id };
  const people: Record<UserKey, Person> = {
    member: { key: 'member', user: user('mina', 'Mina'), permissions: MEMBER_PERMISSIONS, install: 'guild' },
    manager: {
      key: 'manager',
      user: user('tess', 'Tess'),
      permissions: MANAGER_PERMISSIONS,
      install: 'guild',
    },
    administrator: {
      key: 'administrator',
      user: user('amal', 'Amal'),
      permissions: ADMINISTRATOR_PERMISSIONS,
      install: 'guild',
    },
    visitor: { key: 'visitor', user: user('vera', 'Vera'), permissions: MEMBER_PERMISSIONS, install: 'user' },
  };
  const ownerId = people.administrator.user.id;
  const home: Guild = {
    id: guildId ?? snowflake(),
    name: 'Sandbox',
    ownerId,
    people: ['member', 'manager', 'administrator'],
    roles: [
      { id: snowflake(), name: 'Managers', permissions: MANAGE_SERVER, people: ['manager'] },
      { id: snowflake(), name: 'Readers', permissions: '0', people: ['member'] },
    ],
    botPresent: true,
  };
  const elsewhere: Guild = {
    id: snowflake(),
    name: 'Elsewhere',
    ownerId,
    people: ['visitor'],
    roles: [],
    botPresent: false,
  };
  const more = Array.from(
    { length: moreServers },
    (_, at): Guild => ({ ...home, id: later(home.id, at + 1), name: `Sandbox ${at + 2}`, roles: [] }),
  );
  return {
    application,
    bot,
    botPermissions: BOT_PERMISSIONS,
    people,
    guilds: [home, elsewhere, ...more],
    channels: makeChannels(snowflake, home, elsewhere, more),
  };
}

/** An id of some milliseconds later: which shard a server belongs to follows from the time in its id. */
const later = (id: string, milliseconds: number): string =>
  String(BigInt(id) + (BigInt(milliseconds) << 22n));

function makeChannels(
  snowflake: () => string,
  home: Guild,
  elsewhere: Guild,
  more: readonly Guild[],
): Channel[] {
  const keys: UserKey[] = ['member', 'manager', 'administrator', 'visitor'];
  const text = (guild: Guild, owner: UserKey | null, name: string): Channel => ({
    id: snowflake(),
    type: 0,
    name,
    where: 'guild',
    guild,
    owner,
    botPresent: guild.botPresent,
    hiddenFrom: [],
    thread: null,
  });
  const direct = (where: Where, owner: UserKey): Channel => ({
    id: snowflake(),
    type: 1,
    name: '',
    where,
    guild: null,
    owner,
    botPresent: where === 'bot-dm',
    hiddenFrom: [],
    thread: null,
  });
  return [
    text(home, null, 'general'),
    text(home, null, 'workshop'),
    text(elsewhere, 'visitor', 'general'),
    ...more.map((guild) => text(guild, null, 'general')),
    ...keys.flatMap((key) => [direct('bot-dm', key), direct('private', key)]),
  ];
}
