import type { Kysely } from 'kysely';
import { type Moment, OF_ASSIGNMENT, type Owner, type Stored, type Tables } from './schema.ts';
import { changeShelf, clean } from './shelves.ts';

export type Assignment = Stored<'assignments'>;
/** An answer of somebody to one task. */
export type HandedIn = Stored<'handed_in'>;
/** What somebody has picked in a task: a choice of a quiz, or what a quotation is. */
export type TaskPick = Stored<'task_picks'>;
/** Somebody of the class, as far as a teacher has named them. */
export type TaskPerson = Stored<'task_people'>;

export const assignmentReads = {
  assignment: (db: Kysely<Tables>, id: string): Promise<Assignment | undefined> =>
    db.selectFrom('assignments').selectAll().where('id', '=', id).executeTakeFirst(),

  /** All that was handed in, by name and task; of one alone, where one is named. */
  handedIn: (db: Kysely<Tables>, assignment: string, who?: string): Promise<HandedIn[]> =>
    db
      .selectFrom('handed_in')
      .selectAll()
      .where('assignment', '=', assignment)
      .$if(who !== undefined, (query) => query.where('who', '=', who ?? ''))
      .orderBy('name')
      .orderBy('who')
      .orderBy('task')
      .execute(),

  /** All that was picked, in the same order. */
  taskPicks: (db: Kysely<Tables>, assignment: string, who?: string): Promise<TaskPick[]> =>
    db
      .selectFrom('task_picks')
      .selectAll()
      .where('assignment', '=', assignment)
      .$if(who !== undefined, (query) => query.where('who', '=', who ?? ''))
      .orderBy('name')
      .orderBy('who')
      .orderBy('task')
      .orderBy('question')
      .execute(),

  taskPeople: (db: Kysely<Tables>, assignment: string): Promise<TaskPerson[]> =>
    db
      .selectFrom('task_people')
      .selectAll()
      .where('assignment', '=', assignment)
      .orderBy('name')
      .orderBy('who')
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
  /** Gives tasks in the place of a draft. Whether the draft was there: of several who give it, one alone does. */
  putAssignment: (db: Kysely<Tables>, assignment: Assignment): Promise<boolean> =>
    db.transaction().execute(async (tx) => {
      const draft = await tx
        .deleteFrom('drafts')
        .where('id', '=', assignment.id)
        .returning('id')
        .executeTakeFirst();
      if (!draft) return false;
      // A server that has a shelf is noted when it is left, and all that it has goes.
      await changeShelf(tx, assignment);
      await tx
        .insertInto('assignments')
        .values({ ...assignment, tasks: clean(assignment.tasks) })
        .execute();
      return true;
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
      if (gone)
        for (const table of OF_ASSIGNMENT) await tx.deleteFrom(table).where('assignment', '=', id).execute();
      return gone !== undefined;
    }),

  /**
   * Keeps an answer, in the place of the one before; where no own words are given, those stay. Whether the assignment
   * is there.
   */
  handIn: (
    db: Kysely<Tables>,
    { own, ...given }: Omit<HandedIn, 'own'> & { readonly own: string | null },
  ): Promise<boolean> =>
    db.transaction().execute(async (tx) => {
      if (!(await isThere(tx, given.assignment))) return false;
      const row = {
        ...given,
        name: clean(given.name),
        excerpt: given.excerpt === null ? null : clean(given.excerpt),
      };
      const changed = own === null ? row : { ...row, own: clean(own) };
      await tx
        .insertInto('handed_in')
        .values({ ...row, own: clean(own ?? '') })
        .onConflict((conflict) => conflict.columns(['assignment', 'task', 'who']).doUpdateSet(changed))
        .execute();
      return true;
    }),

  /** Keeps the first pick of each, and tells which choice that was; nothing where the assignment is not there. */
  pickInTask: (db: Kysely<Tables>, given: TaskPick): Promise<number | undefined> =>
    db.transaction().execute(async (tx) => {
      if (!(await isThere(tx, given.assignment))) return undefined;
      await tx
        .insertInto('task_picks')
        .values({ ...given, name: clean(given.name) })
        .onConflict((conflict) => conflict.columns(['assignment', 'task', 'question', 'who']).doNothing())
        .execute();
      const { choice } = await tx
        .selectFrom('task_picks')
        .select('choice')
        .where('assignment', '=', given.assignment)
        .where('task', '=', given.task)
        .where('question', '=', given.question)
        .where('who', '=', given.who)
        .executeTakeFirstOrThrow();
      return choice;
    }),

  /** Deletes all that somebody has handed in, and that they are known. @returns how many answers those were */
  takeBack: (db: Kysely<Tables>, assignment: string, who: string): Promise<number> =>
    db.transaction().execute(async (tx) => {
      let count = 0;
      for (const table of OF_ASSIGNMENT) {
        const gone = await tx
          .deleteFrom(table)
          .where('assignment', '=', assignment)
          .where('who', '=', who)
          .returning('who')
          .execute();
        if (table !== 'task_people') count += gone.length;
      }
      return count;
    }),

  /** Notes people as some of the class; whoever is known is called as they are now. */
  notePeople: (
    db: Kysely<Tables>,
    { owner, id: assignment }: Pick<Assignment, 'owner' | 'id'>,
    people: readonly { readonly who: string; readonly name: string }[],
  ): Promise<void> =>
    db.transaction().execute(async (tx) => {
      if (!(await isThere(tx, assignment))) return;
      for (const { who, name } of people)
        await tx
          .insertInto('task_people')
          .values({ owner, assignment, who, name: clean(name), reminded_at: null })
          .onConflict((conflict) =>
            conflict.columns(['assignment', 'who']).doUpdateSet({ name: clean(name) }),
          )
          .execute();
    }),

  /** Whether this one is to remind somebody who was not reminded since a moment, and no other is. */
  claimPerson: (
    db: Kysely<Tables>,
    assignment: string,
    who: string,
    now: Moment,
    since: Moment,
  ): Promise<boolean> =>
    db
      .updateTable('task_people')
      .set({ reminded_at: now })
      .where('assignment', '=', assignment)
      .where('who', '=', who)
      .where((where) => where.or([where('reminded_at', 'is', null), where('reminded_at', '<', since)]))
      .returning('who')
      .executeTakeFirst()
      .then((row) => row !== undefined),

  /** Who could not be reached may be reminded again at once. */
  async giveBackPerson(db: Kysely<Tables>, assignment: string, who: string): Promise<void> {
    await db
      .updateTable('task_people')
      .set({ reminded_at: null })
      .where('assignment', '=', assignment)
      .where('who', '=', who)
      .execute();
  },

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

const isThere = async (db: Kysely<Tables>, id: string): Promise<boolean> =>
  (await assignmentReads.assignment(db, id)) !== undefined;
