import type { FollowedKind, FollowTarget } from '../answer/follow.ts';
import type { AskedShelf } from '../library/index.ts';
import type { DiscordMessage } from '../reply/discord/to-discord.ts';
import type { Asked } from '../reply/reply.ts';
import type { Follow, News, Place } from '../store/index.ts';
import type { PageReader } from './saved-page.ts';

/** What is followed, and the sources that it was not told of yet. */
export interface Fresh {
  readonly id: string;
  readonly kind: FollowedKind;
  readonly name: string;
  readonly fresh: readonly string[];
}

export interface NoticeAsked {
  readonly follows: readonly Fresh[];
  /** Where a reader asks the shelf on; absent where it answers in the message's own place. */
  readonly channel?: string | undefined;
  /** Whether it was kept back until now. */
  readonly isDigest: boolean;
}

/** What new sources tell. */
export interface Notice {
  /** The follows that were looked at: those behind them wait for the next message. */
  readonly lookedAt: readonly string[];
  /** What is told of, with the message that tells it; without news there is none. */
  readonly news: readonly News[];
  readonly message?: DiscordMessage;
}

/** Follows of one person, or of one channel, for which there may be news, all made in one place. */
export interface DueNotice {
  readonly place: Place;
  readonly posts: boolean;
  readonly who: string;
  readonly rows: readonly Follow[];
  readonly asked: NoticeAsked;
  readonly reader: PageReader;
}

/** The ids of the operator's sources, and a digest of them; without the ids where the digest is known. */
export interface OperatorSources {
  readonly digest: string;
  readonly ids?: readonly string[];
}

/** What looks for news: the sources are in the libraries, which the desk has not. */
export interface FollowSource {
  followTarget(name: string, kind?: FollowedKind, asked?: AskedShelf): Promise<FollowTarget | undefined>;
  followedIn(message: Asked, asked?: AskedShelf): Promise<FollowTarget | undefined>;
  notice(asked: NoticeAsked, reader: PageReader): Promise<Notice>;
  operatorSources(known?: string): Promise<OperatorSources>;
}
