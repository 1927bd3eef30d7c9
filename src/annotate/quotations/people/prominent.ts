import type { Gender } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import type { Mention } from '../attribution/index.ts';
import { beforeOf, clauseOf, type Discourse, REACH, type Referent, whoHasTurn } from './discourse.ts';
import type { Entity } from './entities.ts';
import { isGiven, isHuman, isMetByPronoun, mayBeHuman, prominence } from './somebody.ts';

/** The one who is nearest and most prominent; `several` where another may be meant as well. */
export function mostProminent(
  discourse: Discourse,
  mention: Mention,
  gender?: Gender,
): Referent | 'several' | undefined {
  const { referents, called } = discourse;
  const before = beforeOf(mention);
  const speaking = whoHasTurn(discourse, mention);
  const behind = namedBehind(discourse, mention);
  let best: Referent | undefined;
  let nearest: Referent | undefined;
  /** Whether another of the same sentence is as prominent as the best. */
  let equal = false;
  /** Whether someone is passed over whom the text alone has called by the other pronoun. */
  let other = false;
  let top = Number.NEGATIVE_INFINITY;
  let topNear = Number.NEGATIVE_INFINITY;
  for (let i = referents.length - 1; i >= 0; i--) {
    const one = nth(referents, i);
    if (mention.frame - one.frame > REACH) break;
    if (one.token >= before || one.entity === speaking || behind.has(one.entity)) continue;
    if (!mayBeHuman(one) && !hasJustActed(discourse, one, mention)) continue;
    if (gender && isMetByPronoun(discourse.narrative, one, gender)) continue;
    const known = one.entity.gender ?? called.get(one.entity);
    if (gender && known !== undefined && known !== gender) {
      other ||= one.entity.gender === undefined;
      continue;
    }
    const near = prominence(discourse.narrative, one, mention);
    const score = near + (gender && one.entity.gender === gender ? 1 : 0);
    if (score > top) {
      top = score;
      best = one;
      equal = false;
    } else if (
      score === top &&
      (one.joint || best?.joint) &&
      best?.frame === one.frame &&
      best.entity !== one.entity
    )
      equal = true;
    if (near > topNear) {
      topNear = near;
      nearest = one;
    }
  }
  if (equal) return 'several';
  if (best && !isHuman(best.entity)) return best;
  if (best && other && best.entity.gender !== gender) return 'several';
  // Someone of unknown gender stands nearer: a known gender alone tells too little.
  return best && nearest?.entity !== best.entity ? 'several' : best;
}

/** A longer one is mostly a body's. */
const MOST_OF_A_NAME = 3;

/** "[Xochitl Ramos] opened the gate. “…,” she said": a name of which nothing tells what it is. */
const hasJustActed = ({ narrative: { frames } }: Discourse, one: Referent, mention: Mention): boolean =>
  one.subject &&
  one.frame === mention.frame - 1 &&
  frames[one.frame]?.paragraph === frames[mention.frame]?.paragraph &&
  one.entity.sort === undefined &&
  one.entity.fullest.words.length === 2;

/** "Hale goes to church. “…,” [he] says": the only name in a short text's way that acts, whatever it may be. */
export function onlyOne(
  discourse: Discourse,
  mention: Mention,
  gender: NonNullable<Gender>,
): Entity | undefined {
  const { referents, called } = discourse;
  const before = beforeOf(mention);
  const speaking = whoHasTurn(discourse, mention);
  let found: Entity | undefined;
  for (let i = referents.length - 1; i >= 0; i--) {
    const { entity, subject, token, frame } = nth(referents, i);
    if (token >= before || entity === speaking || entity.sort === 'place' || entity.sort === 'body') continue;
    // "Whitlow met Paul Drey": not who is known to be none of them.
    if (entity.sort === 'person' && (entity.gender ?? gender) !== gender) continue;
    if (mention.frame - frame > REACH || !subject) return undefined;
    if (found && found !== entity) return undefined;
    found = entity;
  }
  const words = found?.fullest.words ?? [];
  if (
    !found ||
    words.length > MOST_OF_A_NAME ||
    (words[0] ?? '').length < 2 ||
    isPluralNoun(discourse, found)
  )
    return undefined;
  if (isGiven(discourse, found, gender === 'male' ? 'female' : 'male')) return undefined;
  return (found.gender ?? called.get(found) ?? gender) === gender ? found : undefined;
}

/** "Crowds wait": a capital at a sentence's start makes no name of a plural. */
const isPluralNoun = (discourse: Discourse, { uses }: Entity): boolean =>
  uses.every(
    ({ frame, from, words: [first = ''] }) =>
      from === clauseOf(discourse, frame).from && discourse.narrative.tokens.speech.callsSeveral(first),
  );

/** "[He] shook hands with Reed": whom the same sentence names behind “he” is another. */
function namedBehind({ referents, narrative }: Discourse, { frame, from }: Mention): ReadonlySet<Entity> {
  const found = new Set<Entity>();
  const { to } = nth(narrative.frames, frame).clause;
  for (let i = referents.length - 1; i >= 0; i--) {
    const { entity, token, frame: where, subject } = nth(referents, i);
    if (where < frame) break;
    // "He admits it, but in the end Reed says …"
    if (token > from && token < to && !subject) found.add(entity);
  }
  return found;
}
