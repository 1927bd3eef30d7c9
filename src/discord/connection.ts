import { type Client, type ClientEvents, Events, RESTEvents } from 'discord.js';
import { GatewayCloseCodes } from 'discord-api-types/v10';
import { describeError } from '../describe-error.ts';
import type { Logger } from '../log.ts';
import type { GatewayEvent, Meter } from '../operation/meter.ts';
import { ConnectionClosed } from './failure.ts';

/**
 * The codes after which nobody may connect again, with what to do.
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
const FINAL: ReadonlyMap<number, string> = new Map([
  [
    GatewayCloseCodes.AuthenticationFailed,
    'Discord does not accept DISCORD_TOKEN any more (4004): copy it anew from the developer portal',
  ],
  [
    GatewayCloseCodes.InvalidShard,
    'Discord refuses how the servers are divided among connections (4010): start Verbatim again',
  ],
  [
    GatewayCloseCodes.ShardingRequired,
    'Discord wants the servers divided among more connections (4011): start Verbatim again',
  ],
  [
    GatewayCloseCodes.InvalidAPIVersion,
    'Discord no longer speaks the version of its API that this Verbatim does (4012): update Verbatim',
  ],
  [
    GatewayCloseCodes.InvalidIntents,
    'Discord does not know the events that this Verbatim asks for (4013): update Verbatim',
  ],
  [
    GatewayCloseCodes.DisallowedIntents,
    'Discord does not allow this application the events that Verbatim asks for (4014): look under Bot, Privileged Gateway Intents, in the developer portal',
  ],
]);

/** Resolves when Discord has closed the connection for good, and else never. */
export const closedForGood = (client: Client): Promise<ConnectionClosed> =>
  new Promise((resolve) =>
    client.on(Events.ShardDisconnect, ({ code }) =>
      resolve(
        new ConnectionClosed(code, FINAL.get(code) ?? `Discord closed the connection for good (${code})`),
      ),
    ),
  );

/** A line in the log for whatever happens to the connection, and for what Discord makes us wait for. */
export function logConnection(client: Client, log: Logger): void {
  client.on(Events.ShardReady, (shard) => log.info({ shard }, 'connected to Discord'));
  client.on(Events.ShardReconnecting, (shard) =>
    log.warn({ shard }, 'the connection to Discord is lost: connecting again'),
  );
  client.on(Events.ShardResume, (shard, replayed) =>
    log.info({ shard, replayed }, 'the connection to Discord goes on where it was lost'),
  );
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    log.error({ shard, code }, 'Discord has closed the connection for good'),
  );
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ shard, error: describeError(error) }, 'the connection to Discord failed'),
  );
  client.on(Events.Error, (error) => log.error({ error: describeError(error) }, 'the Discord client failed'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.rest.on(RESTEvents.RateLimited, ({ method, route, scope, global, timeToReset }) =>
    log.warn({ method, route, scope, global, ms: timeToReset }, 'Discord limits our requests: waiting'),
  );
  client.rest.on(RESTEvents.Response, ({ method, route }, { status, headers }) => {
    if (status !== 429) return;
    const [scope, seconds] = ['x-ratelimit-scope', 'retry-after'].map((name) => headers.get(name));
    log.warn(
      { method, route, scope, seconds },
      'Discord has refused a request for its limits: it is sent again',
    );
  });
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) =>
    log.warn({ count, ms: remainingTime }, 'Discord refuses many requests: after 10,000 it bans the address'),
  );
}

/** Counts what happens to the connection. */
export function meterConnection(client: Client, meter: Meter): void {
  const counted: readonly (readonly [keyof ClientEvents, GatewayEvent])[] = [
    [Events.ShardReady, 'connected'],
    [Events.ShardReconnecting, 'lost'],
    [Events.ShardResume, 'resumed'],
    [Events.ShardDisconnect, 'closed'],
    [Events.ShardError, 'failed'],
  ];
  for (const [event, name] of counted) client.on(event, () => meter.gateway(name));
  client.rest.on(RESTEvents.RateLimited, () => meter.gateway('limited'));
}
