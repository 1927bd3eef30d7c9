import { discussionShow } from './answering/discussion-show.ts';
import { type Config, ConfigError, readConfig, storePlace } from './config.ts';
import { createPool } from './corpus/import/index.ts';
import { describeError } from './describe-error.ts';
import type { Bot } from './discord/bot.ts';
import { isEngineError } from './engine/index.ts';
import { guardedFetch } from './fetch/index.ts';
import { isRestError } from './library/index.ts';
import { createLog, type Logger } from './log.ts';
import { type Answers, othersAnswers, ownAnswers, type Scripts } from './main/answers.ts';
import { leaving } from './main/leaving.ts';
import { StartError } from './main/start-error.ts';
import { StatusError, startStatus, type Told } from './main/status.ts';
import { type Meter, metered, NO_METER } from './operation/meter.ts';
import { openDesk } from './shelves/index.ts';
import { isStoreError, knowingPlaces, type Store, storeThread } from './store/index.ts';
import { WireError } from './wire/client.ts';

const SCRIPTS: Scripts = {
  answering: new URL('./answering-worker.js', import.meta.url),
  store: new URL('./store-worker.js', import.meta.url),
};

/** What runs until it is stopped, or until Discord has closed the connection for good. */
type Running = Pick<Bot, 'closed' | 'stop' | 'state'>;

/** Starts everything; resolves once Verbatim answers. */
async function start(config: Config, log: Logger, part?: 'gateway'): Promise<Running> {
  const told: Told = {};
  const status = config.status && (await startStatus(config.status, told));
  if (status) log.info({ address: status.server.url }, 'health and figures are told');
  const meter = status?.meter ?? NO_METER;
  const thread = storeThread(SCRIPTS.store, storePlace(config));
  const store = knowingPlaces(metered(thread, meter));
  told.store = store;
  try {
    const running = await startOn(store, { config, log, meter, told, part });
    const stop = async (): Promise<void> => {
      await running.stop();
      await status?.server.close();
    };
    return { ...running, stop };
  } catch (error) {
    // A program that ends while the database works is ended by the database, with a page of its own words.
    await store.close();
    throw error;
  }
}

interface Starting {
  readonly config: Config;
  readonly log: Logger;
  readonly meter: Meter;
  readonly told: Told;
  readonly part: 'gateway' | undefined;
}

/** Starts everything that has a store. */
async function startOn(store: Store, { config, log, meter, told, part }: Starting): Promise<Running> {
  // What Discord needs takes as long to load as the thread takes to read a shelf: both at once.
  const [open] = await Promise.all([
    part === 'gateway' ? othersAnswers(config, log) : ownAnswers(config, store, log, SCRIPTS),
    loadBot(),
    config.token === undefined && loadSandbox(),
    store.check(),
  ]);
  told.open = open;
  const shelves = startShelves(config, store, open, log);
  const running =
    config.token === undefined
      ? await startWithSandbox(config, open, shelves.desk, log, meter)
      : await startOnDiscord({ ...config, token: config.token }, open, shelves.desk, log, meter);
  told.bot = running;
  const stop = async (): Promise<void> => {
    await running.stop();
    await shelves.stop();
  };
  return { ...running, stop };
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What takes in what people add, and deletes what has had its time. */
function startShelves(config: Config, store: Store, open: Answers, log: Logger) {
  const pool = createPool({
    worker: new URL('./import-worker.js', import.meta.url),
    threads: 1,
    secondsPerFile: 30,
    megabytesPerThread: 512,
  });
  const desk = openDesk({
    store,
    pool,
    inspect: open.page.inspect,
    saved: { page: open.page.savedPage, file: open.page.savedFile },
    prove: open.service.proved,
    followed: open.page,
    discussed: discussionShow(open.service),
    lessons: open.service,
    fetchPage: config.links ? guardedFetch() : undefined,
    quota: config.quota,
  });
  const purge = (): void => {
    const now = Date.now();
    store
      .purge({
        removed: now - DAY,
        drafts: now - DAY,
        left: now - 7 * DAY,
        events: now - 365 * DAY,
        quizzes: now - 30 * DAY,
        due: now - 90 * DAY,
      })
      .catch((error) => log.warn({ error: describeError(error) }, 'what has had its time is not deleted'));
  };
  purge();
  const timer = setInterval(purge, HOUR);
  timer.unref();
  return {
    desk: { desk, commands: new Set(open.opened.atDesk) },
    async stop() {
      clearInterval(timer);
      await pool.close();
      await store.close();
    },
  };
}

type AtDesk = ReturnType<typeof startShelves>['desk'];

const loadBot = () => import('./discord/bot.ts');
const loadSandbox = () => import('discord-sandbox');

async function startOnDiscord(
  { token, guildId, api, mentions, interactions }: Config & { token: string },
  open: Answers,
  desk: AtDesk,
  log: Logger,
  meter: Meter,
): Promise<Running> {
  const server = { ...(guildId !== undefined && { guildId }), ...(api !== undefined && { api }) };
  const { startBot } = await loadBot();
  const running = await startBot({
    token,
    ...server,
    registration: open.opened.registration,
    service: open.service,
    threads: open.threads,
    mentions,
    interactions,
    desk,
    log,
    meter,
  });
  print(`Verbatim is on Discord.\nAdd it to a server: ${running.state().invite}`);
  return { ...running, stop: () => stop(running, open) };
}

/** Where the page is found again after a restart, unless the settings say otherwise or the port is taken. */
const USUAL_PORT = 4747;

/** Without a token, a small Discord on this machine takes Discord's place. */
async function startWithSandbox(
  { port, host, corpus, mentions }: Config,
  open: Answers,
  desk: AtDesk,
  log: Logger,
  meter: Meter,
): Promise<Running> {
  const { service, page, opened } = open;
  const [{ startSandbox }, name] = await Promise.all([loadSandbox(), page.shelfName()]);
  const shown = {
    name: 'Verbatim',
    host,
    shelf: {
      ...name,
      list: page.shelfList,
      read: page.shelfRead,
      locate: page.shelfLocate,
    },
    welcome: page.firstSteps(),
  };
  const sandbox = await startSandbox({ ...shown, port: port ?? USUAL_PORT }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
        throw new StartError(`this computer has no address ${host} (${error.code}): change VERBATIM_HOST`);
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
      if (port === undefined) return startSandbox({ ...shown, port: 0 });
      throw new StartError(
        `port ${port} cannot be used (${error.code}): set VERBATIM_PORT to another one, or to 0`,
      );
    },
  );
  const { token, api, url } = sandbox;
  const { startBot } = await loadBot();
  const running = await startBot({
    token,
    api,
    registration: opened.registration,
    service,
    threads: open.threads,
    mentions,
    desk,
    log,
    meter,
  });
  const { sources } = opened;
  print(`Verbatim answers from ${sources} ${sources === 1 ? 'source' : 'sources'} in ${corpus.join(', ')}.
Try it here: ${url}
This is a small Discord on your own machine; README.md tells how to connect the real one. Ctrl+C ends it.`);
  const end = async (): Promise<void> => {
    await stop(running, open);
    await sandbox.close();
  };
  return { ...running, stop: end };
}

async function stop(bot: Bot, open: Answers): Promise<void> {
  await bot.stop();
  await open.close();
}

/** @throws StartError where there is no such part */
async function startPart(
  config: Config,
  log: Logger,
  part: string | undefined,
): Promise<Pick<Running, 'closed' | 'stop'>> {
  if (part === undefined || part === 'gateway') return start(config, log, part);
  if (part !== 'answer')
    throw new StartError(`there is no part "${part}": use gateway or answer, or none for all in one process`);
  const { startAnswering } = await import('./main/answer.ts');
  const { url, stop } = await startAnswering(config, log, SCRIPTS);
  print(`Verbatim answers gateways at ${url}.`);
  return { closed: new Promise(() => {}), stop };
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (sentence: string): void => void process.stderr.write(`verbatim: ${sentence}\n`);

try {
  const config = readConfig();
  const log = createLog(config.logLevel);
  process.on('unhandledRejection', (error) => log.error({ error: describeError(error) }, 'unhandled'));
  // What has not begun has nothing to finish: whoever ends it then does not wait.
  let stop = async (): Promise<void> => undefined;
  const leave = leaving({ stop: () => stop(), exit: process.exit, log });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => leave(signal));
  const running = await startPart(config, log, process.argv[2]);
  stop = running.stop;
  void running.closed.then(({ message, code }) => {
    complain(message);
    leave(`close code ${code}`, 2);
  });
} catch (error) {
  const known =
    error instanceof StartError ||
    error instanceof ConfigError ||
    error instanceof StatusError ||
    error instanceof WireError ||
    isStoreError(error) ||
    isEngineError(error) ||
    isRestError(error);
  complain(known ? error.message : (await import('./discord/failure.ts')).failureSentence(error));
  process.exit(2);
}
