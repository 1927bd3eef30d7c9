import type { Sandbox } from 'discord-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, stage } from '../support/bot.ts';
import { libraryOf } from '../support/library.ts';
import { shown } from '../support/shown.ts';

const MILL = Array.from({ length: 7 }, (_, n) => `“The wheel turned ${n + 1} times,” said Ada Moss.`);

describe('an answer as a file, by its button', () => {
  let on: Stage;
  let sandbox: Sandbox;
  beforeAll(async () => {
    const library = await libraryOf({
      'mill.md': MILL.join('\n\n'),
      'river.md': 'The river rose. The bridge was closed in 1912.',
    });
    on = await stage(() => library);
    sandbox = on.sandbox;
  });
  afterAll(() => on.close());

  const ask = async (command: string, options: Record<string, string | boolean>) =>
    shown(await sandbox.slash({ command, options, user: 'member' }));
  type Shown = Awaited<ReturnType<typeof ask>>;
  const press = async ({ id, buttons }: Shown, label: string, user: 'member' | 'manager' = 'member') =>
    shown(await sandbox.press(id, buttons.get(label) ?? `no ${label}`, user));
  const fileOf = async ({ files: [file] }: Shown) => ({
    name: file?.filename,
    text: await (await fetch(file?.url ?? '')).text(),
  });

  it('has every excerpt of the answer, and not those of its page alone', async () => {
    const answer = await ask('quotes', { speaker: 'Moss' });
    const file = await press(answer, 'Export');
    expect(file.ephemeral).toBe(true);
    expect([...file.buttons.keys()]).toEqual(['CSV, for spreadsheets', 'JSON file', 'Web page, to print']);
    const { name, text } = await fileOf(file);
    expect(name).toBe('verbatim.md');
    expect(text.match(/^> /gm)).toHaveLength(MILL.length);
    expect(text).toContain('The wheel turned 7 times');
  });

  it('can be had in another way, in the same place, also by somebody else and from another page', async () => {
    const first = await ask('quotes', { speaker: 'Moss' });
    const second = await press(first, 'Next');
    const file = await press(second, 'Export', 'manager');
    const csv = await press(file, 'CSV, for spreadsheets', 'manager');
    expect(csv.kind).toBe('update');
    const { name, text } = await fileOf(csv);
    expect(name).toBe('verbatim.csv');
    expect(text.trim().split('\r\n')).toHaveLength(MILL.length + 1);
    const json = await press(csv, 'JSON file', 'manager');
    expect(json.files).toHaveLength(1);
    expect(JSON.parse((await fileOf(json)).text)).toHaveLength(MILL.length);
  });

  it.each([
    ['ask', { question: 'When was the bridge closed?' }, 'The bridge was closed in 1912'],
    ['whosaid', { quote: 'turned 3 times' }, 'turned 3 times'],
    ['person', { name: 'Moss' }, 'turned 7 times'],
    ['timeline', {}, '1912'],
    ['compare', { topic: 'river' }, 'The river rose'],
    ['sources', {}, 'The river rose'],
    ['reading', { source: 'river' }, 'The river rose'],
    ['ask', { question: 'When was the bridge closed?', private: true }, 'The bridge was closed in 1912'],
  ] as const)('is there under /%s %j', async (command, options, words) => {
    expect((await fileOf(await press(await ask(command, options), 'Export'))).text).toContain(words);
  });

  it.each([
    ['ask', { question: 'Who won the football match?' }],
    ['help', {}],
    ['quiz', { number: '1' }],
    ['cite', { source: 'river' }],
  ] as const)('is not there under /%s %j', async (command, options) => {
    expect((await ask(command, options)).buttons.has('Export')).toBe(false);
  });
});
