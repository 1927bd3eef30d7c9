import { type Span, slice } from '../../text/span.ts';
import { lightened } from '../question/asking-words.ts';
import { answerSpan } from '../ranking/answer-span.ts';
import { highestScore } from '../ranking/bm25.ts';
import { confidence } from '../ranking/confidence.ts';
import type { Coverage, Features, WeighedSentence } from '../ranking/features.ts';
import { weigher } from '../ranking/sentence-features.ts';
import { FEATURE_WEIGHTS } from '../ranking/weights.ts';
import type { PassageEntry, SearchedShelf } from '../shelf/entries.ts';
import type { Vocabulary } from '../shelf/vocabulary.ts';
import { gatherUnderHeadings as gatherBoth, type WorkingSet } from './gather.ts';

/** A passage that may answer. */
export interface PassageHit {
  readonly entry: PassageEntry;
  /** The sentence of it that answers best, or two that belong together. */
  readonly answer: Span;
  /** The sum of what speaks for it: the logarithm of a likelihood, up to a constant of the question. */
  readonly score: number;
  /** How likely it answers the question at all, 0 to 1. */
  readonly confidence: number;
  /** How much of the names and numbers that are asked for the passage lacks with its headings, by their weight; 0 to 1. */
  readonly namesLacking: number;
  /** What of the question its best sentence and the passage cover. */
  readonly coverage: Coverage;
}

/** A passage with the features of each of its sentences. */
export interface WeighedPassage {
  readonly entry: PassageEntry;
  readonly sentences: readonly WeighedSentence[];
}

/** How many passages of the first, cheap ranking are looked at closely. */
const CANDIDATES = 50;

const NAMES = Object.keys(FEATURE_WEIGHTS) as (keyof Features)[];

/** The sum of what speaks for a sentence. */
export function scoreOf(weights: Features, features: Features): number {
  let score = 0;
  for (const name of NAMES) score += weights[name] * features[name];
  return score;
}

/**
 * The passages that hold words of the question, best first. BM25 over passages (Robertson & Zaragoza 2009) finds
 * candidates; each sentence of theirs is then weighed by its features, and the best one speaks for its passage.
 */
export const findPassages = async (shelf: SearchedShelf, typed: string): Promise<PassageHit[]> =>
  rankPassages(shelf.vocabulary, await gatherPassages(shelf, typed));

/** What a question needs to be answered with passages. */
export async function gatherPassages(shelf: SearchedShelf, typed: string): Promise<WorkingSet> {
  const gathered = await gatherBoth(shelf, typed, CANDIDATES);
  return { ...gathered, question: lightened(gathered.question) };
}

export function rankPassages(vocabulary: Vocabulary, gathered: WorkingSet): PassageHit[] {
  const spoken = weighPassages(vocabulary, gathered)
    .flatMap((one) => spokenFor(one) ?? [])
    .sort((a, b) => b.score - a.score);
  const [first, second] = spoken;
  return spoken.map((one) => new Hit(one, gathered, (one === first ? second : first)?.score));
}

/** The candidates, each with its sentences weighed. */
export function weighPassages(
  vocabulary: Vocabulary,
  { question, candidates }: WorkingSet,
): WeighedPassage[] {
  const passages = candidates.flatMap(({ entries, at, score }) => {
    const entry = entries.passages[at];
    return entry ? [{ entry, score }] : [];
  });
  const weigh = weigher(
    vocabulary,
    question,
    passages.map(({ entry }) => entry),
  );
  const most = highestScore(question.weight);
  return passages.map(({ entry, score }) => ({ entry, sentences: weigh(entry, score / most) }));
}

/** What speaks against what is below a picture, and against a question: what follows it may answer. No collection has either. */
const UNLIKELY = { caption: 3, question: 3 };
const ASKS = /\?["”’»)\]]*$/;

function unlikeliness({ passage, sentences, shelved }: PassageEntry, at: number): number {
  const sentence = sentences[at];
  const isQuestion = sentence !== undefined && ASKS.test(slice(shelved.source.text, sentence));
  return (passage.caption ? UNLIKELY.caption : 0) + (isQuestion ? UNLIKELY.question : 0);
}

/** A passage with the sentence that speaks for it. */
interface Spoken extends Pick<PassageHit, 'entry' | 'score'> {
  readonly best: WeighedSentence;
  /** How much speaks for each of its sentences. */
  readonly scores: readonly number[];
}

function spokenFor({ entry, sentences }: WeighedPassage): Spoken | undefined {
  const scores = sentences.map(
    ({ features }, at) => scoreOf(FEATURE_WEIGHTS, features) - unlikeliness(entry, at),
  );
  const score = Math.max(...scores);
  const best = sentences[scores.indexOf(score)];
  return best && entry.sentences.length > 0 ? { entry, scores, score, best } : undefined;
}

/**
 * What costs more to tell than all before is told when somebody asks for it: of most passages nobody does. A class, since
 * an object literal with a getter has a shape of its own each time, which lives on until the whole heap is swept.
 */
class Hit implements PassageHit {
  readonly entry: PassageEntry;
  readonly score: number;
  readonly #spoken: Spoken;
  readonly #gathered: WorkingSet;
  readonly #margin: number;
  #confidence: number | undefined;
  #coverage: Coverage | undefined;

  /** @param other the score of the best of the other passages, where there is one */
  constructor(spoken: Spoken, gathered: WorkingSet, other = Number.NEGATIVE_INFINITY) {
    this.entry = spoken.entry;
    this.score = spoken.score;
    this.#spoken = spoken;
    this.#gathered = gathered;
    this.#margin = spoken.score - other;
  }

  get answer(): Span {
    return answerSpan(this.entry.sentences, this.#spoken.scores) ?? this.entry.passage.span;
  }

  get confidence(): number {
    const { question, size } = this.#gathered;
    const { best, score, entry } = this.#spoken;
    const { language } = entry.shelved.source;
    this.#confidence ??= confidence({ question, size, language, best, score, margin: this.#margin });
    return this.#confidence;
  }

  get coverage(): Coverage {
    this.#coverage ??= this.#spoken.best.coverage();
    return this.#coverage;
  }

  get namesLacking(): number {
    return this.#gathered.question.asksForUnknown ? 1 : this.coverage.headedNamesLacking;
  }
}
