import { commands } from '../../commands/index.ts';
import type { Command, Option } from '../command.ts';
import { wrap } from '../reply/to-terminal.ts';

const WIDTH = 80;

/** What the terminal can do, a line a command and one for what it does. */
export const usage = (programs: readonly string[]): string =>
  [
    ...commands.map((command) => entry(`${nameOf(command)}${optionsOf(command)}`, command.description)),
    ...programs.map((program) => {
      const [line = '', description = ''] = program.split(': ', 2);
      return entry(line, description);
    }),
    ...wrap(
      'Those above batch take [--corpus DIR], several times if need be, [--limit N] and [--json] too.',
      WIDTH,
      '  ',
    ),
  ].join('\n');

/** What one command does, and each of its options with what it takes. */
export function commandUsage(command: Command): string {
  const options = Object.entries(command.declared).filter(([, { type }]) => type !== 'flag');
  const [first] = options.find(([, { type }]) => type === 'text') ?? [];
  return [
    `Usage: verbatim ${nameOf(command)}${optionsOf(command)} [--corpus DIR] [--limit N] [--json]${command.explain ? ' [--explain]' : ''}`,
    ...wrap(command.description, WIDTH, ''),
    ...options.map(([name, option]) => entry(`--${name}`, optionWords(option))),
    ...(command.explain ? [entry('--explain', 'The way of the answer in its place')] : []),
    ...(first === undefined ? [] : wrap(`A value without a name is that of --${first}.`, WIDTH, '')),
  ].join('\n');
}

const optionWords = (option: Option): string =>
  [
    option.description,
    ...(option.required ? ['required'] : []),
    ...(option.type === 'text' ? [`at most ${option.maxLength} characters on Discord`] : []),
    ...(option.type === 'choice' ? [Object.keys(option.choices).join(', ')] : []),
  ].join(' · ');

const entry = (line: string, description: string): string =>
  [...wrap(line, WIDTH, '  '), ...wrap(description, WIDTH, '      ')].join('\n');

const nameOf = ({ name }: Command): string => (name.includes(' ') ? `"${name}"` : name);

/** The options that mean something in a terminal. */
const optionsOf = ({ declared }: Command): string =>
  Object.entries(declared)
    .filter(([, { type }]) => type !== 'flag')
    .map(([name, { required }]) => (required ? ` --${name} …` : ` [--${name} …]`))
    .join('');
