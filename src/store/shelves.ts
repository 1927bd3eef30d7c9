import { type Kysely, sql } from 'kysely';
import { sharedNow } from './clock.ts';
import {
  type EventTable,
  type Moment,
  OF_ASSIGNMENT,
  type Owner,
  type Stored,
  TABLE_NAMES,
  type Tables,
} from './schema.ts';

/** Where something is asked: the shelf of the innermost place that has one answers. */
export interface Place {
  /** The server, where the bot is a member of it; null elsewhere. */
  readonly server: string | null;
  /** The thread and its channel, or the channel; from the inside out. */
  readonly channels: readonly string[];
  readonly user: string;
}

/** The shelf that answers in a place, as it is at the moment. */
export interface ShelfHere {
  readonly owner: Owner;
  readonly server: string | null;
  /** Goes up with every change; 0 of one that nothing was ever put on. */
  readonly revision: number;
  /** JSON by name: those of the shelf, and those of its server. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A channel or thread with a shelf of its own. */
export type PlaceWithShelf = Pick<Stored<'places'>, 'place' | 'owner'>;

export type Noted = Omit<EventTable, 'id'>;
export type Event = Stored<'events'>;

const ownerOf = ({ server, user }: Pick<Place, 'server' | 'user'>): Owner =>
  server === null ? `user:${user}` : `server:${server}`;

export const shelfReads = {
  async shelfAt(db: Kysely<Tables>, place: Place): Promise<ShelfHere> {
    const { server, channels } = place;
    const places =
      server === null || channels.length === 0
        ? []
        : await db
            .selectFrom('places')
            .select(['place', 'owner'])
            .where('server', '=', server)
            .where('place', 'in', channels)
            .execute();
    const inner = channels.flatMap((channel) => places.find(({ place }) => place === channel) ?? [])[0];
    const general = ownerOf(place);
    const owner = inner?.owner ?? general;
    const rows = await db
      .selectFrom('settings')
      .select(['owner', 'name', 'value'])
      .where('owner', 'in', [general, owner])
      .execute();
    const shelf = await db
      .selectFrom('shelves')
      .select('revision')
      .where('owner', '=', owner)
      .executeTakeFirst();
    // What is set for the shelf itself comes last, and counts.
    const settings = rows.sort((a, b) => Number(a.owner === owner) - Number(b.owner === owner));
    return {
      owner,
      server,
      revision: shelf?.revision ?? 0,
      settings: Object.fromEntries(settings.map(({ name, value }) => [name, value])),
    };
  },

  /** The channels and threads of a server that have a shelf of their own. */
  placesOf: (db: Kysely<Tables>, server: string): Promise<PlaceWithShelf[]> =>
    db
      .selectFrom('places')
      .select(['place', 'owner'])
      .where('server', '=', server)
      .orderBy('place')
      .execute(),

  /** The last that happened to a shelf, newest first. */
  events: (db: Kysely<Tables>, owner: Owner, limit: number, offset = 0): Promise<Event[]> =>
    db
      .selectFrom('events')
      .selectAll()
      .where('owner', '=', owner)
      .orderBy('id', 'desc')
      .limit(limit)
      .offset(offset)
      .execute(),

  /** Every shelf of a server, its own included. */
  shelvesOf: (db: Kysely<Tables>, server: string): Promise<Owner[]> =>
    db
      .selectFrom('shelves')
      .select('owner')
      .where('server', '=', server)
      .execute()
      .then((rows) => rows.map(({ owner }) => owner)),
};

export const shelfWrites = {
  async set(
    db: Kysely<Tables>,
    place: { owner: Owner; server: string | null },
    name: string,
    value: string | null,
    who: string,
    at: Moment,
  ): Promise<void> {
    const { owner } = place;
    await db.transaction().execute(async (tx) => {
      await changeShelf(tx, place);
      if (value === null)
        await tx.deleteFrom('settings').where('owner', '=', owner).where('name', '=', name).execute();
      else
        await tx
          .insertInto('settings')
          .values({ owner, name, value })
          .onConflict((conflict) => conflict.columns(['owner', 'name']).doUpdateSet({ value }))
          .execute();
      await note(tx, { owner, at, who, what: 'set', about: name });
    });
  },

  /** Gives a channel or thread a shelf; null: that of its server again. */
  async place(
    db: Kysely<Tables>,
    server: string,
    place: string,
    owner: Owner | null,
    who: string,
    at: Moment,
  ): Promise<void> {
    await db.transaction().execute(async (tx) => {
      await tx.deleteFrom('places').where('place', '=', place).where('server', '=', server).execute();
      if (owner !== null) await tx.insertInto('places').values({ server, place, owner }).execute();
      await changeShelf(tx, { owner: `server:${server}`, server });
      await note(tx, { owner: `server:${server}`, at, who, what: 'placed', about: place });
    });
  },

  /** Notes that the bot is no longer in a server, or is again. */
  async left(db: Kysely<Tables>, server: string, at: Moment | null): Promise<void> {
    await db.updateTable('shelves').set({ left_at: at }).where('server', '=', server).execute();
  },

  /** Deletes all that a server has stored. */
  forgetServer: (db: Kysely<Tables>, server: string): Promise<void> =>
    db.transaction().execute(async (tx) => {
      const owners = await shelfReads.shelvesOf(tx, server);
      for (const owner of new Set<Owner>([...owners, `server:${server}`])) await forgetAll(tx, owner);
      await tx.deleteFrom('places').where('server', '=', server).execute();
    }),

  /** Deletes a shelf and all that belongs to it; of a person, what they follow elsewhere too. */
  forget: (db: Kysely<Tables>, owner: Owner): Promise<void> =>
    db.transaction().execute(async (tx) => {
      await forgetAll(tx, owner);
      if (!owner.startsWith('user:')) return;
      const own = tx.selectFrom('follows').select('id').where('posts', '=', 0);
      const theirs = own.where('who', '=', owner.slice('user:'.length));
      await tx.deleteFrom('follow_told').where('follow', 'in', theirs).execute();
      await tx.deleteFrom('follows').where('id', 'in', theirs).execute();
    }),

  /** Deletes what has had its time. */
  async purge(
    db: Kysely<Tables>,
    before: {
      readonly removed: Moment;
      readonly drafts: Moment;
      readonly left: Moment;
      readonly events: Moment;
      readonly quizzes: Moment;
      /** Tasks that were due before, with their answers. */
      readonly due: Moment;
    },
  ): Promise<void> {
    await db.deleteFrom('sources').where('removed_at', '<', before.removed).execute();
    await db.deleteFrom('drafts').where('made_at', '<', before.drafts).execute();
    await db.deleteFrom('quiz_answers').where('at', '<', before.quizzes).execute();
    for (const table of OF_ASSIGNMENT) {
      const over = db.selectFrom('assignments').select('id').where('due', '<', before.due);
      await db.deleteFrom(table).where('assignment', 'in', over).execute();
    }
    await db.deleteFrom('assignments').where('due', '<', before.due).execute();
    await db.deleteFrom('events').where('at', '<', before.events).execute();
    await db.deleteFrom('feedback').where('at', '<', before.events).execute();
    const discussed = db
      .selectFrom('discussions')
      .select('thread')
      .where((where) =>
        where.or([where('ended_at', '<', before.quizzes), where('opened_at', '<', before.events)]),
      );
    await db.deleteFrom('cited').where('thread', 'in', discussed).execute();
    await db.deleteFrom('discussions').where('thread', 'in', discussed).execute();
    const gone = await db
      .selectFrom('shelves')
      .select('server')
      .distinct()
      .where('left_at', '<', before.left)
      .execute();
    for (const { server } of gone) if (server !== null) await shelfWrites.forgetServer(db, server);
  },
};

/** Every table has an owner; that of the shelves, which the others hang on, comes first there and goes last. */
async function forgetAll(db: Kysely<Tables>, owner: Owner): Promise<void> {
  for (const table of [...TABLE_NAMES].reverse())
    await db.deleteFrom(table).where('owner', '=', owner).execute();
}

/** Counts a change of a shelf, which may be its first; until the transaction ends, nobody else changes it. */
export async function changeShelf(
  db: Kysely<Tables>,
  { owner, server = null }: { owner: Owner; server?: string | null },
): Promise<void> {
  await db
    .insertInto('shelves')
    // A shelf that was deleted and is made again goes on behind where it was.
    .values({ owner, server, revision: sharedNow(db), left_at: null })
    .onConflict((conflict) =>
      conflict.column('owner').doUpdateSet(({ ref }) => ({
        revision: sql<number>`${ref('shelves.revision')} + 1`,
      })),
    )
    .execute();
}

/** Makes sure that a shelf is known to belong to its server, and goes with it. */
export async function knowShelf(
  db: Kysely<Tables>,
  { owner, server }: { owner: Owner; server: string | null },
): Promise<void> {
  await db
    .insertInto('shelves')
    .values({ owner, server, revision: sharedNow(db), left_at: null })
    .onConflict((conflict) => conflict.column('owner').doNothing())
    .execute();
}

export async function note(db: Kysely<Tables>, { about, ...event }: Noted): Promise<void> {
  await db
    .insertInto('events')
    .values({ ...event, about: clean(about) })
    .execute();
}

/** Text without what a database cannot hold: the character of no code, and half characters. */
export const clean = (text: string): string => text.replace(/\0|\p{Cs}/gu, '\ufffd');
