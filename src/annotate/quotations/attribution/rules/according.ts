import type { Phrase } from '../../grammar/index.ts';
import type { Attribution, Rule, Site } from '../types.ts';
import { cueAt, kindAt, mention, wordAt } from './site.ts';

/** “…,” according to the ministry · According to the ministry, the plan was “…”. */
export const according: Rule = (site) => {
  const { clause, at } = site;
  for (let i = at + 1; i < clause.phrases.length && kindAt(clause, i) !== 'quote'; i++) {
    const found = here(site, i);
    if (found) return found;
  }
  for (let i = at - 1; i >= 0; i--) {
    const found = here(site, i);
    if (found) return found;
  }
  return undefined;
};

/** According to the ministry, … “…”: unless a verb of reporting stands between. */
export const accordingFirst: Rule = (site) => {
  const { clause, at } = site;
  for (let i = at - 1; i >= 0; i--) {
    const found = here(site, i);
    if (found) return found;
    const cue = cueAt(clause, i);
    const reports = cue === 'saying' || (cue === 'calling' && clause.phrases[i]?.form === 'finite');
    if (kindAt(clause, i) === 'stop' || (reports && !clause.phrases[i]?.passive)) return undefined;
  }
  return undefined;
};

export function here(site: Pick<Site, 'clause' | 'frame'>, i: number): Attribution | undefined {
  const { clause } = site;
  for (const marker of clause.tokens.speech.accordingTo) {
    if (!marker.every((word, at) => wordAt(clause, i + at) === word)) continue;
    const noun = i + marker.length;
    if (kindAt(clause, noun) === 'noun')
      return { mention: mention(site, noun), cue: (clause.phrases[i] as Phrase).head, rule: 'according' };
  }
  return undefined;
}
