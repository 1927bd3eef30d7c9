import { rm, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problemText } from '../../src/corpus/problem.ts';
import { keepLastGood, readShelf, type Shelf } from '../../src/corpus/shelf.ts';
import { type Folder, temporaryFolder } from '../support/folder.ts';

let folder: Folder;
let root: string;
let put: Folder['put'];
beforeEach(async () => {
  folder = await temporaryFolder();
  root = folder.path;
  put = folder.put;
});
afterEach(() => folder.remove());

const ids = ({ sources }: Shelf): string[] => sources.map(({ id }) => id);
const sentences = ({ problems }: Shelf): string[] =>
  problems.map(problemText).map((sentence) => sentence.replaceAll(root, '…'));

describe('a shelf', () => {
  it('holds the .md files of all folders, by id, and nothing else', async () => {
    await put({
      'one/zebra.md': 'Stripes.',
      'one/apple.MD': 'Fruit.',
      'one/notes.txt': 'No.',
      'one/.hidden.md': 'No.',
      'one/folder.md/inner.md': 'No.',
      'two/mill.md': 'Water.',
    });
    const shelf = await readShelf([join(root, 'one'), join(root, 'two')]);
    expect(ids(shelf)).toEqual(['apple', 'mill', 'zebra']);
    expect(shelf.problems).toEqual([]);
  });

  it('follows a link to a file, and tells of one that leads nowhere', async () => {
    await put({ 'one/mill.md': 'Water.', 'two/none.txt': '' });
    await symlink(join(root, 'one/mill.md'), join(root, 'two/linked.md'));
    await symlink(join(root, 'nowhere.md'), join(root, 'two/lost.md'));
    const shelf = await readShelf([join(root, 'two')]);
    expect(ids(shelf)).toEqual(['linked']);
    expect(sentences(shelf)).toEqual(['…/two/lost.md: cannot be read (ENOENT): check its permissions']);
  });

  it('has the good sources and one sentence for each fault of the others', async () => {
    await put({ 'a.md': '---\nkind: novel\ntitel: Fire\n---\n', 'b.md': 'Good.', 'c.md': ' ' });
    const shelf = await readShelf([root]);
    expect(ids(shelf)).toEqual(['b']);
    expect(sentences(shelf)).toEqual([
      '…/a.md:2: "kind" is not one of article, notes, transcript, document',
      '…/a.md:3: "titel" is not a field: use title, publisher, published, authors, place, url, language, rights, kind, about',
      '…/a.md:5: the body is empty: put the text behind the front matter',
      '…/c.md:1: the body is empty: put the text behind the front matter',
    ]);
  });

  it('keeps the first of two sources with one id, in whichever case it is written', async () => {
    await put({ 'one/Mill.md': 'First.', 'two/mill.md': 'Second.' });
    const shelf = await readShelf([join(root, 'one'), join(root, 'two')]);
    expect(shelf.sources.map(({ id, text }) => [id, text])).toEqual([['Mill', 'First.']]);
    expect(sentences(shelf)).toEqual([
      '…/two/mill.md:1: its id "mill" is taken by …/one/Mill.md: rename one of the two files',
    ]);
  });

  it('tells of a folder that is not there', async () => {
    await put({ 'one/mill.md': 'Water.' });
    const shelf = await readShelf([join(root, 'none'), join(root, 'one')]);
    expect(ids(shelf)).toEqual(['mill']);
    expect(sentences(shelf)).toEqual(['…/none: the folder cannot be read (ENOENT): check its name']);
  });

  it('leaves a file out that is larger than 25 MB, without reading it', async () => {
    await put({ 'small.md': 'Small.', 'large.md': '' });
    await truncate(join(root, 'large.md'), 25 * 1024 * 1024 + 1);
    const shelf = await readShelf([root]);
    expect(ids(shelf)).toEqual(['small']);
    expect(sentences(shelf)).toEqual(['…/large.md: is larger than 25 MB: cut it into several files']);
  });

  it('of an empty folder has no source and no problem', async () => {
    expect(await readShelf([root])).toEqual({ sources: [], problems: [] });
  });
});

describe('after an edit', () => {
  const edited = async (
    before: Readonly<Record<string, string>>,
    edit: () => Promise<unknown>,
  ): Promise<Shelf> => {
    await put(before);
    const shelf = await readShelf([join(root, 'one')]);
    await edit();
    return keepLastGood(shelf, await readShelf([join(root, 'one')]));
  };
  const texts = ({ sources }: Shelf): string[] => sources.map(({ text }) => text);

  it('a good source is the new one', async () => {
    const shelf = await edited({ 'one/a.md': 'Old.' }, () => put({ 'one/a.md': 'New.' }));
    expect(texts(shelf)).toEqual(['New.']);
  });

  it('a broken source stays as it was, in its place, and its problem says so', async () => {
    const shelf = await edited({ 'one/a.md': 'A.', 'one/b.md': 'B.', 'one/c.md': 'C.' }, () =>
      put({ 'one/b.md': '---\nkind: novel\n---\nNew.' }),
    );
    expect(texts(shelf)).toEqual(['A.', 'B.', 'C.']);
    expect(sentences(shelf)).toEqual([
      '…/one/b.md:2: "kind" is not one of article, notes, transcript, document; its last good version stays',
    ]);
  });

  it('a source that is broken twice still stays, and mended is the new one', async () => {
    const once = await edited({ 'one/a.md': 'Good.' }, () => put({ 'one/a.md': '' }));
    await put({ 'one/a.md': '---\n' });
    const twice = keepLastGood(once, await readShelf([join(root, 'one')]));
    expect(texts(twice)).toEqual(['Good.']);
    await put({ 'one/a.md': 'Mended.' });
    const mended = keepLastGood(twice, await readShelf([join(root, 'one')]));
    expect(texts(mended)).toEqual(['Mended.']);
    expect(mended.problems).toEqual([]);
  });

  it('a file that is gone takes its source with it', async () => {
    const shelf = await edited({ 'one/a.md': 'A.', 'one/b.md': 'B.' }, () => rm(join(root, 'one/a.md')));
    expect(texts(shelf)).toEqual(['B.']);
    expect(shelf.problems).toEqual([]);
  });

  it('a renamed file is not on the shelf twice', async () => {
    const shelf = await edited({ 'one/a.md': 'A.' }, async () => {
      await put({ 'one/a.md': '', 'one/A.md': 'A.' });
    });
    expect(texts(shelf)).toEqual(['A.']);
  });

  it('a folder that can no longer be read keeps its sources', async () => {
    const shelf = await edited({ 'one/a.md': 'A.', 'one/b.md': 'B.' }, () =>
      rm(join(root, 'one'), { recursive: true }),
    );
    expect(texts(shelf)).toEqual(['A.', 'B.']);
    expect(sentences(shelf)).toEqual([
      '…/one: the folder cannot be read (ENOENT): check its name; its last good version stays',
    ]);
  });
});
