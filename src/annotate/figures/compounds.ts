import { madeOnce } from '../../text/made-once.ts';
import { cardinal } from './cardinals.ts';
import type { NumberLexicon, NumberWord } from './lexicon.ts';
import type { Token } from './token.ts';

/** Longer words are no numbers: "neunhundertneunundneunzigtausendneunhundertneunundneunzig" has 55 letters. */
const LONGEST = 70;

/** Number words by their first letter, the longest first, to cut compounds with. */
const piecesOf = madeOnce((lexicon: NumberLexicon): ReadonlyMap<string, readonly string[]> => {
  const forms = [...lexicon.words]
    .filter(([form, { kind }]) => kind !== 'part' && kind !== 'dozen' && form.length > 1)
    .map(([form]) => form);
  const pieces = new Map<string, string[]>();
  for (const form of [...forms, ...lexicon.inverts, ...(lexicon.inverts.size ? lexicon.joins.hundreds : [])])
    pieces.set(form.charAt(0), [...(pieces.get(form.charAt(0)) ?? []), form]);
  for (const list of pieces.values()) list.sort((a, b) => b.length - a.length);
  return pieces;
});

/** A number that is written as one word: it is cut into number words and read as if they stood apart. */
export function compoundNumber(word: string, lexicon: NumberLexicon): NumberWord | undefined {
  const pieces = piecesOf(lexicon);
  if (word.length > LONGEST) return undefined;
  const part = partOfScale(word, lexicon);
  if (part) return part;
  if (!pieces.has(word.charAt(0))) return undefined;
  const multiple = halvesOfScale(word, lexicon);
  if (multiple) return multiple;
  const half = lexicon.halfEnding !== undefined && word.endsWith(lexicon.halfEnding);
  const whole = half ? word.slice(0, -(lexicon.halfEnding?.length ?? 0)) : word;
  const row = cut(whole, 0, pieces, new Set())?.map((form) => toToken(form, lexicon));
  if (!row) return undefined;
  const read = cardinal(row, 0, { end: row.length, and: true });
  if (read?.next !== row.length) return undefined;
  return half
    ? { kind: 'compound', value: read.value + 0.5, room: 1 }
    : { kind: 'compound', value: read.value, room: read.room };
}

/** "viertelmillion", "dreiviertelmilliarde": a part of a scale. */
function partOfScale(word: string, lexicon: NumberLexicon): NumberWord | undefined {
  for (const [form, scale] of scalesOf(lexicon)) {
    const part = word.endsWith(form) ? lexicon.words.get(word.slice(0, -form.length)) : undefined;
    if (part?.kind === 'part') return { kind: 'compound', value: scale / part.value, room: 1 };
    if (part?.kind === 'unit' && !Number.isInteger(part.value))
      return { kind: 'compound', value: part.value * scale, room: 1 };
  }
  return undefined;
}

/** "dreieinhalbtausend": the half is of the scale behind it. */
function halvesOfScale(word: string, lexicon: NumberLexicon): NumberWord | undefined {
  const { halfEnding } = lexicon;
  if (halfEnding === undefined || !word.includes(halfEnding)) return undefined;
  for (const [form, scale] of scalesOf(lexicon)) {
    const head = word.endsWith(`${halfEnding}${form}`) ? word.slice(0, -form.length) : undefined;
    const read = head === undefined ? undefined : compoundNumber(head, lexicon);
    if (read?.kind === 'compound') return { kind: 'compound', value: read.value * scale, room: 1 };
  }
  return undefined;
}

const LEAST_SCALE = 6;
const scalesOf = madeOnce((lexicon: NumberLexicon): readonly (readonly [form: string, value: number])[] =>
  [...lexicon.words].flatMap(([form, word]) =>
    word.kind === 'scale' && form.length >= LEAST_SCALE ? [[form, word.value] as const] : [],
  ),
);

/** The pieces that `word` consists of from `at` on; `dead` holds the places from which there is no way. */
function cut(
  word: string,
  at: number,
  pieces: ReadonlyMap<string, readonly string[]>,
  dead: Set<number>,
): string[] | undefined {
  if (at === word.length) return [];
  if (dead.has(at)) return undefined;
  for (const piece of pieces.get(word.charAt(at)) ?? []) {
    const rest = word.startsWith(piece, at) ? cut(word, at + piece.length, pieces, dead) : undefined;
    if (rest) return [piece, ...rest];
  }
  dead.add(at);
  return undefined;
}

const toToken = (form: string, lexicon: NumberLexicon): Token => ({
  kind: 'word',
  start: 0,
  end: form.length,
  text: form,
  lower: form,
  glued: true,
  number: lexicon.words.get(form),
  lexicon,
});
