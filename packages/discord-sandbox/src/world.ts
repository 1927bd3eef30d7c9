import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';
import type { Interaction } from './interactions.ts';
import { populate } from './population.ts';
import type { ChannelView, Person, Posted, RestEntry, SandboxEvent, UserKey, Where } from './protocol.ts';
import type { Command, User } from './shapes.ts';

export interface Channel {
  id: string;
  /** Discord's number: 0 a server's text channel, 1 direct messages, 11 a public thread, 12 a private one. */
  type: 0 | 1 | 11 | 12;
  name: string;
  where: Where;
  guild: Guild | null;
  /** Whose conversation it is; null in the shared server. */
  owner: UserKey | null;
  /** Whether the bot itself is there and may post without being asked. */
  botPresent: boolean;
  /** Those of its server who may not see it. */
  hiddenFrom: readonly UserKey[];
  thread: Thread | null;
}

export interface Thread {
  parent: string;
  ownerId: string;
  archived: boolean;
  locked: boolean;
  /** Minutes of silence after which Discord closes it. */
  autoArchive: number;
  createdAt: string;
  changedAt: string;
}

export interface Role {
  id: string;
  name: string;
  /** As a decimal string. */
  permissions: string;
  people: UserKey[];
}

export interface Guild {
  id: string;
  name: string;
  ownerId: string;
  people: UserKey[];
  /** Besides @everyone. */
  roles: Role[];
  botPresent: boolean;
}

export interface StoredFile {
  id: string;
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** Everything the small Discord knows. It lives in memory and ends with the process. */
export interface World {
  clock: Clock;
  /** Such as `http://127.0.0.1:4000`; known once the server listens. */
  origin: string;
  token: string;
  /** Whether a bot with this token may come in. */
  accepts(token: string): boolean;
  application: { id: string; name: string };
  bot: User;
  /** What the bot may do in a server, as a decimal string. */
  botPermissions: string;
  people: Record<UserKey, Person>;
  guilds: Guild[];
  channels: Channel[];
  /** By scope: `global` or a guild's id. */
  commands: Map<string, Command[]>;
  /** Commands created today, by scope. */
  creations: Map<string, { day: number; count: number }>;
  posted: Map<string, Posted>;
  /** When each pinned message was pinned, by its id; ISO 8601. */
  pins: Map<string, string>;
  /** By interaction id. */
  interactions: Map<string, Interaction>;
  files: Map<string, StoredFile>;
  log: RestEntry[];
  /** The most of each kind that is kept: calls, messages, interactions, files. */
  keeps: number;
  snowflake(): string;
  emit(event: SandboxEvent): void;
  listen(listener: (event: SandboxEvent) => void): () => void;
}

const DISCORD_EPOCH = 1_420_070_400_000;

function snowflakes(clock: Clock): () => string {
  let counter = 0n;
  return () => {
    counter = (counter + 1n) & 0x3fffffn;
    return String((BigInt(clock.now() - DISCORD_EPOCH) << 22n) | counter);
  };
}

/** Discord's permission bits, as far as the sandbox looks at them. */
export const PERMISSION = {
  administrator: 1n << 3n,
  sendMessages: 1n << 11n,
  createPublicThreads: 1n << 35n,
  createPrivateThreads: 1n << 36n,
  sendMessagesInThreads: 1n << 38n,
  pinMessages: 1n << 51n,
} as const;

/** Whether all of these are held; administrators hold every one. */
export const holds = (permissions: string, wanted: bigint): boolean => {
  const held = BigInt(permissions);
  return (held & PERMISSION.administrator) !== 0n || (held & wanted) === wanted;
};

export interface WorldOptions {
  token?: string;
  anyToken?: boolean;
  name?: string;
  applicationId?: string;
  guildId?: string;
  moreServers?: number;
  keeps?: number;
}

export function createWorld(clock: Clock, options: WorldOptions): World {
  const { anyToken = false } = options;
  const snowflake = snowflakes(clock);
  const population = populate(snowflake, options);
  const listeners = new Set<(event: SandboxEvent) => void>();
  const token =
    options.token ??
    `${Buffer.from(population.application.id).toString('base64url')}.sandbox.${randomBytes(18).toString('base64url')}`;
  return {
    clock,
    origin: '',
    token,
    accepts: (given) => given === token || (anyToken && given !== ''),
    ...population,
    commands: new Map(),
    creations: new Map(),
    posted: new Map(),
    pins: new Map(),
    interactions: new Map(),
    files: new Map(),
    log: [],
    keeps: options.keeps ?? Number.POSITIVE_INFINITY,
    snowflake,
    emit: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Where this person's messages go: the visitor's server is not the one the others share. */
export function channelOf(world: World, person: Person, where: Where): Channel {
  const channel = world.channels.find((one) => one.where === where && isIn(person, one));
  if (!channel) throw new Error(`no channel for ${person.key} in ${where}`);
  return channel;
}

/** Whether a person is in a channel at all. */
export const isIn = (person: Person, { where, owner, hiddenFrom }: Channel): boolean =>
  !hiddenFrom.includes(person.key) &&
  owner === (where === 'guild' && person.install === 'guild' ? null : person.key);

export const channelView = ({ id, name, where, owner, guild, thread }: Channel): ChannelView => ({
  id,
  name,
  where,
  owner,
  server: guild?.name ?? null,
  parent: thread?.parent ?? null,
  archived: thread?.archived ?? false,
});

export const channelById = (world: World, id: string) => world.channels.find((channel) => channel.id === id);

export function personById(world: World, idOrKey: string): Person | undefined {
  return Object.values(world.people).find(({ key, user }) => key === idOrKey || user.id === idOrKey);
}

export const homeGuild = (world: World): Guild => world.guilds[0] as Guild;

/** Keeps a map from growing without end: what came first goes first. */
export function forgetOldest(map: Map<string, unknown>, kept: number) {
  for (const key of map.keys()) {
    if (map.size <= kept) return;
    map.delete(key);
  }
}
