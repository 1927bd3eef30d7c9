import { Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import { type Clause, type Frame, factualityOf, type Narrative } from '../grammar/index.ts';
import { tokenSpan } from '../words/index.ts';
import { reportAt } from './reports.ts';
import { droppedReport } from './rules/dropped.ts';
import { kindAt, mention, wordAt } from './rules/site.ts';
import { contentBehind, type SaidContent } from './said-content.ts';
import { isReportive, reporterBefore } from './subjunctive.ts';
import { attributionOf, type Reported, type RuleVerdict, type Ruling } from './types.ts';

/** Early said that the plan was dead · The plan was dead, Early said · According to Early, the plan was dead. */
export function indirect(
  narrative: Narrative,
  rulings: readonly Ruling[],
  turns: readonly Reported[],
): Reported[] {
  const spoken = new Set(turns.map(({ paragraph }) => paragraph));
  const said = rulings.map(attributionOf);
  const found = [...turns];
  narrative.frames.forEach((frame, index) => {
    if (spoken.has(frame.paragraph)) return;
    const reports = inFrame(narrative, frame, index);
    const whole = reports.length === 0 ? wholeSentence(narrative, index, said) : [];
    const going = reports.length + whole.length === 0 ? withoutSubject(narrative, index, said) : [];
    found.push(...reports, ...whole, ...going);
  });
  return found;
}

/** Early sagte, sie warte. Er werde nicht warten. */
function wholeSentence(narrative: Narrative, index: number, said: readonly RuleVerdict[]): Reported[] {
  const { clause, quotes } = nth(narrative.frames, index);
  if (quotes.length > 0 || !isReportive(clause) || clause.phrases.some(({ cue }) => cue === 'saying'))
    return [];
  const attribution = reporterBefore(narrative, index, said);
  const { tokens } = narrative;
  const to = kindAt(clause, clause.phrases.length - 1) === 'stop' ? clause.to - 1 : clause.to;
  return attribution && to > clause.from
    ? [{ content: tokenSpan(tokens, clause.from, to), attribution }]
    : [];
}

/** «…», dijo Reed. Añadió que no esperaría. */
function withoutSubject(narrative: Narrative, index: number, said: readonly RuleVerdict[]): Reported[] {
  const { clause } = nth(narrative.frames, index);
  const going = droppedReport(narrative, index, said);
  if (!going || factualityOf(clause, going.verb) !== 'stated') return [];
  if (!clause.tokens.speech.reportsClause.has(wordAt(clause, going.verb))) return [];
  const content = contentBehind(clause, going.verb);
  if (!content || hasQuote(clause, content) || leadsToQuote(clause, content)) return [];
  const { tokens } = narrative;
  const from = nth(clause.phrases, content.from).from;
  const { to } = nth(clause.phrases, content.to - 1);
  if (to - from < LEAST) return [];
  return [{ content: tokenSpan(tokens, from, to), attribution: { ...going.attribution, rule: 'indirect' } }];
}

function inFrame({ tokens }: Narrative, { clause }: Frame, frame: number): Reported[] {
  const found: Reported[] = [];
  let covered = -1;
  for (let i = 0; i < clause.phrases.length; i++) {
    if (i < covered) continue;
    const report = reportAt(clause, i);
    if (!report || report.content.to <= report.content.from) continue;
    const { content, speaker, owner: by, cue } = report;
    if (content.from < covered && content.from < i) continue;
    const from = report.start ?? nth(clause.phrases, content.from).from;
    const to = nth(clause.phrases, content.to - 1);
    covered = Math.max(covered, content.to);
    if (
      hasQuote(clause, content) ||
      leadsToQuote(clause, content) ||
      to.to - from < (isCalling(clause, cue) ? LEAST_CALLED : LEAST)
    )
      continue;
    found.push({
      content: tokenSpan(tokens, from, to.to),
      attribution: {
        mention: { frame, ...(by ?? mention({ clause, frame }, speaker)), behind: from },
        cue,
        rule: 'indirect',
      },
    });
  }
  return found;
}

const isCalling = ({ tokens }: Clause, cue: number): boolean =>
  ((tokens.bits[cue] ?? 0) & Word.calling) !== 0;

/** Tokens that a report has at least, and what something is called. */
const LEAST = 3;
const LEAST_CALLED = 2;

const hasQuote = ({ phrases }: Clause, { from, to }: SaidContent): boolean => {
  for (let i = from; i < to; i++) if (phrases[i]?.kind === 'quote') return true;
  return false;
};

/** Whether the report goes on into words in marks, which then stand for it. */
function leadsToQuote({ phrases }: Clause, { to }: SaidContent): boolean {
  for (let i = to; i < phrases.length; i++) {
    const { kind, cue } = nth(phrases, i);
    if (kind === 'quote') return true;
    if (cue === 'saying') return false;
  }
  return false;
}
