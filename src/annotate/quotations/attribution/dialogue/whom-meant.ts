import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import { type Clause, isNamed, type Narrative } from '../../grammar/index.ts';
import { Tag } from '../../words/index.ts';
import type { Mention } from '../types.ts';
import type { Appearance, Voice } from './voice.ts';

/** Whom "he" or "she" means, of those who appeared lately: first whoever is known to be a man or a woman, and acts. */
export function meantBy(gender: number, lately: readonly Appearance[]): Voice | undefined {
  if (gender === 0) return undefined;
  const may = lately.filter(
    ({ voice }) => !voice.narrator && voice.words.size > 0 && (!voice.gender || voice.gender === gender),
  );
  const sure = may.filter(({ voice }) => voice.gender === gender);
  const best =
    sure.findLast(({ part }) => part === 'subject') ??
    may.findLast(({ part }) => part === 'subject') ??
    may.at(-1);
  // Somebody who is but "he" so far
  return (
    best?.voice ?? lately.findLast(({ voice }) => voice.words.size === 0 && voice.gender === gender)?.voice
  );
}

/**
 * “…,” said Lucy. ¶ “…,” said [her mistress]: the other one of the two who have just spoken, where the paragraph before tells who did.
 */
export function counterpartOf(
  { frames, tokens: { word, speech } }: Narrative,
  { frame, from, head }: Mention,
  gender: number,
  spoken: readonly Appearance[],
): Voice | undefined {
  const { counterparts, owners } = speech.story;
  if (!counterparts.has(word[head] ?? '') || !owners.has(word[from] ?? '')) return undefined;
  const last = spoken.at(-1);
  const before = frames[last?.frame ?? -1]?.paragraph ?? Number.NEGATIVE_INFINITY;
  if (!last || before !== (frames[frame]?.paragraph ?? 0) - 1) return undefined;
  const owner = speech.pronouns.get(word[from] ?? '');
  if (owner && last.voice.gender && last.voice.gender !== Word[owner]) return undefined;
  const other = spoken.findLast(({ voice }) => voice !== last.voice)?.voice;
  const fits = other?.named && (!other.gender || !gender || other.gender === gender);
  return fits && !other.narrator ? other : undefined;
}

/** Whom "his wife", "her father" means: the only one so far who is "Mrs." or "Mr.", or who is one of a couple. */
export function headOfHouse(
  { tokens: { word, speech } }: Clause,
  { from, head }: Mention,
  gender: number,
  appearances: readonly Appearance[],
): Voice | undefined {
  const { household, owners } = speech.story;
  if (!household.has(word[head] ?? '') || !owners.has(word[from] ?? '') || head > from + 1) return undefined;
  const titled = [...new Set(appearances.map(({ voice }) => voice))].filter((voice) => voice.titled);
  const own = titled.filter((voice) => voice.gender === gender);
  if (own.length < 2) return own[0];
  const couples = own.filter(({ words }) =>
    titled.some((other) => other.gender !== gender && [...other.words].some((one) => words.has(one))),
  );
  return couples.length === 1 ? couples[0] : undefined;
}

/** "[He] followed Rourke out": of those who appeared lately, without whom the same sentence names behind “he”. */
export function notBehind(clause: Clause, at: number, lately: readonly Appearance[]): readonly Appearance[] {
  if (clause.tags[nth(clause.phrases, at).head - clause.from] !== Tag.pronoun) return lately;
  const names = new Set(
    clause.phrases
      .filter(
        (phrase, i) =>
          i > at && phrase.kind === 'noun' && isNamed(clause, phrase) && !clause.subjects.includes(i),
      )
      .map(({ head }) => clause.tokens.word[head] ?? ''),
  );
  return names.size === 0
    ? lately
    : lately.filter(({ voice }) => ![...names].some((name) => voice.words.has(name)));
}
