import { type Gender, Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import type { Mention } from '../attribution/index.ts';
import { Tag } from '../words/index.ts';
import { withoutHearers } from './called-to.ts';
import type { TokenRange } from './content-words.ts';
import { nameBehind } from './descriptions.ts';
import {
  beforeOf,
  clauseOf,
  type Discourse,
  genderOfNoun,
  isSomeone,
  LATELY,
  REACH,
  type Referent,
  UNKNOWN,
  VIEW,
  type Who,
  whoHasTurn,
  wordOf,
} from './discourse.ts';
import type { Entity } from './entities.ts';
import { ofIt } from './its.ts';
import { mostProminent, onlyOne } from './prominent.ts';
import { acts, clearlyMeant, isGiven, isHuman, isSomebody } from './somebody.ts';
import { ofThey } from './they.ts';

/**
 * Who "he" and "she" are: by gender, nearness and prominence, subjects and speakers first (after Lappin &
 * Leass 1994), or someone whom the text only describes, when they came last.
 */
export function ofPronoun(whole: Discourse, mention: Mention, word: string): Who {
  if (whole.narrative.tokens.speech.neuter?.has(word)) return ofIt(whole, mention);
  if (whole.narrative.tokens.speech.plurals.has(word)) return ofThey(whole, mention);
  const turn = whoHasTurn(whole, mention);
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
  const other = answers(discourse, mention, gender);
  if (!best && other) return { kind: 'described', ...other };
  if (
    stranger &&
    !either &&
    stranger.mention.from < beforeOf(mention) &&
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
    const place =
      describedAs(discourse, mention, gender) ??
      (discourse === whole ? onlyDescribed(discourse, mention, gender) : undefined);
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

const isLitigant = ({ narrative: { tokens } }: Discourse, { head }: Mention): boolean =>
  tokens.speech.litigants?.has(tokens.word[head] ?? '') === true;

/** "A judge jailed [Sam Reed]": whether one who is struck stands behind a subject without a name. */
const isStruckBy = ({ frame, token, struck }: Referent, stranger: Mention): boolean =>
  struck === true && frame === stranger.frame && token > stranger.from;

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

/** "The conductor came. You gave him the ticket. …" [he] says: the only one whom the text has described, where it has named nobody. */
function onlyDescribed(discourse: Discourse, mention: Mention, gender: Gender): TokenRange | undefined {
  const { described, referents, called } = discourse;
  const { tokens, frames } = discourse.narrative;
  const mayBe = referents
    .slice(-LATELY)
    .some(
      ({ entity, token }) =>
        token < mention.from &&
        entity.sort !== 'body' &&
        entity.sort !== 'place' &&
        (entity.gender ?? called.get(entity) ?? gender) === gender,
    );
  if (mayBe) return undefined;
  const mayBeIt = (word: string, from: number, head: number): boolean =>
    (genderOfNoun(discourse, from, word) ?? gender) === gender &&
    isSomeone(discourse, head) &&
    !tokens.speech.callsSeveral(word);
  const [only, other] = [...described].filter(
    ([word, { from }]) => from < mention.from && mayBeIt(word, from, tokens.word.indexOf(word, from)),
  );
  if (!only || other) return undefined;
  const [word, place] = only;
  // "The king met [a monk]"
  const isAlone = frames
    .slice(Math.max(0, mention.frame - REACH), mention.frame)
    .every(({ clause }) =>
      clause.phrases.every(
        ({ kind, from, head }) =>
          kind !== 'noun' ||
          wordOf(discourse, head) === word ||
          clause.tags[head - clause.from] !== Tag.noun ||
          !mayBeIt(wordOf(discourse, head), from, head),
      ),
    );
  return isAlone ? place : undefined;
}

/** “Come in, miss,” said the vicar. ¶ “Thank you,” [she] said: not who spoke in the paragraph before, where the word tells no gender, but who was described by one. */
function answers(discourse: Discourse, mention: Mention, gender: Gender): TokenRange | undefined {
  const { stranger, narrative } = discourse;
  if (!stranger) return undefined;
  const { from, head } = stranger.mention;
  if (genderOfNoun(discourse, from, wordOf(discourse, head)) !== undefined) return undefined;
  // Who stays in view is carried along: where they spoke tells their first token.
  let at = mention.frame - 1;
  while (at > mention.frame - REACH && (narrative.frames[at]?.clause.from ?? 0) > from) at--;
  const spoke = narrative.frames[at];
  const own = nth(narrative.frames, mention.frame);
  if (spoke?.paragraph !== own.paragraph - 1 || spoke.quotes.length === 0) return undefined;
  const place = describedAs(discourse, mention, gender);
  return place && place.from < from ? place : undefined;
}
