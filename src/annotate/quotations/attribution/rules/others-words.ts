import { type Clause, climb, type Phrase, speaksItself } from '../../grammar/index.ts';
import type { Attribution, Rule, Site } from '../types.ts';
import { kindAt, mention, wordAt } from './site.ts';

/** "Quoting [her mother], Ruiz said “…”": whom she quotes, or the paper. */
export const quoting: Rule = (site) => {
  const { clause } = site;
  const verb = clause.phrases.findIndex(
    ({ form, head }) =>
      form === 'gerund' && /^(?:quoting|paraphrasing)$/.test(clause.tokens.word[head] as string),
  );
  if (verb < 0) return undefined;
  const noun = kindAt(clause, verb + 1) === 'preposition' ? verb + 2 : verb + 1;
  if (kindAt(clause, noun) !== 'noun') return undefined;
  return { mention: mention(site, noun), cue: (clause.phrases[verb] as Phrase).head, rule: 'quoting' };
};

/** "He found a note: “…”": whoever acts did not make the words. */
export const found: Rule = (site) => (isFound(site) ? 'nobody' : undefined);

/** "He found a note: “…”", "They passed a sign that said “…”" */
function isFound({ clause, at }: Site): boolean {
  const { writings, shows, voices, putsOut } = clause.tokens.speech;
  if (kindAt(clause, at - 1) !== 'colon' || kindAt(clause, at - 2) !== 'noun') return false;
  const top = climb(clause, at - 2);
  if (![top, at - 2].some((noun) => writings.has(wordAt(clause, noun)))) return false;
  for (let i = top - 1; i >= 0; i--) {
    const { kind, form, cue } = clause.phrases[i] as Phrase;
    if (/^(?:comma|stop|colon|quote|subordinator|relative|conjunction)$/.test(kind)) return false;
    // "pointed to a sign", "held up a card"
    if (kind === 'verb' && shows(wordAt(clause, i))) return true;
    if (kind === 'verb' && form === 'finite')
      return (cue !== 'saying' || voices.has(wordAt(clause, i))) && !putsOut(wordAt(clause, i));
  }
  return false;
}

/** Whether the attribution only says who reads or sings the words; the sign that reads “…” speaks itself. */
export function isVoiced(clause: Clause, { mention: { head }, cue }: Attribution): boolean {
  const { word, speech } = clause.tokens;
  if (cue < 0 || !speech.voices.has(word[cue] as string) || speech.writings.has(word[head] as string))
    return false;
  if (!/^read/.test(word[cue] as string) || /^(?:out|aloud|from)$/.test(word[cue + 1] ?? '')) return true;
  if (/^(?:it|one|this|that|which)$/.test(word[head] as string)) return false;
  const phrase = clause.phrases.find(({ from, to }) => from <= head && head < to);
  return phrase !== undefined && speaksItself(clause, phrase);
}
