import type { Kysely } from 'kysely';
import type { Moment, Stored, Tables } from './schema.ts';
import { clean, knowShelf } from './shelves.ts';

export type Discussion = Stored<'discussions'>;

/** A discussion as it begins. */
export type NewDiscussion = Omit<Discussion, 'top' | 'ended_at'>;

export const discussionReads = {
  discussion: (db: Kysely<Tables>, thread: string): Promise<Discussion | undefined> =>
    db.selectFrom('discussions').selectAll().where('thread', '=', thread).executeTakeFirst(),

  /** The ids of the excerpts that were shown or quoted in a thread, in that order. */
  cited: (db: Kysely<Tables>, thread: string): Promise<string[]> =>
    db
      .selectFrom('cited')
      .select('id')
      .where('thread', '=', thread)
      .orderBy('place')
      .orderBy('id')
      .execute()
      .then((rows) => rows.map(({ id }) => id)),
};

export const discussionWrites = {
  /** Keeps a discussion; of those that are begun in one thread, the first. @returns the one that is kept */
  openDiscussion: (db: Kysely<Tables>, begun: NewDiscussion): Promise<Discussion> =>
    db.transaction().execute(async (tx) => {
      // A server that has a shelf is noted when it is left, and all that it has goes.
      await knowShelf(tx, begun);
      await tx
        .insertInto('discussions')
        .values({ ...begun, question: clean(begun.question), top: null, ended_at: null })
        .onConflict((conflict) => conflict.column('thread').doNothing())
        .execute();
      const kept = await discussionReads.discussion(tx, begun.thread);
      if (!kept) throw new Error('a discussion that was kept is not there');
      return kept;
    }),

  async noteTop(db: Kysely<Tables>, thread: string, top: string): Promise<void> {
    await db.updateTable('discussions').set({ top }).where('thread', '=', thread).execute();
  },

  /** Notes excerpts behind those that are noted, each once; none where nothing is discussed, or no longer. */
  noteCited: (db: Kysely<Tables>, thread: string, ids: readonly string[], most: number): Promise<void> =>
    db.transaction().execute(async (tx) => {
      // Until the transaction ends, the discussion is neither ended nor deleted.
      const open = await tx
        .updateTable('discussions')
        .set({ thread })
        .where('thread', '=', thread)
        .where('ended_at', 'is', null)
        .returning('owner')
        .executeTakeFirst();
      if (!open) return;
      const known = await discussionReads.cited(tx, thread);
      const rows = [...new Set(ids)]
        .filter((id) => !known.includes(id))
        .slice(0, Math.max(0, most - known.length))
        .map((id, at) => ({ owner: open.owner, thread, id, place: known.length + at }));
      if (rows.length > 0) await tx.insertInto('cited').values(rows).execute();
    }),

  /** Whether this one has ended it, and no other has before. */
  endDiscussion: (db: Kysely<Tables>, thread: string, at: Moment): Promise<boolean> =>
    db
      .updateTable('discussions')
      .set({ ended_at: at })
      .where('thread', '=', thread)
      .where('ended_at', 'is', null)
      .returning('thread')
      .executeTakeFirst()
      .then((row) => row !== undefined),

  /** Deletes all that is kept of a thread, or of every thread of a channel. Whether there was anything. */
  dropDiscussions: (db: Kysely<Tables>, place: string): Promise<boolean> =>
    db.transaction().execute(async (tx) => {
      const gone = await tx
        .deleteFrom('discussions')
        .where((where) => where.or([where('thread', '=', place), where('channel', '=', place)]))
        .returning('thread')
        .execute();
      const threads = gone.map(({ thread }) => thread);
      if (threads.length > 0) await tx.deleteFrom('cited').where('thread', 'in', threads).execute();
      return threads.length > 0;
    }),
};
