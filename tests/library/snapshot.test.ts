import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { dataOf } from '../../src/library/concordance.ts';
import { buildLibrary } from '../../src/library/library.ts';
import { NO_SNAPSHOT, readSnapshot, writeSnapshot } from '../../src/library/snapshot.ts';
import { HARBOUR, sourceOf } from './shelf.ts';

let folder: string;
let file: string;
const sources = HARBOUR.map((body, at) => sourceOf(`source-${at}`, body));
const library = buildLibrary({ sources, problems: [] });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-snapshot-'));
  file = join(folder, 'snapshot');
  await writeSnapshot(file, library, '1');
});
afterAll(() => rm(folder, { recursive: true }));

describe('a snapshot', () => {
  it('gives the library that a new reading would give', async () => {
    const { snapshot, unusable } = await readSnapshot(file, '1');
    expect(unusable).toBeUndefined();
    expect(sources.filter((source) => snapshot.recall(source))).toEqual(sources);
    const again = buildLibrary({ sources, problems: [] }, snapshot);
    expect(again.shelf).toEqual(library.shelf);
    expect(dataOf(again.concordance)).toEqual(dataOf(library.concordance));
    expect(again.runs.words).toEqual(library.runs.words);
    expect(again.runs.places(again.runs.numbers(['the', 'mill']), 9)).toEqual(
      library.runs.places(library.runs.numbers(['the', 'mill']), 9),
    );
    for (const question of ['Who said that the mill will stay open?', 'harbour', 'How many ships came?'])
      expect(ask(again, { question })).toEqual(ask(library, { question }));
  });

  it('has the words of exactly its sources: not of fewer, others, in another order or with another title', async () => {
    const { snapshot } = await readSnapshot(file, '1');
    const [first, ...rest] = sources;
    if (!first) throw new Error('no source');
    expect(snapshot.words(sources)).toBeDefined();
    for (const others of [rest, [...rest, first], [{ ...first, title: 'Another' }, ...rest]])
      expect(snapshot.words(others)).toBeUndefined();
  });

  it('knows nothing of a source that was edited since', async () => {
    const { snapshot } = await readSnapshot(file, '1');
    expect(snapshot.recall(sourceOf('source-0', `${HARBOUR[0]} New.`))).toBeUndefined();
    expect(snapshot.recall(sourceOf('source-0', HARBOUR[0] ?? '', 'language: es'))).toBeUndefined();
    expect(snapshot.recall(sourceOf('source-0', HARBOUR[0] ?? '', 'published: 2020'))).toBeUndefined();
  });

  it('of other rules is not used', async () => {
    expect((await readSnapshot(file, '2')).unusable).toBe('other version');
  });

  it('that is not there is not used', async () => {
    expect((await readSnapshot(join(folder, 'none'), '1')).unusable).toBe('absent');
  });

  it('that was cut short, changed or is something else is not used', async () => {
    const whole = await readFile(file);
    const end = whole.indexOf('\n');
    const changed = Buffer.from(whole);
    changed[end + 40] = (changed[end + 40] ?? 0) ^ 1;
    const others = [
      whole.subarray(0, -1),
      whole.subarray(0, end),
      whole.subarray(0, 5),
      Buffer.alloc(0),
      changed,
      Buffer.from('null\n[]'),
    ];
    for (const [at, other] of others.entries()) {
      const path = join(folder, `other-${at}`);
      await writeFile(path, other);
      const { snapshot, unusable } = await readSnapshot(path, '1');
      expect([at, unusable, snapshot]).toEqual([at, 'damaged', NO_SNAPSHOT]);
    }
  });
});
