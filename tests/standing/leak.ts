/**
 * Looks for words of one shelf in the answers of another: `npm run test:leaks -- [--questions 1000000] [--seed N]`.
 * Exits with 1 where it finds one.
 */
import { parseArgs } from 'node:util';
import { openStore } from '../../src/store/store.ts';
import { embeddedPlace } from '../store/databases.ts';
import { leakTrial } from './leaks.ts';

const { values } = parseArgs({
  options: { questions: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
});
const [questions, seed] = [Number(values.questions), Number(values.seed)];
const { place, clear } = await embeddedPlace();
const store = openStore(place);
const started = performance.now();
const minutes = (): string => ((performance.now() - started) / 60_000).toFixed(1);
const { changes, own, elsewhere, storeAsked, leaks } = await leakTrial(store, questions, seed, (asked) => {
  if (asked % 100_000 === 0 && asked > 0) console.error(`${asked} questions in ${minutes()} minutes`);
});
await store.close();
await clear();
for (const leak of leaks.slice(0, 20)) console.log(`leak: ${leak}`);
console.log(
  `${questions} questions from seed ${seed} in ${minutes()} minutes, ${changes} changes between and beside them: ${own} times words of their own shelf, ${elsewhere} buttons pressed elsewhere, ${leaks.length} leaks.`,
);
console.log(
  `The store was asked which shelf answers for ${storeAsked} of them: ${(storeAsked / questions).toFixed(4)} a question.`,
);
process.exit(leaks.length > 0 ? 1 : 0);
