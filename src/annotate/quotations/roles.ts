import type { Entity } from './entities.ts';
import type { NameUse } from './names.ts';
import type { Frame, Narrative } from './narrative.ts';
import type { Clause, Phrase } from './phrases.ts';
import { Tag } from './tag-kinds.ts';
import { Word } from './words.ts';

/** Tokens `from`..`to` that say what someone is. */
export interface Role {
  readonly from: number;
  readonly to: number;
}

/** Longer descriptions are stories, not roles. */
const LONGEST = 22;

/** Uses of a name that are looked at for roles. */
const MOST_USES = 100;

/** The longest role that stands with one of the uses of a name, or else what a sentence says that someone is. */
export function roleOf(narrative: Narrative, entity: Entity): Role | undefined {
  const longest = (roles: readonly Role[]): Role | undefined =>
    roles.reduce<Role | undefined>(
      (best, role) => (!best || role.to - role.from > best.to - best.from ? role : best),
      undefined,
    );
  return longest(rolesOf(narrative, entity)) ?? longest(from(narrative, entity, [predicate]));
}

/** All roles that stand with the name: before it or, between commas, in front of it or behind it. */
export const rolesOf = (narrative: Narrative, entity: Entity): Role[] =>
  from(narrative, entity, [roleInFront, roleBehind, roleBefore]);

type Finder = (narrative: Narrative, use: NameUse) => Role | undefined;

function from(narrative: Narrative, { uses }: Entity, finders: readonly Finder[]): Role[] {
  const found: Role[] = [];
  for (const use of uses.slice(0, MOST_USES))
    for (const find of finders) {
      const role = find(narrative, use);
      if (role && !contains(narrative, role, use)) found.push(role);
    }
  return found;
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
  'sir',
  'dame',
  'lord',
  'lady',
  'shri',
  'smt',
  'smt.',
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

/** "Its chief executive, [Roy Tallis], said", "As mayor of Leeds, [Anna Cole] …" */
function roleInFront({ frames }: Narrative, use: NameUse): Role | undefined {
  const { clause } = frames[use.frame] as Frame;
  const { phrases, tokens } = clause;
  const comma = use.phrase - 1;
  if (phrases[comma]?.kind !== 'comma') return undefined;
  let first = comma - 1;
  while (phrases[first - 1]?.kind === 'preposition' && phrases[first - 2]?.kind === 'noun') first -= 2;
  const start = phrases[first];
  const before = phrases[first - 1];
  const as = before !== undefined && tokens.word[before.head] === 'as';
  if (start?.kind !== 'noun' || !isRole(clause, start) || KIN.test(tokens.word[start.head] as string))
    return undefined;
  if (!as && !(opensRole(clause, start) && closes(phrases[use.phrase + 1]))) return undefined;
  const role = { from: skipDeterminer(clause, start.from), to: (phrases[comma] as Phrase).from };
  return role.to - role.from <= LONGEST ? role : undefined;
}

/** What someone is to somebody else says little of them. */
const KIN =
  /^(?:aunt|brother|child|cousin|dad|daughter|father|friend|husband|mom|mother|mum|neighbou?r|nephew|niece|partner|sister|son|spouse|uncle|wife)$/;

/** "[Anna Cole] is the mayor of Leeds", "[Anna Cole], who became mayor in 2019, …" */
function predicate({ frames }: Narrative, use: NameUse): Role | undefined {
  const { clause } = frames[use.frame] as Frame;
  const { phrases, tokens } = clause;
  if (phrases[use.phrase]?.to !== use.to) return undefined;
  const who =
    phrases[use.phrase + 1]?.kind === 'comma' && tokens.word[phrases[use.phrase + 2]?.head ?? -1] === 'who';
  const verb = phrases[use.phrase + (who ? 3 : 1)];
  const at = use.phrase + (who ? 4 : 2);
  const noun = phrases[at];
  if (verb?.kind !== 'verb' || !/^(?:is|was|became|becomes)$/.test(tokens.word[verb.head] as string))
    return undefined;
  return noun?.kind === 'noun' && isRole(clause, noun)
    ? { from: noun.from, to: endOfRole(clause, at, OWN) }
    : undefined;
}

/** What a role may be of. */
const OWN = /^(?:of|at|for)$/;

/** "[Adam Isacson], a border security expert at the institute," */
function roleBehind({ frames }: Narrative, use: NameUse): Role | undefined {
  const { clause } = frames[use.frame] as Frame;
  const { phrases } = clause;
  // "Early's brother, a lawyer": not what Early is.
  if (phrases[use.phrase]?.to !== use.to) return undefined;
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
  if (start?.kind !== 'noun') return undefined;
  const to = endOfRole(clause, i);
  // "the harbour master": what stands between commas behind a person tells what they are.
  const told = use.sort === 'person' && isNoun(clause, start) && opensRole(clause, start);
  if (!isRole(clause, start) && !(told && closes(phrases.find(({ from }) => from === to)))) return undefined;
  if (phrases.find(({ from }) => from === to)?.kind === 'verb') return undefined;
  return to - start.from <= LONGEST ? { from: start.from, to } : undefined;
}

/** Where a role ends that starts in phrase `at`: with what hangs on it by the links. */
function endOfRole({ phrases, tokens }: Clause, at: number, links?: RegExp): number {
  let end = at + 1;
  while (end < phrases.length) {
    const { kind, head } = phrases[end] as Phrase;
    if (!links && (kind === 'noun' || kind === 'aside')) end++;
    else if (
      (kind === 'preposition' || (!links && kind === 'conjunction')) &&
      links?.test(tokens.word[head] as string) !== false &&
      phrases[end + 1]?.kind === 'noun' &&
      phrases[end + 2]?.kind !== 'verb'
    )
      end += 2;
    else break;
  }
  return (phrases[end - 1] as Phrase).to;
}

/** Whether a phrase calls one person: "the deputy mayor", not "refugees" or "a commuter jet". */
function isRole({ tokens }: Clause, { head }: Phrase): boolean {
  const word = tokens.word[head] as string;
  const bits = tokens.bits[head] as number;
  return (
    (bits & (Word.role | Word.likely | Word.title)) !== 0 &&
    !PLAIN.has(word) &&
    !/(?:[^s]s|[^o]men|people)$/.test(word)
  );
}

/** A lower-case noun. */
const isNoun = ({ tags, from }: Clause, { head }: Phrase): boolean => tags[head - from] === Tag.noun;

const opensRole = ({ tokens }: Clause, { from }: Phrase): boolean =>
  ((tokens.bits[from] as number) & (Word.determiner | Word.possessive)) !== 0;

const closes = (phrase: Phrase | undefined): boolean =>
  phrase === undefined || /^(?:comma|stop|aside)$/.test(phrase.kind);
