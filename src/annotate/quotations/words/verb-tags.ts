import { FUNCTIONAL, REPORTS, type Speech, VERBAL, Word } from '../../../languages/index.ts';
import { type Here, isNominal, opensNoun, startsNoun, Tag } from './tag-kinds.ts';

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

const OPENS_NOUN_PHRASE =
  Word.determiner | Word.possessive | Word.subject | Word.object | Word.capital | Word.number;

const SOMEONE = Word.role | Word.likely | Word.title | Word.body;
/** Verbs that another verb's -ing form follows: keeps asking. */
const TAKES_GERUND =
  /^(?:keep|start|stop|begin|continue|consider|imagine|deni|admit|risk|recall|remember|suggest|recommend|advis|propos|describ|avoid|enjoy)/;
const COUNTS = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/;
/** Plurals that are seldom a verb. */
const COUNTED = /^(?:projects|states|objects)$/;
const ENDS_PHRASE: ReadonlySet<number> = new Set([Tag.noun, Tag.comma, Tag.close, Tag.time]);
/** Behind these a subject may stand farther in front. */
const ENDS_PART: ReadonlySet<number> = new Set([Tag.adverb, Tag.close, Tag.comma, Tag.conjunction, Tag.time]);

/** Whether the word looks like a plural: officials, children, but not serious, status, crisis, press. */
export const isPlural = (word: string): boolean =>
  /(?:s|men|children|people|police)$/.test(word) && !/(?:ss|us|is)$|^(?:news|politics)$/.test(word);

/** "the model [contains] errors": behind one noun of one thing, another in -s is its verb where a plural follows. */
const hasBareObject = (previous: number, before: string, next: number, nextWord: string): boolean =>
  previous === Tag.noun &&
  !isPlural(before) &&
  /[^s]s$/.test(nextWord) &&
  isPlural(nextWord) &&
  !(next & VERBAL);

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
  'goes',
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

/** What is read to others. */
const WRITTEN = /^(?:statement|letter|note|message|text|email|e-mail|poem|will|report|speech|tribute)$/;

const REPORTED_ON: ReadonlySet<string> = new Set(['it', 'him', 'them', 'me', 'us']);

/** What a word is that may be a verb form. Rules stand in order: the first that tells is believed. */
export function tagVerb(here: Here): number {
  const { word, bits, previous } = here;
  const turn = byTurn(here);
  if (turn) return turn;
  if (bits & Word.gerund) return tagGerund(here);
  if (ALWAYS_VERBS.has(word) && previous !== Tag.determiner)
    return bits & Word.base && (previous === Tag.to || previous === Tag.modal) ? Tag.infinitive : Tag.verb;
  const tag = tagPast(here) || byNeighbours(here);
  if (tag) return tag;
  if (bits & Word.third) return tagThird(here);
  return bits & Word.base ? tagBase(here) : Tag.noun;
}

/** Turns that tell, whatever form the verb has. */
function byTurn({ speech, word, bits, next, nextWord, previous, before }: Here): number {
  if (speech.romance && bits & Word.base) return opensNoun(previous) ? Tag.noun : Tag.infinitive;
  if (speech.phrasals.get(word)?.has(nextWord) && !opensNoun(previous))
    return bits & Word.gerund ? Tag.gerund : Tag.verb;
  // "según [explicó] Reed"
  if (speech.romance && speech.clauses.as.has(before) && bits & Word.saying && bits & Word.past)
    return Tag.verb;
  // "better than, say, a tax"
  if (word === 'say' && before === ',' && nextWord === ',') return Tag.adverb;
  if (word === 'read' && (isNominal(previous) || previous === Tag.number) && /^[.,:"]$/.test(nextWord))
    return Tag.verb;
  // "a letter [read] to the court"
  if (
    word === 'read' &&
    isNominal(previous) &&
    /^(?:to|aloud|out|by)$/.test(nextWord) &&
    WRITTEN.test(before)
  )
    return Tag.participle;
  // "others call it", "helped Reed succeed him": no noun is followed by an object.
  if (bits & Word.base && REPORTED_ON.has(nextWord) && (isNominal(previous) || previous === Tag.comma))
    return isPlural(before) || before === ',' || bits & (Word.saying | Word.past) ? Tag.verb : Tag.infinitive;
  // "the old man put down his pipe": behind somebody a form that is the past's, too, is their act.
  if (
    bits & Word.base &&
    bits & Word.past &&
    previous === Tag.noun &&
    callsOne(speech, before) &&
    next & GOES_ON
  )
    return Tag.verb;
  // "a Sanders volunteer": what may follow a name as a verb is more often what the person is.
  return bits & Word.role && bits & Word.base && previous === Tag.name ? Tag.noun : 0;
}

const GOES_ON =
  Word.determiner | Word.possessive | Word.object | Word.preposition | Word.particle | Word.adverb;

/** Whether a noun calls one person. */
const callsOne = ({ persons, genderOfNoun, callsSeveral, lexicon }: Speech, noun: string): boolean =>
  !callsSeveral(noun) &&
  (persons?.has(noun) === true ||
    genderOfNoun(noun) !== undefined ||
    ((lexicon.get(noun) ?? 0) & (Word.role | Word.likely)) !== 0);

/** "saying": a verb, a noun or an adjective. */
function tagGerund({ word, bits, next, nextWord, previous, before }: Here): number {
  if (bits & Word.adjective && startsNoun(next, nextWord)) return Tag.adjective;
  // "chief [operating] officer"
  const inRole = next & Word.role && !isPlural(nextWord) && !(next & Word.capital);
  if (inRole && (isNominal(previous) || opensNoun(previous) || before === 'said')) return Tag.adjective;
  if (
    NOUNS_IN_ING.has(word) &&
    nextWord !== 'that' &&
    (isNominal(previous) || (previous === Tag.preposition && !(before === 'by' && leadsOn(next))))
  )
    return Tag.noun;
  return opensNoun(previous) && previous !== Tag.number ? Tag.noun : Tag.gerund;
}

/** "asked", "put": the past, a participle, or what looks like it; 0 where it is as well a base form. */
function tagPast({ bits, next, nextWord, previous, before }: Here): number {
  const afterAuxiliary =
    previous === Tag.auxiliary ||
    previous === Tag.modal ||
    previous === Tag.to ||
    (previous === Tag.adverb && (before === 'not' || before === 'never' || before === 'also'));
  if (!(bits & (Word.past | Word.participle))) return 0;
  if (bits & Word.base && !afterAuxiliary && opensNoun(previous)) return 0;
  if (afterAuxiliary) return Tag.verb;
  // "the 43-year-old asked": an adjective needs a noun behind it.
  const headless =
    (previous === Tag.adjective || previous === Tag.number) &&
    bits & Word.past &&
    !startsNoun(next, nextWord);
  // "the father of three added", "the 43-year-old told police": nobody counts what is added.
  const counted = previous === Tag.determiner && COUNTS.test(before) && !startsNoun(next, nextWord);
  const aged = /-year-old$/.test(before) && bits & Word.saying && bits & Word.past;
  if (opensNoun(previous) && !headless && !counted && !aged) return Tag.adjective;
  // "A man whose wife had left [asked] me"
  const asks = bits & REPORTS && bits & Word.past && (next & Word.object || /^(?:"|that|\.)$/.test(nextWord));
  if (previous === Tag.verb && asks) return Tag.verb;
  if (previous === Tag.preposition || previous === Tag.verb) return Tag.adjective;
  const acts = (previous === Tag.name || previous === Tag.pronoun) && !startsNoun(next, nextWord);
  if (bits & Word.adjective && !acts && !(next & (FUNCTIONAL | Word.time))) return Tag.adjective;
  if (!(bits & Word.past)) return Tag.participle;
  const alike = bits & Word.base && previous !== Tag.pronoun && previous !== Tag.name;
  // "The report, out on Monday, found no …": past and present look the same, its object tells the verb.
  const hasObject =
    ENDS_PHRASE.has(previous) && (/^(?:"|that)$/.test(nextWord) || (next & OPENS_NOUN_PHRASE) !== 0);
  if (alike && !hasObject) return 0;
  return nextWord === 'by' && bits & Word.participle && (isNominal(previous) || previous === Tag.comma)
    ? Tag.participle
    : Tag.verb;
}

/** What the words beside it tell of a present form; 0 where they leave it open. */
function byNeighbours({ bits, next, nextWord, previous, before }: Here): number {
  if (opensNoun(previous)) return Tag.noun;
  if (bits & Word.base && (previous === Tag.to || previous === Tag.modal || previous === Tag.auxiliary))
    return Tag.infinitive;
  if (
    previous === Tag.quote &&
    bits & REPORTS &&
    (opensObject(next, nextWord) || next & (SOMEONE | Word.adjective) || nextWord === 'lead')
  )
    return Tag.verb;
  // "Hale and Reed (2015) [hold] that"
  if (bits & Word.base && previous === Tag.close && nextWord === 'that') return Tag.verb;
  if (before === 'which' && bits & Word.base && next & Word.determiner) return Tag.noun;
  if (previous === Tag.pronoun || previous === Tag.relative) return Tag.verb;
  return previous === Tag.preposition || before === 'percentage' ? Tag.noun : 0;
}

/** "calls", "projects": a verb where an object follows, or a plural. */
function tagThird({ word, bits, next, nextWord, previous, before }: Here): number {
  const object =
    bits & (REPORTS | Word.thinking)
      ? opensObject(next, nextWord) || (next & (Word.modal | Word.auxiliary)) !== 0
      : opensObject(next, nextWord) && !/[,.]/.test(nextWord);
  // "the building projects he has led"
  if (COUNTED.test(word) && isNominal(previous) && next & Word.subject) return Tag.noun;
  if (!opensNoun(previous) && next & Word.gerund && TAKES_GERUND.test(word)) return Tag.verb;
  // "Reed contends (1) that"
  if (isNominal(previous) && !isPlural(before) && bits & Word.saying && nextWord === '(') return Tag.verb;
  if (previous === Tag.name) {
    // "Rights groups sharply criticized": behind a plural a noun is likelier.
    const plural = isPlural(before) && !(bits & (REPORTS | Word.calling)) && !(next & OPENS_NOUN_PHRASE);
    return object && !plural ? Tag.verb : Tag.noun;
  }
  if (previous === Tag.noun || previous === Tag.quote)
    return (object && (!isPlural(before) || next & (Word.determiner | Word.possessive))) ||
      hasBareObject(previous, before, next, nextWord)
      ? Tag.verb
      : Tag.noun;
  return ENDS_PART.has(previous) &&
    bits & (REPORTS | Word.calling | Word.thinking) &&
    opensObject(next, nextWord)
    ? Tag.verb
    : Tag.noun;
}

/** "call", "close": a verb behind a plural that has an object behind it. */
function tagBase({ bits, next, nextWord, previous, before }: Here): number {
  if (previous === Tag.adverb && (before === 'not' || before === 'also')) return Tag.infinitive;
  if (isNominal(previous) && isPlural(before) && opensObject(next, nextWord)) return Tag.verb;
  return bits & Word.adjective ? Tag.adjective : Tag.noun;
}
