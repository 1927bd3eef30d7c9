import type { Kysely } from 'kysely';
import type { Stored, Tables } from './schema.ts';
import { changeShelf } from './shelves.ts';

export type Daily = Stored<'dailies'>;

export const dailyReads = {
  dailies: (db: Kysely<Tables>): Promise<Daily[]> =>
    db.selectFrom('dailies').selectAll().orderBy('channel').execute(),

  /** The ids of what was shown in a channel in this round. */
  shownDaily: (db: Kysely<Tables>, channel: string): Promise<string[]> =>
    db
      .selectFrom('daily_shown')
      .select('item')
      .where('channel', '=', channel)
      .orderBy('item')
      .execute()
      .then((rows) => rows.map(({ item }) => item)),
};

export const dailyWrites = {
  /** Sets what a channel is shown; what was shown there before counts on. */
  setDaily: (db: Kysely<Tables>, daily: Daily): Promise<void> =>
    db.transaction().execute(async (tx) => {
      // A server that has a shelf is noted when it is left, and all that it has goes.
      await changeShelf(tx, daily);
      await tx
        .insertInto('dailies')
        .values(daily)
        .onConflict((conflict) => conflict.column('channel').doUpdateSet(daily))
        .execute();
    }),

  /** Whether there was one in that channel of the server. */
  stopDaily: (db: Kysely<Tables>, channel: string, server: string | null): Promise<boolean> =>
    db.transaction().execute(async (tx) => {
      const gone = await tx
        .deleteFrom('dailies')
        .where('channel', '=', channel)
        .where('server', '=', server ?? '')
        .returning('channel')
        .executeTakeFirst();
      if (gone) await tx.deleteFrom('daily_shown').where('channel', '=', channel).execute();
      return gone !== undefined;
    }),

  /** Whether this one has taken the day, and no other has before. */
  claimDaily: (db: Kysely<Tables>, channel: string, day: string): Promise<boolean> =>
    db
      .updateTable('dailies')
      .set({ last_day: day })
      .where('channel', '=', channel)
      .where((where) => where.or([where('last_day', 'is', null), where('last_day', '<', day)]))
      .returning('channel')
      .executeTakeFirst()
      .then((row) => row !== undefined),

  async giveBackDaily(db: Kysely<Tables>, channel: string, day: string): Promise<void> {
    await db
      .updateTable('dailies')
      .set({ last_day: null })
      .where('channel', '=', channel)
      .where('last_day', '=', day)
      .execute();
  },

  /** @param isNewRound whether all that was shown before may be shown again */
  noteShown: (db: Kysely<Tables>, channel: string, item: string, isNewRound: boolean): Promise<void> =>
    db.transaction().execute(async (tx) => {
      const daily = await tx
        .selectFrom('dailies')
        .select('owner')
        .where('channel', '=', channel)
        .executeTakeFirst();
      if (!daily) return;
      if (isNewRound) await tx.deleteFrom('daily_shown').where('channel', '=', channel).execute();
      await tx
        .insertInto('daily_shown')
        .values({ owner: daily.owner, channel, item })
        .onConflict((conflict) => conflict.columns(['channel', 'item']).doNothing())
        .execute();
    }),
};
