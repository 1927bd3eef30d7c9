import { randomBytes } from 'node:crypto';
import { FOLLOWED_KINDS, type FollowTarget } from '../answer/follow.ts';
import { followedKind } from '../reply/posts/follow.ts';
import {
  type Asked,
  type Block,
  buttons,
  deskButton,
  joined,
  line,
  type Reply,
  say,
  small,
  typed,
} from '../reply/reply.ts';
import type { Follow } from '../store/index.ts';
import { type Context, type Deed, one } from './context.ts';
import { dueNotices } from './due-notices.ts';
import type { FollowSource } from './notices.ts';
import { sentence } from './replies.ts';
import { mayAdd, mayTeach, settingsFrom, type Visitor } from './visitor.ts';

/** Of one person, and posts of one channel. */
const BOUNDS = { own: 20, posts: 10 };
const MOST_NAMES = 10;

/** What is typed behind `/follow`. */
export interface FollowGiven {
  readonly what: string | null;
  readonly kind?: string | null;
  readonly where?: string | null;
}

/** Where nothing looks for news. */
const NOBODY: FollowSource = {
  followTarget: async () => undefined,
  followedIn: async () => undefined,
  notice: async () => ({ lookedAt: [], news: [] }),
  operatorSources: async () => ({ digest: '' }),
};

/** People and topics of whose new sources somebody, or a channel, is told. */
export function following(context: Context) {
  const { store, now, shelfAt, asked, followed = NOBODY } = context;
  const notices = dueNotices(context, followed);
  /** Those whom no private message reaches, and who were not told so yet. */
  let closed: ReadonlySet<string> = new Set();

  /** Posts stand before everybody: those who keep the shelf or teach there set and end them. */
  async function mayPost(visitor: Visitor): Promise<boolean> {
    if (visitor.server === null) return false;
    const settings = settingsFrom((await shelfAt(visitor)).settings);
    return mayAdd(visitor, settings) || mayTeach(visitor, settings);
  }

  async function begin(visitor: Visitor, { what, kind, where }: FollowGiven): Promise<Reply> {
    if (what === null || what.trim() === '') return list(visitor);
    const posts = where === 'here';
    if (posts && visitor.server === null) return sentence('dailyInServers');
    if (posts && !(await mayPost(visitor))) return sentence('mayNotTeach');
    const wanted = FOLLOWED_KINDS.find((one) => one === kind);
    const target = await followed.followTarget(what.trim(), wanted, await asked(visitor));
    return follow(visitor, target, posts);
  }

  /** Follows whom a message tells of, in private messages. */
  const followIn = async (visitor: Visitor, message: Asked): Promise<Reply> =>
    follow(visitor, await followed.followedIn(message, await asked(visitor)), false);

  async function follow(visitor: Visitor, target: FollowTarget | undefined, posts: boolean): Promise<Reply> {
    if (!target) return sentence('followNothing');
    if (target.kind === 'which')
      return sentence('followWhich', {
        names: joined(target.names.slice(0, MOST_NAMES).map(typed), 'comma'),
      });
    const { server, user, locale } = visitor;
    const [channel = null, parent = null] = server === null ? [] : visitor.channels;
    await notices.noteOperator();
    const made = await store.addFollow(
      {
        id: randomBytes(9).toString('base64url'),
        owner: server === null ? `user:${user}` : `server:${server}`,
        server,
        channel,
        parent,
        who: user,
        posts: posts ? 1 : 0,
        kind: target.kind,
        name: target.name,
        locale,
        since: now(),
        shelf: 0,
        operator: 0,
        again: null,
        closed: 0,
      },
      BOUNDS,
    );
    if (made === 'full') return sentence('followFull', { n: posts ? BOUNDS.posts : BOUNDS.own });
    const where = say(posts ? 'followHere' : 'followPrivate');
    const parts = { name: typed(made.name), kind: followedKind(made.kind), where };
    return [line(say('followSet', parts)), buttons(deskButton('followStop', 'unfollow', made.id))];
  }

  /** One's own, and what is posted in the channel for those who may end it. */
  async function list(visitor: Visitor): Promise<Reply> {
    const { user, channels, server } = visitor;
    const own = await store.follows({ posts: 0, who: user, channel: null });
    const [channel] = channels;
    const isHere = server !== null && channel !== undefined && (await mayPost(visitor));
    const posts = isHere ? await store.follows({ posts: 1, who: user, channel }) : [];
    const isClosed = own.some((one) => one.closed > 0);
    if (own.length + posts.length === 0) return sentence('followNone');
    return [
      line(say('followHead', { n: own.length })),
      ...own.map(item),
      ...(isClosed ? [line(say('followClosed'))] : []),
      ...(posts.length > 0 ? [line(say('followPosts')), ...posts.map(item)] : []),
      ...picker(own, 'own'),
      ...picker(posts, 'posts'),
      buttons(
        ...(isClosed ? [deskButton('followOn', 'followOn', 'all')] : []),
        ...(own.length > 0 ? [deskButton('followStopAll', 'unfollowAll', 'own')] : []),
      ),
    ];
  }

  async function stop(visitor: Visitor, id: string): Promise<Reply> {
    const there = await store.follow(id);
    if (!there) return sentence('followGone');
    const isTheirs = there.who === visitor.user;
    const mayEnd = there.posts === 1 && there.server === visitor.server && (await mayPost(visitor));
    if (!isTheirs && !mayEnd) return sentence('mayNotTeach');
    await store.stopFollows([id]);
    return sentence('followStopped', { name: typed(there.name) });
  }

  const deeds = {
    follows: { may: 'ask', run: async (visitor) => one(await list(visitor)) },
    unfollow: { may: 'ask', run: async (visitor, id) => one(await stop(visitor, id)) },
    unfollowPicked: {
      may: 'ask',
      run: async (visitor, _, { picked: [id = ''] = [] }) =>
        one([...(await stop(visitor, id)), buttons(deskButton('followBack', 'follows', 'own'))]),
    },
    unfollowAll: {
      may: 'ask',
      run: async ({ user }) => one(sentence('followAllStopped', { n: await store.forgetFollower(user) })),
    },
    followOn: {
      may: 'ask',
      run: async ({ user }) => {
        await store.closeFollower(user, 0);
        return one(sentence('followGoesOn'));
      },
    },
  } satisfies Record<string, Deed>;

  return {
    begin,
    followIn,
    deeds,
    notices: {
      ...notices,
      async due() {
        closed = new Set(await store.closedFollowers());
        return notices.due();
      },
    },

    /** What somebody is to be told at the next occasion, once: that no private message reaches them. */
    async reminder(user: string): Promise<Reply | undefined> {
      if (!closed.has(user)) return undefined;
      closed = new Set([...closed].filter((who) => who !== user));
      await store.closeFollower(user, 2);
      return [line(say('followClosed')), buttons(deskButton('followOn', 'followOn', 'all'))];
    },
  };
}

const item = ({ name, kind, channel }: Follow): Block =>
  small(
    say('followItem', {
      name: typed(name),
      kind: followedKind(kind),
      place: channel === null ? say('followPrivatePlace') : { kind: 'channel', id: channel },
    }),
  );

/** One of them to be stopped. */
const picker = (all: readonly Follow[], which: 'own' | 'posts'): Block[] =>
  all.length === 0
    ? []
    : [
        {
          kind: 'choices',
          state: { action: 'desk', verb: 'unfollowPicked', id: which },
          placeholder: which === 'own' ? 'followPick' : 'followPickPost',
          choices: all.map(({ id, name }) => ({ value: id, label: [typed(name)] })),
        },
      ];
