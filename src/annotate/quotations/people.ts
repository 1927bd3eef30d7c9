import type { Span } from '../../text/span.ts';
import type { Speaker } from '../types.ts';
import { coreference } from './coreference.ts';
import type { Narrative } from './narrative.ts';
import { type Role, roleOf } from './roles.ts';
import type { Attribution } from './rules/site.ts';

/** The speaker that an attribution's mention stands for. */
export type People = (attribution: Attribution) => Speaker;

/** Who the mentions of a text stand for: the fullest name and the role that the text gives them. */
export function people(narrative: Narrative, attributions: readonly (Attribution | undefined)[]): People {
  const { tokens } = narrative;
  const resolve = coreference(
    narrative,
    attributions.filter((one) => one !== undefined),
  );
  const roles = new Map<object, Role | undefined>();
  const span = (from: number, to: number): Span => ({
    start: tokens.start[from] as number,
    end: tokens.end[to - 1] as number,
  });
  return (attribution) => {
    const { mention } = attribution;
    const who = resolve(attribution);
    if (who.kind === 'described') return { name: span(who.from, who.to) };
    if (who.kind === 'unknown') return { name: span(mention.from, mention.to) };
    const { entity } = who;
    if (!roles.has(entity)) roles.set(entity, roleOf(narrative, entity));
    const role = roles.get(entity);
    const name = span(entity.fullest.from, entity.fullest.fullTo);
    return role ? { name, role: span(role.from, role.to) } : { name };
  };
}
