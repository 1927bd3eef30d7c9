import { Word } from '../../../languages/index.ts';
import { Tag, type Tokens } from '../words/index.ts';
import type { Cue, Phrase, VerbForm } from './types.ts';

export function verbPhrase(
  tokens: Tokens,
  tags: readonly number[],
  base: number,
  from: number,
  to: number,
): Phrase {
  let i = from;
  let head = from;
  let form: VerbForm | undefined;
  let be = false;
  while (i < to) {
    const here = tags[i - base] ?? 0;
    if (here === Tag.adverb) {
      if (!isVerbal(behindAdverbs(tags, i - base))) break;
    } else if (!isVerbal(here)) break;
    else if (form && head !== from && here === Tag.to && i > from) break;
    else {
      if (here === Tag.gerund && form && !be && !isAuxiliary(tags[head - base] ?? 0)) break;
      if (
        (here === Tag.auxiliary || here === Tag.modal) &&
        form &&
        !isAuxiliary(tags[head - base] ?? 0) &&
        tags[head - base] !== Tag.to
      )
        break;
      if (here === Tag.verb && form && !isAuxiliary(tags[head - base] ?? 0) && tags[head - base] !== Tag.to)
        break;
      form ??=
        here === Tag.to || here === Tag.infinitive || isInfinitive(tokens, i)
          ? 'infinitive'
          : here === Tag.gerund || tokens.word[i] === 'having'
            ? 'gerund'
            : here === Tag.participle
              ? 'participle'
              : 'finite';
      if (here === Tag.auxiliary && tokens.speech.passive.has(tokens.word[i] ?? '')) be = true;
      else if (here === Tag.auxiliary && BE.has(tokens.word[i] ?? ''))
        be = tokens.word[i + 1] !== 'said' || tokens.word[i] !== "'s";
      else if (here === Tag.auxiliary) be = false;
      head = i;
    }
    i++;
  }
  const past =
    ((tokens.bits[head] ?? 0) & Word.participle) !== 0 && !((tokens.bits[head] ?? 0) & Word.gerund);
  if (
    tokens.speech.phrasals.get(tokens.word[head] ?? '')?.has(tokens.word[i] ?? '') &&
    PARTICLES.has(tokens.word[i] ?? '')
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

/** "haber [dicho]": a helper that is an infinitive itself. */
const isInfinitive = ({ bits, speech }: Tokens, i: number): boolean =>
  speech.romance === true && ((bits[i] ?? 0) & Word.base) !== 0;

/** What belongs to the verb in front: "shot [back]", "chimed [in]". */
const PARTICLES: ReadonlySet<string> = new Set(['back', 'in', 'up', 'out', 'off', 'aside', 'down']);

/** "[pledged] to make": the verb in front reports what the one behind it only names. */
function pledge(tokens: Tokens, from: number, head: number): Cue | undefined {
  for (let i = head - 1; i > from - 1; i--)
    if (tokens.word[i + 1] === 'to' && (tokens.bits[i] ?? 0) & Word.saying) return 'saying';
  return undefined;
}

function cueOf(tokens: Tokens, verb: number, to: number): Cue | undefined {
  const bits = tokens.bits[verb] ?? 0;
  if (bits & Word.saying) return 'saying';
  const particle = verb + 1 < to ? (tokens.word[verb + 1] ?? '') : '';
  if (
    tokens.speech.phrasals.get(tokens.word[verb] ?? '')?.has(particle) &&
    (PHRASAL_ENDS.get(particle)?.test(tokens.word[verb + 2] ?? '.') ?? true)
  )
    return 'saying';
  // "is to blame" blames nobody.
  if (tokens.word[verb] === 'blame' && tokens.word[verb - 1] === 'to') return undefined;
  if (bits & Word.calling) return 'calling';
  if (particle === 'that' && tokens.word[verb - 1] !== 'to' && HOLDS.test(tokens.word[verb] ?? ''))
    return /^h/.test(tokens.word[verb] ?? '') ? 'saying' : 'thinking';
  return bits & Word.thinking ? 'thinking' : bits & Word.contextual ? 'contextual' : undefined;
}

/** What must follow where verb and particle may as well mean something else: "goes on for miles", "puts it away". */
const PHRASAL_ENDS: ReadonlyMap<string, RegExp> = new Map([
  ['on', /^(?:to|[.,:"])$/],
  ['it', /^(?:this|that|like|more|so|best|well|down|in|to|last|once|during|[.,:"]|[a-z]+ly)$/],
]);

/** Verbs that report only with "that": the court held that. */
const HOLDS =
  /^(?:held|holds?|record(?:s|ed)?|show(?:s|ed|n)?|establish(?:es|ed)?|determined?s?|demonstrate[ds]?|prove[ds]?)$/;

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

export const isVerbal = (tag: number): boolean =>
  (tag >= Tag.verb && tag <= Tag.to) || tag === Tag.auxiliary || tag === Tag.modal;

export function behindAdverbs(tags: readonly number[], from: number): number {
  let i = from;
  while (tags[i] === Tag.adverb) i++;
  return tags[i] ?? 0;
}
