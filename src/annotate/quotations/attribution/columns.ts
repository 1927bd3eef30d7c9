import { Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import { type Clause, isNamed, type Narrative } from '../grammar/index.ts';
import { tokenAt, turnOf } from './labels.ts';
import { isNamedAt, kindAt, mention, mentionOf, namesSeveral, wordAt } from './rules/site.ts';
import type { Mention, Reported } from './types.ts';

/** A paragraph or line that a letter or a name with a verb opens: "A: …", "Prue replies: …". */
interface Entry {
  readonly frame: number;
  /** The token that its words begin with. */
  readonly words: number;
  readonly by: 'asks' | 'answers' | Mention;
}

/**
 * What is answered in a column of questions: by whom a line above the column names, by the only one whom the text around
 * names as the one who answers, or by whom each answer names. Who asks is told by such a line alone.
 */
export function columns(narrative: Narrative, opening: readonly number[]): Reported[] {
  const { speech } = narrative.tokens;
  const entries: Entry[] = [];
  for (const frame of opening) {
    const entry = lettered(narrative, frame) ?? replying(narrative, frame);
    if (entry) entries.push(entry);
  }
  if (entries.length < 2) return [];
  const asks = entries.findIndex(({ by }) => by === 'asks');
  const answers = entries.filter(({ by }) => by === 'answers');
  const replies = entries.filter(({ by }) => typeof by !== 'string');
  if (speech.interview && asks >= 0 && answers.length > 0) {
    const told = opening.flatMap((frame) => sideTold(narrative, frame) ?? []);
    const alone = told.some(({ side }) => side === 'answers')
      ? undefined
      : whoAnswers(narrative, new Set(entries.map(({ frame }) => paragraphOf(narrative, frame))), answers);
    return entries.flatMap((one, i) => {
      const { by } = one;
      const above = told.findLast(({ side, who }) => side === by && who.frame < one.frame)?.who;
      const speaker = typeof by === 'string' ? (above ?? (by === 'answers' ? alone : undefined)) : by;
      return said(narrative, one, entries[i + 1], speaker);
    });
  }
  const { word } = narrative.tokens;
  const heads = replies.map(({ by }) => (typeof by === 'string' ? '' : (word[by.head] ?? '')));
  return replies.length > 1 && new Set(heads).size === 1
    ? replies.flatMap((one) =>
        said(narrative, one, undefined, typeof one.by === 'string' ? undefined : one.by),
      )
    : [];
}

/** "Q: …", "A. …" */
function lettered(narrative: Narrative, frame: number): Entry | undefined {
  const { interview } = narrative.tokens.speech;
  const opened = opener(narrative, frame);
  const asks = interview?.asks.has(opened.word) === true;
  if (!asks && interview?.answers.has(opened.word) !== true) return undefined;
  const words = opened.behind();
  return words === undefined ? undefined : { frame, words, by: asks ? 'asks' : 'answers' };
}

/** The first word of a frame, and the token behind its mark where it has a capital and a mark behind it: "Q: [When] …", "Q.—…". */
function opener({ tokens, frames, document }: Narrative, frame: number) {
  const { from } = nth(frames, frame).clause;
  // "A." is one token.
  const first = tokens.word[from] ?? '';
  return {
    word: first.endsWith('.') ? first.slice(0, -1) : first,
    behind(): number | undefined {
      const start = tokens.start[from] ?? 0;
      const [shape] = MARKED.exec(document.text.slice(start, start + LONGEST_MARKED)) ?? [];
      return shape === undefined ? undefined : tokenAt(tokens, from, start + shape.length);
    },
  };
}
/** A letter alone may have blanks for a mark. */
const MARKED =
  /^\p{Lu}(?:\p{L}*[*_]{0,3}(?:\.? ?[—–]\s*|(?:\.|[ \u00a0\u202f]{0,2}:)[*_]{0,3}\s+)|\t\s*|[ \u00a0]{2}\s*)/u;
const LONGEST_MARKED = 32;

/** "Prue replies: …", and no words in marks behind it. */
function replying({ frames }: Narrative, frame: number): Entry | undefined {
  const { clause } = nth(frames, frame);
  if (kindAt(clause, 2) !== 'colon') return undefined;
  const [noun, verb, , behind] = clause.phrases;
  if (noun?.kind !== 'noun' || verb?.cue !== 'saying' || !behind) return undefined;
  if (behind.kind === 'quote' || verb.form !== 'finite' || !isNamed(clause, noun)) return undefined;
  return { frame, words: behind.from, by: mention({ clause, frame }, 0) };
}

/** Sentences before the first entry, and behind the last, in which who answers is looked for. */
const AROUND = 8;

/** The one person whom the text around the entries names as who answers; nobody where it names two. */
function whoAnswers(
  narrative: Narrative,
  paragraphs: ReadonlySet<number>,
  answers: readonly Entry[],
): Mention | undefined {
  const { frames, tokens } = narrative;
  const first = frames.findIndex(({ paragraph }) => paragraphs.has(paragraph));
  const last = frames.findLastIndex(({ paragraph }) => paragraphs.has(paragraph));
  const found = new Map<string, Mention>();
  for (let frame = Math.max(0, first - AROUND); frame < Math.min(frames.length, last + AROUND); frame++) {
    const { clause, paragraph } = nth(frames, frame);
    if (paragraphs.has(paragraph)) continue;
    for (const noun of answerers(clause)) {
      // "Q&A with [Deputy Mayor Ann Bly]": in a heading nothing in front tells more of her.
      const one = clause.phrases.some(({ kind }) => kind === 'verb')
        ? mention({ clause, frame }, noun)
        : mentionOf(frame, nth(clause.phrases, noun));
      if (namesSeveral(clause, one)) return undefined;
      found.set(tokens.word[one.head] ?? '', one);
    }
  }
  if (found.size > 0) return found.size === 1 ? [...found.values()][0] : undefined;
  const above = Math.max(0, first - AROUND);
  const told = frames
    .slice(above, first)
    .flatMap(({ clause }, i) => (isIntroduced(clause) ? [mentionOf(above + i, nth(clause.phrases, 0))] : []));
  const tellsOfSelf = answers.some(({ frame }) => isOfSelf(narrative, frame));
  return told.length === 1 && tellsOfSelf ? told[0] : undefined;
}

/** "[Tess Orr] is the author of …": in front of questions and answers whoever says "I" in these. */
function isIntroduced(clause: Clause): boolean {
  const [who, verb, what] = clause.phrases;
  const { word, bits, speech } = clause.tokens;
  return (
    isNamedAt(clause, 0) &&
    nth(clause.phrases, 0).to - nth(clause.phrases, 0).from > 1 &&
    who !== undefined &&
    verb?.kind === 'verb' &&
    speech.clauses.be.has(word[verb.head] ?? '') &&
    what?.kind === 'noun' &&
    (((bits[what.head] ?? 0) & (Word.role | Word.likely)) !== 0 || speech.isOccupation(word[what.head] ?? ''))
  );
}

/** Whether the paragraph that a frame opens says "I" or "my". */
function isOfSelf({ frames, tokens: { word, speech } }: Narrative, first: number): boolean {
  const { paragraph, clause } = nth(frames, first);
  let end = first;
  while (frames[end + 1]?.paragraph === paragraph) end++;
  return word
    .slice(clause.from, nth(frames, end).clause.to)
    .some((one) => speech.selves.has(one) || speech.narrators.has(one));
}

/** "[Tess Orr] answers your letters", "We spoke to [Tess Orr]"; of a heading "Q&A with [Tess Orr]". */
function answerers(clause: Clause): number[] {
  const { interview } = clause.tokens.speech;
  const occasion = clause.phrases.findIndex((_, i) => interview?.occasions.has(wordAt(clause, i)));
  if (
    interview?.with.has(wordAt(clause, occasion + 1)) &&
    isNamedAt(clause, occasion + 2) &&
    clause.phrases.every(({ kind }) => kind !== 'verb')
  )
    return namesFrom(clause, occasion + 2);
  return clause.phrases.flatMap(({ from, head, passive }, at) => {
    const has = (verbs?: ReadonlySet<string>): boolean =>
      !passive && [from, head].some((i) => verbs?.has(clause.tokens.word[i] ?? ''));
    const found = has(interview?.replies)
      ? subjectOf(clause, at)
      : has(interview?.questions) && isOurs(clause, at)
        ? [at + 1, at + 2, at + 3].find((i) => isNamedAt(clause, i))
        : undefined;
    return found !== undefined && isNamedAt(clause, found) ? [found] : [];
  });
}

/** "[Tess Orr] and [Carl Bly], bakers in York": up to what tells more of them. */
function namesFrom(clause: Clause, first: number): number[] {
  const names: number[] = [];
  for (let i = first; /^(?:noun|conjunction)$/.test(kindAt(clause, i)); i++)
    if (isNamedAt(clause, i)) names.push(i);
  return names;
}

/** Of a verb that may have been read as a noun: "Dr. Orr, a baker, [answers readers' questions]". */
function subjectOf(clause: Clause, at: number): number {
  const subject = clause.subjects[at] ?? -1;
  if (subject >= 0) return subject;
  return kindAt(clause, at - 1) === 'comma' ? 0 : at - 1;
}

/** "He spoke with Penn": either may have asked; "we spoke": the writer did. */
function isOurs({ phrases, tokens: { speech, word } }: Clause, at: number): boolean {
  const told = phrases.slice(0, at).some(({ head }) => speech.narrators.has(word[head] ?? ''));
  return told || (speech.romance === true && at === 0);
}

const paragraphOf = ({ frames }: Narrative, frame: number): number => nth(frames, frame).paragraph;

/** Whom a line names as who asks or answers below it. */
interface SideTold {
  readonly side: 'asks' | 'answers';
  readonly who: Mention;
}

function sideTold(narrative: Narrative, frame: number): SideTold | undefined {
  return byLabel(narrative, frame) ?? byExaminer(narrative, frame) ?? bySworn(narrative, frame);
}

/** "Interviewer: Ruth Cole", "Interviewee: Sam Pike" */
function byLabel(narrative: Narrative, frame: number): SideTold | undefined {
  const { interview } = narrative.tokens.speech;
  const { word, behind } = opener(narrative, frame);
  const side = interview?.asker.has(word) ? 'asks' : interview?.answerer.has(word) ? 'answers' : undefined;
  if (!side) return undefined;
  const { clause } = nth(narrative.frames, frame);
  const name = behind();
  const at = clause.phrases.findIndex(({ from }) => from === name);
  return at < 0 || !isNamedAt(clause, at)
    ? undefined
    : { side, who: mentionOf(frame, nth(clause.phrases, at)) };
}

/** "CROSS-EXAMINATION BY MS. LAMB", "BY MR. ORR:": who asks from here on. */
function byExaminer(
  { tokens: { bits, word, speech }, frames }: Narrative,
  frame: number,
): SideTold | undefined {
  const { clause } = nth(frames, frame);
  const { court } = speech.interview ?? {};
  if (!court || clause.to - clause.from > LONGEST_EXAMINER) return undefined;
  let by = clause.from;
  while (by < clause.to && court.examinations.has(word[by] ?? '')) by++;
  if (!court.by.has(word[by] ?? '')) return undefined;
  // Capitals tell no parts of a sentence.
  const from = by + 1;
  let to = from;
  while (to < clause.to && (bits[to] ?? 0) & Word.capital) to++;
  const isRest = to === clause.to || /^[:.]$/.test(word[to] ?? '');
  return isRest && to > from ? { side: 'asks', who: { frame, from, to, head: to - 1 } } : undefined;
}
/** In words. */
const LONGEST_EXAMINER = 12;

/** "RUTH BELL, having been duly sworn, testified:", "Ruth Bell was called as a witness.": who answers from here on. */
function bySworn({ tokens: { word, speech }, frames }: Narrative, frame: number): SideTold | undefined {
  const { clause } = nth(frames, frame);
  const { court } = speech.interview ?? {};
  const told =
    court &&
    isNamedAt(clause, 0) &&
    (kindAt(clause, 1) === 'comma' || clause.phrases[1]?.passive) &&
    word.slice(clause.from, clause.to).some((one) => court.sworn.has(one));
  return told ? { side: 'answers', who: mentionOf(frame, nth(clause.phrases, 0)) } : undefined;
}

function said(
  narrative: Narrative,
  { frame, words }: Entry,
  next: Entry | undefined,
  speaker: Mention | undefined,
): Reported[] {
  if (!speaker) return [];
  const paragraph = paragraphOf(narrative, frame);
  const turn = turnOf(narrative, { paragraph, words, mention: speaker, next: next?.frame });
  return turn ? [turn] : [];
}
