import { Word } from '../../../languages/index.ts';
import type { Mention } from '../attribution/index.ts';
import type { Clause, Phrase } from '../grammar/index.ts';
import { Tag } from '../words/index.ts';
import { isAsked } from './acting.ts';
import { bodyCalled, earlierOf, holderOf, nameBehind } from './descriptions.ts';
import {
  type Discourse,
  describe,
  isDefinite,
  isGendered,
  isSomeone,
  isTitle,
  type Who,
  whole,
  wordOf,
} from './discourse.ts';

/** Someone quoted is in view from there on, by name or as a stranger. */
export function bringForward(discourse: Discourse, mention: Mention, who: Who): void {
  const { frame, from } = mention;
  if (who.kind !== 'entity') {
    if (isSomeone(discourse, mention.head))
      discourse.stranger = { mention, place: who.kind === 'described' ? who : whole(discourse, mention) };
    return;
  }
  if (discourse.stranger && discourse.stranger.mention.from < from) discourse.stranger = undefined;
  discourse.referents.push({
    entity: who.entity,
    frame,
    token: from,
    subject: true,
    joint: false,
    speaker: true,
    asked: false,
  });
}

/** A subject without a name: "the former president" comes into focus by the role, "a woman" as a stranger. */
export function introduce(discourse: Discourse, clause: Clause, frame: number, at: number): void {
  const phrase = clause.phrases[at];
  if (phrase?.kind !== 'noun') return;
  const mention = { frame, from: phrase.from, to: phrase.to, head: phrase.head };
  const definite = isDefinite(discourse, mention);
  const tag = clause.tags[phrase.head - clause.from];
  // "the President"
  const office = tag === Tag.name && definite && isTitle(discourse, phrase.head);
  if ((tag !== Tag.noun && !office) || tellsMoreOfName(clause, at) || isPredicate(clause, at)) return;
  const entity =
    nameBehind(discourse, mention) ??
    (definite ? (holderOf(discourse, mention) ?? bodyCalled(discourse, mention)) : undefined);
  if (entity)
    discourse.referents.push({
      entity,
      frame,
      token: phrase.from,
      subject: true,
      joint: false,
      speaker: false,
      asked: false,
    });
  if (entity || !isSomeone(discourse, phrase.head)) return;
  const known = definite ? earlierOf(discourse, mention) : undefined;
  if (known) discourse.stranger = { mention, place: known };
  else if (
    isNew(discourse, phrase) ||
    (definite && (isGendered(discourse) || isAlone(discourse, phrase.head)))
  ) {
    discourse.stranger = { mention, place: whole(discourse, mention) };
    describe(discourse, wordOf(discourse, phrase.head), discourse.stranger.place);
  }
}

/** "she told [the vicar]": whom somebody speaks to or acts on is another. */
export function meet(
  discourse: Discourse,
  clause: Clause,
  frame: number,
  subjects: ReadonlySet<number>,
): void {
  clause.phrases.forEach((phrase, at) => {
    const before = clause.phrases[at - 1];
    const spokenTo =
      before?.kind === 'preposition' &&
      wordOf(discourse, before.head) === 'to' &&
      isTitle(discourse, phrase.head);
    if (phrase.kind !== 'noun' || subjects.has(at) || !(before?.kind === 'verb' || spokenTo)) return;
    const mention = { frame, from: phrase.from, to: phrase.to, head: phrase.head };
    const known = isDefinite(discourse, mention) || isOwned(discourse, phrase);
    const meets = known && isSomeone(discourse, phrase.head);
    if (!meets || clause.tags[phrase.head - clause.from] !== Tag.noun) return;
    if (holderOf(discourse, mention) || earlierOf(discourse, mention) || nameBehind(discourse, mention))
      return;
    const place = { from: phrase.from, to: phrase.to };
    describe(discourse, wordOf(discourse, phrase.head), place);
    if (isAsked(clause, at)) discourse.stranger = { mention, place };
  });
}

/** "the guide", "the harbour master", where the text has named nobody yet whom the words might call. */
const isAlone = (discourse: Discourse, head: number): boolean =>
  !/(?:[^s]s|men|women|people)$/.test(wordOf(discourse, head)) &&
  !discourse.referents.some(
    ({ entity: { sort }, token, subject }) =>
      sort !== 'body' &&
      sort !== 'place' &&
      (token < head || sort !== undefined) &&
      (subject || sort !== undefined),
  );

/** "a man", "what a partner", "her brother": someone of whom the text has not told. */
function isNew(discourse: Discourse, { from }: Phrase): boolean {
  const { tokens } = discourse.narrative;
  const first = tokens.word[from] === 'what' ? from + 1 : from;
  return tokens.speech.indefinite.has(tokens.word[first] ?? '') || isOwned(discourse, { from: first });
}

/** "[my] neighbour" */
const isOwned = ({ narrative: { tokens } }: Discourse, { from }: Pick<Phrase, 'from'>): boolean =>
  ((tokens.bits[from] ?? 0) & Word.possessive) !== 0;

/** "Ann Early, [a pollster] who": an apposition brings nobody new. */
function tellsMoreOfName({ phrases, tags, from }: Clause, at: number): boolean {
  const name = phrases[at - 2];
  return phrases[at - 1]?.kind === 'comma' && name?.kind === 'noun' && tags[name.head - from] === Tag.name;
}

/** "Ann Early is [a teacher] who": what somebody is brings nobody new. */
function isPredicate(clause: Clause, at: number): boolean {
  const { phrases, subjects, tokens } = clause;
  const verb = phrases[at - 1];
  const who = subjects[at - 1] ?? -1;
  const subject = phrases[who];
  return (
    verb?.kind === 'verb' &&
    who < at &&
    ((tokens.bits[verb.head] ?? 0) & Word.auxiliary) !== 0 &&
    subject !== undefined &&
    !tokens.speech.clauses.nobody.has(tokens.word[subject.head] ?? '')
  );
}
