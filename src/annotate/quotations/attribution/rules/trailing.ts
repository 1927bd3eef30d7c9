import { nth } from '../../../../text/nth.ts';
import type { Rule } from '../types.ts';
import { issues, kindAt, mention, wordAt } from './site.ts';

/** Early issued a statement, “…” */
export const issued: Rule = (site) => {
  const { clause, at } = site;
  for (let i = at - 1; i >= 0; i--) {
    const phrase = nth(clause.phrases, i);
    const subject = clause.subjects[i] ?? -1;
    if (phrase.kind !== 'verb' || subject < 0 || !issues(clause, phrase)) continue;
    // "Breaking a rule makes you a “…”": another verb has the words.
    const leans =
      phrase.form !== 'finite' && clause.phrases.slice(i, at).some(({ form }) => form === 'finite');
    if (!leans) return { mention: mention(site, subject), cue: phrase.head, rule: 'issued' };
  }
  return undefined;
};

/** “…,” the ministry's letter reads · … “…” and more of the same, she said. */
export const trailing: Rule = (site) => {
  const { clause, at } = site;
  for (let i = at + 1; i < clause.phrases.length; i++) {
    const phrase = nth(clause.phrases, i);
    if (phrase.kind === 'stop' && wordAt(clause, i) === ';') return undefined;
    if (phrase.kind !== 'verb' || phrase.form !== 'finite' || phrase.cue !== 'saying') continue;
    const subject = clause.subjects[i] ?? -1;
    const end = /^(?:stop|end|preposition|comma|time)$/.test(kindAt(clause, i + 1));
    if (subject > at + 1 && end && kindAt(clause, subject - 1) === 'comma')
      return { mention: mention(site, subject), cue: phrase.head, rule: 'trailing' };
    if (kindAt(clause, i - 1) === 'comma' && kindAt(clause, i + 1) === 'noun')
      return { mention: mention(site, i + 1), cue: phrase.head, rule: 'trailing' };
  }
  return undefined;
};
