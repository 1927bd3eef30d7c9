import type { Frame, Narrative } from '../narrative.ts';
import type { Clause, Phrase } from '../phrases.ts';
import { speaksItself } from '../subjects.ts';
import {
  type Attribution,
  cueAt,
  isFree,
  isLoose,
  isNamed,
  issues,
  kindAt,
  lastMark,
  mainClause,
  mention,
  type Site,
  siteOf,
  wordAt,
} from './site.ts';

/** What was said last: by whom, and in which sentence. */
interface Last {
  readonly attribution: Attribution;
  readonly frame: number;
}

/**
 * Quotations that no word of their own sentence attributes go to whoever was speaking: the subject of the
 * sentence that leads to them, or the speaker of the quotation before.
 */
export function carry(narrative: Narrative, found: (Attribution | null | undefined)[]): void {
  let last: Last | undefined;
  narrative.frames.forEach(({ clause, paragraph, quotes }, frame) => {
    clause.phrases.forEach((phrase, at) => {
      if (phrase.kind !== 'quote') return;
      const site = siteOf(narrative, frame, at);
      if (found[site.quote] === undefined)
        found[site.quote] = fromSignature(site) ?? fromLead(site) ?? fromLast(site, last);
      const attribution = found[site.quote];
      if (attribution && !(last?.frame === frame && attribution.rule === 'before' && isTag(last.attribution)))
        last = { attribution, frame };
    });
    // A paragraph without quotations ends what was being said.
    if (quotes.length === 0 && narrative.frames[frame - 1]?.paragraph !== paragraph) last = undefined;
  });
}

/** “…” ¶ —Ann Early, teacher: the paragraph behind the quotation signs it. */
function fromSignature(site: Site): Attribution | undefined {
  const { narrative, frame, clause } = site;
  const next = narrative.frames[frame + 1];
  if (!next || next.paragraph === site.marked.paragraph || clause.phrases.length > 1) return undefined;
  const name = next.clause.phrases[1];
  if (!/^[-‐]$/.test(wordAt(next.clause, 0)) || name?.kind !== 'noun' || !isNamed(next.clause, name))
    return undefined;
  return { mention: mention({ clause: next.clause, frame: frame + 1 }, 1), cue: -1, rule: 'signature' };
}

/** Whether the words around the quotation do nothing but tell who speaks. */
const isTag = ({ rule }: Attribution): boolean => rule === 'after' || rule === 'inverted';

/** Clinton released the following statement: ¶ “…” · The judge turned to me. “…” */
function fromLead(site: Site): Attribution | undefined {
  const { narrative, frame } = site;
  const previous = narrative.frames[frame - 1];
  if (!previous || site.at > 1 || !isFree(site)) return undefined;
  const { clause } = previous;
  const introduced = kindAt(clause, clause.phrases.length - 1) === 'colon';
  if (!introduced && previous.quotes.length > 0) return undefined;
  const near = previous.paragraph === site.marked.paragraph;
  const main = mainClause(clause, clause.phrases.length) ?? (introduced ? document(clause) : undefined);
  if (!main || (!near && !introduced && main.verb.cue !== 'saying' && !issues(clause, main.verb)))
    return undefined;
  const rule = introduced || near ? 'lead' : 'lead-far';
  return { mention: mention({ clause, frame: frame - 1 }, main.subject), cue: main.cue, rule };
}

/** "Transcript as follows:" — the document speaks. */
function document(clause: Clause): ReturnType<typeof mainClause> {
  const subject = clause.phrases.findIndex(({ kind }) => kind === 'noun');
  const noun = clause.phrases[subject];
  if (!noun || !DOCUMENTS.has(clause.tokens.word[noun.head] as string)) return undefined;
  return { subject, cue: -1, verb: noun };
}
const DOCUMENTS: ReadonlySet<string> = new Set([
  'transcript',
  'statement',
  'excerpt',
  'excerpts',
  'letter',
  'memo',
  'email',
  'message',
  'tweet',
  'post',
  'text',
]);

function fromLast(site: Site, last: Last | undefined): Attribution | undefined {
  if (!last || !continues(site, last)) return undefined;
  return lastSpeaker(site.narrative, last.frame) ?? { ...last.attribution, rule: 'carry' };
}

/** Who spoke behind the last quotation: “…,” she said, and her husband cut in. “…” */
function lastSpeaker(narrative: Narrative, frame: number): Attribution | undefined {
  const { clause } = narrative.frames[frame] as Frame;
  for (let i = clause.phrases.length - 1; i >= 0 && kindAt(clause, i) !== 'quote'; i--) {
    const phrase = clause.phrases[i] as Phrase;
    const subject = clause.subjects[i] as number;
    if (phrase.cue !== 'saying' || phrase.form !== 'finite' || phrase.passive || subject < 0) continue;
    const noun = clause.phrases[subject] as Phrase;
    if (noun.kind === 'relative') continue;
    if (!speaksItself(clause, noun)) return undefined;
    if (
      subject < i &&
      (/^(?:subordinator|relative)$/.test(kindAt(clause, subject - 1)) || cueAt(clause, subject - 1))
    )
      continue;
    return { mention: mention({ clause, frame }, subject), cue: phrase.head, rule: 'carry' };
  }
  return undefined;
}

/** A whole sentence in marks right behind another quotation, or a fragment that ends its sentence. */
function continues(site: Site, last: Last): boolean {
  const { narrative, frame, clause, at } = site;
  const previous = narrative.frames[frame - 1];
  if (last.frame < frame - 1 || !previous) return false;
  if (clause.phrases.every(({ kind }) => kind === 'quote' || kind === 'stop')) return true;
  const opening = clause.phrases.slice(0, at);
  if (
    previous.paragraph !== site.marked.paragraph ||
    opening.some(({ kind, cue }) => kind === 'quote' || cue === 'saying' || cue === 'calling')
  )
    return false;
  if (opening.every(({ kind }) => isLoose(kind) || kind === 'comma' || kind === 'conjunction'))
    return /[.?!,]/.test(lastMark(site));
  return clause.phrases.slice(at + 1).every(({ kind }) => kind === 'stop') && /[.?!]/.test(lastMark(site));
}
