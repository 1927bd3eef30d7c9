import type { Span } from '../../text/span.ts';
import { REPORTING_INFINITIVE, REPORTING_PLAIN } from './lexicon/reporting.ts';
import type { Frame, Narrative } from './narrative.ts';
import type { Clause, Phrase } from './phrases.ts';
import { type Attribution, cueAt, isLoose, kindAt, mention, wordAt } from './rules/site.ts';
import { HEARD } from './subjects.ts';

/** A reported clause without quotation marks. */
export interface Reported {
  readonly content: Span;
  readonly attribution: Attribution;
}

/** Phrases `from`..`to` of a clause that are what was said. */
interface Content {
  readonly from: number;
  readonly to: number;
}

/** Early said that the plan was dead · The plan was dead, Early said · According to Early, the plan was dead. */
export function indirect(narrative: Narrative): Reported[] {
  return narrative.frames.flatMap((frame, index) => inFrame(narrative, frame, index));
}

function inFrame({ tokens }: Narrative, { clause }: Frame, frame: number): Reported[] {
  const found: Reported[] = [];
  let covered = -1;
  for (let i = 0; i < clause.phrases.length; i++) {
    if (i < covered) continue;
    const report = reportAt(clause, i);
    if (!report) continue;
    const { content, speaker, cue } = report;
    const from = clause.phrases[content.from] as Phrase;
    const to = clause.phrases[content.to - 1] as Phrase;
    covered = Math.max(covered, content.to);
    if (hasQuote(clause, content) || to.to - from.from < 2) continue;
    found.push({
      content: { start: tokens.start[from.from] as number, end: tokens.end[to.to - 1] as number },
      attribution: { mention: mention({ clause, frame }, speaker), cue, rule: 'indirect' },
    });
  }
  return found;
}

const hasQuote = ({ phrases }: Clause, { from, to }: Content): boolean => {
  for (let i = from; i < to; i++) if (phrases[i]?.kind === 'quote') return true;
  return false;
};

interface Report {
  readonly content: Content;
  readonly speaker: number;
  readonly cue: number;
}

function reportAt(clause: Clause, i: number): Report | undefined {
  if (wordAt(clause, i) === 'according' && wordAt(clause, i + 1) === 'to' && kindAt(clause, i + 2) === 'noun')
    return accordingTo(clause, i);
  const phrase = clause.phrases[i] as Phrase;
  if (phrase.kind !== 'verb' || phrase.cue !== 'saying' || phrase.passive || phrase.form === 'participle')
    return undefined;
  const speaker = clause.subjects[i] as number;
  if (speaker < 0 || !REPORTING_PLAIN.has(wordAt(clause, i))) return undefined;
  const content = speaker > i ? leading(clause, i) : (following(clause, i) ?? trailing(clause, speaker, i));
  return content && { content, speaker, cue: phrase.head };
}

function accordingTo(clause: Clause, i: number): Report | undefined {
  const cue = (clause.phrases[i] as Phrase).head;
  const speaker = i + 2;
  if (i <= 1) {
    let comma = speaker + 1;
    while (kindAt(clause, comma) !== 'comma' && kindAt(clause, comma) !== 'end') comma++;
    return kindAt(clause, comma) === 'end'
      ? undefined
      : { content: { from: comma + 1, to: endOf(clause, comma + 1) }, speaker, cue };
  }
  if (kindAt(clause, i - 1) !== 'comma') return undefined;
  return { content: { from: startOf(clause, i - 1), to: i - 1 }, speaker, cue };
}

/** "said [on Monday] [that] the plan was dead" */
function following(clause: Clause, verb: number): Content | undefined {
  let i = verb + 1;
  const word = wordAt(clause, verb);
  if (HEARD.has(word) && kindAt(clause, i) === 'noun') i++;
  while (
    isLoose(kindAt(clause, i)) ||
    (kindAt(clause, i) === 'preposition' && kindAt(clause, i + 1) === 'noun')
  )
    i += kindAt(clause, i) === 'preposition' ? 2 : 1;
  while (HEARD.has(word) && kindAt(clause, i) === 'comma') i++;
  const next = clause.phrases[i];
  if (next?.kind === 'subordinator' && /^(?:that|whether|how|why|if|what|where)$/.test(wordAt(clause, i)))
    return { from: i, to: endOf(clause, i) };
  if (next?.form === 'infinitive')
    return REPORTING_INFINITIVE.has(word) ? { from: i, to: endOf(clause, i) } : undefined;
  if (next?.kind !== 'noun' && next?.kind !== 'adjective') return undefined;
  const to = endOf(clause, i);
  for (let k = i + 1; k < to; k++) {
    const subject = clause.subjects[k] as number;
    if (clause.phrases[k]?.form === 'finite' && subject >= i && subject < k) return { from: i, to };
  }
  return undefined;
}

/** "The plan was dead, Early said." · "The plan, Early said, was dead." */
function trailing(clause: Clause, speaker: number, verb: number): Content | undefined {
  if (kindAt(clause, speaker - 1) !== 'comma' || speaker < 2) return undefined;
  const next = kindAt(clause, verb + 1);
  const from = startOf(clause, speaker - 1);
  if (next === 'comma' && !cueAt(clause, verb + 2)) return { from, to: endOf(clause, verb + 1) };
  return { from, to: speaker - 1 };
}

/** "The plan was dead, said Early." */
function leading(clause: Clause, verb: number): Content | undefined {
  if (kindAt(clause, verb - 1) !== 'comma' || verb < 3) return undefined;
  return { from: startOf(clause, verb - 1), to: verb - 1 };
}

/** Where the clause before a comma starts: at the sentence's start, or behind a quotation or semicolon. */
function startOf(clause: Clause, comma: number): number {
  let i = comma - 1;
  while (i >= 0 && kindAt(clause, i) !== 'stop' && kindAt(clause, i) !== 'quote') i--;
  return i + 1;
}

/** Where the reported clause ends: at the sentence's end, or where another report begins. */
function endOf(clause: Clause, from: number): number {
  let last = clause.phrases.length;
  while (last > from && /^(?:stop|comma)$/.test(kindAt(clause, last - 1))) last--;
  for (let i = from + 1; i < last; i++) {
    const kind = kindAt(clause, i);
    if (kind === 'stop' && wordAt(clause, i) === ';') return i;
    if (kind !== 'comma' && kind !== 'conjunction') continue;
    const next = i + (kind === 'comma' && kindAt(clause, i + 1) === 'conjunction' ? 2 : 1);
    if (wordAt(clause, next) === 'according') return i;
    if (cueAt(clause, next) === 'saying' && (clause.phrases[next] as Phrase).form !== 'infinitive') return i;
    if (kindAt(clause, next) === 'noun' && cueAt(clause, next + 1) === 'saying' && kind === 'comma') return i;
  }
  return last;
}
