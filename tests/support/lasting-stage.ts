import { type Sandbox, type SandboxOptions, startSandbox } from 'discord-sandbox';
import { commands } from '../../commands/index.ts';
import { discussionShow } from '../../src/answering/discussion-show.ts';
import { deskCommands, registrationBody } from '../../src/answering/registration-body.ts';
import { answeringService } from '../../src/answering/service.ts';
import { createPool } from '../../src/corpus/import/index.ts';
import { type Bot, type BotOptions, startBot } from '../../src/discord/bot.ts';
import type { Library } from '../../src/library/library.ts';
import { openShelves } from '../../src/library/open-shelves.ts';
import { createLog } from '../../src/log.ts';
import { type DeskOptions, openDesk } from '../../src/shelves/desk.ts';
import type { Store } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';
import { embeddedPlace } from '../store/databases.ts';
import { awaited } from './answering.ts';
import { UNLIMITED } from './bot.ts';
import { starterLibrary } from './library.ts';

/** The real bot with the starter shelf and a desk, which can be stopped, and started again on what it has stored. */
export interface LastingStage {
  readonly sandbox: Sandbox;
  /** What it has stored. */
  store(): Store;
  start(): Promise<void>;
  stop(): Promise<void>;
  close(): Promise<void>;
}

export async function lastingStage({
  clock,
  desk: atDesk,
  bot: ofBot,
  operator: operatorNow = starterLibrary,
}: {
  readonly clock?: SandboxOptions['clock'];
  readonly desk?: Pick<DeskOptions, 'now' | 'fetchPage'>;
  readonly bot?: Pick<BotOptions, 'now' | 'lookEvery'>;
  /** The operator's shelf, as it is at each start; the starter shelf by default. */
  readonly operator?: () => Promise<Library>;
}): Promise<LastingStage> {
  const at = await embeddedPlace();
  const sandbox = await startSandbox(clock ? { clock } : {});
  let store: Store;
  let bot: Bot;

  async function start(): Promise<void> {
    store = openStore(at.place);
    const operator = await operatorNow();
    const service = awaited(answeringService(operator, commands, openShelves({ operator, store })));
    const pool = createPool({});
    const desk = openDesk({
      store,
      pool,
      inspect: service.inspect,
      prove: service.proved,
      saved: { page: service.savedPage, file: service.savedFile },
      followed: service,
      discussed: discussionShow(service),
      lessons: service,
      ...atDesk,
    });
    const { token, api } = sandbox;
    bot = await startBot({
      token,
      api,
      registration: registrationBody(commands),
      service,
      limits: UNLIMITED,
      log: createLog('silent'),
      desk: { desk, commands: new Set(deskCommands(commands)) },
      ...ofBot,
    });
  }
  async function stop(): Promise<void> {
    await bot.stop();
    await store.close();
  }
  await start();
  return {
    sandbox,
    store: () => store,
    start,
    stop,
    async close() {
      await stop();
      await sandbox.close();
      await at.clear();
    },
  };
}
