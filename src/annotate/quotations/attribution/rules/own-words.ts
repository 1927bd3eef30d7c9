import { nth } from '../../../../text/nth.ts';
import { speaksItself } from '../../grammar/index.ts';
import type { Attribution, Rule, Site } from '../types.ts';
import { ownerWithin } from './noun-cue.ts';
import { cueAt, isNamed, kindAt, mention, wordAt } from './site.ts';

/** The reef is, in Reed's words, “…” · In the view of the mayor, … “…” · To Reed, the plan is “…”. */
export const ownWords: Rule = (site) => {
  const { clause, at } = site;
  for (let i = at - 1; i >= 0; i--) {
    const found = inWords(site, i);
    if (found) return found;
    const bare = clause.tokens.speech.romance === true && clause.phrases[i]?.form === 'infinitive';
    const reports = !bare && (cueAt(clause, i) === 'saying' || cueAt(clause, i) === 'calling');
    if (kindAt(clause, i) === 'stop' || reports) return undefined;
  }
  return inWords(site, at + 1) ?? inWords(site, at + 2);
};

function inWords(site: Site, i: number): Attribution | undefined {
  const { clause, frame } = site;
  const noun = clause.phrases[i + 1];
  const { romance, viewOf } = clause.tokens.speech;
  const leads = romance ? kindAt(clause, i) === 'preposition' : /^(?:in|to|by)$/.test(wordAt(clause, i));
  if (!(leads || viewOf.has(wordAt(clause, i))) || noun?.kind !== 'noun') return undefined;
  const cue = noun.head;
  if (!clause.tokens.speech.ownWords.has(wordAt(clause, i + 1)))
    return i === 0 && isView(site) ? { mention: mention(site, 1), cue: -1, rule: 'own-words' } : undefined;
  if (wordAt(clause, i + 2) === 'of' && kindAt(clause, i + 3) === 'noun')
    return { mention: mention(site, i + 3), cue, rule: 'own-words' };
  const own = ownerWithin(clause, frame, i + 1);
  return own && { mention: own, cue, rule: 'own-words' };
}

/** "To Reed, the plan is “…”", "For Dora Lenz of the Globe, the film is “…”": whose view it is, up to the comma. */
function isView({ clause, at }: Site): boolean {
  const noun = nth(clause.phrases, 1);
  const comma = clause.phrases.findIndex(({ kind }) => kind === 'comma');
  const before = clause.phrases.slice(2, comma);
  if (!clause.tokens.speech.viewOf.has(wordAt(clause, 0))) return false;
  // "For Josephine Tate [the affair was] “a farce”"
  const bare =
    (comma < 0 || comma > at) &&
    at === 4 &&
    isNamed(clause, noun) &&
    kindAt(clause, 2) === 'noun' &&
    kindAt(clause, 3) === 'verb';
  if (bare) return clause.tokens.speech.clauses.be.has(wordAt(clause, 3));
  if (comma < 2) return false;
  if (!speaksItself(clause, noun) && kindAt(clause, 2) !== 'noun') return false;
  // "For Reed, the city built “a home”"
  const tells = wordAt(clause, 0) !== 'for' || /^(?:is|was|are|were|remains)$/.test(wordAt(clause, at - 1));
  return tells && before.every(({ kind }) => kind === 'noun' || kind === 'preposition');
}
