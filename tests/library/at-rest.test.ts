import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { completeSource, completeSpeaker } from '../../src/answer/complete.ts';
import { readShelf, type Shelf, shelfReader } from '../../src/corpus/shelf.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import type { Rest } from '../../src/library/rest.ts';
import { annotatedSource } from '../../src/library/snapshot.ts';
import { restOnDisk } from '../../src/library/snapshot-rest.ts';
import { sourceAtRest } from '../../src/library/source-at-rest.ts';
import { hashOf } from '../../src/library/source-names.ts';
import { readerOf } from '../../src/text/rising-numbers.ts';
import { bytesOfReply, RECORDED_REQUESTS } from '../support/recorded-requests.ts';
import { HARBOUR, sourceOf } from './shelf.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-rest-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The same shelf in memory, and at rest with so many bytes of it open. */
async function bothOf(shelf: Shelf, recentBytes: number): Promise<[Library, Library, Rest]> {
  const rest = restOnDisk(folder, recentBytes);
  const sources = shelf.sources.map((source) => sourceAtRest(source, rest));
  return [await buildLibrary(shelf), await buildLibrary({ ...shelf, sources }, { rest }), rest];
}

describe('sources at rest', () => {
  it.each([
    ['where all of them are open', 2 ** 30],
    ['where one or two of them are open when nobody asks', 40_000],
  ])('give the same bytes as in memory, whatever is asked, %s', async (_, recentBytes) => {
    const [here, there, rest] = await bothOf(await readShelf(['corpus']), recentBytes);
    for (const { command, options } of RECORDED_REQUESTS)
      expect(await rest.during(() => bytesOfReply(there, command, options))).toBe(
        await bytesOfReply(here, command, options),
      );
  });

  it('are suggested, named and picked as in memory', async () => {
    const fronts = [
      'title: The ferry to Sund\npublisher: Harbour Gazette\npublished: 2024-03-08\nauthors: [Ada Moss]',
      'title: Bread on Quay Street\npublisher: The Echo\npublished: 2024-03',
      'publisher: The Echo\npublished: 2023',
      'title: My notes\nkind: notes\nabout:\n  title: The nine of Kessel\n  publisher: Sund Courier\n  published: 2022-11-30',
      '',
    ];
    const sources = HARBOUR.map((body, at) => sourceOf(`source-${at}`, body, fronts[at]));
    const [here, there, rest] = await bothOf({ sources, problems: [] }, 40_000);
    for (const [command, options] of [
      ['ask', { question: 'When was the article about the ferry published?' }],
      ['ask', { question: 'Who published the article about the nine of Kessel?' }],
      ['ask', { question: 'How does the article about bread begin?' }],
      ['ask', { question: 'According to The Echo, who moves the mouth of the river?' }],
      ['ask', { question: 'Who flew to the moon?' }],
      ['cite', { source: 'echo' }],
      ['cite', { source: 'source-2' }],
      ['compare', { topic: 'Kessel' }],
      ['person', { name: 'Oduya' }],
      ['verify', { quote: 'The harbour belongs to those who work in it', speaker: 'Berg' }],
    ] as const)
      expect(await rest.during(() => bytesOfReply(there, command, options))).toBe(
        await bytesOfReply(here, command, options),
      );
    for (const typed of ['', 'ferry', 'kesel', 'echo 2023', 'source-4'])
      expect(completeSource(there, typed)).toEqual(completeSource(here, typed));
    for (const typed of ['', 'oduya', 'bergg'])
      expect(completeSpeaker(there, typed)).toEqual(completeSpeaker(here, typed));
  });

  it('are kept whole however many small values there are', () => {
    const values = Array.from({ length: 30_000 }, (_, at) => ({ at, words: 'mill '.repeat(at % 23) }));
    const read = restOnDisk(folder).keep(values);
    expect(values.map((_, at) => read(at))).toEqual(values);
  });

  it('are numbers in their order, in whichever pieces they come', () => {
    const pieces = [1, 0, 70_000, 3, 600_000, 70_000].map((length, at) =>
      Int32Array.from({ length }, (_, place) => place * (at - 2)),
    );
    const all = pieces.flatMap((piece) => [...piece]);
    const holding = restOnDisk(folder).holding();
    const held = pieces.reduce((one, piece) => one.add(piece), holding).done();
    expect(held.length).toBe(all.length);
    expect([...held.slice(69_990, 330_000)]).toEqual(all.slice(69_990, 330_000));
    const numberAt = readerOf(held);
    for (const place of [-1, 0, 1, 262_143, 262_144, 740_003, 740_004])
      expect(numberAt(place)).toBe(all[place]);
  });

  it('leave no file behind', () => {
    const rest = restOnDisk(folder);
    const number = rest.put({ text: 'The Arle is a river.' }, []);
    const length = rest.get(number, ({ text }: { text: string }) => text.length);
    expect([readdirSync(folder), length]).toEqual([[], 20]);
  });

  it('are handed over, hashed and told whole', async () => {
    const rest = restOnDisk(folder, 0);
    const read = shelfReader(['corpus'], { keep: (source) => sourceAtRest(source, rest) });
    const [plain, resting] = [await readShelf(['corpus']), await read()];
    expect(resting.sources.map(hashOf)).toEqual(plain.sources.map(hashOf));
    const [here, there] = await Promise.all([buildLibrary(plain), buildLibrary(resting, { rest })]);
    expect(structuredClone(there.shelf.map(annotatedSource))).toEqual(here.shelf.map(annotatedSource));
    expect((await read()).sources.map((source, at) => source === resting.sources[at])).not.toContain(false);
  });

  it('change as others do', async () => {
    const rest = restOnDisk(folder, 0);
    const sources = HARBOUR.map((body, at) => sourceAtRest(sourceOf(`source-${at}`, body), rest));
    const before = await buildLibrary({ sources, problems: [] }, { rest });
    const changed = sources.slice(1).with(1, sourceOf('source-2', 'The mill of Kessel has 12 wheels.'));
    const after = await buildLibrary({ sources: changed, problems: [] }, { before });
    const anew = await buildLibrary({ sources: changed, problems: [] });
    for (const question of ['How many wheels has the mill?', 'Who built the lighthouse?', 'wheals'])
      expect(await bytesOfReply(after, 'ask', { question })).toBe(
        await bytesOfReply(anew, 'ask', { question }),
      );
    expect(after.entries[0]).toBe(before.entries[1]);
  });
});

describe.skipIf(!existsSync('/dev/full'))('a folder that takes no sources', () => {
  it('is told of in a sentence: one that cannot be made', () => {
    expect(() => restOnDisk('/dev/full/data')).toThrow(
      'the folder "/dev/full/data" does not take the sources, which lie there while nobody asks for them (ENOTDIR): give it room and rights, or set VERBATIM_DATA to another',
    );
  });
});
