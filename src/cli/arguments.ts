import { parseArgs } from 'node:util';
import type { Command, RawOptions } from '../command.ts';
import { BOUNDS } from '../text/bounds.ts';

/** Wrong use of the command line, or a bad line of input: one sentence for the person who typed it. */
export class UsageError extends Error {}

/** A parsed command line: what to run, on which shelf, printed how. */
export interface Invocation {
  readonly options: RawOptions;
  readonly corpus: readonly string[] | undefined;
  readonly limit: number | undefined;
  readonly json: boolean;
  /** Whether the way of the answer is asked for in the place of the answer. */
  readonly explain: boolean;
}

const COMMON = {
  corpus: { type: 'string', multiple: true },
  limit: { type: 'string' },
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
} as const;

/**
 * Reads `[--option value …] [--corpus DIR]… [--limit N] [--json] [--explain]`. A value without a name is that of the first text.
 * @throws UsageError
 */
export function readArguments(args: readonly string[], command?: Command): Invocation {
  const declared = Object.entries(command?.declared ?? {}).map(([name, { type }]) => [
    name,
    { type: type === 'flag' ? ('boolean' as const) : ('string' as const) },
  ]);
  const { values, positionals } = parse(args, { ...Object.fromEntries(declared), ...COMMON });
  const { corpus, limit, json, explain, ...options } = values;
  return {
    options: checkOptions(withPositional(options as RawOptions, positionals, command), command),
    corpus: corpus as string[] | undefined,
    limit: limit === undefined ? undefined : checkLimit(limit),
    json: json === true,
    explain: explain === true,
  };
}

function parse(
  args: readonly string[],
  options: NonNullable<Parameters<typeof parseArgs>[0]>['options'] & object,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const sentence =
      error instanceof Error ? (error.message.split(/\. To specify|\n/, 1)[0] ?? '') : String(error);
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(
      sentence.startsWith('Unknown option') ? `${sentence}: use ${known.join(', ')}` : sentence,
    );
  }
}

function withPositional(options: RawOptions, positionals: readonly string[], command?: Command): RawOptions {
  if (positionals.length === 0) return options;
  const first = Object.entries(command?.declared ?? {}).find(([, { type }]) => type === 'text')?.[0];
  if (first === undefined || options[first] !== undefined)
    throw new UsageError(
      `"${positionals.join(' ')}" belongs to no option: put the whole value in quotation marks`,
    );
  return { ...options, [first]: positionals.join(' ') };
}

/**
 * Checks options that come from outside against what a command declares.
 * @throws UsageError that names the option
 */
export function checkOptions(options: Readonly<Record<string, unknown>>, command?: Command): RawOptions {
  if (!command) return {};
  const names = command.options.map(({ name }) => name);
  for (const [name, value] of Object.entries(options)) {
    const option = Object.hasOwn(command.declared, name) ? command.declared[name] : undefined;
    if (!option)
      throw new UsageError(
        `"${name}" is not an option of ${command.name}: use ${names.join(', ') || 'none'}`,
      );
    const type = option.type === 'flag' ? 'boolean' : 'string';
    if (value !== undefined && typeof value !== type)
      throw new UsageError(`"${name}" of ${command.name} is not a ${type}`);
    if (typeof value === 'string' && value.length > BOUNDS.typed)
      throw new UsageError(
        `"${name}" of ${command.name} is ${value.length} characters long: at most ${BOUNDS.typed} are looked up`,
      );
    if (option.type === 'choice' && value !== undefined && !Object.hasOwn(option.choices, String(value)))
      throw new UsageError(
        `"${name}" of ${command.name} is "${value}": use ${Object.keys(option.choices).join(', ')}`,
      );
  }
  const missing = command.options.find(({ name, required }) => required && options[name] === undefined);
  if (missing) throw new UsageError(`${command.name} needs --${missing.name}`);
  return options as RawOptions;
}

/** @throws UsageError when it is not a whole number from 1 */
export function checkLimit(limit: unknown): number {
  const number = typeof limit === 'string' && /^\d+$/.test(limit) ? Number(limit) : limit;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 1)
    throw new UsageError(`the limit is "${limit}": give a whole number from 1`);
  return number;
}
