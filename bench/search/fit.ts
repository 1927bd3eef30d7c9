import type { Library } from '../../src/library/index.ts';
import { gatherPassages, scoreOf, weighPassages } from '../../src/search/find/passages.ts';
import type { PassageEntry } from '../../src/search/index.ts';
import { type JudgedSentence, signs } from '../../src/search/ranking/confidence.ts';
import type { Features, Signs, WeighedSentence } from '../../src/search/ranking/features.ts';
import { FEATURE_WEIGHTS } from '../../src/search/ranking/weights.ts';
import type { Span } from '../../src/text/span.ts';
import { descend, standardised } from './descent.ts';

/** The sentences of the candidates of one question. */
export interface Asked {
  readonly rows: readonly WeighedSentence[];
  /** The passage of each, by its place among the candidates. */
  readonly passages: readonly number[];
  /** Whether each stands in the right passage, and whether it holds the answer. */
  readonly right: readonly boolean[];
  readonly holds: readonly boolean[];
  readonly signsOf: (chosen: Chosen) => Signs;
  /** How much it counts beside other questions. */
  readonly weight: number;
}

/** The sentence that speaks for the best passage; `score` and `margin` as in `Judged`. */
export interface Chosen extends Pick<JudgedSentence, 'score' | 'margin'> {
  readonly at: number;
  readonly row: WeighedSentence;
}

/** Questions that a shelf answers, and questions that it does not. */
export interface Trial {
  readonly present: Asked[];
  readonly absent: Asked[];
  /** How much each kind counts for the confidence, all of its questions together. */
  readonly weights: Readonly<Record<'present' | 'absent', number>>;
}

/** What tells whether a passage is the right one, and whether a sentence of it holds the answer. */
export interface Truth {
  isRight(entry: PassageEntry): boolean;
  holds(entry: PassageEntry, sentence: Span): boolean;
}

/** How much the choice of the sentence counts beside the choice of the passage. */
const SENTENCE_SHARE = 0.7;
const RANK_PENALTY = 1e-3;
const CONFIDENCE_PENALTY = 3e-4;
/** Of a question so many sentences are learned from, beside the right ones and the best of each passage: those that the weights of today put first. */
const MOST_ROWS = 40;

export const rounded = (weights: object): Record<string, number> =>
  Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => [name, Number(Number(weight).toPrecision(3))]),
  );

export async function lookUp(library: Library, typed: string, truth: Truth, weight = 1): Promise<Asked> {
  const gathered = await gatherPassages(library, typed);
  const all = weighPassages(library.vocabulary, gathered).flatMap(({ entry, sentences }, passage) => {
    const isRight = truth.isRight(entry);
    return sentences.map((row, at) => ({
      row,
      passage,
      entry,
      isRight,
      holds: isRight && truth.holds(entry, entry.sentences[at] ?? entry.passage.span),
      score: scoreOf(FEATURE_WEIGHTS, row.features),
    }));
  });
  const byScore = [...all].sort((a, b) => b.score - a.score);
  const speaking = new Map(byScore.toReversed().map((one) => [one.passage, one]));
  const best = new Set([...byScore.slice(0, MOST_ROWS), ...speaking.values()]);
  const found = all.filter((one) => one.isRight || best.has(one));
  const { question, size } = gathered;
  return {
    rows: found.map(({ row }) => row),
    passages: found.map(({ passage }) => passage),
    right: found.map(({ isRight }) => isRight),
    holds: found.map(({ holds }) => holds),
    signsOf: ({ at, row, ...likely }) =>
      signs({
        question,
        size,
        language: found[at]?.entry.shelved.source.language ?? '',
        best: row,
        ...likely,
      }),
    weight,
  };
}

/** What these weights choose; undefined where nothing was found. */
export function chosenBy(weights: Features, { rows, passages }: Asked): Chosen | undefined {
  const scores = rows.map(({ features }) => scoreOf(weights, features));
  const score = Math.max(...scores);
  const at = scores.indexOf(score);
  const row = rows[at];
  if (!row) return undefined;
  const others = scores.filter((_, other) => passages[other] !== passages[at]);
  return { at, row, score, margin: score - Math.max(...others) };
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
      for (const [at, { right, holds, weight }] of asked.entries()) {
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
          add((starts[at] ?? 0) + row, (weight * slope) / asked.length);
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

/**
 * A logistic regression: right passages that were chosen against what was chosen for questions that nothing answers. A
 * wrong passage for a question that another answers tells neither. However many questions a trial has, it counts by its
 * weights.
 */
export function fitSigns(trials: readonly Trial[], features: Features): Readonly<Record<string, number>> {
  const found = trials.flatMap((trial) =>
    (['present', 'absent'] as const).flatMap((kind) =>
      trial[kind].flatMap((one) => {
        const chosen = chosenBy(features, one);
        const weight = trial.weights[kind] / trial[kind].length;
        return chosen ? [{ signs: one.signsOf(chosen), isRight: one.right[chosen.at] ?? false, weight }] : [];
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
      for (const [row, { isRight, weight }] of found.entries()) {
        const likely = 1 / (1 + Math.exp(-rows.dot(weights, row)));
        add(row, ((likely - (isRight ? 1 : 0)) * weight) / all);
      }
    },
    rows,
  );
  const fitted = rows.unscaled(weights);
  return { ...named(names, fitted.weights), bias: (fitted.weights[names.length] ?? 0) + fitted.shift };
}

const named = (names: readonly string[], weights: readonly number[]): Record<string, number> =>
  Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0]));
