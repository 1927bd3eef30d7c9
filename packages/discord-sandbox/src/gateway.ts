import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { type Connection, connect, type Frame, OP } from './connection.ts';
import { connectionFaults } from './faults.ts';
import { applicationPayload, guildPayload } from './payloads.ts';
import { LIMITS } from './rules/limits.ts';
import type { SessionStart } from './sandbox.ts';
import { homeGuild, type World } from './world.ts';

export const INTENT = {
  guilds: 1 << 0,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;
const ALL_INTENTS = (1 << 26) - 1;
const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);
/** How many dispatches a session keeps for a resume. */
const REPLAY = 500;

const Identify = z.object({
  token: z.string(),
  intents: z.int(),
  properties: z.record(z.string(), z.unknown()),
  shard: z.tuple([z.int(), z.int()]).optional(),
});
const Resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });
const RequestMembers = z.object({ guild_id: z.string(), nonce: z.string().optional() });

/** What is told where nobody counts. */
const USUAL_CONCURRENCY = 16;

export type GatewayConnection = Connection<Session>;

export interface Session {
  id: string;
  intents: number;
  shard: readonly [number, number];
  sequence: number;
  sent: { s: number; t: string; d: unknown }[];
  connection: GatewayConnection | null;
}

export interface Recipients {
  guild: string | null;
  intent?: number;
  veiled?: unknown;
}

export interface GatewayOptions {
  heartbeatInterval: number;
  /** Whether members, presences and message content may be asked for. */
  privilegedIntents: boolean;
  /** Among how many connections Discord wants the servers divided. */
  shards: number;
  /** So many may identify within five seconds; nobody counts when absent. */
  maxConcurrency: number | undefined;
}

export type Gateway = ReturnType<typeof createGateway>;

/** Of connections that share a place among those that may identify together, one may in so many milliseconds. */
const IDENTIFY_EVERY = 5000;
/** A timer of the bot may be a little early. */
const TOLERANCE = 100;

/** The bot's side of the small Discord: sessions that identify, beat, drop, resume and get events. */
export function createGateway(world: World, options: GatewayOptions) {
  const sessions = new Map<string, Session>();
  const connections = new Set<GatewayConnection>();
  const starts: SessionStart[] = [];
  const lastIdentify = new Map<number, number>();
  let identifies = 0;

  const online = () => [...sessions.values()].some((session) => session.connection);

  function deliver(session: Session, t: string, d: unknown) {
    session.sequence += 1;
    const event = { s: session.sequence, t, d };
    session.sent.push(event);
    if (session.sent.length > REPLAY) session.sent.shift();
    session.connection?.send({ op: OP.dispatch, ...event });
  }

  function identify(connection: GatewayConnection, raw: unknown) {
    const request = Identify.safeParse(raw);
    if (!request.success) return connection.hangUp('decodeError');
    if (connection.session) return connection.hangUp('alreadyAuthenticated');
    const { token, intents, shard = [0, 1] } = request.data;
    if (!world.accepts(token)) return connection.hangUp('authenticationFailed');
    if (shard[0] < 0 || shard[0] >= shard[1]) return connection.hangUp('invalidShard');
    if (intents < 0 || (intents & ~ALL_INTENTS) !== 0) return connection.hangUp('invalidIntents');
    if (intents & PRIVILEGED_INTENTS && !options.privilegedIntents)
      return connection.hangUp('disallowedIntents');
    const isEarly = comesTooEarly(shard[0]);
    starts.push({ shard: shard[0], at: Date.now(), how: isEarly ? 'refused' : 'identified' });
    if (isEarly) return connection.send({ op: OP.invalidSession, d: false });
    identifies += 1;
    const id = randomBytes(16).toString('hex');
    const session: Session = { id, intents, shard, sequence: 0, sent: [], connection };
    connection.session = session;
    sessions.set(id, session);
    welcome(session);
    world.emit({ kind: 'connection', online: true });
  }

  function comesTooEarly(shard: number): boolean {
    const { maxConcurrency } = options;
    if (maxConcurrency === undefined) return false;
    const key = shard % maxConcurrency;
    const since = Date.now() - (lastIdentify.get(key) ?? 0);
    if (since < IDENTIFY_EVERY - TOLERANCE) return true;
    lastIdentify.set(key, Date.now());
    return false;
  }

  function welcome(session: Session) {
    const { intents, shard } = session;
    const here = world.guilds.filter(
      ({ id, botPresent }) => botPresent && intents & INTENT.guilds && shardOf(id, shard[1]) === shard[0],
    );
    deliver(session, 'READY', {
      v: 10,
      user: { ...world.bot, verified: true, mfa_enabled: false, email: null },
      guilds: here.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: gatewayUrl(world),
      session_type: 'normal',
      private_channels: [],
      relationships: [],
      shard: session.shard,
      application: applicationPayload(world),
    });
    for (const guild of here) deliver(session, 'GUILD_CREATE', guildPayload(world, guild));
  }

  function resume(connection: GatewayConnection, raw: unknown) {
    const request = Resume.safeParse(raw);
    if (!request.success) return connection.hangUp('decodeError');
    if (connection.session) return connection.hangUp('alreadyAuthenticated');
    if (!world.accepts(request.data.token)) return connection.hangUp('authenticationFailed');
    const session = sessions.get(request.data.session_id);
    if (!session) return connection.send({ op: OP.invalidSession, d: false });
    if (request.data.seq > session.sequence) return connection.hangUp('invalidSequence');
    session.connection?.close(4000);
    session.connection = connection;
    connection.session = session;
    starts.push({ shard: session.shard[0], at: Date.now(), how: 'resumed' });
    for (const event of session.sent)
      if (event.s > request.data.seq) connection.send({ op: OP.dispatch, ...event });
    deliver(session, 'RESUMED', {});
    world.emit({ kind: 'connection', online: true });
  }

  function sendMembers(session: Session, raw: unknown) {
    const request = RequestMembers.safeParse(raw);
    const guild = homeGuild(world);
    if (request.data?.guild_id !== guild.id) return;
    const { members } = guildPayload(world, guild);
    const { nonce } = request.data;
    deliver(session, 'GUILD_MEMBERS_CHUNK', {
      guild_id: guild.id,
      members,
      chunk_index: 0,
      chunk_count: 1,
      nonce,
    });
  }

  function receive(connection: GatewayConnection, { op, d }: Frame) {
    if (op === OP.heartbeat) return connection.send({ op: OP.heartbeatAck });
    if (op === OP.identify) return identify(connection, d);
    if (op === OP.resume) return resume(connection, d);
    if (!connection.session) return connection.hangUp('notAuthenticated');
    if (op === OP.requestMembers) return sendMembers(connection.session, d);
    const ignored: number[] = [OP.presence, OP.voice, OP.requestSounds];
    if (!ignored.includes(op)) connection.hangUp('unknownOpcode');
  }

  /** A session survives its connection unless the bot said goodbye (1000, 1001). */
  function lost(connection: GatewayConnection, code: number) {
    connections.delete(connection);
    const { session } = connection;
    if (!session || session.connection !== connection) return;
    session.connection = null;
    if (code === 1000 || code === 1001) sessions.delete(session.id);
    world.emit({ kind: 'connection', online: online() });
  }

  return {
    online,
    /** Whether a bot is there, or was a moment ago and may come back for what it missed. */
    reachable: () => sessions.size > 0,
    identifiesLeft: () => LIMITS.gateway.identifiesPerDay - identifies,
    shards: options.shards,
    maxConcurrency: options.maxConcurrency ?? USUAL_CONCURRENCY,
    starts,

    /** Takes over a WebSocket that asked for the gateway. */
    accept(socket: WebSocket, query: URLSearchParams): void {
      const connection = connect<Session>(socket, query, options.heartbeatInterval, { receive, lost });
      connections.add(connection);
      if (query.get('v') !== '10') connection.hangUp('invalidVersion');
      else if (query.get('encoding') !== 'json') connection.hangUp('decodeError');
      else
        connection.send({ op: OP.hello, d: { heartbeat_interval: options.heartbeatInterval, _trace: [] } });
    },

    /** Whether a bot is there that may read every message. */
    readsMessages: () => [...sessions.values()].some(({ intents }) => intents & INTENT.messageContent),

    /**
     * Sends an event to the sessions whose shard and intents it concerns; returns how many those are.
     * @param to `veiled`: what those get that may not read every message
     */
    dispatch(name: string, data: unknown, to: Recipients): number {
      const concerned = [...sessions.values()].filter(
        ({ shard, intents }) =>
          shard[0] === (to.guild ? shardOf(to.guild, shard[1]) : 0) &&
          (to.intent === undefined || (intents & to.intent) !== 0),
      );
      const sees = ({ intents }: Session) =>
        to.veiled === undefined || intents & INTENT.messageContent ? data : to.veiled;
      for (const session of concerned) deliver(session, name, sees(session));
      if (concerned.length > 0)
        world.emit({ kind: 'gateway', at: world.clock.now(), name, data: sees(concerned[0] as Session) });
      return concerned.length;
    },

    faults: connectionFaults(connections, sessions),
  };
}

export const gatewayUrl = (world: World) => `${world.origin.replace('http', 'ws')}/gateway`;

const shardOf = (guild: string, shards: number) => Number((BigInt(guild) >> 22n) % BigInt(shards));
