import type { Attribution, Mention } from '../attribution/index.ts';
import { antecedent, type Clause, climb, isKind, type Narrative, type Phrase } from '../grammar/index.ts';
import { Tag } from '../words/index.ts';
import { acronymsOf } from './acronyms.ts';
import { bodyCalled, earlierOf, holderOf, nameBehind, ofDescription } from './descriptions.ts';
import {
  clauseOf,
  type Discourse,
  isDefinite,
  isSomeone,
  isTitle,
  UNKNOWN,
  type Who,
  whole,
  wordOf,
} from './discourse.ts';
import { type Entity, entities } from './entities.ts';
import { isPaper, issuerAt } from './issuers.ts';
import { type NameUse, nameUses } from './names.ts';
import { officesOf } from './offices.ts';
import { ofPronoun } from './pronouns.ts';

/** Whom a text names, and whom each mention stands for. */
export interface Coreference {
  readonly entities: readonly Entity[];
  readonly whoOf: (attribution: Attribution) => Who;
}

/** Resolves mentions from left to right, as a reader does: names by their words, "he" by whom one has in mind. */
export function coreference(narrative: Narrative, attributions: readonly Attribution[]): Coreference {
  const uses = nameUses(narrative, new Set(attributions.map(({ mention }) => mention.head)));
  const of = entities(uses);
  const discourse: Discourse = {
    narrative,
    of,
    useAt: new Map(uses.map((use) => [use.to - 1, use])),
    offices: officesOf(narrative, of),
    referents: [],
    called: new Map(),
    described: new Map(),
    talking: talking(narrative, attributions, uses, of),
    stranger: undefined,
  };
  const acronyms = acronymsOf(narrative, of);
  const useFrom = new Map(uses.map((use) => [use.from, use]));
  const papers = new Map<string, Who>();
  const resolved = new Map<Attribution, Who>();
  const ordered = [...attributions].sort(
    (a, b) => a.mention.frame - b.mention.frame || a.mention.from - b.mention.from,
  );
  let next = 0;
  let nextUse = 0;
  narrative.frames.forEach(({ clause }, frame) => {
    const subjects = subjectsOf(clause);
    for (; nextUse < uses.length && (uses[nextUse] as NameUse).frame === frame; nextUse++) {
      const use = uses[nextUse] as NameUse;
      const entity = entityOf(use);
      const asked = isAsked(clause, use.phrase);
      const subject = asked || isSubject(clause, subjects, use);
      const joint = asked || (subject && isJoint(clause, use.phrase));
      if (entity)
        discourse.referents.push({ entity, frame, token: use.from, subject, joint, speaker: asked });
    }
    for (const phrase of subjects) introduce(discourse, clause, frame, phrase);
    meet(discourse, clause, frame, subjects);
    readPapers(clause, frame);
    for (; next < ordered.length && (ordered[next] as Attribution).mention.frame === frame; next++) {
      const attribution = ordered[next] as Attribution;
      const who = whoSpeaks(attribution);
      resolved.set(attribution, who);
      bringForward(discourse, attribution.mention, who);
    }
  });
  return {
    entities: [...new Set(of.values())],
    whoOf: (attribution) => resolved.get(attribution) ?? UNKNOWN,
  };

  /** In a dialogue "the boy" is not who spoke before, and "she" is who has the turn. */
  function whoSpeaks({ mention, antecedent }: Attribution): Who {
    if (!antecedent) return resolve(mention);
    if (antecedent.head !== mention.head) return resolve(antecedent);
    const holder = isDefinite(discourse, mention)
      ? holderOf(discourse, mention)
      : nameBehind(discourse, mention);
    if (holder) return { kind: 'entity', entity: holder };
    const earlier = isDefinite(discourse, mention) ? earlierOf(discourse, mention) : undefined;
    const place = earlier ?? whole(discourse, mention);
    discourse.described.set(wordOf(discourse, mention.head), place);
    return { kind: 'described', ...place };
  }

  function resolve(mention: Mention): Who {
    if (isSeveral(discourse, mention)) return { kind: 'described', from: mention.from, to: mention.to };
    const clause = clauseOf(discourse, mention.frame);
    const word = wordOf(discourse, mention.head);
    const tag = clause.tags[mention.head - clause.from];
    if (tag === Tag.relative) return ofRelative(mention, clause);
    if (tag === Tag.pronoun || tag === Tag.possessive) {
      // "one of the officers"
      const place = narrative.tokens.speech.pronouns.has(word) ? mention : whole(discourse, mention);
      // "one of the officers, [Ann Early], said"
      const apposed = word === 'one' ? nameBehind(discourse, mention) : undefined;
      if (apposed) return { kind: 'entity', entity: apposed };
      return place.to > mention.to ? { kind: 'described', ...place } : ofPronoun(discourse, mention, word);
    }
    if (isTitle(discourse, mention.head) && isDefinite(discourse, mention)) {
      const who = ofDescription(discourse, mention, word);
      if (who.kind === 'entity' || (who.kind === 'described' && who.from !== mention.from)) return who;
    }
    const paper = isPaper(word) ? papers.get(word) : undefined;
    if (paper) return paper;
    const use = discourse.useAt.get(mention.head);
    const entity = use && entityOf(use);
    const full = acronyms.get(word);
    if (full && mention.from >= full.from && entity === (use && of.get(use)))
      return { kind: 'described', ...full };
    if (entity) return { kind: 'entity', entity };
    if (tag === Tag.noun) return ofDescription(discourse, mention, word);
    // "Her number two, [Dale Fenwick], was furious"
    const named = nameBehind(discourse, mention);
    return named ? { kind: 'entity', entity: named } : UNKNOWN;
  }

  /** Whom a name stands for: a short form for the body whose full name the text gives before. */
  function entityOf(use: NameUse): Entity | undefined {
    const full = use.words.length === 1 ? acronyms.get(use.words[0] as string) : undefined;
    const named = full && full.from < use.from ? useFrom.get(full.from) : undefined;
    return of.get(named?.fullTo === full?.to && named ? named : use);
  }

  /** Whose "the statement" of the next sentences is: nobody's, where one is put out that the text ties to no one. */
  function readPapers(clause: Clause, frame: number): void {
    clause.phrases.forEach((phrase, at) => {
      const word = wordOf(discourse, phrase.head);
      if (phrase.kind !== 'noun' || !isPaper(word)) return;
      // "the Oxford Statement" has a name of its own.
      if (clause.tags[phrase.head - clause.from] === Tag.name) {
        papers.delete(word);
        return;
      }
      const issuer = issuerAt(clause, frame, at);
      const who = issuer && resolve(issuer);
      if (issuer && who?.kind === 'unknown' && !isPronoun(discourse, issuer))
        papers.set(word, { kind: 'described', ...whole(discourse, issuer) });
      else if (who && who.kind !== 'unknown') papers.set(word, who);
      else if (!isDefinite(discourse, phrase)) papers.delete(word);
    });
  }

  function ofRelative(mention: Mention, clause: Clause): Who {
    const at = clause.phrases.findIndex(({ from }) => from === mention.head);
    const near = antecedent(clause, at);
    if (near < 0) return UNKNOWN;
    const noun = climb(clause, near, /^(?:of|from|in|at|on|for)$/);
    const { from, to, head } = clause.phrases[noun] as Phrase;
    const who = resolve({ frame: mention.frame, from, to, head });
    return who.kind === 'unknown' ? { kind: 'described', from, to } : who;
  }
}

function talking(
  { frames }: Narrative,
  attributions: readonly Attribution[],
  uses: readonly NameUse[],
  of: ReadonlyMap<NameUse, Entity>,
): ReadonlyMap<number, Entity> {
  const labels = attributions.filter(({ rule }) => rule === 'transcript');
  if (labels.length === 0) return new Map();
  const byEnd = new Map(uses.map((use) => [use.to, of.get(use)]));
  return new Map(
    labels.flatMap(({ mention }) => {
      const entity = byEnd.get(mention.to);
      const paragraph = frames[mention.frame]?.paragraph;
      return entity && paragraph !== undefined ? [[paragraph, entity] as const] : [];
    }),
  );
}

/** Someone quoted is in view from there on, by name or as a stranger. */
function bringForward(discourse: Discourse, mention: Mention, who: Who): void {
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
  });
}

/** A subject without a name: "the former president" comes into focus by the role, "a woman" as a stranger. */
function introduce(discourse: Discourse, clause: Clause, frame: number, at: number): void {
  const phrase = clause.phrases[at];
  if (phrase?.kind !== 'noun') return;
  const mention = { frame, from: phrase.from, to: phrase.to, head: phrase.head };
  const definite = isDefinite(discourse, mention);
  const tag = clause.tags[phrase.head - clause.from];
  // "the President"
  const office = tag === Tag.name && definite && isTitle(discourse, phrase.head);
  if ((tag !== Tag.noun && !office) || tellsMoreOfName(clause, at)) return;
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
    });
  if (entity || !isSomeone(discourse, phrase.head)) return;
  const known = definite ? earlierOf(discourse, mention) : undefined;
  if (known) discourse.stranger = { mention, place: known };
  else if (isNew(discourse, phrase) || (definite && isAlone(discourse, phrase.head))) {
    discourse.stranger = { mention, place: whole(discourse, mention) };
    discourse.described.set(wordOf(discourse, phrase.head), discourse.stranger.place);
  }
}

/** "she told [the vicar]": whom somebody speaks to or acts on is another. */
function meet(discourse: Discourse, clause: Clause, frame: number, subjects: ReadonlySet<number>): void {
  clause.phrases.forEach((phrase, at) => {
    const before = clause.phrases[at - 1];
    if (phrase.kind !== 'noun' || subjects.has(at) || before?.kind !== 'verb') return;
    const mention = { frame, from: phrase.from, to: phrase.to, head: phrase.head };
    const meets = isDefinite(discourse, mention) && isSomeone(discourse, phrase.head);
    if (!meets || clause.tags[phrase.head - clause.from] !== Tag.noun) return;
    if (holderOf(discourse, mention) || earlierOf(discourse, mention) || nameBehind(discourse, mention))
      return;
    discourse.described.set(wordOf(discourse, phrase.head), { from: phrase.from, to: phrase.to });
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
const isNew = (discourse: Discourse, { from }: Phrase): boolean =>
  /^(?:an?|his|her|their|my|our|your)$/.test(
    wordOf(discourse, wordOf(discourse, from) === 'what' ? from + 1 : from),
  );

/** "Ann Early, [a pollster] who": an apposition brings nobody new. */
function tellsMoreOfName({ phrases, tags, from }: Clause, at: number): boolean {
  const name = phrases[at - 2];
  return phrases[at - 1]?.kind === 'comma' && name?.kind === 'noun' && tags[name.head - from] === Tag.name;
}

/** Whether the name is a subject or stands behind one: "Early said", "a third, [Ann Early], said", "the charity [Bread First]". */
function isSubject(clause: Clause, subjects: ReadonlySet<number>, { phrase, to }: NameUse): boolean {
  const { phrases, tokens } = clause;
  const before = phrases[phrase - 1];
  // "was replaced by [Early]"
  const acts = tokens.word[before?.head ?? -1] === 'by' && phrases[phrase - 2]?.passive === true;
  const apposed =
    (before?.kind === 'comma' && subjects.has(phrase - 2)) ||
    (before?.kind === 'noun' && isKind(clause, before) && subjects.has(phrase - 1));
  return (subjects.has(phrase) || apposed || acts) && phrases[phrase]?.head === to - 1;
}

/** "Ann Early and Ben Reed", "Ann Early, a baker, and Ben Reed", "the mayors of Leeds, York and Hull": who speaks is all. */
function isSeveral(discourse: Discourse, { frame, from, to, head }: Mention): boolean {
  const { phrases } = clauseOf(discourse, frame);
  const last = phrases.findIndex((phrase) => phrase.to === to);
  const counted = phrases[last]?.kind === 'noun' && phrases[last - 1]?.kind === 'noun';
  // "and [eleven] others"
  const link = phrases[counted ? last - 2 : last - 1];
  // "Co-founder and chief scientist [Wen Liu]" is one.
  if (link?.kind !== 'conjunction' || link.from <= from || head > link.from) return false;
  const first = phrases.findIndex((phrase) => phrase.from === from);
  const within = phrases.slice(first + 1, last).some(({ kind }) => kind === 'preposition');
  return !within || /s$|men$/.test(wordOf(discourse, head));
}

/** What a mention is that names no one. */
const PRONOUN_TAGS: ReadonlySet<number> = new Set([Tag.pronoun, Tag.possessive, Tag.relative]);

function isPronoun(discourse: Discourse, { frame, head }: Mention): boolean {
  const { tags, from } = clauseOf(discourse, frame);
  return PRONOUN_TAGS.has(tags[head - from] as number);
}

/** The phrases of a clause that are subjects, the first phrase among them, and whose they are: "the home of [a man]". */
function subjectsOf({ subjects, phrases, tokens }: Clause): ReadonlySet<number> {
  // A line without a verb, such as a picture's credit, has none.
  if (!phrases.some(({ kind }) => kind === 'verb')) return new Set();
  const found = new Set([0, ...subjects]);
  for (const subject of subjects) {
    const of = phrases[subject + 1];
    if (of?.kind === 'preposition' && tokens.word[of.head] === 'of') found.add(subject + 2);
    if (of?.kind === 'conjunction' && phrases[subject + 3]?.kind === 'verb') found.add(subject + 2);
  }
  return found;
}

/** "asked [Early] why", "asked the witness, [Early], where": as likely the next to speak as who asks. */
function isAsked({ phrases, tokens }: Clause, at: number): boolean {
  const apposed = phrases[at - 1]?.kind === 'comma' && phrases[at - 2]?.kind === 'noun';
  const verb = phrases[apposed ? at - 3 : at - 1];
  const next = phrases[apposed && phrases[at + 1]?.kind === 'comma' ? at + 2 : at + 1];
  return (
    verb?.kind === 'verb' &&
    /^(?:ask|question|quizz)(?:s|es|ed|ing)?$/.test(tokens.word[verb.head] as string) &&
    next !== undefined &&
    /^(?:wh(?:ere|en|y|at|o|om|ich|ether)|how|if|about)$/.test(tokens.word[next.from] as string)
  );
}

/** Whether a subject shares its verb: "[Anna] and [Ruth] met", "[Anna], the mayor, and Ruth met". */
function isJoint({ phrases, subjects }: Clause, at: number): boolean {
  const next = phrases[at + 1]?.kind === 'conjunction' && phrases[at + 2]?.kind === 'noun';
  const before = phrases[at - 1]?.kind === 'conjunction' && phrases[at - 2]?.kind === 'noun';
  return next || before || (at === 0 && !subjects.includes(0));
}
