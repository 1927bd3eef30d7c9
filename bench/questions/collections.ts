import { readFileSync } from 'node:fs';
import type { Source } from '../../src/corpus/source.ts';
import { indexShelf, type Library } from '../../src/library/index.ts';
import type { Shelved } from '../../src/search/index.ts';
import type { Span } from '../../src/text/span.ts';
import { has, pathTo, source } from '../search/data.ts';

/** Questions with the paragraphs that answer them, and the sources that these stand in. */
export interface Collection {
  readonly name: string;
  /** Collections of one family have the same articles, questions or makers: weights are judged on none of them. */
  readonly family: string;
  readonly language: string;
  readonly sources: readonly Titled[];
  readonly questions: readonly AskedQuestion[];
  /** Questions that none of the sources answers. */
  readonly foreign: readonly string[];
}

export interface Titled {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export interface AskedQuestion {
  readonly question: string;
  /** The place of the source in the collection. */
  readonly article: number;
  readonly paragraph: string;
  /** The wordings of the answer, each of which stands in the paragraph; and where. */
  readonly answers: readonly string[];
  readonly spans: readonly Span[];
}

/** The sets that lie beside the repository: file, name in the table, family. */
const FILES = [
  ['questions-en-tune.json', 'XQuAD English', 'xquad'],
  ['questions-es-tune.json', 'XQuAD Spanish', 'xquad'],
  ['questions-de-tune.json', 'XQuAD German', 'xquad'],
  ['questions-en-tydi-tune.json', 'TyDi English', 'tydi'],
  ['questions-en-covid-tune.json', 'COVID-QA', 'covid'],
  ['questions-fr-tune.json', 'PIAF French', 'piaf'],
  ['questions-pt-tune.json', 'FaQuAD Portuguese', 'faquad'],
] as const;

/** The collections whose names hold one of `wanted`, or all. */
export const readCollections = (wanted: readonly string[] = []): Collection[] =>
  FILES.filter(
    ([file, name]) =>
      has(file) &&
      (wanted.length === 0 || wanted.some((one) => name.toLowerCase().includes(one.toLowerCase()))),
  ).map(([file, name, family]) => read(file, name, family));

interface Squad {
  readonly data: readonly {
    readonly title?: string;
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly { readonly question: string; readonly answers: readonly { text: string }[] }[];
    }[];
  }[];
}

interface Plain {
  readonly sources: readonly Titled[];
  readonly questions: readonly {
    readonly question: string;
    readonly paragraph: number;
    readonly answers: readonly string[];
  }[];
  readonly foreign: readonly string[];
}

function read(file: string, name: string, family: string): Collection {
  const language = /-(en|es|fr|de|pt)-/.exec(file)?.[1] ?? 'en';
  const data = JSON.parse(readFileSync(pathTo(file), 'utf8')) as Squad | Plain;
  const plain = 'data' in data ? plainOf(data) : data;
  const sources = plain.sources.map(({ id, title, paragraphs }) => ({
    id: `${family}-${language}-${id}`,
    title: flat(title),
    paragraphs: paragraphs.map(flat),
  }));
  const places = sources.flatMap(({ paragraphs }, article) =>
    paragraphs.map((paragraph) => ({ article, paragraph })),
  );
  const questions = plain.questions.flatMap(({ question, paragraph, answers }) => {
    const place = places[paragraph];
    const own = answers.map(flat);
    return place
      ? [{ question: flat(question), ...place, answers: own, spans: spansOf(place.paragraph, own) }]
      : [];
  });
  return { name, family, language, sources, questions, foreign: plain.foreign.map(flat) };
}

function plainOf({ data }: Squad): Plain {
  const sources = data.map(({ title, paragraphs }, at) => ({
    id: `s${at}`,
    title: (title ?? `Text ${at}`).replaceAll('_', ' '),
    paragraphs: paragraphs.map(({ context }) => context),
  }));
  const questions = data
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ qas }, paragraph) =>
      qas.map(({ question, answers }) => ({ question, paragraph, answers: answers.map(({ text }) => text) })),
    );
  return { sources, questions, foreign: [] };
}

/** On one line, without the marks that a file of the shelf would not keep. */
export const flat = (text: string): string => text.replace(/[\s\ufeff]+/g, ' ').trim();

function spansOf(paragraph: string, answers: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const answer of answers)
    for (let at = paragraph.indexOf(answer); at >= 0; at = paragraph.indexOf(answer, at + 1))
      spans.push({ start: at, end: at + answer.length });
  return spans;
}

/** A source of a collection as the shelf would read it from a file. */
export const sourceOf = ({ language, name }: Collection, { id, title, paragraphs }: Titled): Source =>
  source(id, paragraphs.join('\n\n'), { title, publisher: name, language, kind: 'article' });

/** What is tuned on, and what is kept for the report: articles by their place, two of every five. */
export type Part = 'tuned' | 'unseen';
export const PARTS = ['tuned', 'unseen'] as const;

const UNSEEN_OF_FIVE: ReadonlySet<number> = new Set([1, 3]);
export const partOf = (place: number): Part => (UNSEEN_OF_FIVE.has(place % 5) ? 'unseen' : 'tuned');

/** So many articles at a time are taken from a shelf whose collection has no foreign questions. */
const TAKEN_AT_ONCE = 6;

/** Shelves without some of the sources, with the questions that these answer. */
export async function* withoutSome(
  shelf: readonly Shelved[],
  questions: readonly AskedQuestion[],
  others: readonly Shelved[] = [],
): AsyncGenerator<{ rest: Library; asked: AskedQuestion[] }> {
  for (let from = 0; from < shelf.length; from += TAKEN_AT_ONCE) {
    const isTaken = (article: number): boolean => article >= from && article < from + TAKEN_AT_ONCE;
    const rest = await indexShelf([...shelf.filter((_, at) => !isTaken(at)), ...others], []);
    yield { rest, asked: questions.filter(({ article }) => isTaken(article)) };
  }
}

/** At most `most` of them, spread evenly. */
export function sampled<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)] as Item);
}
