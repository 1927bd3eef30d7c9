import type { DailyFound } from '../answer/daily.ts';
import type { AskedShelf } from '../library/index.ts';
import type { DiscordMessage } from '../reply/discord/to-discord.ts';
import type { Asked } from '../reply/reply.ts';
import type { ComponentState } from './component.ts';

/** Who asks, as far as the answer depends on it. */
export interface Asker {
  /** The language to answer in, as Discord names it. */
  readonly locale: string;
  readonly administrator: boolean;
  /** Whether they may change what is on the shelf. */
  readonly edits?: boolean | undefined;
  /** Whether there are others who keep the shelf, and are told of its answers. */
  readonly judges?: boolean | undefined;
  /** Whether somebody can be followed there. */
  readonly follows?: boolean | undefined;
  /** Whether a thread can be opened of the answer. */
  readonly discusses?: boolean | undefined;
  /** The question that is discussed where they ask: a further one is read with it. */
  readonly before?: string | undefined;
  /** The shelf that answers where they ask; the operator's when left out. */
  readonly shelf?: AskedShelf | undefined;
  /** What tells this use of a command from others, and is the seed of what draws lots: digits and small letters. */
  readonly round?: string;
}

/** What a command is answered with. */
export interface CommandResponse {
  /** One message, or several where no button could lead to the rest. */
  readonly messages: readonly DiscordMessage[];
  readonly isPrivate: boolean;
}

/** A button or a select that somebody used. */
export interface ComponentUse {
  readonly state: ComponentState;
  /** What the message answers that it stands in. */
  readonly asked?: Asked | undefined;
  /** What was picked, where it is a select. */
  readonly picked?: string;
  /** Whether it was used by the one whom the message answers. */
  readonly byAsker: boolean;
  /** Whether the message is private. */
  readonly onPrivate: boolean;
  /** How old the message is, in milliseconds. */
  readonly age?: number;
  /** Whether the choice is one that was made before. */
  readonly again?: boolean;
}

/** What using a component leads to: a message in place of the one that it stands in, or a private one beside it. */
export interface ComponentResponse {
  readonly message: DiscordMessage;
  readonly inPlace: boolean;
  /** What an answer of a quiz is worth, where it counts. */
  readonly graded?: { readonly right: boolean };
}

/** What a channel is shown on a day. */
export interface DailyResponse extends Pick<DailyFound, 'id' | 'isNewRound'> {
  readonly message: DiscordMessage;
}

/** What is asked for is not, or no longer, there; each is also a phrase that says so. */
export type Missing = 'unknownCommand' | 'stale' | 'gone' | 'otherList' | 'storeAway';
