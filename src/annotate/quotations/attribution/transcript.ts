import { Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import type { Narrative } from '../grammar/index.ts';
import type { Tokens } from '../words/index.ts';
import { columns } from './columns.ts';
import { spelledOut } from './initials.ts';
import {
  callsSomebody,
  commented,
  isInCapitals,
  type LabelledTurn,
  labelled,
  logged,
  mayHaveShape,
  scripted,
  turnOf,
} from './labels.ts';
import type { Reported } from './types.ts';

/**
 * The turns of a transcript, of a chat, of a play or of a column, each with its label for a speaker: the text has them
 * when at least two labels take turns. Their words stand without marks, so they are `indirect`; labels such as Q and A
 * name no one.
 */
export function transcript(narrative: Narrative): Reported[] {
  const { tokens } = narrative;
  const opening = openingFrames(narrative);
  const shaped = opening.filter((frame) => mayHaveShape(narrative, frame));
  const read = (frames: readonly number[], label: typeof labelled): LabelledTurn[] => {
    const turns: LabelledTurn[] = [];
    for (const frame of frames) {
      const turn = label(narrative, frame);
      if (turn) turns.push(turn);
    }
    return turns;
  };
  const ways: readonly (() => readonly LabelledTurn[])[] = [
    () => {
      const turns = spelledOut(narrative, read(opening, labelled));
      const taken = inTurns(turns);
      return taken.length > 0 ? taken : answersOf(narrative, turns);
    },
    () => ofPeople(tokens, inTurns(read(shaped, logged))),
    () => inTurns(aboveWords(parts(tokens, read(shaped, scripted)))),
  ];
  const spoken = (turns: readonly LabelledTurn[]): Reported[] =>
    turns.flatMap((turn, i) => reported(narrative, turn, turns[i + 1]) ?? []);
  const comments = spoken(read(shaped, commented));
  for (const way of ways) {
    const turns = way();
    if (turns.length > 0) return [...spoken(turns), ...comments];
  }
  return [...columns(narrative, opening), ...comments];
}

/** All of them, where at least two take turns; else none. */
function inTurns(turns: readonly LabelledTurn[]): LabelledTurn[] {
  const { size } = new Set(turns.map(({ key }) => key));
  return size < 2 || turns.length < 3 || turns.length === size ? [] : [...turns];
}

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
  const times = new Map<string, number>();
  for (const { key } of people) times.set(key, (times.get(key) ?? 0) + 1);
  if (times.size === people.length) return [];
  return people.filter(({ key, label }) => (times.get(key) ?? 0) > 1 || isTitled(tokens, label));
}

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
const BLANKS = ' \t\u00a0';
const MOST_BLANKS = 8;

const reported = (
  narrative: Narrative,
  { frame, paragraph, label: { from, to, head }, words, speaker }: LabelledTurn,
  next: LabelledTurn | undefined,
): Reported | undefined =>
  turnOf(narrative, { paragraph, words, mention: speaker ?? { frame, from, to, head }, next: next?.frame });
