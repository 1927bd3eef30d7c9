import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { hasSqlite, quoted, termsOf } from '../search/engines.ts';

export interface TitledText {
  readonly title: string;
  readonly text: string;
}

/** An engine with the settings that its documentation shows first. */
export interface Peer {
  readonly name: string;
  /** The place of the best text for each question, or −1. */
  best(texts: readonly TitledText[], questions: readonly string[]): number[];
}

const miniSearch = (name: string, fields: string[]): Peer => ({
  name,
  best(texts, questions) {
    const index = new MiniSearch({ fields });
    index.addAll(texts.map((one, id) => ({ id, ...one })));
    return questions.map((question) => index.search(question)[0]?.id ?? -1);
  },
});

/** Debian's sqlite3: title and text, all words of the question joined by OR, ranked by bm25. */
const sqlite: Peer = {
  name: 'SQLite FTS5',
  best(texts, questions) {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
    const rows = texts.map(
      ({ title, text }, id) =>
        `INSERT INTO p(rowid, title, text) VALUES (${id + 1}, ${quoted(title)}, ${quoted(text)});`,
    );
    const asked = questions.map((question, at) => {
      const terms = termsOf(question);
      const found = `SELECT rowid - 1 FROM p WHERE p MATCH ${quoted(terms)} ORDER BY rank LIMIT 1`;
      return `SELECT ${at}, ifnull((${terms === '' ? 'NULL' : found}), -1);`;
    });
    const script = [
      "CREATE VIRTUAL TABLE p USING fts5(title, text, tokenize='porter unicode61');",
      'BEGIN;',
      ...rows,
      'COMMIT;',
      ...asked,
    ];
    const { stdout, stderr, status } = spawnSync('sqlite3', [join(folder, 'search.db')], {
      input: script.join('\n'),
      maxBuffer: 1 << 28,
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    if (status !== 0) throw new Error(`sqlite3: ${stderr}`);
    return stdout
      .trim()
      .split('\n')
      .map((line) => Number(line.split('|')[1]));
  },
};

export const peers = (): Peer[] => [
  miniSearch('MiniSearch', ['text']),
  miniSearch('MiniSearch, title', ['title', 'text']),
  ...(hasSqlite() ? [sqlite] : []),
];
