import type { Tokens } from './tokens.ts';
import { FUNCTIONAL, PHRASALS, VERBAL, Word } from './words.ts';

/** What a token is in its sentence, decided from its word bits and its neighbours. */
export const Tag = {
  noun: 1,
  name: 2,
  pronoun: 3,
  determiner: 4,
  possessive: 5,
  genitive: 6,
  adjective: 7,
  number: 8,
  time: 9,
  preposition: 10,
  conjunction: 11,
  subordinator: 12,
  relative: 13,
  auxiliary: 14,
  modal: 15,
  adverb: 16,
  verb: 17,
  gerund: 18,
  participle: 19,
  infinitive: 20,
  to: 21,
  quote: 22,
  comma: 23,
  colon: 24,
  stop: 25,
  dash: 26,
  open: 27,
  close: 28,
  other: 29,
} as const;

const PUNCTUATION: ReadonlyMap<string, number> = new Map([
  ['"', Tag.quote],
  [',', Tag.comma],
  [';', Tag.stop],
  [':', Tag.colon],
  ['.', Tag.stop],
  ['?', Tag.stop],
  ['!', Tag.stop],
  ['-', Tag.dash],
  ['(', Tag.open],
  [')', Tag.close],
  ['/', Tag.other],
]);

/** Behind these a word is a noun or an adjective, whatever verb it might be elsewhere. */
const opensNoun = (tag: number): boolean =>
  tag === Tag.determiner ||
  tag === Tag.possessive ||
  tag === Tag.genitive ||
  tag === Tag.adjective ||
  tag === Tag.number;
const isNominal = (tag: number): boolean => tag === Tag.noun || tag === Tag.name;

/**
 * Tags for the tokens `from`..`to`, which are one sentence. `names` holds the lower-case words that the
 * text writes with a capital inside sentences.
 */
export function tag(tokens: Tokens, from: number, to: number, names: ReadonlySet<string>): number[] {
  const tags: number[] = [];
  let previous = 0;
  for (let i = from; i < to; i++) {
    const start =
      i === from ||
      previous === Tag.colon ||
      previous === Tag.open ||
      previous === Tag.dash ||
      previous === Tag.stop;
    const now = tagOne(
      tokens,
      i,
      to,
      previous,
      i === from ? '' : (tokens.word[i - 1] as string),
      start,
      names,
    );
    tags.push(now);
    // "a newly released report": behind the adverb the determiner still holds.
    if (now !== Tag.adverb || !opensNoun(previous)) previous = now;
    // "Early [continued] by saying": no one is continued by anybody.
    if (now === Tag.gerund && tags[i - from - 2] === Tag.participle && tokens.word[i - 1] === 'by')
      tags[i - from - 2] = Tag.verb;
  }
  return tags;
}

function tagOne(
  tokens: Tokens,
  i: number,
  to: number,
  previous: number,
  before: string,
  start: boolean,
  names: ReadonlySet<string>,
): number {
  const word = tokens.word[i] as string;
  const bits = tokens.bits[i] as number;
  const mark = PUNCTUATION.get(word);
  if (mark !== undefined) return mark;
  if (word === "'s" || word === "'")
    return previous === Tag.pronoun || previous === Tag.relative
      ? Tag.auxiliary
      : isNominal(previous) || previous === Tag.time
        ? Tag.genitive
        : Tag.other;
  if (bits & Word.number) return Tag.number;
  const next = i + 1 < to ? (tokens.bits[i + 1] as number) : 0;
  const nextWord = i + 1 < to ? (tokens.word[i + 1] as string) : '.';
  if (bits & Word.capital) {
    const tag = tagCapital(word, bits, next, nextWord, start, names);
    if (tag !== 0) return tag;
  }
  return tagLower(word, bits, next, nextWord, previous, before);
}

function tagCapital(
  word: string,
  bits: number,
  next: number,
  nextWord: string,
  start: boolean,
  names: ReadonlySet<string>,
): number {
  if (word === 'i') return Tag.pronoun;
  if (bits & Word.time && word !== 'may' && word !== 'sun') return Tag.time;
  if (!start)
    return bits & (Word.determiner | Word.subject) &&
      !(next & Word.capital && bits & Word.subject) &&
      word !== 'one'
      ? 0
      : bits & Word.time
        ? Tag.time
        : Tag.name;
  if (word === 'one' || word === 'another' || word === 'others') return 0;
  if (bits & FUNCTIONAL)
    return names.has(word) &&
      next & (Word.saying | Word.calling) &&
      next & (Word.past | Word.third) &&
      !(bits & (Word.subject | Word.determiner | Word.adverb))
      ? Tag.name
      : 0;
  // "Continued Stone: …", "Said one voter: …"
  if (bits & Word.saying && bits & Word.past && next & Word.capital && !names.has(word)) return Tag.verb;
  if (next & Word.capital || names.has(word)) return Tag.name;
  if (bits & (Word.role | Word.likely | Word.body)) return Tag.noun;
  if (bits & VERBAL && !(bits & (Word.male | Word.female))) {
    if (bits & Word.gerund) return Tag.gerund;
    if (bits & Word.participle && nextWord !== "'s")
      return next & VERBAL && next & (Word.past | Word.third) && !(next & Word.gerund)
        ? Tag.name
        : Tag.participle;
    if (bits & Word.base) return next & (Word.auxiliary | Word.modal) ? Tag.name : 0;
  }
  return bits & Word.adjective ? Tag.adjective : Tag.name;
}

function tagLower(
  word: string,
  bits: number,
  next: number,
  nextWord: string,
  previous: number,
  before: string,
): number {
  switch (word) {
    case 'to':
      return next & Word.base && !(next & Word.capital)
        ? Tag.to
        : next & Word.adverb
          ? Tag.to
          : Tag.preposition;
    case 'that':
      return tagThat(next, previous);
    case 'her':
      return isObjectPlace(next, nextWord) ? Tag.pronoun : Tag.possessive;
    case 'his':
      return nextWord === ',' || nextWord === '.' ? Tag.pronoun : Tag.possessive;
    case 'like':
      return previous === Tag.pronoun || previous === Tag.modal || previous === Tag.to
        ? Tag.verb
        : Tag.preposition;
    case 'once':
      return next & VERBAL ? Tag.adverb : Tag.subordinator;
    case 'as':
      return Tag.preposition;
    case 'at':
      return /^(?:last|least|first|once)$/.test(nextWord) ? Tag.adverb : Tag.preposition;
    case 'close':
      if (nextWord === 'to' && isPlural(before)) return Tag.adjective;
      break;
    case 'last':
    case 'least':
      if (before === 'at') return Tag.adverb;
      break;
    case 'what':
      return next &
        (Word.capital | Word.subject | Word.determiner | Word.possessive | Word.auxiliary | Word.modal)
        ? Tag.subordinator
        : Tag.determiner;
    case 'one':
    case 'another':
    case 'others':
      return startsNoun(next, nextWord) ? Tag.determiner : opensNoun(previous) ? Tag.noun : Tag.pronoun;
  }
  if (bits & Word.relative) return Tag.relative;
  if (bits & Word.possessive) return Tag.possessive;
  if (bits & (Word.auxiliary | Word.modal))
    return bits & Word.modal && !opensNoun(previous)
      ? Tag.modal
      : opensNoun(previous) && bits & Word.modal
        ? Tag.noun
        : Tag.auxiliary;
  if (bits & Word.conjunction) return Tag.conjunction;
  if (bits & (Word.subject | Word.object)) return Tag.pronoun;
  if (bits & Word.determiner)
    return bits & Word.adjective && previous === Tag.auxiliary ? Tag.adjective : Tag.determiner;
  if (bits & Word.preposition && previous === Tag.determiner && startsNoun(next, nextWord))
    return Tag.adjective;
  if (bits & Word.preposition && !(bits & VERBAL && previous === Tag.comma && bits & Word.gerund))
    return Tag.preposition;
  if (bits & Word.subordinator) return Tag.subordinator;
  if (bits & Word.time) return Tag.time;
  if (bits & VERBAL) return tagVerb(word, bits, next, nextWord, previous, before);
  if (bits & Word.adjective) return Tag.adjective;
  if (bits & Word.adverb) return Tag.adverb;
  return Tag.noun;
}

function tagThat(next: number, previous: number): number {
  if (
    previous !== 0 &&
    previous !== Tag.conjunction &&
    next & (Word.capital | Word.subject | Word.determiner | Word.possessive)
  )
    return Tag.subordinator;
  if (previous === Tag.preposition) return Tag.determiner;
  if (isNominal(previous) && next & (Word.auxiliary | Word.modal | Word.past | Word.third))
    return Tag.relative;
  if (previous === 0 || previous === Tag.conjunction)
    return next & (Word.auxiliary | Word.modal | Word.third) ? Tag.pronoun : Tag.determiner;
  return Tag.subordinator;
}

/** Whether the next word can only go on with the phrase: "one official", "another source". */
const startsNoun = (next: number, nextWord: string): boolean =>
  /^\p{L}/u.test(nextWord) &&
  !(next & (FUNCTIONAL | Word.time)) &&
  !(next & VERBAL && next & (Word.past | Word.third | Word.gerund));

const isObjectPlace = (next: number, nextWord: string): boolean =>
  nextWord === ',' ||
  nextWord === '.' ||
  nextWord === '"' ||
  (next &
    (Word.preposition |
      Word.conjunction |
      Word.determiner |
      Word.time |
      Word.subordinator |
      Word.possessive)) !==
    0;

/** Words behind which no noun phrase ended, so that a clause's verb may have its object here. */
const opensObject = (next: number, nextWord: string): boolean =>
  nextWord === '"' ||
  nextWord === ',' ||
  nextWord === ':' ||
  nextWord === '.' ||
  (next &
    (Word.determiner |
      Word.possessive |
      Word.subject |
      Word.object |
      Word.preposition |
      Word.subordinator |
      Word.capital |
      Word.relative |
      Word.adverb |
      Word.number |
      Word.time)) !==
    0;

/** Whether the word looks like a plural: officials, but not serious, status, crisis, press. */
const isPlural = (word: string): boolean =>
  /s$/.test(word) && !/(?:ss|us|is)$|^(?:news|politics)$/.test(word);

/** Words that show that a verb goes on: "by warning [darkly]", "by warning [that]". */
const leadsOn = (next: number): boolean =>
  (next &
    (Word.adverb | Word.subordinator | Word.determiner | Word.possessive | Word.subject | Word.object)) !==
  0;

/** Nouns that look like a verb's -ing form. */
const NOUNS_IN_ING: ReadonlySet<string> = new Set(
  `polling filing meeting building briefing hearing ruling feeling training housing funding spending marketing banking
  engineering gathering wedding warning shooting killing bombing ending painting recording posting finding opening
  thinking offering reading drawing wing king ring spring thing being booking listing rating crossing`.split(
    /\s+/,
  ),
);

const ALWAYS_VERBS: ReadonlySet<string> = new Set([
  'say',
  'says',
  'said',
  'tells',
  'writes',
  'argues',
  'believe',
  'believes',
  'insists',
  'argue',
  'insist',
]);

function tagVerb(
  word: string,
  bits: number,
  next: number,
  nextWord: string,
  previous: number,
  before: string,
): number {
  if (PHRASALS.get(word)?.has(nextWord) && !opensNoun(previous))
    return bits & Word.gerund ? Tag.gerund : Tag.verb;
  if (word === 'read' && isNominal(previous) && /^[.,:"]$/.test(nextWord)) return Tag.verb;
  // "a Sanders volunteer": what may follow a name as a verb is more often what the person is.
  if (bits & Word.role && bits & Word.base && previous === Tag.name) return Tag.noun;
  const afterAuxiliary =
    previous === Tag.auxiliary ||
    previous === Tag.modal ||
    previous === Tag.to ||
    (previous === Tag.adverb && (before === 'not' || before === 'never' || before === 'also'));
  if (bits & Word.gerund && bits & Word.adjective && startsNoun(next, nextWord)) return Tag.adjective;
  if (
    bits & Word.gerund &&
    NOUNS_IN_ING.has(word) &&
    (isNominal(previous) || (previous === Tag.preposition && !(before === 'by' && leadsOn(next))))
  )
    return Tag.noun;
  if (bits & Word.gerund) return opensNoun(previous) && previous !== Tag.number ? Tag.noun : Tag.gerund;
  if (ALWAYS_VERBS.has(word) && previous !== Tag.determiner)
    return bits & Word.base && (previous === Tag.to || previous === Tag.modal) ? Tag.infinitive : Tag.verb;
  if (bits & (Word.past | Word.participle) && !(bits & Word.base && !afterAuxiliary && opensNoun(previous))) {
    if (afterAuxiliary) return Tag.verb;
    if (opensNoun(previous)) return Tag.adjective;
    if (previous === Tag.preposition || previous === Tag.verb) return Tag.adjective;
    if (bits & Word.adjective && !(next & (FUNCTIONAL | Word.time))) return Tag.adjective;
    if (bits & Word.past && !(bits & Word.base && previous !== Tag.pronoun && previous !== Tag.name))
      return nextWord === 'by' && (isNominal(previous) || previous === Tag.comma) ? Tag.participle : Tag.verb;
    if (!(bits & Word.past)) return Tag.participle;
  }
  if (opensNoun(previous)) return Tag.noun;
  if (bits & Word.base && (previous === Tag.to || previous === Tag.modal || previous === Tag.auxiliary))
    return Tag.infinitive;
  if (previous === Tag.quote && bits & Word.saying && opensObject(next, nextWord)) return Tag.verb;
  if (before === 'which' && bits & Word.base && next & Word.determiner) return Tag.noun;
  if (previous === Tag.pronoun || previous === Tag.relative) return Tag.verb;
  if (previous === Tag.preposition) return Tag.noun;
  if (before === 'percentage') return Tag.noun;
  if (bits & Word.third) {
    const object =
      bits & Word.saying
        ? opensObject(next, nextWord)
        : opensObject(next, nextWord) && !/[,.]/.test(nextWord);
    if (previous === Tag.name) return object ? Tag.verb : Tag.noun;
    if (previous === Tag.noun || previous === Tag.quote)
      return !isPlural(before) && object ? Tag.verb : Tag.noun;
    if (
      previous === Tag.adverb ||
      previous === Tag.comma ||
      previous === Tag.conjunction ||
      previous === Tag.time
    )
      return bits & (Word.saying | Word.calling) && opensObject(next, nextWord) ? Tag.verb : Tag.noun;
    return Tag.noun;
  }
  if (bits & Word.base) {
    if (previous === Tag.adverb && (before === 'not' || before === 'also')) return Tag.infinitive;
    if (isNominal(previous) && isPlural(before) && opensObject(next, nextWord)) return Tag.verb;
    if (bits & Word.adjective) return Tag.adjective;
  }
  return Tag.noun;
}
