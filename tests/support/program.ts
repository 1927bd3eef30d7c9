import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a program left behind. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The environment of this process without the project's own settings, and without colour. */
function environment(added: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const {
    DISCORD_TOKEN: _token,
    DISCORD_GUILD_ID: _guild,
    DISCORD_API: _api,
    VERBATIM_CORPUS: _corpus,
    VERBATIM_PORT: _port,
    VERBATIM_HOST: _host,
    LOG_LEVEL: _level,
    FORCE_COLOR: _colour,
    NODE_OPTIONS: _options,
    ...rest
  } = process.env;
  // An empty token is none, and a `.env` file does not replace it.
  return { ...rest, DISCORD_TOKEN: '', DISCORD_API: '', VERBATIM_PORT: '0', ...added };
}

/** A built program that runs. */
export interface Running {
  readonly child: ChildProcess;
  /** All that it has printed so far. */
  printed(): string;
  readonly ended: Promise<Outcome>;
}

/** Starts a program of `dist/`, by the command `within` where there is one; it is killed after `seconds`. */
export function start(
  program: 'main.js' | 'cli.js',
  args: readonly string[] = [],
  {
    env = {},
    input,
    seconds = 120,
    within = [],
  }: {
    env?: Readonly<Record<string, string>>;
    input?: string | Uint8Array;
    seconds?: number;
    within?: readonly string[];
  } = {},
): Running {
  const [command = '', ...rest] = [...within, process.execPath, `dist/${program}`, ...args];
  const child = spawn(command, rest, { cwd: root, env: environment(env) });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input ?? '');
  const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
  const ended = new Promise<Outcome>((resolve) =>
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, out, err });
    }),
  );
  return { child, printed: () => out + err, ended };
}

/** Runs `verbatim` with these arguments to its end. */
export const verbatim = (args: readonly string[], options?: Parameters<typeof start>[2]): Promise<Outcome> =>
  start('cli.js', args, options).ended;

/** The thread that reads and answers, as it is built. */
export const ANSWERING_WORKER = pathToFileURL(`${root}dist/answering-worker.js`);

/** The thread that holds the data. */
export const STORE_WORKER = pathToFileURL(`${root}dist/store-worker.js`);

/** Builds the programs where they are missing; `npm test` builds them before the tests. */
export async function built(): Promise<void> {
  if (['cli', 'main', 'answering-worker'].every((name) => existsSync(`${root}dist/${name}.js`))) return;
  const child = spawn(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
  await new Promise((resolve, reject) =>
    child.on('close', (code) => (code === 0 ? resolve(code) : reject(new Error('the build failed')))),
  );
}

const NO_NAMES = `import dns from 'node:dns';
  dns.lookup = (name, options, done) => (done ?? options)(Object.assign(new Error('offline'), { code: 'ENOTFOUND' }));`;

/** An environment in which every look-up of a name fails, so that no test asks the network for Discord. */
export const OFFLINE = {
  NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(NO_NAMES)}"`,
} as const;
