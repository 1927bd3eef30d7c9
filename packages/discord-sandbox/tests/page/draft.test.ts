import { expect, test } from 'vitest';
import {
  type CommandDraft,
  matching,
  optionsLeft,
  runnablesOf,
  startCommand,
  typedCommand,
  typedInto,
} from '../../src/page/composer/draft.ts';
import { callWords, fixedValues, readyValues } from '../../src/page/composer/values.ts';
import { wordsIn } from '../../src/page/words.ts';
import type { Command, CommandOption } from '../../src/shapes.ts';

const option = (name: string, type: number, more: Partial<CommandOption> = {}): CommandOption => ({
  name,
  type,
  description: `The ${name}`,
  ...more,
});
const command = (name: string, options: CommandOption[], more: Partial<Command> = {}): Command => ({
  id: '1',
  application_id: '2',
  version: '3',
  type: 1,
  name,
  description: `Runs ${name}`,
  name_localizations: null,
  description_localizations: null,
  default_member_permissions: null,
  nsfw: false,
  options,
  ...more,
});
const COMMANDS = [
  command('ask', [
    option('question', 3, { required: true }),
    option('private', 5),
    option('count', 4),
    option('colour', 3, { choices: [{ name: 'Deep red', value: 'red' }] }),
  ]),
  command('task', [], { name_localizations: { de: 'aufgabe' } }),
  command('set', [option('colour', 2, { options: [option('show', 1, { options: [option('at', 10)] })] })]),
];
const runnables = runnablesOf(COMMANDS, 'de');
const english = wordsIn('en-US');
const fixedOf = (one: CommandOption) => fixedValues(one, { ...english, locale: 'de' }, () => []);
const ready = (text: string) =>
  readyValues(typedCommand(runnables, text) as CommandDraft, fixedOf, english.say);

test('subcommands are commands of their own, names are in the person’s language', () => {
  expect(runnables.map(({ name, title }) => [name, title])).toEqual([
    ['ask', 'ask'],
    ['task', 'aufgabe'],
    ['set colour show', 'set colour show'],
  ]);
});

test('what begins like the typed letters comes before what only holds them', () => {
  expect(matching(runnables, '/as').map(({ name }) => name)).toEqual(['ask', 'task']);
  expect(matching(runnables, '/AUF').map(({ name }) => name)).toEqual(['task']);
  expect(matching(runnables, '/nothing')).toEqual([]);
});

test('a command starts with its required options, and offers the others by their first letters', () => {
  const draft = startCommand(runnables[0] as (typeof runnables)[0]);
  expect(draft.pills.map((pill) => pill.option.name)).toEqual(['question']);
  expect(optionsLeft({ ...draft, rest: 'c' }).map(({ name }) => name)).toEqual(['count', 'colour']);
  expect(optionsLeft({ ...draft, rest: 'private:' }).map(({ name }) => name)).toEqual(['private']);
});

/** Letter by letter, as fingers do: first a space behind the command's name, then on in the field that has the focus. */
function fingers(text: string) {
  const draft = typedCommand(runnables, '/ask ') as CommandDraft;
  let now = { draft, field: draft.pills[0]?.option.name ?? 'rest' };
  for (const letter of text) {
    const { draft, field } = now;
    const there =
      field === 'rest' ? draft.rest : draft.pills.find(({ option }) => option.name === field)?.text;
    now = typedInto(draft, field, `${there}${letter}`);
  }
  return { ...readyValues(now.draft, fixedOf, english.say), field: now.field };
}

test.each([
  ['what is it', { question: 'what is it' }, 'question'],
  ['question: what is it', { question: 'what is it' }, 'question'],
  ['why: because', { question: 'why: because' }, 'question'],
  ['I have a question: why', { question: 'I have a question: why' }, 'question'],
  ['what is it private: true', { question: 'what is it', private: true }, 'private'],
  ['how private:true count:3', { question: 'how', private: true, count: 3 }, 'count'],
])('%s, letter by letter, is written where its names lead', (text, values, field) => {
  expect(fingers(text)).toEqual({ ready: true, values, field });
});

test.each([
  ['/ask what is it', { question: 'what is it' }],
  ['/ask question: why: because private: true', { question: 'why: because', private: true }],
  ['/ask count: 3 question: how', { question: 'how', count: 3 }],
  ['/ask question: x colour: deep RED', { question: 'x', colour: 'red' }],
  ['/set colour show at: 1.5', { at: 1.5 }],
  ['/aufgabe ', {}],
])('%s is understood as typed or pasted', (text, values) => {
  expect(ready(text)).toEqual({ ready: true, values });
});

test.each([
  ['/ask private: true', 'question', '“question” is required.'],
  ['/ask question: x private: perhaps', 'private', 'Pick one of the values of “private”.'],
])('%s is not sent, and the option is named', (text, pill, problem) => {
  expect(ready(text)).toEqual({ ready: false, pill, problem });
});

test('a text that begins with no command stays a text', () => {
  expect(typedCommand(runnables, '/nothing here')).toBeNull();
  expect(typedCommand(runnables, '/ask')).toBeNull();
  expect(callWords('ask', { question: 'why', private: true })).toBe('/ask question: why private: true');
});
