import type { Phrase } from '../../grammar/index.ts';
import type { Rule } from '../types.ts';
import { kindAt, mention } from './site.ts';

/** How far behind the words, in phrases, the verb may stand. */
const REACH = 6;

/** « … », peut-on lire dans le rapport · “…”, se lee en el informe: what the words stand in. */
export const written: Rule = (site) => {
  const { clause, at } = site;
  const { verbs, behind } = clause.tokens.speech.writtenIn;
  if (verbs.size === 0) return undefined;
  for (let i = at + 1; i < at + REACH; i++) {
    const { from, to } = clause.phrases[i] ?? { from: 0, to: 0 };
    const verb = clause.tokens.word.slice(from, to).findIndex((word) => verbs.has(word));
    if (verb < 0) continue;
    for (let k = i + 1; k < i + REACH; k++) {
      const link = clause.tokens.word[(clause.phrases[k] as Phrase | undefined)?.head ?? -1] ?? '';
      if (behind.has(link) && kindAt(clause, k + 1) === 'noun')
        return { mention: mention(site, k + 1), cue: from + verb, rule: 'written' };
    }
    return undefined;
  }
  return undefined;
};
