import { Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import type { Clause, Narrative, Phrase } from '../grammar/index.ts';
import type { NameUse } from './names.ts';
import { LONGEST, PLAIN, type Role, skipDeterminer } from './role-words.ts';

/** "US Secretary of Homeland Security [John Kelly]", "campaign spokesman [Brian Fallon]" */
export function roleBefore({ frames }: Narrative, use: NameUse): Role | undefined {
  const { clause } = nth(frames, use.frame);
  const { phrases, tokens } = clause;
  const own = nth(phrases, use.phrase);
  // "the [Biden] administration", "aides of the [Reed] campaign": the name only tells whose.
  const behind = tokens.bits[use.to] ?? 0;
  if (own.head >= use.to && tokens.word[use.to] !== "'s" && !(behind & Word.gerund)) return undefined;
  const first = officeAt(clause, use);
  const from = skipDeterminer(clause, nth(phrases, first).from);
  const to = wellFormed(clause, from, use.from);
  return from < to && to - from <= LONGEST && hasRole(clause, from, to) ? { from, to } : undefined;
}

/** The phrase in which the role before a name starts: its own, one beside it, or "Secretary [of State John Kerry]". */
function officeAt(clause: Clause, use: NameUse): number {
  const { phrases, tokens } = clause;
  let first = use.phrase;
  const { from } = nth(phrases, first);
  if (from === use.from) return phrases[first - 1]?.kind === 'noun' ? first - 1 : first;
  const leading = tokens.bits[from] ?? 0;
  if (!(leading & Word.capital) || leading & (Word.determiner | Word.possessive)) return first;
  while (
    phrases[first - 1]?.kind === 'conjunction' &&
    phrases[first - 2]?.kind === 'noun' &&
    phrases[first - 3]?.kind === 'preposition'
  )
    first -= 2;
  const holds = isLink(clause, phrases[first - 1]) && isOffice(clause, first - 2, use.from);
  return holds ? first - 2 : use.phrase;
}

/** Without what cannot end a role: "spokesman [for the]", "minister [Mr.]". */
function wellFormed({ tokens }: Clause, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    ((tokens.bits[end - 1] ?? 0) &
      (Word.determiner | Word.preposition | Word.possessive | Word.conjunction) ||
      PLAIN.has(tokens.word[end - 1] ?? '') ||
      !/[\p{L}\p{N}]/u.test(tokens.word[end - 1] ?? ''))
  )
    end--;
  return end;
}

const isLink = ({ tokens }: Clause, phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'preposition' && tokens.speech.clauses.office.has(tokens.word[phrase.head] ?? '');

/**
 * A capitalised office that what stands before the name belongs to: "Secretary [of …]". Not so in
 * "a spokesman [for Vermont Sen. Bernie Sanders]", whose title is the person's own.
 */
function isOffice({ tokens, phrases }: Clause, at: number, name: number): boolean {
  const office = phrases[at];
  if (office?.kind !== 'noun') return false;
  const bits = tokens.bits[office.head] ?? 0;
  if (!(bits & Word.capital)) return false;
  if (bits & Word.body) return true;
  return !((tokens.bits[name - 1] ?? 0) & Word.title) && (at > 0 || (bits & Word.title) !== 0);
}

const hasRole = ({ tokens }: Clause, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if ((tokens.bits[i] ?? 0) & (Word.role | Word.likely | Word.title) && !PLAIN.has(tokens.word[i] ?? ''))
      return true;
  return false;
};
