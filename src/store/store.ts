import { existsSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { assignmentReads, assignmentWrites } from './assignments.ts';
import { backup, restore } from './backup.ts';
import { askForBackup, listenForRequests } from './control.ts';
import { dailyReads, dailyWrites } from './dailies.ts';
import type { Database } from './database.ts';
import { discussionReads, discussionWrites } from './discussions.ts';
import { draftReads, draftWrites } from './drafts.ts';
import { StoreError } from './error.ts';
import { feedbackReads, feedbackWrites } from './feedback.ts';
import { followReads, followWrites } from './follows.ts';
import { databaseFile, openInMemory, openLibsql } from './libsql.ts';
import { openPostgres } from './postgres.ts';
import { quizReads, quizWrites } from './quizzes.ts';
import { savedReads, savedWrites } from './saved.ts';
import type { Tables } from './schema.ts';
import { shelfReads, shelfWrites } from './shelves.ts';
import { sourceReads, sourceWrites } from './sources.ts';

const FUNCTIONS = {
  ...shelfReads,
  ...sourceReads,
  ...draftReads,
  ...quizReads,
  ...savedReads,
  ...dailyReads,
  ...assignmentReads,
  ...feedbackReads,
  ...followReads,
  ...discussionReads,
  ...shelfWrites,
  ...sourceWrites,
  ...draftWrites,
  ...quizWrites,
  ...savedWrites,
  ...dailyWrites,
  ...assignmentWrites,
  ...feedbackWrites,
  ...followWrites,
  ...discussionWrites,
};
/** What may be the first that is ever stored; what only changes or deletes finds nothing to change before. */
const FIRST: ReadonlySet<string> = new Set([
  'put',
  'keepDraft',
  'set',
  'place',
  'answerQuiz',
  'save',
  'setDaily',
  'putAssignment',
  'giveFeedback',
  'addFollow',
  'noteOperatorSources',
  'openDiscussion',
] satisfies (keyof Functions)[]);

type Functions = typeof FUNCTIONS;

/** What changes what is stored of shelves. */
export type StoreWrite = keyof (typeof shelfWrites &
  typeof sourceWrites &
  typeof draftWrites &
  typeof savedWrites);

/** What servers and people have stored. What goes in and comes out is plain data, so it may be in another thread. */
export type Store = {
  readonly [Name in keyof Functions]: Functions[Name] extends (
    db: Kysely<Tables>,
    ...given: infer Given
  ) => Promise<infer Result>
    ? (...given: Given) => Promise<Result>
    : never;
} & {
  /** Makes sure that the data can be used, where there are any. @throws StoreError */
  check(): Promise<void>;
  close(): Promise<void>;
};

/** Where everything is kept: a folder, or an address of PostgreSQL. */
export interface StorePlace {
  readonly folder: string;
  readonly postgres?: string | undefined;
}

/**
 * The store of a place. A folder without data gets them with the first writing; until then it is read as empty, and
 * not touched.
 */
export function openStore(place: StorePlace, lost?: (error: unknown) => void): Store {
  let kept: Promise<Database> | undefined;
  let empty: Promise<Database> | undefined;
  const isThere = (): boolean =>
    kept !== undefined || place.postgres !== undefined || existsSync(databaseFile(place.folder));
  const open = (): Promise<Database> => {
    kept ??= openDatabase(place, lost).catch((error) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
  const read = (): Promise<Database> => {
    if (isThere()) return open();
    empty ??= openInMemory();
    return empty;
  };
  const functions = Object.entries(FUNCTIONS).map(([name, run]) => [
    name,
    async (...given: unknown[]) => {
      try {
        const { db } = await (FIRST.has(name) ? open() : read());
        return await (run as (...given: unknown[]) => unknown)(db, ...given);
      } catch (error) {
        throw failure(error);
      }
    },
  ]);
  return {
    ...Object.fromEntries(functions),
    async check() {
      if (isThere()) await open();
    },
    async close() {
      const all = await Promise.allSettled([kept, empty]);
      [kept, empty] = [undefined, undefined];
      for (const one of all) if (one.status === 'fulfilled') await one.value?.close();
    },
  } as Store;
}

/** What a database tells of itself has a code: the disk is full, the connection is lost, it is locked. */
function failure(error: unknown): unknown {
  const { code } = (error ?? {}) as { code?: unknown };
  return error instanceof StoreError || typeof code !== 'string'
    ? error
    : new StoreError(`the data cannot be read or written (${code})`);
}

/** Opens a database; the embedded one can then be backed up by another process. */
async function openDatabase(
  { folder, postgres }: StorePlace,
  lost: ((error: unknown) => void) | undefined,
): Promise<Database> {
  if (postgres !== undefined) return openPostgres(postgres, lost);
  const database = await openLibsql(folder);
  const control = await listenForRequests(folder, (file) => backup(database, file));
  return { ...database, close: () => control.close().then(database.close) };
}

/** Backs a place up, by the process that holds it where there is one. @throws StoreError */
export async function backupPlace(place: StorePlace, file: string): Promise<number> {
  const { folder, postgres } = place;
  if (postgres === undefined) {
    const told = await askForBackup(folder, file);
    if (told !== undefined) return told;
    if (!existsSync(databaseFile(folder)))
      throw new StoreError(`there is nothing in ${folder} to back up: nothing was stored yet`);
  }
  const database = await (postgres === undefined ? openLibsql(folder) : openPostgres(postgres));
  return backup(database, file).finally(database.close);
}

/** Brings a backup back into a place where nothing is. @throws StoreError */
export const restorePlace = ({ folder, postgres }: StorePlace, file: string): Promise<number> =>
  restore(file, (version) =>
    postgres === undefined ? openLibsql(folder, version) : openPostgres(postgres, undefined, version),
  );
