import { type Gender, Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import type { Mention } from '../attribution/index.ts';
import { withoutHearers } from './called-to.ts';
import type { TokenRange } from './content-words.ts';
import { nameBehind } from './descriptions.ts';
import {
  clauseOf,
  type Discourse,
  genderOfNoun,
  REACH,
  type Referent,
  UNKNOWN,
  VIEW,
  type Who,
  wordOf,
} from './discourse.ts';
import type { Entity } from './entities.ts';
import { ofIt } from './its.ts';
import { acts, clearlyMeant, isGiven, isHuman, isSomebody, mayBeHuman, prominence } from './somebody.ts';
import { ofThey } from './they.ts';

/**
 * Who "he" and "she" are: by gender, nearness and prominence, subjects and speakers first (after Lappin &
 * Leass 1994), or someone whom the text only describes, when they came last.
 */
export function ofPronoun(whole: Discourse, mention: Mention, word: string): Who {
  if (whole.narrative.tokens.speech.neuter?.has(word)) return ofIt(whole, mention);
  if (whole.narrative.tokens.speech.plurals.has(word)) return ofThey(whole, mention);
  const turn = whole.talking.get(whole.narrative.frames[mention.frame]?.paragraph ?? -1);
  // "Ms Bell: I said that …": "I", not "we", is who has the turn.
  if (turn && word === [...whole.narrative.tokens.speech.narrators][0])
    return { kind: 'entity', entity: turn };
  const gender = whole.narrative.tokens.speech.pronouns.get(word);
  if (!gender) return ofPossessive(whole, mention);
  const discourse = withoutHearers(whole, mention.frame, gender);
  const owner = ownerBefore(discourse, mention, gender);
  if (owner) return { kind: 'entity', entity: owner };
  const best = mostProminent(discourse, mention, gender);
  const { stranger } = discourse;
  // "Appellant came up to Ann and May. [She] …": no side in court tells a gender.
  const either = best === 'several' && stranger !== undefined && isLitigant(discourse, stranger.mention);
  if (
    stranger &&
    !either &&
    stranger.mention.from < Math.min(mention.from, mention.behind ?? mention.from) &&
    mention.frame - stranger.mention.frame <= VIEW &&
    (!best ||
      best === 'several' ||
      best.token < Math.max(stranger.mention.to, stranger.place.to) ||
      isStruckBy(best, stranger.mention)) &&
    suits(discourse, stranger.mention, gender) &&
    !isOther(discourse, stranger.mention, gender)
  )
    return best && best !== 'several' && isStruckBy(best, stranger.mention)
      ? UNKNOWN
      : byName(discourse, stranger.mention, stranger.place);
  if (!best || (best !== 'several' && !isHuman(best.entity))) {
    const only = onlyOne(discourse, mention, gender);
    if (only && (!best || isGiven(discourse, only, gender) || acts(discourse, only, mention)))
      return { kind: 'entity', entity: only };
    // “… asked whether she was fond of it”: the girl of the sentences before may be “she”, too.
    const clear = describedAs(discourse, mention, gender)
      ? undefined
      : clearlyMeant(discourse, mention, gender);
    if (clear && isSomebody(discourse, clear, gender, mention)) return { kind: 'entity', entity: clear };
    if (best) return UNKNOWN;
    const place = describedAs(discourse, mention, gender);
    return place ? { kind: 'described', ...place } : UNKNOWN;
  }
  if (best === 'several') return UNKNOWN;
  if (best.entity.gender === undefined) discourse.called.set(best.entity, gender);
  return { kind: 'entity', entity: best.entity };
}

/** "A [su] juicio", "à [son] avis": whoever is most prominent, man or woman. */
function ofPossessive(discourse: Discourse, mention: Mention): Who {
  const { bits, speech, word } = discourse.narrative.tokens;
  const isOwner =
    speech.romance &&
    ((bits[mention.head] ?? 0) & Word.possessive) !== 0 &&
    !speech.selves.has(word[mention.head] ?? '');
  const best = isOwner ? mostProminent(discourse, mention) : undefined;
  return best && best !== 'several' && best.entity.sort === 'person'
    ? { kind: 'entity', entity: best.entity }
    : UNKNOWN;
}

/**
 * "Priya put [her] hand up. “…,” [she] said", "Thomas came in May. “…,” [he] says": the one subject of the sentence before,
 * where something of hers or his is in it, or the name is given to such a one alone.
 */
function ownerBefore(
  discourse: Discourse,
  { frame, from }: Mention,
  gender: NonNullable<Gender>,
): Entity | undefined {
  const { referents, narrative, called } = discourse;
  const before = narrative.frames[frame - 1];
  if (!before || before.paragraph !== narrative.frames[frame]?.paragraph) return undefined;
  let only: Referent | undefined;
  for (let i = referents.length - 1; i >= 0; i--) {
    const one = nth(referents, i);
    if (one.frame < frame - 1) break;
    if (one.frame !== frame - 1 || one.token >= from) continue;
    if (only && only.entity !== one.entity) return undefined;
    only = one;
  }
  // "forcing Reed to give up his plan"
  if (!only?.subject || only.token > before.clause.from + 1) return undefined;
  const { entity, token } = only;
  if (/^(?:body|place)$/.test(entity.sort ?? '') || entity.fullest.words.length > 1) return undefined;
  if ((entity.gender ?? called.get(entity) ?? gender) !== gender) return undefined;
  if (isGiven(discourse, entity, gender)) return entity;
  // Who is known to be somebody is weighed with the others.
  if (entity.sort === 'person') return undefined;
  const { word, bits, speech } = narrative.tokens;
  for (let i = token + 1; i < before.clause.to; i++) {
    const possesses =
      speech.pronouns.get(word[i] ?? '') === gender && ((bits[i] ?? 0) & Word.possessive) !== 0;
    if (possesses) return entity;
  }
  return undefined;
}

/** Somebody whom the text describes, by their name where it stands with the description: "Die Rentnerin [Hilde Marx]". */
function byName(discourse: Discourse, mention: Mention, place: TokenRange): Who {
  const use = discourse.useAt.get(place.to - 1);
  const within = use && use.from > place.from && use.words.length > 1 ? discourse.of.get(use) : undefined;
  const entity = within ?? nameBehind(discourse, mention);
  return entity && entity.sort !== 'body' && entity.sort !== 'place'
    ? { kind: 'entity', entity }
    : { kind: 'described', ...place };
}

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

const isLitigant = ({ narrative: { tokens } }: Discourse, { head }: Mention): boolean =>
  tokens.speech.litigants?.has(tokens.word[head] ?? '') === true;

/** "A judge jailed [Sam Reed]": whether one who is struck stands behind a subject without a name. */
const isStruckBy = ({ frame, token, struck }: Referent, stranger: Mention): boolean =>
  struck === true && frame === stranger.frame && token > stranger.from;

/** The one who is nearest and most prominent; `several` where another may be meant as well. */
function mostProminent(
  discourse: Discourse,
  mention: Mention,
  gender?: Gender,
): Referent | 'several' | undefined {
  const { referents, called } = discourse;
  const before = Math.min(mention.from, mention.behind ?? mention.from);
  const speaking = discourse.talking.get(discourse.narrative.frames[mention.frame]?.paragraph ?? -1);
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
  if (!best || !nearest || nearest.entity === best.entity) return best;
  // Someone of unknown gender stands nearer: a known gender alone tells too little.
  return topNear - prominence(discourse.narrative, best, mention) > 1 && nearest.entity.sort === 'person'
    ? nearest
    : 'several';
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
function onlyOne(discourse: Discourse, mention: Mention, gender: NonNullable<Gender>): Entity | undefined {
  const { referents, called } = discourse;
  const before = Math.min(mention.from, mention.behind ?? mention.from);
  const speaking = discourse.talking.get(discourse.narrative.frames[mention.frame]?.paragraph ?? -1);
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

/** "The manager had a call from a woman. [She] …": whether another than the stranger is described by a word for such a one. */
function isOther(discourse: Discourse, stranger: Mention, gender: Gender): boolean {
  if (genderOfNoun(discourse, stranger.from, wordOf(discourse, stranger.head)) !== undefined) return false;
  const place = discourse.lately.get(gender);
  const near = place && place.from > stranger.from;
  return near === true && clauseOf(discourse, stranger.frame).to > place.from;
}

/** Whether a description may call a single man or woman. */
function suits(
  discourse: Discourse,
  { from, head }: Pick<Mention, 'from' | 'head'>,
  gender: Gender | undefined,
): boolean {
  const word = wordOf(discourse, head);
  if (discourse.narrative.tokens.speech.callsSeveral(word)) return false;
  return (genderOfNoun(discourse, from, word) ?? gender) === gender;
}

/** How far back somebody whom the text only describes may stand, in tokens. */
const NEAR = 120;

/** "my mother" behind "my father": the last one described by a word for a woman. */
function describedAs(discourse: Discourse, mention: Mention, gender: Gender): TokenRange | undefined {
  const place = discourse.lately.get(gender);
  return place && place.from < mention.from && mention.from - place.from < NEAR ? place : undefined;
}
