import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { open, rename, rm, stat, symlink, truncate, utimes } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problemText } from '../../src/corpus/problem.ts';
import { keepLastGood, readShelf, type Shelf, shelfReader } from '../../src/corpus/shelf.ts';
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

const texts = ({ sources }: Shelf): string[] => sources.map(({ text }) => text);

/** In one call: between two, a writer may rest so long that its half looks like a whole file. */
async function writeAtOnce(file: string, text: string): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.write(text);
  } finally {
    await handle.close();
  }
}

describe('a shelf', () => {
  it('holds the .md files of all folders, by id, and nothing else', async () => {
    await put({
      'one/zebra.md': 'Stripes.',
      'one/apple.MD': 'Fruit.',
      'one/notes.txt': 'No.',
      'one/.hidden.md': 'No.',
      'two/mill.md': 'Water.',
    });
    const shelf = await readShelf([join(root, 'one'), join(root, 'two')]);
    expect(ids(shelf)).toEqual(['apple', 'mill', 'zebra']);
    expect(shelf.problems).toEqual([]);
  });

  it('tells of a file whose name breaks the line or steers a terminal on one plain line', async () => {
    await put({ 'new\nline\u001b[31m.md': '' });
    expect(sentences(await readShelf([root]))).toEqual([
      '…/new%0Aline%1B[31m.md:1: the body is empty: put the text behind the front matter',
    ]);
  });

  it('follows a link within its folder, and tells of one that leads out of it or nowhere', async () => {
    await put({ 'one/mill.md': 'Water.', 'two/..data/ferry.md': 'Ships.', 'secret.md': 'Secret.' });
    const links = {
      'ferry.md': '..data/ferry.md',
      'out.md': '../one/mill.md',
      'lost.md': 'nowhere.md',
      'zero.md': '/dev/zero',
    };
    for (const [name, target] of Object.entries({ ...links, 'self.md': 'self.md' }))
      await symlink(target, join(root, 'two', name));
    await symlink(join(root, 'two'), join(root, 'linked'));
    for (const folder of ['two', 'linked']) {
      const shelf = await readShelf([join(root, folder)]);
      expect(ids(shelf)).toEqual(['ferry']);
      expect(sentences(shelf)).toEqual([
        `…/${folder}/lost.md: is a link that leads nowhere: remove it`,
        `…/${folder}/out.md: is a link that leads out of the folder: copy what it leads to`,
        `…/${folder}/self.md: is a link that leads nowhere: remove it`,
        `…/${folder}/zero.md: is a link that leads out of the folder: copy what it leads to`,
      ]);
    }
  });

  it('tells of what is no file, without waiting for it', async () => {
    await put({ 'mill.md': 'Water.', 'folder.md/inner.md': 'No.' });
    execFileSync('mkfifo', [join(root, 'pipe.md')]);
    await symlink('pipe.md', join(root, 'link.md'));
    const server = createServer().listen(join(root, 'socket.md'));
    await once(server, 'listening');
    const shelf = await readShelf([root]);
    server.close();
    expect(ids(shelf)).toEqual(['mill']);
    expect(sentences(shelf)).toEqual([
      '…/folder.md: is a folder: only the files beside it are read',
      '…/link.md: is no file but a pipe, a socket or a device: remove it',
      '…/pipe.md: is no file but a pipe, a socket or a device: remove it',
      '…/socket.md: is no file but a pipe, a socket or a device: remove it',
    ]);
  });

  it('never has half of a file that is being written', async () => {
    const [before, after] = ['a', 'b'].map((letter) => `${letter.repeat(99)}\n`.repeat(20_000));
    const file = join(root, 'growing.md');
    await put({ 'mill.md': 'Water.', 'growing.md': before ?? '' });
    let writing = true;
    const writer = (async () => {
      for (let turn = 0; writing; turn++) await writeAtOnce(file, (turn % 2 === 0 ? after : before) ?? '');
    })();
    try {
      for (let turn = 0; turn < 20; turn++) {
        const shelf = await readShelf([root]);
        expect(ids(shelf)).toContain('mill');
        for (const { id, text } of shelf.sources)
          if (id === 'growing') expect([before?.trim(), after?.trim()]).toContain(text.trim());
        for (const sentence of sentences(shelf))
          expect(sentence).toMatch(
            /^…\/growing\.md(?:: is being written: it is read when that is done|:1: the body is empty)/,
          );
      }
    } finally {
      writing = false;
      await writer;
    }
  });

  it('reads thousands of files, a few at a time', async () => {
    await put(Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`${at}.md`, `The mill ${at}.`])));
    expect(ids(await readShelf([root]))).toHaveLength(3000);
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
    await truncate(join(root, 'large.md'), 200 * 2 ** 20);
    const shelf = await readShelf([root]);
    expect(ids(shelf)).toEqual(['small']);
    expect(sentences(shelf)).toEqual(['…/large.md: is larger than 25 MB: cut it into several files']);
  });

  it('tells that a folder of pages and PDFs is to be imported, and how', async () => {
    await put({ 'new/b.pdf': '', 'new/a.html': '', 'new/picture.png': '', 'one/a.html': '' });
    expect(sentences(await readShelf([join(root, 'new'), join(root, 'one')]))).toEqual([
      '…/new/a.html: and 1 more file beside it are no sources yet: make sources of the folder with `npm run -s verbatim -- import …/new --out …/new`',
      '…/one/a.html: is no source yet: make sources of the folder with `npm run -s verbatim -- import …/one --out …/one`',
    ]);
    await put({ 'new/a.md': 'Fruit.' });
    expect(sentences(await readShelf([join(root, 'new')]))).toEqual([]);
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

describe('a shelf that is read again', () => {
  const later = () => Date.now() + 10_000;

  it('reads the changed files alone: every other source is the very same', async () => {
    await put({ 'a.md': 'A.', 'b.md': 'B.', 'c.md': '---\n' });
    const read = shelfReader([root], { now: later });
    const before = await read();
    await put({ 'b.md': 'Bee.', 'd.md': 'D.' });
    const after = await read();
    expect(texts(after)).toEqual(['A.', 'Bee.', 'D.']);
    expect(after.sources[0]).toBe(before.sources[0]);
    expect(after.problems).toEqual(before.problems);
    await rm(join(root, 'a.md'));
    expect(texts(await read())).toEqual(['Bee.', 'D.']);
  });

  it('misses no change, of the same length, at the same time, or by another file in the place', async () => {
    await put({ 'a.md': 'One.', 'b.md': 'Two.', 'c.md': 'Ten.' });
    const read = shelfReader([root], { now: later });
    await read();
    const { atime, mtime } = await stat(join(root, 'a.md'));
    await put({ 'a.md': 'Six.', draft: 'Odd.' });
    await utimes(join(root, 'a.md'), atime, mtime);
    await utimes(join(root, 'draft'), atime, mtime);
    await rename(join(root, 'draft'), join(root, 'b.md'));
    await rm(join(root, 'c.md'));
    await symlink('a.md', join(root, 'c.md'));
    expect(texts(await read())).toEqual(['Six.', 'Odd.', 'Six.']);
    await put({ 'a.md': 'Red.' });
    expect(texts(await read())).toEqual(['Red.', 'Odd.', 'Red.']);
  });

  it('trusts no file that was changed just now: the next change may bear the same time', async () => {
    await put({ 'a.md': 'One.' });
    const read = shelfReader([root]);
    const before = await read();
    const after = await read();
    expect(after.sources[0]).not.toBe(before.sources[0]);
    expect(after).toEqual(before);
  });
});
