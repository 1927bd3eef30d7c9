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
  const named = namedBy(entities);
  for (const [{ mention, rule }, who] of resolved) {
    if (who.kind !== 'described' || rule === 'transcript' || found.has(who.from)) continue;
    for (const quote of nth(frames, mention.frame).quotes) {
      const { start, end } = nth(quotes, quote).content;
      const [, name] = introduces.exec(document.text.slice(start, Math.min(end, start + REACH))) ?? [];
      const last = name?.split(/\s+/).at(-1)?.toLowerCase();
      const [one, other] = named.get(last ?? '') ?? [];
      if (one && !other && (one.uses[0]?.from ?? 0) > mention.from) found.set(who.from, one);
    }
  }
  return found;
}

/** Who may be somebody, by the last words of their names. */
function namedBy(entities: Iterable<Entity>): ReadonlyMap<string, ReadonlySet<Entity>> {
  const named = new Map<string, Set<Entity>>();
  for (const entity of new Set(entities)) {
    if (entity.sort === 'body' || entity.sort === 'place') continue;
    for (const { words } of entity.uses) {
      const last = words.at(-1) ?? '';
      named.set(last, (named.get(last) ?? new Set()).add(entity));
    }
  }
  return named;
}
