import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  PartKind,
  PartRef,
  PassageIndex,
  Scope,
  StemmedSource,
  Wanted,
} from '../../src/engine/index.ts';
import { naiveIndex } from './naive.ts';

/** Few stems, so that they meet; two that are the names of what every object has. */
const STEMS = ['mill', 'river', 'burn', 'boat', 'gull', 'constructor', '__proto__', 'ñu'];
const stem = fc.constantFrom(...STEMS);
const part = fc.array(fc.array(stem, { maxLength: 8 }), { maxLength: 4 });
const source: fc.Arbitrary<StemmedSource> = fc
  .record({
    ref: fc.constantFrom('a', 'b', 'c', 'd'),
    passages: part,
    headings: part,
    quotations: part,
    figures: part,
  })
  .map((one) => ({ ...one, hash: JSON.stringify(one) }));
const wanted: fc.Arbitrary<Wanted> = fc.record({
  alternatives: fc.array(
    fc.record({
      stems: fc.uniqueArray(stem, { minLength: 1, maxLength: 3 }),
      share: fc.constantFrom(1, 0.7),
    }),
    { maxLength: 3 },
  ),
});
const change = fc.oneof(
  { weight: 3, arbitrary: fc.record({ put: source }) },
  { weight: 1, arbitrary: fc.record({ remove: fc.constantFrom('a', 'b', 'c', 'd') }) },
);
const PART_KINDS: readonly PartKind[] = ['passages', 'headings', 'quotations', 'figures'];

const make = async (
  index: PassageIndex,
  scope: Scope,
  changes: readonly ({ put: StemmedSource } | { remove: string })[],
) => {
  for (const one of changes)
    if ('put' in one) await index.put(scope, one.put);
    else await index.remove(scope, one.remove);
};

const names = (refs: readonly PartRef[]): string[] => refs.map(({ ref, at }) => `${ref} ${at}`);

/** A source of which only the passages matter. */
const passages = (ref: string, hash: string, ...all: string[]): StemmedSource => ({
  ref,
  hash,
  passages: all.map((text) => text.split(' ')),
  quotations: [],
  headings: [],
  figures: [],
});
const one = (...stems: string[]): Wanted => ({ alternatives: [{ stems, share: 1 }] });
const weighing = (all: readonly Wanted[], weight = 1) => all.map((each) => ({ ...each, weight }));

/**
 * What every engine does.
 * @param open a new one, which knows nothing, or what it knew when the last one was closed
 * @param numRuns how many random shelves are tried
 */
export function passageIndexSuite(name: string, open: () => Promise<PassageIndex>, numRuns = 60): void {
  describe(name, () => {
    let index: PassageIndex;
    beforeEach(async () => {
      index = await open();
      await forget({});
    });
    afterEach(async () => {
      await forget({});
      await index.close();
    });
    const forget = async (scope: Scope): Promise<void> => {
      for (const ref of (await index.sources(scope)).keys()) await index.remove(scope, ref);
    };

    it('counts exactly, whatever was put, put again and removed before', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(change, { maxLength: 12 }),
          fc.array(wanted, { maxLength: 4 }),
          async (changes, all) => {
            const naive = naiveIndex();
            await forget({});
            await make(naive, {}, changes);
            await make(index, {}, changes);
            for (const part of PART_KINDS)
              expect(await index.statistics({}, part, all)).toEqual(await naive.statistics({}, part, all));
          },
        ),
        { numRuns },
      );
    });

    it('proposes the parts that hold any of what is looked for, in the order of their scores, and no more than wanted', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(change, { maxLength: 12 }),
          fc.array(wanted, { minLength: 1, maxLength: 4 }),
          async (changes, all) => {
            const naive = naiveIndex();
            await forget({});
            await make(naive, {}, changes);
            await make(index, {}, changes);
            for (const part of PART_KINDS) {
              // No two sums of such weights are equal by chance.
              const weighed = all.map((each, at) => ({ ...each, weight: Math.PI ** (at + 1) }));
              for (const limit of [99, 2])
                expect(names(await index.candidates({}, part, weighed, limit))).toEqual(
                  names(await naive.candidates({}, part, weighed, limit)),
                );
            }
          },
        ),
        { numRuns },
      );
    });

    it('counts what has several alternatives to 10,000, and then as often as the first of them stands', async () => {
      const many = (stem: string, count: number) => Array.from({ length: count }, () => stem);
      const few = passages('a', '1', ...many('mill', 6000), ...many('river', 4000));
      const any: Wanted = { alternatives: [...one('mill').alternatives, ...one('river').alternatives] };
      const counted = async () => (await index.statistics({}, 'passages', [any, one('mill')])).frequencies;
      await index.put({}, few);
      expect(await counted()).toEqual([10_000, 6000]);
      await index.put({}, passages('b', '1', ...many('river', 3000)));
      expect(await counted()).toEqual([10_000, 6000]);
      await index.put({}, passages('c', '1', ...many('mill', 5000)));
      expect(await counted()).toEqual([11_000, 11_000]);
    });

    it('puts what weighs more, stands more often and in fewer words first, and of equals always the same', async () => {
      await index.put({}, passages('b', '1', 'mill gull', 'river gull', 'river river gull'));
      await index.put({}, passages('a', '1', 'mill gull', 'boat', 'boat burn gull river mill gull gull'));
      const best = async (limit: number, ...all: [string, number][]) =>
        names(
          await index.candidates(
            {},
            'passages',
            all.map(([stem, weight]) => ({ ...one(stem), weight })),
            limit,
          ),
        );
      expect(await best(3, ['river', 1])).toEqual(['b 2', 'b 1', 'a 2']);
      expect((await best(2, ['boat', 9], ['river', 1])).sort()).toEqual(['a 1', 'a 2']);
      expect((await best(3, ['boat', 1], ['river', 9])).sort()).toEqual(['a 2', 'b 1', 'b 2']);
      expect(await best(2, ['mill', 1])).toEqual(['a 0', 'b 0']);
    });

    it('has nothing of a shelf on another, nor of one kind of parts in another', async () => {
      await index.put({}, passages('a', '1', 'mill'));
      await index.put({ owner: 'Ada' }, passages('a', '2', 'river', 'mill river'));
      await index.put({ owner: '' }, { ...passages('b', '3'), quotations: [['mill']] });
      const asked = async (scope: Scope, part: PartKind = 'passages') => [
        await index.statistics(scope, part, [one('mill'), one('river')]),
        names(await index.candidates(scope, part, weighing([one('mill'), one('river')]), 9)),
      ];
      expect(await asked({})).toEqual([{ size: 1, length: 1, frequencies: [1, 0] }, ['a 0']]);
      expect(await asked({ owner: 'Ada' })).toEqual([
        { size: 2, length: 3, frequencies: [1, 2] },
        ['a 1', 'a 0'],
      ]);
      expect(await asked({ owner: '' })).toEqual([{ size: 0, length: 0, frequencies: [0, 0] }, []]);
      expect(await asked({ owner: '' }, 'quotations')).toEqual([
        { size: 1, length: 1, frequencies: [1, 0] },
        ['b 0'],
      ]);
      expect(await asked({ owner: 'constructor' })).toEqual([
        { size: 0, length: 0, frequencies: [0, 0] },
        [],
      ]);
      await index.remove({ owner: 'Ada' }, 'a');
      expect(await asked({ owner: 'Ada' })).toEqual([{ size: 0, length: 0, frequencies: [0, 0] }, []]);
      expect(await asked({})).toEqual([{ size: 1, length: 1, frequencies: [1, 0] }, ['a 0']]);
      await forget({ owner: '' });
    });

    it('takes a source once, however often it is put, and another one of its name in its place', async () => {
      const stands = async (stem: string) =>
        (await index.statistics({}, 'passages', [one(stem)])).frequencies;
      await index.put({}, passages('a', '1', 'mill'));
      await index.put({}, passages('a', '1', 'mill'));
      expect([await stands('mill'), await index.sources({})]).toEqual([[1], new Map([['a', '1']])]);
      await index.put({}, passages('a', '2', 'river'));
      expect([await stands('mill'), await stands('river')]).toEqual([[0], [1]]);
      expect(names(await index.candidates({}, 'passages', weighing([one('mill'), one('river')]), 9))).toEqual(
        ['a 0'],
      );
      expect(await index.sources({})).toEqual(new Map([['a', '2']]));
      await index.remove({}, 'nobody');
      expect(await stands('river')).toEqual([1]);
    });

    it('that was closed and opened again serves as before once it was given its sources again', async () => {
      const all = [passages('a', '1', 'mill river', 'gull'), passages('b', '1', 'mill')];
      const asked = async () => {
        for (const each of all) await index.put({}, each);
        return index.candidates({}, 'passages', weighing([one('mill'), one('river')]), 9);
      };
      const before = await asked();
      await index.close();
      index = await open();
      expect(await asked()).toEqual(before);
    });

    it('shows a search all of a source that is put meanwhile, or nothing', async () => {
      const large = (hash: string, stem: string) =>
        passages('a', hash, ...Array.from({ length: 50 }, () => `${stem} gull`));
      await index.put({}, large('1', 'mill'));
      const looks = Array.from({ length: 20 }, async (_, at) => {
        if (at === 10) await index.put({}, large('2', 'river'));
        return (await index.statistics({}, 'passages', [one('mill'), one('river')])).frequencies;
      });
      for (const seen of await Promise.all(looks))
        expect([
          [50, 0],
          [0, 50],
        ]).toContainEqual(seen);
      const found = await index.candidates({}, 'passages', weighing([one('mill'), one('river')]), 99);
      expect(found).toHaveLength(50);
    });
  });
}
