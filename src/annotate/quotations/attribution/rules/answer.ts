import type { Span } from '../../../../text/span.ts';
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
  if (
    !endsAsking(document.text, before.content) ||
    !last ||
    !tokens.speech.asks.has(tokens.word[last.cue] ?? '')
  )
    return undefined;
  return hearerOf(narrative, last) ?? 'nobody';
}

/** Whether words in marks end with a question. */
export const endsAsking = (text: string, { start, end }: Span): boolean =>
  /\?[!?’'”"]*$/.test(text.slice(Math.max(start, end - 4), end));

function hearerOf(narrative: Narrative, { mention: { frame }, cue }: Attribution): Attribution | undefined {
  const { clause } = narrative.frames[frame] as Frame;
  const verb = clause.phrases.findIndex(({ head }) => head === cue);
  if (verb < 0 || !hasHearer(clause, verb)) return undefined;
  const noun = Math.max(verb, clause.subjects[verb] ?? -1) + 1;
  const isHearer =
    kindAt(clause, noun) === 'noun' &&
    !cueAt(clause, noun + 1) &&
    speaksItself(clause, clause.phrases[noun] as Phrase);
  return isHearer ? { mention: mention({ clause, frame }, noun), cue, rule: 'reply' } : undefined;
}
