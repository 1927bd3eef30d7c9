import type { Clause, Cue, Phrase } from '../../grammar/index.ts';
import { governing } from './governing.ts';
import { cueAt, kindAt, type Rule, wordAt } from './site.ts';

/**
 * Reed never said “…” · Reed denied calling her “…” · Critics accuse Reed of saying “…” · Rumours that Reed said “…”
 * are false: words that, as far as the text tells, nobody said.
 */
export const unsaid: Rule = (site) => {
  const { clause, at } = site;
  const verb = governing(site);
  const nobody = (verb >= 0 && isNegated(clause, verb)) || isDenied(clause, at) || isFalse(clause, at);
  return nobody ? null : undefined;
};

const SAYS: ReadonlySet<Cue | undefined> = new Set<Cue | undefined>(['saying', 'calling']);

/** "never said", "did not call" */
function isNegated(clause: Clause, verb: number): boolean {
  const { from, head, cue } = clause.phrases[verb] as Phrase;
  if (!SAYS.has(cue)) return false;
  const words = clause.tokens.word.slice(from, head);
  if (/^(?:only|just|merely|simply)$/.test(words.at(-1) ?? '')) return false;
  return (
    words.includes('never') ||
    (/^(?:say|said|call|called|describe|described)$/.test(clause.tokens.word[head] as string) &&
      words.some(
        (word, i) =>
          /^(?:did|ha[ds]|have)n't$/.test(word) ||
          (word === 'not' && /^(?:did|ha[ds]|have)$/.test(words[i - 1] ?? '')),
      ))
  );
}

/** "denied [saying] “…”", "denied that he had [said] “…”", "accused her of [calling] it “…”" */
function isDenied(clause: Clause, at: number): boolean {
  let inner = at - 1;
  while (inner > 0 && !SAYS.has(cueAt(clause, inner))) {
    if (/^(?:stop|colon|quote)$/.test(kindAt(clause, inner))) return false;
    inner--;
  }
  const accused = wordAt(clause, inner - 1) === 'of';
  for (let i = inner - 1; i >= 0 && kindAt(clause, i) !== 'stop'; i--) {
    if (accused && /^accus(?:e|es|ed|ing)$/.test(wordAt(clause, i))) return true;
    if (/^den(?:y|ies|ied|ying)$/.test(wordAt(clause, i))) return tells(clause, i, inner);
  }
  return false;
}

/** Whether the verb behind "denied" is what was denied, and not what came with it: "denied it, calling it “…”". */
const tells = (clause: Clause, denied: number, verb: number): boolean =>
  verb === denied + 1 ||
  (clause.phrases[verb]?.form === 'finite' &&
    kindAt(clause, verb - 1) !== 'conjunction' &&
    kindAt(clause, clause.subjects[verb] as number) !== 'relative' &&
    (kindAt(clause, denied + 1) === 'subordinator' || clause.subjects[verb] === denied + 1));

const HEARSAY =
  /^(?:rumou?rs?|claims?|reports?|suggestions?|allegations?|stories|story|assertions?|notion|idea)$/;
const UNTRUE = /^(?:false|untrue|wrong|baseless|fake|nonsense|unfounded|fabricated|invented|inaccurate)$/;

/** "Rumours that Reed said “…” are false": the clause hangs on a noun that the sentence calls untrue. */
function isFalse(clause: Clause, at: number): boolean {
  const noun = clause.phrases.findIndex(
    (_, i) => i < at && HEARSAY.test(wordAt(clause, i)) && wordAt(clause, i + 1) === 'that',
  );
  // "Reed's claim that “nobody knew” was wrong": he claimed it.
  if (noun < 0 || !clause.phrases.some(({ cue }, i) => i > noun && i < at && SAYS.has(cue))) return false;
  const be = clause.phrases.findIndex(
    (phrase, i) =>
      i > at &&
      phrase.kind === 'verb' &&
      /^(?:is|are|was|were)$/.test(clause.tokens.word[phrase.from] as string),
  );
  const next = clause.phrases[be]?.to ?? -1;
  return be > 0 && clause.tokens.word.slice(next - 1, next + 3).some((word) => UNTRUE.test(word));
}
