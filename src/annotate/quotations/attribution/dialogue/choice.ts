import { nth } from '../../../../text/nth.ts';
import type { Sign } from '../types.ts';
import {
  type Candidates,
  FEATURES,
  type Feature,
  type TurnCandidate,
  type TurnFeatures,
} from './features.ts';

/** `nobody`: that none of them speaks; `crowd`: the same, for each candidate more than two; `absent`: where one is spoken to who is none of them. */
export type Weights = Readonly<Record<Feature | 'nobody' | 'crowd' | 'absent', number>>;

/** For the turns without a tag, and for those that “he” or “she” has. */
export type WeightsOf = Readonly<Record<'open' | 'pronoun', Weights>>;

/** The chance of each candidate, and at the end that of nobody: a conditional logit (McFadden 1974). */
export function chances(weights: Weights, { all, absent }: Candidates): number[] {
  const nobody = weights.nobody + weights.crowd * Math.max(0, all.length - 2) + weights.absent * absent;
  const scores = [...all.map(({ features }) => score(weights, features)), nobody];
  const top = Math.max(...scores);
  const parts = scores.map((one) => Math.exp(one - top));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / sum);
}

const score = (weights: Weights, features: TurnFeatures): number =>
  NAMES.reduce((sum, name) => sum + weights[name] * (features[name] ?? 0), 0);
const NAMES = Object.keys(FEATURES) as Feature[];

/** What told for and against a candidate, the strongest first. */
export const signsOf = (weights: Weights, { features }: TurnCandidate): readonly Sign[] =>
  NAMES.flatMap((name) => {
    const share = weights[name] * (features[name] ?? 0);
    return share === 0 ? [] : [{ sign: FEATURES[name], share: Math.round(100 * share) / 100 }];
  }).sort((a, b) => Math.abs(b.share) - Math.abs(a.share));

/** The one whose chance is `least` or more. */
export function choose(weights: Weights, candidates: Candidates, least: number): TurnCandidate | undefined {
  const of = chances(weights, candidates);
  const best = of.indexOf(Math.max(...of));
  return nth(of, best) >= least ? candidates.all[best] : undefined;
}
