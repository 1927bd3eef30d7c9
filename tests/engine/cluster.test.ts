import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { readShelf } from '../../src/corpus/shelf.ts';
import { isEngineError, openSearchIndex } from '../../src/engine/index.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { OPENSEARCH } from './opensearch.ts';

const nodes = OPENSEARCH ?? [];
const pids = (process.env.VERBATIM_TEST_OPENSEARCH_PIDS ?? '').split(' ').map(Number);
const isCluster = nodes.length === 3 && pids.length === 3;

const QUESTIONS = [
  'Which judge halted the attempt to end the program?',
  'How many migrants were returned to Mexico?',
  'What did Mexico reject?',
  'Who tweeted that the Supreme Court was crystal clear?',
];

describe.skipIf(!isCluster)(
  `a cluster of three nodes${isCluster ? '' : ' (skipped: npm run test:cluster starts one)'}`,
  () => {
    it('gives no wrong answer while nodes are killed under load, loses none without a sentence, and no source', async () => {
      const shelf = await readShelf(['corpus']);
      const place = { nodes, prefix: `cluster-${randomUUID().slice(0, 8)}`, shards: 3, patience: 10_000 };
      const engine = await openSearchIndex({ place, version: 'one' });
      const [here, there] = [await buildLibrary(shelf), await buildLibrary(shelf, { engine })];
      const found = async (library: typeof here, question: string): Promise<string> =>
        JSON.stringify(await ask(library, { question }), (key, value) =>
          key === 'document' || key === 'annotations' ? undefined : value,
        );
      const right = await Promise.all(QUESTIONS.map((question) => found(here, question)));
      const tally = { right: 0, sentences: 0, wrong: 0 };
      const askAll = async (rounds: number): Promise<void> => {
        for (let at = 0; at < rounds; at++)
          await Promise.all(
            QUESTIONS.map(async (question, number) => {
              // What is counted is kept: another count each time.
              const answer = await found(there, question).catch((error) => error);
              if (answer === right[number]) tally.right++;
              else if (isEngineError(answer)) tally.sentences++;
              else tally.wrong++;
            }),
          );
      };
      await askAll(5);
      expect(tally).toEqual({ right: 20, sentences: 0, wrong: 0 });
      process.kill(pids[2] ?? 0, 'SIGKILL');
      await askAll(20);
      // What was confirmed is still there: all sources, by their hashes.
      await expect
        .poll(() => engine.sources({}).catch(() => undefined), { timeout: 60_000, interval: 1000 })
        .toEqual(new Map(here.shelf.map(({ ref, hash }) => [ref, hash])));
      await wait(1000);
      const before = tally.right;
      await askAll(5);
      expect(tally.wrong).toBe(0);
      expect(tally.right - before).toBe(20);
      // Changes are taken with a node less.
      const [first, ...rest] = shelf.sources;
      const less = await buildLibrary({ sources: rest, problems: [] }, { engine });
      expect((await engine.sources({})).size).toBe(rest.length);
      expect(less.shelf.some(({ source }) => source === first)).toBe(false);
      await engine.destroy();
      await engine.close();
    });
  },
);
