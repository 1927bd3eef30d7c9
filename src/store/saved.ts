import type { Kysely } from 'kysely';
import type { Moment, Owner, Stored, Tables } from './schema.ts';
import { knowShelf, note } from './shelves.ts';

export type Saved = Stored<'saved'>;

/** Whose collection an excerpt goes into. */
interface Collection {
  readonly owner: Owner;
  readonly server: string | null;
}

/** Excerpts that somebody keeps, by their ids alone: their words stay in their sources. */
export const savedReads = {
  /** Newest first. */
  saved: (db: Kysely<Tables>, owner: Owner, limit: number, offset = 0): Promise<Saved[]> =>
    db
      .selectFrom('saved')
      .selectAll()
      .where('owner', '=', owner)
      .orderBy('saved_at', 'desc')
      .orderBy('id')
      .limit(limit)
      .offset(offset)
      .execute(),

  async countSaved(db: Kysely<Tables>, owner: Owner): Promise<number> {
    const row = await db
      .selectFrom('saved')
      .select(({ fn }) => fn.countAll().as('count'))
      .where('owner', '=', owner)
      .executeTakeFirst();
    return Number(row?.count ?? 0);
  },

  /** Those that one pressing of a button saved. */
  savedAt: (db: Kysely<Tables>, owner: Owner, at: Moment): Promise<Saved[]> =>
    db.selectFrom('saved').selectAll().where('owner', '=', owner).where('saved_at', '=', at).execute(),
};

export const savedWrites = {
  /** Saves excerpts, those that are there already apart. How many are new; nothing where there is no room for them. */
  save: (
    db: Kysely<Tables>,
    collection: Collection,
    ids: readonly string[],
    who: string,
    at: Moment,
    most: number,
  ): Promise<number | undefined> =>
    db.transaction().execute(async (tx) => {
      const { owner } = collection;
      // A person's collection is theirs wherever they are; a server's goes with it.
      if (collection.server !== null) await knowShelf(tx, collection);
      const there = await tx.selectFrom('saved').select('id').where('owner', '=', owner).execute();
      const known = new Set(there.map(({ id }) => id));
      const rows = [...new Set(ids)]
        .filter((id) => !known.has(id))
        .map((id) => ({ owner, id, saved_by: who, saved_at: at }));
      if (known.size + rows.length > most) return undefined;
      if (rows.length === 0) return 0;
      await tx
        .insertInto('saved')
        .values(rows)
        .onConflict((conflict) => conflict.columns(['owner', 'id']).doNothing())
        .execute();
      // What somebody keeps for themselves is nobody's to look up.
      if (!owner.startsWith('user:'))
        for (const { id } of rows) await note(tx, { owner, at, who, what: 'saved', about: id });
      return rows.length;
    }),

  /** Takes excerpts out of a collection; all of them where no ids are given. How many there were. */
  unsave: (
    db: Kysely<Tables>,
    owner: Owner,
    ids: readonly string[] | undefined,
    who: string,
    at: Moment,
  ): Promise<number> =>
    db.transaction().execute(async (tx) => {
      if (ids?.length === 0) return 0;
      const all = tx.deleteFrom('saved').where('owner', '=', owner);
      const gone = await (ids ? all.where('id', 'in', ids) : all).returning('id').execute();
      if (!owner.startsWith('user:'))
        for (const { id } of gone) await note(tx, { owner, at, who, what: 'unsaved', about: id });
      return gone.length;
    }),
};
