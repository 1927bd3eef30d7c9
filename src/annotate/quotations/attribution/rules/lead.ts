import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import { type Clause, type Narrative, speaksItself } from '../../grammar/index.ts';
import { Tag } from '../../words/index.ts';
import type { Attribution, Site } from '../types.ts';
import { here } from './according.ts';
import { teller } from './as-told.ts';
import { owner } from './noun-cue.ts';
import { ownerOfPart } from './parts.ts';
import { isFree, isNamed, isSaidAt, issues, kindAt, lastMark, mainClause, mention, wordAt } from './site.ts';

/** “…” ¶ —Ann Early, teacher: the paragraph behind the quotation signs it. */
export function fromSignature(site: Site): Attribution | undefined {
  const { narrative, frame, clause } = site;
  const next = narrative.frames[frame + 1];
  if (!next || clause.phrases.length > 1) return undefined;
  const isBelow = next.paragraph !== site.marked.paragraph;
  // What stands below a page of a story signs the page.
  if (isBelow ? !isAllWords(narrative, frame) : !isLineOfWords(site, next.clause)) return undefined;
  if (isSourceLine(next.clause))
    return { mention: mention({ clause: next.clause, frame: frame + 1 }, 0), cue: -1, rule: 'signature' };
  const name = next.clause.phrases[1];
  if (!/^[-‐–—―]$/.test(wordAt(next.clause, 0)) || name?.kind !== 'noun' || !isNamed(next.clause, name))
    return undefined;
  // "— Ann Early went home." tells of her.
  if (!/^(?:end|comma|aside|stop)$/.test(kindAt(next.clause, 2))) return undefined;
  return { mention: mention({ clause: next.clause, frame: frame + 1 }, 1), cue: -1, rule: 'signature' };
}

/** “…” at the beginning of a line, and nothing but another line below it. */
function isLineOfWords({ narrative, marked }: Site, { from, tokens }: Clause): boolean {
  const { text } = narrative.document;
  const opens = text.lastIndexOf('\n', marked.span.start) + 1;
  return (
    text.slice(opens, marked.span.start).trim() === '' &&
    /^[^\S\n]*\n\s*$/.test(text.slice(marked.span.end, tokens.start[from]))
  );
}

/** Whether the paragraph that a frame ends holds nothing but words in marks. */
function isAllWords({ frames }: Narrative, frame: number): boolean {
  const { paragraph } = nth(frames, frame);
  for (let at = frame; frames[at]?.paragraph === paragraph; at--)
    if (!nth(frames, at).clause.phrases.every(({ kind }) => kind === 'quote' || kind === 'stop'))
      return false;
  return true;
}

/** “…” ¶ Private Amos Bell, in a letter home, May 3, 1855: a line of whose words they are and where they stand. */
function isSourceLine(clause: Clause): boolean {
  const { phrases, tokens } = clause;
  const [who, behind] = phrases;
  if (who?.kind !== 'noun' || !/^\p{L}/u.test(tokens.word[who.from] ?? '')) return false;
  const name = behind?.kind === 'noun' ? behind : who;
  const comma = behind?.kind === 'noun' ? phrases[2] : behind;
  return (
    isNamed(clause, name) &&
    comma?.kind === 'comma' &&
    phrases.every(({ form }) => form !== 'finite') &&
    phrases.some(
      ({ kind, from, to }, i) =>
        kind === 'noun' &&
        kindAt(clause, i - 1) === 'preposition' &&
        tokens.word.slice(from, to).some((word) => tokens.speech.sourcesOfWords?.has(word)),
    )
  );
}

/** Clinton released the following statement: ¶ “…” · The judge turned to me. “…” */
export function fromLead(site: Site): Attribution | undefined {
  const { narrative, frame } = site;
  const previous = narrative.frames[frame - 1];
  if (!previous || site.at > 1 || !isFree(site)) return undefined;
  const { clause } = previous;
  const introduced = isIntroduced(clause);
  if (!introduced && previous.quotes.length > 0) return undefined;
  const told = introduced
    ? (handedOver(clause, frame - 1) ?? asTold(clause, frame - 1) ?? here({ clause, frame: frame - 1 }, 0))
    : undefined;
  if (told) return { ...told, rule: 'lead' };
  const near = previous.paragraph === site.marked.paragraph;
  const asked = near ? (answer(clause, frame - 1) ?? described(clause, frame - 1)) : undefined;
  if (asked) return asked;
  const part = near || introduced ? ownerOfPart(clause) : undefined;
  if (part) {
    const { from, to, head } = part;
    return { mention: { frame: frame - 1, from, to, head }, cue: -1, rule: 'lead' };
  }
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

/** As the Courier reported on Monday, the plan was dead: ¶ “…” */
function asTold(clause: Clause, frame: number): Attribution | undefined {
  const verb = teller(clause);
  if (verb < 0) return undefined;
  const subject = clause.subjects[verb] ?? -1;
  return {
    mention: mention({ clause, frame }, subject),
    cue: nth(clause.phrases, verb).head,
    rule: 'lead',
  };
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
