import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { OP } from './connection.ts';
import type { GatewayConnection, Session } from './gateway.ts';
import type { Reply } from './rest/router.ts';
import type { ConnectionFaults, RestFault } from './sandbox.ts';

/** What can go wrong with the connections to a gateway; `sessions` by id. */
export const connectionFaults = (
  connections: ReadonlySet<GatewayConnection>,
  sessions: Map<string, Session>,
): ConnectionFaults => ({
  askToReconnect: () => {
    for (const connection of connections) connection.send({ op: OP.reconnect });
  },
  invalidateSession: (resumable) => {
    for (const connection of connections) {
      if (!resumable && connection.session) sessions.delete(connection.session.id);
      connection.send({ op: OP.invalidSession, d: resumable });
    }
  },
  cutConnection: (code = 4000) => {
    for (const connection of connections) connection.close(code);
  },
  dropConnection: () => {
    for (const connection of connections) connection.drop();
  },
  muteConnection: () => {
    for (const connection of connections) connection.mute();
  },
  garbleConnection: () => {
    for (const connection of connections) connection.garble();
  },
  repeatEvent: () => {
    for (const { connection, sent } of sessions.values()) {
      const last = sent.at(-1);
      if (last) connection?.send({ op: OP.dispatch, ...last });
    }
  },
});

/** What the client gets in place of an answer, where Discord itself does not come to act. */
export function refusalOf(fault: RestFault): (Reply & { headers?: Record<string, string> }) | null {
  if (fault.kind === 'refuse') {
    const { status, body = { message: `${status}: injected`, code: 0 } } = fault;
    return { status, body };
  }
  if (fault.kind !== 'rateLimit') return null;
  const { seconds, global } = fault;
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
    headers: {
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global && { 'x-ratelimit-global': 'true' }),
    },
  };
}

const NEVER = new Promise<never>(() => {});

/** Lets a connection break, be slow or fall silent; resolves when the answer may go on its way. */
export async function pass(fault: RestFault | null, acted: boolean, response: ServerResponse): Promise<void> {
  if (!fault || !('acted' in fault) || fault.acted !== acted) return;
  if (fault.kind === 'slow') return setTimeout(fault.milliseconds, undefined, { ref: false });
  if (fault.kind === 'drop') response.socket?.destroy();
  return NEVER;
}
