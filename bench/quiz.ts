/**
 * Whether questions of a quiz have one right answer, and ask different things: `node scripts/bench.mjs quiz [--show N]`.
 *
 * Quizzes of ten, each by a seed of its own, are made from the starter shelf, from unseen articles after their import,
 * from annotated news, where who said what is known from people (PolNeAR), and from German, Spanish, French and Portuguese
 * texts. Each question is put to rules that share
 * nothing with those that made it: every choice is put in its place and looked for in the texts. `--show N` prints N of
 * the questions, drawn from all, to be judged by hand.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  alteredText,
  asksTheSame,
  DIFFICULTIES,
  makeQuiz,
  QUIZ_KINDS,
  type QuizChoice,
  type QuizQuestion,
} from '../src/answer/quiz/index.ts';
import { lots } from '../src/answer/quiz/lots.ts';
import { importFiles } from '../src/corpus/import/index.ts';
import { parseSource } from '../src/corpus/parse.ts';
import { readShelf } from '../src/corpus/shelf.ts';
import type { Source } from '../src/corpus/source.ts';
import { buildLibrary, type Library } from '../src/library/index.ts';
import { table } from './support/numbers.ts';

const QUIZZES = 50;
const EACH = 10;
const SHARED = resolve('..', 'shared');
const ANNOTATED = 60;

interface Annotated {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly quotations: readonly {
    readonly speaker: { readonly text: string; readonly names: readonly string[] } | null;
    readonly segments: readonly { readonly start: number; readonly end: number }[];
  }[];
}

interface Collection {
  readonly name: string;
  readonly library: Library;
  /** Who said what, as people have annotated it, by the id of the source. */
  readonly gold?: ReadonlyMap<string, Annotated>;
}

/** Why a question has not one right answer; nothing where it has. */
function fault({ library, gold }: Collection, question: QuizQuestion): string | undefined {
  const { kind, choices, key, shown } = question;
  const right = choices[key];
  if (!right) return 'no key';
  const texts = library.shelf.map(({ source }) => source.text);
  const written = choices.map(textOf);
  if (new Set(written.map((one) => one.toLowerCase())).size < choices.length)
    return 'two choices are the same';
  switch (kind) {
    case 'gap':
    case 'number': {
      const [{ excerpt, gap } = { excerpt: undefined, gap: undefined }] = shown;
      if (!excerpt || !gap) return 'no gap';
      const { text } = excerpt.source;
      const filled = written.map(
        (one) => text.slice(excerpt.start, gap.start) + one + text.slice(gap.end, excerpt.end),
      );
      const there = filled.filter((one) => texts.some((whole) => whole.includes(one)));
      if (there.length !== 1) return `${there.length} of the choices stand there`;
      const rest = filled[key]?.replace(written[key] ?? '', '') ?? '';
      return rest.toLowerCase().includes((written[key] ?? '').toLowerCase())
        ? 'the rest tells it'
        : undefined;
    }
    case 'altered':
      return written.filter((one) => texts.some((whole) => whole.includes(one))).length === 1
        ? undefined
        : 'not one of the wordings alone stands there';
    case 'source': {
      const words = shown[0]?.excerpt.text ?? '';
      const having = choices.filter(
        (one) => one.kind === 'source' && one.shelved.source.text.includes(words),
      );
      return having.length === 1 ? undefined : `${having.length} of the sources have it`;
    }
    case 'order':
      return new Set(written).size === choices.length && shown.every(({ gap }) => gap)
        ? undefined
        : 'no dates';
    case 'who':
      return whoFault(question, written, library, gold);
  }
}

/** Another choice is quoted with the same words, or, where people have annotated it, the key is not whom they name. */
function whoFault(
  { shown, key }: QuizQuestion,
  written: readonly string[],
  library: Library,
  gold: Collection['gold'],
): string | undefined {
  const said = shown[0]?.excerpt;
  if (!said) return 'no words';
  const sayers = new Set(
    library.people
      .filter(({ quotations }) =>
        quotations.some(({ shelved, quotation: { content } }) =>
          shelved.source.text.slice(content.start, content.end).includes(said.text),
        ),
      )
      .map(({ name }) => name.text),
  );
  if (written.filter((one, at) => at !== key && sayers.has(one)).length > 0) return 'two have said it';
  const annotated = gold?.get(said.source.id);
  if (!annotated) return undefined;
  const offset = said.source.text.indexOf(annotated.text.slice(0, 60));
  const named = annotated.quotations.find(({ segments }) =>
    segments.some(({ start, end }) => start + offset < said.end && said.start < end + offset),
  )?.speaker;
  if (!named) return undefined;
  const called = [named.text, ...named.names].join(' ').toLowerCase();
  const isSame = (written[key] ?? '')
    .split(' ')
    .some((word) => word.length > 2 && called.includes(word.toLowerCase()));
  return isSame || /^(?:he|she|they|it|the\s\p{Ll}+)$/iu.test(called.trim())
    ? undefined
    : `people have: ${called}`;
}

function textOf(choice: QuizChoice): string {
  switch (choice.kind) {
    case 'words':
      return choice.words.text;
    case 'source':
      return choice.shelved.source.about?.title ?? choice.shelved.source.title ?? choice.shelved.source.id;
    case 'altered':
      return alteredText(choice.altered);
    case 'order':
      return choice.order.join(' → ');
  }
}

function show(question: QuizQuestion): string {
  const { kind, shown, choices, key, proof } = question;
  const lines = shown.map(({ excerpt, gap }, at) => {
    const { text } = excerpt.source;
    const words = gap
      ? `${text.slice(excerpt.start, gap.start)}[ ? ]${text.slice(gap.end, excerpt.end)}`
      : excerpt.text;
    return `   ${at + 1}. ${words}`;
  });
  const letters = choices.map((choice, at) => `   ${at === key ? '*' : ' '}${'ABCDE'[at]} ${textOf(choice)}`);
  return [`${kind}  (${proof[0].shelved.source.id})`, ...lines, ...letters].join('\n');
}

async function imported(): Promise<Source[]> {
  const out = mkdtempSync(join(tmpdir(), 'verbatim-quiz-'));
  try {
    const folder = join(SHARED, 'articles');
    const files = readdirSync(folder).map((name) => join(folder, name));
    for await (const _ of importFiles(files, { out })) void _;
    return [...(await readShelf([out])).sources];
  } finally {
    rmSync(out, { recursive: true });
  }
}

function annotated(file: string, count: number): Annotated[] {
  const all: Annotated[] = readFileSync(join(SHARED, 'data', file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return lots('articles').shuffled(all).slice(0, count);
}

function annotatedNews(): { sources: Source[]; gold: Map<string, Annotated> } {
  const some = annotated('quotations-tune.jsonl', ANNOTATED);
  const gold = new Map<string, Annotated>();
  const sources = some.flatMap((one) => {
    const file = `---\ntitle: ${JSON.stringify(one.title)}\npublished: ${one.date}\n---\n\n${one.text}\n`;
    const parsed = parseSource(new TextEncoder().encode(file), `${one.id}.md`);
    if (parsed.ok) gold.set(parsed.source.id, one);
    return parsed.ok ? [parsed.source] : [];
  });
  return { sources, gold };
}

const OTHERS = ['de', 'es', 'fr', 'pt'] as const;
/** So many texts of each other language. */
const OF_EACH = 8;
/** And of each so many paragraphs. */
const PARAGRAPHS = 12;

type Passages =
  | { readonly sources: readonly { readonly title: string; readonly paragraphs: readonly string[] }[] }
  | {
      readonly data: readonly {
        readonly title: string;
        readonly paragraphs: readonly { readonly context: string }[];
      }[];
    };

/** Texts of encyclopedias, and German news, a source an article. */
function otherLanguages(): Source[] {
  return OTHERS.flatMap((language) => {
    const read = JSON.parse(
      readFileSync(join(SHARED, 'data', `questions-${language}-tune.json`), 'utf8'),
    ) as Passages;
    const articles =
      'sources' in read
        ? read.sources.map(({ title, paragraphs }) => ({
            title,
            text: paragraphs.slice(0, PARAGRAPHS).join('\n\n'),
          }))
        : read.data.map(({ title, paragraphs }) => ({
            title,
            text: paragraphs
              .slice(0, PARAGRAPHS)
              .map(({ context }) => context)
              .join('\n\n'),
          }));
    const news = language === 'de' ? annotated('quotations-de-tune.jsonl', OF_EACH) : [];
    return [...articles.slice(0, OF_EACH), ...news].flatMap(({ title, text }, at) => {
      const file = `---\ntitle: ${JSON.stringify(title)}\nlanguage: ${language}\n---\n\n${text}\n`;
      const parsed = parseSource(new TextEncoder().encode(file), `${language}-${at}.md`);
      return parsed.ok ? [parsed.source] : [];
    });
  });
}

async function measure(collection: Collection): Promise<{ row: string[]; questions: QuizQuestion[] }> {
  const questions: QuizQuestion[] = [];
  const faults: string[] = [];
  let pairs = 0;
  let same = 0;
  let longest = 0;
  for (let seed = 0; questions.length < QUIZZES * EACH && seed < 2 * QUIZZES; seed++) {
    const difficulty = DIFFICULTIES[seed % DIFFICULTIES.length] ?? 'medium';
    const started = performance.now();
    const quiz = makeQuiz(collection.library, {
      kinds: QUIZ_KINDS,
      number: EACH,
      difficulty,
      seed: `${seed}`,
    });
    if (seed > 0) longest = Math.max(longest, performance.now() - started);
    for (const [at, question] of (quiz?.questions ?? []).entries()) {
      const why = fault(collection, question);
      if (why) faults.push(`${why}\n${show(question)}`);
      for (const other of quiz?.questions.slice(at + 1) ?? []) {
        pairs++;
        const isSame =
          asksTheSame(question, other) || question.proof[0].excerpt.text === other.proof[0].excerpt.text;
        if (isSame) same++;
      }
      questions.push(question);
    }
  }
  for (const one of faults) console.log(`FAULT in ${collection.name}: ${one}\n`);
  const share = (100 * (questions.length - faults.length)) / Math.max(1, questions.length);
  const kinds = QUIZ_KINDS.map((kind) => `${questions.filter((one) => one.kind === kind).length}`);
  const distinct = new Set(questions.map((one) => `${one.kind} ${show(one).split('\n').slice(1, 2)}`)).size;
  return {
    row: [
      collection.name,
      `${questions.length}`,
      ...kinds,
      `${share.toFixed(1)} %`,
      `${same} of ${pairs}`,
      `${distinct}`,
      `${longest.toFixed(0)} ms`,
    ],
    questions,
  };
}

const starter = await readShelf(['corpus']);
const news = annotatedNews();
const collections: Collection[] = [
  { name: 'starter shelf', library: await buildLibrary(starter) },
  { name: 'unseen articles', library: await buildLibrary({ sources: await imported(), problems: [] }) },
  {
    name: 'annotated news',
    library: await buildLibrary({ sources: news.sources, problems: [] }),
    gold: news.gold,
  },
];
collections.push({
  name: 'other languages',
  library: await buildLibrary({ sources: otherLanguages(), problems: [] }),
});
const rows: string[][] = [];
const all: QuizQuestion[] = [];
for (const collection of collections) {
  const { row, questions } = await measure(collection);
  rows.push(row);
  all.push(...questions);
}
console.log(
  table([
    [
      'shelf',
      'questions',
      ...QUIZ_KINDS,
      'one right answer',
      'pairs that ask the same',
      'different',
      'longest',
    ],
    ...rows,
  ]),
);
const at = process.argv.indexOf('--show');
if (at > 0)
  for (const [number, question] of lots('judge')
    .shuffled(all)
    .slice(0, Number(process.argv[at + 1]))
    .entries())
    console.log(`\n#${number + 1} ${show(question)}`);
