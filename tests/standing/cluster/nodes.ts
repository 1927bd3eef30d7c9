import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { ask } from '../../../src/answer/ask.ts';
import { readShelf } from '../../../src/corpus/shelf.ts';
import { isEngineError, openSearchIndex } from '../../../src/engine/index.ts';
import { buildLibrary, type Library } from '../../../src/library/index.ts';
import { load, QUESTIONS } from './stage.ts';
import { emptyTally, faultsOf, type Outcome, row } from './tally.ts';

const PER_SECOND = 3;
const AROUND_MS = 10_000;
const BACK_MS = 120_000;
/** What makes a word of the sources one that nobody has asked for before, so that it is counted anew. */
const UNCOUNTED = ['court', 'judge', 'border', 'asylum', 'policy', 'states', 'migrants', 'people'];

/** Of three nodes of OpenSearch one is killed under load, and comes back (`scripts/opensearch.sh --nodes 3 --back 10`). */
export async function nodes(): Promise<Outcome> {
  const urls = process.env.VERBATIM_TEST_OPENSEARCH?.split(',') ?? [];
  const pids = (process.env.VERBATIM_TEST_OPENSEARCH_PIDS ?? '').split(' ').map(Number);
  const [first = '', , last] = urls;
  if (last === undefined)
    return {
      rows: [],
      notes: ['skipped: scripts/opensearch.sh --nodes 3 --back 10 run starts them'],
      faults: [],
    };
  const shelf = await readShelf(['corpus']);
  const place = { nodes: urls, prefix: `nodes-${randomUUID().slice(0, 8)}`, shards: 3 };
  const engine = await openSearchIndex({ place, version: 'one' });
  const [here, there] = [await buildLibrary(shelf), await buildLibrary(shelf, { engine })];
  const asked = Array.from({ length: 200 }, (_, at) => questionAt(at));
  const right = await Promise.all(asked.map((question) => found(here, question)));
  const tally = emptyTally();
  const end = load(PER_SECOND, async (number) => {
    const at = number % asked.length;
    const began = performance.now();
    const answer = await found(there, asked[at] ?? '').catch((error: unknown) => error);
    if (answer === right[at]) {
      tally.right++;
      tally.took.push(performance.now() - began);
    } else if (isEngineError(answer)) tally.told++;
    else tally.wrong.push(String(answer));
  });
  await wait(AROUND_MS);
  process.kill(pids[2] ?? 0, 'SIGKILL');
  const away = performance.now();
  await wait(AROUND_MS);
  const isBack = await nodesAre(first, 3, BACK_MS);
  const seconds = (performance.now() - away) / 1000;
  await wait(AROUND_MS);
  await end();
  const kept = await engine.sources({});
  const lost = here.shelf.filter(({ ref, hash }) => kept.get(ref) !== hash);
  await engine.destroy();
  await engine.close();
  return {
    rows: [row('a node of three killed and back', tally)],
    notes: [
      `${PER_SECOND} questions a second; the node was back in ${seconds.toFixed(0)} s, the sources are ${kept.size}`,
    ],
    faults: [
      ...faultsOf(tally),
      ...(isBack ? [] : ['the node did not come back']),
      ...lost.map(({ source }) => `lost: ${source.id}`),
    ],
  };
}

const questionAt = (at: number): string =>
  `${QUESTIONS[at % QUESTIONS.length]} ${UNCOUNTED[at % UNCOUNTED.length]} ${UNCOUNTED[Math.floor(at / 8) % 8]} ${at}`;

const found = async (library: Library, question: string): Promise<string> =>
  JSON.stringify(await ask(library, { question }), (key, value) =>
    key === 'document' || key === 'annotations' ? undefined : value,
  );

async function nodesAre(url: string, count: number, milliseconds: number): Promise<boolean> {
  for (const until = performance.now() + milliseconds; performance.now() < until; await wait(500)) {
    const health = await fetch(`${url}/_cluster/health`)
      .then(async (answer) => (await answer.json()) as { number_of_nodes: number; status: string })
      .catch(() => undefined);
    if (health?.number_of_nodes === count && health.status === 'green') return true;
  }
  return false;
}
