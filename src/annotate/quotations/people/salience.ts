import { nth } from '../../../text/nth.ts';
import type { Mention } from '../attribution/index.ts';
import { type Discourse, LATELY } from './discourse.ts';
import type { Entity } from './entities.ts';

/** How far back "the general", "the airline" look for one of whom no such word was said, in sentences. */
const NEAR = 3;

/** Who of those known was in focus last before a token, subjects before others. */
export function latestOf(
  { referents }: Discourse,
  known: readonly Entity[],
  before: number,
): Entity | undefined {
  let best: Entity | undefined;
  let top = Number.NEGATIVE_INFINITY;
  for (let i = referents.length - 1; i >= Math.max(0, referents.length - LATELY); i--) {
    const { entity, token, subject, frame } = nth(referents, i);
    if (token >= before || !known.includes(entity)) continue;
    const score = frame + (subject ? 2.5 : 0);
    if (score > top) {
      top = score;
      best = entity;
    }
  }
  return best;
}

/** Where someone stood last before a token, among those lately in referents. */
export function lastSeen({ referents }: Discourse, entity: Entity, before: number): number {
  for (let i = referents.length - 1; i >= Math.max(0, referents.length - LATELY); i--) {
    const one = nth(referents, i);
    if (one.entity === entity && one.token < before) return one.token;
  }
  return entity.uses[0]?.from ?? 0;
}

/** The one person who acted or spoke in the sentences just before, where nobody else has been named since. */
export function lastPerson(discourse: Discourse, mention: Mention): Entity | undefined {
  const found = only(discourse, mention, NEAR, isPerson);
  const last = discourse.referents.findLast(({ entity, token }) => token < mention.from && isPerson(entity));
  const acted = discourse.referents.some(
    ({ entity, frame, subject }) => subject && entity === found && frame === last?.frame,
  );
  return last?.entity === found || acted ? found : undefined;
}

const isPerson = ({ sort }: Entity): boolean => sort === 'person';

/** The one body that acted or spoke in the sentences before, where nothing of unknown sort did so since. */
export const lastBody = (discourse: Discourse, mention: Mention, reach = NEAR): Entity | undefined => {
  const last = only(discourse, mention, reach, mayBeBody);
  return last && !isSurpassed(discourse, mention, last) ? last : undefined;
};

/** Of one word alone that speaks none tells that it is a person. */
const mayBeBody = ({ sort, fullest }: Entity): boolean =>
  sort === 'body' || (sort === 'speaker' && fullest.words.length === 1);

/** Whether a name that may be a body's has been a subject since. */
function isSurpassed({ referents }: Discourse, { from }: Mention, last: Entity): boolean {
  for (let i = referents.length - 1; i >= 0; i--) {
    const { entity, subject, token } = nth(referents, i);
    if (!subject || token >= from) continue;
    if (entity === last) return false;
    if (entity.sort === undefined || entity.sort === 'speaker') return true;
  }
  return false;
}

/** The only one of a kind among the subjects of the sentences before. */
function only(
  { referents }: Discourse,
  mention: Mention,
  reach: number,
  isSuch: (entity: Entity) => boolean,
): Entity | undefined {
  let found: Entity | undefined;
  for (let i = referents.length - 1; i >= 0; i--) {
    const { entity, subject, frame, token } = nth(referents, i);
    if (mention.frame - frame > reach) break;
    if (!subject || token >= mention.from || !isSuch(entity)) continue;
    if (found && found !== entity) return undefined;
    found = entity;
  }
  return found;
}
