import { FUNCTIONAL, Word } from '../../../languages/index.ts';
import { Tag, type Tokens } from '../words/index.ts';

/** In words: "der seit vielen Jahren in Bremen lebende". */
const LONGEST = 10;

/** What tells more of the word behind it may open with these: "der [als] Kritiker bekannte", "die [seit] Jahren lebende". */
const OPENS: ReadonlySet<number> = new Set([Tag.preposition, Tag.adverb, Tag.time, Tag.pronoun]);

/** What ends the search: another part of the sentence begins. */
const ENDS: ReadonlySet<number> = new Set([
  Tag.comma,
  Tag.colon,
  Tag.stop,
  Tag.quote,
  Tag.dash,
  Tag.open,
  Tag.close,
  Tag.subordinator,
]);

/**
 * Where the noun phrase goes on whose article stands at `from`, with what tells more of its noun between them: "der als
 * Kritiker [bekannte Jan Kowal]", "die für den Bau [zuständige Ministerin]"; or -1. Behind a comma "der" opens a clause.
 */
export function behindAttribute(
  { word, bits, speech }: Tokens,
  tags: readonly number[],
  base: number,
  from: number,
  to: number,
): number {
  const { verbSecond } = speech;
  if (!verbSecond || tags[from - base] !== Tag.determiner || word[from - 1] === ',') return -1;
  const opens =
    OPENS.has(tags[from + 1 - base] ?? 0) ||
    ((bits[from + 1] ?? 0) & Word.preposition) !== 0 ||
    speech.clauses.called.has(word[from + 1] ?? '');
  if (!opens) return -1;
  for (let i = from + 2; i < Math.min(to - 1, from + LONGEST); i++) {
    if (ENDS.has(tags[i - base] ?? 0)) return -1;
    const here = bits[i] ?? 0;
    const small = (here & (Word.capital | FUNCTIONAL)) === 0 && verbSecond.attribute.test(word[i] ?? '');
    const front = tags[i - 1 - base] ?? 0;
    const behindPart = front === Tag.noun || front === Tag.name || front === Tag.adverb || front === Tag.time;
    if (small && behindPart && ((bits[i + 1] ?? 0) & Word.capital) !== 0) return i;
  }
  return -1;
}
