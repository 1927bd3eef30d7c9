import { type Kysely, type Migration, type MigrationProvider, sql } from 'kysely';

/** The two databases that one schema runs on. */
export type Dialect = 'libsql' | 'postgres';

type Step = (db: Kysely<unknown>, dialect: Dialect) => Promise<void>;

/** Bytes, and numbers that count themselves up, have a name of their own in each database. */
const bytes = (dialect: Dialect) => (dialect === 'postgres' ? sql`bytea` : sql`blob`);
const counter = (dialect: Dialect) =>
  dialect === 'postgres'
    ? sql`bigint generated always as identity primary key`
    : sql`integer primary key autoincrement`;

/** Forward only, in the order of their names. One that was released is not changed any more. */
export const MIGRATIONS: Readonly<Record<string, Step>> = {
  async '0001-shelves'(db, dialect) {
    await db.schema
      .createTable('shelves')
      .addColumn('owner', 'text', (column) => column.primaryKey())
      .addColumn('server', 'text')
      .addColumn('revision', 'bigint', (column) => column.notNull())
      .addColumn('left_at', 'bigint')
      .execute();
    await db.schema
      .createTable('sources')
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('file', bytes(dialect), (column) => column.notNull())
      .addColumn('size', 'bigint', (column) => column.notNull())
      .addColumn('found', bytes(dialect))
      .addColumn('found_by', 'text')
      .addColumn('added_by', 'text', (column) => column.notNull())
      .addColumn('added_at', 'bigint', (column) => column.notNull())
      .addColumn('removed_by', 'text')
      .addColumn('removed_at', 'bigint')
      .addPrimaryKeyConstraint('sources_key', ['owner', 'id'])
      .execute();
    await db.schema
      .createTable('drafts')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('made_by', 'text', (column) => column.notNull())
      .addColumn('made_at', 'bigint', (column) => column.notNull())
      .addColumn('file', bytes(dialect), (column) => column.notNull())
      .addColumn('report', 'text', (column) => column.notNull())
      .execute();
  },

  async '0002-settings-and-log'(db, dialect) {
    await db.schema
      .createTable('settings')
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('settings_key', ['owner', 'name'])
      .execute();
    await db.schema
      .createTable('places')
      .addColumn('place', 'text', (column) => column.primaryKey())
      .addColumn('server', 'text', (column) => column.notNull())
      .addColumn('owner', 'text', (column) => column.notNull())
      .execute();
    await sql`create table events (
      id ${counter(dialect)},
      owner text not null, at bigint not null, who text not null, what text not null, about text not null
    )`.execute(db);
    for (const table of ['sources', 'events', 'drafts'])
      await db.schema.createIndex(`${table}_of_owner`).on(table).column('owner').execute();
  },

  async '0003-quizzes'(db) {
    await db.schema
      .createTable('quiz_answers')
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('quiz', 'text', (column) => column.notNull())
      .addColumn('question', 'integer', (column) => column.notNull())
      .addColumn('who', 'text', (column) => column.notNull())
      .addColumn('choice', 'integer', (column) => column.notNull())
      .addColumn('right', 'integer', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('quiz_answers_key', ['owner', 'quiz', 'question', 'who'])
      .execute();
  },

  async '0004-saved'(db) {
    await db.schema
      .createTable('saved')
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('saved_by', 'text', (column) => column.notNull())
      .addColumn('saved_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('saved_key', ['owner', 'id'])
      .execute();
  },

  async '0005-dailies'(db) {
    await db.schema
      .createTable('dailies')
      .addColumn('channel', 'text', (column) => column.primaryKey())
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('server', 'text', (column) => column.notNull())
      .addColumn('what', 'text', (column) => column.notNull())
      .addColumn('hour', 'integer', (column) => column.notNull())
      .addColumn('zone', 'text', (column) => column.notNull())
      .addColumn('locale', 'text', (column) => column.notNull())
      .addColumn('made_by', 'text', (column) => column.notNull())
      .addColumn('last_day', 'text')
      .execute();
    await db.schema
      .createTable('daily_shown')
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('item', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('daily_shown_key', ['channel', 'item'])
      .execute();
  },

  async '0006-assignments'(db) {
    await db.schema
      .createTable('assignments')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('server', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('tasks', 'text', (column) => column.notNull())
      .addColumn('due', 'bigint', (column) => column.notNull())
      .addColumn('zone', 'text', (column) => column.notNull())
      .addColumn('locale', 'text', (column) => column.notNull())
      .addColumn('made_by', 'text', (column) => column.notNull())
      .addColumn('made_at', 'bigint', (column) => column.notNull())
      .addColumn('reminded', 'integer', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('handed_in')
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('assignment', 'text', (column) => column.notNull())
      .addColumn('task', 'integer', (column) => column.notNull())
      .addColumn('who', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('excerpt', 'text')
      .addColumn('own', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('handed_in_key', ['assignment', 'task', 'who'])
      .execute();
  },

  async '0007-feedback'(db, dialect) {
    await sql`create table feedback (
      id ${counter(dialect)},
      owner text not null, at bigint not null, who text not null, verdict text not null, command text not null,
      question text not null, excerpts text not null, comment text not null
    )`.execute(db);
    await db.schema.createIndex('feedback_of_owner').on('feedback').column('owner').execute();
  },

  async '0008-follows'(db) {
    await db.schema
      .alterTable('sources')
      .addColumn('first_added_at', 'bigint', (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema
      .alterTable('sources')
      .addColumn('first_added_by', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    await sql`update sources set first_added_at = added_at, first_added_by = added_by`.execute(db);
    await db.schema
      .createTable('follows')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('server', 'text')
      .addColumn('channel', 'text')
      .addColumn('parent', 'text')
      .addColumn('who', 'text', (column) => column.notNull())
      .addColumn('posts', 'integer', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('locale', 'text', (column) => column.notNull())
      .addColumn('since', 'bigint', (column) => column.notNull())
      .addColumn('shelf', 'bigint', (column) => column.notNull())
      .addColumn('operator', 'bigint', (column) => column.notNull())
      .addColumn('again', 'bigint')
      .addColumn('closed', 'integer', (column) => column.notNull())
      .execute();
    for (const column of ['who', 'channel'])
      await db.schema.createIndex(`follows_of_${column}`).on('follows').column(column).execute();
    await db.schema.createIndex('shelves_of_server').on('shelves').column('server').execute();
    await db.schema
      .createTable('follow_told')
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('follow', 'text', (column) => column.notNull())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('follow_told_key', ['follow', 'source'])
      .execute();
    await db.schema
      .createTable('operator_sources')
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute();
  },

  async '0009-discussions'(db) {
    await db.schema
      .createTable('discussions')
      .addColumn('thread', 'text', (column) => column.primaryKey())
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('server', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('opened_by', 'text', (column) => column.notNull())
      .addColumn('opened_at', 'bigint', (column) => column.notNull())
      .addColumn('top', 'text')
      .addColumn('ended_at', 'bigint')
      .execute();
    await db.schema
      .createTable('cited')
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('thread', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('place', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('cited_key', ['thread', 'id'])
      .execute();
  },

  async '0010-task-picks'(db) {
    await db.schema
      .createTable('task_picks')
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('assignment', 'text', (column) => column.notNull())
      .addColumn('task', 'integer', (column) => column.notNull())
      .addColumn('question', 'integer', (column) => column.notNull())
      .addColumn('choice', 'integer', (column) => column.notNull())
      .addColumn('who', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('right', 'integer', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('task_picks_key', ['assignment', 'task', 'question', 'who'])
      .execute();
    await db.schema
      .createTable('task_people')
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('assignment', 'text', (column) => column.notNull())
      .addColumn('who', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('reminded_at', 'bigint')
      .addPrimaryKeyConstraint('task_people_key', ['assignment', 'who'])
      .execute();
  },
};

export const migrationNames = (): string[] => Object.keys(MIGRATIONS).sort();

/** @param last the one to stop behind; the last of all when left out */
export const migrationsUpTo = (dialect: Dialect, last?: string): MigrationProvider => ({
  getMigrations: async () =>
    Object.fromEntries(
      migrationNames()
        .filter((name) => last === undefined || name <= last)
        .map((name): [string, Migration] => [
          name,
          { up: (db) => (MIGRATIONS[name] as Step)(db as Kysely<unknown>, dialect) },
        ]),
    ),
});
