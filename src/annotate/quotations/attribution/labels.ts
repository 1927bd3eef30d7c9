import { Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import type { Clause, Narrative, Phrase } from '../grammar/index.ts';
import type { Tokens } from '../words/index.ts';
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
  const behind = clause.phrases[overMarks(tokens, clause, mark + 1)];
  return {
    frame,
    paragraph,
    label,
    words: behind?.from ?? clause.phrases[mark]?.to ?? clause.to,
    key: words.join('_'),
  };
}

/** "[00:12] Bell:", "– Bell:", "**Bell:** …": over what is neither a label nor words. */
function overMarks({ text, start, end }: Tokens, { phrases }: Clause, from: number): number {
  let i = from;
  for (let phrase = phrases[i]; phrase; phrase = phrases[++i]) {
    const written = text.slice(start[phrase.from], end[phrase.to - 1]);
    if (!BESIDE.test(written)) return i;
  }
  return i;
}
const BESIDE = /^(?:[*_•·–—-]+|[[(]\d{1,2}(?::\d\d){1,2}(?:[.,]\d+)?[\])])$/;

/** Whether a label stands in front of something else than speech: "Note:", "Q:". */
const isOther = ({ speech }: Tokens, words: readonly string[]): boolean =>
  speech.otherLabels?.has(words.join('_')) === true;

const TIME = String.raw`[[(]?\d{1,2}(?::\d\d){1,2}(?: ?[ap]\.?m\.?)?[\])]?`;
const WORD = String.raw`[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.'’&-]*`;
const NAME = `(${WORD}(?: ${WORD}){0,5}?)`;
/** With what marks an operator: "@ann". */
const HANDLE = `([@+%&~!]?${WORD}(?: ${WORD}){0,5}?)`;
const ASIDE = String.raw`(?: ?[([][^()[\]\n]{1,60}[)\]])?`;

/** "10:02 Ann Early: …", "[10:02] ann: …", "<ann> …" */
const LOGGED = new RegExp(
  String.raw`^(?:${TIME}[,–-]? ${NAME}${ASIDE}[ \u00a0\u202f]?: |(?:${TIME} )?<${HANDLE}> )(?=\S)`,
  'iu',
);
/** "Ann Early, 10:02" above the words. */
const DATED = new RegExp(`^${NAME},? ${TIME}$`, 'iu');
/** "Ann Early said..." above the words */
const COMMENTED = new RegExp(String.raw`^${NAME} (?:said|says|wrote|writes|replied)(?:\.{3}|…)$`, 'u');
/** "ANN", "Ann (laughing)" above the words. */
const ALONE = new RegExp(String.raw`^${NAME}\.?(?:${ASIDE}){0,2}$`, 'u');
/** "ANN. …" */
const DOTTED =
  /^((?:\p{Lu}[\p{Lu}\p{M}'’-]*\.? ){0,3}\p{Lu}[\p{Lu}\p{M}'’-]+)\. (?=\P{L}*\p{L}(?:\p{Ll}|\P{L}))/u;

/** A line with a shape of its own is read no further than this, in characters. */
const LONGEST_LINE = 120;

/** Whether a line is short, or begins with a time or in capitals: nearly none of a report's does. */
export function mayHaveShape({ tokens, frames, document: { text } }: Narrative, frame: number): boolean {
  const start = tokens.start[nth(frames, frame).clause.from] ?? 0;
  const [first, second] = [text.charAt(start), text.charAt(start + 1)];
  if (first.toLowerCase() === first || second.toLowerCase() !== second) return true;
  const end = text.indexOf('\n', start);
  return (end < 0 ? text.length : end) - start < LONGEST_LINE / 2;
}

/** A line of a log: a time or a chat's own brackets stand beside who speaks. */
export function logged(narrative: Narrative, frame: number): LabelledTurn | undefined {
  const { text, start } = lineAt(narrative, frame);
  if (/^[\d[(<]/.test(text)) {
    const turn = byShape(narrative, frame, LOGGED.exec(text));
    const isChat = turn && text.includes('<') && !MARKUP.test(turn.key);
    return isChat ? { ...turn, isSure: true } : turn;
  }
  return isWhole(narrative, start, text) ? byShape(narrative, frame, DATED.exec(text)) : undefined;
}

/** What stands in such brackets in a page's source. */
const MARKUP =
  /^(?:[abipqsu]|h[1-6r]|br|[duo]l|li|d[dt]|t[dhr]|em|strong|code|pre|kbd|div|span|img|table|tbody|thead|body|html|head|small|su[bp]|blockquote|cite|font|center|form|input|link|meta|nav|script|style|section|title)$/;

/** A line above a reader's comment: "Ann Early said…" */
export function commented(narrative: Narrative, frame: number): LabelledTurn | undefined {
  const { text, start } = lineAt(narrative, frame);
  return isWhole(narrative, start, text) ? byShape(narrative, frame, COMMENTED.exec(text)) : undefined;
}

/** A line of a play: a name alone above the words, or in capitals in front of them. */
export function scripted(narrative: Narrative, frame: number): LabelledTurn | undefined {
  const { text, start } = lineAt(narrative, frame);
  const [first = '', second = ''] = [text.charAt(0), text.charAt(1)];
  if (first.toLowerCase() === first) return undefined;
  const dotted = second.toLowerCase() === second ? null : DOTTED.exec(text);
  if (dotted) return byShape(narrative, frame, dotted);
  const alone = isWhole(narrative, start, text) && !NO_NAME.test(text);
  return alone ? byShape(narrative, frame, ALONE.exec(text)) : undefined;
}
/** What no name holds, nor five words with a full stop: nearly every line does. */
const NO_NAME = /[,;:!?"“”]|(?: [^ ]+){9}|(?: [^ ]+){4}\.$/;

/** The line that a frame opens, as far as it is read. */
function lineAt({ tokens, frames, document }: Narrative, frame: number): { text: string; start: number } {
  const { clause, paragraph } = nth(frames, frame);
  const start = tokens.start[clause.from] ?? 0;
  const end = Math.min(document.paragraphs[paragraph]?.span.end ?? start, start + LONGEST_LINE);
  const text = document.text.slice(start, end);
  const parted = text.indexOf('\n');
  return { text: (parted < 0 ? text : text.slice(0, parted)).trimEnd(), start };
}

/** Whether a line ends where its text does. */
const isWhole = ({ document }: Narrative, start: number, { length }: string): boolean =>
  length < LONGEST_LINE / 2 &&
  (start + length === document.text.length || /\s/.test(document.text[start + length] ?? ''));

/** The turn of a line of that shape; its first group is who speaks. */
function byShape(
  { tokens, frames }: Narrative,
  frame: number,
  shape: RegExpExecArray | null,
): LabelledTurn | undefined {
  const name = shape?.[1] ?? shape?.[2];
  if (!shape || !name) return undefined;
  const { clause } = nth(frames, frame);
  const start = tokens.start[clause.from] ?? 0;
  const at = start + shape[0].indexOf(name);
  const from = tokenAt(tokens, clause.from, at);
  const to = tokenAt(tokens, from, at + name.length);
  const words = tokenAt(tokens, to, start + shape[0].length);
  const below = frames[words >= clause.to ? frame + 1 : frame];
  if (!below || to <= from || to - from > LONGEST_LABEL) return undefined;
  // "[The Minister] for Roads"
  const office = tokens.speech.definite.has(tokens.word[from] ?? '')
    ? tokens.bits.findIndex((bits, i) => i > from && (i >= to || (bits & (Word.title | Word.role)) !== 0))
    : -1;
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
  const start = tokens.start[words];
  const last = tokens.start[frames[next ?? -1]?.clause.from ?? -1];
  const whole = document.paragraphs[paragraph]?.span.end ?? 0;
  if (start === undefined || start >= whole) return undefined;
  const end = start + document.text.slice(start, Math.min(last ?? whole, whole)).trimEnd().length;
  return { content: { start, end }, attribution: { mention, cue: -1, rule: 'transcript' }, paragraph };
}
