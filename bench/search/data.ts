import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSource } from '../../src/corpus/parse.ts';
import type { Source } from '../../src/corpus/source.ts';
import type { Span } from '../../src/text/span.ts';

/** Where the labelled data lies, seen from the bundle in dist/bench: beside the repository, or where `VERBATIM_BENCH_DATA` says. */
const folder =
  process.env.VERBATIM_BENCH_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** A question with its answer: the paragraph by its text, and the answer's place in that. */
export interface Question {
  readonly article: number;
  readonly paragraph: string;
  readonly question: string;
  readonly answers: readonly Span[];
}

export interface Article {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export interface QuestionSet {
  readonly articles: readonly Article[];
  readonly questions: readonly Question[];
}

/** The rules were tuned on the articles of `tuned`; `unseen` is for the report. */
export type Part = 'tuned' | 'unseen' | 'all';

const UNSEEN_OF_FIVE: ReadonlySet<number> = new Set([1, 3]);

/** Articles by their place in the file: two of every five are unseen. */
export const isIn = (part: Part, article: number): boolean =>
  part === 'all' || UNSEEN_OF_FIVE.has(article % 5) === (part === 'unseen');

interface Squad {
  readonly data: readonly {
    readonly title?: string;
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly {
        readonly question: string;
        readonly answers: readonly { readonly answer_start: number; readonly text: string }[];
      }[];
    }[];
  }[];
}

export const pathTo = (name: string): string => `${folder}/${name}`;
export const has = (name: string): boolean => existsSync(pathTo(name));

/** XQuAD (Artetxe, Ruder & Yogatama 2020) in one language. */
export function readQuestions(language: 'en' | 'es'): QuestionSet {
  const { data } = JSON.parse(readFileSync(pathTo(`questions-${language}-tune.json`), 'utf8')) as Squad;
  return {
    articles: data.map(({ title, paragraphs }, at) => ({
      id: `xquad-${at}`,
      title: title?.replaceAll('_', ' ') ?? '',
      paragraphs: paragraphs.map(({ context }) => tidy(context)),
    })),
    questions: data.flatMap(({ paragraphs }, article) =>
      paragraphs.flatMap(({ context, qas }) =>
        qas.map(({ question, answers }) => ({
          article,
          paragraph: tidy(context),
          question,
          answers: answers.map(({ answer_start: start, text }) => moved(context, start, text)),
        })),
      ),
    ),
  };
}

/** The paragraph as a file of the shelf holds it: no mark at its beginning, no line break inside. */
const tidy = (context: string): string =>
  context
    .replace(/^\ufeff/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The answer's place after `tidy`. */
function moved(context: string, start: number, answer: string): Span {
  const tidied = tidy(context);
  const text = tidy(answer);
  const near = start - (context.length - context.trimStart().length);
  let best = -1;
  for (let at = tidied.indexOf(text); at >= 0; at = tidied.indexOf(text, at + 1))
    if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) best = at;
  return { start: best, end: best + text.length };
}

export interface News {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly date: string;
  readonly text: string;
  readonly quotations: readonly {
    readonly type: 'direct' | 'indirect' | 'mixed';
    readonly start: number;
    readonly end: number;
    readonly segments: readonly Span[];
  }[];
}

/** News articles with their attributions (PolNeAR; Newell, Margolin & Ruths 2018). */
export const readNews = (): News[] =>
  readFileSync(pathTo('quotations-tune.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** A source as the shelf would read it from a file. */
export function source(id: string, body: string, front: Readonly<Record<string, string>> = {}): Source {
  const fields = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  const parsed = parseSource(Buffer.from(`---\n${fields.join('')}---\n\n${body}\n`), `${id}.md`);
  if (!parsed.ok) throw new Error(`${id}: ${parsed.problems.map(({ message }) => message).join('; ')}`);
  return parsed.source;
}

export const questionSource = ({ id, paragraphs }: Article, language: string): Source =>
  source(id, paragraphs.join('\n\n'), { language });

export const newsSource = ({ id, text, date, outlet }: News): Source =>
  source(id, text, { published: date, publisher: outlet });
