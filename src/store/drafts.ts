import type { Kysely } from 'kysely';
import type { Stored, Tables } from './schema.ts';

export type StoredDraft = Stored<'drafts'>;

/** What is shown and not yet put on a shelf: kept, so that its buttons work after a restart. */
export const draftReads = {
  draft: (db: Kysely<Tables>, id: string): Promise<StoredDraft | undefined> =>
    db.selectFrom('drafts').selectAll().where('id', '=', id).executeTakeFirst(),
};

export const draftWrites = {
  async keepDraft(db: Kysely<Tables>, draft: StoredDraft): Promise<void> {
    await db
      .insertInto('drafts')
      .values(draft)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(draft))
      .execute();
  },

  async dropDraft(db: Kysely<Tables>, id: string): Promise<void> {
    await db.deleteFrom('drafts').where('id', '=', id).execute();
  },
};
