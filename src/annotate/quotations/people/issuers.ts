import { Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import { issues, type Mention, mention } from '../attribution/index.ts';
import { type Clause, climb, kindAt, type Phrase, wordAt } from '../grammar/index.ts';
import { Tag } from '../words/index.ts';

/** Papers that speak for whoever puts them out. A report or a study speaks for itself. */
const PAPERS: ReadonlySet<string> = new Set([
  'statement',
  'letter',
  'memo',
  'email',
  'e-mail',
  'message',
  'note',
  'tweet',
  'post',
  'release',
  'announcement',
  'communiqué',
  'communique',
]);

/** Whether a noun calls such a paper. */
export const isPaper = (word: string): boolean => PAPERS.has(word);

/**
 * Who put out the paper that noun phrase `at` calls, when the sentence ties it to someone: "In a statement,
 * [Early] said", "[Early]'s statement", "a statement from [Early]", "[Early] issued a statement".
 */
export function issuerAt(clause: Clause, frame: number, at: number): Mention | undefined {
  const { phrases } = clause;
  const paper = nth(phrases, at);
  const owner = ownerIn(clause, frame, paper);
  if (owner) return owner;
  if (/^(?:from|by)$/.test(wordAt(clause, at + 1)) && kindAt(clause, at + 2) === 'noun')
    return mention({ clause, frame }, at + 2);
  const inside = wordAt(clause, at - 1) === 'in';
  for (let i = 0; i < phrases.length; i++) {
    const verb = nth(phrases, i);
    const subject = clause.subjects[i] ?? -1;
    if (verb.kind !== 'verb' || verb.passive || kindAt(clause, subject) !== 'noun' || subject === at)
      continue;
    if (inside ? verb.cue === 'saying' : i < at && issues(clause, verb))
      return mention({ clause, frame }, climb(clause, subject));
  }
  return undefined;
}

/** "[Early]'s statement", "[her] statement" */
function ownerIn({ tokens, tags, from }: Clause, frame: number, paper: Phrase): Mention | undefined {
  if (tags[paper.from - from] === Tag.possessive)
    return { frame, from: paper.from, to: paper.from + 1, head: paper.from };
  for (let i = paper.head - 1; i > paper.from; i--)
    if (tags[i - from] === Tag.genitive) {
      const first = (tokens.bits[paper.from] ?? 0) & Word.determiner ? paper.from + 1 : paper.from;
      return first < i ? { frame, from: first, to: i, head: i - 1 } : undefined;
    }
  return undefined;
}
