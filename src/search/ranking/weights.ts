import type { Features, Signs } from './features.ts';

// Fitted on labelled questions, not typed: `npm run bench:questions -- --write` fits them anew and writes this file.

/** How much each feature speaks for a sentence: a conditional logit (McFadden 1974) over the sentences of all candidates. */
export const FEATURE_WEIGHTS: Features = {
  rank: 4.26,
  passage: 2.53,
  heading: 5.94,
  headed: 3.07,
  source: 1.54,
  choosing: 1.05,
  count: 3.45,
  unheaded: 1.36,
  before: 2.21,
  anaphora: 1.46,
  phrases: 1.68,
  akin: 4.59,
  exact: 2.13,
  opens: 0.535,
  lacks: -0.0982,
  date: 1.57,
  number: 1.4,
  name: 0.478,
  reason: 2.23,
};

/** How much each sign speaks for the passage as one that answers: a logistic regression. */
export const SIGN_BIAS = -1.56;
export const SIGN_WEIGHTS: Signs = {
  score: 0.244,
  size: -0.253,
  sizeSquared: 0.0291,
  passageBySize: -0.536,
  apartBySize: -0.288,
  told: 0.322,
  sentenceByTold: 0.414,
  namesLackingByTold: -0.466,
  unmetByTold: -0.608,
  scoreByTold: 0.0617,
  countByTold: 0.0298,
  worst: -0.764,
  margin: 0.186,
  unmet: -0.142,
  telling: -1.02,
  centre: -1.64,
  kind: -1.01,
  passage: 1.26,
  phrases: 1.54,
  akin: 2.26,
  headed: 0.489,
  date: -1.02,
  number: -1.17,
  name: -0.0241,
  choosing: 1.41,
  exact: 0.1,
  spanish: 0.594,
  german: 0.787,
  french: 1.01,
  portuguese: -1.38,
};
