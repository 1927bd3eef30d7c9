import type { Entity, NameUse } from './names.ts';
import type { Frame, Narrative } from './narrative.ts';
import type { Clause, Phrase } from './phrases.ts';
import { Word } from './words.ts';

/** Tokens `from`..`to` that say what someone is. */
export interface Role {
  readonly from: number;
  readonly to: number;
}

/** Longer descriptions are stories, not roles. */
const LONGEST = 22;

/** The longest role that the text gives for one of the uses of a name: before it or, between commas, behind it. */
export function roleOf(narrative: Narrative, { uses }: Entity): Role | undefined {
  let best: Role | undefined;
  for (const use of uses)
    for (const role of [roleBefore(narrative, use), roleBehind(narrative, use)])
      if (role && !contains(narrative, role, use) && (!best || role.to - role.from > best.to - best.from))
        best = role;
  return best;
}

/** Whether the surname stands in the description: then it is a caption or a headline run together. */
const contains = ({ tokens }: Narrative, { from, to }: Role, use: NameUse): boolean =>
  tokens.word.slice(from, to).includes(use.words.at(-1) as string);

const hasRole = ({ tokens }: Clause, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (
      (tokens.bits[i] as number) & (Word.role | Word.likely | Word.title) &&
      !PLAIN.has(tokens.word[i] as string)
    )
      return true;
  return false;
};
/** Titles that say nothing about what someone is. */
const PLAIN: ReadonlySet<string> = new Set([
  'mr.',
  'mrs.',
  'ms.',
  'miss',
  'mr',
  'mrs',
  'ms',
  'mx.',
  'sr.',
  'sra.',
  'señor',
  'señora',
  'dr.',
  'dr',
  'don',
  'doña',
]);

/** "US Secretary of Homeland Security [John Kelly]", "campaign spokesman [Brian Fallon]" */
function roleBefore({ frames }: Narrative, use: NameUse): Role | undefined {
  const { clause } = frames[use.frame] as Frame;
  const { phrases } = clause;
  let first = use.phrase;
  const own = phrases[first] as Phrase;
  // Words of another name in front of this one belong to what the person heads: "of Homeland Security John Kelly".
  if (own.from < use.from) {
    while (
      phrases[first - 1]?.kind === 'conjunction' &&
      phrases[first - 2]?.kind === 'noun' &&
      phrases[first - 3]?.kind === 'preposition'
    )
      first -= 2;
    if (isLink(clause, phrases[first - 1]) && isOffice(clause, phrases[first - 2])) first -= 2;
  } else if (phrases[first - 1]?.kind === 'noun') first -= 1;
  const from = skipDeterminer(clause, (phrases[first] as Phrase).from);
  if (first === use.phrase && from >= use.from) return undefined;
  return from < use.from && use.from - from <= LONGEST && hasRole(clause, from, use.from)
    ? { from, to: use.from }
    : undefined;
}

const isLink = ({ tokens }: Clause, phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'preposition' && /^(?:of|for|at|on|in)$/.test(tokens.word[phrase.head] as string);

/** A capitalised office or a role: "Secretary [of …]". */
const isOffice = ({ tokens }: Clause, phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'noun' &&
  ((tokens.bits[phrase.head] as number) & (Word.capital | Word.role | Word.title)) !== 0;

function skipDeterminer({ tokens }: Clause, from: number): number {
  return (tokens.bits[from] as number) & (Word.determiner | Word.possessive) ? from + 1 : from;
}

/** "[Adam Isacson], a border security expert at the institute," */
function roleBehind({ frames }: Narrative, use: NameUse): Role | undefined {
  const { clause } = frames[use.frame] as Frame;
  const { phrases } = clause;
  let i = use.phrase + 1;
  if (phrases[i]?.kind === 'aside') i++;
  if (phrases[i]?.kind !== 'comma') return undefined;
  i++;
  // "Harry Bond, 30, a teacher"
  if (
    phrases[i]?.kind === 'noun' &&
    (clause.tokens.bits[(phrases[i] as Phrase).head] as number) & Word.number &&
    phrases[i + 1]?.kind === 'comma'
  )
    i += 2;
  if (phrases[i]?.kind === 'adverb' && phrases[i + 1]?.kind === 'noun') i++;
  const start = phrases[i];
  if (start?.kind !== 'noun' || !hasRole(clause, start.from, start.to)) return undefined;
  let end = i + 1;
  while (end < phrases.length) {
    const kind = phrases[end]?.kind;
    const next = phrases[end + 1]?.kind;
    if (kind === 'noun' || kind === 'aside') end++;
    else if (
      (kind === 'preposition' || kind === 'conjunction') &&
      next === 'noun' &&
      phrases[end + 2]?.kind !== 'verb'
    )
      end += 2;
    else break;
  }
  const to = (phrases[end - 1] as Phrase).to;
  const after = phrases[end]?.kind;
  if (after === 'verb') return undefined;
  return to - start.from <= LONGEST ? { from: start.from, to } : undefined;
}
