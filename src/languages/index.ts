import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import { italian } from './it/index.ts';
import type { Language } from './language.ts';
import { likelyLanguage } from './likely.ts';
import { dutch } from './nl/index.ts';
import { plain } from './plain.ts';
import { portuguese } from './pt/index.ts';

export type { AskedClass, AskingTable, DeedTable } from './asking.ts';
export { type ContentWord, contentWordsIn } from './content-words.ts';
export type { DateTable } from './dates.ts';
export type { DefinitionTable } from './definitions.ts';
export {
  FAIL,
  type Factuality,
  MANAGE,
  MUST,
  type Operator,
  type Operators,
  REFUSE,
  WANT,
} from './factuality.ts';
export type { Language } from './language.ts';
export { FUNCTIONAL, kindNames, type Lexicon, REPORTS, VERBAL, Word } from './lexicon.ts';
export type { NumberSurroundings, NumberTable } from './numbers.ts';
export { numeralsOf } from './numerals.ts';
export type { QuestionTable, RequestPatterns, SourceQuestions } from './questions.ts';
export type { Gender, Speech } from './speech.ts';

/** The languages that Verbatim knows: one folder each. */
const LANGUAGES: readonly Language[] = [english, spanish, french, german, portuguese, italian, dutch];

const BY_TAG: ReadonlyMap<string, Language> = new Map(LANGUAGES.map((one) => [one.tag, one]));

/** The tags of those whose small words are known. */
export const KNOWN_LANGUAGES: readonly string[] = [...BY_TAG.values()]
  .filter(({ stopWords }) => stopWords.size > 0)
  .map(({ tag }) => tag);

/** Whether a folded word is a stop word of any language. */
export const isStopWord = (form: string): boolean => LANGUAGES.some(({ stopWords }) => stopWords.has(form));

/** The tables for a BCP 47 tag, found by its primary part: "en-GB" is read as "en". */
export function languageOf(tag: string): Language {
  const primary = tag.split('-', 1)[0]?.toLowerCase() || 'und';
  return BY_TAG.get(primary) ?? plain(primary);
}

/** The language that a text is likely in, by its tag. */
export const likelyLanguageOf = (text: string): string | undefined => likelyLanguage(LANGUAGES, text);

/** What a folded word may be in a language, as `Word` bits; none where nothing is known of it. */
export const wordBits = (tag: string, form: string): number =>
  languageOf(tag).speech?.().lexicon.get(form) ?? 0;

/** The sentences of `text` within `span`, in order, by the rules of the language. */
export const sentences = (
  text: string,
  span: Span = { start: 0, end: text.length },
  tag = 'en',
): readonly Span[] => splitSentences(text, span, languageOf(tag));
