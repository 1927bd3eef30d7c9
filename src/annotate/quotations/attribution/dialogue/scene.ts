import type { Narrative } from '../../grammar/index.ts';
import type { Turn } from './turns.ts';
import type { Cast, Voice } from './voice.ts';

/** A text's turns, and who is known to have which. */
export interface Scene {
  readonly narrative: Narrative;
  readonly cast: Cast;
  readonly turns: readonly Turn[];
  readonly who: readonly (Voice | undefined)[];
}
