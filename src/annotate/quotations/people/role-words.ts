import { Word } from '../../../languages/index.ts';
import type { Clause, Phrase } from '../grammar/index.ts';

/** Tokens `from`..`to` that say what someone is. */
export interface Role {
  readonly from: number;
  readonly to: number;
}

/** Longer descriptions are stories, not roles. */
export const LONGEST = 22;

/** Titles that say nothing about what someone is. */
export const PLAIN: ReadonlySet<string> = new Set(
  `mr. mrs. ms. miss mr mrs ms mx. sr. sra. señor señora dr. dr don doña sir dame lord lady shri smt smt.`.split(
    /\s+/,
  ),
);

/** Whether a phrase calls one person: "the deputy mayor", not "refugees" or "a commuter jet". */
export function isRole({ tokens }: Clause, { head }: Phrase): boolean {
  const word = tokens.word[head] ?? '';
  const bits = tokens.bits[head] ?? 0;
  return (
    (bits & (Word.role | Word.likely | Word.title)) !== 0 &&
    !PLAIN.has(word) &&
    !tokens.speech.callsSeveral(word)
  );
}

/** Where a phrase goes on behind its article. */
export function skipDeterminer({ tokens }: Clause, from: number): number {
  return (tokens.bits[from] ?? 0) & (Word.determiner | Word.possessive) ? from + 1 : from;
}
