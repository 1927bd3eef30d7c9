import type { Speaker } from '../types.ts';
import type { Narrative } from './narrative.ts';
import type { Attribution } from './rules/site.ts';

/** The speaker that an attribution's mention stands for. */
export type People = (attribution: Attribution) => Speaker;

export function people({ tokens }: Narrative, _attributions: readonly (Attribution | undefined)[]): People {
  return ({ mention }) => ({
    name: { start: tokens.start[mention.from] as number, end: tokens.end[mention.to - 1] as number },
  });
}
