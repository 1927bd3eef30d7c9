import { z } from 'zod';
import { LIMITS } from './limits.ts';

/**
 * All that a button needs, so that it works after a restart, on another shard, a year later. `options` are the
 * command's options as text, in the order of its declaration; one that was not given is empty.
 */
export type State =
  | { readonly action: 'passage'; readonly ref: string; readonly number: number }
  | {
      readonly action: 'page';
      readonly command: string;
      readonly page: number;
      readonly options: readonly string[];
    };

/** The first character of every id; another one is a button of another version. */
const VERSION = '1';
const SEPARATOR = '~';

const count = z.coerce.number().int().min(1).max(100_000);

const slot = z.string().regex(/^\d{1,2}$/);

const states = z.union([
  z
    .tuple([z.literal(VERSION), slot, z.literal('p'), z.string().regex(/^[\w-]{10}$/), count])
    .transform(([, , , ref, number]): State => ({ action: 'passage', ref, number })),
  z
    .tuple([z.literal(VERSION), slot, z.literal('n'), z.string().regex(/^[a-z]{1,32}$/), count], z.string())
    .transform(([, , , command, page, ...options]): State => ({ action: 'page', command, page, options })),
]);

/**
 * The custom id for a state, or nothing when it does not fit Discord's 100 characters.
 * @param slot the button's number in its message: two buttons that lead to one place need two ids
 */
export function encodeState(state: State, slot: number): string | undefined {
  const parts =
    state.action === 'passage'
      ? [VERSION, String(slot), 'p', state.ref, String(state.number)]
      : [
          VERSION,
          String(slot),
          'n',
          state.command,
          String(state.page),
          ...state.options.map((option) => option.replaceAll(SEPARATOR, ' ')),
        ];
  const id = parts.join(SEPARATOR);
  return id.length <= LIMITS.customId ? id : undefined;
}

/** The state in a custom id; nothing when it is from another version, forged or not ours. */
export const decodeState = (customId: string): State | undefined =>
  states.safeParse(customId.split(SEPARATOR)).data;
