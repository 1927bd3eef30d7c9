import { Word } from '../../../languages/index.ts';
import { type Mention, mentionOf } from '../attribution/index.ts';
import type { Clause, Phrase } from '../grammar/index.ts';
import { Tag } from '../words/index.ts';
import { isAsked } from './acting.ts';
import { bodyCalled, earlierOf, holderOf, nameBehind } from './descriptions.ts';
import {
  type Discourse,
  describe,
  genderOfNoun,
  isDefinite,
  isGendered,
  isHeard,
  isSomeone,
  isTitle,
  VIEW,
  type Who,
  wholeDescription,
  wordOf,
} from './discourse.ts';

/** Someone quoted is in view from there on, by name or as a stranger. */
export function bringForward(discourse: Discourse, mention: Mention, who: Who): void {
  const { frame, from } = mention;
  if (isHeard(discourse, mention)) return;
  if (who.kind !== 'entity') {
    if (isSomeone(discourse, mention.head))
      discourse.stranger = {
        mention,
        place: who.kind === 'described' ? who : wholeDescription(discourse, mention),
      };
    return;
  }
  if (discourse.stranger && discourse.stranger.mention.from < from) discourse.stranger = undefined;
  discourse.referents.push({
    entity: who.entity,
    frame,
    token: from,
    subject: true,
    speaker: true,
  });
}

/** A subject without a name: "the former president" comes into focus by the role, "a woman" as a stranger. */
export function introduce(discourse: Discourse, clause: Clause, frame: number, at: number): void {
  const phrase = clause.phrases[at];
  if (phrase?.kind !== 'noun') return;
  const mention = mentionOf(frame, phrase);
  const definite = isDefinite(discourse, mention);
  const tag = clause.tags[phrase.head - clause.from];
  // "the President"
  const office = tag === Tag.name && definite && isTitle(discourse, phrase.head);
  if ((tag !== Tag.noun && !office) || tellsMoreOfName(clause, at) || isPredicate(clause, at)) return;
  const entity =
    nameBehind(discourse, mention) ??
    (definite ? (holderOf(discourse, mention) ?? bodyCalled(discourse, mention)) : undefined);
  if (entity) discourse.referents.push({ entity, frame, token: phrase.from, subject: true });
  if (entity || !isSomeone(discourse, phrase.head) || isLikened(discourse, clause, at)) return;
  // "Reed wept when his father was taken away": who acts in the main clause stays in view.
  if (isAside(discourse, clause, frame, at)) {
    describe(discourse, wordOf(discourse, phrase.head), wholeDescription(discourse, mention));
    return;
  }
  const known = definite ? earlierOf(discourse, mention) : undefined;
  if (known) discourse.stranger = { mention, place: known };
  else if (
    isNew(discourse, phrase) ||
    isByWord(discourse, phrase, definite) ||
    (definite && (isGendered(discourse) || isAlone(discourse, phrase.head)))
  ) {
    discourse.stranger = { mention, place: wholeDescription(discourse, mention) };
    describe(discourse, wordOf(discourse, phrase.head), discourse.stranger.place);
  }
}

/** A man or a woman by the word: "Varley's wife", "mamma", "the girl", but "the businessman" may be somebody named. */
function isByWord(discourse: Discourse, { from, to, head }: Phrase, definite: boolean): boolean {
  const word = wordOf(discourse, head);
  if (genderOfNoun(discourse, from, word) === undefined) return false;
  const isOwned = head - 1 > from && wordOf(discourse, head - 1) === "'s";
  const { persons } = discourse.narrative.tokens.speech;
  return (
    isOwned || to - from === 1 || (definite && (!isTitle(discourse, head) || persons?.has(word) === true))
  );
}

/** "as [a child] might have done": nobody is there. */
const isLikened = (discourse: Discourse, { phrases, tokens }: Clause, at: number): boolean =>
  tokens.speech.clauses.called.has(wordOf(discourse, phrases[at - 1]?.head ?? -1)) &&
  tokens.speech.indefinite.has(tokens.word[phrases[at]?.from ?? -1] ?? '');

/** Whether a subject stands in a clause that hangs on another, in which somebody acts who is named. */
const isAside = ({ referents }: Discourse, { phrases, tokens }: Clause, frame: number, at: number): boolean =>
  tokens.speech.clauses.side.has(tokens.word[phrases[at - 1]?.head ?? -1] ?? '') &&
  referents.some(
    ({ entity, frame: where, subject, token }) =>
      where === frame && subject && entity.sort === 'person' && token < (phrases[at]?.from ?? 0),
  );

/** "A guide came. He laughed. [He] said …": somebody in view stays there as long as "he" or "she" goes on. */
export function keepInView(
  discourse: Discourse,
  clause: Clause,
  frame: number,
  subjects: ReadonlySet<number>,
): void {
  const { stranger, referents, narrative } = discourse;
  if (!stranger || stranger.mention.frame === frame || frame - stranger.mention.frame > VIEW) return;
  if ((referents.at(-1)?.token ?? -1) > stranger.mention.from) return;
  const { head } = stranger.mention;
  // "the merger": an ending alone makes nobody
  if (!isTitle(discourse, head) && !narrative.tokens.speech.persons?.has(wordOf(discourse, head))) return;
  const goesOn = [...subjects].some((at) => {
    const gender = narrative.tokens.speech.pronouns.get(wordOf(discourse, clause.phrases[at]?.head ?? -1));
    const own = genderOfNoun(discourse, stranger.mention.from, wordOf(discourse, head));
    return gender !== undefined && (own ?? gender) === gender;
  });
  if (goesOn) discourse.stranger = { ...stranger, mention: { ...stranger.mention, frame } };
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
      clause.tokens.speech.clauses.hearer.has(wordOf(discourse, before.head)) &&
      (isTitle(discourse, phrase.head) || clause.phrases[at - 2]?.cue !== undefined);
    const heardFrom = before?.kind === 'preposition' && isHeardFrom(discourse, clause, at - 1);
    if (isPresented(discourse, clause, at)) {
      const place = wholeDescription(discourse, { frame, ...phrase });
      discourse.stranger = { mention: { frame, from: phrase.from, to: phrase.to, head: phrase.head }, place };
      describe(discourse, wordOf(discourse, phrase.head), place);
      return;
    }
    if (phrase.kind === 'noun' && !subjects.has(at) && !heardFrom) see(discourse, frame, phrase);
    if (phrase.kind !== 'noun' || subjects.has(at) || !(before?.kind === 'verb' || spokenTo || heardFrom))
      return;
    const mention = mentionOf(frame, phrase);
    const known = isDefinite(discourse, mention) || isOwned(discourse, phrase) || heardFrom;
    const meets = known && isSomeone(discourse, phrase.head);
    if (!meets || clause.tags[phrase.head - clause.from] !== Tag.noun) return;
    if (holderOf(discourse, mention) || earlierOf(discourse, mention) || nameBehind(discourse, mention))
      return;
    const place = { from: phrase.from, to: phrase.to };
    describe(discourse, wordOf(discourse, phrase.head), place);
    if (isAsked(clause, at) || heardFrom || isNarrated(clause, spokenTo ? at - 2 : at - 1))
      discourse.stranger = { mention, place };
  });
}

/**
 * "Along came [a bear]", "At the gate stood [a soldier]", "There was once [a fox]": somebody new behind a verb that has nothing
 * but a place or a time in front (locative inversion).
 */
function isPresented(discourse: Discourse, { phrases, tags, tokens, from }: Clause, at: number): boolean {
  const phrase = phrases[at];
  if (
    at < 1 ||
    at > FURTHEST ||
    phrase?.kind !== 'noun' ||
    tags[phrase.head - from] !== Tag.noun ||
    !tokens.speech.indefinite.has(tokens.word[phrase.from] ?? '') ||
    !isSomeone(discourse, phrase.head)
  )
    return false;
  const isThere = phrases
    .slice(0, at)
    .every(({ kind, cue, head, to }, i) =>
      kind === 'noun'
        ? phrases[i - 1]?.kind === 'preposition' ||
          tokens.speech.clauses.nobody.has(tokens.word[head] ?? '') ||
          (i === 0 && head === to - 1 && isThird(tokens.bits[head]))
        : /^(?:preposition|conjunction|adverb|adjective|time|subordinator|verb)$/.test(kind) &&
          cue === undefined,
    );
  const end = phrases[at - 1];
  return isThere && (end?.kind !== 'preposition' || isThird(tokens.bits[phrases[0]?.head ?? -1]));
}

/** So many phrases may stand in front. */
const FURTHEST = 12;

/** "[Comes] along a wolf." */
const isThird = (bits = 0): boolean => (bits & Word.third) !== 0;

/** "a call from [a woman]": whoever is new and a man or a woman by the word may be “he” or “she”. */
function see(discourse: Discourse, frame: number, { from, to, head }: Phrase): void {
  const { tokens } = discourse.narrative;
  const word = wordOf(discourse, head);
  const isNewcomer =
    (tokens.speech.indefinite.has(tokens.word[from] ?? '') ||
      (tokens.speech.romance && tokens.speech.selves.has(tokens.word[from] ?? ''))) &&
    tokens.speech.genderOfNoun(word) !== undefined &&
    !tokens.speech.callsSeveral(word);
  if (isNewcomer) describe(discourse, word, wholeDescription(discourse, { frame, from, to, head }));
}

/** "[I] asked the guide": "he" is hardly who tells it. */
const isNarrated = ({ phrases, subjects, tokens }: Clause, verb: number): boolean =>
  tokens.speech.narrators.has(tokens.word[phrases[subjects[verb] ?? -1]?.head ?? -1] ?? '');

/** "[I] had the story from a guide": whom the one who tells it had it from. */
function isHeardFrom(discourse: Discourse, clause: Clause, preposition: number): boolean {
  const { teller } = clause.tokens.speech.clauses;
  if (!teller.has(wordOf(discourse, clause.phrases[preposition]?.head ?? -1))) return false;
  const verb = clause.phrases.findLastIndex(({ form }, i) => i < preposition && form === 'finite');
  return verb >= 0 && isNarrated(clause, verb);
}

/** "the guide", "the harbour master", where the text has named nobody yet whom the words might call. */
function isAlone(discourse: Discourse, head: number): boolean {
  const word = wordOf(discourse, head);
  const own = genderOfNoun(discourse, head, word);
  return (
    !discourse.narrative.tokens.speech.callsSeveral(word) &&
    !discourse.referents.some(
      ({ entity: { sort, gender }, token, subject }) =>
        (own === undefined || gender === undefined || gender === own) &&
        sort !== 'body' &&
        sort !== 'place' &&
        (token < head || sort !== undefined) &&
        (subject || sort !== undefined),
    )
  );
}

/** "a man", "what a partner", "her brother": someone of whom the text has not told; "appellant" calls one of two. */
function isNew(discourse: Discourse, { from }: Phrase): boolean {
  const { tokens } = discourse.narrative;
  const first = tokens.word[from] === 'what' ? from + 1 : from;
  const word = tokens.word[first] ?? '';
  if (tokens.speech.litigants?.has(word)) return true;
  return tokens.speech.indefinite.has(word) || isOwned(discourse, { from: first });
}

/** "[my] neighbour" */
const isOwned = ({ narrative: { tokens } }: Discourse, { from }: Pick<Phrase, 'from'>): boolean =>
  ((tokens.bits[from] ?? 0) & Word.possessive) !== 0;

/** "Ann Early, [a pollster] who": an apposition brings nobody new. */
function tellsMoreOfName({ phrases, subjects, tags, from }: Clause, at: number): boolean {
  // "Cameras, a photographer told me, are …"
  if (subjects[at + 1] === at) return false;
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
