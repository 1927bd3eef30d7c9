import { Word } from '../../../../languages/index.ts';
import { madeOnce } from '../../../../text/made-once.ts';
import type { Narrative } from '../../grammar/index.ts';
import type { Mention } from '../types.ts';
import { marksOf, type Turn } from './turns.ts';
import { type Vocative, vocativesOf } from './vocatives.ts';
import { type Cast, isCalled, newVoice, titleGender, type Voice } from './voice.ts';

const GENDERS = Word.male | Word.female;

/** So often a name must call somebody behind a comma that has no title and that no table of given names holds. */
const OFTEN = 2;

/**
 * The cast with those whom the narrator never names, and those who speak do: “Hold the rope, [Tom].” Each is a voice of its
 * own, and the place that names it stands within another's words.
 */
export function withHeard(narrative: Narrative, cast: Cast, turns: readonly Turn[]): Cast {
  const named = new Set(cast.appearances.flatMap(({ voice }) => [...voice.words]));
  const places = new Map<string, (Vocative & { readonly frame: number })[]>();
  for (const turn of turns)
    for (const vocative of vocativesOf(narrative, marksOf(turn))) {
      if (named.has(vocative.word)) continue;
      const known = places.get(vocative.word) ?? [];
      known.push({ ...vocative, frame: turn.quotes[0].frame });
      places.set(vocative.word, known);
    }
  const voices = new Map<string, Voice>();
  for (const [word, calls] of places) {
    const title = calls.find((one) => one.title !== '')?.title ?? '';
    const { lexicon, story } = narrative.tokens.speech;
    const given = (lexicon.get(word) ?? 0) & GENDERS;
    const behind = calls.filter(({ span }) => narrative.document.text[span.start - 2] === ',').length;
    if (title === '' && given === 0 && !story.nouns.has(word) && behind < OFTEN) continue;
    const gender = titleGender(title) || (given === GENDERS ? 0 : given);
    const mentions = calls.map((call) => mentionOf(narrative, call));
    voices.set(word, {
      ...newVoice(gender),
      words: new Set([word]),
      named: true,
      calls: calls.length,
      places: mentions,
      names: mentions,
      proper: new Set([word]),
    });
  }
  return {
    ...cast,
    heard: (vocative) => {
      const voice = voices.get(vocative.word);
      return voice && isCalled(voice, vocative) ? voice : undefined;
    },
  };
}

/** The tokens that a narrative was given for places within words in marks, by where they begin. */
const tokensWithin = madeOnce((_: Narrative) => new Map<number, number>());

/** A place within words in marks, which hold no tokens of the narrative's: one of its own, behind all others. */
function mentionOf(
  narrative: Narrative,
  { span, word, frame }: Vocative & { readonly frame: number },
): Mention {
  const known = tokensWithin(narrative);
  const { tokens } = narrative;
  const at = known.get(span.start) ?? tokens.word.length;
  if (!known.has(span.start)) {
    known.set(span.start, at);
    tokens.start.push(span.start);
    tokens.end.push(span.end);
    tokens.word.push(word);
    tokens.bits.push((tokens.speech.lexicon.get(word) ?? 0) | Word.capital);
    tokens.quote.push(-1);
  }
  return { frame, from: at, to: at + 1, head: at };
}
