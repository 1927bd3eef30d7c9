import { nth } from '../../../../text/nth.ts';
import type { Clause } from '../../grammar/index.ts';
import { Tag } from '../../words/index.ts';
import type { Attribution, Mention, Rule, Site } from '../types.ts';
import { cueAt, isSaidAt, kindAt, mention, mentionOf, wordAt } from './site.ts';

/** How far in front of the quotation, in phrases, its noun may stand. */
const REACH = 9;

/** Kelly's remark on “…” · her call for “…” · the senator's “…” promise · his answer to voters was: “…”. */
export const nounCue: Rule = (site) => {
  const { clause, at } = site;
  const link = linkBefore(site);
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const kind = kindAt(clause, i);
    if (
      kind === 'verb' &&
      IS.test(wordAt(clause, i)) &&
      i >= link - (wordAt(clause, link) === 'that' ? 1 : 0)
    ) {
      const subject = clause.subjects[i] ?? -1;
      return kindAt(clause, subject) === 'noun' ? owned(site, subject) : undefined;
    }
    if (kind === 'verb' || kind === 'stop' || kind === 'quote') return undefined;
    if (kind !== 'noun') continue;
    const found = owned(site, i);
    if (found || kindAt(clause, i - 1) !== 'preposition') return found;
  }
  return undefined;
};

/** Lowe rejected Reed's claim that the plan was “…” · her pledge to make it “…”: nearer than any verb in front. */
export const claim: Rule = (site) => {
  const { clause, at } = site;
  for (let i = at - 1; i > 0; i--) {
    const cue = cueAt(clause, i);
    if (kindAt(clause, i) === 'stop' || cue === 'saying' || cue === 'calling') return undefined;
    const word = wordAt(clause, i);
    const leads = word === 'that' || (word !== 'to' && clause.phrases[i]?.form === 'infinitive');
    const noun = leads ? saidBefore(clause, i) : -1;
    if (noun < 0) continue;
    if (isOver(clause, i, at)) return undefined;
    const found = owner(site, noun, nth(clause.phrases, noun).head);
    // "repeated his claim that": the verb tells who "he" is.
    return found && isPronoun(clause, found) && cueAt(clause, noun - 1) ? undefined : found;
  }
  return undefined;
};

const IS = /^(?:is|was|are|were|'s|be|been)$/;

/** The index of the "that", "of" or colon in front of the quotation, over a comma: her remark [that], “…”. */
const linkBefore = ({ clause, at }: Site): number => (kindAt(clause, at - 1) === 'comma' ? at - 2 : at - 1);

const LINKS = /^(?:that|of|for|on|about|to|:|,|-|was|is)$/;

const isPronoun = ({ tags, from }: Clause, { mention: { head } }: Attribution): boolean =>
  tags[head - from] === Tag.possessive;

/** "Reed's claim [that it failed] was “…”": a second finite verb with no joint to the first goes on with the claim. */
function isOver({ phrases }: Clause, that: number, at: number): boolean {
  let finite = false;
  for (let i = that + 1; i < at; i++) {
    const { kind, form } = nth(phrases, i);
    if (/^(?:comma|conjunction|subordinator|relative|dash|colon|quote)$/.test(kind)) finite = false;
    if (form === 'finite' && finite) return true;
    finite ||= form === 'finite';
  }
  return false;
}

/** The noun for something said right before phrase `i`, over its owner: "a claim [by Reed] that", "the view [of the board] that". */
function saidBefore(clause: Clause, i: number): number {
  // "Reed's view is that"
  const subject = IS.test(wordAt(clause, i - 1)) ? (clause.subjects[i - 1] ?? -1) : -1;
  if (subject >= 0) return isSaidAt(clause, subject) ? subject : -1;
  const link = wordAt(clause, i - 2);
  const owner =
    /^(?:by|from)$/.test(link) || (link === 'of' && clause.tokens.speech.ownWords.has(wordAt(clause, i - 3)));
  const behind = owner ? i - 3 : i - 1;
  return kindAt(clause, behind) === 'noun' && isSaidAt(clause, behind) ? behind : -1;
}

function owned(site: Site, noun: number): Attribution | undefined {
  const { clause, at } = site;
  const phrase = nth(clause.phrases, noun);
  const behind = noun === at - 1 ? wordAt(clause, at + 1) : '';
  if (noun === at - 1 && behind === '') return undefined;
  // "Hale's explanation, “…”, convinced few"
  const apposed = noun === at - 2 && kindAt(clause, at - 1) === 'comma' && kindAt(clause, at + 1) === 'comma';
  if (noun < at - 1 && !apposed && !LINKS.test(wordAt(clause, linkBefore(site)))) return undefined;
  const said = clause.tokens.speech.saidNouns.has(clause.tokens.word[phrase.head] ?? '')
    ? phrase.head
    : clause.tokens.speech.toldNouns.has(behind)
      ? nth(clause.phrases, at + 1).head
      : -1;
  return said < 0 ? undefined : owner(site, noun, said);
}

/** Whose words the noun phrase calls: "[her] remark", "[the senator]'s remark", "a remark by [the senator]". */
export function owner(
  { clause, frame }: Pick<Site, 'clause' | 'frame'>,
  noun: number,
  said: number,
): Attribution | undefined {
  // "The email's subject line was “…”"
  if (clause.tokens.word[said] === 'line' && clause.tokens.word[said - 1] === 'subject') return undefined;
  const own = ownerWithin(clause, frame, noun);
  if (own) return { mention: own, cue: said, rule: 'noun' };
  // "[her] March remark"
  const month = clause.phrases[noun - 2];
  if (kindAt(clause, noun - 1) === 'time' && month && wordAt(clause, noun - 2) === 'her')
    return { mention: mentionOf(frame, month), cue: said, rule: 'noun' };
  const link = wordAt(clause, noun + 1);
  const by =
    /^(?:by|from)$/.test(link) || (link === 'of' && clause.tokens.speech.ownWords.has(wordAt(clause, noun)));
  return by && kindAt(clause, noun + 2) === 'noun'
    ? { mention: mention({ clause, frame }, noun + 2), cue: said, rule: 'noun' }
    : undefined;
}

/** "[her] remark", "[the senator]'s remark" */
export function ownerWithin(clause: Clause, frame: number, noun: number): Mention | undefined {
  const { from, to } = nth(clause.phrases, noun);
  for (let i = to - 1; i >= from; i--) {
    const tag = clause.tags[i - clause.from];
    if (tag === Tag.possessive) return { frame, from: i, to: i + 1, head: i };
    if (tag === Tag.genitive && i > from) return { frame, from, to: i, head: i - 1 };
  }
  return undefined;
}
