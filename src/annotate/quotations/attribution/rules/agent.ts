import { nth } from '../../../../text/nth.ts';
import { climb } from '../../grammar/index.ts';
import type { Attribution, Rule, Site } from '../types.ts';
import { cueAt, kindAt, mention, wordAt } from './site.ts';

/** Described by Early as “…” · dubbed “…” by Kelly: who stands behind "by" said it. */
export const agent: Rule = (site) => {
  const { clause, at } = site;
  const verb = passiveBefore(site);
  if (verb < 0) return undefined;
  return (
    spoken(site, verb, verb + 1) ??
    (kindAt(clause, at + 1) === 'preposition' ? spoken(site, verb, at + 1) : undefined)
  );
};

/** The verb in front, when nothing but "by someone" and "as" or a clause with "that" stand between: -1 otherwise. */
function passiveBefore({ clause, at }: Site): number {
  const words = clause.tokens.speech.clauses;
  let i = at - 1;
  if (words.called.has(wordAt(clause, i))) i--;
  else i = beforeThat(clause, at);
  if (kindAt(clause, i) === 'comma') i = beforeApposition(clause, i);
  if (kindAt(clause, i) === 'noun') i = climb(clause, i, /^(?:of|for|at|in|from)$/);
  // "by [her contemporary] Ann Reed"
  if (kindAt(clause, i) === 'noun' && kindAt(clause, i - 1) === 'noun') i--;
  if (kindAt(clause, i) === 'noun' && words.by.has(wordAt(clause, i - 1))) i -= 2;
  const phrase = clause.phrases[i];
  // "[celebrated] by Ann Reed as “…”"
  const praises = words.called.has(wordAt(clause, at - 1)) && words.by.has(wordAt(clause, i + 1));
  const reports = phrase?.cue === 'saying' || phrase?.cue === 'calling' || praises;
  return reports && phrase && (phrase.passive || phrase.form === 'participle') ? i : -1;
}

/** "were told by Reed [that the trip had been] “…”": no one else reports in between. */
function beforeThat(clause: Site['clause'], at: number): number {
  for (let i = at - 1; i > 0 && !cueAt(clause, i) && kindAt(clause, i) !== 'stop'; i--)
    if (wordAt(clause, i) === 'that') return i - 1;
  return at - 1;
}

/** "by Ann Reed[, the mayor of the town,] as" */
function beforeApposition(clause: Site['clause'], close: number): number {
  let i = close - 1;
  while (/^(?:noun|preposition|aside)$/.test(kindAt(clause, i))) i--;
  return kindAt(clause, i) === 'comma' && kindAt(clause, i - 1) === 'noun' ? i - 1 : close;
}

/** Who stands behind the "by" of a passive verb. */
export function spoken(site: Site, verb: number, by: number): Attribution | undefined {
  const { clause } = site;
  const words = clause.tokens.speech.clauses;
  const isAgent = words.by.has(wordAt(clause, by)) && !words.means.has(wordAt(clause, by + 1));
  if (!isAgent || kindAt(clause, by + 1) !== 'noun') return undefined;
  return { mention: mention(site, by + 1), cue: nth(clause.phrases, verb).head, rule: 'agent' };
}
