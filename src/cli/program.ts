import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { commands } from '../../commands/index.ts';
import type { Command } from '../command.ts';
import { problemText } from '../corpus/problem.ts';
import { readShelf } from '../corpus/shelf.ts';
import { failureSentence } from '../discord/failure.ts';
import { isEngineError, type OpenSearchPlace } from '../engine/index.ts';
import { buildLibrary, type Library } from '../library/index.ts';
import { foundNothing, toJson } from '../reply/to-json.ts';
import { toTerminal } from '../reply/to-terminal.ts';
import type { SearchExplanation } from '../search/index.ts';
import { backupPlace, isStoreError, restorePlace, type StorePlace } from '../store/index.ts';
import { annotateLine } from './annotate.ts';
import { type Invocation, readArguments, UsageError } from './arguments.ts';
import { answerLine } from './batch.ts';
import { checkCount, checkReport, languageProblems } from './check.ts';
import { ENGINE_USAGE, runEngine } from './engine.ts';
import { EXPLAIN_USAGE, explainText } from './explain.ts';
import { explainedSearch } from './explain-search.ts';
import { IMPORT_USAGE, runImport } from './import.ts';
import { commandUsage, usage } from './usage.ts';

/** Found; nothing found; wrong use or bad input. */
export const EXIT = { found: 0, nothing: 1, wrong: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** What the terminal takes from the environment. */
export interface ProgramSettings {
  readonly corpus: readonly string[];
  readonly colour: boolean;
  readonly token?: string;
  readonly guildId?: string;
  /** Where what people added is kept. */
  readonly store: StorePlace;
  /** The OpenSearch that searches the folders, where there is one. */
  readonly engine?: OpenSearchPlace;
}

/** Where a command line is typed, and what is printed there. */
export interface Terminal {
  readonly input: Readable;
  /** Prints a line of the answer. */
  print(line: string): void;
  /** Prints a line about what went wrong. */
  complain(line: string): void;
  /** Draws one line anew; absent where nobody watches. */
  readonly redraw?: (line: string) => void;
  /** Its width in characters, where it has one. */
  readonly columns?: number;
  /** The bundled parser of the import, which runs in threads. */
  readonly importWorker: URL;
  /** @throws UsageError */
  settings(): ProgramSettings;
}

interface Program {
  readonly usage: string;
  readonly run: (terminal: Terminal, args: readonly string[]) => Promise<Exit>;
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
  engine: { usage: ENGINE_USAGE, run: keepEngine },
  check: { usage: 'check [--corpus DIR]: what is wrong with the sources', run: check },
  register: { usage: 'register: registers the commands with Discord', run: register },
};

/** Runs a command line, the words behind `verbatim`, to its end; what goes wrong is told in a sentence. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<Exit> {
  try {
    return await run(args, terminal);
  } catch (error) {
    const message = isKnown(error) ? error.message : failureSentence(error);
    terminal.complain(`verbatim: ${message}`);
    const [command = null, ...rest] = args;
    if (rest.includes('--json'))
      terminal.print(JSON.stringify({ command, options: {}, kind: 'error', message }));
    return EXIT.wrong;
  }
}

/** Whether its message is a sentence for the person who typed. */
const isKnown = (error: unknown): error is Error =>
  error instanceof UsageError || isStoreError(error) || isEngineError(error);

/** @throws UsageError StoreError */
async function run(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const [name = '', ...rest] = args;
  const program = Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name] : undefined;
  const command = commands.find((one) => one.name === name);
  const wanted = isHelp(name)
    ? help()
    : program
      ? `Usage: verbatim ${program.usage}`
      : command && commandUsage(command);
  if (wanted && args.some(isHelp)) {
    terminal.print(wanted);
    return EXIT.found;
  }
  if (program) return program.run(terminal, rest);
  if (command) return runCommand(terminal, command, rest);
  throw new UsageError(
    `${name === '' ? 'no command given' : `there is no command "${name}"`}. Use one of:\n${help()}`,
  );
}

const isHelp = (word: string): boolean => word === '--help' || word === '-h';
const help = (): string => usage(Object.values(PROGRAMS).map((program) => program.usage));

async function runCommand(terminal: Terminal, command: Command, args: readonly string[]): Promise<Exit> {
  const invocation = readArguments(args, command);
  const { options, limit } = invocation;
  const library = await open(terminal, invocation.corpus);
  if (invocation.explain)
    return explainAnswer(terminal, command, await command.explain?.(library, options), invocation);
  const answer = await command.answer(library, options);
  const { colour } = terminal.settings();
  if (invocation.json) terminal.print(JSON.stringify(toJson(command.name, options, answer, limit)));
  else {
    const run = { administrator: true, commands, ...(limit === undefined ? {} : { perPage: limit }) };
    const width = terminal.columns ? { columns: terminal.columns } : {};
    terminal.print(toTerminal(command.render(answer, options, run), { colour, ...width }).trimEnd());
  }
  return foundNothing(answer) ? EXIT.nothing : EXIT.found;
}

/** Prints the way of an answer in its place. */
function explainAnswer(
  { print, columns }: Terminal,
  { name }: Command,
  explanation: SearchExplanation | undefined,
  { json, limit }: Invocation,
): Exit {
  if (!explanation) throw new UsageError(`${name} has no way to show: --explain goes with ask`);
  print(json ? JSON.stringify(explanation) : explainedSearch(explanation, limit, columns));
  return EXIT.found;
}

async function batch(terminal: Terminal, args: readonly string[]): Promise<Exit> {
  const { corpus } = readArguments(args);
  const library = await open(terminal, corpus);
  return eachLine(terminal, (line, number) => answerLine(line, number, library, commands));
}

async function annotate(terminal: Terminal, args: readonly string[]): Promise<Exit> {
  readArguments(args);
  return eachLine(terminal, annotateLine);
}

async function explainWay({ print, columns }: Terminal, args: readonly string[]): Promise<Exit> {
  print(explainText(args, columns));
  return EXIT.found;
}

/** Prints what `answer` makes of each line of the input, in order; blank lines are passed over. */
async function eachLine(
  { input, print, complain }: Terminal,
  answer: (line: string, number: number) => object | Promise<object>,
): Promise<Exit> {
  let number = 0;
  let exit: Exit = EXIT.found;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const printed = await answer(line, number);
    if ('kind' in printed && printed.kind === 'error') {
      exit = EXIT.wrong;
      complain(`verbatim: ${'message' in printed ? String(printed.message) : `line ${number} is wrong`}`);
    }
    print(JSON.stringify(printed));
  }
  return exit;
}

async function importArticles(terminal: Terminal, args: readonly string[]): Promise<Exit> {
  const { print, complain, redraw, importWorker: worker } = terminal;
  return runImport(args, {
    print,
    complain: (line) => complain(`verbatim: ${line}`),
    worker,
    ...(redraw ? { progress: redraw } : {}),
  });
}

async function check(terminal: Terminal, args: readonly string[]): Promise<Exit> {
  const { corpus, limit, json, explain } = readArguments(args);
  if (limit !== undefined || json || explain) throw new UsageError('check takes no option but --corpus');
  const folders = corpus ?? terminal.settings().corpus;
  const shelf = await readShelf(folders);
  for (const problem of shelf.problems) terminal.complain(problemText(problem));
  for (const problem of await languageProblems(shelf)) terminal.complain(problemText(problem));
  terminal.print(checkCount(shelf, folders));
  return shelf.problems.length > 0 || shelf.sources.length === 0 ? EXIT.wrong : EXIT.found;
}

async function backUp({ print, settings }: Terminal, args: readonly string[]): Promise<Exit> {
  const file = fileOf(args, 'backup');
  print(`${file} holds ${await backupPlace(settings().store, file)} rows.`);
  return EXIT.found;
}

async function bringBack({ print, settings }: Terminal, args: readonly string[]): Promise<Exit> {
  const file = fileOf(args, 'restore');
  print(`${await restorePlace(settings().store, file)} rows are back.`);
  return EXIT.found;
}

async function keepEngine({ print, settings }: Terminal, args: readonly string[]): Promise<Exit> {
  await runEngine(args, settings().engine, print);
  return EXIT.found;
}

function fileOf([file, ...more]: readonly string[], program: string): string {
  if (file === undefined || file.startsWith('-') || more.length > 0)
    throw new UsageError(`${program} takes one file`);
  return file;
}

async function register({ print, settings }: Terminal): Promise<Exit> {
  const { token, guildId } = settings();
  if (token === undefined)
    throw new UsageError('DISCORD_TOKEN is not set: put it into the environment or into .env');
  const { registerWithToken } = await import('../discord/register.ts');
  const sent = await registerWithToken(token, commands, guildId);
  print(sent ? `Registered ${commands.length} commands.` : 'Discord has these commands already.');
  return EXIT.found;
}

/** The library of the folders; what is wrong with their files is told. */
async function open(terminal: Terminal, corpus: readonly string[] | undefined): Promise<Library> {
  const folders = corpus ?? terminal.settings().corpus;
  const shelf = await readShelf(folders);
  const report = checkReport(shelf, folders);
  if (shelf.sources.length === 0) throw new UsageError(`no good source to search.\n${report}`);
  if (shelf.problems.length > 0) terminal.complain(`verbatim: ${report}`);
  return buildLibrary(shelf);
}
