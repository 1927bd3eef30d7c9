import { type Speech, Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import type { Span } from '../../../text/span.ts';
import type { Narrative } from '../grammar/index.ts';
import type { Tokens } from '../words/index.ts';
import { columns } from './columns.ts';
import { spelledOut } from './initials.ts';
import {
  callsSomebody,
  isInCapitals,
  type LabelledTurn,
  labelled,
  mayHaveShape,
  shaped,
  turnOf,
} from './labels.ts';
import { COMMENTED, type LineShape, LOGGED, SCRIPTED, STOPPED } from './line-shapes.ts';
import type { Attribution, Reported } from './types.ts';

/** Who speaks by labels: words without marks, a turn each, and words in marks, each by its number. */
export interface Transcript {
  readonly turns: readonly Reported[];
  readonly inMarks: ReadonlyMap<number, Attribution>;
}

/**
 * The turns of a transcript, of a chat, of a play or of a column, each with its label for a speaker: the text has them
 * when at least two labels take turns. Words without marks are `indirect`; labels such as Q and A name no one.
 */
export function transcript(narrative: Narrative): Transcript {
  const { tokens } = narrative;
  const opening = openingFrames(narrative);
  const likely = opening.filter((frame) => mayHaveShape(narrative, frame));
  const read = (frames: readonly number[], label: typeof labelled): LabelledTurn[] =>
    frames.flatMap((frame) => label(narrative, frame) ?? []);
  const lines = (shapes: readonly LineShape[], frames = likely): LabelledTurn[] =>
    read(frames, (_, frame) => shaped(narrative, frame, shapes));
  const ways: readonly (() => readonly LabelledTurn[])[] = [
    () => {
      const turns = spelledOut(narrative, withoutHeads(read(opening, labelled)));
      const taken = inTurns(turns);
      return taken.length > 0 ? taken : answersOf(narrative, turns);
    },
    () => ofPeople(tokens, inTurns(lines(LOGGED))),
    () => inTurns(aboveWords(parts(tokens, lines(SCRIPTED)))),
    () => inTurns(conversation(narrative, lines(STOPPED, opening))),
  ];
  const turns: Reported[] = [];
  const inMarks = new Map<number, Attribution>();
  const spoken = new Set<number>();
  const speak = (labels: readonly LabelledTurn[]): void => {
    labels.forEach((turn, i) => {
      const said = reported(narrative, turn, labels[i + 1]);
      if (!said) return;
      spoken.add(turn.paragraph);
      const quotes = quotesOf(narrative, turn.words, said.content);
      for (const quote of quotes) inMarks.set(quote, said.attribution);
      if (quotes.length === 0) turns.push(said);
    });
  };
  speak(ways.reduce<readonly LabelledTurn[]>((done, way) => (done.length > 0 ? done : way()), []));
  const rest = opening.filter((frame) => !spoken.has(nth(narrative.frames, frame).paragraph));
  turns.push(...columns(narrative, rest));
  speak(lines(COMMENTED));
  return { turns, inMarks };
}

/** The words in marks of a turn that opens with the first of them. */
function quotesOf({ quotes, tokens }: Narrative, words: number, turn: Span): number[] {
  const first = tokens.quote[words] ?? -1;
  let behind = first;
  while (behind >= 0 && (quotes[behind]?.span.end ?? turn.end + 1) <= turn.end) behind++;
  return Array.from({ length: behind - first }, (_, i) => first + i);
}

/**
 * The turns whose labels all call somebody; else those of labels that open two paragraphs or more, where half of them ask,
 * stand in marks or are told in the first or second person. In either case somebody asks, or tells of "I". “Rain. It
 * rained …” and “Soup. You need a bone.” are none.
 */
function conversation(narrative: Narrative, turns: readonly LabelledTurn[]): readonly LabelledTurn[] {
  if (!turns.some((turn) => isTalk(narrative, turn, OWN))) return [];
  if (turns.every(({ label }) => callsSomebody(narrative.tokens, label))) return turns;
  const times = timesOf(turns);
  const often = turns.filter(({ key }) => (times.get(key) ?? 0) > 1);
  if (new Set(often.map(({ key }) => key)).size < 2) return [];
  return often.filter((turn) => isTalk(narrative, turn, ANY)).length * 2 >= often.length ? often : [];
}

/** Whether a word tells that somebody talks of themselves; or that, or to another. */
const OWN = ({ narrators, selves }: Speech, word: string): boolean => narrators.has(word) || selves.has(word);
const ANY = (speech: Speech, word: string): boolean =>
  OWN(speech, word) || speech.addressed?.has(word) === true;

/** Whether words at the start of a turn ask, are in marks, or have such a word. */
function isTalk(
  { tokens: { word, speech }, frames }: Narrative,
  { words, paragraph, frame }: LabelledTurn,
  tells: typeof OWN,
): boolean {
  if (word[words] === '"') return true;
  const last = frames[frame + 1]?.paragraph === paragraph ? nth(frames, frame + 1) : nth(frames, frame);
  return word.slice(words, last.clause.to).some((one) => one === '?' || tells(speech, one));
}

function timesOf(turns: readonly LabelledTurn[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { key } of turns) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

/** Without lines that tell who takes part: a name alone behind a label that stands there once. */
function withoutHeads(turns: readonly LabelledTurn[]): readonly LabelledTurn[] {
  const times = timesOf(turns);
  return turns.filter(({ isHead, key }) => !isHead || (times.get(key) ?? 0) > 1);
}

/** All of them, where at least two take turns; else none. */
function inTurns(turns: readonly LabelledTurn[]): LabelledTurn[] {
  const { size } = new Set(turns.map(({ key }) => key.replace(WHOLE_NAME, '$1_$2')));
  return size < 2 || turns.length < 3 || turns.length === size ? [] : [...turns];
}
/** "Mr. Norman Marsh" is Mr. Marsh. */
const WHOLE_NAME = /^(\p{L}{1,4}\.)_(?:[^_]{1,40}_){1,3}([^_]{1,40})$/u;

/** "Who taught you?" ¶ "Ann Bly: My aunt.": all of them, where one person alone has a label and each turn stands below a question. */
function answersOf({ document, tokens, frames }: Narrative, turns: readonly LabelledTurn[]): LabelledTurn[] {
  const [first] = turns;
  const isOne = first && turns.length > 1 && turns.every(({ key }) => key === first.key);
  if (!isOne || !isPerson(tokens, first)) return [];
  const asked = turns.every(({ frame }) => {
    const before = document.paragraphs[nth(frames, frame).paragraph - 1]?.span;
    return (
      before !== undefined &&
      /\?\W{0,3}$/.test(document.text.slice(Math.max(before.start, before.end - 4), before.end))
    );
  });
  return asked ? [...turns] : [];
}

/** A name of two words or more, or one that a table holds. */
const isPerson = (tokens: Tokens, { label, speaker }: LabelledTurn): boolean => {
  const { from, to } = speaker ?? label;
  return to - from > 1 || callsSomebody(tokens, label);
};

/** Those that words stand below: of names one under the other, as in a cast, only the last. */
function aboveWords(turns: readonly LabelledTurn[]): LabelledTurn[] {
  const labels = new Set(turns.map(({ label }) => label.from));
  return turns.filter(({ words }) => !labels.has(words));
}

/** All of them, where one of the labels at least calls somebody; else none. */
const ofPeople = (tokens: Tokens, turns: readonly LabelledTurn[]): readonly LabelledTurn[] =>
  turns.some(({ isSure, label }) => isSure || callsSomebody(tokens, label)) ? turns : [];

/**
 * Those that are parts of a play, and no headings or short lines of speech: in capitals, of which one at least calls
 * somebody; or each calling somebody, more than once, and where they do also who is called by a title once: the
 * members of an assembly.
 */
function parts(tokens: Tokens, turns: readonly LabelledTurn[]): readonly LabelledTurn[] {
  const capitals = ofPeople(
    tokens,
    turns.filter(({ label }) => isInCapitals(tokens, label)),
  );
  if (capitals.length > 0) return capitals;
  const people = turns.filter(({ label }) => callsSomebody(tokens, label));
  const times = timesOf(people);
  if (times.size === people.length) return [];
  return people.filter(
    ({ key, label }) => (times.get(key) ?? 0) > 1 || isTitled(tokens, label) || isHeading(tokens, label),
  );
}

/** "### Ann Dole" */
const isHeading = ({ word }: Tokens, { from }: LabelledTurn['label']): boolean =>
  word[from - 1]?.startsWith('#') === true;

/** "[Mr.] Norman Marsh", "[The Minister] for Roads (Dame Ida Marsh)"; "Ida Marsh (Westbury) (Ind)", who sits for a place. */
const isTitled = ({ bits, word, speech }: Tokens, { from, to }: LabelledTurn['label']): boolean => {
  const first = speech.definite.has(word[from] ?? '') ? from + 1 : from;
  const titled = ((bits[first] ?? 0) & Word.title) !== 0;
  if (titled || word[to] !== '(') return titled;
  let closes = to;
  while (closes < to + LONGEST_SEAT && word[closes] !== ')') closes++;
  return word[closes] === ')' && word[closes + 1] === '(';
};
/** In words, with its brackets. */
const LONGEST_SEAT = 8;

/** The frames that are the first of their paragraph, or that nothing but blanks stands in front of in their line. */
function openingFrames({ frames, tokens: { text, start } }: Narrative): number[] {
  const opening: number[] = [];
  let last = -1;
  frames.forEach(({ clause, paragraph }, frame) => {
    if (paragraph !== last || opensLine(text, start[clause.from] ?? 0)) opening.push(frame);
    last = paragraph;
  });
  return opening;
}

function opensLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before > at - MOST_BLANKS && BLANKS.includes(text.charAt(before))) before--;
  return text.charAt(before) === '\n';
}
const BLANKS = ' \t\u00a0*_>';
const MOST_BLANKS = 8;

const reported = (
  narrative: Narrative,
  { frame, paragraph, label: { from, to, head }, words, speaker }: LabelledTurn,
  next: LabelledTurn | undefined,
): Reported | undefined =>
  turnOf(narrative, { paragraph, words, mention: speaker ?? { frame, from, to, head }, next: next?.frame });
