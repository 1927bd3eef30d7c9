import { Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import type { Clause, Narrative, Phrase } from '../grammar/index.ts';
import { Tag } from '../words/index.ts';
import { bearerOf, closes } from './evidence.ts';
import type { NameUse } from './names.ts';
import { isRole, LONGEST, type Role, skipDeterminer } from './role-words.ts';

/** "Its chief executive, [Roy Tallis], said", "As mayor of Leeds, [Anna Cole] …" */
export function roleInFront({ frames }: Narrative, use: NameUse): Role | undefined {
  const { clause } = nth(frames, use.frame);
  const { phrases, tokens } = clause;
  const comma = use.phrase - 1;
  if (phrases[comma]?.kind !== 'comma') return undefined;
  let first = comma - 1;
  while (phrases[first - 1]?.kind === 'preposition' && phrases[first - 2]?.kind === 'noun') first -= 2;
  const start = phrases[first];
  const before = phrases[first - 1];
  const as = before !== undefined && tokens.word[before.head] === 'as';
  if (start?.kind !== 'noun' || !isRole(clause, start) || KIN.test(tokens.word[start.head] ?? ''))
    return undefined;
  if (!as && !(opensRole(clause, start) && closes(phrases[use.phrase + 1]))) return undefined;
  const role = { from: skipDeterminer(clause, start.from), to: nth(phrases, comma).from };
  return role.to - role.from <= LONGEST ? role : undefined;
}

/** What someone is to somebody else says little of them. */
const KIN =
  /^(?:aunt|brother|child|cousin|dad|daughter|father|friend|husband|mom|mother|mum|neighbou?r|nephew|niece|partner|sister|son|spouse|uncle|wife)$/;

/** "A ferryman called [Jory]", "The boatman, whose name was [Ole],": what they are. */
export function roleOfBearer({ frames }: Narrative, use: NameUse): Role | undefined {
  const { clause } = nth(frames, use.frame);
  const bearer = clause.phrases[bearerOf(clause, use.phrase)];
  return bearer && use.sort === 'person'
    ? { from: skipDeterminer(clause, bearer.from), to: bearer.to }
    : undefined;
}

/** "[Anna Cole] is the mayor of Leeds", "[Anna Cole], who became mayor in 2019, …" */
export function predicateRole({ frames }: Narrative, use: NameUse): Role | undefined {
  const { clause } = nth(frames, use.frame);
  const { phrases, tokens } = clause;
  if (phrases[use.phrase]?.to !== use.to) return undefined;
  const who =
    phrases[use.phrase + 1]?.kind === 'comma' && tokens.word[phrases[use.phrase + 2]?.head ?? -1] === 'who';
  const verb = phrases[use.phrase + (who ? 3 : 1)];
  const at = use.phrase + (who ? 4 : 2);
  const noun = phrases[at];
  if (verb?.kind !== 'verb' || !/^(?:is|was|became|becomes)$/.test(tokens.word[verb.head] ?? ''))
    return undefined;
  return noun?.kind === 'noun' && isRole(clause, noun)
    ? { from: noun.from, to: endOfRole(clause, at, OWN) }
    : undefined;
}

/** What a role may be of. */
const OWN = /^(?:of|at|for)$/;

/** "[Adam Isacson], a border security expert at the institute," */
export function roleBehind({ frames }: Narrative, use: NameUse): Role | undefined {
  const { clause } = nth(frames, use.frame);
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
    (clause.tokens.bits[nth(phrases, i).head] ?? 0) & Word.number &&
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
  if (isActing(clause, i)) return undefined;
  return to - start.from <= LONGEST ? { from: start.from, to } : undefined;
}

/** "Looking at Reed, [the girl at the counter] said": no comma parts it from its verb. */
function isActing({ phrases, subjects }: Clause, at: number): boolean {
  const verb = phrases.findIndex(({ kind }, i) => i > at && /^(?:comma|verb)$/.test(kind));
  return phrases[verb]?.kind === 'verb' && (subjects[verb] === at || verb === at + 1);
}

/** Where a role ends that starts in phrase `at`: with what hangs on it by the links. */
function endOfRole({ phrases, tokens }: Clause, at: number, links?: RegExp): number {
  let end = at + 1;
  while (end < phrases.length) {
    const { kind, head } = nth(phrases, end);
    if (!links && (kind === 'noun' || kind === 'aside')) end++;
    else if (
      (kind === 'preposition' || (!links && kind === 'conjunction')) &&
      links?.test(tokens.word[head] ?? '') !== false &&
      phrases[end + 1]?.kind === 'noun' &&
      phrases[end + 2]?.kind !== 'verb'
    )
      end += 2;
    else break;
  }
  return nth(phrases, end - 1).to;
}

/** A lower-case noun. */
const isNoun = ({ tags, from }: Clause, { head }: Phrase): boolean => tags[head - from] === Tag.noun;

const opensRole = ({ tokens }: Clause, { from }: Phrase): boolean =>
  ((tokens.bits[from] ?? 0) & (Word.determiner | Word.possessive)) !== 0;
