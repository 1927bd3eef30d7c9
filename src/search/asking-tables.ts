import { type AskingTable, KNOWN_LANGUAGES, languageOf } from '../languages/index.ts';
import { wordList } from '../text/word-list.ts';

/** How the languages that bring it ask, and answer. */
export const ASKING_TABLES: readonly AskingTable[] = KNOWN_LANGUAGES.flatMap(
  (tag) => languageOf(tag).asking ?? [],
);

/** The words of a part of the tables of all languages. */
export const askingSet = (part: (table: AskingTable) => string | undefined): ReadonlySet<string> =>
  new Set(ASKING_TABLES.flatMap((table) => wordList(part(table) ?? '')).filter(Boolean));
