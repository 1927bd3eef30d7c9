import { isPaper, issuerAt } from './issuers.ts';
import { DEPUTIES, MEN, PRONOUNS, WOMEN } from './lexicon/references.ts';
import { type Entity, entities, type Gender, type NameUse, nameUses } from './names.ts';
import type { Narrative } from './narrative.ts';
import { antecedent, climb } from './noun-phrases.ts';
import { acronymsOf, officesOf } from './offices.ts';
import type { Clause, Phrase } from './phrases.ts';
import type { Attribution, Mention } from './rules/site.ts';
import { Tag } from './tag-kinds.ts';
import { Word } from './words.ts';

/** Whom a mention stands for: a named entity, a description given elsewhere, or nobody that the text tells. */
export type Who =
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'described'; readonly from: number; readonly to: number }
  | { readonly kind: 'unknown' };

const UNKNOWN: Who = { kind: 'unknown' };

/** How far back a pronoun looks, in sentences. */
const REACH = 12;

/** Someone in focus: where, and how prominent. */
interface Focus {
  readonly entity: Entity;
  readonly frame: number;
  readonly token: number;
  readonly subject: boolean;
  /** Whether it is somebody quoted. */
  readonly speaker: boolean;
}

/** Tokens `from`..`to` of the text. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * Resolves mentions from left to right, as a reader does: names by their words, "he" and "she" by gender,
 * nearness and prominence (subjects and speakers first; after Lappin & Leass 1994), "the senator" by role.
 */
export function coreference(
  narrative: Narrative,
  attributions: readonly Attribution[],
): (attribution: Attribution) => Who {
  const uses = nameUses(narrative, new Set(attributions.map(({ mention }) => mention.head)));
  const of = entities(uses);
  const offices = officesOf(narrative, of);
  const acronyms = acronymsOf(narrative);
  const useAt = new Map(uses.map((use) => [use.to - 1, use]));
  const focus: Focus[] = [];
  const described = new Map<string, Place>();
  const papers = new Map<string, Who>();
  const resolved = new Map<Attribution, Who>();
  const ordered = [...attributions].sort(
    (a, b) => a.mention.frame - b.mention.frame || a.mention.from - b.mention.from,
  );
  /** Someone quoted last of whom the text gives no name. */
  let stranger: Mention | undefined;
  /** The words that describe them. */
  let strangerAt: Place | undefined;
  let next = 0;
  let nextUse = 0;
  narrative.frames.forEach(({ clause }, frame) => {
    const subjects = subjectsOf(clause);
    for (; nextUse < uses.length && (uses[nextUse] as NameUse).frame === frame; nextUse++) {
      const use = uses[nextUse] as NameUse;
      const entity = of.get(use);
      if (entity)
        focus.push({
          entity,
          frame,
          token: use.from,
          subject: subjects.has(use.phrase) && clause.phrases[use.phrase]?.head === use.to - 1,
          speaker: false,
        });
    }
    for (const phrase of subjects) introduce(clause, frame, phrase);
    readPapers(clause, frame);
    for (; next < ordered.length && (ordered[next] as Attribution).mention.frame === frame; next++) {
      const attribution = ordered[next] as Attribution;
      const who = resolve(attribution.mention);
      resolved.set(attribution, who);
      if (who.kind !== 'entity' && isSomeone(attribution.mention.head)) {
        stranger = attribution.mention;
        strangerAt = who.kind === 'described' ? who : whole(stranger);
      } else if (who.kind === 'entity' && stranger && stranger.from < attribution.mention.from)
        stranger = undefined;
      if (who.kind === 'entity')
        focus.push({
          entity: who.entity,
          frame,
          token: attribution.mention.from,
          subject: true,
          speaker: true,
        });
    }
  });
  return (attribution) => resolved.get(attribution) ?? UNKNOWN;

  function resolve(mention: Mention): Who {
    const { clause } = narrative.frames[mention.frame] as { clause: Clause };
    const word = narrative.tokens.word[mention.head] as string;
    const tag = clause.tags[mention.head - clause.from];
    if (tag === Tag.relative) return ofRelative(mention, clause);
    if (tag === Tag.pronoun || tag === Tag.possessive) {
      // "one of the officers"
      const place = PRONOUNS.has(word) ? mention : whole(mention);
      return place.to > mention.to ? { kind: 'described', ...place } : ofPronoun(mention, word);
    }
    if (isTitle(mention.head) && isDefinite(mention)) {
      const who = ofDescription(mention, word);
      if (who.kind === 'entity' || (who.kind === 'described' && who.from !== mention.from)) return who;
    }
    const paper = isPaper(word) ? papers.get(word) : undefined;
    if (paper) return paper;
    const full = acronyms.get(word);
    if (full && mention.from >= full.from) return { kind: 'described', ...full };
    const use = useAt.get(mention.head);
    const entity = use && of.get(use);
    if (entity) return { kind: 'entity', entity };
    return tag === Tag.noun ? ofDescription(mention, word) : UNKNOWN;
  }

  /** A subject without a name: "the former president" comes into focus by the role, "a woman" as a stranger. */
  function introduce(clause: Clause, frame: number, at: number): void {
    const phrase = clause.phrases[at];
    if (
      phrase?.kind !== 'noun' ||
      clause.tags[phrase.head - clause.from] !== Tag.noun ||
      !isSomeone(phrase.head)
    )
      return;
    const mention = { frame, from: phrase.from, to: phrase.to, head: phrase.head };
    if (nameBehind(mention) || tellsMoreOfName(clause, at)) return;
    const entity = isDefinite(mention)
      ? holderOf(narrative.tokens.word[phrase.head] as string, phrase.from)
      : undefined;
    const word = narrative.tokens.word[phrase.head] as string;
    const known = isDefinite(mention) ? described.get(word) : undefined;
    if (entity) focus.push({ entity, frame, token: phrase.from, subject: true, speaker: false });
    else if (known) {
      stranger = mention;
      strangerAt = known;
    } else if (isNew(phrase)) {
      stranger = mention;
      strangerAt = whole(mention);
      described.set(narrative.tokens.word[phrase.head] as string, strangerAt);
    }
  }

  /** "a man", "what a partner", "her brother": someone of whom the text has not told. */
  function isNew({ from }: Phrase): boolean {
    const { word } = narrative.tokens;
    return /^(?:an?|his|her|their)$/.test(word[word[from] === 'what' ? from + 1 : from] as string);
  }

  /** "Ann Early, [a pollster] who": an apposition brings nobody new. */
  function tellsMoreOfName({ phrases, tags, from }: Clause, at: number): boolean {
    const name = phrases[at - 2];
    return phrases[at - 1]?.kind === 'comma' && name?.kind === 'noun' && tags[name.head - from] === Tag.name;
  }

  /** Whose "the statement" of the next sentences is: nobody's, where one is put out that the text ties to no one. */
  function readPapers(clause: Clause, frame: number): void {
    clause.phrases.forEach((phrase, at) => {
      const word = narrative.tokens.word[phrase.head] as string;
      if (phrase.kind !== 'noun' || !isPaper(word)) return;
      // "the Oxford Statement" has a name of its own.
      if (clause.tags[phrase.head - clause.from] === Tag.name) {
        papers.delete(word);
        return;
      }
      const issuer = issuerAt(clause, frame, at);
      const who = issuer && resolve(issuer);
      if (issuer && who?.kind === 'unknown' && !isPronoun(issuer))
        papers.set(word, { kind: 'described', ...whole(issuer) });
      else if (who && who.kind !== 'unknown') papers.set(word, who);
      else if (!isDefinite(phrase)) papers.delete(word);
    });
  }

  /** A description with what belongs to it: "an official [of the ministry]". */
  function whole({ frame, from, to }: Mention): Place {
    const { phrases } = (narrative.frames[frame] as { clause: Clause }).clause;
    let end = phrases.findIndex((phrase) => phrase.to === to) + 1;
    while (
      end > 0 &&
      phrases[end]?.kind === 'preposition' &&
      /^(?:of|for|from|with|at)$/.test(narrative.tokens.word[(phrases[end] as Phrase).head] as string) &&
      phrases[end + 1]?.kind === 'noun'
    )
      end += 2;
    return { from, to: end > 0 ? (phrases[end - 1] as Phrase).to : to };
  }

  function isPronoun({ frame, head }: Mention): boolean {
    const { clause } = narrative.frames[frame] as { clause: Clause };
    return PRONOUN_TAGS.has(clause.tags[head - clause.from] as number);
  }

  /** Who of those whom the word calls was in focus last, subjects before others. */
  function holderOf(word: string, before: number): Entity | undefined {
    const known = offices.get(word);
    if (!known || known.length < 2)
      return known?.find(({ uses: [first] }) => first !== undefined && first.from < before);
    let best: Entity | undefined;
    let top = Number.NEGATIVE_INFINITY;
    for (let i = focus.length - 1; i >= Math.max(0, focus.length - 200); i--) {
      const { entity, token, subject, frame } = focus[i] as Focus;
      if (token >= before || !known.includes(entity)) continue;
      const score = frame + (subject ? 2.5 : 0);
      if (score > top) {
        top = score;
        best = entity;
      }
    }
    return best;
  }

  function isSomeone(token: number): boolean {
    return ((narrative.tokens.bits[token] as number) & (Word.title | Word.role | Word.likely)) !== 0;
  }

  function isTitle(token: number): boolean {
    return ((narrative.tokens.bits[token] as number) & (Word.title | Word.role)) !== 0;
  }

  function isDefinite({ from }: { readonly from: number }): boolean {
    return /^(?:the|this|that)$/.test(narrative.tokens.word[from] as string);
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

  function ofPronoun(mention: Mention, word: string): Who {
    const gender = PRONOUNS.get(word);
    if (!gender) return UNKNOWN;
    let best: Focus | undefined;
    let top = Number.NEGATIVE_INFINITY;
    for (let i = focus.length - 1; i >= 0; i--) {
      const one = focus[i] as Focus;
      if (mention.frame - one.frame > REACH) break;
      if (one.token >= Math.min(mention.from, mention.behind ?? mention.from)) continue;
      if (!one.entity.person) continue;
      if (one.entity.gender !== undefined && one.entity.gender !== gender) continue;
      const score = prominence(one, mention, gender);
      if (score > top) {
        top = score;
        best = one;
      }
    }
    if (
      stranger &&
      stranger.from < mention.from &&
      mention.frame - stranger.frame <= 2 &&
      (!best || best.token < stranger.from) &&
      suits(stranger.head, gender)
    )
      return { kind: 'described', ...(strangerAt ?? stranger) };
    return best ? { kind: 'entity', entity: best.entity } : UNKNOWN;
  }

  function suits(head: number, gender: Gender): boolean {
    const word = narrative.tokens.word[head] as string;
    if (/(?:[^s]s|men|women|people)$/.test(word)) return false;
    return gender === 'male' ? !WOMEN.test(word) : !MEN.test(word) || WOMEN.test(word);
  }

  function prominence(one: Focus, mention: Mention, gender: Gender): number {
    const paragraphs =
      (narrative.frames[mention.frame]?.paragraph ?? 0) - (narrative.frames[one.frame]?.paragraph ?? 0);
    return (
      (one.subject ? 2.5 : 0) +
      (one.speaker ? 1 : 0) +
      (one.entity.gender === gender ? 1 : 0) -
      (mention.frame - one.frame) -
      0.25 * paragraphs
    );
  }

  /** "the senator", "the ministry": who was given that role or name before, else the description itself. */
  function ofDescription(mention: Mention, word: string): Who {
    const known = whole(mention);
    const apposed = nameBehind(mention);
    if (apposed) return { kind: 'entity', entity: apposed };
    if (!isDefinite(mention)) {
      described.set(word, known);
      return { kind: 'described', ...known };
    }
    const earlier = described.get(word);
    const named = holderOf(word, mention.from);
    const near = named && isFar(named, mention) ? lastPerson(mention) : undefined;
    if (near && isPerson(mention.head)) return { kind: 'entity', entity: near };
    if (named && !(earlier && earlier.from > lastSeen(named, mention.from)))
      return { kind: 'entity', entity: named };
    if (earlier && earlier.from < mention.from) return { kind: 'described', ...earlier };
    const last = known.to === mention.to && isPerson(mention.head) ? lastPerson(mention) : undefined;
    if (last) return { kind: 'entity', entity: last };
    described.set(word, known);
    return { kind: 'described', ...known };
  }

  /** Whether someone has not been named in the sentences before. */
  function isFar(entity: Entity, { frame, from }: Mention): boolean {
    for (let i = focus.length - 1; i >= 0; i--) {
      const one = focus[i] as Focus;
      if (frame - one.frame > REACH) return true;
      if (one.entity === entity && one.token < from) return false;
    }
    return true;
  }

  /** Where someone stood last before a token, among those lately in focus. */
  function lastSeen(entity: Entity, before: number): number {
    for (let i = focus.length - 1; i >= Math.max(0, focus.length - 200); i--) {
      const one = focus[i] as Focus;
      if (one.entity === entity && one.token < before) return one.token;
    }
    return (entity.uses[0] as NameUse).from;
  }

  /** "The museum's director, [Ana Lopes], said": the name between commas behind the description. */
  function nameBehind({ frame, to }: Mention): Entity | undefined {
    const { phrases } = (narrative.frames[frame] as { clause: Clause }).clause;
    let comma = phrases.findIndex(({ from }) => from === to);
    while (phrases[comma]?.kind === 'preposition' && phrases[comma + 1]?.kind === 'noun') comma += 2;
    const name = phrases[comma + 1];
    const end = phrases[comma + 2]?.kind;
    if (
      comma < 0 ||
      phrases[comma]?.kind !== 'comma' ||
      name?.kind !== 'noun' ||
      (end && !/^(?:comma|stop|aside)$/.test(end))
    )
      return undefined;
    const use = useAt.get(name.to - 1);
    return use && use.from === name.from && (use.person || use.words.length > 1) ? of.get(use) : undefined;
  }

  /** Whether the word tells what someone is ("the general"), not for whom one speaks or that one knows. */
  function isPerson(head: number): boolean {
    const { bits, word } = narrative.tokens;
    return ((bits[head] as number) & Word.role) !== 0 && !DEPUTIES.has(word[head] as string);
  }

  /** The one person who acted or spoke in the sentences just before: "the retired general" of whom one has read. */
  function lastPerson(mention: Mention): Entity | undefined {
    let found: Entity | undefined;
    for (let i = focus.length - 1; i >= 0; i--) {
      const one = focus[i] as Focus;
      if (mention.frame - one.frame > 3) break;
      if (!one.subject || !one.entity.person || one.token >= mention.from) continue;
      if (found && found !== one.entity) return undefined;
      found = one.entity;
    }
    return found;
  }
}

/** What a mention is that names no one. */
const PRONOUN_TAGS: ReadonlySet<number> = new Set([Tag.pronoun, Tag.possessive, Tag.relative]);

/** The phrases of a clause that are subjects, the first phrase among them, and whose they are: "the home of [a man]". */
function subjectsOf({ subjects, phrases, tokens }: Clause): ReadonlySet<number> {
  const found = new Set([0, ...subjects]);
  for (const subject of subjects) {
    const of = phrases[subject + 1];
    if (of?.kind === 'preposition' && tokens.word[of.head] === 'of') found.add(subject + 2);
  }
  return found;
}
