/**
 * Discord as a bot under load sees it: a gateway that sends interactions at a rate, whoever answers or not, each of
 * another user, and an API that takes the answers. Runs in a thread of its own.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Request } from '../support/asked-words.ts';

const EPOCH = 1_420_070_400_000n;
const GUILD = '100000000000000001';
const APPLICATION = '100000000000000002';
const IN_TIME_MS = 3000;

/** What became of the interactions of a phase; times are milliseconds from making to first answer. */
export interface Outcome {
  readonly sent: number;
  readonly answered: readonly number[];
  /** Who was told in time that there is no answer. */
  readonly told: readonly number[];
  readonly late: number;
}

export interface LoadDiscord {
  readonly api: string;
  /** From now on each answer is on its way for so many milliseconds before it is said to have come. */
  far(ms: number): void;
  /** Sends so many interactions a second, one for each of `requests` in turn. */
  load(requests: readonly Request[], perSecond: number, seconds: number): Promise<Outcome>;
  /** Sends so many interactions, each of another user, so many at once; gives how many were sent. */
  pass(interactions: number, open: number): Promise<number>;
  /** Keeps so many interactions open. */
  saturate(requests: readonly Request[], open: number, seconds: number): Promise<Outcome>;
}

interface Open {
  readonly at: number;
  readonly settled: () => void;
}

export async function loadDiscord(): Promise<LoadDiscord> {
  let socket: WebSocket | undefined;
  let connection: Socket | undefined;
  let sequence = 0;
  let users = 0n;
  let way = 0;
  let result = { answered: [] as number[], told: [] as number[], late: 0 };
  const open = new Map<string, Open>();
  const dispatch = (t: string, d: unknown): void =>
    void socket?.send(JSON.stringify({ op: 0, s: ++sequence, t, d }));

  const server = createServer(receive);
  const gateway = new WebSocketServer({ server });
  gateway.on('connection', (connected, request) => {
    socket = connected;
    connection = request.socket;
    connected.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }));
    connected.on('message', (data) => {
      const { op } = JSON.parse(String(data)) as { op: number };
      if (op === 1) connected.send(JSON.stringify({ op: 11 }));
      if (op === 2) welcome();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  function welcome(): void {
    const user = { id: APPLICATION, username: 'verbatim', discriminator: '0', bot: true };
    const url = `ws://127.0.0.1:${port}`;
    dispatch('READY', {
      v: 10,
      user,
      guilds: [{ id: GUILD, unavailable: true }],
      session_id: 'one',
      resume_gateway_url: url,
      application: { id: APPLICATION, flags: 0 },
    });
    dispatch('GUILD_CREATE', {
      id: GUILD,
      name: 'Everybody',
      owner_id: APPLICATION,
      roles: [],
      channels: [{ id: GUILD, type: 0, name: 'all' }],
      members: [],
      emojis: [],
      features: [],
    });
  }

  function receive(request: IncomingMessage, response: ServerResponse): void {
    let body = '';
    request.setEncoding('latin1').on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => void answer(request.url ?? '', body, response));
  }

  async function answer(url: string, body: string, response: ServerResponse): Promise<void> {
    const [, id = ''] = /\/interactions\/(\d+)\//.exec(url) ?? [];
    if (id) {
      settle(id, body.includes('More is asked here just now'));
      if (way > 0) await sleep(way);
      return void response.writeHead(204).end();
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
    const isGateway = url.includes('/gateway/bot');
    response.end(
      isGateway
        ? JSON.stringify({ url: `ws://127.0.0.1:${port}`, shards: 1, session_start_limit: limit })
        : '[]',
    );
  }

  function settle(id: string, sorry: boolean): void {
    const one = open.get(id);
    if (!one) return;
    open.delete(id);
    const took = performance.now() - one.at;
    if (took > IN_TIME_MS) result.late++;
    else (sorry ? result.told : result.answered).push(took);
    one.settled();
  }

  /** Every other in a direct message. */
  function send({ command, options }: Request, settled: () => void = () => {}): void {
    const made = BigInt(Date.now()) - EPOCH;
    const id = String((made << 22n) | (users++ & 0x3fffffn));
    const user = {
      id: String(200_000_000_000_000_000n + users),
      username: `user${users}`,
      discriminator: '0',
    };
    const inGuild = users % 2n === 0n;
    open.set(id, { at: performance.now(), settled });
    dispatch('INTERACTION_CREATE', {
      id,
      application_id: APPLICATION,
      type: 2,
      token: `token-${id}`,
      version: 1,
      channel_id: inGuild ? GUILD : user.id,
      channel: inGuild ? { id: GUILD, type: 0, name: 'all' } : { id: user.id, type: 1 },
      locale: 'en-US',
      entitlements: [],
      authorizing_integration_owners: {},
      context: inGuild ? 0 : 1,
      app_permissions: '0',
      ...(inGuild
        ? {
            guild_id: GUILD,
            member: { user, roles: [], permissions: '0', joined_at: new Date().toISOString() },
          }
        : { user }),
      data: {
        id: '1',
        type: 1,
        name: command,
        options: Object.entries(options).map(([name, value]) => ({ name, type: 3, value })),
      },
    });
  }

  /** Whoever has nothing by the end of the time waits no longer: the next one asks. */
  const inTime = (ask: (settled: () => void) => void): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, IN_TIME_MS);
      ask(() => {
        clearTimeout(timer);
        resolve();
      });
    });

  async function phase(work: () => Promise<number>): Promise<Outcome> {
    result = { answered: [], told: [], late: 0 };
    open.clear();
    const sent = await work();
    // Whoever has nothing by now never will.
    for (const end = performance.now() + IN_TIME_MS + 500; open.size > 0 && performance.now() < end; )
      await sleep(10);
    return { sent, ...result };
  }

  return {
    api: `http://127.0.0.1:${port}/api`,
    far(ms) {
      way = ms;
    },
    load: (requests, perSecond, seconds) =>
      phase(async () => {
        const from = performance.now();
        let sent = 0;
        while (performance.now() - from < seconds * 1000) {
          const due = Math.floor(((performance.now() - from) / 1000) * perSecond);
          // What is due together goes off together, as from a sender that has more to send than it has sent.
          connection?.cork();
          for (; sent < due; sent++) send(requests[sent % requests.length] as Request);
          connection?.uncork();
          await sleep(1);
        }
        return sent;
      }),
    async pass(interactions, most) {
      let sent = 0;
      const chain = async (): Promise<void> => {
        while (sent < interactions) {
          sent++;
          await inTime((settled) => send({ command: 'help', options: {} }, settled));
        }
      };
      await Promise.all(Array.from({ length: most }, chain));
      result = { answered: [], told: [], late: 0 };
      return sent;
    },
    saturate: (requests, most, seconds) =>
      phase(async () => {
        const end = performance.now() + seconds * 1000;
        let sent = 0;
        const chain = async (): Promise<void> => {
          while (performance.now() < end)
            await inTime((settled) => send(requests[sent++ % requests.length] as Request, settled));
        };
        await Promise.all(Array.from({ length: most }, chain));
        return sent;
      }),
  };
}
