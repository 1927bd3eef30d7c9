import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createActions } from './actions.ts';
import { hideChannel } from './channels.ts';
import { systemClock } from './clock.ts';
import { createDoor } from './door.ts';
import { createGateway, gatewayUrl } from './gateway.ts';
import { keepFile } from './messages.ts';
import { createPageSocket } from './page-socket.ts';
import type { Awaitable } from './protocol.ts';
import { createRest } from './rest/router.ts';
import type { Given, Sandbox, SandboxOptions, Server } from './sandbox.ts';
import { listen } from './server.ts';
import { createWorld, homeGuild, type World } from './world.ts';

export { type Clock, type ManualClock, manualClock, systemClock } from './clock.ts';
export { type Block, type ListItem, parseMarkdown } from './page/markdown/blocks.ts';
export type { Inline } from './page/markdown/inline.ts';
export * from './protocol.ts';
export { type RandomFaults, randomFaults } from './random-faults.ts';
export { type RefusalBody, refusedChoices, refusedMessage } from './referee.ts';
export type {
  ConnectionFaults,
  Faults,
  Rates,
  RestCall,
  RestFault,
  RestRule,
  Sandbox,
  SandboxOptions,
  Server,
  SessionStart,
} from './sandbox.ts';

/** Starts a small Discord on loopback. Rejects when the port is taken. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, host = '127.0.0.1', clock = systemClock } = options;
  const world = createWorld(clock, options);
  const { heartbeatInterval = 41_250, privilegedIntents = false, onError = console.error } = options;
  const { shards = 1, maxConcurrency } = options;
  const gateway = createGateway(world, { heartbeatInterval, privilegedIntents, shards, maxConcurrency });
  const actions = createActions(world, gateway);
  const page = createPageSocket(world, gateway, actions, options, onError);
  const rest = createRest(world, gateway, options.rates ?? { limit: 50, window: 1_000 });
  if (options.onEvent) world.listen(options.onEvent);
  const online = new Promise<void>((resolve) =>
    world.listen((event) => event.kind === 'connection' && event.online && resolve()),
  );
  const door = createDoor(host);
  const server = await listen(
    { world, gateway, rest: rest.serve, door, acceptPage: page.accept, onError, pageFolder: pageFolder() },
    host,
    port,
  );
  return {
    ...actions,
    url: door.address(world.origin),
    api: `${world.origin}/api`,
    gateway: gatewayUrl(world),
    token: world.token,
    applicationId: world.application.id,
    guildId: homeGuild(world).id,
    users: world.people,
    servers: serversOf(world),
    starts: gateway.starts,
    online,
    upload: ({ type = 'application/octet-stream', ...file }) => keepFile(world, { ...file, type }).id,
    permit(who, permissions) {
      if (who === 'bot') world.botPermissions = permissions;
      else world.people[who].permissions = permissions;
    },
    hide: (channel, from) => hideChannel(world, gateway, channel, from),
    log: world.log,
    faults: { ...gateway.faults, rest: rest.break },
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

const serversOf = ({ guilds, channels }: World): Server[] =>
  guilds
    .filter(({ botPresent }) => botPresent)
    .map((guild) => ({ id: guild.id, channel: channels.find((one) => one.guild === guild)?.id ?? '' }));

/** `dist/page` of this package, found from `src/` and from `dist/`. */
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
