import type { Phrase } from '../../grammar/index.ts';
import { type Frame, type Narrative, speaksItself } from '../../grammar/index.ts';
import type { Attribution, Site, Verdict } from '../types.ts';
import { cueAt, hasHearer, kindAt, mention } from './site.ts';

/** “Where were you?” the prosecutor asked [Hale]. ¶ “…”: who was asked answers, where the text names them; else nobody. */
export function answer(site: Site, last: Attribution | undefined): Verdict {
  const { narrative, marked } = site;
  const before = narrative.quotes[site.quote - 1];
  if (!before || before.paragraph !== marked.paragraph - 1 || !before.closed) return undefined;
  const { tokens, document } = narrative;
  const asked = /\?[!?’'”"]*$/.test(
    document.text.slice(Math.max(before.content.start, before.content.end - 4), before.content.end),
  );
  if (!asked || !last || !tokens.speech.asks.has(tokens.word[last.cue] ?? '')) return undefined;
  return hearerOf(narrative, last) ?? 'nobody';
}

function hearerOf(narrative: Narrative, { mention: { frame }, cue }: Attribution): Attribution | undefined {
  const { clause } = narrative.frames[frame] as Frame;
  const verb = clause.phrases.findIndex(({ head }) => head === cue);
  if (verb < 0 || !hasHearer(clause, verb)) return undefined;
  const noun = Math.max(verb, clause.subjects[verb] as number) + 1;
  const isHearer =
    kindAt(clause, noun) === 'noun' &&
    !cueAt(clause, noun + 1) &&
    speaksItself(clause, clause.phrases[noun] as Phrase);
  return isHearer ? { mention: mention({ clause, frame }, noun), cue, rule: 'reply' } : undefined;
}
