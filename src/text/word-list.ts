/** The words of a table that is written as text, in order; of an empty one none. */
export const wordList = (text: string): readonly string[] => text.match(/\S+/g) ?? [];

/** The same, to look words up in. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text));

/** A table of no words: what a language does not tell. */
export const NO_ENTRIES: ReadonlySet<string> = new Set();
