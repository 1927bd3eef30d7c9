import { type ChildProcess, spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { randomFaults, type Sandbox, type SandboxOptions, startSandbox } from './index.ts';

const USAGE = `Usage: discord-sandbox [options] BOT.js [arguments]      runs a discord.js bot on a small Discord
       discord-sandbox [options] -- COMMAND [arguments]  the same for any command that starts one
       discord-sandbox [options]                         the small Discord alone

  --port N               where the page is (4747, or a free one where that is taken; 0: any free one)
  --host NAME            where it listens (127.0.0.1); with another, the page and the API ask for keys
  --name TEXT            what the application is called
  --token TEXT           the one token to accept; without it, and on this machine, any is
  --application-id ID    where the bot has its own written down
  --guild-id ID
  --privileged-intents   lets it ask for members, presences and message content
  --faults SEED          a bad day: one call in five fails, and the connection every few seconds; as the seed says
  --help

The bot finds its token in DISCORD_TOKEN (also BOT_TOKEN and TOKEN), its application's id in CLIENT_ID, the server's
in GUILD_ID, and the addresses in DISCORD_SANDBOX_API and DISCORD_SANDBOX_GATEWAY. discord.js is pointed there
without a change in the bot.
`;
const USUAL_PORT = 4747;
const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  name: { type: 'string' },
  token: { type: 'string' },
  'application-id': { type: 'string' },
  'guild-id': { type: 'string' },
  'privileged-intents': { type: 'boolean' },
  faults: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Wrong use, or what cannot be started: one sentence for the person who typed it. */
class UsageError extends Error {}

/** Our options end at the first word that is none of them. What follows is the bot's. */
function readArguments(args: readonly string[]) {
  const given = { args: [...args], options: OPTIONS };
  const { tokens } = parseArgs({ ...given, strict: false, allowPositionals: true, tokens: true });
  const end = tokens.find(({ kind }) => kind !== 'option')?.index ?? args.length;
  const [first, ...rest] = args.slice(end);
  const command = first === undefined ? [] : first === '--' ? rest : [process.execPath, first, ...rest];
  try {
    return { values: parseArgs({ ...given, args: args.slice(0, end) }).values, command };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

type Values = ReturnType<typeof readArguments>['values'];

async function open(values: Values): Promise<Sandbox> {
  const { host = '127.0.0.1', token } = values;
  const options: SandboxOptions = {
    host,
    ...(values.name !== undefined && { name: values.name }),
    ...(token === undefined ? { anyToken: host === '127.0.0.1' || host === 'localhost' } : { token }),
    ...(values['application-id'] !== undefined && { applicationId: idOf(values, 'application-id') }),
    ...(values['guild-id'] !== undefined && { guildId: idOf(values, 'guild-id') }),
    privilegedIntents: values['privileged-intents'] ?? false,
  };
  const port = values.port === undefined ? USUAL_PORT : Number(values.port);
  if (!/^\d+$/.test(values.port ?? '0') || port > 65_535)
    throw new UsageError(`--port ${values.port} is not a port: give a whole number from 0 to 65535`);
  try {
    return await startSandbox({ ...options, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE' && values.port === undefined) return startSandbox({ ...options, port: 0 });
    if (code === undefined) throw error;
    throw new UsageError(`cannot listen on ${host}, port ${port} (${code}): change --host or --port`);
  }
}

function idOf(values: Values, option: 'application-id' | 'guild-id'): string {
  const id = values[option] ?? '';
  if (!/^\d{17,20}$/.test(id)) throw new UsageError(`--${option} ${id} is not an id: it has 17 to 20 digits`);
  return id;
}

/** What the bot finds in its environment; names that bots use for the same thing each have it. */
function environmentFor({ api, gateway, token, applicationId, guildId }: Sandbox): NodeJS.ProcessEnv {
  const preload = `--import=${new URL('./preload.js', import.meta.url).href}`;
  return {
    ...process.env,
    DISCORD_SANDBOX_API: api,
    DISCORD_SANDBOX_GATEWAY: gateway,
    ...Object.fromEntries(['DISCORD_TOKEN', 'BOT_TOKEN', 'TOKEN'].map((name) => [name, token])),
    ...Object.fromEntries(['CLIENT_ID', 'DISCORD_CLIENT_ID'].map((name) => [name, applicationId])),
    ...Object.fromEntries(['GUILD_ID', 'DISCORD_GUILD_ID'].map((name) => [name, guildId])),
    NODE_OPTIONS: [process.env.NODE_OPTIONS, preload].filter(Boolean).join(' '),
  };
}

/** Resolves with the exit code of the bot, which gets the signals that we get. */
function run([file = '', ...args]: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(file, args, { env, stdio: 'inherit' });
  passSignals(child);
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new UsageError(`cannot start ${file}: ${error.message}`)));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function passSignals(child: ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      // A terminal sends Ctrl+C to the bot as well.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
}

const untilStopped = () =>
  new Promise<number>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(0));
  });

const BETWEEN_FAULTS_MS = 5_000;

/**
 * What `--faults` does, from the moment when a bot has come. Says on standard error what happens to the connections;
 * what happens to calls shows on the page.
 */
function badDay(seed: string | undefined): (sandbox: Sandbox) => void {
  if (seed === undefined) return () => undefined;
  if (!/^\d{1,9}$/.test(seed))
    throw new UsageError(`--faults ${seed} is not a seed: give a whole number of up to nine digits`);
  const faults = randomFaults(Number(seed));
  return (sandbox) => {
    sandbox.faults.rest(faults.rest);
    const happen = () => process.stderr.write(`discord-sandbox: ${faults.connection(sandbox.faults)}\n`);
    setInterval(happen, BETWEEN_FAULTS_MS).unref();
  };
}

async function main(args: readonly string[]): Promise<number> {
  const { values, command } = readArguments(args);
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const begin = badDay(values.faults);
  const sandbox = await open(values);
  void sandbox.online.then(() => begin(sandbox));
  process.stderr.write(`Try it here: ${sandbox.url}\n`);
  try {
    if (command.length > 0) return await run(command, environmentFor(sandbox));
    process.stderr.write(
      `A bot gets there with rest.api ${sandbox.api} and the token ${sandbox.token}. Ctrl+C ends it.\n`,
    );
    return await untilStopped();
  } finally {
    await sandbox.close();
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`discord-sandbox: ${error.message}\n`);
  process.exitCode = 2;
}
