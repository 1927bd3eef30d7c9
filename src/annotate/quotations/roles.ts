import type { Entity } from './entities.ts';
import type { NameUse } from './names.ts';
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

/** Uses of a name that are looked at for roles. */
const MOST_USES = 200;

/** The longest role that the text gives for one of the uses of a name: before it or, between commas, behind it. */
export function roleOf(narrative: Narrative, entity: Entity): Role | undefined {
  let best: Role | undefined;
  for (const role of rolesOf(narrative, entity))
    if (!best || role.to - role.from > best.to - best.from) best = role;
  return best;
}

/** All roles that the text gives with the name. */
export function rolesOf(narrative: Narrative, { uses }: Entity): Role[] {
  return uses
    .slice(0, MOST_USES)
    .flatMap(
      (use) =>
        [roleBefore(narrative, use), roleBehind(narrative, use)].filter(
          (role) => role !== undefined && !contains(narrative, role, use),
        ) as Role[],
    );
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
  const { phrases, tokens } = clause;
  const own = phrases[use.phrase] as Phrase;
  // "the [Biden] administration", "aides of the [Reed] campaign": the name only tells whose.
  const behind = tokens.bits[use.to] as number;
  if (own.head >= use.to && tokens.word[use.to] !== "'s" && !(behind & Word.gerund)) return undefined;
  const first = officeAt(clause, use);
  const from = skipDeterminer(clause, (phrases[first] as Phrase).from);
  const to = wellFormed(clause, from, use.from);
  return from < to && to - from <= LONGEST && hasRole(clause, from, to) ? { from, to } : undefined;
}

/** The phrase in which the role before a name starts: its own, one beside it, or "Secretary [of State John Kerry]". */
function officeAt(clause: Clause, use: NameUse): number {
  const { phrases, tokens } = clause;
  let first = use.phrase;
  const { from } = phrases[first] as Phrase;
  if (from === use.from) return phrases[first - 1]?.kind === 'noun' ? first - 1 : first;
  const leading = tokens.bits[from] as number;
  if (!(leading & Word.capital) || leading & (Word.determiner | Word.possessive)) return first;
  if (leading & Word.title && from + 1 === use.from) return first;
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
    ((tokens.bits[end - 1] as number) &
      (Word.determiner | Word.preposition | Word.possessive | Word.conjunction) ||
      PLAIN.has(tokens.word[end - 1] as string) ||
      !/[\p{L}\p{N}]/u.test(tokens.word[end - 1] as string))
  )
    end--;
  return end;
}

const isLink = ({ tokens }: Clause, phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'preposition' && /^(?:of|for|at|on|in)$/.test(tokens.word[phrase.head] as string);

/**
 * A capitalised office that what stands before the name belongs to: "Secretary [of …]". Not so in
 * "a spokesman [for Vermont Sen. Bernie Sanders]", whose title is the person's own.
 */
function isOffice({ tokens, phrases }: Clause, at: number, name: number): boolean {
  const office = phrases[at];
  if (office?.kind !== 'noun') return false;
  const bits = tokens.bits[office.head] as number;
  if (!(bits & Word.capital)) return false;
  if (bits & Word.body) return true;
  return !((tokens.bits[name - 1] as number) & Word.title) && (at > 0 || (bits & Word.title) !== 0);
}

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
