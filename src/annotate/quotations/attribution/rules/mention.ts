import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import {
  type Clause,
  cueAt,
  isKind,
  isNamed,
  isNamedAt,
  kindAt,
  officeOf,
  type Phrase,
  wordAt,
} from '../../grammar/index.ts';
import type { Mention, Site } from '../types.ts';
import { jointOf } from './joint.ts';

/** The speaker that the noun phrase `noun` names, together with the names beside it. */
export function mention({ clause, frame }: Pick<Site, 'clause' | 'frame'>, noun: number): Mention {
  // "It was Reed who said": he is named for it.
  const cleft = kindAt(clause, noun) === 'relative' ? noun - 1 : -1;
  const { around } = clause.tokens.speech;
  if (
    kindAt(clause, cleft) === 'noun' &&
    around.cleft.verbs.has(wordAt(clause, cleft - 1)) &&
    around.cleft.subjects.has(wordAt(clause, cleft - 2))
  )
    return mention({ clause, frame }, cleft);
  const joint = jointOf(clause, noun);
  if (joint) {
    const [first, last] = [clause.phrases[joint.first], clause.phrases[joint.last]] as [Phrase, Phrase];
    return { frame, from: first.from, to: last.to, head: first.head };
  }
  // "said Secretary [of State John Kerry]"
  const holder = [noun + 2, noun + 4].find(
    (behind) => kindAt(clause, behind) === 'noun' && officeOf(clause, behind) === noun,
  );
  if (holder !== undefined) return mention({ clause, frame }, holder);
  const bearer = heldBehind(clause, noun);
  if (bearer) return { frame, from: nth(clause.phrases, noun).from, to: bearer.to, head: bearer.head };
  const { to, head } = nth(clause.phrases, noun);
  const office = officeOf(clause, noun);
  const { from } = nth(clause.phrases, office < 0 ? noun : office);
  // "the pollster Daron Shaw" may be two phrases: the name is the head.
  const next = clause.phrases[noun + 1];
  if (
    next?.kind === 'noun' &&
    isNamed(clause, next) &&
    (isKind(clause, nth(clause.phrases, noun)) ||
      isPerson(clause, next) ||
      isCalledSo(clause, noun) ||
      // "a padeira Marta Seixas": no comma, and a name of two words.
      (clause.tokens.speech.romance && next.to - next.from > 1))
  )
    return { frame, from, to: next.to, head: next.head };
  // "Clinton and Sanders said": both.
  const other = clause.phrases[noun + 2];
  const both = next?.kind === 'conjunction' && other?.kind === 'noun';
  // "Co-founder and chief scientist Wen Liu": one who is both.
  if (both && isNamed(clause, other) && isBareRole(clause, noun) && other.head > other.from + 1)
    return { frame, from, to: other.to, head: other.head };
  // "Jo Tamm and Ilse Kask, both nurses, said"
  const named = both && isNamed(clause, other) && isNamed(clause, nth(clause.phrases, noun));
  const apposed =
    named &&
    kindAt(clause, noun + 3) === 'comma' &&
    cueAt(clause, noun - 1) !== 'saying' &&
    (!opensApposition(clause, noun + 4) ||
      // "Hal and Ada Reed, the boy's parents, said"
      clause.tokens.speech.callsSeveral(wordAt(clause, noun + 4)));
  // "Hale and Reed (2015) hold"
  const behind = kindAt(clause, noun + 3) === 'aside' ? noun + 4 : noun + 3;
  const leads = cueAt(clause, noun - 1) !== 'saying' && kindAt(clause, behind) === 'verb';
  if (both && (leads || apposed || isPair(clause, noun))) return { frame, from, to: other.to, head };
  const last = apposedPair(clause, noun);
  return { frame, from, to: last < 0 ? to : nth(clause.phrases, last).to, head };
}

/** Whether a phrase opens as a description of one does, or none is there. */
const opensApposition = ({ phrases, tokens }: Clause, at: number): boolean => {
  const first = tokens.word[phrases[at]?.from ?? -1];
  return first === undefined || tokens.speech.around.apposes.has(first);
};

/** “…,” said head of security [Ann Early], chief of [staff Ann Early]: behind a role and what it is of, a name that no verb follows. */
function heldBehind(clause: Clause, noun: number): Phrase | undefined {
  const [role, of, what, name] = clause.phrases.slice(noun, noun + 4);
  if (cueAt(clause, noun - 1) !== 'saying' || of?.kind !== 'preposition' || what?.kind !== 'noun')
    return undefined;
  const { bits } = clause.tokens;
  const bare = ((bits[role?.from ?? -1] ?? 0) & (Word.determiner | Word.possessive | Word.capital)) === 0;
  if (!bare && !((bits[role?.head ?? -1] ?? 0) & (Word.role | Word.title))) return undefined;
  const within = isNamed(clause, what);
  const bearer = within ? what : name;
  const words = (bearer?.to ?? 0) - (bearer?.from ?? 0);
  if (bearer?.kind !== 'noun' || !isNamed(clause, bearer) || words < (within ? 3 : 2)) return undefined;
  if (within && (bits[what.from] ?? 0) & (Word.capital | Word.determiner)) return undefined;
  return kindAt(clause, noun + (within ? 3 : 4)) === 'verb' ? undefined : bearer;
}

/** "[Co-founder] and …": a role of one, without an article. */
function isBareRole(clause: Clause, noun: number): boolean {
  const { from, head } = nth(clause.phrases, noun);
  const { bits, word } = clause.tokens;
  const next = bits[clause.phrases[noun + 2]?.from ?? -1] ?? 0;
  // "Beekeeper and author Tess Orr", but "Baker and Hugo Bell"
  const capital = isNamed(clause, nth(clause.phrases, noun));
  const inRole = (next & (Word.role | Word.likely)) !== 0 && (next & Word.capital) === 0;
  return (
    (!capital || (head === from && inRole)) &&
    ((bits[head] ?? 0) & (Word.role | Word.title | (inRole ? Word.likely : 0))) !== 0 &&
    ((bits[from] ?? 0) & (Word.determiner | Word.possessive)) === 0 &&
    !clause.tokens.speech.callsSeveral(word[head] ?? '')
  );
}

/** “…,” said hat-trick hero [Jomo Keane]: behind the verb two phrases in a row call one person. */
function isCalledSo(clause: Clause, noun: number): boolean {
  const [first, next] = clause.phrases.slice(noun, noun + 2) as [Phrase, Phrase];
  // said [auld] Murdo
  const bare = first.to - first.from === 1 && !((clause.tokens.bits[first.head] ?? 0) & Word.capital);
  return cueAt(clause, noun - 1) === 'saying' && !isNamed(clause, first) && (bare || next.to - next.from > 1);
}

/** “…,” said [Ann Early, a baker, and Ben Reed]: the second one's index, or -1. */
function apposedPair(clause: Clause, noun: number): number {
  if (cueAt(clause, noun - 1) !== 'saying' || kindAt(clause, noun + 1) !== 'comma') return -1;
  let comma = noun + 2;
  while (/^(?:noun|preposition)$/.test(kindAt(clause, comma))) comma++;
  const other = clause.phrases[comma + 2];
  const pair =
    comma > noun + 2 &&
    kindAt(clause, comma) === 'comma' &&
    clause.tokens.speech.clauses.and.has(wordAt(clause, comma + 1)) &&
    other !== undefined &&
    isNamedAt(clause, noun) &&
    isNamedAt(clause, comma + 2) &&
    // “…,” said Ann Early, [Founder and Chief Executive]: what she is
    !((clause.tokens.bits[other.head] ?? 0) & (Word.role | Word.title | Word.likely)) &&
    /^(?:end|stop|comma)$/.test(kindAt(clause, comma + 3));
  return pair ? comma + 2 : -1;
}

/** “…,” said [Ann Early and Ben Reed]. */
const isPair = (clause: Clause, noun: number): boolean =>
  cueAt(clause, noun - 1) === 'saying' &&
  clause.tokens.speech.clauses.and.has(wordAt(clause, noun + 1)) &&
  isNamedAt(clause, noun) &&
  isNamedAt(clause, noun + 2) &&
  /^(?:end|stop|time|preposition|adverb)$/.test(kindAt(clause, noun + 3));

/** Whether a known given name stands in the phrase: "Courier columnist-at-large [Ann Early]". */
export const isPerson = ({ tokens }: Clause, { from, to, head }: Phrase): boolean => {
  for (let i = from; i < head && i < to; i++)
    if ((tokens.bits[i] ?? 0) & (Word.male | Word.female)) return true;
  return false;
};

/** A phrase as a mention, without what stands beside it. */
export const mentionOf = (
  frame: number,
  { from, to, head }: Pick<Phrase, 'from' | 'to' | 'head'>,
): Mention => ({
  frame,
  from,
  to,
  head,
});

/** "Ann Bly and Carl Stoner" */
export const namesSeveral = ({ phrases }: Clause, { from, to }: Mention): boolean =>
  phrases.some(({ kind, from: at }) => kind === 'conjunction' && at > from && at < to);
