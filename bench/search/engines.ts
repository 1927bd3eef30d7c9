import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create, insertMultiple, search } from '@orama/orama';
import { Index } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';

/** One search engine over paragraphs, with the settings that its documentation shows first. */
export interface Engine {
  readonly name: string;
  build(texts: readonly string[]): Built | Promise<Built>;
}

/** Answers with the number of the best paragraph, or −1. */
export interface Built {
  search(question: string): number | Promise<number>;
  /** Milliseconds a question, where the engine runs elsewhere and times itself. */
  times?(questions: readonly string[]): number[];
  close?(): void;
}

const minisearch: Engine = {
  name: 'MiniSearch, defaults',
  build(texts) {
    const index = new MiniSearch({ fields: ['text'] });
    index.addAll(texts.map((text, id) => ({ id, text })));
    return { search: (question) => index.search(question)[0]?.id ?? -1 };
  },
};

const lunrEngine: Engine = {
  name: 'lunr',
  build(texts) {
    const index = lunr(function () {
      this.ref('id');
      this.field('text');
      for (const [id, text] of texts.entries()) this.add({ id, text });
    });
    // Its query language gives meaning to some marks.
    return {
      search: (question) => Number(index.search(question.replace(/[^\p{L}\p{N}]+/gu, ' '))[0]?.ref ?? -1),
    };
  },
};

const flexsearch: Engine = {
  name: 'FlexSearch',
  build(texts) {
    const index = new Index({ tokenize: 'strict', resolution: 9, context: true });
    for (const [id, text] of texts.entries()) index.add(id, text);
    return { search: (question) => Number(index.search(question, { limit: 10, suggest: true })[0] ?? -1) };
  },
};

const orama: Engine = {
  name: 'Orama',
  async build(texts) {
    const index = create({
      schema: { text: 'string' } as const,
      components: { tokenizer: { stemming: true, language: 'english' } },
    });
    await insertMultiple(
      index,
      texts.map((text, id) => ({ id: String(id), text })),
      1000,
    );
    return {
      search(question) {
        const found = search(index, { term: question, threshold: 1, limit: 10 });
        if (found instanceof Promise) throw new Error('Orama searches asynchronously here');
        return Number(found.hits[0]?.id ?? -1);
      },
    };
  },
};

/** Debian's sqlite3: one process, all words of the question joined by OR, ranked by bm25. Nothing when it is not installed. */
const sqlite: Engine = {
  name: 'SQLite FTS5',
  build(texts) {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
    const file = join(folder, 'search.db');
    const run = (script: string): string => {
      const { stdout, stderr, status } = spawnSync('sqlite3', [file], {
        input: script,
        maxBuffer: 1 << 28,
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`sqlite3: ${stderr}`);
      return stdout;
    };
    const rows = texts.map((text, id) => `INSERT INTO p(rowid, text) VALUES (${id + 1}, ${quoted(text)});`);
    run(
      `PRAGMA journal_mode=OFF;\nCREATE VIRTUAL TABLE p USING fts5(text, tokenize='porter unicode61');\nBEGIN;\n${rows.join('\n')}\nCOMMIT;`,
    );
    const query = (question: string): string =>
      `SELECT rowid FROM p WHERE p MATCH ${quoted(termsOf(question))} ORDER BY rank LIMIT 10;`;
    return {
      search: (question) => Number(run(query(question)).split('\n')[0] || 0) - 1,
      times(questions) {
        const printed = run(`.timer on\n${questions.map(query).join('\n')}`);
        return [...printed.matchAll(/Run Time: real ([\d.]+)/g)].map(([, seconds]) => 1000 * Number(seconds));
      },
      close: () => rmSync(folder, { recursive: true }),
    };
  },
};

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
export const termsOf = (question: string): string =>
  (question.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`).join(' OR ');

export const hasSqlite = (): boolean => spawnSync('sqlite3', ['--version']).status === 0;

export const peers = (): Engine[] => [
  minisearch,
  lunrEngine,
  flexsearch,
  orama,
  ...(hasSqlite() ? [sqlite] : []),
];
