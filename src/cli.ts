import { createInterface } from 'node:readline';
import { commands } from '../commands/index.ts';
import { annotateLine } from './cli/annotate.ts';
import { readArguments, UsageError } from './cli/arguments.ts';
import { answerLine } from './cli/batch.ts';
import { checkCount, checkReport } from './cli/check.ts';
import { EXPLAIN_USAGE, explainText } from './cli/explain.ts';
import { explainedSearch } from './cli/explain-search.ts';
import { IMPORT_USAGE, runImport } from './cli/import.ts';
import { commandUsage, usage } from './cli/usage.ts';
import type { Command } from './command.ts';
import { ConfigError, readConfig, storePlace } from './config.ts';
import { problemText } from './corpus/problem.ts';
import { readShelf } from './corpus/shelf.ts';
import { failureSentence } from './discord/failure.ts';
import { buildLibrary, type Library } from './library/library.ts';
import { foundNothing, toJson } from './reply/to-json.ts';
import { toTerminal } from './reply/to-terminal.ts';
import type { SearchExplanation } from './search/index.ts';

/** Found; nothing found; wrong use or bad input. */
const EXIT = { found: 0, nothing: 1, wrong: 2 } as const;
type Exit = (typeof EXIT)[keyof typeof EXIT];

interface Program {
  readonly usage: string;
  readonly run: (args: readonly string[]) => Promise<Exit>;
}

/** What the terminal has besides the slash commands. */
const PROGRAMS: Readonly<Record<string, Program>> = {
  batch: { usage: 'batch --json [--corpus DIR]: a request a line from standard input', run: batch },
  annotate: { usage: 'annotate --json: {"id", "text"} a line from standard input', run: annotate },
  explain: { usage: EXPLAIN_USAGE, run: explainWay },
  import: { usage: IMPORT_USAGE, run: importArticles },
  backup: {
    usage: 'backup FILE: copies what servers and people have added, also while Verbatim runs',
    run: backUp,
  },
  restore: { usage: 'restore FILE: brings a backup back where nothing is stored yet', run: bringBack },
  check: { usage: 'check [--corpus DIR]: what is wrong with the sources', run: check },
  register: { usage: 'register: registers the commands with Discord', run: register },
};

async function main([name = '', ...args]: readonly string[]): Promise<Exit> {
  const program = Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name] : undefined;
  const command = commands.find((one) => one.name === name);
  const wanted = isHelp(name)
    ? help()
    : program
      ? `Usage: verbatim ${program.usage}`
      : command && commandUsage(command);
  if (wanted && [name, ...args].some(isHelp)) {
    print(wanted);
    return EXIT.found;
  }
  if (program) return program.run(args);
  if (command) return runCommand(command, args);
  throw new UsageError(
    `${name === '' ? 'no command given' : `there is no command "${name}"`}. Use one of:\n${help()}`,
  );
}

const isHelp = (word: string): boolean => word === '--help' || word === '-h';
const help = (): string => usage(Object.values(PROGRAMS).map((program) => program.usage));

async function runCommand(command: Command, args: readonly string[]): Promise<Exit> {
  const { options, corpus, limit, json, explain } = readArguments(args, command);
  const library = await open(corpus);
  if (explain) return explainAnswer(command, await command.explain?.(library, options), json, limit);
  const answer = await command.answer(library, options);
  const { colour } = readConfig();
  if (json) print(JSON.stringify(toJson(command.name, options, answer, limit)));
  else {
    const run = { administrator: true, commands, ...(limit === undefined ? {} : { perPage: limit }) };
    const { columns } = process.stdout;
    print(
      toTerminal(command.render(answer, options, run), { colour, ...(columns ? { columns } : {}) }).trimEnd(),
    );
  }
  return foundNothing(answer) ? EXIT.nothing : EXIT.found;
}

/** Prints the way of an answer in its place. */
function explainAnswer(
  { name }: Command,
  explanation: SearchExplanation | undefined,
  json: boolean,
  limit: number | undefined,
): Exit {
  if (!explanation) throw new UsageError(`${name} has no way to show: --explain goes with ask`);
  print(json ? JSON.stringify(explanation) : explainedSearch(explanation, limit, process.stdout.columns));
  return EXIT.found;
}

async function batch(args: readonly string[]): Promise<Exit> {
  const { corpus } = readArguments(args);
  const library = await open(corpus);
  return eachLine((line, number) => answerLine(line, number, library, commands));
}

async function annotate(args: readonly string[]): Promise<Exit> {
  readArguments(args);
  return eachLine(annotateLine);
}

async function explainWay(args: readonly string[]): Promise<Exit> {
  print(explainText(args, process.stdout.columns));
  return EXIT.found;
}

/** Prints what `answer` makes of each line of standard input, in order; blank lines are passed over. */
async function eachLine(answer: (line: string, number: number) => object | Promise<object>): Promise<Exit> {
  let number = 0;
  let exit: Exit = EXIT.found;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const printed = await answer(line, number);
    if ('kind' in printed && printed.kind === 'error') {
      exit = EXIT.wrong;
      complain('message' in printed ? String(printed.message) : `line ${number} is wrong`);
    }
    print(JSON.stringify(printed));
  }
  return exit;
}

async function importArticles(args: readonly string[]): Promise<Exit> {
  const { isTTY } = process.stderr;
  const progress = (bar: string): void => void process.stderr.write(`\r${bar}\r`);
  const worker = new URL('import-worker.js', import.meta.url);
  return runImport(args, { print, complain, worker, ...(isTTY ? { progress } : {}) });
}

async function check(args: readonly string[]): Promise<Exit> {
  const { corpus } = readArguments(args);
  const folders = corpus ?? readConfig().corpus;
  const shelf = await readShelf(folders);
  for (const problem of shelf.problems) process.stderr.write(`${problemText(problem)}\n`);
  print(checkCount(shelf, folders));
  return shelf.problems.length > 0 || shelf.sources.length === 0 ? EXIT.wrong : EXIT.found;
}

async function backUp(args: readonly string[]): Promise<Exit> {
  const file = fileOf(args, 'backup');
  const { backupPlace } = await import('./store/index.ts');
  print(`${file} holds ${await backupPlace(storePlace(readConfig()), file)} rows.`);
  return EXIT.found;
}

async function bringBack(args: readonly string[]): Promise<Exit> {
  const file = fileOf(args, 'restore');
  const { restorePlace } = await import('./store/index.ts');
  print(`${await restorePlace(storePlace(readConfig()), file)} rows are back.`);
  return EXIT.found;
}

function fileOf([file, ...more]: readonly string[], program: string): string {
  if (file === undefined || file.startsWith('-') || more.length > 0)
    throw new UsageError(`${program} takes one file`);
  return file;
}

async function register(): Promise<Exit> {
  const { token, guildId } = readConfig();
  if (token === undefined)
    throw new UsageError('DISCORD_TOKEN is not set: put it into the environment or into .env');
  const { registerWithToken } = await import('./discord/register.ts');
  const sent = await registerWithToken(token, commands, guildId);
  print(sent ? `Registered ${commands.length} commands.` : 'Discord has these commands already.');
  return EXIT.found;
}

/** The library of the folders; what is wrong with their files is told on standard error. */
async function open(corpus: readonly string[] | undefined): Promise<Library> {
  const folders = corpus ?? readConfig().corpus;
  const shelf = await readShelf(folders);
  const report = checkReport(shelf, folders);
  if (shelf.sources.length === 0) throw new UsageError(`no good source to search.\n${report}`);
  if (shelf.problems.length > 0) complain(report);
  return buildLibrary(shelf);
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (text: string): void => void process.stderr.write(`verbatim: ${text}\n`);

// A reader that has seen enough, such as `head`, closes the pipe: no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? EXIT.found : EXIT.wrong),
);

const [name = null, ...rest] = process.argv.slice(2);
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const known =
    error instanceof UsageError ||
    error instanceof ConfigError ||
    (error instanceof Error && error.name === 'StoreError');
  const message = known ? error.message : failureSentence(error);
  complain(message);
  if (rest.includes('--json')) print(JSON.stringify({ command: name, options: {}, kind: 'error', message }));
  process.exitCode = EXIT.wrong;
}
