import type { Proved } from '../answer/task.ts';
import type { Pool } from '../corpus/import/index.ts';
import { parseSource } from '../corpus/parse.ts';
import type { Source } from '../corpus/source.ts';
import type { Fetched } from '../fetch/index.ts';
import type { AskedShelf } from '../library/index.ts';
import type { DiscordMessage } from '../reply/discord/to-discord.ts';
import type { PhraseKey } from '../reply/phrases.ts';
import type { Form, Parts, Reply } from '../reply/reply.ts';
import type { Place, Quota, ShelfHere, Store } from '../store/index.ts';
import type { Lessons } from './assigning/lessons.ts';
import type { DiscussionShow } from './discussion-show.ts';
import type { FollowSource } from './notices.ts';
import type { Counts } from './replies.ts';
import type { SavedShow } from './saved-page.ts';
import type { Visitor } from './visitor.ts';

/** What an answering thread finds in a source. */
export interface Inspection extends Omit<Counts, 'leftOut'> {
  readonly found: Uint8Array;
  readonly foundBy: string;
}

/** What everything that is done at the desk may use. */
export interface Context {
  readonly store: Store;
  readonly pool: Pool;
  readonly inspect: (file: Uint8Array, id: string) => Promise<Inspection>;
  /** Absent: links cannot be added. */
  readonly fetchPage?: ((link: string) => Promise<Fetched>) | undefined;
  /** The excerpt of an id, where its words stand on the shelf that answers there; absent: no excerpt is known. */
  readonly prove?: ((id: string, shelf: AskedShelf | undefined) => Promise<Proved | undefined>) | undefined;
  readonly quota: Quota;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly shelfAt: (place: Place) => Promise<ShelfHere>;
  /** The shelf to be asked in a place; nothing where only the operator's answers. */
  readonly asked: (place: Place) => Promise<AskedShelf | undefined>;
  /** Absent: nothing is shown of what is saved. */
  readonly saved?: SavedShow | undefined;
  /** Absent: nothing can be followed. */
  readonly followed?: FollowSource | undefined;
  /** Absent: nothing is discussed. */
  readonly discussed?: DiscussionShow | undefined;
  /** Absent: tasks can be neither given nor answered. */
  readonly lessons?: Lessons | undefined;
}

/** Tells how far something is that takes long. */
export type Progress = (key: PhraseKey, parts?: Parts) => void;

/** A message, several of them, or a form. */
export type DeskReply =
  | { readonly replies: readonly Reply[] }
  | { readonly form: Form }
  /** Made where the libraries are. */
  | { readonly messages: readonly DiscordMessage[] }
  /** Messages before everybody, made where the libraries are. */
  | { readonly shown: readonly DiscordMessage[] }
  /** A message before everybody, of which a thread is opened. */
  | { readonly toDiscuss: DiscordMessage }
  /** A message before everybody, and what takes the place of what the visitor alone has seen. */
  | { readonly everybody: Reply; readonly own?: Reply }
  /** Messages to people, each alone, and what is told of what became of them. */
  | { readonly direct: readonly DirectMessage[]; readonly told: (sent: Sent) => Promise<Reply> };

/** A message to somebody alone. */
export interface DirectMessage {
  readonly user: string;
  readonly reply: Reply;
  /** The language that it is told in, as Discord names it. */
  readonly locale: string;
  /** Roles of which whoever gets it must still have one; nothing where it makes no difference. */
  readonly roles?: readonly string[] | undefined;
}

/** What became of messages to people, by their ids. */
export type Sent = ReadonlyMap<string, 'sent' | 'closed' | 'failed' | 'notOfClass'>;

/** Somebody who was picked. */
export interface PickedPerson {
  readonly who: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** What came with a button, a select or a form. */
export interface Given {
  /** What was picked from a select. */
  readonly picked?: readonly string[] | undefined;
  /** The people that were picked, where the menu has people. */
  readonly people?: readonly PickedPerson[] | undefined;
  /** The fields of a form; nothing where it is none. */
  readonly values?: Readonly<Record<string, string>> | undefined;
  readonly tell?: Progress | undefined;
}

/** Who may do something: everybody who may ask, those who may add to the shelf, who teach, or who decide over it. */
export type Right = 'ask' | 'add' | 'teach' | 'decide';

/** What a button, a select or a form does. */
export interface Deed {
  readonly may: Right;
  /** Whether it takes longer than Discord waits, and is answered in a message of its own. */
  readonly isLong?: true;
  /** Whether it may lead to a form, which Discord takes at once or not at all. */
  readonly leadsToForm?: true;
  /** Whether it is answered at once, by a message that everybody may see. */
  readonly isAtOnce?: true;
  run(visitor: Visitor, id: string, given: Given): Promise<DeskReply>;
}

export const one = (reply: Reply): DeskReply => ({ replies: [reply] });

/** The source in a file as the store keeps it. */
export function sourceIn(file: Uint8Array, id: string): Source | undefined {
  const parsed = parseSource(file, `${id}.md`);
  return parsed.ok ? parsed.source : undefined;
}
