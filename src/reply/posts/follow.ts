import type { FollowedKind } from '../../answer/follow.ts';
import type { Find } from '../../answer/found.ts';
import { citation } from '../answers/citation.ts';
import { findBlock, shortButtons } from '../answers/find.ts';
import { type Block, line, type Piece, type Reply, say, small, typed } from '../reply.ts';

/** What is new about somebody or something that is followed. */
export interface NewsOf {
  readonly follow: string;
  readonly name: string;
  /** Of each new source one. */
  readonly finds: readonly Find[];
}

/** What a message tells besides the news. */
export interface NoticeHead {
  /** Where a reader asks the shelf on; absent where it answers in the message's own place. */
  readonly channel?: string | undefined;
  /** Whether it was kept back until now. */
  readonly isDigest: boolean;
}

/** Excerpts of a message; of further sources it is said where they stand, and of the rest how many there are. */
const MOST_SHOWN = 3;
const MOST_NAMED = 5;

/**
 * What new sources tell, each follow with a button that stops it. Buttons that lead to a shelf are there alone where
 * that shelf answers: a private message has another.
 */
export function noticeReply(news: readonly NewsOf[], { channel, isDigest }: NoticeHead): Reply {
  const room = Math.max(1, Math.floor(MOST_SHOWN / Math.max(1, news.length)));
  return news.flatMap(({ follow, name, finds }): Block[] => {
    const shown = finds.slice(0, room);
    const named = finds.slice(room, room + MOST_NAMED);
    const more = finds.length - shown.length - named.length;
    return [
      line(say(isDigest ? 'followDigest' : 'followNews', { name: typed(name) })),
      ...(channel === undefined
        ? []
        : [small(say('followIn', { channel: { kind: 'channel', id: channel } }))]),
      ...shown.map((find) => findBlock(find, channel === undefined ? shortButtons(find) : [])),
      ...named.map(({ shelved, excerpt }) => line(say('item', { item: citation(shelved.source, excerpt) }))),
      ...(more > 0 ? [small(say('followMore', { n: more }))] : []),
      {
        kind: 'buttons',
        buttons: [{ label: 'followStop', state: { action: 'desk', verb: 'unfollow', id: follow } }],
      },
    ];
  });
}

/** What kind of thing is followed. */
export const followedKind = (kind: FollowedKind): Piece =>
  say(kind === 'person' ? 'followPerson' : 'followTopic');
