import { nth } from '../../../text/nth.ts';
import { type Clause, factualityOf, type Narrative } from '../grammar/index.ts';
import { speakerAt } from './rules/according.ts';
import { isSaid, kindAt, mention } from './rules/site.ts';
import type { Attribution, RuleVerdict } from './types.ts';

/** How many sentences in front of one in the subjunctive may go on with what somebody said. */
const REACH = 6;

/**
 * Whether the writer's sentence stands in the subjunctive in which what another says goes on: "Er werde nicht warten."
 * (Fabricius-Hansen & Sæbø 2004, "In a mediative mood: the semantics of the German reportative subjunctive".)
 */
export function isReportive(clause: Clause): boolean {
  const { verbSecond } = clause.tokens.speech;
  const verb = clause.phrases.find(({ kind, form }) => kind === 'verb' && form === 'finite');
  if (!verbSecond || !verb || /^(?:subordinator|relative)$/.test(kindAt(clause, 0))) return false;
  const words = clause.tokens.word.slice(verb.from, verb.to);
  return (
    words.some((word) => verbSecond.subjunctives.has(word)) &&
    !clause.tokens.word.slice(clause.from, clause.to).includes('ich')
  );
}

/**
 * Who was speaking last in the paragraph in front of sentence `frame`, where nothing but reports stands between.
 * @param found what is known of the quotations so far
 */
export function reporterBefore(
  { frames }: Narrative,
  frame: number,
  found: readonly RuleVerdict[],
): Attribution | undefined {
  const { paragraph } = nth(frames, frame);
  for (let at = frame - 1; at >= Math.max(0, frame - REACH); at--) {
    const before = nth(frames, at);
    if (before.paragraph !== paragraph) return undefined;
    const said = before.quotes.map((quote) => found[quote]).findLast(isSaid) ?? reportIn(before.clause, at);
    if (said) return { ...said, rule: 'subjunctive' };
    if (!isReportive(before.clause)) return undefined;
  }
  return undefined;
}

/** Who reports anything in the sentence: its last verb of saying, or "laut". */
function reportIn(clause: Clause, frame: number): Attribution | undefined {
  const { phrases, subjects } = clause;
  for (let i = phrases.length - 1; i >= 0; i--) {
    const { cue, form, passive, head } = nth(phrases, i);
    const subject = subjects[i] ?? -1;
    const reports = cue === 'saying' && form === 'finite' && !passive && kindAt(clause, subject) === 'noun';
    if (reports && factualityOf(clause, i) === 'stated')
      return { mention: mention({ clause, frame }, subject), cue: head, rule: 'subjunctive' };
    const named = speakerAt(clause, i);
    if (named >= 0) return { mention: mention({ clause, frame }, named), cue: head, rule: 'subjunctive' };
  }
  return undefined;
}
