import type { Clause, Frame, Narrative, Phrase } from '../grammar/index.ts';
import type { Tokens } from '../words/index.ts';
import { kindAt } from './rules/site.ts';
import type { Attribution, Reported } from './types.ts';

/** Labels of other things than speakers. */
const OTHER_LABELS: ReadonlySet<string> = new Set(
  `note update related more read watch photo photos video credit source sources topics editor's_note correction tags
  q a question answer location date time where when what who why how summary about contact subject`.split(
    /\s+/,
  ),
);

/** A paragraph, or a line of one, that a label opens: "RAMOS: Did you read it?" */
interface Turn {
  readonly frame: number;
  readonly paragraph: number;
  readonly label: Phrase;
  /** The token that its words begin with. */
  readonly words: number;
  readonly key: string;
}

/**
 * The turns of a transcript, each with its label for a speaker: the text has them when at least two labels
 * take turns. Their words stand without marks, so they are `indirect`; labels such as Q and A name no one.
 */
export function transcript(narrative: Narrative): Reported[] {
  const turns = narrative.frames.flatMap((frame, index) => turnAt(narrative, frame, index) ?? []);
  const counts = new Map<string, number>();
  for (const { key } of turns) counts.set(key, (counts.get(key) ?? 0) + 1);
  if (counts.size < 2 || turns.length < 3 || turns.length === counts.size) return [];
  return turns.flatMap((turn, i) => reported(narrative, turn, turns[i + 1]) ?? []);
}

function turnAt(
  { tokens, frames }: Narrative,
  { clause, paragraph }: Frame,
  frame: number,
): Turn | undefined {
  if (frames[frame - 1]?.paragraph === paragraph && !opensLine(tokens.text, tokens.start[clause.from] ?? 0))
    return undefined;
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
  const key = words.join('_');
  const written = tokens.text[tokens.start[label.from] ?? 0] ?? '';
  if (words.length > LONGEST_LABEL || OTHER_LABELS.has(key) || !/\p{Lu}/u.test(written)) return undefined;
  const behind = clause.phrases[overMarks(tokens, clause, mark + 1)];
  return { frame, paragraph, label, words: behind?.from ?? clause.phrases[mark]?.to ?? clause.to, key };
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

/** In words. */
const LONGEST_LABEL = 8;

/** Whether nothing but blanks stands in front of it in its line. */
const opensLine = (text: string, at: number): boolean =>
  /\n[^\S\n]*$/.test(text.slice(Math.max(0, at - 8), at));

function reported(
  { document, frames, tokens }: Narrative,
  { frame, paragraph, label, words }: Turn,
  next: Turn | undefined,
): Reported | undefined {
  const start = tokens.start[words];
  const last =
    next?.paragraph === paragraph ? tokens.start[frames[next.frame]?.clause.from ?? -1] : undefined;
  const { end: whole } = document.paragraphs[paragraph]?.span ?? { end: 0 };
  if (start === undefined || start >= whole) return undefined;
  const end = start + document.text.slice(start, last ?? whole).trimEnd().length;
  const attribution: Attribution = {
    mention: { frame, from: label.from, to: label.to, head: label.head },
    cue: -1,
    rule: 'transcript',
  };
  return { content: { start, end }, attribution, paragraph };
}
