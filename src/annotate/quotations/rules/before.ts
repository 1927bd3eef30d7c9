import type { Phrase } from '../phrases.ts';
import { Word } from '../words.ts';
import { bitsAt, kindAt, type Rule } from './site.ts';

/** Kelly said, “…” · Early described it as “…” · the statement calls the plan a “…”. */
export const before: Rule = ({ clause, at, frame }) => {
  for (let i = at - 1; i >= 0; i--) {
    if (kindAt(clause, i) !== 'verb') continue;
    const phrase = clause.phrases[i] as Phrase;
    if (!(bitsAt(clause, i) & (Word.saying | Word.calling))) continue;
    if (phrase.passive) continue;
    const speaker = clause.subjects[i] as number;
    if (speaker < 0) continue;
    return { frame, clause, speaker, cue: phrase.head, rule: 'before' };
  }
  return undefined;
};

/** Kelly: “…” */
export const colon: Rule = ({ clause, at, frame }) => {
  if (kindAt(clause, at - 1) !== 'colon' || kindAt(clause, at - 2) !== 'noun' || at !== 2) return undefined;
  return { frame, clause, speaker: at - 2, cue: -1, rule: 'colon' };
};

/** … “…”, she said later in the sentence. */
export const trailing: Rule = ({ clause, at, frame }) => {
  for (let i = at + 1; i < clause.phrases.length; i++) {
    const phrase = clause.phrases[i] as Phrase;
    if (phrase.kind !== 'verb' || phrase.form !== 'finite' || !(bitsAt(clause, i) & Word.saying)) continue;
    const speaker = clause.subjects[i] as number;
    if (speaker > at) return { frame, clause, speaker, cue: phrase.head, rule: 'trailing' };
    if (kindAt(clause, i - 1) === 'comma' && kindAt(clause, i + 1) === 'noun')
      return { frame, clause, speaker: i + 1, cue: phrase.head, rule: 'trailing' };
  }
  return undefined;
};
