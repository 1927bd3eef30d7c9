import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rounded } from '../search/fit.ts';
import type { Weights } from './leave-one-out.ts';

const FILE = fileURLToPath(new URL('../../src/search/ranking/weights.ts', import.meta.url));

/** Writes the weights that `/ask` is built with. */
export function writeWeights({ features, signs: { bias = 0, ...signs } }: Weights): void {
  const literal = (weights: object): string =>
    Object.entries(rounded(weights))
      .map(([name, weight]) => `  ${name}: ${weight},\n`)
      .join('');
  writeFileSync(
    FILE,
    `import type { Features, Signs } from './features.ts';

// Fitted on labelled questions, not typed: \`npm run bench:questions -- --write\` fits them anew and writes this file.

/** How much each feature speaks for a sentence: a conditional logit (McFadden 1974) over the sentences of all candidates. */
export const FEATURE_WEIGHTS: Features = {
${literal(features)}};

/** How much each sign speaks for the passage as one that answers: a logistic regression. */
export const SIGN_BIAS = ${Number(bias.toPrecision(3))};
export const SIGN_WEIGHTS: Signs = {
${literal(signs)}};
`,
  );
}
