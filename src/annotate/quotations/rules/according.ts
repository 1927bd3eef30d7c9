import type { Phrase } from '../phrases.ts';
import { type Attribution, cueAt, kindAt, mention, type Rule, type Site, wordAt } from './site.ts';

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

/** According to the ministry, … “…”: unless a verb of saying stands between. */
export const accordingFirst: Rule = (site) => {
  const found = here(site, 0);
  if (!found) return undefined;
  for (let i = 3; i < site.at; i++)
    if (cueAt(site.clause, i) === 'saying' && !site.clause.phrases[i]?.passive) return undefined;
  return found;
};

function here(site: Site, i: number): Attribution | undefined {
  const { clause } = site;
  if (wordAt(clause, i) === 'según' && kindAt(clause, i + 1) === 'noun')
    return { mention: mention(site, i + 1), cue: (clause.phrases[i] as Phrase).head, rule: 'according' };
  if (wordAt(clause, i) !== 'according' || wordAt(clause, i + 1) !== 'to' || kindAt(clause, i + 2) !== 'noun')
    return undefined;
  return { mention: mention(site, i + 2), cue: (clause.phrases[i] as Phrase).head, rule: 'according' };
}
