import { VERBAL, Word } from '../../../languages/index.ts';
import { isShortDay } from './capital-tags.ts';
import { type Here, isNominal, opensNoun, PRETERITE, startsNoun, Tag } from './tag-kinds.ts';
import { isPlural, tagVerb } from './verb-tags.ts';

/** What a word without a capital is: by itself, as a small word, or by what it names and does. */
export const tagLower = (here: Here): number =>
  (BY_WORD.get(here.word)?.(here) ?? 0) || tagSmall(here) || tagFull(here);

const OPENS_WHAT =
  Word.capital | Word.subject | Word.determiner | Word.possessive | Word.auxiliary | Word.modal;

/** "[poor] Ann" */
const beforeName = ({ next }: Here): number => (next & Word.capital ? Tag.adjective : 0);
/** "at [last]" */
const behindAt = ({ before }: Here): number => (before === 'at' ? Tag.adverb : 0);
/** "have [both] urged" */
const floating = ({ previous, next }: Here): number =>
  previous === Tag.auxiliary && next & Word.participle ? Tag.adverb : 0;
/** "of [more] controls" */
const counting = ({ previous, nextWord }: Here): number =>
  previous === Tag.preposition && isPlural(nextWord) ? Tag.adjective : 0;
const standIn = ({ next, nextWord, previous }: Here): number =>
  startsNoun(next, nextWord) ? Tag.determiner : opensNoun(previous) ? Tag.noun : Tag.pronoun;

/** Words that tell what they are by themselves and by those beside them; 0 where one is as any other there. */
const BY_WORD: ReadonlyMap<string, (here: Here) => number> = new Map<string, (here: Here) => number>([
  [
    'to',
    ({ next, nextWord }) =>
      (next & Word.base && !(next & Word.capital)) ||
      /^(?:be|have|do|get)$/.test(nextWord) ||
      next & Word.adverb
        ? Tag.to
        : Tag.preposition,
  ],
  ['that', ({ next, previous, before }) => tagThat(next, previous, before)],
  ['her', ({ next, nextWord }) => (isObjectPlace(next, nextWord) ? Tag.pronoun : Tag.possessive)],
  ['his', ({ nextWord }) => (nextWord === ',' || nextWord === '.' ? Tag.pronoun : Tag.possessive)],
  [
    'like',
    ({ previous }) =>
      previous === Tag.pronoun || previous === Tag.modal || previous === Tag.to ? Tag.verb : Tag.preposition,
  ],
  ['once', ({ next }) => (next & (VERBAL | Word.adverb) ? Tag.adverb : Tag.subordinator)],
  // "So I went and said"
  ['so', ({ previous }) => (previous === 0 ? Tag.adverb : 0)],
  ['as', () => Tag.preposition],
  ['at', ({ nextWord }) => (/^(?:last|least|first|once)$/.test(nextWord) ? Tag.adverb : Tag.preposition)],
  ['little', beforeName],
  ['poor', beforeName],
  ['old', beforeName],
  ['young', beforeName],
  ['dear', beforeName],
  ['close', ({ nextWord, before }) => (nextWord === 'to' && isPlural(before) ? Tag.adjective : 0)],
  // "said there was no plan"; but "the people there were sure"
  [
    'there',
    ({ next, previous }) => (next & (Word.auxiliary | Word.modal) && !isNominal(previous) ? Tag.pronoun : 0),
  ],
  // "has since conceded"
  ['since', floating],
  ['both', floating],
  ['all', floating],
  ['each', floating],
  // "the jury further said"
  ['further', ({ next }) => (next & VERBAL && next & (Word.past | Word.third) ? Tag.adverb : 0)],
  ['yet', ({ nextWord }) => (nextWord === 'to' ? Tag.adverb : 0)],
  ['more', counting],
  ['fewer', counting],
  ['last', behindAt],
  ['least', behindAt],
  ['what', ({ next }) => (next & OPENS_WHAT ? Tag.subordinator : Tag.determiner)],
  ['one', standIn],
  ['others', standIn],
  // "another cut", but "another put it"
  [
    'another',
    (here) =>
      here.next & Word.base && !/^(?:put|read|let)$/.test(here.nextWord) ? Tag.determiner : standIn(here),
  ],
]);

/** "who", "has", "and", "the", "of": what only joins others or stands for them; 0 for a word of its own. */
function tagSmall(here: Here): number {
  const { speech, word, bits, next, nextWord, previous } = here;
  if (bits & Word.relative) return Tag.relative;
  if (bits & Word.possessive) return Tag.possessive;
  if (bits & (Word.auxiliary | Word.modal))
    return !(bits & Word.modal) ? Tag.auxiliary : opensNoun(previous) ? Tag.noun : Tag.modal;
  if (bits & Word.conjunction) return Tag.conjunction;
  if (speech.romance && isClitic(here)) return Tag.adverb;
  if (bits & (Word.subject | Word.object)) return Tag.pronoun;
  // "Early [lo] desmintió", "cuando [la] reté", "Reed [la] ha llamado"
  if (speech.clitics?.has(word) && !opensNoun(previous) && previous !== Tag.preposition && actsBehind(here))
    return Tag.adverb;
  // "la ministre [des] Transports"
  if (speech.romance && bits & Word.determiner && bits & Word.preposition && isNominal(previous))
    return Tag.preposition;
  // "afirmou [a] jornalistas", "chegou [a] dizer": an article of one before a word for several, or before a verb, is none.
  const several = isPlural(nextWord) && !(next & Word.capital);
  if (word === 'a' && speech.dropsSubject && bits & Word.determiner && (several || next & Word.base))
    return Tag.preposition;
  if (bits & Word.determiner)
    return bits & Word.adjective && previous === Tag.auxiliary ? Tag.adjective : Tag.determiner;
  // "a crowd of about 3,000"
  if (next & Word.number && /^(?:about|around|over|under|nearly|almost|some)$/.test(word))
    return Tag.determiner;
  // "insiste [en] que", "informa [de] que"
  if (speech.dropsSubject && /^(?:de|en|em)$/.test(word) && nextWord === 'que' && previous === Tag.verb)
    return Tag.adverb;
  if (bits & Word.preposition && previous === Tag.determiner && startsNoun(next, nextWord))
    return Tag.adjective;
  if (bits & Word.preposition && !(bits & VERBAL && previous === Tag.comma && bits & Word.gerund))
    return Tag.preposition;
  // "o prefeito [se] disse satisfeito"
  if (speech.romance && bits & Word.adverb && next & VERBAL && isNominal(previous)) return Tag.adverb;
  if (bits & Word.subordinator) return Tag.subordinator;
  // "The Heron [sat] down": only a capital makes a day of it.
  return bits & Word.time && !(bits & VERBAL && isShortDay(word)) ? Tag.time : 0;
}

/** Whether the next word is a verb by its ending, or behind "lo" any: no noun it might be the article of. */
function actsBehind({ word, next, nextWord, previous }: Here): boolean {
  if (next & Word.auxiliary) return word === 'lo' || (isNominal(previous) && /^l[oa]s?$/.test(word));
  if (!(next & VERBAL) || next & Word.participle) return false;
  const ends = (next & Word.past) !== 0 && (isNominal(previous) ? PRETERITE : ENDS_NO_NOUN).test(nextWord);
  return ends || (word === 'lo' && (next & Word.third) !== 0);
}
const ENDS_NO_NOUN = /(?:[óéí]|[aei]ron|[aei]ram|[oi]u|aban?|avam?)$/;

/** « … », [nous] lance Reed · Reed [l']a dit · comme [le] dit Reed: an object in front of its verb. */
function isClitic({ speech, word, next, nextWord, previous, before }: Here): boolean {
  const { objects, as } = speech.clauses;
  if (!(next & (VERBAL | Word.auxiliary)) || next & Word.base) return false;
  if (objects.has(word))
    return (previous === Tag.comma || previous === Tag.quote) && !/(?:ons|ez|mos)$/.test(nextWord);
  if (word === "l'")
    return nextWord !== 'est' && isNominal(previous) && (next & (Word.auxiliary | Word.past)) !== 0;
  return /^(?:le|lo|o)$/.test(word) && as.has(before) && (next & Word.saying) !== 0;
}

/** "argued", "young", "often", "dam": a verb, an adjective, an adverb or, where no table holds it, a noun. */
function tagFull(here: Here): number {
  const { word, bits, next, nextWord, previous, before } = here;
  // "has long argued"
  if (bits & Word.adverb && next & VERBAL && (previous === Tag.auxiliary || previous === Tag.modal))
    return Tag.adverb;
  if (bits & VERBAL) return tagVerb(here);
  if (bits & Word.adjective) {
    // "one young conservative has": no noun follows that it could tell more about.
    const calls =
      (bits & (Word.role | Word.body)) !== 0 ||
      (here.speech.romance === true && here.speech.persons?.has(word) === true);
    const heads = calls && (opensNoun(previous) || previous === Tag.name);
    return heads && !startsNoun(next, nextWord) && !(next & Word.gerund) ? Tag.noun : Tag.adjective;
  }
  if (bits & Word.adverb) return Tag.adverb;
  // "he owns": what no table holds, behind a pronoun that is nothing but a subject.
  if (previous === Tag.pronoun && /^(?:s?he|who)$/.test(before) && /[^s]s$/.test(word)) return Tag.verb;
  return Tag.noun;
}

function tagThat(next: number, previous: number, before: string): number {
  if (
    previous !== 0 &&
    previous !== Tag.conjunction &&
    next & (Word.capital | Word.subject | Word.determiner | Word.possessive)
  )
    return Tag.subordinator;
  if (previous === Tag.preposition) return Tag.determiner;
  // "told reporters that cracks had widened": behind a plural no form in -s is its verb.
  if (
    previous === Tag.noun &&
    isPlural(before) &&
    next & Word.third &&
    !(next & (Word.auxiliary | Word.past))
  )
    return Tag.subordinator;
  // "a memo of the council (CC) that is lost": what is said would have a subject.
  if (
    (isNominal(previous) || previous === Tag.close) &&
    next & (Word.auxiliary | Word.modal | Word.past | Word.third)
  )
    return Tag.relative;
  if (previous === 0 || previous === Tag.conjunction)
    return next & (Word.auxiliary | Word.modal | Word.third) ? Tag.pronoun : Tag.determiner;
  return Tag.subordinator;
}

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
