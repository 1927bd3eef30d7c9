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

/** What goes wrong on a bad day. */
export interface Faults {
  /** Op 7. */
  askToReconnect(): void;
  /** Op 9. */
  invalidateSession(resumable: boolean): void;
  cutConnection(code?: number): void;
}

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
  /** Time for interactions and rate limits; the gateway's heartbeat keeps real time. */
  clock?: Clock;
  /** Milliseconds between heartbeats; Discord's 41,250 when absent. */
  heartbeatInterval?: number;
  /** Lets bots ask for members, presences and message content; they are refused (4014) when absent. */
  privilegedIntents?: boolean;
  /** What the page shows first. */
  welcome?: Awaitable<Welcome>;
  /** Documents to read beside the conversation. */
  shelf?: Shelf;
  rates?: Rates;
  onEvent?: (event: SandboxEvent) => void;
  /** Hears of the sandbox's own faults; they go to standard error when absent. */
  onError?: (error: unknown) => void;
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
  /** Every REST call so far, oldest first (the last 5,000). */
  log: readonly RestEntry[];
  /** Op 7, op 9 and a dropped connection, for tests. */
  faults: Faults;
  /** Asks `read` until it gives something, and resolves with that; rejects after `milliseconds` (2,000). */
  until<T>(read: () => Awaitable<T>, milliseconds?: number): Promise<Given<T>>;
  close(): Promise<void>;
}
