import { indexShelf, type Library, shelve } from '../../src/library/index.ts';
import { type Signs, signs } from '../../src/search/confidence.ts';
import { gatherPassages, scoreOf, weighPassages } from '../../src/search/find-passages.ts';
import type { Shelved } from '../../src/search/index.ts';
import type { Features, WeighedSentence } from '../../src/search/sentence-features.ts';
import { contains, slice } from '../../src/text/span.ts';
import { isIn, newsSource, type Question, questionSource, readNews, readQuestions } from './data.ts';
import { descend, standardised } from './descent.ts';

/** The sentences of all candidates of one question. */
export interface Asked {
  readonly rows: readonly WeighedSentence[];
  /** Whether each stands in the right passage, and whether it holds the answer. */
  readonly right: readonly boolean[];
  readonly holds: readonly boolean[];
  readonly signsOf: (row: WeighedSentence, score: number) => Signs;
}

/** One shelf with its questions, and the same questions while their sources are away. */
export interface Trial {
  readonly present: Asked[];
  readonly absent: Asked[];
  /** How much the trial counts for the confidence. */
  readonly weight: number;
}

/** How much the choice of the sentence counts beside the choice of the passage. */
const SENTENCE_SHARE = 0.7;
const RANK_PENALTY = 1e-3;
const CONFIDENCE_PENALTY = 3e-4;
const SMALL_SHELF_WEIGHT = 0.4;
const TAKEN_AT_ONCE = 6;

/** Prints the weights of the features and of the signs, fitted on the tuned articles. */
export async function fitWeights(): Promise<void> {
  const news = readNews().map((one) => shelve(newsSource(one)));
  const large = [await trial('en', [], 1), await trial('es', [], 1), await trial('en', news, TAKEN_AT_ONCE)];
  const weights = fitFeatures(large.flatMap(({ present }) => present));
  console.log('\nfeatures of a sentence', rounded(weights));
  console.log(
    'signs of an answer',
    rounded(fitSigns([...large, await smallTrial('en'), await smallTrial('es')], weights)),
  );
}

export const rounded = (weights: object): Record<string, number> =>
  Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => [name, Number(Number(weight).toPrecision(3))]),
  );

async function trial(language: 'en' | 'es', others: readonly Shelved[], atOnce: number): Promise<Trial> {
  const { articles, questions } = readQuestions(language);
  const asked = questions.filter(({ article }) => isIn('tuned', article));
  const shelf = articles.map((article) => shelve(questionSource(article, language)));
  const whole = await indexShelf([...shelf, ...others], []);
  const absent: Asked[] = [];
  for (let from = 0; from < shelf.length; from += atOnce) {
    const isTaken = (article: number): boolean => article >= from && article < from + atOnce;
    const own = asked.filter(({ article }) => isTaken(article));
    if (own.length === 0) continue;
    const rest = await indexShelf([...shelf.filter((_, at) => !isTaken(at)), ...others], []);
    absent.push(...(await lookUpAll(rest, own)));
  }
  return { present: await lookUpAll(whole, asked), absent, weight: 1 };
}

/** Each tuned article as a shelf of its own, with its questions and some of the others. */
async function smallTrial(language: 'en' | 'es'): Promise<Trial> {
  const { articles, questions } = readQuestions(language);
  const asked = questions.filter(({ article }) => isIn('tuned', article));
  const small: Trial = { present: [], absent: [], weight: SMALL_SHELF_WEIGHT };
  for (const [at, article] of articles.entries()) {
    if (!isIn('tuned', at)) continue;
    const library = await indexShelf([shelve(questionSource(article, language))], []);
    for (const [place, question] of asked.entries())
      if (question.article === at) small.present.push(await lookUp(library, question));
      else if ((place + at) % articles.length === 0) small.absent.push(await lookUp(library, question));
  }
  return small;
}

async function lookUpAll(library: Library, questions: readonly Question[]): Promise<Asked[]> {
  const found: Asked[] = [];
  for (const question of questions) found.push(await lookUp(library, question));
  return found;
}

export async function lookUp(
  library: Library,
  { question: typed, paragraph, answers }: Question,
): Promise<Asked> {
  const gathered = await gatherPassages(library, typed);
  const found = weighPassages(library.vocabulary, gathered).flatMap(({ entry, sentences }) => {
    const { text } = entry.shelved.source;
    const { span } = entry.passage;
    const isRight = slice(text, span) === paragraph;
    return sentences.map((row, at) => {
      const { start, end } = entry.sentences[at] ?? span;
      const own = { start: start - span.start, end: end - span.start };
      return { row, isRight, holds: isRight && answers.some((answer) => contains(own, answer)) };
    });
  });
  return {
    rows: found.map(({ row }) => row),
    right: found.map(({ isRight }) => isRight),
    holds: found.map(({ holds }) => holds),
    signsOf: (row, score) => signs(gathered.question, gathered.size, row, score),
  };
}

/** A conditional logit: the right passage among all sentences, and in it the sentence that holds the answer. */
export function fitFeatures(all: readonly Asked[]): Features {
  const asked = all.filter(({ right }) => right.includes(true));
  const names = Object.keys(asked[0]?.rows[0]?.features ?? {}) as (keyof Features)[];
  const rows = standardised(
    asked.flatMap((one) => one.rows.map(({ features }) => names.map((name) => features[name]))),
  );
  const starts = [0];
  for (const { rows } of asked) starts.push((starts.at(-1) ?? 0) + rows.length);
  const weights = descend(
    names.length,
    RANK_PENALTY,
    (weights, add) => {
      for (const [at, { right, holds }] of asked.entries()) {
        const scores = right.map((_, row) => rows.dot(weights, (starts[at] ?? 0) + row));
        const any = likelihoods(scores, () => true);
        const inRight = likelihoods(scores, (row) => right[row] ?? false);
        const hasAnswer = holds.includes(true);
        const inHolding = hasAnswer ? likelihoods(scores, (row) => holds[row] ?? false) : inRight;
        for (let row = 0; row < scores.length; row++) {
          const slope =
            (any[row] ?? 0) -
            (inRight[row] ?? 0) +
            SENTENCE_SHARE * ((inRight[row] ?? 0) - (inHolding[row] ?? 0));
          add((starts[at] ?? 0) + row, slope / asked.length);
        }
      }
    },
    rows,
  );
  return named(names, rows.unscaled(weights).weights) as unknown as Features;
}

function likelihoods(scores: readonly number[], counts: (row: number) => boolean): number[] {
  const most = Math.max(...scores.filter((_, row) => counts(row)));
  const parts = scores.map((score, row) => (counts(row) ? Math.exp(score - most) : 0));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / all);
}

/** A logistic regression; the present and the absent of each trial count as much as each other. */
export function fitSigns(trials: readonly Trial[], features: Features): Readonly<Record<string, number>> {
  const found = trials.flatMap(({ present, absent, weight }) =>
    [present, absent].flatMap((asked, kind) =>
      asked.flatMap((one) => {
        const scores = one.rows.map((row) => scoreOf(features, row.features));
        const score = Math.max(...scores);
        const best = one.rows[scores.indexOf(score)];
        return best
          ? [{ signs: one.signsOf(best, score), present: kind === 0, weight: weight / asked.length }]
          : [];
      }),
    ),
  );
  const names = Object.keys(found[0]?.signs ?? {}) as (keyof Signs)[];
  const rows = standardised(found.map(({ signs }) => [...names.map((name) => signs[name]), 1]));
  const all = found.reduce((sum, { weight }) => sum + weight, 0);
  const weights = descend(
    names.length + 1,
    CONFIDENCE_PENALTY,
    (weights, add) => {
      for (const [row, { present, weight }] of found.entries()) {
        const likely = 1 / (1 + Math.exp(-rows.dot(weights, row)));
        add(row, ((likely - (present ? 1 : 0)) * weight) / all);
      }
    },
    rows,
  );
  const fitted = rows.unscaled(weights);
  return { ...named(names, fitted.weights), bias: (fitted.weights[names.length] ?? 0) + fitted.shift };
}

const named = (names: readonly string[], weights: readonly number[]): Record<string, number> =>
  Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0]));
