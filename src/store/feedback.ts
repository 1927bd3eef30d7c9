import type { Kysely } from 'kysely';
import type { Owner, Stored, Tables } from './schema.ts';
import { clean, knowShelf } from './shelves.ts';

export type Feedback = Stored<'feedback'>;

/** What somebody says of an answer. */
export type NewFeedback = Omit<Feedback, 'id'>;

/** How much is kept for one shelf, and how much one person says of it in an hour. */
export interface FeedbackBounds {
  readonly most: number;
  readonly hourly: number;
}

const HOUR = 3_600_000;

/** What those who keep a shelf are told of its answers, by those who asked. */
export const feedbackReads = {
  /** Newest first. */
  feedback: (db: Kysely<Tables>, owner: Owner, limit: number, offset = 0): Promise<Feedback[]> =>
    db
      .selectFrom('feedback')
      .selectAll()
      .where('owner', '=', owner)
      .orderBy('id', 'desc')
      .limit(limit)
      .offset(offset)
      .execute(),
};

export const feedbackWrites = {
  /** Its number, by which it can be taken back; or why it is not kept. */
  giveFeedback: (
    db: Kysely<Tables>,
    server: string,
    given: NewFeedback,
    { most, hourly }: FeedbackBounds,
  ): Promise<number | 'full' | 'tooOften'> =>
    db.transaction().execute(async (tx) => {
      const { owner, who, at, question, comment } = given;
      await knowShelf(tx, { owner, server });
      const all = tx
        .selectFrom('feedback')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('owner', '=', owner);
      const count = async (of: typeof all): Promise<number> =>
        Number((await of.executeTakeFirst())?.count ?? 0);
      if ((await count(all)) >= most) return 'full';
      if ((await count(all.where('who', '=', who).where('at', '>', at - HOUR))) >= hourly) return 'tooOften';
      const { id } = await tx
        .insertInto('feedback')
        .values({ ...given, question: clean(question), comment: clean(comment) })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    }),

  /** Deletes what those who keep the shelf have read. */
  async dropFeedback(db: Kysely<Tables>, owner: Owner, ids: readonly number[]): Promise<void> {
    if (ids.length > 0)
      await db.deleteFrom('feedback').where('owner', '=', owner).where('id', 'in', ids).execute();
  },

  /** Deletes what somebody has said. Whether it was theirs, and there. */
  async takeBackFeedback(db: Kysely<Tables>, id: number, who: string): Promise<boolean> {
    const gone = await db
      .deleteFrom('feedback')
      .where('id', '=', id)
      .where('who', '=', who)
      .returning('id')
      .executeTakeFirst();
    return gone !== undefined;
  },
};
