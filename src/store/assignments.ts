import type { Kysely } from 'kysely';
import type { Moment, Owner, Stored, Tables } from './schema.ts';
import { changeShelf, clean } from './shelves.ts';

export type Assignment = Stored<'assignments'>;
/** An answer of somebody to one task. */
export type HandedIn = Stored<'handed_in'>;

export const assignmentReads = {
  assignment: (db: Kysely<Tables>, id: string): Promise<Assignment | undefined> =>
    db.selectFrom('assignments').selectAll().where('id', '=', id).executeTakeFirst(),

  /** All that was handed in, by name and task. */
  handedIn: (db: Kysely<Tables>, assignment: string): Promise<HandedIn[]> =>
    db
      .selectFrom('handed_in')
      .selectAll()
      .where('assignment', '=', assignment)
      .orderBy('name')
      .orderBy('who')
      .orderBy('task')
      .execute(),

  /** Those that are not due yet, and of which nobody was reminded. */
  unreminded: (db: Kysely<Tables>, now: Moment): Promise<Assignment[]> =>
    db
      .selectFrom('assignments')
      .selectAll()
      .where('reminded', '=', 0)
      .where('due', '>', now)
      .orderBy('id')
      .execute(),
};

export const assignmentWrites = {
  putAssignment: (db: Kysely<Tables>, assignment: Assignment): Promise<void> =>
    db.transaction().execute(async (tx) => {
      // A server that has a shelf is noted when it is left, and all that it has goes.
      await changeShelf(tx, assignment);
      await tx
        .insertInto('assignments')
        .values({ ...assignment, tasks: clean(assignment.tasks) })
        .execute();
    }),

  /** Deletes it, and all that was handed in. Whether it was there. */
  dropAssignment: (db: Kysely<Tables>, id: string, owner: Owner): Promise<boolean> =>
    db.transaction().execute(async (tx) => {
      const gone = await tx
        .deleteFrom('assignments')
        .where('id', '=', id)
        .where('owner', '=', owner)
        .returning('id')
        .executeTakeFirst();
      if (gone) await tx.deleteFrom('handed_in').where('assignment', '=', id).execute();
      return gone !== undefined;
    }),

  /** Keeps an answer, in the place of the one before. Whether the assignment is there. */
  handIn: (db: Kysely<Tables>, given: HandedIn): Promise<boolean> =>
    db.transaction().execute(async (tx) => {
      const there = await assignmentReads.assignment(tx, given.assignment);
      if (!there) return false;
      const row = {
        ...given,
        name: clean(given.name),
        own: clean(given.own),
        excerpt: given.excerpt === null ? null : clean(given.excerpt),
      };
      await tx
        .insertInto('handed_in')
        .values(row)
        .onConflict((conflict) => conflict.columns(['assignment', 'task', 'who']).doUpdateSet(row))
        .execute();
      return true;
    }),

  /** Deletes all that somebody has handed in. @returns how many answers those were */
  takeBack: (db: Kysely<Tables>, assignment: string, who: string): Promise<number> =>
    db
      .deleteFrom('handed_in')
      .where('assignment', '=', assignment)
      .where('who', '=', who)
      .returning('task')
      .execute()
      .then((rows) => rows.length),

  /** Whether this one is to remind, and no other has. */
  claimReminder: (db: Kysely<Tables>, id: string): Promise<boolean> =>
    db
      .updateTable('assignments')
      .set({ reminded: 1 })
      .where('id', '=', id)
      .where('reminded', '=', 0)
      .returning('id')
      .executeTakeFirst()
      .then((row) => row !== undefined),

  async giveBackReminder(db: Kysely<Tables>, id: string): Promise<void> {
    await db.updateTable('assignments').set({ reminded: 0 }).where('id', '=', id).execute();
  },
};
