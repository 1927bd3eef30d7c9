import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import { type Clause, type Cue, factualityOf } from '../../grammar/index.ts';
import type { Rule, Site } from '../types.ts';
import { governing } from './governing.ts';
import { cueAt, kindAt, wordAt } from './site.ts';

/**
 * Reed never said “…” · Reed denied calling her “…” · Critics accuse Reed of saying “…” · Rumours that Reed said “…”
 * are false: words that, as far as the text tells, nobody said.
 */
export const unsaid: Rule = (site) => {
  const { clause, at } = site;
  const inner = innermost(clause, at);
  const governor = governing(site);
  const unstated = (verb: number): boolean =>
    verb >= 0 &&
    !clause.phrases[verb]?.passive &&
    speaks(clause, verb) &&
    !(factualityOf(clause, verb) === 'unreal' && isTagBetween(clause, verb)) &&
    factualityOf(clause, verb) !== 'stated';
  // "Reed said he could not call it “…”": he says the word all the same.
  const own = governor < 0 || governor === inner || !isStatement(clause, governor);
  return unstated(governor) ||
    (own && unstated(inner)) ||
    isAsked(clause, at) ||
    isFalse(clause, at) ||
    isAdvised(site)
    ? 'nobody'
    : undefined;
};

/** “Eat it,” he'd shout, “it's free”: between two parts of his words it tells how he says them. */
const isTagBetween = (clause: Clause, verb: number): boolean => {
  const subject = clause.subjects[verb] ?? -1;
  const left = subject === verb - 1 ? subject : verb;
  return kindAt(clause, left - 1) === 'quote' && kindAt(clause, verb + 1) === 'comma';
};

const SAYS: ReadonlySet<Cue | undefined> = new Set<Cue | undefined>(['saying', 'calling']);

/** "Hat Reed „…“ gesagt?": where no word order tells, the mark behind the words does. */
const isAsked = (clause: Clause, at: number): boolean =>
  clause.tokens.speech.operators.asksByMark &&
  at > 0 &&
  wordAt(clause, clause.phrases.length - 1) === '?' &&
  clause.phrases.some(({ cue }) => SAYS.has(cue));

/**
 * "Never answer “…”", "Say “please” first", "Suppose a customer says “…”": words that a reader is told to say, or to think
 * of as said.
 */
function isAdvised({ clause, at }: Site): boolean {
  const { word, bits, speech } = clause.tokens;
  const { supposes, opens, tries, commands, between } = speech.unsaid;
  const { from } = nth(clause.phrases, at);
  let i = clause.from;
  if (supposes.has(word[i] ?? '') && word[i + 1] !== ',') return !isTagged(clause, at);
  while (i < from && (opens.has(word[i] ?? '') || word[i] === ',')) i++;
  // "Avoid saying “…”"
  const tried = tries.has(word[i] ?? '') && ((bits[i + 1] ?? 0) & Word.gerund) !== 0;
  const verb = word[tried ? ++i : i] ?? '';
  if (i >= from || !speech.speaks.has(verb) || !(tried || commands.has(verb))) return false;
  for (i++; i < from; i++)
    if (
      word[i] !== ',' &&
      !between.has(word[i] ?? '') &&
      !((bits[i] ?? 0) & (Word.object | Word.possessive | Word.role | Word.likely | Word.adverb))
    )
      return false;
  return !isTagged(clause, at);
}

/** “No,” said Marsh: behind the words somebody says them. */
const isTagged = (clause: Clause, at: number): boolean =>
  clause.phrases.some(({ cue }, i) => i > at && i <= at + 3 && cue === 'saying');

const speaks = (clause: Clause, verb: number): boolean =>
  clause.tokens.speech.speaks.has(wordAt(clause, verb));

/** Whether a verb that says something stands with a subject of its own: "Reed [said]". */
const isStatement = (clause: Clause, verb: number): boolean =>
  cueAt(clause, verb) === 'saying' &&
  clause.phrases[verb]?.form === 'finite' &&
  clause.tokens.speech.states.has(wordAt(clause, verb)) &&
  !clause.tokens.speech.operators.denies.has(wordAt(clause, verb));

/** The last verb in front of the words that reports; -1 when a sentence part ends between. */
function innermost(clause: Clause, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    if (/^(?:stop|colon|quote)$/.test(kindAt(clause, i))) return -1;
    if (SAYS.has(cueAt(clause, i))) return i;
  }
  return -1;
}

/** "Rumours that Reed said “…” are false": the clause hangs on a noun that the sentence calls untrue. */
function isFalse(clause: Clause, at: number): boolean {
  const { unsaid, around, clauses } = clause.tokens.speech;
  const noun = clause.phrases.findIndex(
    (_, i) =>
      i < at && unsaid.hearsay.has(wordAt(clause, i)) && around.opensClause.has(wordAt(clause, i + 1)),
  );
  // "Reed's claim that “nobody knew” was wrong": he claimed it.
  if (noun < 0 || !clause.phrases.some(({ cue }, i) => i > noun && i < at && SAYS.has(cue))) return false;
  const be = clause.phrases.findIndex(
    (phrase, i) => i > at && phrase.kind === 'verb' && clauses.be.has(clause.tokens.word[phrase.from] ?? ''),
  );
  const next = clause.phrases[be]?.to ?? -1;
  return be > 0 && clause.tokens.word.slice(next - 1, next + 3).some((word) => unsaid.untrue.has(word));
}
