import { nth } from '../../../../text/nth.ts';
import type { Clause } from '../../grammar/index.ts';
import type { Attribution, Rule } from '../types.ts';
import { cueAt, kindAt, mention, wordAt } from './site.ts';

/** As Early put it, “…” · But as the Courier noted on Monday, the plan “…”. */
export const asTold: Rule = ({ clause, frame, at }) => {
  const verb = teller(clause);
  if (verb < 0 || verb > at) return undefined;
  let comma = verb + 1;
  while (comma < at && kindAt(clause, comma) !== 'comma') comma++;
  if (comma >= at) return undefined;
  // Someone else who speaks behind the comma is nearer.
  for (let i = comma; i < at; i++) {
    const cue = cueAt(clause, i);
    if (cue && cue !== 'thinking' && !clause.phrases[i]?.passive) return undefined;
  }
  return asToldBy(clause, frame, verb);
};

/** Whoever the verb of "as Early said" makes speak. */
export const asToldBy = (clause: Clause, frame: number, verb: number): Attribution | undefined =>
  verb < 0
    ? undefined
    : {
        mention: mention({ clause, frame }, clause.subjects[verb] ?? -1),
        cue: nth(clause.phrases, verb).head,
        rule: 'as',
      };

/** The verb of "as Early said" at the start of the sentence or of what follows a comma, or -1. */
export function teller(clause: Clause): number {
  const words = clause.tokens.speech.clauses.as;
  let as = clause.phrases.findIndex((_, i) => words.has(wordAt(clause, i)));
  if (as > 1 && kindAt(clause, as - 1) !== 'comma') return -1;
  as = Math.max(0, as);
  if (!words.has(wordAt(clause, as))) return -1;
  // "Como dijo Early, …"
  if (cueAt(clause, as + 1) === 'saying' && (clause.subjects[as + 1] ?? -1) > as + 1) return as + 1;
  if (kindAt(clause, as + 1) !== 'noun') return -1;
  for (let i = as + 2; i < clause.phrases.length; i++) {
    const { kind, form } = nth(clause.phrases, i);
    if (kind !== 'verb' || form !== 'finite') continue;
    return cueAt(clause, i) === 'saying' && (clause.subjects[i] ?? -1) === as + 1 ? i : -1;
  }
  return -1;
}
