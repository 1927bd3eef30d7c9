import type { WeightedQuestion } from '../question/question.ts';
import type { Signs, WeighedSentence } from './features.ts';
import { SIGN_BIAS, SIGN_WEIGHTS } from './weights.ts';

const NAMES = Object.keys(SIGN_WEIGHTS) as (keyof Signs)[];

/** A sentence as an answer, beside what else was found. */
export interface JudgedSentence {
  readonly question: WeightedQuestion;
  /** How many passages the shelf has. */
  readonly size: number;
  /** The language of the source, a BCP 47 tag. */
  readonly language: string;
  readonly best: WeighedSentence;
  /** The sum of what speaks for the sentence, and how much more that is than for the best of another passage. */
  readonly score: number;
  readonly margin: number;
}

/** How likely a sentence answers its question at all, 0 to 1. */
export function confidence(judged: JudgedSentence): number {
  if (isLookedUp(judged)) return 1;
  const told = signs(judged);
  return 1 / (1 + Math.exp(-NAMES.reduce((sum, name) => sum + SIGN_WEIGHTS[name] * told[name], SIGN_BIAS)));
}

/** So few words are looked up, or ask what somebody or something is: "remain in Mexico", "What is the MPP?". */
const LOOKED_UP = 4;
/** All of it, but for rounding. */
const WHOLE = 0.999;

/** The regression knows whole questions alone; a few words that all stand in one sentence were looked up. */
const isLookedUp = ({ question: { words, asks }, best }: JudgedSentence): boolean =>
  words.count <= LOOKED_UP &&
  (asks === undefined || asks === 'definition' || asks === 'person') &&
  best.coverage().sentence >= WHOLE;

/** More than this tells no more. */
const FARTHEST = 3;
/** What has more passages is judged as if it had so many: the curve was fitted on up to 1,300, and drawn on it refuses all. */
const LARGEST = 3500;

export function signs({ question, size: passages, language, best, score, margin }: JudgedSentence): Signs {
  const { features } = best;
  const coverage = best.coverage();
  const size = Math.log(1 + Math.min(passages, LARGEST));
  const told = question.weight / size;
  const isIn = (tag: string): number => (language === tag || language.startsWith(`${tag}-`) ? 1 : 0);
  return {
    score,
    size,
    sizeSquared: size * size,
    passageBySize: coverage.headedPassage * size,
    apartBySize: coverage.apart * size,
    sentenceByTold: coverage.headedSentence * told,
    namesLackingByTold: coverage.headedNamesLacking * told,
    told,
    unmetByTold: (told * coverage.unmet) / Math.max(1, coverage.telling),
    scoreByTold: told * score,
    countByTold: told * features.count,
    worst: coverage.worst,
    margin: Math.min(FARTHEST, margin),
    unmet: Math.min(FARTHEST, coverage.unmet),
    telling: Math.log(1 + coverage.telling),
    centre: coverage.centreLacking * (1 - features.headed),
    kind: coverage.kindLacking,
    passage: coverage.headedPassage,
    phrases: features.phrases,
    akin: features.akin,
    headed: features.headed,
    date: features.date,
    number: features.number,
    name: features.name,
    choosing: features.choosing,
    exact: features.exact,
    spanish: isIn('es'),
    german: isIn('de'),
    french: isIn('fr'),
    portuguese: isIn('pt'),
  };
}
