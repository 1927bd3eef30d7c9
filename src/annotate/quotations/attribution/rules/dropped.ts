import { nth } from '../../../../text/nth.ts';
import { type Clause, isKind, type Phrase, speaksItself } from '../../grammar/index.ts';
import type { Attribution, RuleVerdict, Site } from '../types.ts';
import { isSaid, kindAt, mainClause, mention } from './site.ts';

/** How many sentences back the subject that a verb leaves out is looked for. */
const REACH = 3;

/**
 * «…», señaló · Disse que era “…”: where a verb needs no subject of its own, whoever spoke last in the paragraph, or
 * acted in it, or who was reported in the paragraph before.
 * @param found what is known of the quotations so far
 */
export function dropped(site: Site, found: readonly RuleVerdict[]): Attribution | undefined {
  const { narrative, frame, clause, marked } = site;
  if (!clause.tokens.speech.dropsSubject) return undefined;
  const verb = subjectless(site);
  if (!verb) return undefined;
  let goesOn = false;
  for (let at = frame - 1; at >= Math.max(0, frame - REACH); at--) {
    const before = nth(narrative.frames, at);
    if (before.paragraph < marked.paragraph - 1) return undefined;
    const said = before.quotes.map((quote) => found[quote]).findLast(isSaid);
    if (said) return { ...said, cue: verb.head, rule: 'dropped' };
    const subject = subjectOf(before.clause);
    // In the paragraph before somebody must have said something, or gone on to: "Reed llegó. Asegura que … ¶ «…», añadió."
    const speaks = before.clause.phrases.some((_, i) => isSaying(before.clause, i));
    goesOn ||= subject < 0 && speaks;
    if (subject >= 0 && before.paragraph !== marked.paragraph && !speaks && !goesOn) return undefined;
    if (subject >= 0)
      return {
        mention: mention({ clause: before.clause, frame: at }, subject),
        cue: verb.head,
        rule: 'dropped',
      };
  }
  return undefined;
}

/** The verb of saying that stands right behind the words, or opens their sentence, and has no subject. */
function subjectless({ clause, at }: Site): Phrase | undefined {
  const behind = kindAt(clause, at + 1) === 'comma' ? at + 2 : at + 1;
  let first = 0;
  while (/^(?:conjunction|adverb|time|comma)$/.test(kindAt(clause, first))) first++;
  return [behind, first].map((i) => (isSubjectless(clause, i) ? clause.phrases[i] : undefined)).find(Boolean);
}

const isSubjectless = (clause: Clause, i: number): boolean =>
  isSaying(clause, i) && (clause.subjects[i] ?? -1) < 0;

const isSaying = ({ phrases }: Clause, i: number): boolean =>
  phrases[i]?.cue === 'saying' && phrases[i]?.form === 'finite' && !phrases[i]?.passive;

/** Who acts in a sentence: the main clause's subject, or somebody whom its first words call. */
function subjectOf(clause: Clause): number {
  const main = mainClause(clause, clause.phrases.length);
  if (main) return main.subject;
  const first = clause.phrases[0];
  return first?.kind === 'noun' && (speaksItself(clause, first) || isKind(clause, first)) ? 0 : -1;
}
