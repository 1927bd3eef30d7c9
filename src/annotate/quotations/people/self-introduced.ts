import { nth } from '../../../text/nth.ts';
import type { Attribution } from '../attribution/index.ts';
import type { Narrative } from '../grammar/index.ts';
import type { Who } from './discourse.ts';
import type { Entity } from './entities.ts';

/** How much of what somebody says is looked through, in characters. */
const REACH = 300;

/**
 * “My name is Silas Crane,” said the stranger. … said Crane: those who are described and give a name by which the narrator
 * calls somebody from then on.
 * @returns who they are, by the first token of the description
 */
export function selfIntroduced(
  { tokens, frames, quotes, document }: Narrative,
  resolved: ReadonlyMap<Attribution, Who>,
  entities: Iterable<Entity>,
): ReadonlyMap<number, Entity> {
  const { introduces } = tokens.speech.story;
  const found = new Map<number, Entity>();
  const known = [...new Set(entities)];
  for (const [{ mention, rule }, who] of resolved) {
    if (who.kind !== 'described' || rule === 'transcript' || found.has(who.from)) continue;
    for (const quote of nth(frames, mention.frame).quotes) {
      const { start, end } = nth(quotes, quote).content;
      const [, name] = introduces.exec(document.text.slice(start, Math.min(end, start + REACH))) ?? [];
      const last = name?.split(/\s+/).at(-1)?.toLowerCase();
      const later = known.filter(
        ({ uses, sort }) =>
          sort !== 'body' &&
          sort !== 'place' &&
          (uses[0]?.from ?? 0) > mention.from &&
          uses.some(({ words }) => words.at(-1) === last),
      );
      if (last !== undefined && later.length === 1) found.set(who.from, nth(later, 0));
    }
  }
  return found;
}
