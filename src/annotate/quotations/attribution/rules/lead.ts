import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import { type Clause, type Narrative, speaksItself } from '../../grammar/index.ts';
import { Tag } from '../../words/index.ts';
import type { Attribution, Site } from '../types.ts';
import { here } from './according.ts';
import { asToldBy, teller } from './as-told.ts';
import { owner } from './noun-cue.ts';
import { ownerOfPart } from './parts.ts';
import {
  isFree,
  isSaidAt,
  issues,
  kindAt,
  lastMark,
  mainClause,
  mention,
  mentionOf,
  wordAt,
} from './site.ts';

/** Clinton released the following statement: ¶ “…” · The judge turned to me. “…” */
export function fromLead(site: Site): Attribution | undefined {
  const { narrative, frame } = site;
  const previous = narrative.frames[frame - 1];
  if (!previous || site.at > 1 || !isFree(site)) return undefined;
  const { clause } = previous;
  const introduced = isIntroduced(clause);
  if (!introduced && previous.quotes.length > 0) return undefined;
  const told = introduced
    ? (handedOver(clause, frame - 1) ??
      asToldBy(clause, frame - 1, teller(clause)) ??
      here({ clause, frame: frame - 1 }, 0))
    : undefined;
  if (told) return { ...told, rule: 'lead' };
  const near = previous.paragraph === site.marked.paragraph;
  if (near && isLabelInCapitals(clause))
    return { mention: mention({ clause, frame: frame - 1 }, 0), cue: -1, rule: 'lead' };
  const asked = near ? (answer(clause, frame - 1) ?? described(clause, frame - 1)) : undefined;
  if (asked) return asked;
  const part = near || introduced ? ownerOfPart(clause) : undefined;
  if (part) return { mention: mentionOf(frame - 1, part), cue: -1, rule: 'lead' };
  const verb = introduced ? lastVerb(clause) : -1;
  if (verb >= 0)
    return {
      mention: mention({ clause, frame: frame - 1 }, clause.subjects[verb] ?? -1),
      cue: nth(clause.phrases, verb).head,
      rule: 'lead',
    };
  const main = mainClause(clause, clause.phrases.length) ?? (introduced ? document(clause) : undefined);
  const leads = near || introduced || isBeat(narrative, frame - 1);
  if (!main || (!leads && !tells(clause, main.subject) && !issues(clause, main.verb))) return undefined;
  const rule = introduced || near ? 'lead' : 'lead-far';
  // “A BAD IDEA” between two paragraphs is a heading.
  if (rule === 'lead-far' && !/[.?!,]/.test(lastMark(site))) return undefined;
  return { mention: mention({ clause, frame: frame - 1 }, main.subject), cue: main.cue, rule };
}

/** "JOHNSON. ‘…’ BOSWELL. ‘…’" */
function isLabelInCapitals({ phrases, tokens: { text, start, end } }: Clause): boolean {
  const [who, stop, more] = phrases;
  if (who?.kind !== 'noun' || stop?.kind !== 'stop' || more) return false;
  return /^\p{Lu}[\p{Lu}.’' -]{2,30}$/u.test(text.slice(start[who.from], end[who.to - 1]));
}

/** "Liston, who quoted Jensen as [saying]:": the verb of saying right in front of the mark, where it has a subject of its own. */
function lastVerb({ phrases, subjects, tags, from }: Clause): number {
  const at = phrases.length - 2;
  const { cue, form, passive } = phrases[at] ?? {};
  const subject = phrases[subjects[at] ?? -1];
  return cue === 'saying' &&
    form !== 'finite' &&
    !passive &&
    subject &&
    tags[subject.head - from] === Tag.name
    ? at
    : -1;
}

/** “Jo said sadly—”, “Roberta answered:—”: what stands before words of the next paragraph. */
export const isIntroduced = ({ phrases }: Clause): boolean =>
  phrases.at(-1)?.kind === 'colon' ||
  (phrases.at(-1)?.kind === 'dash' && /^(?:noun|adverb|colon|verb)$/.test(phrases.at(-2)?.kind ?? ''));

/** And from Chairwoman Idowu: “…” · More from Bell: “…” */
export function handedOver(clause: Clause, frame: number): Attribution | undefined {
  const from = clause.phrases.findIndex(({ kind }) => kind === 'preposition');
  const plain = clause.phrases
    .slice(0, Math.max(from, 0))
    .every(({ kind }) => /^(?:conjunction|adverb|time|aside)$/.test(kind));
  if (
    !plain ||
    !clause.tokens.speech.around.handsOver.has(wordAt(clause, from)) ||
    kindAt(clause, from + 1) !== 'noun'
  )
    return undefined;
  // "From the archive: …", "From the Rectory: …"
  const noun = nth(clause.phrases, from + 1);
  const { bits } = clause.tokens;
  const isPlace =
    ((bits[noun.from] ?? 0) & Word.determiner) !== 0 &&
    !((bits[noun.head] ?? 0) & (Word.role | Word.title | Word.body | Word.likely)) &&
    noun.to - noun.from === 2;
  return kindAt(clause, from + 2) === 'colon' && speaksItself(clause, noun) && !isPlace
    ? { mention: mention({ clause, frame }, from + 1), cue: -1, rule: 'lead' }
    : undefined;
}

/** Hale's response? “…” */
function answer(clause: Clause, frame: number): Attribution | undefined {
  const noun = clause.phrases[0];
  const ends = wordAt(clause, clause.phrases.length - 1) === '?';
  if (!ends || noun?.kind !== 'noun' || clause.phrases.some(({ kind }) => kind === 'verb')) return undefined;
  const found = isSaidAt(clause, 0) ? owner({ clause, frame }, 0, noun.head) : undefined;
  return found && { ...found, rule: 'lead' };
}

/** Hale's answer was short. “…” · Her advice is simple. “…” */
function described(clause: Clause, frame: number): Attribution | undefined {
  const at = clause.phrases.findIndex(({ kind }) => kind === 'verb');
  const subject = clause.subjects[at] ?? -1;
  const [noun, verb] = [clause.phrases[subject], clause.phrases[at]];
  if (!noun || !verb || at < subject || verb.passive || !isSaidAt(clause, subject)) return undefined;
  const tells =
    clause.tokens.speech.around.describes.has(clause.tokens.word[verb.from] ?? '') &&
    clause.phrases.slice(at + 1).every(({ kind }) => /^(?:adjective|adverb|time|stop)$/.test(kind));
  const found = tells ? owner({ clause, frame }, subject, noun.head) : undefined;
  return found && { ...found, rule: 'lead' };
}

/** Words of a paragraph that only shows the speaker: "She pauses." */
const BEAT = 6;

/** Whether the frame is a short paragraph of its own. */
function isBeat({ frames }: Narrative, frame: number): boolean {
  const { clause, paragraph } = nth(frames, frame);
  return clause.to - clause.from <= BEAT && frames[frame - 1]?.paragraph !== paragraph;
}

/** Whether the subject says anything in the sentence: "Early was quick to add …", "Early left, saying …". */
const tells = ({ phrases, subjects }: Clause, subject: number): boolean =>
  phrases.some(({ cue, passive }, i) => cue === 'saying' && !passive && subjects[i] === subject);

/** "Transcript as follows:" — the document speaks. */
function document(clause: Clause): ReturnType<typeof mainClause> {
  const subject = clause.phrases.findIndex(({ kind }) => kind === 'noun');
  const noun = clause.phrases[subject];
  if (!noun || !clause.tokens.speech.around.documents.has(clause.tokens.word[noun.head] ?? ''))
    return undefined;
  return { subject, cue: -1, verb: noun };
}
