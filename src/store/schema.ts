import type { ColumnType, Generated } from 'kysely';

/** Milliseconds since 1970. */
export type Moment = number;

/**
 * Whose a shelf is: `server:ID`, `channel:ID` or `user:ID`, with Discord's ids; `operator:shelf`: that of whoever runs the
 * bot, which is in files. Everything that is stored belongs to an owner, and goes when the owner does.
 */
export type Owner = `${'server' | 'channel' | 'user' | 'operator'}:${string}`;

export interface ShelfTable {
  owner: Owner;
  /** The server that it belongs to, so that it goes with it; null of a person's. */
  server: string | null;
  /** Goes up with every change of its sources or settings. */
  revision: number;
  /** Since when the bot is no longer in the server. */
  left_at: Moment | null;
}

export interface SourceTable {
  owner: Owner;
  /** What makes two imports the same article: unique on its shelf. */
  id: string;
  title: string;
  /** The source file, as in a folder: front matter and text, UTF-8. */
  file: Uint8Array;
  /** The length of `file` in bytes. */
  size: number;
  /** What was found in it, as JSON, and the build that found it. */
  found: Uint8Array | null;
  found_by: string | null;
  added_by: string;
  added_at: Moment;
  /** By whom and when it came there, whatever was corrected or updated since. */
  first_added_by: string;
  first_added_at: Moment;
  /** Taken out, and kept for a day so that it can be put back. */
  removed_by: string | null;
  removed_at: Moment | null;
}

/** What somebody is about to add, and has been shown. */
export interface DraftTable {
  id: string;
  owner: Owner;
  made_by: string;
  made_at: Moment;
  file: Uint8Array;
  /** What the preview tells besides, as JSON. */
  report: string;
}

export interface SettingTable {
  owner: Owner;
  name: string;
  /** JSON. */
  value: string;
}

/** A channel or thread that has another shelf than its server's. */
export interface PlaceTable {
  place: string;
  server: string;
  owner: Owner;
}

/** Who added, removed or changed what. */
export interface EventTable {
  id: Generated<number>;
  owner: Owner;
  at: Moment;
  who: string;
  what: string;
  about: string;
}

/** The first answer of somebody to a question of a quiz. */
export interface QuizAnswerTable {
  owner: Owner;
  /** Names one round of a quiz. */
  quiz: string;
  question: number;
  who: string;
  choice: number;
  /** 1 or 0. */
  right: number;
  at: Moment;
}

/** An excerpt that somebody keeps: its id, which holds none of its words. */
export interface SavedTable {
  owner: Owner;
  id: string;
  saved_by: string;
  saved_at: Moment;
}

/** What a channel is shown every day. */
export interface DailyTable {
  channel: string;
  owner: Owner;
  server: string;
  what: string;
  /** 0 to 23, in its zone. */
  hour: number;
  /** As `Europe/Madrid`. */
  zone: string;
  /** The language that it speaks there, as Discord names it. */
  locale: string;
  made_by: string;
  /** The last day that was posted or taken, `YYYY-MM-DD` in its zone. */
  last_day: string | null;
}

/** An excerpt, by its id, that a channel was shown in this round. */
export interface DailyShownTable {
  owner: Owner;
  channel: string;
  item: string;
}

/** Tasks that were given in a channel. */
export interface AssignmentTable {
  id: string;
  owner: Owner;
  server: string;
  channel: string;
  /** JSON: the tasks in their order, and the sources that they are about. */
  tasks: string;
  due: Moment;
  /** The zone that it was given in, as `Europe/Madrid`. */
  zone: string;
  locale: string;
  made_by: string;
  made_at: Moment;
  /** 1 where the channel was reminded, else 0. */
  reminded: number;
}

/** What somebody has handed in for a task. */
export interface HandedInTable {
  owner: Owner;
  assignment: string;
  /** Counted from 1. */
  task: number;
  who: string;
  name: string;
  /** JSON: the excerpt with its id and citation. */
  excerpt: string | null;
  own: string;
  at: Moment;
}

/** The first pick of somebody in a task: a choice of a question of a quiz, or what a quotation is. */
export interface TaskPickTable {
  owner: Owner;
  assignment: string;
  /** All three counted from 1. */
  task: number;
  question: number;
  choice: number;
  who: string;
  name: string;
  /** 1 or 0. */
  right: number;
  at: Moment;
}

/** Somebody of the class whom a teacher has named, and when they were reminded last. */
export interface TaskPersonTable {
  owner: Owner;
  assignment: string;
  who: string;
  name: string;
  reminded_at: Moment | null;
}

/** What somebody says of an answer, for those who keep the shelf. */
export interface FeedbackTable {
  id: Generated<number>;
  owner: Owner;
  at: Moment;
  /** Told to nobody; so that it can be taken back. */
  who: string;
  verdict: 'right' | 'wrong' | 'other' | 'unanswered';
  command: string;
  question: string;
  /** Ids of excerpts, as JSON. */
  excerpts: string;
  comment: string;
}

/** A person or topic of whose new sources somebody, or a channel, is told. */
export interface FollowTable {
  id: string;
  /** The server's where it was made, or the user's. */
  owner: Owner;
  server: string | null;
  /** Where it was made: the shelf that answers there is the one that is followed. */
  channel: string | null;
  /** The channel of a thread. */
  parent: string | null;
  who: string;
  /** 1 where it is posted in the channel, 0 where it is told in private messages. */
  posts: number;
  kind: 'person' | 'topic';
  name: string;
  locale: string;
  since: Moment;
  /** The revisions of the shelves, added up, and the operator's last new source, when it was last looked at. */
  shelf: number;
  operator: Moment;
  /** When it is to be looked at again, whatever has changed; null: once something has. */
  again: Moment | null;
  /** 1 where Discord takes no private message for them, 2 once they were told so, else 0. */
  closed: number;
}

/** A source that a follow has told of, or passes over. */
export interface FollowToldTable {
  owner: Owner;
  follow: string;
  source: string;
  /** Of the message; 0 where there was none. */
  at: Moment;
}

/** A source of the operator's, and when it was first seen there. */
export interface OperatorSourceTable {
  owner: Owner;
  id: string;
  at: Moment;
}

/** A thread in which something is discussed. */
export interface DiscussionTable {
  /** The thread's id, which is that of the message that it was opened from. */
  thread: string;
  owner: Owner;
  server: string;
  channel: string;
  /** What was asked first there: further questions are read with its names. */
  question: string;
  opened_by: string;
  opened_at: Moment;
  /** The message on top of the thread, once it stands there. */
  top: string | null;
  ended_at: Moment | null;
}

/** An excerpt, by its id, that was shown or quoted in a discussion. */
export interface CitedTable {
  owner: Owner;
  thread: string;
  id: string;
  /** Counted from 0, in the order in which they came. */
  place: number;
}

export interface Tables {
  shelves: ShelfTable;
  sources: SourceTable;
  drafts: DraftTable;
  settings: SettingTable;
  places: PlaceTable;
  events: EventTable;
  quiz_answers: QuizAnswerTable;
  saved: SavedTable;
  dailies: DailyTable;
  daily_shown: DailyShownTable;
  assignments: AssignmentTable;
  handed_in: HandedInTable;
  task_picks: TaskPickTable;
  task_people: TaskPersonTable;
  feedback: FeedbackTable;
  follows: FollowTable;
  follow_told: FollowToldTable;
  operator_sources: OperatorSourceTable;
  discussions: DiscussionTable;
  cited: CitedTable;
}

/** Every table, each behind those that it needs. */
export const TABLE_NAMES = [
  'shelves',
  'sources',
  'drafts',
  'settings',
  'places',
  'events',
  'quiz_answers',
  'saved',
  'dailies',
  'daily_shown',
  'assignments',
  'handed_in',
  'task_picks',
  'task_people',
  'feedback',
  'follows',
  'follow_told',
  'operator_sources',
  'discussions',
  'cited',
] as const satisfies readonly (keyof Tables)[];

/** The tables that hang on an assignment: they go when it does. */
export const OF_ASSIGNMENT = [
  'handed_in',
  'task_picks',
  'task_people',
] as const satisfies readonly (keyof Tables)[];

export type Stored<Table extends keyof Tables> = {
  readonly [Name in keyof Tables[Table]]: Tables[Table][Name] extends ColumnType<infer Selected>
    ? Selected
    : Tables[Table][Name];
};
