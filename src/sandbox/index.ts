import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createActions } from './actions.ts';
import { type Clock, systemClock } from './clock.ts';
import { createDoor } from './door.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { createPageSocket } from './page-socket.ts';
import type {
  Actions,
  Awaitable,
  Person,
  RestEntry,
  SandboxEvent,
  Shelf,
  UserKey,
  Welcome,
} from './protocol.ts';
import type { RateOptions } from './rest/rates.ts';
import { createRest } from './rest/router.ts';
import { listen } from './server.ts';
import { createWorld, homeGuild } from './world.ts';

export { type Clock, type ManualClock, manualClock, systemClock } from './clock.ts';
export * from './protocol.ts';

type Given<T> = Exclude<T, undefined | null | false>;

export interface SandboxOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /**
   * Default: 127.0.0.1. With any other, the page asks for a key that is made for this run and stands in `url`.
   */
  host?: string;
  /** The bot token to accept; made up when absent. */
  token?: string;
  /** The application's name, as the page shows it. */
  name?: string;
  /** Time for interactions and rate limits; the gateway's heartbeat keeps real time. */
  clock?: Clock;
  /** Milliseconds between heartbeats; Discord's 41,250 when absent. */
  heartbeatInterval?: number;
  /** Lets bots ask for members, presences and message content; they are refused (4014) when absent. */
  privilegedIntents?: boolean;
  /** What the page shows first. */
  welcome?: Awaitable<Welcome>;
  /** Documents to read beside the conversation. */
  shelf?: Shelf;
  rates?: RateOptions;
  onEvent?: (event: SandboxEvent) => void;
  /** Hears of the sandbox's own faults; they go to standard error when absent. */
  onError?: (error: unknown) => void;
}

export interface Sandbox extends Actions {
  /** The page's address, with its key where it has one. */
  url: string;
  /** What discord.js takes as `rest.api`. */
  api: string;
  token: string;
  applicationId: string;
  guildId: string;
  users: Record<UserKey, Person>;
  /** Every REST call so far, oldest first (the last 5,000). */
  log: readonly RestEntry[];
  /** Op 7, op 9 and a dropped connection, for tests. */
  faults: Gateway['faults'];
  /** Asks `read` until it gives something, and resolves with that; rejects after `milliseconds` (2,000). */
  until<T>(read: () => Awaitable<T>, milliseconds?: number): Promise<Given<T>>;
  close(): Promise<void>;
}

/** Starts a small Discord on loopback. Rejects when the port is taken. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, host = '127.0.0.1', clock = systemClock, name = 'Example bot' } = options;
  const world = createWorld({ clock, token: options.token, name });
  const { heartbeatInterval = 41_250, privilegedIntents = false, onError = console.error } = options;
  const gateway = createGateway(world, { heartbeatInterval, privilegedIntents });
  const actions = createActions(world, gateway);
  const page = createPageSocket(world, gateway, actions, options, onError);
  const rest = createRest(world, gateway, options.rates ?? { limit: 50, window: 1_000 });
  if (options.onEvent) world.listen(options.onEvent);
  const door = createDoor(host);
  const server = await listen(
    { world, gateway, rest, door, acceptPage: page.accept, onError, pageFolder: pageFolder() },
    host,
    port,
  );
  return {
    ...actions,
    url: door.address(world.origin),
    api: `${world.origin}/api`,
    token: world.token,
    applicationId: world.application.id,
    guildId: homeGuild(world).id,
    users: world.people,
    log: world.log,
    faults: gateway.faults,
    until: (read, milliseconds = 2_000) => until(read, milliseconds),
    close: () =>
      new Promise((resolve) => {
        gateway.faults.cutConnection(1001);
        page.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** `dist/page` of this project, found from wherever this file was bundled to. */
function pageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return join(folder, 'dist', 'page');
}

async function until<T>(read: () => Awaitable<T>, milliseconds: number): Promise<Given<T>> {
  for (const end = Date.now() + milliseconds; ; await setTimeout(5)) {
    const value = await read();
    if (value) return value as Given<T>;
    if (Date.now() > end) throw new Error(`not so within ${milliseconds} ms`);
  }
}
