import { nth } from '../../../../text/nth.ts';
import { speaksItself } from '../../grammar/index.ts';
import type { Attribution, Rule, Site } from '../types.ts';
import { owner } from './noun-cue.ts';
import { isSaidAt, kindAt, mention, wordAt } from './site.ts';

/** “…” was her reply · “…” is the word that Reed uses · “…” is how the mayor puts it · “…” came the cry from the hall. */
export const predicate: Rule = (site) => {
  const { clause, at } = site;
  if (at > 0 && kindAt(clause, at - 1) !== 'conjunction') return undefined;
  const verb = at + 1;
  if (wordAt(clause, verb) === 'came') return comeFrom(site, verb);
  if (!IS.test(wordAt(clause, verb)) || clause.phrases[verb]?.passive) return undefined;
  const noun = verb + 1;
  if (kindAt(clause, noun) === 'noun' && isSaidAt(clause, noun)) {
    const found = owner(site, noun, nth(clause.phrases, noun).head);
    if (found) return found;
  }
  return isSaidAt(clause, noun) || /^(?:all|how|what|where|as)$/.test(wordAt(clause, noun))
    ? whoUses(site, noun)
    : undefined;
};

const IS = /^(?:is|was|are|were|'s|has|had|would|became)$/;

/** "the word that [Reed] uses", "how [the mayor] puts it" */
function whoUses(site: Site, noun: number): Attribution | undefined {
  const { clause } = site;
  for (let i = noun + 1; i < clause.phrases.length && kindAt(clause, i) !== 'quote'; i++) {
    const { kind, form, head } = nth(clause.phrases, i);
    const subject = clause.subjects[i] ?? -1;
    if (kind !== 'verb' || form !== 'finite' || subject < noun) continue;
    const who = nth(clause.phrases, subject);
    return who.kind === 'noun' && speaksItself(clause, who)
      ? { mention: mention(site, subject), cue: head, rule: 'predicate' }
      : undefined;
  }
  return undefined;
}

/** "came the reply from [the hall]", "came shouts from [the crowd]" */
function comeFrom(site: Site, verb: number): Attribution | undefined {
  const { clause } = site;
  const cue = nth(clause.phrases, verb).head;
  if (kindAt(clause, verb + 1) !== 'noun') return undefined;
  return /^(?:from|of|by)$/.test(wordAt(clause, verb + 2)) && kindAt(clause, verb + 3) === 'noun'
    ? { mention: mention(site, verb + 3), cue, rule: 'predicate' }
    : owner(site, verb + 1, cue);
}
