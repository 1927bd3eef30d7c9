import type { AskedShelf } from '../library/index.ts';
import type { Follow, Place, ShelfHere } from '../store/index.ts';
import type { Context } from './context.ts';
import type { DueNotice, FollowSource, Fresh, Notice } from './notices.ts';
import { settingsFrom } from './visitor.ts';

/** Messages to one person, or in one channel, within an hour; what comes after them waits, and comes as one. */
const HOURLY = 5;
const HOUR = 3_600_000;
/** What Discord did not take is tried again. */
const AGAIN_MS = 60_000;
/** Follows that are looked at in one go. */
const MOST_AT_ONCE = 200;

/**
 * Where a follow was made: what is told is what could be asked there, by whoever is told. A shelf is never followed by
 * itself: if another one answers there now, that one is followed from now on.
 */
const placeOf = ({ server, channel, parent, who }: Follow): Place => ({
  server,
  channels: server === null ? [] : [channel, parent].filter((id) => id !== null),
  user: who,
});

/** Finds out for whom there are news, and notes what they were told: each source once for each follow. */
export function dueNotices({ store, now, shelfAt }: Context, followed: FollowSource) {
  let operatorDigest: string | undefined;

  /** Whatever is on the operator's shelf now was there before what is followed from now on. */
  async function noteOperator(): Promise<void> {
    const { digest, ids } = await followed.operatorSources(operatorDigest);
    if (ids) await store.noteOperatorSources(ids, now());
    operatorDigest = digest;
  }

  /** The sources of a shelf that came after a follow was made, which it has not told of. One's own are no news. */
  async function freshFor(row: Follow, here: ShelfHere, operator: boolean): Promise<Fresh> {
    const { id, kind, name, since, posts, who } = row;
    const isOwn = (by: string): boolean => posts === 0 && by === who;
    const listed = here.revision === 0 ? [] : await store.list(here.owner);
    const added = listed.filter((one) => one.first_added_at > since && !isOwn(one.first_added_by));
    const others = operator ? await store.operatorSince(since) : [];
    const told = new Set(await store.toldOf(id));
    const fresh = new Set([...idsOf(added), ...others].filter((source) => !told.has(source)));
    return { id, kind, name, fresh: [...fresh] };
  }

  async function dueOf(rows: readonly [Follow, ...Follow[]]): Promise<DueNotice | undefined> {
    const [first] = rows;
    const told = await store.toldSince(first, now() - HOUR);
    const oldest = told.at(-HOURLY);
    if (oldest !== undefined) {
      await store.lookedAtFollows(idsOf(rows), { again: oldest + HOUR });
      return undefined;
    }
    const place = placeOf(first);
    const here = await shelfAt(place);
    const { operator, language } = settingsFrom(here.settings);
    const follows: Fresh[] = [];
    for (const row of rows) follows.push(await freshFor(row, here, operator));
    const shelf: AskedShelf = { owner: here.owner, revision: here.revision, operator };
    const posts = first.posts === 1;
    const due = {
      place,
      posts,
      who: first.who,
      rows,
      asked: {
        follows: follows.filter(({ fresh }) => fresh.length > 0),
        // In a private message another shelf answers than in a channel.
        ...(!posts && first.channel !== null && { channel: first.channel }),
        isDigest: rows.some(({ again }) => again !== null),
      },
      reader: { shelf, locale: (posts ? language : undefined) ?? first.locale },
    };
    if (due.asked.follows.length > 0) return due;
    await looked(rows);
    return undefined;
  }

  /** Notes that nothing is to be told of follows until something changes. */
  const looked = async (rows: readonly Follow[]): Promise<void> => {
    for (const { id, shelf, operator } of rows)
      await store.lookedAtFollows([id], { shelf, operator, again: null });
  };

  const all = ({ asked }: DueNotice) =>
    asked.follows.map(({ id, fresh }) => ({ follow: id, sources: fresh }));

  return {
    noteOperator,

    async due(): Promise<DueNotice[]> {
      if (!(await store.isFollowed())) return [];
      await noteOperator();
      const found: DueNotice[] = [];
      for (const rows of grouped(await store.followsToLookAt(now(), MOST_AT_ONCE))) {
        const due = await dueOf(rows);
        if (due) found.push(due);
      }
      return found;
    },

    news: ({ asked, reader }: DueNotice): Promise<Notice> => followed.notice(asked, reader),

    /** Takes what is to be told: of several who try, one alone gets it, so that nothing is told twice. */
    claim: ({ news }: Notice): Promise<boolean> => store.claimNews(news, now()),
    /** It was told, or there was nothing to tell. */
    done: ({ rows, asked }: DueNotice, { lookedAt }: Notice): Promise<void> => {
      const waiting = new Set(idsOf(asked.follows).filter((id) => !lookedAt.includes(id)));
      return looked(rows.filter(({ id }) => !waiting.has(id)));
    },
    /** Gives back what could not be told, to be tried again. */
    async giveBack({ rows }: DueNotice, { news }: Notice): Promise<void> {
      await store.giveBackNews(news);
      await store.lookedAtFollows(idsOf(rows), { again: now() + AGAIN_MS });
    },
    /** Passes over what came while they could not see it: it is not told later either. */
    async pass(due: DueNotice): Promise<void> {
      await store.claimNews(all(due), 0);
      await looked(due.rows);
    },
    /** Whoever is told, or where it is told, is no longer there. */
    end: ({ rows }: DueNotice): Promise<void> => store.stopFollows(idsOf(rows)),
    /** Discord takes no private message for them: nothing more is told until they say so. */
    async closed({ who }: DueNotice, { news }: Notice): Promise<void> {
      await store.giveBackNews(news);
      await store.closeFollower(who, 1);
    },
  };
}

const idsOf = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);

/** By whom, or where, they are told, and where they were made. */
function grouped(rows: readonly Follow[]): (readonly [Follow, ...Follow[]])[] {
  const groups = new Map<string, [Follow, ...Follow[]]>();
  for (const row of rows) {
    const key = JSON.stringify([row.posts === 1 ? '' : row.who, row.server, row.channel, row.parent]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
