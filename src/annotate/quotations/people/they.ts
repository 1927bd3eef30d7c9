import { nth } from '../../../text/nth.ts';
import { KINDS_OF_PEOPLE } from '../../../words/people-nouns.ts';
import type { Mention } from '../attribution/index.ts';
import type { Clause } from '../grammar/index.ts';
import { type Discourse, isSomeone, UNKNOWN, VIEW, type Who, wholeDescription, wordOf } from './discourse.ts';
import type { Entity } from './entities.ts';

/** Who "they" are: the last several who were quoted or acted, or else the only one in view who is called so. */
export function ofThey(discourse: Discourse, mention: Mention): Who {
  const { they } = discourse;
  const isBefore = they !== undefined && they.token < mention.from;
  if (isBefore && mention.frame - they.frame <= VIEW) return they.who;
  const entity = isBefore ? undefined : onlyPerson(discourse, mention);
  return entity ? { kind: 'entity', entity } : UNKNOWN;
}

/** "[Scott] agrees. “…,” they say": in a text that tells of nobody who are several. */
function onlyPerson({ referents }: Discourse, { frame, from }: Mention): Entity | undefined {
  let found: Entity | undefined;
  for (let i = referents.length - 1; i >= 0; i--) {
    const { entity, frame: where, token, subject } = nth(referents, i);
    if (frame - where > VIEW) break;
    if (token >= from) continue;
    if (entity.sort === 'body' || (found && found !== entity)) return undefined;
    if (subject && entity.sort === 'person') found = entity;
    else if (entity.sort !== 'place') return undefined;
  }
  return found;
}

/** Keeps who is quoted without a name, or as a body, for "they" in the next sentences: "one official", "the sisters". */
export function keepQuoted(discourse: Discourse, { frame, from, head }: Mention, who: Who): void {
  const { they, narrative } = discourse;
  if (narrative.tokens.speech.plurals.has(wordOf(discourse, head))) {
    if (they) discourse.they = { ...they, frame };
  } else if (
    (who.kind === 'described' && isSomeone(discourse, head)) ||
    (who.kind === 'entity' && who.entity.sort === 'body')
  )
    discourse.they = { who, frame, token: from };
}

/** Keeps those who act together: "[The sisters] met the mayor", "[Anna and Ruth] met", "When I met [Anna and Ruth], they …". */
export function keepActing(discourse: Discourse, clause: Clause, frame: number): void {
  const { phrases, tokens, subjects } = clause;
  const they = phrases.findIndex(({ head }) => tokens.speech.plurals.has(tokens.word[head] ?? ''));
  const paired = phrases.flatMap(({ kind }, at) => (kind === 'conjunction' && at < they ? [at - 1] : []));
  const acting = new Set(subjects);
  for (const at of new Set([...paired, ...acting])) {
    const [subject, and, other] = phrases.slice(at, at + 3);
    if (at < 0 || subject?.kind !== 'noun') continue;
    const { from, to, head } = subject;
    const joint =
      other?.kind === 'noun' &&
      tokens.speech.clauses.and.has(tokens.word[and?.head ?? -1] ?? '') &&
      discourse.useAt.has(to - 1) &&
      discourse.useAt.has(other.to - 1);
    if (!joint && (!acting.has(at) || !callsPeople(discourse, head))) continue;
    const place = joint ? { from, to: other.to } : wholeDescription(discourse, { frame, from, to, head });
    discourse.they = { who: { kind: 'described', ...place }, frame, token: from };
  }
}

const callsPeople = (discourse: Discourse, head: number): boolean => {
  const word = wordOf(discourse, head);
  const isOfPeople = KINDS_OF_PEOPLE.has(word) || isSomeone(discourse, head);
  return isOfPeople && discourse.narrative.tokens.speech.callsSeveral(word);
};
