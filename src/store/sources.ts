import type { Kysely } from 'kysely';
import type { Moment, Owner, Stored, Tables } from './schema.ts';
import { changeShelf, clean, note } from './shelves.ts';

/** How much a shelf holds at most, and how much one person may add. */
export interface Quota {
  readonly sources: number;
  /** Of all source files together. */
  readonly bytes: number;
  /** Additions an hour and person. */
  readonly hourly: number;
}

/** A source as it is put on a shelf. */
export interface NewSource extends Pick<Stored<'sources'>, 'id' | 'title' | 'file'> {
  /** What was found in it, as JSON. */
  readonly found: Uint8Array | null;
  /** The build that found it. */
  readonly foundBy: string | null;
}

/** A source as a list of the shelf has it. */
export type Listed = Omit<Stored<'sources'>, 'file' | 'found' | 'found_by' | 'owner'>;

const LISTED = [
  'id',
  'title',
  'size',
  'added_by',
  'added_at',
  'first_added_by',
  'first_added_at',
  'removed_by',
  'removed_at',
] as const satisfies readonly (keyof Listed)[];

export type Put = 'added' | 'updated' | 'tooMany' | 'tooLarge' | 'tooOften';

const HOUR = 3_600_000;

/** Everything about the sources of a shelf. Each change is whole or has not been. */
export const sourceReads = {
  /** What is on a shelf, by id, the removed ones left out. */
  list: (db: Kysely<Tables>, owner: Owner): Promise<Listed[]> =>
    db
      .selectFrom('sources')
      .select(LISTED)
      .where('owner', '=', owner)
      .where('removed_at', 'is', null)
      .orderBy('id')
      .execute(),

  /** The sources with these ids, removed ones too. */
  sources: (db: Kysely<Tables>, owner: Owner, ids: readonly string[]): Promise<Stored<'sources'>[]> =>
    ids.length === 0
      ? Promise.resolve([])
      : db
          .selectFrom('sources')
          .selectAll()
          .where('owner', '=', owner)
          .where('id', 'in', ids)
          .orderBy('id')
          .execute(),
};

export const sourceWrites = {
  /** Puts a source on a shelf, in the place of the one with its id. */
  put: (
    db: Kysely<Tables>,
    place: { owner: Owner; server: string | null },
    source: NewSource,
    who: string,
    at: Moment,
    quota: Quota,
  ): Promise<Put> =>
    db
      .transaction()
      .execute(async (tx) => {
        const { owner } = place;
        await changeShelf(tx, place);
        const there = await sourceReads.list(tx, owner);
        const others = there.filter(({ id }) => id !== source.id);
        const size = source.file.length;
        if (others.length + 1 > quota.sources) throw new Refused('tooMany');
        if (others.reduce((sum, one) => sum + one.size, size) > quota.bytes) throw new Refused('tooLarge');
        const recent = await tx
          .selectFrom('events')
          .select(({ fn }) => fn.countAll().as('count'))
          .where('owner', '=', owner)
          .where('who', '=', who)
          .where('what', 'in', ['added', 'updated'])
          .where('at', '>', at - HOUR)
          .executeTakeFirst();
        if (Number(recent?.count ?? 0) >= quota.hourly) throw new Refused('tooOften');
        const row = {
          owner,
          id: source.id,
          title: clean(source.title),
          file: source.file,
          size,
          found: source.found,
          found_by: source.foundBy,
          added_by: who,
          added_at: at,
          removed_by: null,
          removed_at: null,
        };
        await tx
          .insertInto('sources')
          .values({ ...row, first_added_by: who, first_added_at: at })
          .onConflict((conflict) => conflict.columns(['owner', 'id']).doUpdateSet(row))
          .execute();
        const what = others.length < there.length ? 'updated' : 'added';
        await note(tx, { owner, at, who, what, about: row.title });
        return what;
      })
      .catch(refusalOf),

  /** Puts another file in the place of a source on a shelf, as with other fields. Whether it was there. */
  correct: (
    db: Kysely<Tables>,
    owner: Owner,
    { id, title, file, found, foundBy }: NewSource,
    who: string,
    at: Moment,
  ): Promise<boolean> =>
    moved(
      db,
      owner,
      id,
      // Whatever was opened before is read again.
      { title: clean(title), file, size: file.length, found, found_by: foundBy, added_at: at },
      { what: 'corrected', who, at },
    ),

  /** Takes a source out; it can be put back until it is purged. Whether it was there. */
  remove: (db: Kysely<Tables>, owner: Owner, id: string, who: string, at: Moment): Promise<boolean> =>
    moved(db, owner, id, { removed_by: who, removed_at: at }, { what: 'removed', who, at }),

  /** Puts a removed source back. Whether it was still to be had. */
  restore: (db: Kysely<Tables>, owner: Owner, id: string, who: string, at: Moment): Promise<boolean> =>
    moved(db, owner, id, { removed_by: null, removed_at: null }, { what: 'restored', who, at }),

  /** Keeps what this build has found in a source, unless the source has changed meanwhile. */
  async remember(
    db: Kysely<Tables>,
    owner: Owner,
    id: string,
    file: Uint8Array,
    found: Uint8Array,
    foundBy: string,
  ): Promise<void> {
    await db
      .updateTable('sources')
      .set({ found, found_by: foundBy })
      .where('owner', '=', owner)
      .where('id', '=', id)
      .where('file', '=', file)
      .execute();
  },
};

async function moved(
  db: Kysely<Tables>,
  owner: Owner,
  id: string,
  to: Partial<Stored<'sources'>>,
  event: { what: string; who: string; at: Moment },
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const row = await tx
      .updateTable('sources')
      .set(to)
      .where('owner', '=', owner)
      .where('id', '=', id)
      .where('removed_at', to.removed_at === null ? 'is not' : 'is', null)
      .returning('title')
      .executeTakeFirst();
    if (!row) return false;
    await changeShelf(tx, { owner });
    await note(tx, { owner, about: row.title, ...event });
    return true;
  });
}

/** Leaves a transaction without a trace. */
class Refused extends Error {
  readonly why: Put;

  constructor(why: Put) {
    super(why);
    this.why = why;
  }
}

function refusalOf(error: unknown): Put {
  if (error instanceof Refused) return error.why;
  throw error;
}
