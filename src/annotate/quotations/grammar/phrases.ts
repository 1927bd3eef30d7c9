import { Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import { Tag, type Tokens, tag } from '../words/index.ts';
import { behindAttribute } from './attributes.ts';
import { settleCues } from './contextual-cues.ts';
import { nounPhrase, timePhrase } from './cut-nouns.ts';
import { behindAdverbs, isVerbal, verbPhrase } from './cut-verbs.ts';
import { settleParticiples } from './participles.ts';
import { subjects } from './subjects/index.ts';
import type { Clause, Phrase, PhraseKind } from './types.ts';
import { settleBrackets } from './verb-bracket.ts';

const SIMPLE: ReadonlyMap<number, PhraseKind> = new Map<number, PhraseKind>([
  [Tag.quote, 'quote'],
  [Tag.preposition, 'preposition'],
  [Tag.conjunction, 'conjunction'],
  [Tag.subordinator, 'subordinator'],
  [Tag.relative, 'relative'],
  [Tag.comma, 'comma'],
  [Tag.colon, 'colon'],
  [Tag.stop, 'stop'],
  [Tag.dash, 'dash'],
  [Tag.open, 'open'],
  [Tag.close, 'close'],
  [Tag.other, 'other'],
]);

export function phrases(tokens: Tokens, from: number, to: number, names: ReadonlySet<string>): Clause {
  const tags = tag(tokens, from, to, names);
  const found: Phrase[] = [];
  let i = from;
  while (i < to) {
    const here = tags[i - from] ?? 0;
    const simple = SIMPLE.get(here);
    const set = setPhrase(tokens, i, to);
    const behind = behindAttribute(tokens, tags, from, i, to);
    if (behind > 0) tags[behind - from] = Tag.adjective;
    const phrase =
      behind > 0
        ? { ...nounPhrase(tokens, tags, from, behind, to), from: i }
        : set
          ? { kind: 'aside' as const, from: i, to: i + set, head: i }
          : simple
            ? { kind: simple, from: i, to: i + 1, head: i }
            : isVerbal(here) ||
                (here === Tag.adverb &&
                  isVerbal(behindAdverbs(tags, i - from)) &&
                  !tokens.speech.accordingBehind.has(tokens.word[i] ?? ''))
              ? verbPhrase(tokens, tags, from, i, to)
              : here === Tag.adverb
                ? { kind: 'adverb' as const, from: i, to: i + 1, head: i }
                : here === Tag.time && tags[i - from + 1] !== Tag.genitive
                  ? timePhrase(tags, from, i, to)
                  : nounPhrase(tokens, tags, from, i, to);
    found.push(phrase);
    i = phrase.to;
  }
  const cut = { tokens, phrases: foldAddress(tokens, foldAsides(found)), tags, from };
  const { verbSecond } = tokens.speech;
  const parted = verbSecond ? settleBrackets(cut, verbSecond) : settleParticiples(cut);
  const settled = settleCues({ tokens, phrases: parted, tags, from });
  return {
    tokens,
    phrases: settled,
    tags,
    from,
    to,
    subjects: subjects({ tokens, phrases: settled, tags, from }),
  };
}

/** How many tokens a phrase takes that only looks like speech; 0 where none begins. */
function setPhrase({ word, speech }: Tokens, from: number, to: number): number {
  const all = speech.setPhrases?.get(word[from] ?? '');
  const found = all?.find(
    (words) => from + words.length <= to && words.every((one, i) => word[from + i] === one),
  );
  if (!found) return 0;
  // "Needless to say, …": its comma goes with it.
  return found.length + (word[from + found.length] === ',' && (word[from - 1] ?? '.') === '.' ? 1 : 0);
}

/** Brackets with what they hold become one phrase, as long as nobody is quoted in them. */
function foldAsides(found: readonly Phrase[]): Phrase[] {
  const folded: Phrase[] = [];
  let open = -1;
  for (const phrase of found) {
    folded.push(phrase);
    if (phrase.kind === 'open') open = folded.length - 1;
    else if (phrase.kind === 'quote') open = -1;
    else if (phrase.kind === 'close' && open >= 0) {
      const from = nth(folded, open).from;
      folded.length = open;
      folded.push({ kind: 'aside', from, to: phrase.to, head: from });
      open = -1;
    }
  }
  return folded;
}

/** "[Dear Ann,] my sister says …", "[Sam,] I told Bill": whom a letter or a call goes to has no part in its sentences. */
function foldAddress({ word, bits, speech }: Tokens, found: Phrase[]): Phrase[] {
  const [called, mark, next] = found;
  if (called?.kind !== 'noun' || mark?.kind !== 'comma' || next === undefined) return found;
  const greets = speech.greetings.has(word[called.from] ?? '') && called.to > called.from + 1;
  const name = called.to === called.from + 1 && ((bits[called.head] ?? 0) & Word.capital) !== 0;
  if (!greets && !(name && speech.narrators.has(word[next.from] ?? ''))) return found;
  return [{ kind: 'aside', from: called.from, to: mark.to, head: called.from }, ...found.slice(2)];
}
