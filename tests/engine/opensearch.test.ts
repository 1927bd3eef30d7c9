import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import {
  engineUpkeep,
  type OpenSearchIndex,
  openSearchIndex,
  type StemmedSource,
} from '../../src/engine/index.ts';
import { OPENSEARCH, PATIENCE, SKIPPED } from './opensearch.ts';
import { passageIndexSuite } from './suite.ts';

const version = randomUUID();
const open = () =>
  openSearchIndex({ place: { nodes: OPENSEARCH ?? [], prefix: 'suite', patience: PATIENCE }, version });

describe.skipIf(!OPENSEARCH)(`OpenSearch${SKIPPED}`, () => {
  afterAll(async () => {
    const index = await open();
    await index.destroy();
    await index.close();
  });
  // Each change goes to a server and back: fewer shelves than of an engine in memory.
  passageIndexSuite('OpenSearch', open, 20);
});

describe.skipIf(!OPENSEARCH)(`the indices in OpenSearch${SKIPPED}`, () => {
  const place = { nodes: OPENSEARCH ?? [], patience: PATIENCE, prefix: `upkeep-${version.slice(0, 8)}` };
  const mill: StemmedSource = {
    ref: 'a',
    hash: '1',
    passages: [['mill', 'river'], ['mill']],
    headings: [],
    quotations: [],
    figures: [],
  };
  const asked = async (index: OpenSearchIndex): Promise<unknown> => {
    const wanted = [{ alternatives: [{ stems: ['mill'], share: 1 }] }];
    return [
      await index.statistics({}, 'passages', wanted),
      await index.candidates({}, 'passages', [{ alternatives: wanted[0]?.alternatives ?? [], weight: 1 }], 9),
    ];
  };

  it('are made anew with other shards while the old one answers, which then takes changes again', async () => {
    const index = await openSearchIndex({ place, version: 'one' });
    await index.put({}, mill);
    const before = await asked(index);
    const upkeep = await engineUpkeep({ place: { ...place, shards: 3 }, version: 'one' });
    const [made] = await Promise.all([upkeep.rebuild(), asked(index)]);
    expect(made).toEqual([`${place.prefix}-one-operator-2`, `${place.prefix}-one-owners-2`]);
    expect(await asked(index)).toEqual(before);
    await index.put({}, { ...mill, ref: 'b', passages: [['mill', 'gull']] });
    expect((await index.statistics({}, 'passages', [])).size).toBe(3);
    await upkeep.close();
    await index.destroy();
    await index.close();
  });

  it('of another version answer beside those of this one until they are cleaned away', async () => {
    const [old, now] = [
      await openSearchIndex({ place, version: 'old' }),
      await openSearchIndex({ place, version: 'now' }),
    ];
    await old.put({}, mill);
    expect(await old.sources({})).toEqual(new Map([['a', '1']]));
    expect(await now.sources({})).toEqual(new Map());
    const upkeep = await engineUpkeep({ place, version: 'now' });
    expect((await upkeep.states()).map(({ index, current }) => [index, current])).toEqual([
      [`${place.prefix}-now-operator-1`, true],
      [`${place.prefix}-now-owners-1`, true],
      [`${place.prefix}-old-operator-1`, false],
      [`${place.prefix}-old-owners-1`, false],
    ]);
    expect(await upkeep.dropOthers()).toEqual([
      `${place.prefix}-old-operator-1`,
      `${place.prefix}-old-owners-1`,
    ]);
    expect(await upkeep.states()).toHaveLength(2);
    await upkeep.close();
    await now.destroy();
    await Promise.all([now.close(), old.close()]);
  });
});
