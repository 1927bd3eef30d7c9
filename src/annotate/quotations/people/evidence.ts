import { Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import { wordSet } from '../../../text/word-list.ts';
import { NAME_HEADS } from '../../../words/body-names.ts';
import { PLACE_NAMES } from '../../../words/places.ts';
import { type Clause, type Phrase, wordAt } from '../grammar/index.ts';
import { Tag } from '../words/index.ts';

/**
 * What the sentence shows a name to be. `speaker`: someone or something that says or thinks, in three words at most,
 * and neither a known body nor a known place; `undefined`: it shows nothing.
 */
export type Sort = 'person' | 'body' | 'place' | 'speaker' | undefined;

/** What the name's own words show. */
interface Own {
  /** A title or a given name. */
  readonly known: boolean;
  /** The last word is one that ends a place's name. */
  readonly place: boolean;
  /** The last word is one that ends a body's name. */
  readonly body: boolean;
  /** The name heads the mention of someone quoted. */
  readonly speaks: boolean;
}

/** The name's tokens, and how many words tell it. */
interface Name {
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

export function sortOf(clause: Clause, index: number, name: Name, own: Own): Sort {
  const phrase = nth(clause.phrases, index);
  if (own.place) return 'place';
  if (own.known) return 'person';
  if (own.body) return 'body';
  const whole = name.to === phrase.to;
  if (isSite(clause, phrase, index, name)) return 'place';
  const shown = inFront(clause, phrase, index, name) ?? (whole ? behind(clause, index) : undefined);
  if (shown) return shown;
  // "Cost estimates, he said": a capital at the start need not be a name's.
  const opens = name.words === 1 && name.from === clause.from;
  const speaks = whole && (own.speaks || (!opens && actsOrThinks(clause, index)));
  if (!speaks) return undefined;
  return name.words < 4 && !(name.words === 1 && PLACES.has(clause.tokens.word[name.from] ?? ''))
    ? 'speaker'
    : undefined;
}

/** "in [Clarkston]" */
const isSite = (clause: Clause, phrase: Phrase, index: number, { from }: Name): boolean =>
  from === phrase.from && clause.tokens.speech.clauses.sites.has(wordAt(clause, index - 1));

/** "goalkeeper [Finn Adler]", "the charity [Roof First]", "the [Hawks]" */
function inFront(clause: Clause, phrase: Phrase, index: number, { from, words }: Name): Sort {
  const { tokens, tags, phrases, from: base } = clause;
  if (
    phrases[index - 1]?.kind === 'comma' &&
    phrases[index - 2]?.kind === 'noun' &&
    closes(phrases[index + 1])
  ) {
    // "his coach, [Des Papadakis], …"
    const role = nth(phrases, index - 2);
    const leads = (tokens.bits[role.from] ?? 0) & (Word.determiner | Word.possessive);
    // "El conductor, don [Wilber]"
    const front = from > phrase.from ? (tokens.bits[from - 1] ?? 0) : 0;
    if (!(front & Word.title) || front & Word.capital)
      return leads && from === phrase.from ? described(clause, role) : undefined;
  }
  const bearer = bearerOf(clause, index);
  if (bearer >= 0 && from === phrase.from) {
    const { head } = nth(phrases, bearer);
    const { speech } = tokens;
    const who = tokens.word[head] ?? '';
    const calls = (tokens.bits[head] ?? 0) & (Word.role | Word.likely) || tags[head - base] === Tag.name;
    if (calls || speech.genderOfNoun(who) || speech.persons?.has(who)) return 'person';
    if (isBody(tokens.bits[head] ?? 0, who)) return 'body';
  }
  const before = from > phrase.from ? from - 1 : phrases[index - 1]?.kind === 'noun' ? from - 1 : -1;
  if (before < 0) return undefined;
  const bits = tokens.bits[before] ?? 0;
  const word = tokens.word[before] ?? '';
  if (word === 'the') return 'body';
  if (bits & (Word.role | Word.title) && !tokens.speech.folk.has(word))
    return words > 1 || bits & Word.title || tokens.speech.genderOfNoun(word) ? 'person' : undefined;
  return tags[before - base] === Tag.noun && isBody(bits, word) ? 'body' : undefined;
}

/** "[a woman] called Mio", "[The boatman], whose name was Ole,": the phrase of whom a name behind it tells what they are called; or -1. */
export function bearerOf(clause: Clause, index: number): number {
  const { tokens, phrases } = clause;
  const { naming, clauses } = tokens.speech;
  const owned =
    clauses.be.has(wordAt(clause, index - 1)) &&
    naming.names.has(wordAt(clause, index - 2)) &&
    clauses.whose.has(wordAt(clause, index - 3));
  const called = phrases[index - 1]?.kind === 'verb' && naming.bears.has(wordAt(clause, index - 1));
  const at = called ? index - 2 : !owned ? -1 : phrases[index - 4]?.kind === 'comma' ? index - 5 : index - 4;
  return phrases[at]?.kind === 'noun' ? at : -1;
}

/** "[Zoltan Kere], 43, …", "[Thabo Nkosi], who runs …", "[Meenakshi Iyer], a chemist", "[Adria] is a ferry company" */
function behind(clause: Clause, index: number): Sort {
  const { phrases, tokens } = clause;
  const { be, who } = tokens.speech.clauses;
  let i = index + 1;
  if (phrases[i]?.kind === 'aside') i++;
  const first = phrases[i];
  const next = phrases[i + 1];
  if (first?.kind === 'verb')
    return be.has(tokens.word[first.head] ?? '') && next?.kind === 'noun'
      ? described(clause, next)
      : undefined;
  if (first?.kind !== 'comma' || !next) return undefined;
  if (next.kind === 'relative') return who.has(tokens.word[next.head] ?? '') ? 'person' : undefined;
  if (next.kind !== 'noun') return undefined;
  if (next.to - next.from === 1 && isAge(tokens.word[next.head] ?? ''))
    return phrases[i + 2]?.kind === 'comma' ? 'person' : undefined;
  // "the Slovenian who won"
  if (who.has(wordAt(clause, i + 2))) return 'person';
  // "Cameras, a photographer told me, are …"
  const acts = phrases[i + 2]?.form === 'finite' && clause.subjects[i + 2] === i + 1;
  return acts ? undefined : described(clause, next);
}

/** What "a chemist" or "a ferry company" shows. */
function described({ tokens, tags, from }: Clause, { head }: Phrase): Sort {
  const bits = tokens.bits[head] ?? 0;
  const word = tokens.word[head] ?? '';
  if (tokens.speech.isMaker(word) || tokens.speech.callsSeveral(word)) return undefined;
  // "a chemist", "the Labour MP"
  if (bits & Word.role || (bits & Word.likely && tags[head - from] === Tag.noun)) return 'person';
  // "our landlady", where only such nouns tell gender
  if (tokens.speech.persons && tokens.speech.genderOfNoun(word)) return 'person';
  if (tags[head - from] !== Tag.noun) return undefined;
  return isBody(bits, word) ? 'body' : undefined;
}

/** Whether what stands in front ends there. */
export const closes = (phrase: Phrase | undefined): boolean =>
  phrase === undefined || /^(?:comma|stop|aside)$/.test(phrase.kind);

const isAge = (word: string): boolean => /^\d{1,3}$/.test(word);

const isBody = (bits: number, word: string): boolean =>
  (bits & Word.body) !== 0 || NAME_HEADS.has(word) || word === 'airline';

/** Whether the name is the subject of a verb that only someone can do. */
function actsOrThinks({ phrases, subjects }: Clause, index: number): boolean {
  for (let i = subjects.indexOf(index); i >= 0; i = subjects.indexOf(index, i + 1))
    if (phrases[i]?.kind === 'verb' && phrases[i]?.cue !== undefined) return true;
  return false;
}

/** Single words that name a country, a city or a paper. */
export const PLACES: ReadonlySet<string> = wordSet(PLACE_NAMES);
