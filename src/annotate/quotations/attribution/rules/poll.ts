import { nth } from '../../../../text/nth.ts';
import type { Rule } from '../types.ts';
import { kindAt, mention, wordAt } from './site.ts';

/** Shares of people: "75 percent of voters said". They answer a poll, so the poll speaks. */
const SHARES = /^(?:percent|%|per|third|half|quarter|majority|plurality)$/;
const POLLS = /^(?:poll|polls|survey|surveys|polling)$/;

/** 75 percent of Republicans said “…” in a September poll: the poll speaks, else nobody. */
export const poll: Rule = (site) => {
  const { clause, at } = site;
  const verb = clause.phrases.findIndex(
    ({ kind, cue }, i) => kind === 'verb' && cue !== undefined && isShare(i),
  );
  if (verb < 0) return undefined;
  const noun = clause.phrases.findIndex(({ kind }, i) => kind === 'noun' && POLLS.test(wordAt(clause, i)));
  if (noun < 0) return 'nobody';
  return { mention: mention(site, noun), cue: nth(clause.phrases, verb).head, rule: 'poll' };

  function isShare(i: number): boolean {
    const subject = clause.subjects[i] ?? -1;
    if (subject < 0 || kindAt(clause, subject) !== 'noun') return false;
    if (Math.abs(i - at) > 14) return false;
    const { from, to, head } = nth(clause.phrases, subject);
    if (SHARES.test(clause.tokens.word[head] ?? '')) return true;
    for (let token = from; token < to; token++) if (/%$/.test(clause.tokens.word[token] ?? '')) return true;
    return false;
  }
};
