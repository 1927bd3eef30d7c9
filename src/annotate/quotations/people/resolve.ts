import { Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import { type Attribution, type Mention, mentionOf } from '../attribution/index.ts';
import { antecedent, type Clause, climb } from '../grammar/index.ts';
import { Tag } from '../words/index.ts';
import type { TokenRange } from './content-words.ts';
import { earlierOf, holderOf, nameBehind, ofDescription } from './descriptions.ts';
import {
  clauseOf,
  type Discourse,
  describe,
  isDefinite,
  isHeard,
  isSomeone,
  isTitle,
  UNKNOWN,
  type Who,
  wholeDescription,
  wordOf,
} from './discourse.ts';
import type { Entity } from './entities.ts';
import { isPaper, issuerAt } from './issuers.ts';
import type { NameUse } from './names.ts';
import { ofPronoun } from './pronouns.ts';
import { isGiven } from './somebody.ts';

/** What is known where a mention is looked up: the discourse so far, and what the text calls by short forms. */
export interface MentionContext {
  readonly discourse: Discourse;
  /** Short forms, and the place of the full name. */
  readonly acronyms: ReadonlyMap<string, TokenRange>;
  readonly useFrom: ReadonlyMap<number, NameUse>;
  /** Whose "the statement" is, by the word. */
  readonly papers: Map<string, Who>;
}

/** Whom an attribution's mention stands for. In a dialogue "the boy" is not who spoke before, and "she" is who has the turn. */
export function whoSpeaks(reading: MentionContext, { mention, antecedent, rule, cue }: Attribution): Who {
  const { discourse } = reading;
  if (rule === 'transcript' && isPart(discourse, mention))
    return { kind: 'described', from: mention.from, to: mention.to };
  const place = antecedent ?? mention;
  if (isHeard(discourse, place)) return { kind: 'described', from: place.from, to: place.to };
  if (!antecedent) {
    const goesOn = discourse.narrative.tokens.speech.continues?.has(wordOf(discourse, cue)) === true;
    return (goesOn && ofLastSpeaker(discourse, mention)) || resolve(reading, mention);
  }
  if (antecedent.head !== mention.head) {
    const who = resolve(reading, antecedent);
    // “Who found her?” he asked: what tells whom “he” means tells what they are.
    const gender = discourse.narrative.tokens.speech.pronouns.get(wordOf(discourse, mention.head));
    if (who.kind === 'entity' && gender && !discourse.called.has(who.entity))
      discourse.called.set(who.entity, gender);
    return who;
  }
  const office = isDefinite(discourse, mention) ? holderOf(discourse, mention) : undefined;
  const holder = office ?? nameBehind(discourse, mention);
  if (holder) return { kind: 'entity', entity: holder };
  const earlier = isDefinite(discourse, mention) ? earlierOf(discourse, mention) : undefined;
  const whole = earlier ?? wholeDescription(discourse, mention);
  describe(discourse, wordOf(discourse, mention.head), whole);
  return { kind: 'described', ...whole };
}

/** “…,” Oona said. “…,” [she] added: who has just spoken in the paragraph, where neither name nor text tells otherwise. */
function ofLastSpeaker(discourse: Discourse, mention: Mention): Who | undefined {
  const { narrative, referents, called, stranger } = discourse;
  const gender = narrative.tokens.speech.pronouns.get(wordOf(discourse, mention.head));
  const last = referents.at(-1);
  const paragraph = (frame: number): number => narrative.frames[frame]?.paragraph ?? -1;
  if (!gender || !last?.speaker || paragraph(last.frame) !== paragraph(mention.frame)) return undefined;
  if (stranger && stranger.mention.from > last.token) return undefined;
  const { entity } = last;
  if (referents.some((one) => one.token > last.token && one.entity !== entity)) return undefined;
  if (entity.sort === 'body' || entity.sort === 'place') return undefined;
  if (
    isGiven(discourse, entity, otherThan(gender)) ||
    (entity.gender ?? called.get(entity) ?? gender) !== gender
  )
    return undefined;
  if (entity.gender === undefined) called.set(entity, gender);
  return { kind: 'entity', entity };
}

const otherThan = (gender: 'male' | 'female'): 'male' | 'female' => (gender === 'male' ? 'female' : 'male');

/** "The Minister", "FIRST VOTER", "Hon. Members": a label that calls one in an office, one of several alike, or all. */
function isPart({ narrative, useAt }: Discourse, { from, to }: Mention): boolean {
  const { bits, word, speech } = narrative.tokens;
  const use = useAt.get(to - 1);
  if (!use) return speech.definite.has(word[from] ?? '');
  const last = word[to - 1] ?? '';
  const isOwn = ((bits[from] ?? 0) & (Word.title | Word.role | Word.determiner | Word.likely)) !== 0;
  const isCounted = use.from === from + 1 && !isOwn;
  const areSeveral =
    speech.callsSeveral(last) &&
    (((bits[to - 1] ?? 0) & (Word.role | Word.likely)) !== 0 ||
      speech.folk.has(last) ||
      speech.members.has(last));
  return use.words.length === 1 && (isCounted || areSeveral);
}

/** Whom a name stands for: a short form for the body whose full name the text gives before. */
export function entityOf(
  { discourse: { of }, acronyms, useFrom }: MentionContext,
  use: NameUse,
): Entity | undefined {
  const full = use.words.length === 1 ? acronyms.get(use.words[0] ?? '') : undefined;
  const named = full && full.from < use.from ? useFrom.get(full.from) : undefined;
  return of.get(named?.fullTo === full?.to && named ? named : use);
}

function resolve(reading: MentionContext, mention: Mention): Who {
  const { discourse } = reading;
  if (isSeveral(discourse, mention)) return { kind: 'described', from: mention.from, to: mention.to };
  const clause = clauseOf(discourse, mention.frame);
  const tag = clause.tags[mention.head - clause.from];
  if (tag === Tag.relative) return ofRelative(reading, mention, clause);
  if (tag === Tag.pronoun || tag === Tag.possessive) {
    const topic = topicOf(discourse, mention);
    return topic ? resolve(reading, topic) : ofPlainPronoun(discourse, mention);
  }
  const word = wordOf(discourse, mention.head);
  const isOffice = isTitle(discourse, mention.head) && isDefinite(discourse, mention);
  const office = isOffice ? ofDescription(discourse, mention, word) : undefined;
  if (office?.kind === 'entity' || (office?.kind === 'described' && office.from !== mention.from))
    return office;
  return (
    ofName(reading, mention, word) ??
    office ??
    (tag === Tag.noun || isAged(word)
      ? ofDescription(discourse, mention, word)
      : ofNumber(discourse, mention))
  );
}

/** "And my nan, [she]'d laugh": the noun phrase in front that the pronoun takes up. */
function topicOf(discourse: Discourse, { frame, from: pronoun }: Mention): Mention | undefined {
  const { phrases } = clauseOf(discourse, frame);
  const at = phrases.findIndex(({ from }) => from === pronoun);
  const topic = phrases[at - 2];
  const verb = phrases[at + 1];
  if (phrases[at - 1]?.kind !== 'comma' || topic?.kind !== 'noun' || verb?.kind !== 'verb') return undefined;
  // "Her countrymen, she said, were sure"
  if (verb.cue) return undefined;
  const opens = phrases.slice(0, at - 2).every(({ kind }) => kind === 'conjunction' || kind === 'adverb');
  const who = discourse.useAt.get(topic.to - 1)?.sort === 'person' || isSomeone(discourse, topic.head);
  return opens && who && discourse.narrative.tokens.speech.pronouns.has(wordOf(discourse, pronoun))
    ? mentionOf(frame, topic)
    : undefined;
}

/** "the 34-year-old", "die 68-Jährige" */
const isAged = (word: string): boolean => /^\d.*-(?:year-old|jährige[nr]?)$/u.test(word);

/** "she", "one [of the officers]", "one of the officers, [Ann Early],": by what stands around, else by whom one has in mind. */
function ofPlainPronoun(discourse: Discourse, mention: Mention): Who {
  const word = wordOf(discourse, mention.head);
  const place = discourse.narrative.tokens.speech.pronouns.has(word)
    ? mention
    : wholeDescription(discourse, mention);
  const apposed = word === 'one' ? nameBehind(discourse, mention) : undefined;
  if (apposed) return { kind: 'entity', entity: apposed };
  return place.to > mention.to ? { kind: 'described', ...place } : ofPronoun(discourse, mention, word);
}

/** Who is named here, in full or by a short form, or whose "the statement" is. */
function ofName(reading: MentionContext, mention: Mention, word: string): Who | undefined {
  const { discourse, acronyms, papers } = reading;
  const paper = isPaper(word) ? papers.get(word) : undefined;
  if (paper) return paper;
  const use = discourse.useAt.get(mention.head);
  const entity = use && entityOf(reading, use);
  const full = acronyms.get(word);
  if (full && mention.from >= full.from && entity === (use && discourse.of.get(use)))
    return { kind: 'described', ...full };
  return entity && { kind: 'entity', entity };
}

/** "Her number two, [Dale Fenwick], was furious" */
function ofNumber(discourse: Discourse, mention: Mention): Who {
  const named = nameBehind(discourse, mention);
  if (named) return { kind: 'entity', entity: named };
  // "Some [of the parents]"
  const whole = wholeDescription(discourse, mention);
  const some = mention.to - mention.from === 1 && /^\p{L}/u.test(wordOf(discourse, mention.head));
  return some && whole.to > mention.to ? { kind: 'described', ...whole } : UNKNOWN;
}

/** Whom "who" stands for: the noun phrase in front. */
function ofRelative(reading: MentionContext, mention: Mention, clause: Clause): Who {
  const at = clause.phrases.findIndex(({ from }) => from === mention.head);
  const near = antecedent(clause, at);
  if (near < 0) return UNKNOWN;
  const noun = climb(clause, near, /^(?:of|from|in|at|on|for)$/);
  const named = mentionOf(mention.frame, nth(clause.phrases, noun));
  const who = resolve(reading, named);
  return who.kind === 'unknown' ? { kind: 'described', from: named.from, to: named.to } : who;
}

/** Whose "the statement" of the next sentences is: nobody's, where one is put out that the text ties to no one. */
export function readPapers(reading: MentionContext, clause: Clause, frame: number): void {
  const { discourse, papers } = reading;
  clause.phrases.forEach((phrase, at) => {
    const word = wordOf(discourse, phrase.head);
    if (phrase.kind !== 'noun' || !isPaper(word)) return;
    // "the Oxford Statement" has a name of its own.
    if (clause.tags[phrase.head - clause.from] === Tag.name) {
      papers.delete(word);
      return;
    }
    const issuer = issuerAt(clause, frame, at);
    const who = issuer && resolve(reading, issuer);
    if (issuer && who?.kind === 'unknown' && !isPronoun(discourse, issuer))
      papers.set(word, { kind: 'described', ...wholeDescription(discourse, issuer) });
    else if (who && who.kind !== 'unknown') papers.set(word, who);
    else if (!isDefinite(discourse, phrase)) papers.delete(word);
  });
}

/** "Ann Early and Ben Reed", "Ann Early, a baker, and Ben Reed", "the mayors of Leeds, York and Hull": who speaks is all. */
function isSeveral(discourse: Discourse, { frame, from, to, head }: Mention): boolean {
  const { phrases } = clauseOf(discourse, frame);
  // "(Ash & Bly 1999)"
  if (phrases.some((phrase) => phrase.kind === 'aside' && phrase.from < from && to < phrase.to))
    return to - from > 2;
  const last = phrases.findIndex((phrase) => phrase.to === to);
  const counted = phrases[last]?.kind === 'noun' && phrases[last - 1]?.kind === 'noun';
  // "and [eleven] others"
  const link = phrases[counted ? last - 2 : last - 1];
  // "Co-founder and chief scientist [Wen Liu]" is one.
  if (link?.kind !== 'conjunction' || link.from <= from || head > link.from) return false;
  const first = phrases.findIndex((phrase) => phrase.from === from);
  const within = phrases.slice(first + 1, last).some(({ kind }) => kind === 'preposition');
  return !within || discourse.narrative.tokens.speech.callsSeveral(wordOf(discourse, head));
}

/** What a mention is that names no one. */
const PRONOUN_TAGS: ReadonlySet<number> = new Set([Tag.pronoun, Tag.possessive, Tag.relative]);

function isPronoun(discourse: Discourse, { frame, head }: Mention): boolean {
  const { tags, from } = clauseOf(discourse, frame);
  return PRONOUN_TAGS.has(tags[head - from] ?? 0);
}
