import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import type { Source } from '../../src/corpus/source.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { shelve } from '../../src/library/shelve.ts';
import { NO_SNAPSHOT, readSnapshot, writeSnapshot } from '../../src/library/snapshot.ts';
import { hashOf } from '../../src/library/source-names.ts';
import { HARBOUR, sourceOf } from './shelf.ts';

let folder: string;
let file: string;
const sources = HARBOUR.map((body, at) => sourceOf(`source-${at}`, body));
const library = await buildLibrary({ sources, problems: [] });

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
    expect(sources.filter((source) => snapshot.recall(hashOf(source)))).toEqual(sources);
    const again = await buildLibrary({ sources, problems: [] }, { snapshot });
    expect(again.shelf).toEqual(library.shelf);
    expect(again.entries).toEqual(library.entries);
    expect(again.vocabulary.toData()).toEqual(library.vocabulary.toData());
    expect(again.phrases.words).toEqual(library.phrases.words);
    expect(again.phrases.places(again.phrases.numbers(['the', 'mill']), 9)).toEqual(
      library.phrases.places(library.phrases.numbers(['the', 'mill']), 9),
    );
    for (const question of ['Who said that the mill will stay open?', 'harbour', 'How many ships came?'])
      expect(await ask(again, { question })).toEqual(await ask(library, { question }));
  });

  it.each([
    ['where all of the file is in memory', undefined],
    ['where it is read piece by piece', 0],
  ])('gives a shelf of many pieces as it was, %s', async (_, mostInMemory) => {
    const many = Array.from({ length: 3000 }, (_, at) =>
      sourceOf(
        `many-${at}`,
        `${HARBOUR[at % HARBOUR.length]} Number ${at} is ${'a very long tale '.repeat(20)}.`,
      ),
    );
    const shelf = { sources: many, problems: [] };
    const whole = await buildLibrary(shelf);
    const path = join(folder, 'many');
    await writeSnapshot(path, whole, '1');
    const { snapshot, unusable } = await readSnapshot(path, '1', mostInMemory);
    expect(unusable).toBeUndefined();
    const again = await buildLibrary(shelf, { snapshot });
    expect(again.shelf).toEqual(whole.shelf);
    expect(again.entries.map(({ forward }) => forward)).toEqual(whole.entries.map(({ forward }) => forward));
    const run = ['number', '2999', 'is'];
    expect(again.phrases.places(again.phrases.numbers(run), 9)).toEqual(
      whole.phrases.places(whole.phrases.numbers(run), 9),
    );
    const { phrases } = await buildLibrary({ ...shelf, sources: many.slice(1000).reverse() }, { snapshot });
    expect(phrases.places(phrases.numbers(run), 9)).toHaveLength(1);
  });

  it('is of exactly its sources: not of fewer, others, in another order or with another title', async () => {
    const { snapshot } = await readSnapshot(file, '1');
    const shelf = (all: readonly Source[]) => all.map((source) => shelve(source));
    const [first, ...rest] = sources;
    if (!first) throw new Error('no source');
    expect(snapshot.isOf(shelf(sources))).toBe(true);
    for (const others of [rest, [...rest, first], [{ ...first, title: 'Another' }, ...rest]])
      expect(snapshot.isOf(shelf(others))).toBe(false);
  });

  it('serves a shelf of which some sources are gone, some new and some changed, as if it had read them all', async () => {
    const changed = [...sources.slice(1, -1), sourceOf('source-9', `${HARBOUR[0]} A mill stands there.`)];
    const { snapshot } = await readSnapshot(file, '1');
    const after = await buildLibrary({ sources: changed, problems: [] }, { snapshot });
    const anew = await buildLibrary({ sources: changed, problems: [] });
    for (const question of ['Who leads the council?', 'ferry', 'What stands there?', 'sael'])
      expect(await ask(after, { question })).toEqual(await ask(anew, { question }));
  });

  it('knows nothing of a source that was edited since', async () => {
    const { snapshot } = await readSnapshot(file, '1');
    const recalled = (source: Source) => snapshot.recall(hashOf(source));
    expect(recalled(sourceOf('source-0', `${HARBOUR[0]} New.`))).toBeUndefined();
    expect(recalled(sourceOf('source-0', HARBOUR[0] ?? '', 'language: es'))).toBeUndefined();
    expect(recalled(sourceOf('source-0', HARBOUR[0] ?? '', 'published: 2020'))).toBeUndefined();
  });

  it('of other rules is not used', async () => {
    expect((await readSnapshot(file, '2')).unusable).toBe('other version');
  });

  it('that is not there is not used', async () => {
    expect((await readSnapshot(join(folder, 'none'), '1')).unusable).toBe('absent');
  });

  it('leaves no draft, and removes those of killed processes, but none that is being written or is another file', async () => {
    const own = join(folder, 'own');
    await mkdir(own);
    const path = join(own, 'snapshot');
    const id = '0b0e7a3c-9a55-4f9f-9a0b-1d5b5c9f2a11';
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    const stale = [`snapshot.${gone}-${id}.tmp`, `snapshot.${process.pid}-${id}.tmp`];
    const kept = [
      `snapshot.${process.ppid}-${id}.tmp`,
      'snapshot.tmp',
      `other.${gone}-${id}.tmp`,
      `snapshot.${process.pid}-${id.replace('0', '1')}.tmp`,
    ];
    for (const name of [...stale, ...kept]) await writeFile(join(own, name), 'half');
    const before = Date.now() / 1000 - process.uptime() - 60;
    await utimes(join(own, stale[1] ?? ''), before, before);
    await writeSnapshot(path, library, '1');
    expect((await readdir(own)).sort()).toEqual(['snapshot', ...kept].sort());
    expect((await readSnapshot(path, '1')).unusable).toBeUndefined();
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
