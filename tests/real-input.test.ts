import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Folder, temporaryFolder } from './support/folder.ts';
import { built, verbatim } from './support/program.ts';

const articles = fileURLToPath(new URL('../../shared/articles/', import.meta.url));

interface Found {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly source: { readonly id: string };
  readonly quotation?: { readonly kind: string; readonly speaker: string | null };
  readonly figure?: { readonly value: number; readonly text: string };
}
interface Answered {
  readonly kind: string;
  readonly excerpts: readonly Found[];
}

/** What people who have read the articles ask. */
const QUESTIONS = {
  kelly: ['whosaid', { quote: 'no, repeat no, mass deportation' }],
  jawetz: ['whosaid', { quote: 'crystal clear' }],
  isacson: ['whosaid', { quote: 'go back to its default state' }],
  morgan: ['whosaid', { quote: 'We need Mexico to do more' }],
  returned: ['figure', { about: 'migrants returned to Mexico under MPP' }],
  doses: ['figure', { about: 'vaccine doses for Mexico' }],
  backlog: ['figure', { about: 'immigration court backlog' }],
  judge: ['ask', { question: 'Which judge halted the attempt to end the program?' }],
  cup: ['ask', { question: 'Who won the 2022 football World Cup?' }],
} as const;
type Question = keyof typeof QUESTIONS;

/** Asks all of them in one run of `verbatim batch`. */
async function askAll(corpus: string): Promise<Record<Question, Answered>> {
  const input = Object.values(QUESTIONS)
    .map(([command, options]) => `${JSON.stringify({ command, options })}\n`)
    .join('');
  const { code, out, err } = await verbatim(['batch', '--json', '--corpus', corpus], { input });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const lines = out.trimEnd().split('\n');
  return Object.fromEntries(
    Object.keys(QUESTIONS).map((name, at) => [name, JSON.parse(lines[at] ?? '') as Answered]),
  ) as Record<Question, Answered>;
}

/** The sources that the answers come from, and what each question must find in them. */
function holds(
  corpus: () => string,
  sources: Readonly<Record<'mpp2019' | 'times' | 'envoys' | 'abc' | 'press', RegExp>>,
): void {
  let answers: Record<Question, Answered>;
  beforeAll(async () => {
    answers = await askAll(corpus());
  });
  const first = (question: Question): Found => {
    const [found] = answers[question].excerpts;
    if (!found) throw new Error(`nothing found: ${question}`);
    return found;
  };

  it.each([
    ['kelly', /\bKelly$/, ['direct'], 'no, repeat no, mass deportation', 'envoys'],
    ['jawetz', /\bJawetz$/, ['direct'], 'crystal clear', 'abc'],
    ['isacson', /\bIsacson$/, ['direct'], 'go back to its default state', 'times'],
    ['morgan', /\bMorgan$/, ['indirect'], 'do more', 'mpp2019'],
  ] as const)(
    '%s: names who said it, and whether it is quoted',
    (question, speaker, kinds, words, source) => {
      const { quotation, text, source: from } = first(question);
      expect(quotation?.speaker).toMatch(speaker);
      expect(kinds).toContain(quotation?.kind);
      expect(text).toContain(words);
      expect(from.id).toMatch(sources[source]);
    },
  );

  it('migrants returned to Mexico under MPP: 42,000, 74,000 and 7,500, each with its sentence and source', () => {
    const found = answers.returned.excerpts;
    for (const [value, written, source] of [
      [42_000, '42,000', sources.mpp2019],
      [74_000, '74,000', sources.abc],
      [7_500, '7,500', sources.abc],
    ] as const) {
      const one = found.find(({ figure }) => figure?.value === value);
      expect(one?.text, written).toContain(written);
      expect(one?.source.id).toMatch(source);
    }
  });

  it('vaccine doses for Mexico: 2.5 million, and not Canada’s 1.5 million', () => {
    expect(first('doses').figure?.value).toBe(2_500_000);
    expect(first('doses').source.id).toMatch(sources.times);
    expect(answers.doses.excerpts.map(({ figure }) => figure?.value)).not.toContain(1_500_000);
  });

  it('immigration court backlog: 1.5 million', () => {
    expect(first('backlog').figure?.value).toBe(1_500_000);
    expect(first('backlog').text).toContain('1.5 million');
    expect(first('backlog').source.id).toMatch(sources.press);
  });

  it('which judge: Kacsmaryk', () => {
    expect(first('judge').text).toContain('Kacsmaryk');
    expect(first('judge').source.id).toMatch(sources.abc);
  });

  it('the World Cup: nothing', () => {
    expect(answers.cup).toMatchObject({ kind: 'nothing', excerpts: [] });
  });
}

beforeAll(built, 60_000);

describe('the starter corpus answers', () => {
  holds(() => 'corpus', {
    mpp2019: /morgan/,
    times: /biden-asks/,
    envoys: /no-mass-deportation/,
    abc: /abc-news/,
    press: /press-tv/,
  });
});

const here = existsSync(articles);
describe.skipIf(!here)(
  here ? 'the articles answer' : 'the articles answer: skipped, ../shared/articles is not there',
  () => {
    let folder: Folder;
    const raw = (name: string): string => readFileSync(`${articles}${name}`, 'utf8').replace(/\r\n/g, '\n');
    const source = (fields: Readonly<Record<string, string>>, body: string): string =>
      `---\n${Object.entries(fields)
        .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
        .join('\n')}\n---\n${body}`;

    beforeAll(async () => {
      // The third file holds two articles: the second begins at the section's name above its "Published".
      const two = raw('002_495611c4e3f27f2f.txt');
      const cut = two.indexOf('\nImmigration\n', two.indexOf('Continue Reading'));
      expect(cut).toBeGreaterThan(0);
      folder = await temporaryFolder({
        'morgan.md': source({ publisher: 'Business Standard' }, raw('000_db2619e981696500.txt')),
        'press.md': source({ publisher: 'Press TV', published: '2021-12' }, raw('001_08465e9b97c34a13.txt')),
        'times.md': source({ published: '2021' }, two.slice(0, cut)),
        'mayorkas.md': source({}, two.slice(cut)),
        'envoys.md': source(
          { publisher: 'Business Standard', published: '2017-02-24' },
          raw('003_2158e08e2ff1cba3.txt'),
        ),
        'abc.md': source({ publisher: 'ABC News', published: '2023-02-07' }, raw('004_cfac632945e2e2c5.txt')),
      });
    });
    afterAll(() => folder.remove());

    holds(() => folder.path, {
      mpp2019: /^morgan$/,
      times: /^times$/,
      envoys: /^envoys$/,
      abc: /^abc$/,
      press: /^press$/,
    });
  },
);
