import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  exitCodeWith,
  formatResult,
  type ImportOptions,
  type ImportResult,
  importFiles,
  optionProblem,
  progressBar,
  resultJson,
} from '../../../src/corpus/import/index.ts';
import { bundle } from './worker-bundle.ts';

const ARTICLE = `Ferry sails again

By Maud Ellery

Published: 14 May 2024

The ferry across the harbour sailed again on Monday for the first time in nine years.

Subscribe

"We had people waiting at six," said the skipper, Rosalind Achebe.
`;

let folder = '';
const at = (name: string): string => join(folder, name);
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-import-'));
  mkdirSync(at('in'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(paths: readonly string[], options: Partial<ImportOptions> = {}): Promise<ImportResult[]> {
  const results: ImportResult[] = [];
  for await (const result of importFiles(paths, { out: at('out'), ...options })) results.push(result);
  return results;
}

const out = (): string[] => readdirSync(at('out')).sort();
const only = (results: readonly ImportResult[]): Exclude<ImportResult, { kind: 'failed' }> => {
  const [result, ...others] = results;
  if (!result || result.kind === 'failed' || others.length > 0) throw new Error(JSON.stringify(results));
  return result;
};
const failures = (results: readonly ImportResult[]): string[] =>
  results.flatMap((result) => (result.kind === 'failed' ? [result.message] : []));

describe('an article', () => {
  it('becomes a source file named after its day and title, and says what it left out', async () => {
    const result = only(await run([put('in/ferry.txt', ARTICLE)], { publisher: 'The Tarn Courier' }));
    expect(out()).toEqual(['2024-05-14-the-tarn-courier-ferry-sails-again.md']);
    expect(readFileSync(at(`out/${out()[0]}`), 'utf8').replace(/import \w+ \w+/, 'import …')).toBe(`---
title: Ferry sails again
publisher: The Tarn Courier
published: 2024-05-14
authors:
  - Maud Ellery
# verbatim:import …
---

The ferry across the harbour sailed again on Monday for the first time in nine years.

"We had people waiting at six," said the skipper, Rosalind Achebe.
`);
    expect(formatResult(result, { verbose: true }).replaceAll(`${folder}/`, '')).toBe(
      [
        'new  out/2024-05-14-the-tarn-courier-ferry-sails-again.md  Ferry sails again · The Tarn Courier · 2024-05-14 · 2 passages · 4 lines left out',
        '  - in/ferry.txt:1: read into title: Ferry sails again',
        '  - in/ferry.txt:3: read into authors: By Maud Ellery',
        '  - in/ferry.txt:5: read into published: Published: 14 May 2024',
        '  - in/ferry.txt:9: subscription: Subscribe',
      ].join('\n'),
    );
  });

  it('names the fields that nobody gives, and invents none', async () => {
    const result = only(
      await run([put('in/a.txt', 'Nothing here has a name or a day, it is one sentence and no more.')]),
    );
    expect(result.fields).toEqual({});
    expect(formatResult(result).split('\n').slice(1)).toEqual([
      '  no title found: add `title:`',
      '  no publisher found: add `publisher:` or pass --publisher',
      '  no date found: add `published:` or pass --published',
      '  no author found: add `authors:`',
    ]);
  });

  it('is printed by --json with its file, source, passages and left-out lines', async () => {
    const [result] = await run([put('in/ferry.txt', ARTICLE)]);
    expect(result && resultJson(result)).toMatchObject({
      file: at('in/ferry.txt'),
      source: at('out/2024-05-14-ferry-sails-again.md'),
      passages: 2,
      dropped: [{ line: 1 }, { line: 3 }, { line: 5 }, { line: 9, text: 'Subscribe', why: 'subscription' }],
    });
  });

  it('comes from standard input as from a file', async () => {
    const stdin = (async function* () {
      yield Buffer.from(ARTICLE.slice(0, 40));
      yield Buffer.from(ARTICLE.slice(40));
    })();
    expect(only(await run(['-'], { stdin })).fields.title).toBe('Ferry sails again');
  });

  it('cannot steer the terminal by what it says', async () => {
    const result = only(await run([put('in/a.txt', ARTICLE.replace('Ferry sails', 'Ferry \u001b[2Jsails'))]));
    expect(formatResult(result)).not.toContain('\u001b');
  });
});

describe('a second import', () => {
  it('changes nothing when nothing changed, and updates the same file when the text did', async () => {
    const file = put('in/ferry.txt', ARTICLE);
    await run([file]);
    expect(only(await run([file])).kind).toBe('unchanged');
    put('in/ferry.txt', ARTICLE.replace('waiting at six', 'waiting at five'));
    expect(only(await run([file])).kind).toBe('updated');
    expect(out()).toHaveLength(1);
    expect(readFileSync(at(`out/${out()[0]}`), 'utf8')).toContain('waiting at five');
  });

  it('knows an article again by its address when its title changed', async () => {
    const page = (title: string): string =>
      `<html><head><link rel="canonical" href="https://ness.example/a/1"></head><body><h1>${title}</h1><p>${'The lighthouse keeper told the paper that he was never lonely, only cold. '.repeat(3)}</p></body></html>`;
    await run([put('in/a.html', page('Never lonely'))]);
    expect(only(await run([put('in/a.html', page('Never lonely, only cold'))])).kind).toBe('updated');
    expect(out()).toEqual(['never-lonely.md']);
  });

  it('leaves a file alone that was changed by hand, until --force', async () => {
    const file = put('in/ferry.txt', ARTICLE);
    await run([file]);
    const source = at(`out/${out()[0]}`);
    const edited = readFileSync(source, 'utf8').replace('title: Ferry', 'title: The ferry');
    writeFileSync(source, edited);
    const result = only(await run([file]));
    expect(result.kind).toBe('edited');
    expect(formatResult(result)).toContain('it was changed by hand: pass --force to overwrite it');
    expect(readFileSync(source, 'utf8')).toBe(edited);
    expect(only(await run([file], { force: true })).kind).toBe('updated');
    expect(readFileSync(source, 'utf8')).toContain('title: Ferry sails again');
  });

  it('does not take other line ends for a change by hand', async () => {
    const file = put('in/ferry.txt', ARTICLE);
    await run([file]);
    const source = at(`out/${out()[0]}`);
    writeFileSync(source, readFileSync(source, 'utf8').replace(/\n/g, '\r\n'));
    put('in/ferry.txt', ARTICLE.replace('at six', 'at five'));
    expect(only(await run([file])).kind).toBe('updated');
  });

  it('leaves a source alone that someone wrote without import', async () => {
    mkdirSync(at('out'));
    writeFileSync(
      at('out/mine.md'),
      '---\ntitle: Ferry sails again\npublished: 2024-05-14\n---\n\nMy own notes on the ferry.\n',
    );
    expect(only(await run([put('in/ferry.txt', ARTICLE)])).kind).toBe('edited');
    expect(out()).toEqual(['mine.md']);
  });

  it('keeps two texts apart that claim one title, and one text that comes twice together', async () => {
    put('in/a.txt', ARTICLE);
    put('in/b.txt', ARTICLE.replace('nine years', 'ten years'));
    put('in/c.txt', ARTICLE);
    const kinds = async (): Promise<string[]> => (await run([at('in')])).map(({ kind }) => kind);
    expect(await kinds()).toEqual(['created', 'created', 'duplicate']);
    expect(await kinds()).toEqual(['unchanged', 'unchanged', 'duplicate']);
    expect(out()).toEqual(['2024-05-14-ferry-sails-again-2.md', '2024-05-14-ferry-sails-again.md']);
  });

  it('does not read the folder that it writes', async () => {
    put('in/ferry.txt', ARTICLE);
    await run([at('in')], { out: at('in/out') });
    expect(await run([at('in')], { out: at('in/out') })).toMatchObject([{ kind: 'unchanged' }]);
  });

  it('writes nothing in a dry run', async () => {
    expect(only(await run([put('in/ferry.txt', ARTICLE)], { dryRun: true })).kind).toBe('created');
    expect(readdirSync(folder)).toEqual(['in']);
  });
});

describe('bad input', () => {
  const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

  it('fails with one sentence a file, and the others go on', async () => {
    put('in/a-empty.txt', '');
    put(
      'in/b-binary.txt',
      Uint8Array.from({ length: 3000 }, (_, byte) => (byte * 7) % 9),
    );
    put(
      'in/c-letters.txt',
      Buffer.from(
        [...'Title\n'].map((c) => c.charCodeAt(0)).concat([0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xff, 0xfd]),
      ),
    );
    put('in/d-large.txt', new Uint8Array(25 * 1024 * 1024 + 1).fill(97));
    put('in/e-pdf.txt', '%PDF-1.4 not a text');
    put('in/f-locked.txt', ARTICLE);
    chmodSync(at('in/f-locked.txt'), 0o000);
    put('in/g-good.txt', ARTICLE);
    put('in/h-menu.txt', 'Home\nNews\nSport\n');
    put('secret.txt', 'A secret that stands outside of the folder that was given.');
    symlinkSync(at('secret.txt'), at('in/i-link.txt'));
    symlinkSync(at('gone.txt'), at('in/j-dead.txt'));
    put('in/k-picture.jpg', 'no text, and passed over');
    put('in/l-Novel.EPUB', 'PK');
    const results = await run([at('in'), at('missing.txt'), put('x.exe', 'MZ')]);
    const shown = results.map((result) =>
      result.kind === 'failed' ? formatResult(result).replaceAll(`${folder}/`, '') : result.kind,
    );
    const locked =
      process.getuid?.() === 0 ? [] : ['in/f-locked.txt: may not be read: check its permissions'];
    expect(shown.filter((line) => line !== 'created' && line !== 'duplicate')).toEqual([
      'in/a-empty.txt: is empty: put the text into it',
      'in/b-binary.txt: is not text but binary data: import the document it was made from',
      'in/c-letters.txt: is in an encoding that cannot be told: save it again as UTF-8',
      'in/d-large.txt: is larger than 25 MB: cut it into several files',
      'in/e-pdf.txt: is a PDF file in spite of its name: rename it to end in .pdf',
      ...locked,
      'in/h-menu.txt: holds no article, only single words or menus: open it, and paste the text into a .txt file',
      'in/i-link.txt: is a link that leads out of the folder: copy what it leads to',
      'in/j-dead.txt: is a link that leads nowhere: remove it',
      'in/l-Novel.EPUB: is not of a kind that can be imported: save it as .txt, .md, .html, .pdf, .docx, .srt, .vtt, .sbv, .ttml, .eml or .mhtml',
      'missing.txt: does not exist: check the path',
      'x.exe: is not of a kind that can be imported: save it as .txt, .md, .html, .pdf, .docx, .srt, .vtt, .sbv, .ttml, .eml or .mhtml',
    ]);
    expect(out()).toEqual(['2024-05-14-ferry-sails-again.md']);
    expect(results.reduce(exitCodeWith, 0)).toBe(2);
  });

  it('reads UTF-16 and Windows-1252 as what they are', async () => {
    put('in/a.txt', utf16('The café on the quay – the old one – closes on Sunday, says its owner.'));
    put(
      'in/b.txt',
      Buffer.from('The caf\xe9 on the pier \x96 the new one \x96 is \x93open\x94 on Sunday.', 'latin1'),
    );
    await run([at('in')]);
    const bodies = out().map((name) => readFileSync(at(`out/${name}`), 'utf8').split('---\n\n')[1]);
    expect(bodies.sort()).toEqual([
      'The café on the pier – the new one – is “open” on Sunday.\n',
      'The café on the quay – the old one – closes on Sunday, says its owner.\n',
    ]);
  });

  it('is told to save the page that a link leads to', async () => {
    expect(failures(await run(['https://example.org/ferry']))).toEqual([
      'is a link: save the page and import that, or add it in Discord with /add',
    ]);
  });

  it('is told of a folder with nothing to import, and of options that make no sense', async () => {
    expect(failures(await run([at('in')]))).toEqual([
      'holds no file that can be imported: put .txt, .md, .html, .pdf, .docx, .srt, .vtt, .sbv, .ttml, .eml or .mhtml files into it',
    ]);
    expect(optionProblem({ published: 'last week' })).toBe(
      '--published is not a date: write YYYY-MM-DD, YYYY-MM or YYYY',
    );
    expect(optionProblem({ published: '2020-02', language: 'es', publisher: 'The Courier' })).toBeUndefined();
  });

  it.skipIf(process.platform !== 'linux')('refuses a folder that nobody can make', async () => {
    const out = '/proc/nowhere/at/all';
    await expect(run([put('a.txt', ARTICLE)], { out })).rejects.toThrow(
      '/proc/nowhere/at/all cannot be written (ENOENT): give another folder to --out',
    );
  });

  it('refuses a folder to write to that is a file', async () => {
    await expect(run([put('in/a.txt', ARTICLE)], { out: put('taken', '') })).rejects.toThrow(
      'taken is no folder: give another folder to --out',
    );
  });
});

describe('threads and kills', () => {
  let worker: Awaited<ReturnType<typeof bundle>>;
  let program: Awaited<ReturnType<typeof bundle>>;
  beforeAll(async () => {
    worker = await bundle('src/corpus/import/worker.ts');
    program = await bundle('tests/corpus/import/killed-writer.ts');
  });
  afterAll(() => {
    worker.remove();
    program.remove();
  });

  const manyFiles = (count: number): void => {
    for (let number = 10; number < 10 + count; number++)
      put(`in/${number}.txt`, ARTICLE.replace('Ferry sails again', `Ferry number ${number} sails again`));
  };

  it('imports in threads what it imports in one, in the same order, and tells how far it is', async () => {
    manyFiles(12);
    put('in/15-bad.txt', '');
    const alone = await run([at('in')], { dryRun: true });
    const progress: string[] = [];
    const threaded = await run([at('in')], {
      dryRun: true,
      worker: worker.url,
      threads: 2,
      onProgress: (done, all) => progress.push(progressBar(done, all, 4)),
    });
    expect(threaded).toEqual(alone);
    expect(progress.at(0)).toBe('[----] 1/13');
    expect(progress.at(-1)).toBe('[####] 13/13');
  });

  it('gives up a document that takes too long, and goes on with the next', async () => {
    const endless = `import { parentPort } from 'node:worker_threads';
      const draft = { fields: { title: 'Ferry' }, blocks: [{ role: 'text', text: 'It sailed.' }], dropped: [] };
      parentPort.on('message', ({ name }) => {
        while (name.endsWith('a.html'));
        parentPort.postMessage({ ok: true, drafts: [draft] });
      });`;
    put('in/a.html', 'endless');
    put('in/b.txt', ARTICLE);
    const results = await run([at('in')], {
      worker: new URL(`data:text/javascript,${encodeURIComponent(endless)}`),
      threads: 1,
      secondsPerFile: 4,
    });
    expect(failures(results)).toEqual(['takes longer than 4 s to read: cut it into smaller files']);
    expect(out()).toHaveLength(1);
  });

  it('leaves whole files only, whenever it is killed, and clears the drafts of killed runs', async () => {
    const length = 4_000_000;
    mkdirSync(at('out'));
    const isWhole = (name: string): boolean => {
      const text = readFileSync(at(`out/${name}`), 'latin1');
      return text.length === length && text.replaceAll(text[0] ?? '', '') === '';
    };
    const seemsCut = (name: string): boolean => statSync(at(`out/${name}`)).size !== length;
    for (let kill = 0; kill < 4; kill++) {
      const child = spawn(process.execPath, [fileURLToPath(program.url), at('out'), String(length)]);
      await new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
      const files = out().filter((name) => name.endsWith('.md'));
      // The moment when a file looks cut off would be the worst to be killed at; where none comes, any moment does.
      for (const end = Date.now() + 150; Date.now() < end && !files.some(seemsCut); );
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
      expect(files.filter((name) => !isWhole(name))).toEqual([]);
    }
    for (const name of out().filter((one) => one.endsWith('.md'))) rmSync(at(`out/${name}`));
    await run([put('in/ferry.txt', ARTICLE)]);
    expect(readdirSync(at('out'))).toEqual(['2024-05-14-ferry-sails-again.md']);
  });
});
