/** The words of a table that is written as text, in order; of an empty one none. */
export const wordList = (text: string): readonly string[] => text.match(/\S+/g) ?? [];

/** The same, to look words up in. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text));

/** Several tables, by what they tell. */
export const wordSets = <K extends string>(
  texts: Readonly<Record<K, string>>,
): Readonly<Record<K, ReadonlySet<string>>> =>
  Object.fromEntries(Object.entries<string>(texts).map(([name, text]) => [name, wordSet(text)])) as Record<
    K,
    ReadonlySet<string>
  >;

/** A table of no words: what a language does not tell. */
export const NO_ENTRIES: ReadonlySet<string> = new Set();
