import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import { type Clause, isKind, speaksItself } from '../../grammar/index.ts';
import type { Attribution, Rule, Site } from '../types.ts';
import { cueAt, isNamedAt, kindAt, mention, wordAt } from './site.ts';

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
  if (noun < 0) return undefined;
  const cue = nth(clause.phrases, i).head;
  const { from, head } = nth(clause.phrases, noun);
  // "según [su] testimonio"
  const own =
    clause.tokens.speech.romance && clause.tokens.speech.ownWords.has(clause.tokens.word[head] ?? '');
  if (own && ((clause.tokens.bits[from] ?? 0) & Word.possessive) !== 0)
    return { mention: { frame: site.frame, from, to: from + 1, head: from }, cue, rule: 'according' };
  return { mention: mention(site, noun), cue, rule: 'according' };
}

/** The noun phrase that words of the kind of "according to" at phrase `i` name as the speaker, or -1. */
export function speakerAt(clause: Clause, i: number): number {
  const { accordingTo, accordingBeside, accordingBehind } = clause.tokens.speech;
  const here = wordAt(clause, i);
  for (const marker of accordingTo) {
    if (marker[0] !== here || !marker.every((word, at) => wordAt(clause, i + at) === word)) continue;
    const noun = i + marker.length;
    if (kindAt(clause, noun) === 'noun') return WHICH.test(wordAt(clause, noun)) ? -1 : noun;
  }
  if (accordingBehind.has(here) && kindAt(clause, i - 1) === 'noun') return i - 1;
  return accordingBeside.has(here) && isAside(clause, i) ? i + 1 : -1;
}

/** "segundo o [qual]": who that is stands in front. */
const WHICH = /^(?:qual|quais|cual|cuales|(?:le|la)quel(?:le)?)$/;

/** “…”, so [the mayor]: right behind words in marks or a comma, and somebody. */
function isAside(clause: Clause, i: number): boolean {
  const noun = clause.phrases[i + 1];
  return (
    noun?.kind === 'noun' &&
    /^(?:quote|comma|dash)$/.test(kindAt(clause, i - 1)) &&
    (speaksItself(clause, noun) || isKind(clause, noun) || isNamedAt(clause, i + 2))
  );
}
