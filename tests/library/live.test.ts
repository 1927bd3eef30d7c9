import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problemText } from '../../src/corpus/problem.ts';
import type { Library } from '../../src/library/library.ts';
import { type LiveLibrary, openLibrary } from '../../src/library/live.ts';
import { type Folder, temporaryFolder } from '../support/folder.ts';

const SOON = { timeout: 2000, interval: 20 };
const texts = ({ shelf }: Library): string[] => shelf.map(({ source }) => source.text);

describe('a watched folder', () => {
  let folder: Folder;
  let library: LiveLibrary;
  let changes: Library[];
  let failures: unknown[];

  beforeEach(async () => {
    folder = await temporaryFolder({ 'a.md': 'The mill burned.', 'b.md': 'It rained.' });
    library = await openLibrary([folder.path]);
    changes = [];
    failures = [];
    await library.watch(
      (changed) => changes.push(changed),
      (error) => failures.push(error),
    );
  });
  afterEach(async () => {
    await library.close();
    await folder.remove();
    expect(failures).toEqual([]);
  });

  const soon = (expected: readonly string[]) =>
    vi.waitFor(() => expect(texts(library.current())).toEqual(expected), SOON);

  it('has a changed source within two seconds, and reports it once', async () => {
    const before = library.current();
    await folder.put({ 'a.md': 'The mill was built anew.' });
    await soon(['The mill was built anew.', 'It rained.']);
    expect(texts(before)).toEqual(['The mill burned.', 'It rained.']);
    expect(changes).toEqual([library.current()]);
  });

  it('has an added source, also one that an editor moves into place', async () => {
    await folder.put({ 'c.md': 'Third.' });
    await soon(['The mill burned.', 'It rained.', 'Third.']);
    await writeFile(join(folder.path, 'a.md~'), 'Saved anew.');
    await rename(join(folder.path, 'a.md~'), join(folder.path, 'a.md'));
    await soon(['Saved anew.', 'It rained.', 'Third.']);
  });

  it('loses a deleted source', async () => {
    await folder.remove('a.md');
    await soon(['It rained.']);
    expect(library.current().leftOut).toEqual([]);
  });

  it('keeps the last good version of a source that an edit broke, reports it, and goes on', async () => {
    await folder.put({ 'a.md': '---\nkind: novel\n---\nBroken.' });
    await vi.waitFor(() => expect(library.current().leftOut).toHaveLength(1), SOON);
    expect(texts(library.current())).toEqual(['The mill burned.', 'It rained.']);
    expect(changes.at(-1)?.leftOut.map(problemText)).toEqual([
      expect.stringMatching(/a\.md:2: "kind" is not one of .*; its last good version stays$/),
    ]);
    await folder.put({ 'a.md': 'Mended.' });
    await soon(['Mended.', 'It rained.']);
    expect(library.current().leftOut).toEqual([]);
  });

  it('is read once for edits that come together', async () => {
    await folder.put(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`n${n}.md`, `Text ${n}.`])));
    await vi.waitFor(() => expect(library.current().shelf).toHaveLength(32), SOON);
    expect(changes.length).toBeLessThanOrEqual(2);
  });

  it('is followed when it is moved away and back, and keeps its sources meanwhile', async () => {
    await rename(folder.path, `${folder.path}-moved`);
    await vi.waitFor(() => expect(library.current().leftOut).toHaveLength(1), SOON);
    expect(texts(library.current())).toEqual(['The mill burned.', 'It rained.']);
    await writeFile(join(`${folder.path}-moved`, 'a.md'), 'Edited elsewhere.');
    await rename(`${folder.path}-moved`, folder.path);
    await soon(['Edited elsewhere.', 'It rained.']);
    await folder.put({ 'a.md': 'Edited here.' });
    await soon(['Edited here.', 'It rained.']);
  });

  it('is followed when it comes later', async () => {
    const later = join(folder.path, 'later');
    const other = await openLibrary([folder.path, later]);
    await other.watch(
      () => {},
      (error) => failures.push(error),
    );
    expect(other.current().leftOut).toHaveLength(1);
    const has = (...expected: string[]) =>
      vi.waitFor(
        () => expect(texts(other.current())).toEqual(['The mill burned.', 'It rained.', ...expected]),
        SOON,
      );
    await folder.put({ 'later/c.md': 'Third.' });
    await has('Third.');
    await folder.put({ 'later/c.md': 'Third, edited.' });
    await has('Third, edited.');
    await other.close();
  });

  it('is followed no longer after close', async () => {
    await library.close();
    await folder.put({ 'a.md': 'Later.' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(changes).toEqual([]);
    expect(texts(library.current())).toEqual(['The mill burned.', 'It rained.']);
  });

  it('goes on after somebody who was told of a change has failed', async () => {
    const other = await openLibrary([folder.path]);
    const told: unknown[] = [];
    await other.watch(
      () => {
        throw new Error('cannot listen');
      },
      (error) => told.push(error),
    );
    await folder.put({ 'a.md': 'One.' });
    await vi.waitFor(() => expect(told).toHaveLength(1), SOON);
    await folder.put({ 'a.md': 'Two.' });
    await vi.waitFor(() => expect(texts(other.current())).toEqual(['Two.', 'It rained.']), SOON);
    await other.close();
  });
});

describe('a library that is read again', () => {
  it('takes readings that are asked for at once one after another', async () => {
    const folder = await temporaryFolder({ 'a.md': 'One.' });
    const library = await openLibrary([folder.path]);
    const first = library.reload();
    await folder.put({ 'a.md': 'Two.' });
    await Promise.all([first, library.reload(), library.reload()]);
    expect(texts(library.current())).toEqual(['Two.']);
    await library.close();
    await folder.remove();
  });
});
