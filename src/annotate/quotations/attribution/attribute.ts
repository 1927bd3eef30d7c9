import type { Clause, Narrative } from '../grammar/index.ts';
import type { DenyingRule } from './rule-names.ts';
import { according, accordingFirst } from './rules/according.ts';
import { after } from './rules/after.ts';
import { agent } from './rules/agent.ts';
import { asTold } from './rules/as-told.ts';
import { before, embedded } from './rules/before.ts';
import { carryOver } from './rules/carry.ts';
import { cited } from './rules/cited.ts';
import { colon, colonClause } from './rules/colon.ts';
import { quotedHeadline } from './rules/headline.ts';
import { inBrackets } from './rules/in-brackets.ts';
import { naming } from './rules/naming.ts';
import { claim, nounCue } from './rules/noun-cue.ts';
import { found, isVoiced, quoting } from './rules/others-words.ts';
import { ownWords } from './rules/own-words.ts';
import { poll } from './rules/poll.ts';
import { predicate } from './rules/predicate.ts';
import { siteOf } from './rules/site.ts';
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
  ownWords,
  claim,
  embedded,
  after,
  predicate,
  quotedHeadline,
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

/** For each quotation of the narrative who said it, as far as the text tells. */
export function attributions(narrative: Narrative): readonly Ruling[] {
  const { spoken, denied } = ruled(narrative);
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
  narrative.frames.forEach(({ clause, quotes }, index) => {
    if (quotes.length === 0) return;
    clause.phrases.forEach((phrase, at) => {
      if (phrase.kind !== 'quote') return;
      const site = siteOf(narrative, index, at);
      for (const rule of RULES) {
        const verdict = rule(site);
        if (verdict === undefined) continue;
        if (verdict === 'nobody') denied.set(site.quote, NAMES.get(rule) ?? 'naming');
        const voiced = verdict !== 'nobody' && isNobodys(clause, verdict);
        if (voiced) denied.set(site.quote, 'voiced');
        spoken[site.quote] = voiced ? 'nobody' : verdict;
        return;
      }
    });
  });
  return { spoken, denied };
}

/** « … », a-t-on appris · „…“, sagt man · No one was sure: “…”: nobody in particular. */
const isNoOne = ({ tokens: { speech, word } }: Clause, { mention: { from, head } }: Attribution): boolean =>
  ((speech.romance || speech.verbSecond !== undefined) && speech.clauses.nobody.has(word[head] ?? '')) ||
  // "No 10 said"
  (speech.operators.nobody.has(word[from] ?? '') && !/^\d/.test(word[from + 1] ?? ''));

/** Who only reads the words out, or a number or sign that something is called by: "As Proverbs 15:1 says". */
const isNobodys = (clause: Clause, attribution: Attribution): boolean =>
  isVoiced(clause, attribution) ||
  isNoOne(clause, attribution) ||
  !clause.tokens.word
    .slice(attribution.mention.from, attribution.mention.head + 1)
    .some((word) => PART_OF_A_NAME.test(word));

/** A letter, or what joins words to one: "__init__". */
const PART_OF_A_NAME = /[\p{L}\p{Pc}]/u;
