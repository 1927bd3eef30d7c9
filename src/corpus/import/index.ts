import { join } from 'node:path';
import { stringify } from 'yaml';
import { readFrontMatter } from '../front-matter.ts';
import type { ArticleDraft } from './draft.ts';
import type { ParseOptions, ParseReply } from './parse.ts';
import { createPool, type Pool, type PoolOptions } from './pool.ts';
import { type Found, findFiles, readBytes, readStream, shownName } from './read.ts';
import { Refusal } from './refusals.ts';
import { EXPECTED_FIELDS, type ImportedArticle, type ImportResult } from './result.ts';
import { acceptable } from './source-file.ts';
import { type Placement, place, type Target } from './target.ts';
import { prepareFolder, readTarget, writeSource } from './write.ts';

export { type Corrections, correctedFile, sourceFileOf } from './correct.ts';
export type { Dropped, Fields } from './draft.ts';
export { createPool, type Pool } from './pool.ts';
export { Refusal, type RefusalParts, type Refused } from './refusals.ts';
export * from './report.ts';
export * from './result.ts';

/** @see importFiles */
export interface ImportOptions extends ParseOptions, PoolOptions {
  /** The folder that the source files go to; made where it is missing, unless `dryRun`. */
  readonly out: string;
  /** Say what would be done and write nothing. */
  readonly dryRun?: boolean;
  /** Overwrite files that were changed by hand. */
  readonly force?: boolean;
  /** What the path `-` reads; `process.stdin` in a program. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Called behind each document with how many are done, and how many there are. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** What is wrong with `publisher`, `published` or `language` as options; `undefined` where nothing is. */
export function optionProblem({ publisher, published, language }: ParseOptions): string | undefined {
  const given = Object.entries({ publisher, published, language }).filter(([, value]) => value !== undefined);
  if (given.length === 0) return undefined;
  const front = readFrontMatter(stringify(Object.fromEntries(given)), 'options');
  return front.ok ? undefined : front.problems[0]?.message.replace(/^"(\w+)"/, '--$1');
}

/**
 * Imports files, folders and standard input (`-`) into the folder `out`, one source file an article. Results come in
 * the order of the paths while later documents are still being parsed; a document that fails never stops the others.
 * @throws Refusal when the folder `out` can be neither read nor made
 */
export async function* importFiles(
  paths: readonly string[],
  options: ImportOptions,
): AsyncGenerator<ImportResult, void, undefined> {
  const { out, dryRun = false, onProgress } = options;
  if (!dryRun) await prepareFolder(out);
  const target = await readTarget(out);
  const found = await findFiles(paths, out);
  const pool = createPool(options);
  try {
    let done = 0;
    for await (const { file, reply } of parsed(found, pool, options)) {
      yield* reply.ok
        ? placeAll(file, reply.drafts, target, options)
        : [{ kind: 'failed' as const, file, message: reply.message }];
      done++;
      onProgress?.(done, found.length);
    }
  } finally {
    await pool.close();
  }
}

interface Parsed {
  readonly file: string;
  readonly reply: ParseReply;
}

/** Parses ahead of the reader by twice the pool's size, and no further: memory does not grow with the number of files. */
async function* parsed(found: readonly Found[], pool: Pool, options: ImportOptions): AsyncGenerator<Parsed> {
  const ahead: Promise<Parsed>[] = [];
  for (const one of found) {
    ahead.push(parseOne(one, pool, options));
    if (ahead.length > pool.size * 2) yield await (ahead.shift() as Promise<Parsed>);
  }
  for (const one of ahead) yield await one;
}

async function parseOne(one: Found, pool: Pool, options: ImportOptions): Promise<Parsed> {
  const { file } = one;
  if (one.kind === 'refused') return { file, reply: { ok: false, message: one.message } };
  try {
    const bytes =
      one.kind === 'stdin' ? await readStream(options.stdin ?? process.stdin) : await readBytes(one.path);
    const name = one.kind === 'stdin' ? '' : one.path;
    return { file, reply: await pool.parse({ name, bytes, options: fieldsGiven(options) }) };
  } catch (error) {
    if (error instanceof Refusal) return { file, reply: { ok: false, message: error.message } };
    throw error;
  }
}

const fieldsGiven = ({ publisher, published, language }: ParseOptions): ParseOptions => ({
  ...(publisher === undefined ? {} : { publisher }),
  ...(published === undefined ? {} : { published }),
  ...(language === undefined ? {} : { language }),
});

async function* placeAll(
  file: string,
  drafts: readonly ArticleDraft[],
  target: Target,
  { out, dryRun = false, force = false }: ImportOptions,
): AsyncGenerator<ImportResult> {
  for (const found of drafts) {
    const draft = { ...found, fields: acceptable(found.fields) };
    const placement = place(target, draft, force);
    try {
      if (!dryRun && (placement.kind === 'created' || placement.kind === 'updated'))
        await writeSource(out, placement.name, placement.text);
      yield imported(file, draft, placement, out);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      yield { kind: 'failed', file: shownName(join(out, placement.name)), message: error.message };
    }
  }
}

const imported = (
  file: string,
  { fields, blocks, dropped, notes = [] }: ArticleDraft,
  { kind, name }: Placement,
  out: string,
): ImportedArticle => ({
  kind,
  file,
  source: shownName(join(out, name)),
  fields,
  passages: blocks.filter(({ role }) => role !== 'heading').length,
  missing: EXPECTED_FIELDS.filter((field) => fields[field] === undefined),
  dropped,
  notes,
});
