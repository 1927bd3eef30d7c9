import { Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import { isNamed, type Narrative } from '../grammar/index.ts';
import type { Tokens } from '../words/index.ts';
import type { LabelledTurn } from './labels.ts';
import { mentionOf } from './rules/site.ts';
import type { Mention } from './types.ts';

/** Somebody with a name that a label may shorten. */
interface Called {
  readonly mention: Mention;
  /** The first letter of each word of the name, without titles. */
  readonly letters: string;
  /** The name's words, as one. */
  readonly key: string;
}

/** Three words of a name. */
const MOST_LETTERS = 3;

/**
 * Turns whose label is nothing but initials have the speaker whom these stand for, where it is one alone: of those whose
 * label is written out until it is shortened ("Ann: …", then "A: …"), or of those whom the text names before the first
 * turn ("AB:" of Ann Bly).
 */
export function spelledOut(narrative: Narrative, turns: readonly LabelledTurn[]): readonly LabelledTurn[] {
  const { tokens } = narrative;
  const initials = turns.map(({ label }) => initialsIn(tokens, label));
  if (initials.every((letters) => letters === undefined)) return turns;
  const last = new Map(turns.map(({ key, frame }) => [key, frame]));
  const labels = turns.flatMap(({ frame, label }, i) =>
    initials[i] === undefined ? (called(tokens, mentionOf(frame, label)) ?? []) : [],
  );
  const introduced = beforeTurns(narrative, turns[0]?.frame ?? 0);
  const speakers = new Map<string, Called | undefined>();
  for (const [i, letters] of initials.entries()) {
    if (letters === undefined || speakers.has(letters)) continue;
    if (speakers.size === MOST_SPEAKERS) return turns;
    const first = nth(turns, i).frame;
    const isOf = (one: Called): boolean => one.letters === letters;
    const begins = (one: Called): boolean => letters.length === 1 && one.letters.startsWith(letters);
    const shortened = labels.filter((one) => (last.get(one.key) ?? 0) < first && (isOf(one) || begins(one)));
    speakers.set(letters, onlyOne(shortened) ?? onlyOne(introduced.filter(isOf)));
  }
  return turns.map((turn, i) => {
    const one = speakers.get(initials[i] ?? '');
    return one ? { ...turn, key: one.key, speaker: one.mention } : turn;
  });
}

/** Who are more are looked up by no reader. */
const MOST_SPEAKERS = 60;

/** "S", "A.B.", "AB"; nothing of a label that is written out. */
function initialsIn({ text, start, end }: Tokens, { from, to }: LabelledTurn['label']): string | undefined {
  const written = text.slice(start[from], end[to - 1]);
  return /^(?:\p{Lu}\.? ?){1,3}$/u.test(written) ? written.replace(/\P{Lu}/gu, '') : undefined;
}

/** Where all bear one name, the first of them. */
const onlyOne = ([first, ...others]: readonly Called[]): Called | undefined =>
  others.every(({ key }) => key === first?.key) ? first : undefined;

function called({ text, start, word, bits }: Tokens, mention: Mention): Called | undefined {
  const { from, to } = mention;
  let letters = '';
  for (let i = from; i < to; i++) {
    const letter = text.charAt(start[i] ?? 0);
    if (letter.toLowerCase() === letter || (bits[i] ?? 0) & Word.title) continue;
    letters += letter;
  }
  if (letters === '' || letters.length > MOST_LETTERS) return undefined;
  return { mention, letters, key: word.slice(from, to).join('_') };
}

/** Who is named before the first turn. */
function beforeTurns({ frames, tokens }: Narrative, first: number): Called[] {
  const found: Called[] = [];
  for (let frame = 0; frame < first; frame++) {
    const { clause } = nth(frames, frame);
    for (const phrase of clause.phrases) {
      if (phrase.kind !== 'noun' || !isNamed(clause, phrase)) continue;
      const one = called(tokens, mentionOf(frame, phrase));
      if (one) found.push(one);
    }
  }
  return found;
}
