import { nth } from '../../../../text/nth.ts';
import { type Clause, climb, speaksItself } from '../../grammar/index.ts';
import type { Attribution, Rule, Site } from '../types.ts';
import { kindAt, mention, wordAt } from './site.ts';

/** "Quoting [her mother], Ruiz said “…”", "Let me quote [Ann Early]: “…”": whom she quotes, or the paper. */
export const quoting: Rule = (site) => quotingFirst(site) ?? quotedBefore(site);

const quotingFirst: Rule = (site) => {
  const { clause } = site;
  const { tokens } = clause;
  const verb = clause.phrases.findIndex(
    ({ form, head }) => form !== 'finite' && tokens.speech.quoting.has(tokens.word[head] ?? ''),
  );
  if (verb < 0) return undefined;
  const noun = kindAt(clause, verb + 1) === 'preposition' ? verb + 2 : verb + 1;
  if (kindAt(clause, noun) !== 'noun') return undefined;
  return { mention: mention(site, noun), cue: nth(clause.phrases, verb).head, rule: 'quoting' };
};

/** "He quoted [the mayor]: “…”", "Let me quote his colleague, [Ann Early]: “…”" */
const quotedBefore: Rule = (site) => {
  const { clause, at } = site;
  if (!/^(?:colon|comma)$/.test(kindAt(clause, at - 1)) || kindAt(clause, at - 2) !== 'noun')
    return undefined;
  const apposed = kindAt(clause, at - 3) === 'comma' && kindAt(clause, at - 4) === 'noun';
  const object = climb(clause, apposed ? at - 4 : at - 2);
  const verb = clause.phrases[object - 1];
  if (verb?.kind !== 'verb' || verb.passive || !clause.tokens.speech.quotes.has(wordAt(clause, object - 1)))
    return undefined;
  const noun = apposed ? at - 2 : object;
  if (!speaksItself(clause, nth(clause.phrases, noun))) return undefined;
  return { mention: mention(site, noun), cue: verb.head, rule: 'quoting' };
};

/** "He found a note: “…”": whoever acts did not make the words. */
export const found: Rule = (site) => (isFound(site) || isReadOut(site) ? 'nobody' : undefined);

/** Julia tore it open and read: ¶ “…” */
function isReadOut({ narrative, frame, at }: Site): boolean {
  const clause = narrative.frames[frame - 1]?.clause;
  const last = clause ? clause.phrases.length - 1 : -1;
  return at === 0 && clause !== undefined && kindAt(clause, last) === 'colon' && readsOut(clause, last);
}

/** "He found a note: “…”", "They passed a sign that said “…”" */
function isFound({ clause, at }: Site): boolean {
  const { writings, shows, voices, putsOut } = clause.tokens.speech;
  if (kindAt(clause, at - 1) !== 'colon') return false;
  if (readsOut(clause, at - 1)) return true;
  if (kindAt(clause, at - 2) !== 'noun') return false;
  const top = climb(clause, at - 2);
  if (![top, at - 2].some((noun) => writings.has(wordAt(clause, noun)))) return false;
  for (let i = top - 1; i >= 0; i--) {
    const { kind, form, cue } = nth(clause.phrases, i);
    if (/^(?:comma|stop|colon|quote|subordinator|relative|conjunction)$/.test(kind)) return false;
    // "pointed to a sign", "held up a card"
    if (kind === 'verb' && shows(wordAt(clause, i))) return true;
    if (kind === 'verb' && form === 'finite')
      return (cue !== 'saying' || voices.has(wordAt(clause, i))) && !putsOut(wordAt(clause, i));
  }
  return false;
}

/** "She tore it open and read:", "He read aloud from the letter:", "I know what you're thinking:": no words of who acts. */
function readsOut(clause: Clause, colon: number): boolean {
  for (let i = colon - 1; i >= 0; i--) {
    const { kind, head } = nth(clause.phrases, i);
    // "unfolded it and read:"
    const coordinated = wordAt(clause, i) === 'read' && kindAt(clause, i - 1) === 'conjunction';
    if (kind !== 'verb' && !coordinated) {
      if (/^(?:comma|stop|quote|colon)$/.test(kind)) return false;
      continue;
    }
    const verb = coordinated ? clause.phrases.findLastIndex(({ form }, k) => k <= i && form === 'finite') : i;
    const subject = clause.phrases[clause.subjects[verb] ?? -1];
    if (!subject || !speaksItself(clause, subject)) return false;
    const who = clause.tokens.word[subject.head] ?? '';
    return (
      who === 'you' ||
      (/^read/.test(clause.tokens.word[head] ?? '') && !/^(?:it|one|this|that|which)$/.test(who))
    );
  }
  return false;
}

/** Whether the attribution only says who reads or sings the words; the sign that reads “…” speaks itself. */
export function isVoiced(clause: Clause, { mention: { head }, cue }: Attribution): boolean {
  const { word, speech } = clause.tokens;
  if (cue < 0 || !speech.voices.has(word[cue] ?? '') || speech.writings.has(word[head] ?? '')) return false;
  if (!/^read/.test(word[cue] ?? '') || /^(?:out|aloud|from)$/.test(word[cue + 1] ?? '')) return true;
  if (/^(?:it|one|this|that|which)$/.test(word[head] ?? '')) return false;
  const phrase = clause.phrases.find(({ from, to }) => from <= head && head < to);
  return phrase !== undefined && speaksItself(clause, phrase);
}
