import { Word } from '../../../languages/index.ts';
import { antecedent, type Clause, type Narrative } from '../grammar/index.ts';
import type { DenyingRule } from './rule-names.ts';
import { according, accordingFirst } from './rules/according.ts';
import { after } from './rules/after.ts';
import { agent } from './rules/agent.ts';
import { asTold } from './rules/as-told.ts';
import { before, embedded } from './rules/before.ts';
import { carryOver } from './rules/carry.ts';
import { cited } from './rules/cited.ts';
import { colon, colonClause } from './rules/colon.ts';
import { firstPerson } from './rules/first-person.ts';
import { quotedHeadline } from './rules/headline.ts';
import { inBrackets } from './rules/in-brackets.ts';
import { naming } from './rules/naming.ts';
import { claim, nounCue } from './rules/noun-cue.ts';
import { found, isVoiced, quoting } from './rules/others-words.ts';
import { ownWords } from './rules/own-words.ts';
import { poll } from './rules/poll.ts';
import { predicate } from './rules/predicate.ts';
import { signedHere } from './rules/signature.ts';
import { isSaid, isTag, sitesIn } from './rules/site.ts';
import { inTable } from './rules/table.ts';
import { title } from './rules/titles.ts';
import { heard, toldAloud } from './rules/told-aloud.ts';
import { issued, trailing } from './rules/trailing.ts';
import { unsaid } from './rules/unsaid.ts';
import { written } from './rules/written.ts';
import type { Attribution, Rule, RuleVerdict, Ruling } from './types.ts';

/** In order of trust: the first that names a speaker, or says that nobody spoke, is believed. */
const RULES: readonly Rule[] = [
  title,
  written,
  quoting,
  naming,
  poll,
  unsaid,
  agent,
  toldAloud,
  heard,
  accordingFirst,
  firstPerson,
  ownWords,
  claim,
  embedded,
  after,
  predicate,
  quotedHeadline,
  signedHere,
  inTable,
  found,
  colon,
  before,
  nounCue,
  asTold,
  inBrackets,
  colonClause,
  issued,
  according,
  trailing,
  cited,
];

/** What says that nobody spoke, by its name. */
const NAMES: ReadonlyMap<Rule, DenyingRule> = new Map<Rule, DenyingRule>([
  [title, 'title'],
  [naming, 'naming'],
  [poll, 'poll'],
  [unsaid, 'unsaid'],
  [found, 'found'],
]);

/** What the rules find before anything is carried over. */
export function firstVerdicts(narrative: Narrative): RuleVerdict[] {
  return ruled(narrative).spoken;
}

/**
 * For each quotation of the narrative who said it, as far as the text tells.
 * @param labelled whose the words are by the labels of a transcript
 */
export function attributions(
  narrative: Narrative,
  labelled: ReadonlyMap<number, Attribution> = new Map(),
): readonly Ruling[] {
  const { spoken, denied } = ruled(narrative);
  for (const [quote, attribution] of labelled) {
    const verdict = spoken[quote];
    if (!isSaid(verdict) || !isTag(verdict)) spoken[quote] = attribution;
  }
  carryOver(narrative, spoken);
  return spoken.map((verdict, quote): Ruling => {
    if (verdict === undefined) return { kind: 'open' };
    if (verdict === 'nobody') return { kind: 'nobody', rule: denied.get(quote) ?? 'carry' };
    return { kind: 'said', attribution: verdict };
  });
}

function ruled(narrative: Narrative): { spoken: RuleVerdict[]; denied: Map<number, DenyingRule> } {
  const spoken = new Array<RuleVerdict>(narrative.quotes.length).fill(undefined);
  const denied = new Map<number, DenyingRule>();
  narrative.frames.forEach(({ clause }, frame) => {
    for (const site of sitesIn(narrative, frame))
      for (const rule of RULES) {
        const verdict = rule(site);
        if (verdict === undefined) continue;
        if (verdict === 'nobody') denied.set(site.quote, NAMES.get(rule) ?? 'naming');
        const why = verdict === 'nobody' ? undefined : whyNobody(clause, verdict);
        if (why) denied.set(site.quote, why);
        spoken[site.quote] = why ? 'nobody' : verdict;
        break;
      }
  });
  return { spoken, denied };
}

/** « … », a-t-on appris · „…“, sagt man · No one was sure: “…”: nobody in particular. */
const isNoOne = ({ tokens: { speech, word } }: Clause, { mention: { from, head } }: Attribution): boolean =>
  ((speech.romance || speech.verbSecond !== undefined) && speech.clauses.nobody.has(word[head] ?? '')) ||
  // "No 10 said"
  (speech.operators.nobody.has(word[from] ?? '') && !/^\d/.test(word[from + 1] ?? ''));

/** Her eyes said “…”, a look that said “…”: a noun for what speaks only so to say. */
function isMute(clause: Clause, { mention: { head } }: Attribution): boolean {
  const { phrases, tokens } = clause;
  const at = phrases.findIndex((phrase) => phrase.head === head);
  const noun = phrases[at]?.kind === 'relative' ? (phrases[antecedent(clause, at)]?.head ?? head) : head;
  const isName = ((tokens.bits[noun] ?? 0) & Word.capital) !== 0 && noun !== clause.from;
  return tokens.speech.unsaid.mute.has(tokens.word[noun] ?? '') && !isName;
}

/**
 * Why whoever a rule names speaks not: who only reads the words out, what is told to speak and cannot, a number or sign that
 * something is called by: "As Proverbs 15:1 says".
 */
function whyNobody(clause: Clause, attribution: Attribution): DenyingRule | undefined {
  const { from, head } = attribution.mention;
  if (isMute(clause, attribution)) return 'mute';
  const isCalled = clause.tokens.word.slice(from, head + 1).some((word) => PART_OF_A_NAME.test(word));
  return isVoiced(clause, attribution) || isNoOne(clause, attribution) || !isCalled ? 'voiced' : undefined;
}

/** A letter, or what joins words to one: "__init__". */
const PART_OF_A_NAME = /[\p{L}\p{Pc}]/u;
