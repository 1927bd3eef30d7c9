import { Word } from '../../../../languages/index.ts';
import type { Clause, Narrative } from '../../grammar/index.ts';
import { type Appearance, type Cast, pronounGender, type Voice } from './voice.ts';

/** So many times as often as the other a pronoun must stand for somebody, to tell of them. */
const CLEARLY = 3;

/**
 * What a pronoun weighs: "herself" in a sentence that speaks of one alone, "she" where but one is near, and "her" behind
 * the only one of a sentence: "Tom took [her] hand".
 */
const [REFLEXIVE, ONLY, POSSESSIVE] = [2, 1, 0.4];

/** What all of them must weigh. */
const ENOUGH = 0.8;

/** Appearances back in which another may be meant as well. */
const NEAR = 4;

/**
 * What a story's pronouns tell of those whose names tell nothing: "Ravenel felt in [his] pocket", "The Heron stooped.
 * [She] had seen an eel."
 * @returns `Word.male` or `Word.female` by a word that calls but one
 */
export function gendersOf(narrative: Narrative, cast: Cast): ReadonlyMap<string, number> {
  const votes = new Map<Voice, Map<number, number>>();
  const bearers = new Map<string, Set<Voice>>();
  const lately: Appearance[] = [];
  narrative.frames.forEach(({ clause }, frame) => {
    const here = cast.in(frame);
    for (const one of here) {
      for (const word of one.voice.words) bearers.set(word, (bearers.get(word) ?? new Set()).add(one.voice));
      const gender = genderAt(clause, one.mention.head);
      if (gender && isOnly(one.voice, gender, lately.slice(-NEAR))) vote(one.voice, gender, ONLY);
      lately.push(one);
    }
    const [first] = here;
    if (!first || here.some(({ voice }) => voice !== first.voice)) return;
    for (let i = first.mention.to; i < clause.to; i++) {
      const isReflexive = /self$/.test(clause.tokens.word[i] ?? '');
      vote(first.voice, genderAt(clause, i), isReflexive ? REFLEXIVE : POSSESSIVE);
    }
  });
  const told = new Map<string, number>();
  for (const [word, voices] of bearers) {
    const [voice] = voices;
    // What was learned of them before is kept.
    const gender = voices.size === 1 && voice ? voice.gender || clear(votes.get(voice)) : 0;
    if (gender) told.set(word, gender);
  }
  return told;

  function vote(voice: Voice, gender: number, weight: number): void {
    if (!gender || voice.gender || voice.narrator) return;
    const of = votes.get(voice) ?? new Map<number, number>();
    votes.set(voice, of.set(gender, (of.get(gender) ?? 0) + weight));
  }
}

const isOnly = (who: Voice, gender: number, lately: readonly Appearance[]): boolean =>
  lately.every(
    ({ voice }) => voice === who || voice.narrator || (voice.gender !== 0 && voice.gender !== gender),
  );

function clear(votes: ReadonlyMap<number, number> | undefined): number {
  const [male, female] = [votes?.get(Word.male) ?? 0, votes?.get(Word.female) ?? 0];
  if (male >= ENOUGH && male > CLEARLY * female) return Word.male;
  return female >= ENOUGH && female > CLEARLY * male ? Word.female : 0;
}

/** Of "he", "her", "himself". */
const genderAt = ({ tokens }: Clause, token: number): number =>
  pronounGender(tokens, (tokens.word[token] ?? '').replace(/self$/, ''));
