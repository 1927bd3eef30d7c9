import {
  type Clause,
  type Frame,
  factualityOf,
  isKind,
  type Narrative,
  type Phrase,
  speaksItself,
} from '../grammar/index.ts';
import { speakerAt } from './rules/according.ts';
import { teller } from './rules/as-told.ts';
import { kindAt, mention, wordAt } from './rules/site.ts';
import {
  type Content,
  endOf,
  endOfRelative,
  following,
  isClause,
  isLong,
  leading,
  startOf,
  trailing,
} from './said-content.ts';
import { isReportive, reporterBefore } from './subjunctive.ts';
import { transcript } from './transcript.ts';
import { attributionOf, type Reported, type Ruling, type Verdict } from './types.ts';

/** Early said that the plan was dead · The plan was dead, Early said · According to Early, the plan was dead. */
export function indirect(narrative: Narrative, rulings: readonly Ruling[]): Reported[] {
  const turns = transcript(narrative);
  const spoken = new Set(turns.map(({ paragraph }) => paragraph));
  const said = rulings.map(attributionOf);
  return narrative.frames.reduce((found, frame, index) => {
    if (spoken.has(frame.paragraph)) return found;
    const reports = inFrame(narrative, frame, index);
    found.push(...reports, ...(reports.length === 0 ? wholeSentence(narrative, index, said) : []));
    return found;
  }, turns);
}

/** Early sagte, sie warte. Er werde nicht warten. */
function wholeSentence(narrative: Narrative, index: number, said: readonly Verdict[]): Reported[] {
  const { clause, quotes } = narrative.frames[index] as Frame;
  if (quotes.length > 0 || !isReportive(clause) || clause.phrases.some(({ cue }) => cue === 'saying'))
    return [];
  const attribution = reporterBefore(narrative, index, said);
  const { tokens } = narrative;
  const to = kindAt(clause, clause.phrases.length - 1) === 'stop' ? clause.to - 1 : clause.to;
  return attribution && to > clause.from
    ? [
        {
          content: { start: tokens.start[clause.from] as number, end: tokens.end[to - 1] as number },
          attribution,
        },
      ]
    : [];
}

function inFrame({ tokens }: Narrative, { clause }: Frame, frame: number): Reported[] {
  const found: Reported[] = [];
  let covered = -1;
  for (let i = 0; i < clause.phrases.length; i++) {
    if (i < covered) continue;
    const report = reportAt(clause, i);
    if (!report || report.content.to <= report.content.from) continue;
    const { content, speaker, cue } = report;
    if (content.from < covered && content.from < i) continue;
    const from = clause.phrases[content.from] as Phrase;
    const to = clause.phrases[content.to - 1] as Phrase;
    covered = Math.max(covered, content.to);
    if (hasQuote(clause, content) || leadsToQuote(clause, content) || to.to - from.from < 3) continue;
    found.push({
      content: { start: tokens.start[from.from] as number, end: tokens.end[to.to - 1] as number },
      attribution: {
        mention: { ...mention({ clause, frame }, speaker), behind: from.from },
        cue,
        rule: 'indirect',
      },
    });
  }
  return found;
}

const hasQuote = ({ phrases }: Clause, { from, to }: Content): boolean => {
  for (let i = from; i < to; i++) if (phrases[i]?.kind === 'quote') return true;
  return false;
};

/** Whether the report goes on into words in marks, which then stand for it. */
function leadsToQuote({ phrases }: Clause, { to }: Content): boolean {
  for (let i = to; i < phrases.length; i++) {
    const { kind, cue } = phrases[i] as Phrase;
    if (kind === 'quote') return true;
    if (cue === 'saying') return false;
  }
  return false;
}

interface Report {
  readonly content: Content;
  readonly speaker: number;
  readonly cue: number;
}

function reportAt(clause: Clause, i: number): Report | undefined {
  const named = speakerAt(clause, i);
  if (named >= 0) return accordingTo(clause, i, named);
  const told = i === 0 ? asTold(clause) : undefined;
  if (told) return told;
  const phrase = clause.phrases[i] as Phrase;
  if (
    phrase.kind !== 'verb' ||
    phrase.cue !== 'saying' ||
    phrase.passive ||
    !REPORTING_FORMS.has(phrase.form ?? '')
  )
    return undefined;
  if (
    factualityOf(clause, i) !== 'stated' ||
    (phrase.form === 'gerund' && kindAt(clause, i - 1) === 'preposition')
  )
    return undefined;
  const speaker = clause.subjects[i] as number;
  if (speaker < 0 || !clause.tokens.speech.reportsClause.has(wordAt(clause, i))) return undefined;
  const { verbSecond, romance, clauses } = clause.tokens.speech;
  if (verbSecond && clauses.nobody.has(wordAt(clause, speaker))) return undefined;
  const who = clause.phrases[speaker] as Phrase;
  if (romance && who.kind === 'noun' && !speaksItself(clause, who) && !isKind(clause, who)) return undefined;
  const content = speaker > i ? leading(clause, i) : (following(clause, i) ?? trailing(clause, speaker, i));
  return content && { content: endOfRelative(clause, i, content), speaker, cue: phrase.head };
}

/** "Wie Early mitteilte, ist der Plan tot.": in English what stands behind "as" agrees with the writer. */
function asTold(clause: Clause): Report | undefined {
  const { speech } = clause.tokens;
  if (!speech.verbSecond && !speech.romance) return undefined;
  const verb = speech.clauses.as.has(wordAt(clause, 0)) ? teller(clause) : -1;
  const comma = clause.phrases.findIndex(({ kind }, i) => i > verb && kind === 'comma');
  return verb < 0 || comma < 0 || clause.phrases.slice(comma).some(({ kind }) => kind === 'quote')
    ? undefined
    : {
        content: { from: comma + 1, to: endOf(clause, comma + 1) },
        speaker: clause.subjects[verb] as number,
        cue: (clause.phrases[verb] as Phrase).head,
      };
}

const REPORTING_FORMS: ReadonlySet<string> = new Set(['finite', 'gerund']);

function accordingTo(clause: Clause, i: number, speaker: number): Report | undefined {
  const cue = (clause.phrases[i] as Phrase).head;
  if (clause.tokens.speech.verbSecond && Math.min(i, speaker) === 0) {
    // "Laut Early wird der Plan …", "Early zufolge wird …"
    let verb = Math.max(i, speaker) + 1;
    while (/^(?:noun|preposition|aside)$/.test(kindAt(clause, verb))) verb++;
    return kindAt(clause, verb) === 'verb'
      ? { content: { from: verb, to: endOf(clause, verb) }, speaker, cue }
      : undefined;
  }
  if (clause.tokens.speech.verbSecond && kindAt(clause, Math.min(i, speaker) - 1) !== 'comma') {
    // "Der Plan ist laut Early tot."
    const content = { from: startOf(clause, Math.min(i, speaker)), to: endOf(clause, 0) };
    return isClause(clause, content) ? { content, speaker, cue } : undefined;
  }
  if (i <= 1) {
    let comma = speaker + 1;
    while (kindAt(clause, comma) !== 'comma' && kindAt(clause, comma) !== 'end') comma++;
    return kindAt(clause, comma) === 'end'
      ? undefined
      : { content: { from: comma + 1, to: endOf(clause, comma + 1) }, speaker, cue };
  }
  if (kindAt(clause, i - 1) !== 'comma') return undefined;
  const content = { from: startOf(clause, i - 1), to: i - 1 };
  return isClause(clause, content) || isLong(clause, content) ? { content, speaker, cue } : undefined;
}
