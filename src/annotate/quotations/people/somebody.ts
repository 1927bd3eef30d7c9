import { type Gender, Word } from '../../../languages/index.ts';
import { madeOnce } from '../../../text/made-once.ts';
import { nth } from '../../../text/nth.ts';
import type { Mention } from '../attribution/index.ts';
import type { Clause, Narrative } from '../grammar/index.ts';
import { beforeOf, clauseOf, type Discourse, LATELY, REACH, type Referent, whoHasTurn } from './discourse.ts';
import type { Entity } from './entities.ts';

/** By so much somebody who is called by one word must be more prominent than whoever else may be meant. */
const CLEARLY = 2.5;

/**
 * "Hale said so, too. “…,” [he] said": one who speaks and whose name is but one word may be a firm, too; but “he” and “she”
 * tell that somebody is there, and where no one else is near it is them. One whose gender is known goes before them.
 */
export function clearlyMeant(
  discourse: Discourse,
  mention: Mention,
  gender: NonNullable<Gender>,
): Entity | undefined {
  const { referents, called, narrative } = discourse;
  // Where every noun has a capital, one that acts is no name yet.
  if (narrative.tokens.speech.capitalNouns) return undefined;
  const before = beforeOf(mention);
  const speaking = whoHasTurn(discourse, mention);
  const scores = new Map<Entity, number>();
  for (let i = referents.length - 1; i >= 0; i--) {
    const one = nth(referents, i);
    if (mention.frame - one.frame > REACH) break;
    const { entity } = one;
    if (one.token >= before || entity === speaking || entity.sort === 'place' || entity.sort === 'body')
      continue;
    if ((!mayBeHuman(one) && (!one.subject || one.side)) || isMetByPronoun(narrative, one, gender)) continue;
    const known = entity.gender ?? called.get(entity);
    if (known !== undefined && known !== gender) continue;
    const score = prominence(narrative, one, mention) + (known === gender ? 1 : 0);
    scores.set(entity, Math.max(score, scores.get(entity) ?? Number.NEGATIVE_INFINITY));
  }
  const [first, second] = [...scores].sort(([, a], [, b]) => b - a);
  if (!first) return undefined;
  const [entity, score] = first;
  if (score < 0) return undefined;
  if (second && score - second[1] < CLEARLY) return undefined;
  return isGivenOnly(narrative, entity, gender) ? undefined : entity;
}

/** How many uses of a name are looked at. */
const MOST_USES = 20;

/** How often somebody has to say something, to be no firm. */
const OFTEN = 2;

/** Whether the text tells that a name of one word is somebody's: it acts, is asked, speaks again and again, is “he” beside it. */
export function isSomebody(discourse: Discourse, entity: Entity, gender: Gender, mention: Mention): boolean {
  if (isGiven(discourse, entity, gender) || acts(discourse, entity, mention)) return true;
  const own = discourse.referents
    .slice(-LATELY)
    .filter((one) => one.entity === entity && one.token < mention.from);
  if (own.some(({ asked }) => asked) || own.filter(({ speaker }) => speaker).length >= OFTEN) return true;
  const { word, bits, speech } = discourse.narrative.tokens;
  const calls = Word.title | Word.role | Word.likely;
  return entity.uses.slice(0, MOST_USES).some(({ frame, to, from }) => {
    if (((bits[to - 1] ?? 0) & calls) !== 0 && from === to - 1) return true;
    const { to: end } = clauseOf(discourse, frame);
    return word.slice(to, end).some((one) => speech.pronouns.get(one) === gender);
  });
}

/** Whether a name of one word is given to the other gender alone. */
const isGivenOnly = ({ tokens }: Discourse['narrative'], { fullest }: Entity, gender: Gender): boolean => {
  const given = (tokens.bits[fullest.from] ?? 0) & (Word.male | Word.female);
  return fullest.words.length === 1 && given !== 0 && (given & Word[gender]) === 0;
};

/** Whether a name of one word is a man's or a woman's given name alone: "Martin" may be a surname, but hardly a woman. */
export function isGiven({ narrative: { tokens } }: Discourse, { fullest }: Entity, gender: Gender): boolean {
  const given = (tokens.bits[fullest.from] ?? 0) & (Word.male | Word.female);
  return given === Word[gender];
}

/** "Hale let it ring": whether one does more in the sentences before than say something, as a firm may. */
export function acts({ referents }: Discourse, entity: Entity, { frame }: Mention): boolean {
  const spoken = new Set<number>();
  const acted = new Set<number>();
  for (let i = referents.length - 1; i >= 0; i--) {
    const one = nth(referents, i);
    if (frame - one.frame > REACH) break;
    if (one.entity === entity && one.subject) (one.speaker ? spoken : acted).add(one.frame);
  }
  return [...acted].some((one) => !spoken.has(one));
}

/** Whether one may be meant at all. */
export const mayBeHuman = ({ entity, speaker, subject }: Referent): boolean =>
  isHuman(entity) || ((speaker || subject) && entity.sort === 'speaker');

/** Of one that speaks and of which the text tells nothing else, a single word as often names a firm. */
export const isHuman = ({ sort, fullest }: Entity): boolean =>
  sort === 'person' || (sort === 'speaker' && fullest.words.length > 1);

/** "She wrote to her sister, [Lady Mar]. Later she said": whom somebody called by the pronoun acts on is another. */
export function isMetByPronoun(narrative: Narrative, one: Referent, gender: Gender): boolean {
  if (one.subject) return false;
  const { clause } = nth(narrative.frames, one.frame);
  return (firstPronouns(clause).get(gender) ?? one.token) < one.token;
}

/** The first token of a clause that is a subject and "he", and "she". */
const firstPronouns = madeOnce((clause: Clause): ReadonlyMap<Gender, number> => {
  const { word, speech } = clause.tokens;
  const first = new Map<Gender, number>();
  for (const at of clause.subjects) {
    const head = clause.phrases[at]?.head ?? -1;
    const gender = speech.pronouns.get(word[head] ?? '');
    if (gender) first.set(gender, Math.min(head, first.get(gender) ?? head));
  }
  return first;
});

/** How near at hand one is, by what they do and how far back. */
export function prominence({ frames }: Discourse['narrative'], one: Referent, mention: Mention): number {
  const paragraphs = (frames[mention.frame]?.paragraph ?? 0) - (frames[one.frame]?.paragraph ?? 0);
  return (
    (one.subject ? 2.5 : 0) -
    (one.side ? 1 : 0) +
    (one.speaker || one.asked ? 1 : 0) -
    (mention.frame - one.frame) -
    0.25 * paragraphs
  );
}
