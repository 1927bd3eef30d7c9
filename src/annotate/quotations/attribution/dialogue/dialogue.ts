import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import type { Narrative } from '../../grammar/index.ts';
import { Tag } from '../../words/index.ts';
import type { NamingRule } from '../rule-names.ts';
import { fromLead, isIntroduced } from '../rules/lead.ts';
import { isSaid, siteOf } from '../rules/site.ts';
import type { Attribution, Mention, RuleVerdict } from '../types.ts';
import { chances, choose, signsOf, type Weights, type WeightsOf } from './choice.ts';
import { type Candidates, candidates, type TurnCandidate } from './features.ts';
import { gendersOf } from './genders.ts';
import { withHeard } from './heard.ts';
import { type Talk, talkOf } from './talk.ts';
import { type Turn, turnsOf } from './turns.ts';
import { type Cast, pronounGender, type Voice } from './voice.ts';
import { castOf } from './voices.ts';
import { WEIGHTS } from './weights.ts';

/** How likely it must be that somebody speaks, for them to be named. */
const LEAST: Readonly<Record<Exclude<Talk, 'reports'>, number>> = { dialogue: 0.8, perhaps: 0.85 };

/**
 * Who has the turns that no words of their own attribute, where a text's people talk to each other: by who speaks
 * around, who acts beside the words, who is called by name. Turn-taking in printed dialogue after He, Barbosa &
 * Kondrak (2013), "Identification of speakers in novels".
 * @returns for the words in marks of each such turn who says them, or `nobody` where it does not tell
 */
export function turnTaking(
  narrative: Narrative,
  found: readonly RuleVerdict[],
): ReadonlyMap<number, Attribution | 'nobody'> {
  const untold = turnsOf(narrative, found);
  const talk = untold.length < 2 ? 'reports' : talkOf(narrative, untold);
  if (talk === 'reports') return new Map();
  const led = withLeads(narrative, found);
  const turns = turnsOf(narrative, led);
  const { chosen, who } = readTurns(narrative, led, turns, talk, WEIGHTS);
  const ruled = new Map<number, Attribution | 'nobody'>();
  turns.forEach((turn, at) => {
    rule(narrative, led, turn, chosen.get(at), who[at], ruled);
  });
  return ruled;
}

/** Besides, who speaks what a paragraph leads to by its last mark: Jo said sadly— ¶ “…” */
function withLeads(narrative: Narrative, found: readonly RuleVerdict[]): readonly RuleVerdict[] {
  const led = [...found];
  narrative.frames.forEach(({ clause, paragraph, quotes: [quote] }, frame) => {
    const before = narrative.frames[frame - 1];
    if (quote === undefined || led[quote] !== undefined || clause.phrases[0]?.kind !== 'quote') return;
    if (!before || before.paragraph === paragraph || !isIntroduced(before.clause)) return;
    led[quote] = fromLead(siteOf(narrative, frame, 0));
  });
  return led;
}

/** Who has each turn, and who was chosen where the text does not say so. */
interface Reading {
  readonly who: (Voice | undefined)[];
  readonly chosen: Map<number, TurnCandidate>;
}

/**
 * Who has each turn, as far as the text tells. The turns are read from the first on and from the last on: one that is
 * chosen before those around it are known may put a whole conversation out of step. Of each run of turns without a tag the
 * reading is kept in which the choices fit each other better (pseudo-likelihood, Besag 1975).
 */
export function readTurns(
  narrative: Narrative,
  found: readonly RuleVerdict[],
  turns: readonly Turn[],
  talk: keyof typeof LEAST,
  weights: WeightsOf,
): Reading {
  const cast = withHeard(narrative, stageOf(narrative, found), turns);
  const called = turns.map(({ told }) => told && pronounOf(narrative, told));
  const isOpen = (at: number): boolean => !turns[at]?.told || called[at] !== undefined;
  const among = (who: Reading['who'], at: number): Candidates =>
    candidates({ narrative, cast, turns, who }, at, called[at]);
  const weightsAt = (at: number): Weights =>
    called[at] === undefined && !turns[at]?.bare ? weights.open : weights.pronoun;
  const onward = [...turns.keys()];
  const backward = [...onward].reverse();
  const first = read([onward, backward, onward]);
  const second = read([backward, onward]);
  for (const run of runsOf(turns, isOpen)) {
    if (run.every((at) => first.who[at] === second.who[at])) continue;
    if (pseudoLikelihood(second, run) <= pseudoLikelihood(first, run)) continue;
    for (const at of run) {
      first.who[at] = second.who[at];
      const choice = second.chosen.get(at);
      if (choice) first.chosen.set(at, choice);
      else first.chosen.delete(at);
    }
  }
  return first;

  function read(orders: readonly (readonly number[])[]): Reading {
    const reading: Reading = {
      who: turns.map(({ told }, at) => (told && !isOpen(at) ? cast.at(told.mention) : undefined)),
      chosen: new Map(),
    };
    orders.forEach((order, pass) => {
      for (const at of order) readOne(reading, at);
      if (pass > 0) return;
      turns.forEach(({ told }, at) => {
        reading.who[at] ??= told && cast.at(told.mention);
      });
    });
    return reading;
  }

  function readOne({ who, chosen }: Reading, at: number): void {
    const { goesOn, told } = nth(turns, at);
    if (who[at] || !isOpen(at)) return;
    const continues = told && narrative.tokens.speech.continues?.has(narrative.tokens.word[told.cue] ?? '');
    const last = who[at - 1];
    if ((goesOn && !told) || (continues && last && (last.gender || called[at]) === called[at])) {
      who[at] = last;
      return;
    }
    const best = choose(weightsAt(at), among(who, at), LEAST[talk]);
    if (!best) return;
    chosen.set(at, best);
    who[at] = best.voice;
  }

  /** The logarithm of how likely the choices of a run are, each with the others known. */
  function pseudoLikelihood({ who }: Reading, run: readonly number[]): number {
    return run.reduce((sum, at) => {
      const { all, absent } = among(who, at);
      const index = all.findIndex(({ voice }) => voice === who[at]);
      const chance = index < 0 ? UNNAMED : (chances(weightsAt(at), { all, absent })[index] ?? 0);
      return sum + Math.log(Math.max(chance, LEAST_CHANCE));
    }, 0);
  }
}

/** What a turn that is left without a speaker counts for, and a chance at least. */
const UNNAMED = 0.3;
const LEAST_CHANCE = 1e-4;

/** The turns without a tag that stand in a row. */
function runsOf(turns: readonly Turn[], isOpen: (at: number) => boolean): readonly (readonly number[])[] {
  const runs: number[][] = [];
  turns.forEach((_, at) => {
    if (!isOpen(at)) return;
    const last = runs.at(-1);
    if (last?.at(-1) === at - 1) last.push(at);
    else runs.push([at]);
  });
  return runs;
}

/** What becomes of a turn's words, once it is settled who has it. */
function rule(
  narrative: Narrative,
  found: readonly RuleVerdict[],
  { told, goesOn, quotes }: Turn,
  best: TurnCandidate | undefined,
  voice: Voice | undefined,
  ruled: Map<number, Attribution | 'nobody'>,
): void {
  if (!told) {
    if (goesOn) return;
    const first = best && {
      mention: best.place,
      cue: -1,
      rule: ruleOf(best),
      signs: signsOf(WEIGHTS.open, best),
      ...(isDescription(narrative, best.place) && { antecedent: best.place }),
    };
    for (const { quote } of quotes) ruled.set(quote, first ?? 'nobody');
    return;
  }
  const { word } = narrative.tokens;
  const antecedent = best?.place ?? describedAs(narrative, told.mention, voice);
  let named = false;
  for (const { quote } of quotes) {
    const verdict = found[quote];
    if (isSaid(verdict)) {
      named = true;
      if (antecedent && word[verdict.mention.head] === word[told.mention.head])
        ruled.set(quote, {
          ...verdict,
          antecedent: antecedent === told.mention ? verdict.mention : antecedent,
        });
    }
    // “Oh!” The key turned. “Come in,” said Tom.
    else if (!named) ruled.set(quote, { ...told, ...(antecedent && { antecedent }), rule: 'carry' });
  }
}

/** Where somebody is called whom the tag only describes: "his wife" is who was named "Mrs. Oakes". */
function describedAs(narrative: Narrative, mention: Mention, voice: Voice | undefined): Mention | undefined {
  if (!voice || !isOnStage(voice) || !isDescription(narrative, mention)) return undefined;
  const { word, speech } = narrative.tokens;
  const { owners, counterparts } = speech.story;
  const isKin =
    (voice.titled || counterparts.has(word[mention.head] ?? '')) && owners.has(word[mention.from] ?? '');
  // "Ma [tante] Adèle", who is "ma tante"
  const isOf = ({ from, to, head }: Mention): boolean =>
    head < mention.head &&
    (isKin || (speech.romance === true && word.slice(from, to).includes(word[mention.head] ?? '')));
  return voice.names.findLast(isOf) ?? mention;
}

/** Whether somebody is spoken of more than once. */
const isOnStage = (voice: Voice | undefined): boolean => (voice?.places.length ?? 0) > 1;

/** Of "he" and "she" the bit of whom they may stand for. */
export const pronounOf = ({ tokens }: Narrative, { mention: { head } }: Attribution): number | undefined =>
  pronounGender(tokens, tokens.word[head] ?? '') || undefined;

const ROUNDS = 2;

/** Everyone on stage, with what the pronouns tell of them. */
export function stageOf(narrative: Narrative, found: readonly RuleVerdict[]): Cast {
  const mentions = new Map(found.filter(isSaid).map(({ mention }) => [mention.head, mention]));
  // Whom the pronouns tell of where but one is near, tells whom they stand for where two are.
  let cast = castOf(narrative, mentions);
  for (let round = 0; round < ROUNDS; round++) cast = castOf(narrative, mentions, gendersOf(narrative, cast));
  return cast;
}

/** "the boy", "her aunt": not a name, not a pronoun. */
function isDescription({ tokens, frames }: Narrative, { frame, from, head }: Mention): boolean {
  const { clause } = nth(frames, frame);
  return (
    clause.tags[head - clause.from] === Tag.noun &&
    ((tokens.bits[from] ?? 0) & (Word.determiner | Word.possessive)) !== 0
  );
}

/** By what somebody is named, before all. */
function ruleOf({ features }: TurnCandidate): NamingRule {
  if (features.leads) return 'lead';
  if (features.beat) return 'beat';
  return features.hearer ? 'reply' : 'turn';
}
