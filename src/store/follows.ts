import { type Kysely, sql } from 'kysely';
import type { Moment, Stored, Tables } from './schema.ts';
import { clean, knowShelf } from './shelves.ts';

export type Follow = Stored<'follows'>;
/** What of a follow is made anew each time it is looked at. */
export type LookedAt = Partial<Pick<Follow, 'shelf' | 'operator' | 'again'>>;

/** How many may be told to one person, and in one channel. */
export interface FollowBounds {
  readonly own: number;
  readonly posts: number;
}

/** Sources that a follow has told of, or passes over. */
export interface News {
  readonly follow: string;
  readonly sources: readonly string[];
}

/** Private messages are for whoever follows, posts for a channel. */
type Recipient = Pick<Follow, 'posts' | 'who' | 'channel'>;

/** All revisions of the shelves that may answer where a follow was made: another sum tells that something has changed. */
const shelfNow = sql<number>`cast((select coalesce(sum(revision), 0) from shelves
  where shelves.server = follows.server or shelves.owner = follows.owner) as bigint)`;
const operatorNow = sql<number>`(select coalesce(max(operator_sources.at), 0) from operator_sources)`;

const ofRecipient = (db: Kysely<Tables>, { posts, who, channel }: Recipient) =>
  posts === 1
    ? db.selectFrom('follows').where('posts', '=', 1).where('channel', '=', channel)
    : db.selectFrom('follows').where('posts', '=', 0).where('who', '=', who);

export const followReads = {
  /** Those of a person, or of a channel, in the order in which they were made. */
  follows: (db: Kysely<Tables>, recipient: Recipient): Promise<Follow[]> =>
    ofRecipient(db, recipient).selectAll().orderBy('since').orderBy('id').execute(),

  follow: (db: Kysely<Tables>, id: string): Promise<Follow | undefined> =>
    db.selectFrom('follows').selectAll().where('id', '=', id).executeTakeFirst(),

  /** Whether anybody follows anything. */
  isFollowed: (db: Kysely<Tables>): Promise<boolean> =>
    db
      .selectFrom('follows')
      .select('id')
      .limit(1)
      .executeTakeFirst()
      .then((row) => row !== undefined),

  /** Those for which something has changed since they were last looked at, as `shelf` and `operator` are now. */
  followsToLookAt: (db: Kysely<Tables>, now: Moment, limit: number): Promise<Follow[]> =>
    db
      .selectFrom('follows')
      .selectAll()
      .select([shelfNow.as('shelf'), operatorNow.as('operator')])
      .where('closed', '=', 0)
      .where((where) =>
        where.or([
          where.and([
            where('again', 'is', null),
            where.or([where('shelf', '!=', shelfNow), where('operator', '!=', operatorNow)]),
          ]),
          where('again', '<=', now),
        ]),
      )
      .orderBy('since')
      .orderBy('id')
      .limit(limit)
      .execute(),

  /** The sources that a follow has told of. */
  toldOf: (db: Kysely<Tables>, follow: string): Promise<string[]> =>
    db
      .selectFrom('follow_told')
      .select('source')
      .where('follow', '=', follow)
      .orderBy('source')
      .execute()
      .then((rows) => rows.map(({ source }) => source)),

  /** When somebody, or a channel, was told something since a moment: once a message, the earliest first. */
  toldSince: (db: Kysely<Tables>, recipient: Recipient, since: Moment): Promise<Moment[]> =>
    db
      .selectFrom('follow_told')
      .select('at')
      .distinct()
      .where('follow', 'in', ofRecipient(db, recipient).select('id'))
      .where('at', '>', since)
      .orderBy('at')
      .execute()
      .then((rows) => rows.map(({ at }) => at)),

  /** Those whom no private message reaches, and who were not told so yet. */
  closedFollowers: (db: Kysely<Tables>): Promise<string[]> =>
    db
      .selectFrom('follows')
      .select('who')
      .distinct()
      .where('closed', '=', 1)
      .execute()
      .then((rows) => rows.map(({ who }) => who)),

  /** The operator's sources that came after a moment. */
  operatorSince: (db: Kysely<Tables>, since: Moment): Promise<string[]> =>
    db
      .selectFrom('operator_sources')
      .select('id')
      .where('at', '>', since)
      .orderBy('id')
      .execute()
      .then((rows) => rows.map(({ id }) => id)),
};

export const followWrites = {
  /** Begins to follow; or tells why not. */
  addFollow: (db: Kysely<Tables>, follow: Follow, { own, posts }: FollowBounds): Promise<Follow | 'full'> =>
    db.transaction().execute(async (tx) => {
      // What a server has is noted when it is left, and goes with it.
      if (follow.server !== null) await knowShelf(tx, follow);
      const there = await followReads.follows(tx, follow);
      const name = clean(follow.name);
      const same = there.find(
        (one) =>
          one.channel === follow.channel &&
          one.kind === follow.kind &&
          one.name.toLowerCase() === name.toLowerCase(),
      );
      if (same) return same;
      if (there.length >= (follow.posts === 1 ? posts : own)) return 'full';
      const row = { ...follow, name };
      await tx.insertInto('follows').values(row).execute();
      return row;
    }),

  /** Ends follows, and deletes all that is kept of them. */
  stopFollows: (db: Kysely<Tables>, ids: readonly string[]): Promise<void> =>
    db.transaction().execute(async (tx) => {
      if (ids.length === 0) return;
      await tx.deleteFrom('follow_told').where('follow', 'in', ids).execute();
      await tx.deleteFrom('follows').where('id', 'in', ids).execute();
    }),

  async lookedAtFollows(db: Kysely<Tables>, ids: readonly string[], looked: LookedAt): Promise<void> {
    if (ids.length > 0) await db.updateTable('follows').set(looked).where('id', 'in', ids).execute();
  },

  /**
   * Takes what is to be told now, so that of several who try one alone tells it.
   * @param at of the message; 0 of what is passed over and told to nobody
   * @returns false where some of it was taken before: then nothing is taken
   */
  claimNews: (db: Kysely<Tables>, news: readonly News[], at: Moment): Promise<boolean> =>
    db
      .transaction()
      .execute(async (tx) => {
        for (const { follow, sources } of news) {
          if (sources.length === 0) continue;
          const there = await tx
            .selectFrom('follows')
            .select('owner')
            .where('id', '=', follow)
            .executeTakeFirst();
          if (!there) throw new Taken();
          const rows = sources.map((source) => ({ owner: there.owner, follow, source, at }));
          const taken = await tx
            .insertInto('follow_told')
            .values(rows)
            .onConflict((conflict) => conflict.columns(['follow', 'source']).doNothing())
            .returning('source')
            .execute();
          if (taken.length < rows.length) throw new Taken();
        }
        return true;
      })
      .catch((error) => {
        if (error instanceof Taken) return false;
        throw error;
      }),

  /** Gives back what could not be told. */
  giveBackNews: (db: Kysely<Tables>, news: readonly News[]): Promise<void> =>
    db.transaction().execute(async (tx) => {
      for (const { follow, sources } of news)
        if (sources.length > 0)
          await tx
            .deleteFrom('follow_told')
            .where('follow', '=', follow)
            .where('source', 'in', sources)
            .execute();
    }),

  /** Notes that no private message reaches somebody (1), that they were told so (2), or that they are reached again (0). */
  async closeFollower(db: Kysely<Tables>, who: string, closed: 0 | 1 | 2): Promise<void> {
    await db
      .updateTable('follows')
      .set({ closed })
      .where('who', '=', who)
      .where('posts', '=', 0)
      .where('closed', '!=', closed)
      .execute();
  },

  /** Notes when each of the operator's sources was first there. */
  noteOperatorSources: (db: Kysely<Tables>, ids: readonly string[], at: Moment): Promise<void> =>
    db.transaction().execute(async (tx) => {
      const rows = await tx.selectFrom('operator_sources').select('id').execute();
      const known = new Set(rows.map(({ id }) => id));
      const fresh = ids.filter((id) => !known.has(id));
      for (let from = 0; from < fresh.length; from += ROWS_AT_ONCE)
        await tx
          .insertInto('operator_sources')
          .values(
            fresh
              .slice(from, from + ROWS_AT_ONCE)
              .map((id) => ({ owner: 'operator:shelf' as const, id, at })),
          )
          .onConflict((conflict) => conflict.column('id').doNothing())
          .execute();
    }),

  /** Deletes what somebody follows, wherever they began to, but for posts in channels, which are their servers'. */
  async forgetFollower(db: Kysely<Tables>, who: string): Promise<number> {
    const own = await followReads.follows(db, { posts: 0, who, channel: null });
    await followWrites.stopFollows(
      db,
      own.map(({ id }) => id),
    );
    return own.length;
  },
};

/** A statement has room for so many values. */
const ROWS_AT_ONCE = 5000;

/** Somebody else has told of it. */
class Taken extends Error {}
