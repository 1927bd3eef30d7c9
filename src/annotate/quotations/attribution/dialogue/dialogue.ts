import { Word } from '../../../../languages/index.ts';
import type { Frame, Narrative } from '../../grammar/index.ts';
import { Tag } from '../../words/index.ts';
import type { NamingRule } from '../rule-names.ts';
import { isSaid } from '../rules/site.ts';
import type { Attribution, Mention, Verdict } from '../types.ts';
import { choose, signsOf, type Weights } from './choice.ts';
import { type Candidate, candidates } from './features.ts';
import { type Talk, talkOf } from './talk.ts';
import { type Turn, turnsOf } from './turns.ts';
import { castOf, pronounGender, type Voice } from './voices.ts';
import { WEIGHTS } from './weights.ts';

/** How likely it must be that somebody speaks, for them to be named. */
const LEAST: Readonly<Record<Exclude<Talk, 'reports'>, number>> = { dialogue: 0.7, perhaps: 0.85 };

/**
 * Who has the turns that no words of their own attribute, where a text's people talk to each other: by who speaks
 * around, who acts beside the words, who is called by name. Turn-taking in printed dialogue after He, Barbosa &
 * Kondrak (2013), "Identification of speakers in novels".
 * @returns for the words in marks of each such turn who says them, or `nobody` where it does not tell
 */
export function dialogue(
  narrative: Narrative,
  found: readonly Verdict[],
): ReadonlyMap<number, Attribution | 'nobody'> {
  const turns = turnsOf(narrative, found);
  const talk = turns.length < 2 ? 'reports' : talkOf(narrative, turns);
  if (talk === 'reports') return new Map();
  const { chosen, who } = readTurns(narrative, found, turns, talk, WEIGHTS);
  const ruled = new Map<number, Attribution | 'nobody'>();
  turns.forEach((turn, at) => {
    rule(narrative, found, turn, chosen.get(at), who[at], ruled);
  });
  return ruled;
}

/** Who has each turn, as far as the text tells, and who was chosen where it does not say so. */
export function readTurns(
  narrative: Narrative,
  found: readonly Verdict[],
  turns: readonly Turn[],
  talk: keyof typeof LEAST,
  weights: Weights,
): { readonly who: readonly (Voice | undefined)[]; readonly chosen: ReadonlyMap<number, Candidate> } {
  const cast = castOf(narrative, new Map(found.filter(isSaid).map(({ mention }) => [mention.head, mention])));
  const called = turns.map(({ told }) => told && genderOf(narrative, told.mention));
  const who: (Voice | undefined)[] = turns.map(({ told }, at) =>
    told && called[at] === undefined ? cast.at(told.mention) : undefined,
  );
  const chosen = new Map<number, Candidate>();
  const read = (at: number): void => {
    const turn = turns[at] as Turn;
    if (who[at] || (turn.told && called[at] === undefined)) return;
    if (turn.goesOn && !turn.told) {
      who[at] = who[at - 1];
      return;
    }
    const best = choose(weights, candidates({ narrative, cast, turns, who }, at, called[at]), LEAST[talk]);
    if (!best) return;
    chosen.set(at, best);
    who[at] = best.voice;
  };
  for (let at = 0; at < turns.length; at++) read(at);
  turns.forEach(({ told }, at) => {
    who[at] ??= told && cast.at(told.mention);
  });
  // What stands behind a turn tells of it, too.
  for (let at = turns.length - 1; at >= 0; at--) read(at);
  for (let at = 0; at < turns.length; at++) read(at);
  return { who, chosen };
}

/** What becomes of a turn's words, once it is settled who has it. */
function rule(
  narrative: Narrative,
  found: readonly Verdict[],
  { told, goesOn, quotes }: Turn,
  best: Candidate | undefined,
  voice: Voice | undefined,
  ruled: Map<number, Attribution | 'nobody'>,
): void {
  if (!told) {
    if (goesOn) return;
    const first = best && {
      mention: best.place,
      cue: -1,
      rule: ruleOf(best),
      signs: signsOf(WEIGHTS, best),
      ...(isDescription(narrative, best.place) && { antecedent: best.place }),
    };
    for (const { quote } of quotes) ruled.set(quote, first ?? 'nobody');
    return;
  }
  const { word } = narrative.tokens;
  const antecedent =
    best?.place ?? (isOnStage(voice) && isDescription(narrative, told.mention) ? told.mention : undefined);
  let named = false;
  for (const { quote } of quotes) {
    const verdict = found[quote];
    if (isSaid(verdict)) {
      named = true;
      if (antecedent && word[verdict.mention.head] === word[told.mention.head])
        ruled.set(quote, { ...verdict, antecedent: best ? antecedent : verdict.mention });
    }
    // “Oh!” The key turned. “Come in,” said Tom.
    else if (!named) ruled.set(quote, { ...told, ...(antecedent && { antecedent }), rule: 'carry' });
  }
}

/** Whether somebody is spoken of more than once. */
const isOnStage = (voice: Voice | undefined): boolean => (voice?.places.length ?? 0) > 1;

/** Of "he" and "she" the bit of whom they may stand for. */
const genderOf = ({ tokens }: Narrative, { head }: Mention): number | undefined =>
  pronounGender(tokens, tokens.word[head] ?? '') || undefined;

/** "the boy", "her aunt": not a name, not a pronoun. */
function isDescription({ tokens, frames }: Narrative, { frame, from, head }: Mention): boolean {
  const { clause } = frames[frame] as Frame;
  return (
    clause.tags[head - clause.from] === Tag.noun &&
    ((tokens.bits[from] ?? 0) & (Word.determiner | Word.possessive)) !== 0
  );
}

/** By what somebody is named, before all. */
function ruleOf({ features }: Candidate): NamingRule {
  if (features.leads) return 'lead';
  if (features.beat) return 'beat';
  return features.hearer ? 'reply' : 'turn';
}
