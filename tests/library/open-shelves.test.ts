import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { openShelves, type ShelfSource } from '../../src/library/open-shelves.ts';
import type { Owner } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';
import { leakTrial } from '../standing/leaks.ts';
import { embeddedPlace } from '../store/databases.ts';
import { libraryOf } from '../support/library.ts';

/** Shelves in memory, and what was asked of them. */
function shelvesInMemory(shelves: Readonly<Record<Owner, Record<string, string>>>) {
  const calls: string[] = [];
  const source: ShelfSource = {
    async list(owner) {
      calls.push(`list ${owner}`);
      return Object.entries(shelves[owner] ?? {}).map(([id, text]) => ({
        id,
        title: text,
        size: text.length,
        added_by: '5',
        added_at: 1,
        first_added_by: '1',
        first_added_at: 1,
        removed_by: null,
        removed_at: null,
      }));
    },
    async sources(owner, ids) {
      calls.push(`sources ${owner} ${ids.join(' ')}`.trim());
      return (await source.list(owner))
        .filter(({ id }) => ids.includes(id))
        .map((one) => ({
          ...one,
          owner,
          file: new TextEncoder().encode(shelves[owner]?.[one.id] ?? ''),
          found: null,
          found_by: null,
        }));
    },
    async remember(owner, id) {
      calls.push(`remember ${owner} ${id}`);
    },
  };
  return { source, calls };
}

const ids = async (libraries: readonly Library[]): Promise<string[][]> =>
  libraries.map(({ shelf }) => shelf.map(({ source }) => source.id));

describe('open shelves', () => {
  it('answer with the operator’s shelf where nothing was stored, and with none where that does not count', async () => {
    const operator = await libraryOf({ 'mill.md': 'The mill burned down.' });
    const open = openShelves({ operator, store: shelvesInMemory({}).source });
    expect(await open.use(undefined, ids)).toEqual([['mill']]);
    expect(await open.use({ owner: 'user:1', revision: 0, operator: true }, ids)).toEqual([['mill']]);
    expect(await open.use({ owner: 'user:1', revision: 0, operator: false }, ids)).toEqual([[]]);
  });

  it('are opened once, and read again source by source when they have changed', async () => {
    const operator = await libraryOf({ 'mill.md': 'The mill burned down.' });
    const shelves: Record<Owner, Record<string, string>> = {
      'server:1': { a: 'A boat sank.', b: 'A cow fell.' },
    };
    const { source, calls } = shelvesInMemory(shelves);
    const open = openShelves({ operator, store: source });
    const ask = (revision: number) => open.use({ owner: 'server:1', revision, operator: true }, ids);
    expect(await ask(1)).toEqual([['a', 'b', 'mill']]);
    expect(await ask(1)).toEqual([['a', 'b', 'mill']]);
    expect(calls.filter((call) => call.startsWith('sources'))).toEqual(['sources server:1 a b']);
    shelves['server:1'] = { b: 'A cow fell.', c: 'A bridge broke.' };
    expect(await ask(2)).toEqual([['b', 'c', 'mill']]);
    expect(calls.filter((call) => call.startsWith('sources'))).toEqual([
      'sources server:1 a b',
      'sources server:1 c',
    ]);
  });

  it('have a text once that the operator has too', async () => {
    const operator = await libraryOf({ 'mill.md': 'The mill burned down.' });
    const { source } = shelvesInMemory({ 'server:1': { own: 'The mill burned down.\n' } });
    const open = openShelves({ operator, store: source });
    expect(await open.use({ owner: 'server:1', revision: 1, operator: true }, ids)).toEqual([['own']]);
  });

  it('are asked before an operator’s shelf that is too large to be put into each', async () => {
    const operator = await libraryOf({ 'mill.md': 'mill '.repeat(60_001) });
    const { source } = shelvesInMemory({ 'server:1': { a: 'A boat sank.' } });
    const open = openShelves({ operator, store: source });
    expect(await open.use({ owner: 'server:1', revision: 1, operator: true }, ids)).toEqual([
      ['a'],
      ['mill'],
    ]);
    expect(await open.use({ owner: 'server:1', revision: 1, operator: false }, ids)).toEqual([['a']]);
  });

  it('are closed when they take more than their budget, the least asked first', async () => {
    const operator = await libraryOf({ 'mill.md': 'The mill burned down.' });
    const shelves = Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [`server:${n}`, { a: `Boat number ${n} sank.` }]),
    );
    const { source, calls } = shelvesInMemory(shelves);
    const open = openShelves({ operator, store: source, budget: 1_100_000 });
    const ask = (n: number) => open.use({ owner: `server:${n}`, revision: 1, operator: false }, ids);
    for (let n = 0; n < 20; n++) {
      await ask(0);
      await ask(n);
      expect(open.size().bytes).toBeLessThanOrEqual(1_100_000);
    }
    expect(calls.filter((call) => call === 'sources server:0 a')).toHaveLength(1);
    await ask(1);
    expect(calls.filter((call) => call === 'sources server:1 a')).toHaveLength(2);
  });

  it('fail when the store does, and are opened again when it is back', async () => {
    const operator = await libraryOf({ 'mill.md': 'The mill burned down.' });
    const { source } = shelvesInMemory({ 'server:1': { a: 'A boat sank.' } });
    let lost = true;
    const open = openShelves({
      operator,
      store: {
        ...source,
        list: (owner) => (lost ? Promise.reject(new Error('lost')) : source.list(owner)),
      },
    });
    const ask = (revision: number) => open.use({ owner: 'server:1', revision, operator: false }, ids);
    await expect(ask(1)).rejects.toThrow('lost');
    lost = false;
    expect(await ask(1)).toEqual([['a']]);
    lost = true;
    // What is open goes on answering.
    expect(await ask(1)).toEqual([['a']]);
  });

  it('show no word of one in the answers, suggestions and buttons of another', {
    timeout: 60_000,
  }, async () => {
    const { place, clear } = await embeddedPlace();
    const store = openStore(place);
    const { leaks, own, changes, elsewhere } = await leakTrial(store, 800, 7);
    expect(leaks).toEqual([]);
    expect(own).toBeGreaterThan(200);
    expect(changes).toBeGreaterThan(20);
    expect(elsewhere).toBeGreaterThan(40);
    await store.close();
    await clear();
  });
});
