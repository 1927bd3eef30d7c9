import { nth } from '../../../../text/nth.ts';
import { type Clause, isKind, speaksItself } from '../../grammar/index.ts';
import type { Attribution, Rule, Site } from '../types.ts';
import { cueAt, isNamed, kindAt, mention, wordAt } from './site.ts';

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
  const noun = speakerAt(clause, i);
  return noun < 0
    ? undefined
    : { mention: mention(site, noun), cue: nth(clause.phrases, i).head, rule: 'according' };
}

/** The noun phrase that words of the kind of "according to" at phrase `i` name as the speaker, or -1. */
export function speakerAt(clause: Clause, i: number): number {
  const { accordingTo, accordingBeside, accordingBehind } = clause.tokens.speech;
  const here = wordAt(clause, i);
  for (const marker of accordingTo) {
    if (marker[0] !== here || !marker.every((word, at) => wordAt(clause, i + at) === word)) continue;
    if (kindAt(clause, i + marker.length) === 'noun') return i + marker.length;
  }
  if (accordingBehind.has(here) && kindAt(clause, i - 1) === 'noun') return i - 1;
  return accordingBeside.has(here) && isAside(clause, i) ? i + 1 : -1;
}

/** "so die Biologin [Nora Thiel]" */
const isNamedAt = (clause: Clause, i: number): boolean =>
  kindAt(clause, i) === 'noun' && isNamed(clause, nth(clause.phrases, i));

/** “…”, so [the mayor]: right behind words in marks or a comma, and somebody. */
function isAside(clause: Clause, i: number): boolean {
  const noun = clause.phrases[i + 1];
  return (
    noun?.kind === 'noun' &&
    /^(?:quote|comma|dash)$/.test(kindAt(clause, i - 1)) &&
    (speaksItself(clause, noun) || isKind(clause, noun) || isNamedAt(clause, i + 2))
  );
}
