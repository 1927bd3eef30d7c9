import type { Clock } from './clock.ts';
import type {
  Actions,
  Awaitable,
  Person,
  RestEntry,
  SandboxEvent,
  Shelf,
  UserKey,
  Welcome,
} from './protocol.ts';

export type Given<T> = Exclude<T, undefined | null | false>;

/** How often a bot may call one route about one thing. */
export interface Rates {
  /** Requests that a bucket (a route and what it is about) allows per window. */
  limit: number;
  /** Length of the window in milliseconds. */
  window: number;
}

/** What goes wrong between Discord and a bot on a bad day. Each of these concerns every connection to the gateway. */
export interface ConnectionFaults {
  /** Op 7. */
  askToReconnect(): void;
  /** Op 9. */
  invalidateSession(resumable: boolean): void;
  /** A close frame with one of Discord's codes, 4000 by default. */
  cutConnection(code?: number): void;
  /** No close frame: the cable is pulled. */
  dropConnection(): void;
  /** Half-open: the connection stands, and nothing comes or goes over it any more. */
  muteConnection(): void;
  /** A frame that is no JSON. */
  garbleConnection(): void;
  /** The last event once more, as after a resume that began too early. */
  repeatEvent(): void;
}

export interface Faults extends ConnectionFaults {
  /** What goes wrong with REST calls from now on; null: nothing. */
  rest(rule: RestRule | null): void;
}

/** A call as it comes in, before its body is read. */
export interface RestCall {
  method: string;
  /** Without `/api/v10`. */
  path: string;
  /** As Discord's specification writes it; null for a path it does not have. */
  route: string | null;
}

/** Asked about every REST call. */
export type RestRule = (call: RestCall) => RestFault | null | undefined;

/** `acted`: whether Discord has done by then what the call asks for. */
export type RestFault =
  /** The connection breaks. */
  | { kind: 'drop'; acted: boolean }
  /** It stands, and no answer ever comes. */
  | { kind: 'stall'; acted: boolean }
  | { kind: 'slow'; acted: boolean; milliseconds: number }
  /** Discord has acted, and its answer is broken JSON. */
  | { kind: 'malformed' }
  /** An answer that Discord gives without acting: 500, 403 … */
  | { kind: 'refuse'; status: number; body?: unknown }
  | { kind: 'rateLimit'; seconds: number; global: boolean };

export interface SandboxOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /**
   * Default: 127.0.0.1. With any other, the page asks for a key that is made for this run and stands in `url`.
   */
  host?: string;
  /** The bot token to accept; made up when absent. */
  token?: string;
  /** Accepts every other token too, so that a bot with one written into it can be tried. For loopback alone. */
  anyToken?: boolean;
  /** For bots that have these written into them; made up when absent. */
  applicationId?: string;
  guildId?: string;
  /** The application's name, as the page shows it. */
  name?: string;
  /** Keeps no more than so many calls, messages, interactions and files each; some thousands when absent. */
  keeps?: number;
  /** Time for interactions and rate limits; the gateway's heartbeat keeps real time. */
  clock?: Clock;
  /** Milliseconds between heartbeats; Discord's 41,250 when absent. */
  heartbeatInterval?: number;
  /** Lets bots ask for members, presences and message content; they are refused (4014) when absent. */
  privilegedIntents?: boolean;
  /** Among how many connections the bot is told to divide its servers; 1 when absent. */
  shards?: number;
  /**
   * So many connections may identify within five seconds; whoever comes too early is sent away (op 9). Nobody counts
   * when absent.
   */
  maxConcurrency?: number;
  /** In how many servers the bot is besides the first, with the same people in each; none when absent. */
  moreServers?: number;
  /** What the page shows first. */
  welcome?: Awaitable<Welcome>;
  /** Documents to read beside the conversation. */
  shelf?: Shelf;
  rates?: Rates;
  onEvent?: (event: SandboxEvent) => void;
  /** Hears of the sandbox's own faults; they go to standard error when absent. */
  onError?: (error: unknown) => void;
}

/** A connection that wanted to begin a session, or to go on with one. */
export interface SessionStart {
  shard: number;
  /** Milliseconds of this computer's clock. */
  at: number;
  /** Whoever identifies too early is refused. */
  how: 'identified' | 'resumed' | 'refused';
}

/** A server in which the bot is. */
export interface Server {
  id: string;
  /** Its first channel. */
  channel: string;
}

export interface Sandbox extends Actions {
  /** The page's address, with its key where it has one. */
  url: string;
  /** What discord.js takes as `rest.api`. */
  api: string;
  /** The address that a bot gets from the API. */
  gateway: string;
  token: string;
  applicationId: string;
  guildId: string;
  users: Record<UserKey, Person>;
  /** All servers in which the bot is, the one with that id first. */
  servers: readonly Server[];
  /** Every session that was begun, gone on with or refused so far. */
  starts: readonly SessionStart[];
  /** Resolves when the first bot has come. */
  online: Promise<void>;
  /** A file to be sent along: what is given back is the value of an option that takes one. */
  upload(file: { name: string; type?: string; bytes: Uint8Array }): string;
  /** What a person or the bot may do in servers from now on, as Discord's decimal string of permission bits. */
  permit(who: UserKey | 'bot', permissions: string): void;
  /** Lets these people of its server no longer see a channel; all others do. */
  hide(channel: string, from: readonly UserKey[]): void;
  /** Every REST call so far, oldest first (the last 5,000). */
  log: readonly RestEntry[];
  /** Op 7, op 9 and a dropped connection, for tests. */
  faults: Faults;
  /** Asks `read` until it gives something, and resolves with that; rejects after `milliseconds` (2,000). */
  until<T>(read: () => Awaitable<T>, milliseconds?: number): Promise<Given<T>>;
  close(): Promise<void>;
}
