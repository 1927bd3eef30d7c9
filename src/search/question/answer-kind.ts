import type { AskedClass, AskingTable } from '../../languages/index.ts';
import { wordSet } from '../../text/word-list.ts';
import { ASKING_TABLES, askingSet } from '../asking-tables.ts';
import { LOOK, type Look } from '../shelf/looks.ts';

/** What a question asks for, where its words tell. */
export type AnswerKind = 'person' | 'place' | 'name' | 'date' | 'number' | 'age' | 'reason' | 'definition';

/** How an answer of each kind looks in a text; no look tells of a reason or a definition. An age may be told by a year. */
export const LOOKS: Readonly<Record<AnswerKind, readonly Look[]>> = {
  person: [LOOK.name],
  place: [LOOK.name],
  name: [LOOK.name],
  date: [LOOK.year, LOOK.date],
  number: [LOOK.number, LOOK.year],
  age: [LOOK.year],
  reason: [],
  definition: [],
};

/** Of the same word in several classes the last one counts, whatever its language. */
const CLASSES = ['person', 'place', 'name', 'date', 'number'] as const satisfies readonly AskedClass[];

function kindsOf<Kind extends AnswerKind>(
  kinds: readonly Kind[],
  wordsOf: (table: AskingTable, kind: Kind) => string | undefined,
): ReadonlyMap<string, Kind> {
  return new Map(
    kinds.flatMap((kind) =>
      [...askingSet((table) => wordsOf(table, kind))].map((word) => [word, kind] as const),
    ),
  );
}

/** Question words that tell by themselves. */
const ASKING = kindsOf([...CLASSES, 'reason'], ({ words }, kind) => words[kind]);
/** Words that ask only where a question begins with them, or with one small word before: "Qui", "De qui", "Où". */
const ASKING_FIRST = kindsOf(CLASSES, ({ first }, kind) => first?.[kind]);
const BEFORE_FIRST = askingSet(({ beforeFirst }) => beforeFirst);
/** Words that tell behind "what" or "which": "what year", "which city". They rarely stand in the answer. */
const NAMED = kindsOf(CLASSES, ({ classes }, kind) => classes[kind]);

const MEASURES = ASKING_TABLES.flatMap(({ measured }) => measured ?? []);
/** "how many", "how much", "how old", "wie viele". */
const MEASURED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  MEASURES.map(({ word, by }) => [word, wordSet(by)]),
);
/** "How old": an age, which no other number is. */
const AGED: ReadonlyMap<string, string> = new Map(MEASURES.map(({ word, aged }) => [word, aged]));
/** "Por que". */
const WHY: ReadonlyMap<string, string> = new Map(ASKING_TABLES.flatMap(({ why }) => (why ? [why] : [])));

/** Words that stand with an age. */
export const AGE_WORDS = askingSet(({ ages }) => ages);

/** How many words behind these the word that tells may stand: "what is the city", "¿de qué otro país?". */
const WHICH: ReadonlyMap<string, number> = new Map(
  ([3, 2] as const).flatMap((reach) =>
    [...askingSet((table) => (reach === 3 ? table.which : table.whichNearby))].map(
      (word) => [word, reach] as const,
    ),
  ),
);
const WHAT_IS = askingSet(({ whatIs }) => whatIs);
/** Behind these a question asks what something is, unless it names a kind. */
const BEING = askingSet(({ being }) => being);
/** Behind these somebody does what is asked for: "What did the king do?". */
const DOING = askingSet(({ doing }) => doing);

/** What the words of a question ask for. */
export function answerKind(forms: readonly string[]): AnswerKind | undefined {
  for (const [at, form] of forms.entries()) {
    const asked = ASKING.get(form);
    if (asked) return asked;
    const first =
      at === 0 || (at === 1 && BEFORE_FIRST.has(forms[0] ?? '')) ? ASKING_FIRST.get(form) : undefined;
    if (first) return first;
    const next = forms[at + 1] ?? '';
    if (AGED.get(form) === next) return 'age';
    if (MEASURED.get(form)?.has(next)) return 'number';
    if (WHY.get(form) === next) return 'reason';
    const reach = DOING.has(next) ? 0 : (WHICH.get(form) ?? 0);
    const kind = forms.slice(at + 1, at + 1 + reach).flatMap((other) => named(other) ?? [])[0];
    if (kind) return kind;
    if (at === 0 && (WHAT_IS.has(form) || (WHICH.has(form) && BEING.has(next)))) return 'definition';
  }
  return undefined;
}

/**
 * The places of words that ask, and seldom stand in the answer: what is measured behind "how", and the class behind
 * "which": "far" of "how far", "countries" of "which new countries".
 */
export function askingPlaces(forms: readonly string[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const [at, form] of forms.entries()) {
    if (MEASURED.get(form)?.has(forms[at + 1] ?? '')) places.add(at + 1);
    const behind = forms.slice(at + 1, at + 1 + (WHICH.get(form) ?? 0));
    // "Which school": its name seldom lacks the word.
    const asks = (other: string): boolean => (named(other) ?? 'name') !== 'name';
    const kind = DOING.has(behind[0] ?? '') ? -1 : behind.findIndex(asks);
    if (kind >= 0) places.add(at + 1 + kind);
  }
  return places;
}

/** What a word names, or its singular: "cities", "churches", "años". */
const named = (form: string): AnswerKind | undefined =>
  NAMED.get(form) ??
  NAMED.get(form.replace(/ies$/, 'y')) ??
  NAMED.get(form.replace(/es$/, '')) ??
  NAMED.get(form.replace(/s$/, ''));
