import { decodeState } from '../reply/state.ts';

/** A component as far as it leads to an excerpt. */
export interface Carrier {
  readonly type: number;
  readonly custom_id?: string;
  readonly components?: readonly Carrier[];
}

/** The ids of the excerpts whose buttons are among components. */
export const shownExcerpts = (components: readonly Carrier[]): string[] => [
  ...new Set(
    components.flatMap(({ custom_id, components: inner = [] }): string[] => {
      const state = custom_id === undefined ? undefined : decodeState(custom_id);
      return [...(state?.action === 'original' ? [state.id] : []), ...shownExcerpts(inner)];
    }),
  ),
];
