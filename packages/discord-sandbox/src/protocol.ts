import type { Choice, Command, Component, Message, Modal, User } from './shapes.ts';
import type { Place, Shelf, Welcome } from './shelf.ts';

/** What people do in the sandbox, and what comes of it: one interface for tests and for the page. */

/**
 * `manager` may manage the server, and nothing beyond; `visitor` has the app as a user install only, and talks in a
 * server where the bot is not.
 */
export type UserKey = 'member' | 'manager' | 'administrator' | 'visitor';
/** A server, the direct messages with the bot, or a conversation that the bot is no part of. */
export type Where = 'guild' | 'bot-dm' | 'private';

export interface Person {
  key: UserKey;
  user: User;
  /** The permission bits this person has in a server, as a decimal string. */
  permissions: string;
  install: 'guild' | 'user';
}

/** Values by option name; people, channels and roles by id (a person also by key). */
export type OptionValues = Record<string, string | number | boolean>;

/** Who asks, where, and in which language. */
export interface Asked {
  /** Default: `member`. */
  user?: UserKey | undefined;
  /** Default: `guild`. */
  where?: Where | undefined;
  /** A thread, or another channel than the first one there; its id. */
  channel?: string | undefined;
  /** Default: `en-US`. */
  locale?: string | undefined;
}

export interface SlashCall extends Asked {
  /** The command's name; a subcommand after a space: `settings show`. */
  command: string;
  options?: OptionValues | undefined;
}

export interface AutocompleteCall extends SlashCall {
  /** The option that is being typed; its value in `options` is the text so far. */
  focused: string;
}

export interface MenuCall extends Asked {
  command: string;
  /** A message id for a message command; a person's key or id for a user command. */
  target: string;
}

export interface SayCall extends Asked {
  content: string;
  /** What `upload` gave, file by file. */
  files?: string[] | undefined;
}

export interface Posted {
  message: Message;
  where: Where;
  /** The person whose conversation it stands in; null in the server that all but the visitor share. */
  conversation: UserKey | null;
  /** The only person who sees it; null when everyone there does. */
  onlyFor: UserKey | null;
  /** The interaction that it answers. */
  interaction: string | null;
  /** What it was before each edit, oldest first. */
  earlier: Message[];
}

/** A message as the page gets it: with the places that the host found named in it. */
export interface ShownPosted extends Posted {
  places: Place[];
}

/** A channel, a conversation or a thread. */
export interface ChannelView {
  id: string;
  name: string;
  where: Where;
  /** Whose conversation, or whose own server, it is; null in the server that all but the visitor share. */
  owner: UserKey | null;
  /** The server's name; null outside of one. */
  server: string | null;
  /** The channel that a thread belongs to. */
  parent: string | null;
  archived: boolean;
}

interface Answered {
  /** Null once it is deleted. */
  message: Message | null;
  ephemeral: boolean;
  /** What the message was before each edit, oldest first. */
  edits: Message[];
  followUps: Message[];
}

export type Outcome = { interaction: string } & (
  | { kind: 'waiting'; thinking: boolean }
  | ({ kind: 'message' } & Answered)
  /** The message that a button, select or form stands on has changed, or the bot keeps still about it. */
  | ({ kind: 'update' } & Answered)
  | { kind: 'modal'; modal: Modal }
  | { kind: 'choices'; choices: Choice[] }
  /** `offline`: no bot is connected. `silent`: no valid answer in time. `refused`: Discord refused each answer. */
  | { kind: 'failed'; reason: 'offline' | 'silent' | 'refused'; sentence: string; refusals: RestEntry[] }
);
export type Settled = Exclude<Outcome, { kind: 'waiting' }>;

/** One call of the REST API by the bot, and what it was told. */
export interface RestEntry {
  at: number;
  method: string;
  /** As called, without `/api/v10`. Interaction tokens are in it. */
  path: string;
  /** As Discord's specification writes it: `/channels/{channel_id}/messages`. Null for a path it does not have. */
  route: string | null;
  body: unknown;
  files: { field: string; name: string; size: number }[];
  status: number;
  response: unknown;
  interaction: string | null;
}

export type SandboxEvent =
  | { kind: 'connection'; online: boolean }
  | { kind: 'commands' }
  | { kind: 'message'; posted: Posted }
  | { kind: 'deleted'; message: string }
  /** A thread was made, renamed, closed or opened again. */
  | { kind: 'channel'; channel: ChannelView }
  | { kind: 'channelGone'; channel: string }
  | { kind: 'outcome'; outcome: Outcome }
  | { kind: 'gateway'; at: number; name: string; data: unknown }
  | { kind: 'rest'; entry: RestEntry };

/**
 * Every method rejects with a `ClientRefusal` when Discord's own client would not let the person do it
 * (a command they cannot see, a required option left out, a disabled button).
 */
export interface Actions {
  /** The commands this person can use there. */
  commands(user?: UserKey, where?: Where): Promise<Command[]>;
  slash(call: SlashCall): Promise<Settled>;
  autocomplete(call: AutocompleteCall): Promise<Settled>;
  messageCommand(call: MenuCall): Promise<Settled>;
  userCommand(call: MenuCall): Promise<Settled>;
  press(message: string, customId: string, user?: UserKey): Promise<Settled>;
  select(message: string, customId: string, values: string[], user?: UserKey): Promise<Settled>;
  /**
   * `values` by custom id: text, the picked values of a select, or files as `upload` gave them. `interaction` is the one
   * that opened the form.
   */
  submitModal(interaction: string, values: Record<string, string | string[]>): Promise<Settled>;
  /** Posts a message of a person: the bot sees of it what Discord lets it, and message commands can act on it. */
  say(call: SayCall): Promise<Posted>;
  /** What has become of an interaction so far, follow-ups and edits included. */
  outcome(interaction: string): Promise<Outcome>;
}

/** A sentence for the person: why Discord's client would not send this. */
export class ClientRefusal extends Error {
  override name = 'ClientRefusal';
}

/** What the page gets when it connects. */
export interface PageState {
  /** The id is another one after each start. */
  application: { id: string; name: string };
  /** What the addresses of attachments begin with. */
  origin: string;
  people: Person[];
  guild: { id: string; name: string };
  /** Of that server, besides @everyone. */
  roles: { id: string; name: string }[];
  /** Of every person; the page shows each their own. */
  channels: ChannelView[];
  online: boolean;
  /** The last ones, oldest first. */
  posted: ShownPosted[];
  welcome: Welcome | null;
  /** The shelf's name, where the host has one. */
  shelf: Pick<Shelf, 'name' | 'nameLocalizations'> | null;
}

export type * from './shelf.ts';
export type { Choice, Command, Component, Message, Modal };
