import { FUNCTIONAL, REPORTS, VERBAL, Word } from '../../../languages/index.ts';
import { tagCapital } from './capital-tags.ts';
import { tagLower } from './lower-tags.ts';
import { linksNames } from './name-links.ts';
import { isNominal, opensNoun, opensVerb, PRETERITE, Tag } from './tag-kinds.ts';
import type { Tokens } from './types.ts';
import { tellsOfNoun, unknownTag } from './unknown-tags.ts';
import { isPlural } from './verb-tags.ts';

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
  ['¿', Tag.stop],
  ['¡', Tag.stop],
  ['&', Tag.conjunction],
]);

/**
 * Tags for the tokens `from`..`to`, which are one sentence. `names` holds the lower-case words that the
 * text writes with a capital inside sentences.
 */
export function tag(tokens: Tokens, from: number, to: number, names: ReadonlySet<string>): number[] {
  const tags: number[] = [];
  let previous = 0;
  let before = '';
  for (let i = from; i < to; i++) {
    const start =
      i === from ||
      isBehindVerse(tokens, from, i) ||
      previous === Tag.colon ||
      previous === Tag.open ||
      previous === Tag.dash ||
      previous === Tag.stop;
    const links = !opensNoun(previous) && linksNames(tokens, tags, from, i, to);
    const now = links ? Tag.name : tagOne(tokens, tags, i, to, previous, before, start, names);
    tags.push(now);
    // "a newly released report", "he also seeks": behind the adverb what stood in front of it still holds.
    if (now !== Tag.adverb || tokens.word[i] === 'at' || !(opensNoun(previous) || opensVerb(previous))) {
      previous = tokens.word[i] === 'whose' ? Tag.possessive : now;
      before = tokens.word[i] ?? '';
    }
    // "Early [continued] by saying", "[added] by email": no one is continued by anybody.
    const { by, means } = tokens.speech.clauses;
    if (
      tags[i - from - 2] === Tag.participle &&
      by.has(tokens.word[i - 1] ?? '') &&
      (ENDS_BY.has(now) || means.has(tokens.word[i] ?? ''))
    )
      tags[i - from - 2] = Tag.verb;
  }
  return tags;
}

/** Behind "by" they show that nobody is named there: "walked by [and] said". */
const ENDS_BY: ReadonlySet<number> = new Set([Tag.gerund, Tag.conjunction, Tag.comma, Tag.stop]);

const isInCapitals = ({ text, start, end }: Tokens, i: number): boolean => {
  const word = text.slice(start[i], end[i]);
  return word === word.toUpperCase();
};

/** "11 Then the king said", "¹² But he replied": behind the number of a verse the sentence begins. */
const isBehindVerse = ({ word, bits }: Tokens, from: number, i: number): boolean =>
  i === from + 1 && /^[\d⁰¹²³⁴-⁹]{1,3}$/.test(word[from] ?? '') && ((bits[i] ?? 0) & FUNCTIONAL) !== 0;

function tagOne(
  tokens: Tokens,
  tags: readonly number[],
  i: number,
  to: number,
  previous: number,
  before: string,
  start: boolean,
  names: ReadonlySet<string>,
): number {
  const word = tokens.word[i] ?? '';
  const bits = tokens.bits[i] ?? 0;
  const mark = PUNCTUATION.get(word);
  if (mark !== undefined) return mark;
  if (word === "'s" || word === "'")
    return previous === Tag.pronoun || previous === Tag.relative
      ? Tag.auxiliary
      : isNominal(previous) || previous === Tag.time
        ? Tag.genitive
        : // "a man in his 50's says"
          previous === Tag.number && /^\d+0$/.test(before)
          ? Tag.noun
          : Tag.other;
  if (bits & Word.number) return Tag.number;
  const next = i + 1 < to ? (tokens.bits[i + 1] ?? 0) : 0;
  const nextWord = i + 1 < to ? (tokens.word[i + 1] ?? '') : '.';
  if (bits & Word.capital) {
    const { romance } = tokens.speech;
    // "Disse que", "Añadió:"
    if (romance && start && bits & REPORTS && bits & (Word.past | Word.third) && !names.has(word))
      return Tag.verb;
    // "“…,” [SAYS] MR. EDISON"
    const told = previous === Tag.quote && bits & REPORTS && bits & (Word.past | Word.third);
    if (told && next & Word.capital && word.length > 2 && isInCapitals(tokens, i)) return Tag.verb;
    // "Tenía veinte años": by its ending no noun.
    if (
      start &&
      tokens.speech.dropsSubject &&
      bits & Word.past &&
      bits & VERBAL &&
      (PRETERITE.test(word) || nextWord === 'que') &&
      !names.has(word)
    )
      return Tag.verb;
    // "[Julio] Paz": months and days have no capital of their own.
    if (romance && bits & Word.time && next & Word.capital) return Tag.name;
    // "Yann [Le] Goff"
    if (romance && previous === Tag.name && bits & Word.determiner && next & Word.capital) return Tag.name;
    if (tokens.speech.capitalNouns && !start && isCommon(tokens, i, bits, previous)) return Tag.noun;
    if (start && tokens.speech.verbSecond?.things.has(word)) return Tag.noun;
    // "Entnervt ruft die Frau an": in front of its verb a participle tells how.
    if (start && tokens.speech.verbSecond?.manner.test(word) && next & VERBAL && !names.has(word))
      return Tag.adverb;
    if (isDemonym(tokens, i, before, next, nextWord)) return Tag.noun;
    // "[Reviewing] Reed's book, Lund found": no name is followed by whose it is.
    if (
      start &&
      isDoing(word) &&
      !(bits & (Word.male | Word.female)) &&
      next & Word.capital &&
      !names.has(word) &&
      tokens.word[i + 2] === "'s"
    )
      return Tag.gerund;
    if (start && bits & (Word.male | Word.female) && isPlaced(tokens, i, to)) return Tag.name;
    // "Mrs. March"
    if (previous === Tag.name && bits & Word.time && (tokens.bits[i - 1] ?? 0) & Word.title) return Tag.name;
    // "[Will] Hunt says": no question has a verb with an ending.
    const behind = i + 2 < to ? (tokens.bits[i + 2] ?? 0) : 0;
    const does = behind & VERBAL && behind & (Word.past | Word.third) && !(behind & Word.base);
    if (start && bits & Word.modal && next & Word.capital && does) return Tag.name;
    const tellsOfOne = /^(?:who|whose|an?|the|now|\d{1,3})$/.test(tokens.word[i + 2] ?? '');
    const tag = tagCapital(word, bits, next, nextWord, start, names, tellsOfOne);
    if (tag === Tag.name && start && isBareThing(tokens, i, next, names)) return Tag.noun;
    if (tag !== 0) return tag;
  }
  // "limitou[-se]"
  if (tokens.speech.romance && bits & Word.adverb && tokens.text[(tokens.start[i] ?? 0) - 1] === '-')
    return Tag.adverb;
  if (
    QUANTIFIERS.has(word) &&
    previous !== Tag.auxiliary &&
    next & CLAIMS &&
    next & (Word.past | Word.base) &&
    !opensNoun(previous)
  ) {
    const object = i + 2 < to ? (tokens.bits[i + 2] ?? 0) : 0;
    if (object & OPENS_OBJECT || tokens.word[i + 2] === '"') return Tag.pronoun;
  }
  // "Ruth Lund and Karl Stein [call] for more"
  if (bits & Word.base && bits & (CLAIMS | Word.contextual) && next & OPENS_CLAIM && isJoint(tokens, tags, i))
    return Tag.verb;
  // "[what] pundits billed as", "[what] referee Ann Lund deemed"
  if (word === 'what' && i + 2 < to && opensWhatClause(next, nextWord, tokens.bits[i + 2] ?? 0))
    return Tag.subordinator;
  const lower = tagLower({ speech: tokens.speech, word, bits, next, nextWord, previous, before });
  const told = lower === Tag.noun && bits === 0 ? unknownTag(tokens, tags, i, previous) : 0;
  if (told) return told;
  if (
    lower === Tag.subordinator &&
    tokens.speech.dropsSubject &&
    isNominal(previous) &&
    tellsOfNoun(tokens, tags, i)
  )
    return Tag.relative;
  // "fragte Hanna Vogel schüchtern": where every noun has a capital, a word without one is none.
  if (!tokens.speech.capitalNouns) return lower;
  // "Darauf [schaut] der Professor": where the verb stands second, what no table holds is it, by its ending.
  const second =
    lower === Tag.noun &&
    bits === 0 &&
    tokens.speech.verbSecond?.verb.test(word) &&
    isSecond(tags, previous, next);
  if (second) return Tag.verb;
  const bare = lower === Tag.adjective && !/(?:e|en|er|es|em)$/.test(word) && !(next & Word.capital);
  return (lower === Tag.noun && bits === 0) || bare ? Tag.adverb : lower;
}

/** "the [Norwegian] said": one of a land, where nobody stands behind the word whom it might tell more about. */
const isDemonym = (
  { speech, word }: Tokens,
  i: number,
  before: string,
  next: number,
  nextWord: string,
): boolean =>
  speech.demonyms?.has(word[i] ?? '') === true &&
  speech.definite.has(before) &&
  (/^[.,:;?!"]$/.test(nextWord) ||
    (next & (Word.auxiliary | Word.modal | Word.relative)) !== 0 ||
    ((next & VERBAL) !== 0 && (next & (Word.past | Word.third)) !== 0 && !(next & Word.adjective)));

/** Whether one part of the sentence stands in front, an adverb or a noun phrase, and another begins behind. */
const isSecond = (tags: readonly number[], previous: number, next: number): boolean =>
  (next & (OPENS_OBJECT | Word.conjunction)) !== 0 &&
  (tags.length === 1
    ? previous === Tag.adverb || isNominal(previous) || previous === Tag.pronoun
    : isNominal(previous) && tags.length <= LONGEST_FRONT && tags.every((one) => FRONT.has(one)));
/** In words: "Auf dem Markt [schaut] …". */
const LONGEST_FRONT = 4;
const FRONT: ReadonlySet<number> = new Set([
  Tag.noun,
  Tag.name,
  Tag.determiner,
  Tag.possessive,
  Tag.adjective,
  Tag.preposition,
]);

const isDoing = (word: string): boolean => word.length > 6 && word.endsWith('ing');

/** "[Frank] in accounts said": what may be another word is a name where no one else is there to say it. */
function isPlaced({ word, bits }: Tokens, i: number, to: number): boolean {
  if (!/^(?:in|at|from|on)$/.test(word[i + 1] ?? '')) return false;
  for (let k = i + 3; k < Math.min(to, i + 3 + LONGEST_PLACE); k++) {
    if (PUNCTUATION.has(word[k] ?? '')) return false;
    const here = bits[k] ?? 0;
    if (here & Word.saying) return (here & (Word.past | Word.third)) !== 0;
  }
  return false;
}
/** In words: "the post office". */
const LONGEST_PLACE = 3;

const opensWhatClause = (next: number, nextWord: string, behind: number): boolean =>
  (isPlural(nextWord) && !(next & VERBAL) && (behind & VERBAL) !== 0 && (behind & Word.past) !== 0) ||
  ((next & (Word.role | Word.likely)) !== 0 && (behind & Word.capital) !== 0);

/** Whether two names that "and" joins stand right in front of token `i`, and no article in front of them. */
function isJoint({ word, bits, speech }: Tokens, tags: readonly number[], i: number): boolean {
  const from = i - tags.length;
  let last = i - 1;
  while (last > from && tags[last - from] === Tag.name) last--;
  let first = last - 1;
  while (first >= from && tags[first - from] === Tag.name) first--;
  return (
    speech.clauses.and.has(word[last] ?? '') &&
    last < i - 1 &&
    first < last - 1 &&
    !((bits[first] ?? 0) & (Word.determiner | Word.possessive))
  );
}

/** "[Rain] ran down the glass": a common noun whose capital is the sentence's own, unless it says something. */
const isBareThing = (
  { speech, word, bits }: Tokens,
  i: number,
  next: number,
  names: ReadonlySet<string>,
): boolean =>
  speech.shortNouns?.has(word[i] ?? '') === true &&
  !names.has(word[i] ?? '') &&
  !(next & (Word.capital | CLAIMS)) &&
  !((bits[i] ?? 0) & (Word.male | Word.female | Word.title | Word.body));

/** Where every noun has a capital: a word for somebody or something, or one behind an article that is no given name. */
function isCommon({ speech, word, bits: all }: Tokens, i: number, bits: number, previous: number): boolean {
  if (bits & (Word.male | Word.female)) return false;
  if (bits & (Word.role | Word.body)) return true;
  // "Uwe Kranz"
  if (previous === Tag.name && ((all[i - 1] ?? 0) & (Word.male | Word.female)) !== 0) return false;
  return opensNoun(previous) || speech.capitalNouns?.(word[i] ?? '') === true;
}

/** Words that may stand for those whom they count: "some call it", "both said". */
const QUANTIFIERS: ReadonlySet<string> = new Set(
  'some many most both several few all neither either'.split(' '),
);
const CLAIMS = Word.saying | Word.calling | Word.thinking;
const OPENS_OBJECT =
  Word.determiner |
  Word.possessive |
  Word.subject |
  Word.object |
  Word.subordinator |
  Word.relative |
  Word.capital;

const OPENS_CLAIM = OPENS_OBJECT | Word.preposition;
