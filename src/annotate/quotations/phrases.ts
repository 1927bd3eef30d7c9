import { settleCues } from './beside.ts';
import type { Cut } from './noun-phrases.ts';
import { settleParticiples } from './participles.ts';
import { subjects } from './subjects.ts';
import { Tag } from './tag-kinds.ts';
import { tag } from './tags.ts';
import type { Tokens } from './tokens.ts';
import { PHRASALS, Word } from './words.ts';

export type PhraseKind =
  | 'noun'
  | 'verb'
  | 'quote'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'comma'
  | 'colon'
  | 'stop'
  | 'dash'
  | 'open'
  | 'close'
  | 'adverb'
  | 'time'
  | 'aside'
  | 'adjective'
  | 'other';

/** How a verb phrase stands: with a subject of its own (`finite`) or leaning on another clause. */
export type VerbForm = 'finite' | 'gerund' | 'participle' | 'infinitive';

/** A run of tokens that belong together; `head` is the token that says what it is. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly form?: VerbForm;
  readonly passive?: boolean;
  /** How its verb reports, if it does. */
  readonly cue?: Cue;
}

/**
 * `saying` verbs report speech, `calling` verbs a part of it, `thinking` verbs only lean on such. `beside` is
 * what `beside.ts` settles: a verb that reports where it stands next to words in marks.
 */
export type Cue = 'saying' | 'calling' | 'thinking' | 'beside';

/** A sentence of the narrative, quotations folded into one token each, cut into phrases. */
export interface Clause extends Cut {
  readonly to: number;
  /** For each phrase its subject's index, or -1. */
  readonly subjects: readonly number[];
}

const SIMPLE: ReadonlyMap<number, PhraseKind> = new Map<number, PhraseKind>([
  [Tag.quote, 'quote'],
  [Tag.preposition, 'preposition'],
  [Tag.conjunction, 'conjunction'],
  [Tag.subordinator, 'subordinator'],
  [Tag.relative, 'relative'],
  [Tag.comma, 'comma'],
  [Tag.colon, 'colon'],
  [Tag.stop, 'stop'],
  [Tag.dash, 'dash'],
  [Tag.open, 'open'],
  [Tag.close, 'close'],
  [Tag.other, 'other'],
]);

const isVerbal = (tag: number): boolean =>
  (tag >= Tag.verb && tag <= Tag.to) || tag === Tag.auxiliary || tag === Tag.modal;
const isNominal = (tag: number): boolean =>
  tag === Tag.noun || tag === Tag.name || tag === Tag.adjective || tag === Tag.number || tag === Tag.genitive;

export function phrases(tokens: Tokens, from: number, to: number, names: ReadonlySet<string>): Clause {
  const tags = tag(tokens, from, to, names);
  const found: Phrase[] = [];
  let i = from;
  while (i < to) {
    const here = tags[i - from] as number;
    const simple = SIMPLE.get(here);
    const phrase = simple
      ? { kind: simple, from: i, to: i + 1, head: i }
      : isVerbal(here) || (here === Tag.adverb && isVerbal(behindAdverbs(tags, i - from)))
        ? verbPhrase(tokens, tags, from, i, to)
        : here === Tag.adverb
          ? { kind: 'adverb' as const, from: i, to: i + 1, head: i }
          : here === Tag.time && tags[i - from + 1] !== Tag.genitive
            ? timePhrase(tags, from, i, to)
            : nounPhrase(tokens, tags, from, i, to);
    found.push(phrase);
    i = phrase.to;
  }
  const cut = { tokens, phrases: foldAsides(found), tags, from, to };
  const parted = { ...cut, phrases: settleParticiples(cut) };
  const clause = { ...parted, phrases: settleCues(parted) };
  return { ...clause, subjects: subjects(clause) };
}

/** Brackets with what they hold become one phrase, as long as nobody is quoted in them. */
function foldAsides(found: readonly Phrase[]): Phrase[] {
  const folded: Phrase[] = [];
  let open = -1;
  for (const phrase of found) {
    folded.push(phrase);
    if (phrase.kind === 'open') open = folded.length - 1;
    else if (phrase.kind === 'quote') open = -1;
    else if (phrase.kind === 'close' && open >= 0) {
      const from = (folded[open] as Phrase).from;
      folded.length = open;
      folded.push({ kind: 'aside', from, to: phrase.to, head: from });
      open = -1;
    }
  }
  return folded;
}

function behindAdverbs(tags: readonly number[], from: number): number {
  let i = from;
  while (tags[i] === Tag.adverb) i++;
  return tags[i] ?? 0;
}

function verbPhrase(tokens: Tokens, tags: readonly number[], base: number, from: number, to: number): Phrase {
  let i = from;
  let head = from;
  let form: VerbForm | undefined;
  let be = false;
  while (i < to) {
    const here = tags[i - base] as number;
    if (here === Tag.adverb) {
      if (!isVerbal(behindAdverbs(tags, i - base))) break;
    } else if (!isVerbal(here)) break;
    else if (form && head !== from && here === Tag.to && i > from) break;
    else {
      if (here === Tag.gerund && form && !be && !isAuxiliary(tags[head - base] as number)) break;
      if (
        (here === Tag.auxiliary || here === Tag.modal) &&
        form &&
        !isAuxiliary(tags[head - base] as number) &&
        tags[head - base] !== Tag.to
      )
        break;
      if (
        here === Tag.verb &&
        form &&
        !isAuxiliary(tags[head - base] as number) &&
        tags[head - base] !== Tag.to
      )
        break;
      form ??=
        here === Tag.to || here === Tag.infinitive
          ? 'infinitive'
          : here === Tag.gerund
            ? 'gerund'
            : here === Tag.participle
              ? 'participle'
              : 'finite';
      if (here === Tag.auxiliary && BE.has(tokens.word[i] as string))
        be = tokens.word[i + 1] !== 'said' || tokens.word[i] !== "'s";
      else if (here === Tag.auxiliary) be = false;
      head = i;
    }
    i++;
  }
  const past =
    ((tokens.bits[head] as number) & Word.participle) !== 0 && !((tokens.bits[head] as number) & Word.gerund);
  if (
    PHRASALS.get(tokens.word[head] as string)?.has(tokens.word[i] as string) &&
    PARTICLES.has(tokens.word[i] as string)
  )
    i++;
  const cue = cueOf(tokens, head, to) ?? pledge(tokens, from, head);
  return {
    kind: 'verb',
    from,
    to: i,
    head,
    form: form ?? 'finite',
    passive: be && past && head > from,
    ...(cue ? { cue } : {}),
  };
}

/** What belongs to the verb in front: "shot [back]", "chimed [in]". */
const PARTICLES: ReadonlySet<string> = new Set(['back', 'in', 'up', 'out']);

/** "[pledged] to make": the verb in front reports what the one behind it only names. */
function pledge(tokens: Tokens, from: number, head: number): Cue | undefined {
  for (let i = head - 1; i > from - 1; i--)
    if (tokens.word[i + 1] === 'to' && (tokens.bits[i] as number) & Word.saying) return 'saying';
  return undefined;
}

function cueOf(tokens: Tokens, verb: number, to: number): Cue | undefined {
  const bits = tokens.bits[verb] as number;
  if (bits & Word.saying) return 'saying';
  const particle = verb + 1 < to ? (tokens.word[verb + 1] as string) : '';
  if (
    PHRASALS.get(tokens.word[verb] as string)?.has(particle) &&
    (PHRASAL_ENDS.get(particle)?.test(tokens.word[verb + 2] ?? '.') ?? true)
  )
    return 'saying';
  // "is to blame" blames nobody.
  if (tokens.word[verb] === 'blame' && tokens.word[verb - 1] === 'to') return undefined;
  if (bits & Word.calling) return 'calling';
  if (particle === 'that' && tokens.word[verb - 1] !== 'to' && HOLDS.test(tokens.word[verb] as string))
    return 'thinking';
  return bits & Word.thinking ? 'thinking' : bits & Word.beside ? 'beside' : undefined;
}

/** What must follow where verb and particle may as well mean something else: "goes on for miles", "puts it away". */
const PHRASAL_ENDS: ReadonlyMap<string, RegExp> = new Map([
  ['on', /^(?:to|[.,:"])$/],
  ['it', /^(?:this|that|like|more|so|best|well|in|to|[.,:"]|[a-z]+ly)$/],
]);

/** Verbs that report only with "that": the court held that. */
const HOLDS =
  /^(?:held|holds?|show(?:s|ed|n)?|establish(?:es|ed)?|determined?s?|demonstrate[ds]?|prove[ds]?)$/;

const isAuxiliary = (tag: number): boolean => tag === Tag.auxiliary || tag === Tag.modal;
const BE: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "'s",
  "'re",
  "'m",
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  'get',
  'got',
  'gets',
]);

/** "Monday", "September 30", "Feb. 7, 2023" */
function timePhrase(tags: readonly number[], base: number, from: number, to: number): Phrase {
  let end = from + 1;
  if (end < to && tags[end - base] === Tag.number) end++;
  if (end + 1 < to && end > from + 1 && tags[end - base] === Tag.comma && tags[end + 1 - base] === Tag.number)
    end += 2;
  return { kind: 'time', from, to: end, head: from };
}

function nounPhrase(tokens: Tokens, tags: readonly number[], base: number, from: number, to: number): Phrase {
  const first = tags[from - base] as number;
  if (first === Tag.pronoun) return { kind: 'noun', from, to: from + 1, head: from };
  let i = from;
  let head = -1;
  while (i < to) {
    const here = tags[i - base] as number;
    if (here === Tag.determiner || here === Tag.possessive) {
      if (i > from && tags[i - 1 - base] !== Tag.determiner) break;
    } else if (here === Tag.time) {
      // "this week", "Monday's debate": a time may end or, with 's, start a phrase.
      const genitive = tags[i + 1 - base] === Tag.genitive;
      // "a Wednesday editorial"
      const inside = head < 0 && i > from && isCapital(tokens, i) && tags[i + 1 - base] === Tag.noun;
      if (!genitive && head >= 0) break;
      if (!genitive && !inside) return { kind: 'time', from, to: i + 1, head: i };
    } else if (here === Tag.conjunction && tokens.word[i] === '&') {
      // part of a name
    } else if (here === Tag.adverb && i > from && head < 0 && isNominal(tags[i + 1 - base] ?? 0)) {
      // "the recently released report"
    } else if (!isNominal(here)) break;
    else if (
      here === Tag.name &&
      first === Tag.adjective &&
      head < 0 &&
      tags[from - base - 1] === Tag.auxiliary
    )
      break;
    else if (
      here === Tag.name &&
      head >= 0 &&
      tags[head - base] === Tag.noun &&
      tags[i - 1 - base] !== Tag.genitive &&
      !melts(tokens, head)
    )
      break;
    else if (here === Tag.noun || here === Tag.name) head = i;
    i++;
  }
  while (head >= from && i - 1 > head && tags[i - 1 - base] === Tag.adjective) i--;
  if (i === from) i = from + 1;
  if (head < 0) head = i - 1;
  const kind = tags[head - base] === Tag.adjective && first === Tag.adjective ? 'adjective' : 'noun';
  return { kind, from, to: i, head };
}

const isCapital = (tokens: Tokens, i: number): boolean => ((tokens.bits[i] as number) & Word.capital) !== 0;

/** Whether a name behind this noun is in one phrase with it: campaign spokesman Brian Fallon. */
const melts = (tokens: Tokens, noun: number): boolean =>
  ((tokens.bits[noun] as number) & (Word.role | Word.likely | Word.title)) !== 0;
