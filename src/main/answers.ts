import { type OpenService, openService } from '../answering/open-service.ts';
import type { Opened } from '../answering/worker.ts';
import { buildVersion } from '../build-version.ts';
import type { Config } from '../config.ts';
import { describeError } from '../describe-error.ts';
import type { Logger } from '../log.ts';
import type { Store } from '../store/index.ts';
import { answeringNodes } from '../wire/client.ts';
import { StartError } from './start-error.ts';

/** What answers: threads of this process, or other processes. */
export interface Answers extends Pick<OpenService, 'service' | 'page' | 'opened' | 'state' | 'close'> {
  readonly threads: number;
}

/** Where the bundled programs of the threads lie. */
export type Scripts = Readonly<Record<'answering' | 'store', URL>>;

/**
 * Opens the folders in threads of this process, and follows them.
 * @param warmMs how long each asks itself before others may
 * @throws StartError where there is nothing in them
 */
export async function ownAnswers(
  config: Config,
  store: Store,
  log: Logger,
  { answering: script }: Scripts,
  warmMs = 0,
): Promise<Answers> {
  const { corpus: folders, snapshot, threads, openBytes } = config;
  const open = await openService({
    store,
    script,
    folders,
    threads,
    openBytes,
    warmMs,
    engine: config.engine,
    // A shelf that has outgrown the memory for its index has outgrown it for its texts.
    restIn: config.engine && config.data,
    place: snapshot === undefined ? undefined : { file: snapshot, version: buildVersion },
    failed: (error) =>
      log.error({ error: describeError(error) }, 'what reads, follows or answers has failed'),
  });
  const { sources, leftOut } = open.opened;
  const report = reporter(log);
  report(open.opened);
  if (sources === 0)
    throw new StartError(
      `there is no good source to answer from.\n${leftOut.join('\n') || `no .md file in ${folders.join(', ')}`}`,
    );
  void open.watch((opened) => {
    log.info({ sources: opened.sources }, 'the shelf has changed');
    report(opened);
  });
  return { ...open, threads };
}

/** Asks the processes that the settings name. @throws StartError WireError */
export async function othersAnswers(config: Config, log: Logger): Promise<Answers> {
  if (config.answerers.length === 0)
    throw new StartError('a gateway asks other processes: set VERBATIM_ANSWERERS to their addresses');
  return answeringNodes({
    nodes: config.answerers,
    secret: sharedSecret(config),
    failed: (error) => log.warn({ error: describeError(error) }, 'another process is asked'),
  });
}

/** What the parts of Verbatim need that one process does not. @throws StartError */
export function sharedSecret({ wire, database }: Config): string {
  if (database === undefined)
    throw new StartError('the parts of Verbatim share a PostgreSQL: set VERBATIM_DATABASE');
  if (wire.secret === undefined)
    throw new StartError('the parts of Verbatim share a secret: set VERBATIM_WIRE_SECRET, the same for all');
  return wire.secret;
}

/** So many files that are not read are named in the log; `npm run check` names all. */
const MOST_NAMED = 100;

/** Tells what was not read, a problem once as long as it lasts. */
function reporter(log: Logger): (opened: Opened) => void {
  let told: ReadonlySet<string> = new Set();
  return ({ leftOut, warnings, slow, behind }) => {
    if (behind !== undefined) log.warn({ why: behind }, 'what has changed is not searched yet');
    const news = leftOut.filter((problem) => !told.has(problem));
    told = new Set(leftOut);
    for (const problem of news.slice(0, MOST_NAMED)) log.warn(`not read: ${problem}`);
    if (news.length > MOST_NAMED) log.warn(`not read: ${news.length - MOST_NAMED} more`);
    for (const { file, ms } of slow) log.warn({ file, ms }, 'a source took long to read');
    for (const why of warnings) log.warn({ why }, 'the snapshot could not be used or kept');
  };
}
