import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Folder, temporaryFolder } from './support/folder.ts';
import { sourceOf } from './support/library.ts';
import { built, OFFLINE, verbatim as program } from './support/program.ts';
import { verbatimHere as verbatim } from './support/terminal.ts';

const offset = z.int().min(0);
const place = z.strictObject({ start: offset, end: offset });
const date = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/);

/** One object of `--json`, as the terminal's contract has it. */
const answer = z.object({
  command: z.string(),
  options: z.record(z.string(), z.union([z.string(), z.boolean()])),
  kind: z.enum(['found', 'nothing']),
  excerpts: z.array(
    z.object({
      text: z.string().min(1),
      start: offset,
      end: offset,
      passage: z.int().min(1),
      score: z.number(),
      highlights: z.array(z.tuple([offset, offset])),
      source: z.object({
        id: z.string().min(1),
        title: z.string().nullable(),
        publisher: z.string().nullable(),
        authors: z.array(z.string()),
        published: date.nullable(),
        url: z.url().nullable(),
        kind: z.enum(['article', 'notes', 'transcript', 'document']),
      }),
      quotation: z
        .strictObject({
          kind: z.enum(['direct', 'mixed', 'indirect']),
          start: offset,
          end: offset,
          speaker: z.string().nullable(),
          role: z.string().nullable(),
          mention: place.nullable(),
          cue: z.string().nullable(),
        })
        .exactOptional(),
      figure: z
        .strictObject({
          value: z.number(),
          text: z.string(),
          unit: z.string().nullable(),
          qualifier: z.string().nullable(),
          asOf: date.nullable(),
        })
        .exactOptional(),
    }),
  ),
});
type JsonAnswer = z.output<typeof answer>;

const FIRE = `---
title: Fire at the mill
publisher: Moss Gazette
published: 1912-03-05
authors: [Tom Reed]
url: https://example.org/fire
---
The mill by the river burned down on Monday. More than 300 sacks of flour were lost.

“Nobody was hurt,” said Ada Moss, the miller. “We will build it again.”

Moss said that the fire began in the bakery.
`;
const RAIN = `---
kind: notes
about:
  title: Rain
---
It rained for nine days, said Ivo Hill, a farmer. The mill stood still.
`;
const bodies: Readonly<Record<string, string>> = { fire: sourceOf(FIRE).text, rain: sourceOf(RAIN).text };

let folder: Folder;
let shelf: string[];
beforeAll(async () => {
  await built();
  folder = await temporaryFolder({ 'one/fire.md': FIRE, 'two/rain.md': RAIN, 'empty/none.dat': '' });
  await folder.put({
    'bad/broken.md': '---\nkind: novel\ntitel: Fire\n---\nText.',
    'bad/good.md': 'The mill.',
    'german/herbst.md':
      'Die Mühle am Bach wird im Herbst verkauft, und wer sie kauft, ist noch nicht entschieden. Im Dorf rechnet niemand damit.',
    'german/bach.md':
      '---\nlanguage: de\n---\nDer Bach treibt die Mühle seit dreißig Jahren, und niemand weiß, wie lange noch.',
  });
  shelf = ['--corpus', `${folder.path}/one`, '--corpus', `${folder.path}/two`];
}, 60_000);
afterAll(() => folder.remove());

describe.concurrent('a program of its own prints the same and ends with the same code', () => {
  it.each<[string[], string?]>([
    [['ask', 'What', 'burned', 'down?', '--json']],
    [['ask', 'Who invented radio?']],
    [['sources', '--json']],
    [['help', 'me']],
    [['--help']],
    [['batch', '--json'], '{"command":"ask","options":{"question":"mill"}}\n{'],
  ])('%j', async (args, input = '') => {
    expect(await program(args, { input })).toEqual(await verbatim(args, { input }));
  });
});

/** Checks an object against the contract, and every offset in it against the sources. */
function checked(line: string): JsonAnswer {
  const found = answer.parse(JSON.parse(line));
  for (const { text, start, end, highlights, source, quotation } of found.excerpts) {
    const body = bodies[source.id] as string;
    expect(text).toBe(body.slice(start, end));
    for (const [from, to] of highlights) {
      expect(from).toBeGreaterThanOrEqual(start);
      expect(to).toBeLessThanOrEqual(end);
      expect(to).toBeGreaterThan(from);
    }
    for (const span of quotation ? [quotation, quotation.mention] : [])
      if (span) expect(body.slice(span.start, span.end).trim()).not.toBe('');
  }
  return found;
}

describe.concurrent('verbatim COMMAND --json', () => {
  it('prints one object of the contract, with code 0, when it has found something', async () => {
    const { code, out, err } = await verbatim(['whosaid', '--quote', 'nobody was hurt', ...shelf, '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [line = '', ...others] = out.split('\n');
    expect(others).toEqual(['']);
    const found = checked(line);
    expect(found).toMatchObject({
      command: 'whosaid',
      options: { quote: 'nobody was hurt' },
      kind: 'found',
      excerpts: [
        {
          passage: 2,
          source: {
            id: 'fire',
            title: 'Fire at the mill',
            publisher: 'Moss Gazette',
            authors: ['Tom Reed'],
            published: '1912-03-05',
            url: 'https://example.org/fire',
            kind: 'article',
          },
          quotation: { kind: 'direct', speaker: 'Ada Moss', cue: 'said' },
        },
      ],
    });
    const [excerpt] = found.excerpts;
    expect(excerpt?.text).toContain('“Nobody was hurt,” said Ada Moss');
  });

  it('ends with code 1 when it has found nothing, and says what was searched', async () => {
    const { code, out, err } = await verbatim([
      'ask',
      '--question',
      'Who invented radio?',
      ...shelf,
      '--json',
    ]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(checked(out)).toMatchObject({ kind: 'nothing', excerpts: [] });
  });

  it('takes words without a name as the first option', async () => {
    const { out } = await verbatim(['ask', 'What', 'burned', 'down?', ...shelf, '--json']);
    expect(checked(out)).toMatchObject({ options: { question: 'What burned down?' }, kind: 'found' });
  });

  it('searches the starter corpus when no folder is given', async () => {
    const { code, out } = await verbatim(['sources', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).sources).toHaveLength(6);
  });

  it('tells of broken sources on standard error, and answers from the good ones', async () => {
    const { code, out, err } = await verbatim(['ask', 'mill', '--corpus', `${folder.path}/bad`, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).excerpts).toHaveLength(1);
    expect(err).toMatch(
      /broken\.md:2: "kind" is not one of [^\n]+\n[^\n]*broken\.md:3: "titel" is not a field/,
    );
  });
});

describe.concurrent('verbatim COMMAND for people', () => {
  it.each([
    ['ask', 'What burned down?'],
    ['figure', 'sacks of flour'],
    ['whosaid', 'nobody was hurt'],
    ['quotes', 'Moss'],
    ['sources', 'Fire'],
  ])('%s prints within 80 columns, without colour codes into a pipe', async (command, value) => {
    const { code, out, err } = await verbatim([command, value, ...shelf]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/\S\n$/);
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are looked for
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('cite prints the reference on one line, to be copied', async () => {
    const { code, out } = await verbatim(['cite', 'Fire', ...shelf]);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining(
        'Reed, T. (1912, March 5). Fire at the mill. Moss Gazette. https://example.org/fire\n',
      ),
    });
  });

  it('shows the words, the speaker, the kind and the place', async () => {
    const { out } = await verbatim(['whosaid', 'nobody was hurt', ...shelf]);
    expect(out).toContain('“Nobody was hurt,” said Ada Moss, the miller.');
    expect(out).toMatch(/Quoted: Ada Moss/);
    expect(out).toContain('“Fire at the mill” · Moss Gazette · 5 March 1912 · ¶ 2');
  });

  it('says what was searched when nothing was found', async () => {
    const { code, out } = await verbatim(['ask', 'Who invented radio?', ...shelf]);
    expect(code).toBe(1);
    expect(out).toMatch(/^Nothing found for “Who invented radio\?”\.\nSearched: 2 sources/);
  });

  it('shows as many as --limit says, and how many there are', async () => {
    const all = await verbatim(['quotes', 'Moss', ...shelf, '--json']);
    const count = checked(all.out).excerpts.length;
    expect(count).toBeGreaterThan(1);
    const one = await verbatim(['quotes', 'Moss', ...shelf, '--limit', '1']);
    expect(one.out.match(/^ {4}(Quoted|Partly quoted|Reported)/gm)).toHaveLength(1);
    expect(one.out).toContain(`1 of ${count}`);
    const json = await verbatim(['quotes', 'Moss', ...shelf, '--limit', '1', '--json']);
    expect(checked(json.out).excerpts).toHaveLength(1);
  });

  it.each([
    [['ask', '--help'], /^Usage: verbatim ask --question …[\s\S]*--question\n +Your question/],
    [['ask', '--help'], /\[--explain\]\n[\s\S]*--explain\n +The way of the answer/],
    [
      ['cite', '-h'],
      /^Usage: verbatim cite --source … \[--style …\] \[--corpus DIR\] \[--limit N\] \[--json\]\n[\s\S]*--style\n[\s\S]*apa, mla, chicago/,
    ],
    [['Check quotes', '--help'], /^Usage: verbatim "Check quotes"/],
    [['import', 'page.html', '--help'], /^Usage: verbatim import PATH/],
    [['check', '--help'], /^Usage: verbatim check/],
  ])('prints how one command is used: %j', async (args, usage) => {
    expect(await verbatim(args)).toEqual({ code: 0, out: expect.stringMatching(usage), err: '' });
  });

  it('proves an excerpt by its id as it is printed, the word before it included', async () => {
    const found = await verbatim(['whosaid', 'crystal clear']);
    const [printed = ''] = /\bid\s[\w-]{20,}/.exec(found.out) ?? [];
    for (const typed of [printed.split(/\s/), [printed], [printed.replace(/\s/, ': ')]])
      expect(await verbatim(['show', ...typed])).toMatchObject({
        code: 0,
        out: expect.stringMatching(/^Proved/),
      });
  });

  it('prints how it is used when asked for help', async () => {
    const { code, out } = await verbatim(['--help']);
    expect(code).toBe(0);
    for (const name of ['ask --question', 'whosaid --quote', 'batch', 'annotate', 'check', 'register'])
      expect(out).toContain(name);
  });
});

it('a command says of a folder without a source file that there is none', async () => {
  const folder = await temporaryFolder();
  expect(await verbatim(['sources', '--corpus', folder.path])).toEqual({
    code: 2,
    out: '',
    err: `verbatim: no good source to search.\n0 sources are good: no .md file in ${folder.path}\n`,
  });
  await folder.remove();
});

describe.concurrent('verbatim refuses wrong use with code 2 and a sentence:', () => {
  it.each([
    ['no command', [], /^verbatim: no command given\. Use one of:\n {2}ask --question/],
    ['an unknown command', ['answer', 'x'], /^verbatim: there is no command "answer"\. Use one of:\n/],
    ['a name of every object', ['constructor'], /^verbatim: there is no command "constructor"/],
    ['a missing option', ['ask'], /^verbatim: ask needs --question\n$/],
    [
      'an unknown option',
      ['ask', '--query', 'x'],
      /^verbatim: Unknown option '--query': use --question, --private, --corpus, --limit, --json, --explain\n$/,
    ],
    [
      'an option without its value',
      ['ask', '--question'],
      /^verbatim: Option '--question <value>' argument missing\n$/,
    ],
    ['words that belong to no option', ['help', 'me'], /^verbatim: "me" belongs to no option/],
    [
      'a choice that is none',
      ['cite', 'Fire', '--style', 'loud'],
      /^verbatim: "style" of cite is "loud": use apa, /,
    ],
    [
      'a limit in words',
      ['ask', 'x', '--limit', 'ten'],
      /^verbatim: the limit is "ten": give a whole number from 1\n$/,
    ],
    [
      'a limit of nothing',
      ['ask', 'x', '--limit', '0'],
      /^verbatim: the limit is "0": give a whole number from 1\n$/,
    ],
    [
      'a folder that is not there',
      ['ask', 'x', '--corpus', 'nowhere'],
      /^verbatim: no good source to search\.\nnowhere: the folder cannot be read \(ENOENT\): check its name\n/,
    ],
    [
      'register without a token',
      ['register'],
      /^verbatim: DISCORD_TOKEN is not set: put it into the environment or into \.env\n$/,
    ],
  ])('%s', async (_, args, sentence) => {
    const { code, out, err } = await verbatim(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
  });
});

it('verbatim register says so when Discord cannot be reached, without the token', async () => {
  const env = { DISCORD_TOKEN: 'not-a-real-token', ...OFFLINE };
  expect(await program(['register'], { env })).toEqual({
    code: 2,
    out: '',
    err: 'verbatim: Discord cannot be reached (ENOTFOUND): check the network\n',
  });
});

describe.concurrent('verbatim batch', () => {
  const batch = (lines: readonly string[], end = '\n') =>
    verbatim(['batch', '--json', ...shelf], { input: lines.map((line) => line + end).join('') });
  const ask = (command: string, options: object, more: object = {}): string =>
    JSON.stringify({ command, options, ...more });

  it('answers every command, a line each, in order', async () => {
    const asked = [
      ask('ask', { question: 'What burned down?' }),
      ask('figure', { about: 'sacks of flour' }),
      ask('whosaid', { quote: 'nobody was hurt' }),
      ask('whosaid', { quote: 'the fire began in the bakery' }),
      ask('quotes', { speaker: 'Ada Moss' }),
      ask('quotes', { speaker: 'Ada Moss', about: 'bakery' }),
      ask('sources', {}),
      ask('sources', { source: 'Fire' }),
      ask('help', {}),
      ask('ask', { question: 'Who invented radio?', private: true }),
      ask('ask', { question: 'hello' }),
    ];
    const { code, out, err } = await batch(asked);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answers = out.trimEnd().split('\n').map(checked);
    expect(answers.map(({ command, options }) => ask(command, options))).toEqual(asked);
    expect(answers.map(({ kind }) => kind)).toEqual([...Array(9).fill('found'), 'nothing', 'nothing']);
    expect(answers[1]?.excerpts[0]).toMatchObject({
      figure: {
        value: 300,
        text: 'More than 300',
        unit: expect.stringMatching(/^sacks/),
        qualifier: 'More than',
      },
    });
    expect(answers[2]?.excerpts[0]).toMatchObject({ quotation: { kind: 'direct', speaker: 'Ada Moss' } });
    expect(answers[3]?.excerpts[0]).toMatchObject({ quotation: { kind: 'indirect', cue: 'said' } });
    expect(answers[7]?.excerpts[0]).toMatchObject({ source: { id: 'fire' }, passage: 1 });
  });

  it('gives the same bytes for the same lines', async () => {
    const lines = [ask('ask', { question: 'mill' }), ask('quotes', { speaker: 'Moss' })];
    const [first, second] = await Promise.all([batch(lines), batch(lines)]);
    expect(first.out).toBe(second.out);
  });

  it('keeps to a line’s limit', async () => {
    const { out } = await batch([ask('quotes', { speaker: 'Moss' }, { limit: 1 })]);
    expect(checked(out).excerpts).toHaveLength(1);
  });

  it('passes over blank lines, takes the line ends of Windows and a byte order mark', async () => {
    const { code, out } = await batch(['\ufeff', ask('help', {}), '', '  ', ask('sources', {})], '\r\n');
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map(checked)
        .map(({ command }) => command),
    ).toEqual(['help', 'sources']);
  });

  it('prints nothing for nothing', async () => {
    expect(await batch([])).toEqual({ code: 0, out: '', err: '' });
  });

  it('answers a wrong line with its number and goes on, and ends with code 2', async () => {
    const wrong = [
      '{"command":',
      '[]',
      '{"options":{}}',
      ask('answer', {}),
      ask('ask', {}),
      ask('ask', { question: 5 }),
      ask('ask', { question: 'x', private: 'yes' }),
      ask('ask', { question: 'x', constructor: 'y' }),
      ask('ask', { question: 'x' }, { limit: 0 }),
      ask('ask', { question: 'x' }, { limits: 1 }),
    ];
    const { code, out, err } = await batch([ask('help', {}), '', ...wrong, ask('help', {})]);
    expect(code).toBe(2);
    const printed = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(printed.map(({ kind }) => kind)).toEqual(['found', ...wrong.map(() => 'error'), 'found']);
    const messages = printed.slice(1, -1).map(({ message }) => message);
    expect(messages.map((message) => /^line (\d+): ./.exec(message)?.[1])).toEqual(
      wrong.map((_, at) => String(at + 3)),
    );
    expect(err.trimEnd().split('\n')).toEqual(messages.map((message) => `verbatim: ${message}`));
    expect(messages[3]).toContain('"command" is "answer": use ask, ');
    expect(messages[4]).toContain('ask needs --question');
    expect(messages[7]).toContain('"constructor" is not an option of ask');
  });
});

describe.concurrent('verbatim annotate', () => {
  const annotate = (lines: readonly string[]) =>
    verbatim(['annotate', '--json'], { input: lines.join('\n') });
  const line = z.strictObject({
    id: z.union([z.string(), z.number()]),
    quotations: z.array(
      z.strictObject({
        start: offset,
        end: offset,
        kind: z.enum(['direct', 'mixed', 'indirect']),
        speaker: z.strictObject({ name: z.string(), start: offset, end: offset }).nullable(),
        cue: place.nullable(),
      }),
    ),
    figures: z.array(
      z.strictObject({
        start: offset,
        end: offset,
        value: z.number(),
        unit: z.string().nullable(),
        qualifier: z.string().nullable(),
      }),
    ),
  });

  it('prints the quotations and figures of each text, in order, as the contract has them', async () => {
    const text = '“Nobody was hurt,” said Ada Moss. “We lost 300 sacks.”';
    const asked = [
      { id: 'a', text },
      { id: 2, text: '' },
    ];
    const { code, out, err } = await annotate(asked.map((one) => JSON.stringify(one)));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((one) => line.parse(JSON.parse(one)));
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(first?.id).toBe('a');
    expect(first?.quotations.map((one) => [words(one), one.kind, one.speaker?.name])).toEqual([
      ['Nobody was hurt,', 'direct', 'Ada Moss'],
      ['We lost 300 sacks.', 'direct', 'Ada Moss'],
    ]);
    expect(first?.quotations[0]?.speaker && words(first.quotations[0].speaker)).toBe('Ada Moss');
    expect(first?.quotations[0]?.cue && words(first.quotations[0].cue)).toBe('said');
    expect(first?.figures.map(({ value, unit }) => [value, unit])).toEqual([[300, 'sacks']]);
    expect(second).toEqual({ id: 2, quotations: [], figures: [] });
  });

  it.each([
    ['no JSON', 'text', 'line 2: is not JSON: give one object a line'],
    ['no text', '{"id": 1}', 'line 2: "text" is missing or of the wrong type: give {"id": …, "text": …}'],
    ['no object', '7', 'line 2: is not an object: give {"id": …, "text": …}'],
  ])('refuses a line with %s by its number', async (_, wrong, sentence) => {
    const { code, err } = await annotate(['{"id": 1, "text": "Fine."}', wrong]);
    expect({ code, err }).toEqual({ code: 2, err: `verbatim: ${sentence}\n` });
  });
});

describe.concurrent('verbatim check', () => {
  it('counts good sources, with code 0', async () => {
    expect(await verbatim(['check', ...shelf])).toEqual({ code: 0, out: '2 sources are good.\n', err: '' });
  });

  it('finds nothing wrong with the starter corpus', async () => {
    expect(await verbatim(['check'])).toEqual({ code: 0, out: '6 sources are good.\n', err: '' });
  });

  it('lists every problem with file, line and field, with code 2', async () => {
    const { code, out, err } = await verbatim(['check', '--corpus', `${folder.path}/bad`]);
    expect({ code, out }).toEqual({ code: 2, out: '1 source is good, 2 problems.\n' });
    expect(err.replaceAll(folder.path, '…').split('\n')).toEqual([
      '…/bad/broken.md:2: "kind" is not one of article, notes, transcript, document',
      expect.stringMatching(/^…\/bad\/broken\.md:3: "titel" is not a field: use /),
      '',
    ]);
  });

  it('names a source that is read as English and is not', async () => {
    const { code, out, err } = await verbatim(['check', '--corpus', `${folder.path}/german`]);
    expect({ code, out }).toEqual({ code: 0, out: '2 sources are good.\n' });
    expect(err.replaceAll(folder.path, '…')).toBe(
      '…/german/herbst.md: it is read as English, and its words are "de": write `language: de`\n',
    );
  });

  it('refuses options that it has no use for', async () => {
    for (const option of [['--json'], ['--limit', '3']])
      expect(await verbatim(['check', ...option])).toMatchObject({
        code: 2,
        err: 'verbatim: check takes no option but --corpus\n',
      });
  });

  it('has code 2 for a folder without sources', async () => {
    expect(await verbatim(['check', '--corpus', `${folder.path}/empty`])).toMatchObject({
      code: 2,
      out: `0 sources are good: no .md file in ${folder.path}/empty\n`,
    });
  });

  it.skipIf(process.platform === 'win32')(
    'reads more files than the system lets it open at once',
    async () => {
      const many = await temporaryFolder(
        Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`${n}.md`, `Text ${n}.`])),
      );
      const { stdout } = await promisify(execFile)('sh', [
        '-c',
        'ulimit -n 128 && exec "$0" dist/cli.js check --corpus "$1"',
        process.execPath,
        many.path,
      ]);
      expect(stdout).toBe('400 sources are good.\n');
      await many.remove();
    },
  );
});
