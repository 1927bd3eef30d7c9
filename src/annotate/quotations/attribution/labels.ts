import { Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import { type Clause, isNamed, type Narrative, type Phrase } from '../grammar/index.ts';
import type { Tokens } from '../words/index.ts';
import { type LineShape, LONGEST_ALONE, LONGEST_LINE, marksBefore } from './line-shapes.ts';
import { kindAt } from './rules/site.ts';
import type { Mention, Reported } from './types.ts';

/** Who is told to speak by a label, and the words behind it or below it. */
export interface LabelledTurn {
  readonly frame: number;
  readonly label: Pick<Phrase, 'from' | 'to' | 'head'>;
  /** The label's words, as one. */
  readonly key: string;
  /** The token that the words begin with, and their paragraph. */
  readonly words: number;
  readonly paragraph: number;
  /** Who the label stands for, where that is told elsewhere: "AB:" of Ann Bly. */
  readonly speaker?: Mention;
  /** Set where nothing but a name stands behind it, without a full stop: "Narrator: Ruth Bell (RB)". */
  readonly isHead?: boolean;
  /** Set where the shape alone tells that somebody speaks: a chat's brackets. */
  readonly isSure?: boolean;
}

/** In words. */
const LONGEST_LABEL = 8;

/** "RAMOS: Did you read it?", "The Minister for Roads (Dame Ida Marsh): …", "[00:12] Bell: …" */
export function labelled({ tokens, frames }: Narrative, frame: number): LabelledTurn | undefined {
  const { clause, paragraph } = nth(frames, frame);
  const front = overMarks(tokens, clause, 0);
  const first = clause.phrases[front];
  let mark = front + 1;
  // "The Minister for Roads and Ports:"
  while (/^(?:preposition|conjunction)$/.test(kindAt(clause, mark)) && kindAt(clause, mark + 1) === 'noun')
    mark += 2;
  const label = first && { ...first, to: clause.phrases[mark - 1]?.to ?? first.to };
  while (kindAt(clause, mark) === 'aside') mark++;
  if (label?.kind !== 'noun' || kindAt(clause, mark) !== 'colon' || kindAt(clause, mark + 1) === 'quote')
    return undefined;
  const words = tokens.word.slice(label.from, label.to);
  const written = tokens.text[tokens.start[label.from] ?? 0] ?? '';
  if (words.length > LONGEST_LABEL || isOther(tokens, words) || !/\p{Lu}/u.test(written)) return undefined;
  const next = overMarks(tokens, clause, mark + 1);
  const behind = clause.phrases[next];
  // "Bell 10:43"
  const colon = tokens.start[clause.phrases[mark]?.from ?? -1] ?? 0;
  if (/^\d:\d/.test(tokens.text.slice(colon - 1, colon + 2))) return undefined;
  return {
    frame,
    paragraph,
    label,
    words: behind?.from ?? clause.phrases[mark]?.to ?? clause.to,
    key: words.join('_'),
    isHead: isNameAlone(clause, next),
  };
}

const isNameAlone = (clause: Clause, at: number): boolean => {
  const [name, ...more] = clause.phrases.slice(at);
  return name?.kind === 'noun' && isNamed(clause, name) && more.every(({ kind }) => kind === 'aside');
};

/** "[00:12] Bell:", "– Bell:": over what is neither a label nor words. */
function overMarks({ text, start, end }: Tokens, { phrases }: Clause, from: number): number {
  let i = from;
  for (let phrase = phrases[i]; phrase; phrase = phrases[++i]) {
    const written = text.slice(start[phrase.from], end[phrase.to - 1]);
    if (!BESIDE.test(written)) return i;
  }
  return i;
}
const BESIDE = /^(?:[•·‐–—-][•·‐–— -]*|[[(]\d{1,2}(?::\d\d){1,2}(?:[.,]\d+)?[\])])$/;

/** Whether a label stands in front of something else than speech: "Note:", "Q:". */
const isOther = ({ speech }: Tokens, words: readonly string[]): boolean =>
  speech.otherLabels?.has(words.join('_')) === true;

/** Whether a line is short, or begins with a time or in capitals: nearly none of a report's does. */
export function mayHaveShape({ tokens, frames, document: { text } }: Narrative, frame: number): boolean {
  const start = tokens.start[nth(frames, frame).clause.from] ?? 0;
  const [first, second] = [text.charAt(start), text.charAt(start + 1)];
  if (first.toLowerCase() === first || second.toLowerCase() !== second) return true;
  const end = text.indexOf('\n', start);
  return (end < 0 ? text.length : end) - start < LONGEST_ALONE;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** The line that a frame opens, as far as it is read, without the marks in front of it. */
function lineAt({ tokens, frames, document }: Narrative, frame: number): Line {
  const { clause, paragraph } = nth(frames, frame);
  const first = tokens.start[clause.from] ?? 0;
  const end = Math.min(document.paragraphs[paragraph]?.span.end ?? first, first + LONGEST_LINE);
  const start = first + marksBefore(document.text.slice(first, end));
  const text = document.text.slice(start, end);
  const parted = text.indexOf('\n');
  return { text: (parted < 0 ? text : text.slice(0, parted)).trimEnd().replace(/[*_]{1,3}$/, ''), start };
}

/** Whether a line ends where its text does. */
const isWhole = ({ document }: Narrative, { start, text: { length } }: Line): boolean =>
  length < LONGEST_ALONE &&
  /^[*_]{0,3}(?:\s|$)/.test(document.text.slice(start + length, start + length + 4));

/** The turn of a line of the first of the shapes that it has. */
export function shaped(
  narrative: Narrative,
  frame: number,
  shapes: readonly LineShape[],
): LabelledTurn | undefined {
  const line = lineAt(narrative, frame);
  for (const { pattern, isAlone, without, isSure } of shapes) {
    if (isAlone && (!isWhole(narrative, line) || without?.test(line.text))) continue;
    const [shape, name] = pattern.exec(line.text) ?? [];
    if (shape === undefined || name === undefined) continue;
    const turn = turnAt(narrative, frame, line.start, shape, name);
    return turn && (isSure ? { ...turn, isSure } : turn);
  }
  return undefined;
}

function turnAt(
  { tokens, frames }: Narrative,
  frame: number,
  start: number,
  shape: string,
  name: string,
): LabelledTurn | undefined {
  const { clause } = nth(frames, frame);
  const at = start + shape.indexOf(name);
  const from = tokenAt(tokens, clause.from, at);
  const to = tokenAt(tokens, from, at + name.length);
  const words = tokenAt(tokens, to, start + shape.length);
  const below = frames[words >= clause.to ? frame + 1 : frame];
  if (!below || to <= from || to - from > LONGEST_LABEL) return undefined;
  if (tokens.speech.labels.divisions.has(tokens.word[from] ?? '')) return undefined;
  // "[The Minister] for Roads"
  const office = tokens.speech.definite.has(tokens.word[from] ?? '')
    ? tokens.bits.findIndex((bits, i) => i > from && (i >= to || (bits & (Word.title | Word.role)) !== 0))
    : -1;
  if (isOther(tokens, tokens.word.slice(from, to))) return undefined;
  const label = { from, to, head: office > from && office < to ? office : to - 1 };
  return { frame, paragraph: below.paragraph, label, words, key: tokens.word.slice(from, to).join('_') };
}

/** The first token from `from` on that begins at an offset or behind it. */
export function tokenAt({ start }: Tokens, from: number, offset: number): number {
  let at = from;
  while (at < start.length && (start[at] ?? 0) < offset) at++;
  return at;
}

/** Whether a label tells by its words that it calls somebody: a given name, a title, a role, a noun for a person. */
export function callsSomebody({ bits, word, speech }: Tokens, { from, to }: LabelledTurn['label']): boolean {
  for (let i = from; i < to; i++) {
    const one = word[i] ?? '';
    if ((bits[i] ?? 0) & (Word.male | Word.female | Word.title | Word.role)) return true;
    if (speech.persons?.has(one) || speech.genderOfNoun(one)) return true;
  }
  return false;
}

/** Whether it is written in capitals alone. */
export const isInCapitals = ({ text, start, end }: Tokens, { from, to }: LabelledTurn['label']): boolean =>
  !/\p{Ll}/u.test(text.slice(start[from], end[to - 1]));

/**
 * What a turn says: from the token that its words begin with to the end of its paragraph, or to the frame that the next
 * one begins with.
 */
export function turnOf(
  { document, frames, tokens }: Narrative,
  {
    paragraph,
    words,
    mention,
    next,
  }: {
    readonly paragraph: number;
    readonly words: number;
    readonly mention: Mention;
    readonly next: number | undefined;
  },
): Reported | undefined {
  const first = tokens.start[words] ?? document.text.length;
  const start =
    first + (DIRECTION.exec(document.text.slice(first, first + LONGEST_DIRECTION))?.[0].length ?? 0);
  const last = tokens.start[frames[next ?? -1]?.clause.from ?? -1];
  const whole = document.paragraphs[paragraph]?.span.end ?? 0;
  if (start >= whole) return undefined;
  const said = document.text.slice(start, Math.min(last ?? whole, whole)).trimEnd();
  const end = start + said.length - (MARKS_BELOW.exec(said.slice(-LONGEST_MARKS))?.[0].length ?? 0);
  return { content: { start, end }, attribution: { mention, cue: -1, rule: 'transcript' }, paragraph };
}
/** "(quietly) It went out.": what is done meanwhile. */
const DIRECTION = /^[([][^()[\]]{1,60}[)\]]\s+/;
const LONGEST_DIRECTION = 80;
/** "> **" in front of the next label. */
const MARKS_BELOW = /\s*\n[\s>*_#]*$/;
const LONGEST_MARKS = 24;
