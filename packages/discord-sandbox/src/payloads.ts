import type { Person } from './protocol.ts';
import type { Channel, Guild, Role, Thread, World } from './world.ts';

/** The larger objects that the gateway and the REST API hand out, as discord.js reads them. */

export const applicationPayload = (world: World) => ({
  id: world.application.id,
  name: world.application.name,
  description: '',
  icon: null,
  type: null,
  flags: 0,
  flags_new: '0',
  redirect_uris: [],
  interactions_endpoint_url: null,
  role_connections_verification_url: null,
  approximate_user_authorization_count: 0,
  explicit_content_filter: 0,
  eligible_oauth2_scopes: [],
  bot: world.bot,
  bot_public: true,
  bot_require_code_grant: false,
  owner: world.people.administrator.user,
  team: null,
  integration_types_config: { 0: {}, 1: {} },
  verify_key: '0'.repeat(64),
  approximate_guild_count: 1,
  approximate_user_install_count: 1,
});

/** Every role of a server, by id. */
export const rolesOf = (world: World, guild: Guild) =>
  new Map([everyone(world, guild), ...guild.roles.map(rolePayload)].map((role) => [role.id, role]));

export const memberPayload = (world: World, person: Person, guild: Guild) => ({
  user: person.user,
  nick: null,
  avatar: null,
  roles: guild.roles.filter(({ people }) => people.includes(person.key)).map(({ id }) => id),
  joined_at: new Date(world.clock.now()).toISOString(),
  premium_since: null,
  deaf: false,
  mute: false,
  flags: 0,
  pending: false,
  communication_disabled_until: null,
  permissions: person.user.id === guild.ownerId ? world.people.administrator.permissions : person.permissions,
});

export function channelPayload(world: World, channel: Channel, person?: Person) {
  if (channel.thread && channel.guild) return threadPayload(world, channel, channel.guild, channel.thread);
  if (channel.guild)
    return {
      id: channel.id,
      type: channel.type,
      guild_id: channel.guild.id,
      name: channel.name,
      position: 0,
      parent_id: null,
      topic: null,
      nsfw: false,
      rate_limit_per_user: 0,
      permission_overwrites: channel.hiddenFrom.map((key) => hiding(world.people[key])),
      last_message_id: null,
      flags: 0,
      ...(person && { permissions: person.permissions }),
    };
  const owner = channel.owner && world.people[channel.owner].user;
  return {
    id: channel.id,
    type: channel.type,
    last_message_id: null,
    flags: 0,
    recipients: owner ? [owner] : [],
  };
}

const OF_MEMBER = 1;
const VIEW_CHANNEL = String(1n << 10n);
const hiding = ({ user }: Person) => ({ id: user.id, type: OF_MEMBER, allow: '0', deny: VIEW_CHANNEL });

function threadPayload(world: World, { id, type, name }: Channel, guild: Guild, thread: Thread) {
  const { parent, ownerId, archived, locked, autoArchive, createdAt, changedAt } = thread;
  const messages = [...world.posted.values()].filter(({ message }) => message.channel_id === id).length;
  return {
    id,
    type,
    guild_id: guild.id,
    name,
    parent_id: parent,
    owner_id: ownerId,
    last_message_id: null,
    rate_limit_per_user: 0,
    flags: 0,
    message_count: messages,
    total_message_sent: messages,
    member_count: guild.people.length + 1,
    thread_metadata: {
      archived,
      locked,
      auto_archive_duration: autoArchive,
      archive_timestamp: changedAt,
      create_timestamp: createdAt,
      ...(type === 12 && { invitable: true }),
    },
  };
}

export function guildPayload(world: World, guild: Guild) {
  const people = guild.people.map((key) => world.people[key]);
  const botMember = { ...memberPayload(world, world.people.member, guild), roles: [], user: world.bot };
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    vanity_url_code: null,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: 'en-US',
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    max_members: 500_000,
    features: [],
    emojis: [],
    stickers: [],
    roles: [...rolesOf(world, guild).values()],
    joined_at: new Date(world.clock.now()).toISOString(),
    large: false,
    unavailable: false,
    member_count: people.length + 1,
    members: [...people.map((person) => memberPayload(world, person, guild)), botMember],
    channels: world.channels
      .filter((channel) => channel.guild === guild && !channel.thread)
      .map((channel) => channelPayload(world, channel)),
    threads: world.channels
      .filter((channel) => channel.guild === guild && channel.thread?.archived === false)
      .map((channel) => channelPayload(world, channel)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

const everyone = (world: World, { id }: Guild) =>
  rolePayload({ id, name: '@everyone', permissions: world.people.member.permissions, people: [] }, -1);

const rolePayload = ({ id, name, permissions }: Role, at: number) => ({
  id,
  name,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  position: at + 1,
  permissions,
  managed: false,
  mentionable: false,
  icon: null,
  unicode_emoji: null,
  flags: 0,
});
