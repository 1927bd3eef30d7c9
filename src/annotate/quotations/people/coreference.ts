import { Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import { type Attribution, isTag } from '../attribution/index.ts';
import type { Clause, Narrative } from '../grammar/index.ts';
import { Tag } from '../words/index.ts';
import { acronymsOf } from './acronyms.ts';
import { hasFloor, isAgent, isAsked, isConfronted, isJoint, isSubject, subjectsOf } from './acting.ts';
import { type Discourse, UNKNOWN, type Who } from './discourse.ts';
import { type Entity, entities } from './entities.ts';
import { bringForward, introduce, keepInView, meet } from './introductions.ts';
import { type NameUse, nameUses } from './names.ts';
import { officesOf } from './offices.ts';
import { entityOf, type MentionContext, readPapers, whoSpeaks } from './resolve.ts';
import { selfIntroduced } from './self-introduced.ts';
import { keepActing, keepQuoted } from './they.ts';

/** Whom a text names, and whom each mention stands for. */
export interface Coreference {
  readonly entities: readonly Entity[];
  readonly whoOf: (attribution: Attribution) => Who;
}

/** Resolves mentions from left to right, as a reader does: names by their words, "he" by whom one has in mind. */
export function coreference(narrative: Narrative, attributions: readonly Attribution[]): Coreference {
  const uses = nameUses(narrative, new Set(attributions.map(({ mention }) => mention.head)));
  const of = entities(uses);
  const reading = readingOf(narrative, uses, of, speakingNouns(narrative, attributions));
  const { discourse } = reading;
  const resolved = new Map<Attribution, Who>();
  const ordered = [...attributions].sort(
    (a, b) => a.mention.frame - b.mention.frame || a.mention.from - b.mention.from,
  );
  let next = 0;
  let nextUse = 0;
  narrative.frames.forEach(({ clause }, frame) => {
    const subjects = subjectsOf(clause);
    for (; nextUse < uses.length && uses[nextUse]?.frame === frame; nextUse++)
      refer(reading, clause, subjects, nth(uses, nextUse));
    for (const phrase of subjects) introduce(discourse, clause, frame, phrase);
    meet(discourse, clause, frame, subjects);
    keepInView(discourse, clause, frame, subjects);
    keepActing(discourse, clause, frame);
    readPapers(reading, clause, frame);
    for (; next < ordered.length && ordered[next]?.mention.frame === frame; next++) {
      const attribution = nth(ordered, next);
      const who = whoSpeaks(reading, attribution);
      resolved.set(attribution, who);
      bringForward(discourse, attribution.mention, who);
      keepQuoted(discourse, attribution.mention, who);
    }
  });
  const introduced = selfIntroduced(narrative, resolved, of.values());
  return {
    entities: [...new Set(of.values())],
    whoOf(attribution) {
      const who = resolved.get(attribution) ?? UNKNOWN;
      const entity = who.kind === 'described' ? introduced.get(who.from) : undefined;
      return entity ? { kind: 'entity', entity } : who;
    },
  };
}

/** Whatever speaks in a tag is somebody in this text, but for what is written: “…,” the report said. */
function speakingNouns(
  { frames, tokens }: Narrative,
  attributions: readonly Attribution[],
): ReadonlySet<string> {
  const { speech, word, bits } = tokens;
  // Where every noun has a gender, the table of nouns for somebody tells more.
  if (speech.romance || speech.verbSecond) return new Set();
  return new Set(
    attributions.flatMap((attribution) => {
      const { frame, head } = attribution.mention;
      const { clause } = nth(frames, frame);
      const one = word[head] ?? '';
      const isNoun = clause.tags[head - clause.from] === Tag.noun;
      const isWritten =
        speech.saidNouns.has(one) || speech.writings.has(one) || ((bits[head] ?? 0) & Word.body) !== 0;
      return isTag(attribution) && isNoun && !isWritten ? [one] : [];
    }),
  );
}

/** What is known before the first sentence is read. */
function readingOf(
  narrative: Narrative,
  uses: readonly NameUse[],
  of: ReadonlyMap<NameUse, Entity>,
  speaking: ReadonlySet<string>,
): MentionContext {
  const discourse: Discourse = {
    narrative,
    of,
    useAt: new Map(uses.map((use) => [use.to - 1, use])),
    offices: officesOf(narrative, of),
    referents: [],
    called: new Map(),
    described: new Map(),
    lately: new Map(),
    talking: talking(narrative, uses, of),
    speaking,
    stranger: undefined,
    they: undefined,
  };
  return {
    discourse,
    acronyms: acronymsOf(narrative, of),
    useFrom: new Map(uses.map((use) => [use.from, use])),
    papers: new Map(),
  };
}

/** Whoever is named is in view from there on. */
function refer(reading: MentionContext, clause: Clause, subjects: ReadonlySet<number>, use: NameUse): void {
  const entity = entityOf(reading, use);
  if (!entity) return;
  const asked = isAsked(clause, use.phrase);
  const confronted = isConfronted(clause, use.phrase);
  const subject = asked || confronted || isSubject(clause, subjects, use) || hasFloor(clause, use.phrase);
  // "Early was sacked by [Reed]": either may be who has the word next.
  const joint =
    asked || confronted || (subject && (isJoint(clause, use.phrase) || isAgent(clause, use.phrase)));
  const { frame, from: token } = use;
  reading.discourse.referents.push({
    entity,
    frame,
    token,
    subject,
    side: clause.tokens.speech.clauses.side.has(clause.tokens.word[use.from - 1] ?? ''),
    joint,
    asked,
    struck: confronted,
  });
}

/** Who has the turn of each paragraph that a label opens, where two do at least: "Mr. Reed (Westbury): The minister …". */
function talking(
  { frames }: Narrative,
  uses: readonly NameUse[],
  of: ReadonlyMap<NameUse, Entity>,
): ReadonlyMap<number, Entity> {
  const labelled = frames.filter(({ clause, paragraph }, i) => {
    return frames[i - 1]?.paragraph !== paragraph && isLabelled(clause);
  });
  if (labelled.length < 2) return new Map();
  const byEnd = new Map(uses.map((use) => [use.to, of.get(use)]));
  return new Map(
    labelled.flatMap(({ clause, paragraph }) => {
      const entity = byEnd.get(clause.phrases[0]?.to ?? -1);
      return entity ? [[paragraph, entity] as const] : [];
    }),
  );
}

/** "Reed:", "Reed (Westbury):", and no words in marks behind it. */
function isLabelled({ phrases }: Clause): boolean {
  const colon = phrases[1]?.kind === 'aside' ? 2 : 1;
  const next = phrases[colon + 1];
  return phrases[0]?.kind === 'noun' && phrases[colon]?.kind === 'colon' && !!next && next.kind !== 'quote';
}
