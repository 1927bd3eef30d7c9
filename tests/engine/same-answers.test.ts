import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Collection, readCollections, sampled, sourceOf } from '../../bench/questions/collections.ts';
import { readShelf, type Shelf } from '../../src/corpus/shelf.ts';
import { type OpenSearchIndex, openSearchIndex, type Scope } from '../../src/engine/index.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import { bytesOfReply, RECORDED_REQUESTS } from '../support/recorded-requests.ts';
import { OPENSEARCH, PATIENCE, SKIPPED } from './opensearch.ts';

/** The commands that look for something somebody typed. */
const SEARCHING: readonly [command: string, option: string][] = [
  ['ask', 'question'],
  ['figure', 'about'],
  ['whosaid', 'quote'],
  ['timeline', 'topic'],
];
const ALL = process.env.VERBATIM_TEST_ALL !== undefined;
const MOST = ALL ? 60 : 15;

/** Of an engine that keeps what it had, under the eyes of two owners and the operator. */
describe.skipIf(!OPENSEARCH)(`two engines give the same bytes${SKIPPED}`, () => {
  let engine: OpenSearchIndex;
  const name = randomUUID();
  beforeAll(async () => {
    engine = await openSearchIndex({
      place: { nodes: OPENSEARCH ?? [], prefix: 'same', patience: PATIENCE },
      version: name,
    });
  });
  afterAll(async () => {
    await engine.destroy();
    await engine.close();
  });

  async function bothOf(shelf: Shelf, scope: Scope): Promise<[Library, Library]> {
    return [await buildLibrary(shelf), await buildLibrary(shelf, { engine, scope })];
  }

  for (const scope of [{}, { owner: 'one' }, { owner: 'another' }])
    it(`on the starter shelf, whatever is asked: ${scope.owner ?? 'the operator'}`, async () => {
      const [here, there] = await bothOf(await readShelf(['corpus']), scope);
      for (const { command, options } of RECORDED_REQUESTS)
        expect(await bytesOfReply(there, command, options)).toBe(await bytesOfReply(here, command, options));
    });

  const collections = ALL ? readCollections() : readCollections(['xquad spanish']);
  it.skipIf(collections.length === 0).each(collections)(
    'on questions that others wrote: $name',
    async (one) => {
      const owner = one.language;
      const [here, there] = await bothOf(shelfOf(one), { owner });
      for (const { question } of sampled(one.questions, MOST))
        for (const [command, option] of SEARCHING)
          expect(await bytesOfReply(there, command, { [option]: question })).toBe(
            await bytesOfReply(here, command, { [option]: question }),
          );
    },
  );
});

const shelfOf = (collection: Collection): Shelf => ({
  sources: collection.sources.map((titled) => sourceOf(collection, titled)),
  problems: [],
});
