import { z } from 'zod';
import type { ExportFormat } from '../answer/answer.ts';
import { readExcerptId } from '../corpus/provenance.ts';

/**
 * All that a button needs, so that it works after a restart, on another shard, a year later; what was asked, for those
 * that need it, is carried by the message they stand in.
 */
export type State =
  /** Another passage in place of the one that the message shows. */
  | { readonly action: 'passage'; readonly ref: string; readonly number: number }
  /** A passage in a message of its own, to read on. */
  | { readonly action: 'read'; readonly ref: string; readonly number: number }
  | { readonly action: 'context' | 'before' | 'original'; readonly id: string }
  | { readonly action: 'cite'; readonly ref: string }
  | { readonly action: 'share' }
  /** Keeps the excerpts that the message shows. */
  | { readonly action: 'save' }
  /** The excerpts of what the message answers as a file; in Markdown first. */
  | { readonly action: 'export'; readonly format?: ExportFormat }
  /** Follows whom the message tells of. */
  | { readonly action: 'follow' }
  /** Says of the answer that a message shows how it is, to those who keep the shelf. */
  | { readonly action: 'judge'; readonly verdict: FeedbackVerdict }
  /** Another page of the list with this digest. */
  | { readonly action: 'page'; readonly page: number; readonly list: string }
  /** A further question, read with the one that the message answers. */
  | { readonly action: 'askOn' }
  /** Opens a thread on what the message shows. */
  | { readonly action: 'discuss' }
  /** A choice of a question in a quiz; all numbers count from 1. `round` tells one use of the command from others. */
  | {
      readonly action: 'choose';
      readonly round: string;
      readonly question: number;
      readonly choice: number;
      readonly list: string;
    }
  /** Another question of the quiz with this digest. */
  | { readonly action: 'question'; readonly round: string; readonly question: number; readonly list: string }
  /** How a quiz has gone so far. */
  | { readonly action: 'tally'; readonly round: string; readonly list: string }
  /** Something at the desk, about a draft, a source or a setting. */
  | { readonly action: 'desk'; readonly verb: DeskVerb; readonly id: string };

export type FeedbackVerdict = 'right' | 'wrong' | 'other' | 'unanswered';
/** One letter leaves the more room for what was asked. */
const VERDICT_BY_LETTER = { r: 'right', w: 'wrong', o: 'other', u: 'unanswered' } as const;

const FORMAT_BY_LETTER = { m: 'markdown', c: 'csv', j: 'json', h: 'html' } as const satisfies Record<
  string,
  ExportFormat
>;

export const DESK_VERBS = [
  'text',
  'put',
  'correct',
  'discard',
  'remove',
  'undo',
  'set',
  'shelf',
  'source',
  'edit',
  'saveHere',
  'unsave',
  'saved',
  'exportSaved',
  'log',
  'stopDaily',
  'assign',
  'answerTask',
  'handIn',
  'ownAnswers',
  'takeBack',
  'progress',
  'csv',
  'dropTask',
  'changeTasks',
  'pickSources',
  'sourcesPage',
  'pickKinds',
  'pickLevel',
  'dropDraft',
  'giveTasks',
  'showTasks',
  'takeExcerpt',
  'taskQuestion',
  'pickChoice',
  'pickCheck',
  'remind',
  'remindAll',
  'takeBackFeedback',
  'feedback',
  'dropFeedback',
  'follows',
  'unfollow',
  'unfollowPicked',
  'unfollowAll',
  'followOn',
  'discuss',
  'checkText',
  'endDiscussion',
  'dropDiscussion',
] as const;
export type DeskVerb = (typeof DESK_VERBS)[number];

/** The first character of every id; another one is a button of another version. */
const VERSION = '2';
const SEPARATOR = '~';
/** Behind a state may stand what the message carries. No part of a state is empty. */
export const PIECE_MARK = '~~';

const slot = z.string().regex(/^\d{1,4}$/);
const count = z.coerce.number().int().min(1).max(100_000);
const ref = z.string().regex(/^[\w-]{10}$/);
const excerptId = z.string().refine((id) => readExcerptId(id) !== undefined);
/** A draft's id, a setting's name, or that of a source; behind an assignment's, a task and an excerpt of it. */
const deskId = z.string().regex(/^[\w-]{1,60}$/);
/** An id of Discord's, in base 36. */
const round = z.string().regex(/^[0-9a-z]{1,13}$/);
const digest = z.string().regex(/^[\w-]{6}$/);

/** What stands behind the version and the slot, by the letter of the action. */
const states = z.union([
  z
    .tuple([z.literal('p'), ref, count])
    .transform(([, ref, number]): State => ({ action: 'passage', ref, number })),
  z
    .tuple([z.literal('r'), ref, count])
    .transform(([, ref, number]): State => ({ action: 'read', ref, number })),
  z.tuple([z.literal('x'), excerptId]).transform(([, id]): State => ({ action: 'context', id })),
  z.tuple([z.literal('b'), excerptId]).transform(([, id]): State => ({ action: 'before', id })),
  z.tuple([z.literal('o'), excerptId]).transform(([, id]): State => ({ action: 'original', id })),
  z.tuple([z.literal('c'), ref]).transform(([, ref]): State => ({ action: 'cite', ref })),
  z.tuple([z.literal('s')]).transform((): State => ({ action: 'share' })),
  z.tuple([z.literal('v')]).transform((): State => ({ action: 'save' })),
  z.tuple([z.literal('e')]).transform((): State => ({ action: 'export' })),
  z
    .tuple([z.literal('e'), z.enum(['m', 'c', 'j', 'h'])])
    .transform(([, letter]): State => ({ action: 'export', format: FORMAT_BY_LETTER[letter] })),
  z.tuple([z.literal('f')]).transform((): State => ({ action: 'follow' })),
  z
    .tuple([z.literal('j'), z.enum(['r', 'w', 'o', 'u'])])
    .transform(([, letter]): State => ({ action: 'judge', verdict: VERDICT_BY_LETTER[letter] })),
  z
    .tuple([z.literal('n'), count, digest])
    .transform(([, page, list]): State => ({ action: 'page', page, list })),
  z.tuple([z.literal('a')]).transform((): State => ({ action: 'askOn' })),
  z.tuple([z.literal('h')]).transform((): State => ({ action: 'discuss' })),
  z
    .tuple([z.literal('k'), round, count, count, digest])
    .transform(
      ([, round, question, choice, list]): State => ({ action: 'choose', round, question, choice, list }),
    ),
  z
    .tuple([z.literal('q'), round, count, digest])
    .transform(([, round, question, list]): State => ({ action: 'question', round, question, list })),
  z
    .tuple([z.literal('t'), round, digest])
    .transform(([, round, list]): State => ({ action: 'tally', round, list })),
  z
    .tuple([z.literal('d'), z.enum(DESK_VERBS), deskId])
    .transform(([, verb, id]): State => ({ action: 'desk', verb, id })),
]);

function partsOf(state: State): string[] {
  switch (state.action) {
    case 'passage':
      return ['p', state.ref, String(state.number)];
    case 'read':
      return ['r', state.ref, String(state.number)];
    case 'context':
      return ['x', state.id];
    case 'desk':
      return ['d', state.verb, state.id];
    case 'before':
      return ['b', state.id];
    case 'original':
      return ['o', state.id];
    case 'cite':
      return ['c', state.ref];
    case 'share':
      return ['s'];
    case 'save':
      return ['v'];
    case 'follow':
      return ['f'];
    case 'export':
      return ['e', ...(state.format ? [state.format.charAt(0)] : [])];
    case 'judge':
      return ['j', state.verdict.charAt(0)];
    case 'page':
      return ['n', String(state.page), state.list];
    case 'askOn':
      return ['a'];
    case 'discuss':
      return ['h'];
    case 'choose':
      return ['k', state.round, String(state.question), String(state.choice), state.list];
    case 'question':
      return ['q', state.round, String(state.question), state.list];
    case 'tally':
      return ['t', state.round, state.list];
  }
}

/**
 * The custom id for a state, well within Discord's 100 characters.
 * @param place the component's number in its message: two buttons that lead to one place need two ids
 */
export const encodeState = (state: State, place: number): string =>
  [VERSION, String(place), ...partsOf(state)].join(SEPARATOR);

/** Ids of ours, told by the letters of their actions alone: whole states are read of those that were pressed. */
export const ABOUT_ASKED = /^\d+~\d+~[nakqjfeh](?:~|$)/;
export const SHARES = /^\d+~\d+~s(?:~|$)/;

/** Whether it is about what the message answers, which the message then carries. */
export const needsAsked = ({ action }: State): boolean => ABOUT.has(action);
const ABOUT: ReadonlySet<State['action']> = new Set([
  'page',
  'askOn',
  'choose',
  'question',
  'judge',
  'follow',
  'export',
  'discuss',
]);

/** The state in a custom id; nothing when it is from another version, forged or not ours. */
export function decodeState(customId: string): State | undefined {
  const [head = ''] = customId.split(PIECE_MARK, 1);
  const [version, place, ...parts] = head.split(SEPARATOR);
  if (version !== VERSION || !slot.safeParse(place).success) return undefined;
  return states.safeParse(parts).data;
}
