import { z } from 'zod';
import { readExcerptId } from '../corpus/provenance.ts';
import { LIMITS } from './limits.ts';

/**
 * All that a button needs, so that it works after a restart, on another shard, a year later. `options` are the
 * command's options as text, in the order of its declaration; one that was not given is empty.
 */
export type State =
  /** Another passage in place of the one that the message shows. */
  | { readonly action: 'passage'; readonly ref: string; readonly number: number }
  /** A passage in a message of its own, to read on. */
  | { readonly action: 'read'; readonly ref: string; readonly number: number }
  | { readonly action: 'context' | 'before' | 'original'; readonly id: string }
  | { readonly action: 'cite'; readonly ref: string }
  | { readonly action: 'share' }
  | {
      readonly action: 'page';
      readonly command: string;
      readonly page: number;
      readonly options: readonly string[];
    };

/** The first character of every id; another one is a button of another version. */
const VERSION = '2';
const SEPARATOR = '~';
/** What an option in an id cannot have: the separator, and half a character. */
const UNSENDABLE = /[~\p{Cs}]/gu;

const slot = z.string().regex(/^\d{1,4}$/);
const count = z.coerce.number().int().min(1).max(100_000);
const ref = z.string().regex(/^[\w-]{10}$/);
const excerptId = z.string().refine((id) => readExcerptId(id) !== undefined);
const commandName = z.string().regex(/^[a-z]{1,32}$/);

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
  z
    .tuple([z.literal('n'), commandName, count], z.string())
    .transform(([, command, page, ...options]): State => ({ action: 'page', command, page, options })),
]);

function partsOf(state: State): string[] {
  switch (state.action) {
    case 'passage':
      return ['p', state.ref, String(state.number)];
    case 'read':
      return ['r', state.ref, String(state.number)];
    case 'context':
      return ['x', state.id];
    case 'before':
      return ['b', state.id];
    case 'original':
      return ['o', state.id];
    case 'cite':
      return ['c', state.ref];
    case 'share':
      return ['s'];
    case 'page':
      return [
        'n',
        state.command,
        String(state.page),
        ...state.options.map((option) => option.replace(UNSENDABLE, ' ')),
      ];
  }
}

/**
 * The custom id for a state, or nothing when it does not fit Discord's 100 characters.
 * @param place the component's number in its message: two buttons that lead to one place need two ids
 */
export function encodeState(state: State, place: number): string | undefined {
  const id = [VERSION, String(place), ...partsOf(state)].join(SEPARATOR);
  return id.length <= LIMITS.customId ? id : undefined;
}

/** The state in a custom id; nothing when it is from another version, forged or not ours. */
export function decodeState(customId: string): State | undefined {
  const [version, place, ...parts] = customId.split(SEPARATOR);
  if (version !== VERSION || !slot.safeParse(place).success) return undefined;
  return states.safeParse(parts).data;
}
