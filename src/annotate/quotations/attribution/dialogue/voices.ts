import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import { PLACE_HEADS } from '../../../../words/places.ts';
import { type Clause, isNamed, type Narrative, type Phrase, speaksItself } from '../../grammar/index.ts';
import { Tag } from '../../words/index.ts';
import { ownerOfPart } from '../rules/parts.ts';
import { hasHearer, mention, mentionOf, namesSeveral } from '../rules/site.ts';
import type { Mention } from '../types.ts';
import {
  type Appearance,
  type Cast,
  isOfAnotherName,
  newVoice,
  pronounGender,
  titleGender,
  type Voice,
} from './voice.ts';
import { counterpartOf, headOfHouse, meantBy, notBehind } from './whom-meant.ts';

const GENDERS = Word.male | Word.female;
/** How many appearances back a pronoun looks. */
const REACH = 12;

/** @param genders of those whose names do not tell, by a word that calls but one */
export function castOf(
  narrative: Narrative,
  mentions: ReadonlyMap<number, Mention>,
  genders: ReadonlyMap<string, number> = new Map(),
): Cast {
  const appearances: Appearance[] = [];
  const frames: Appearance[][] = [];
  const byWord = new Map<string, Voice[]>();
  const byHead = new Map<number, Voice>();
  narrative.frames.forEach(({ clause }, frame) => {
    const here: Appearance[] = [];
    const subjects = new Set(
      clause.subjects.filter((_, i) => clause.phrases[i]?.form === 'finite' || clause.phrases[i]?.cue),
    );
    const owner = ownerOfPart(clause);
    clause.phrases.forEach((whole, at) => {
      // "[Reed]'s voice shook"
      const phrase = owner?.from === whole.from ? owner : whole;
      if (
        phrase.kind === 'verb' &&
        clause.tokens.speech.firstPerson?.has(clause.tokens.word[phrase.head] ?? '')
      ) {
        const own = himself(clause, frame, at, phrase.head);
        byHead.set(phrase.head, own.voice);
        here.push({ ...own, part: 'subject' });
      }
      if (phrase.kind !== 'noun') return;
      if (isSelf(clause, phrase)) here.push(himself(clause, frame, at));
      const said = mentions.get(phrase.head);
      const subject = subjects.has(at) || said !== undefined;
      if (!said && !isSomebody(clause, phrase, at, subject) && !isHearer(clause, at)) return;
      const place = said ?? (phrase === whole ? mention({ clause, frame }, at) : mentionOf(frame, phrase));
      const apposed = isApposed(clause, at) ? at - 2 : isEpithet(clause, at) ? at - 1 : -1;
      const front = here.find(({ phrase: other }) => other === apposed);
      if (front) front.voice.named ||= isNamed(clause, phrase);
      const voice = front
        ? calledToo(front.voice, callingWords(clause, place))
        : voiceOf(clause, phrase, place, notBehind(clause, at, [...appearances.slice(-REACH), ...here]));
      byHead.set(phrase.head, voice);
      here.push({ voice, frame, phrase: at, part: subject ? 'subject' : 'object', mention: place });
    });
    frames.push(here);
    appearances.push(...here);
  });
  return {
    appearances,
    in: (frame) => frames[frame] ?? [],
    at: ({ head }) => byHead.get(head),
    heard: () => undefined,
  };

  function voiceOf(clause: Clause, phrase: Phrase, place: Mention, lately: readonly Appearance[]): Voice {
    const word = clause.tokens.word[phrase.head] ?? '';
    if (clause.tags[phrase.head - clause.from] === Tag.pronoun) {
      if (clause.tokens.speech.narrators.has(word)) return narrator(clause, place);
      const gender = pronounGender(clause.tokens, word);
      return meantBy(gender, lately) ?? { ...newVoice(gender), places: [place] };
    }
    // "Agnes and Beatrice": each is one.
    const own = namesSeveral(clause, place) ? mentionOf(place.frame, phrase) : place;
    const { courtesy } = clause.tokens.speech.story;
    const words = callingWords(clause, own);
    const gender = genderOf(clause, own) || (genders.get(word) ?? 0);
    const names = isNamed(clause, phrase) ? properWords(clause, own) : [];
    const known = words
      .flatMap((one) => byWord.get(one) ?? [])
      .findLast(
        (voice) => (!voice.gender || !gender || voice.gender === gender) && !isOfAnotherName(voice, names),
      );
    const voice =
      known ?? headOfHouse(clause, own, gender, appearances) ?? counterpart(own, gender) ?? newVoice(gender);
    voice.gender ||= gender;
    voice.named ||= isNamed(clause, phrase);
    voice.titled ||= clause.tokens.word.slice(own.from, own.head).some((one) => courtesy.has(one));
    voice.places.push(own);
    voice.calls++;
    if (isNamed(clause, phrase)) voice.names.push(own);
    for (const name of names) voice.proper.add(name);
    return calledToo(voice, words);
  }

  function counterpart(place: Mention, gender: number): Voice | undefined {
    const spoken = appearances.filter(({ mention: { head } }) => mentions.has(head)).slice(-REACH);
    return counterpartOf(narrative, place, gender, spoken);
  }

  function calledToo(voice: Voice, words: readonly string[]): Voice {
    for (const one of words) {
      if (voice.words.has(one)) continue;
      voice.words.add(one);
      byWord.set(one, [...(byWord.get(one) ?? []), voice]);
    }
    return voice;
  }

  function narrator({ tokens: { word, speech } }: Clause, place: Mention): Voice {
    const known = byWord.get(NARRATOR)?.[0];
    const voice = known ?? { ...newVoice(0), words: new Set([NARRATOR]), narrator: true, places: [place] };
    voice.calls++;
    byWord.set(NARRATOR, [voice]);
    // "I" calls a narrator better than "we" or "my".
    const [first] = speech.narrators;
    const called = word[voice.places[0]?.head ?? -1];
    if (called !== first && (word[place.head] === first || speech.selves.has(called ?? '')))
      voice.places[0] = place;
    return voice;
  }

  /** "[my] hands", "struck [me]": where the narrator is there, whatever else is said. */
  function himself(clause: Clause, frame: number, phrase: number, head?: number): Appearance {
    const from = head ?? nth(clause.phrases, phrase).from;
    const place = { frame, from, to: from + 1, head: from };
    return { voice: narrator(clause, place), frame, phrase, part: 'object', mention: place };
  }
}

/** What the narrator is kept under. */
const NARRATOR = 'i';

const isSelf = ({ tokens: { word, speech } }: Clause, { from }: Phrase): boolean =>
  speech.selves.has(word[from] ?? '');

/** "the landlord": a common noun for a person that is no office and no trade by its ending. */
const isCommonPerson = ({ tokens, tags, from }: Clause, { head }: Phrase): boolean =>
  tags[head - from] === Tag.noun && tokens.speech.persons?.has(tokens.word[head] ?? '') === true;

function isSomebody(clause: Clause, phrase: Phrase, at: number, subject: boolean): boolean {
  const word = clause.tokens.word[phrase.head] ?? '';
  const { narrators, pronouns, callsSeveral, story } = clause.tokens.speech;
  if (clause.tags[phrase.head - clause.from] === Tag.pronoun)
    return narrators.has(word) || (pronouns.has(word) && !story.oblique.has(word));
  if (PLACE_HEADS.has(word) || (!isNamed(clause, phrase) && (callsSeveral(word) || story.things.has(word))))
    return false;
  if (subject && (speaksItself(clause, phrase) || clause.tokens.speech.genderOfNoun(word) !== undefined))
    return true;
  if (isCommonPerson(clause, phrase)) return true;
  if (subject) return false;
  // "I found [Ellis]"
  if (isNamed(clause, phrase) && phrase.to - phrase.from === 1 && clause.phrases[at - 1]?.kind === 'verb')
    return true;
  const bits = clause.tokens.bits;
  for (let i = ownFrom(clause, phrase); i < phrase.to; i++)
    if (isGiven(bits[i] ?? 0) || (bits[i] ?? 0) & Word.title) return true;
  return ((bits[phrase.head] ?? 0) & (Word.role | Word.likely)) !== 0;
}

/** A given name, and not "a pat on the back". */
const isGiven = (bits: number): boolean => (bits & GENDERS) !== 0 && (bits & Word.capital) !== 0;

/** “…?” she asked [Moreno]. */
const isHearer = (clause: Clause, at: number): boolean =>
  isNamed(clause, nth(clause.phrases, at)) &&
  clause.phrases[at - 1]?.kind === 'verb' &&
  hasHearer(clause, at - 1);

/** "Bramble [the hedgehog]" */
const isEpithet = (clause: Clause, at: number): boolean => {
  const [name, own] = [clause.phrases[at - 1], nth(clause.phrases, at)];
  const { definite } = clause.tokens.speech;
  return name?.kind === 'noun' && isNamed(clause, name) && definite.has(clause.tokens.word[own.from] ?? '');
};

/** "Mrs. Gale, [the cook], came", "his assistant, [Pike], had": between commas, and one of the two a name. */
function isApposed(clause: Clause, at: number): boolean {
  const { phrases } = clause;
  const [front, own] = [phrases[at - 2], phrases[at]];
  if (front?.kind !== 'noun' || own?.kind !== 'noun' || phrases[at - 1]?.kind !== 'comma') return false;
  const closes = /^(?:comma|stop|dash)$/.test(phrases[at + 1]?.kind ?? 'stop');
  return closes && isNamed(clause, front) !== isNamed(clause, own) && phrases[at - 3]?.kind !== 'comma';
}

/** Where what calls somebody begins behind whose they are: "Oliver's [old nurse]". */
function ownFrom({ tags, from: base }: Clause, { from, head }: { from: number; head: number }): number {
  for (let i = head - 1; i > from; i--) if (tags[i - base] === Tag.genitive) return i + 1;
  return from;
}

/** Of "Inspector Edith Dale" `edith` and `dale`. */
const properWords = ({ tokens, tags, from: base }: Clause, { from, to, head }: Mention): string[] =>
  tokens.word.slice(from, to).filter((_, i) => {
    const token = from + i;
    const title = ((tokens.bits[token] ?? 0) & (Word.title | Word.role)) !== 0;
    return tags[token - base] === Tag.name && (token === head || !title);
  });

/** The words that may call somebody again: of "Inspector Dale", `inspector` and `dale`; of "the old man", `man`. */
function callingWords(clause: Clause, { from, to, head }: Mention): string[] {
  const { tokens, tags, from: base } = clause;
  const words: string[] = [];
  for (let i = ownFrom(clause, { from, head }); i < to; i++) {
    const word = tokens.word[i] ?? '';
    // "le [vieux] Mathurin", who is "le vieux"
    const bits = tokens.bits[i] ?? 0;
    const calls =
      tokens.speech.romance &&
      (tokens.speech.persons?.has(word) === true || (bits & (Word.title | Word.role)) !== 0);
    if (i !== head && tags[i - base] !== Tag.name && !calls) continue;
    const bare = word.replace(/\.$/, '');
    if (i !== head && titleGender(bare) && !tokens.speech.story.kin.has(bare)) continue;
    words.push(word);
  }
  return words.reverse();
}

function genderOf(clause: Clause, { from: first, to, head }: Mention): number {
  const { tokens } = clause;
  const from = ownFrom(clause, { from: first, head });
  for (let i = from; i < to; i++) {
    const told = titleGender(tokens.word[i] ?? '');
    if (told) return told;
  }
  const noun = tokens.speech.genderOfNoun(tokens.word[head] ?? '');
  if (noun) return noun === 'male' ? Word.male : Word.female;
  for (let i = from; i < to; i++) {
    const both = (tokens.bits[i] ?? 0) & GENDERS;
    if (both && both !== GENDERS && isGiven(tokens.bits[i] ?? 0)) return both;
  }
  return 0;
}
