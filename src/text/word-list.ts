/** The words of a table that is written as text, in order. */
export const wordList = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The same, to look words up in. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text));
