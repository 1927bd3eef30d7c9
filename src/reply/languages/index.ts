import { PHRASES } from '../phrases.ts';
import { GERMAN } from './de.ts';
import { LATIN_AMERICAN_SPANISH } from './es-419.ts';
import { SPANISH } from './es-es.ts';
import { FRENCH } from './fr.ts';
import { type LanguageTable, type ReplyLanguage, speak } from './language.ts';
import { BRAZILIAN_PORTUGUESE } from './pt-br.ts';

/** The tables beside the English one, by Discord's names of the locales. */
export const TRANSLATIONS = {
  'es-ES': SPANISH,
  'es-419': LATIN_AMERICAN_SPANISH,
  fr: FRENCH,
  de: GERMAN,
  'pt-BR': BRAZILIAN_PORTUGUESE,
} as const satisfies Record<string, LanguageTable>;

/** English is the text of the phrases and of the commands' declarations. */
export const ENGLISH: ReplyLanguage = speak('en-GB', { phrases: PHRASES, descriptions: {} });

/** Discord's locales that Verbatim speaks. Discord lets either English stand in for the other, not for a third. */
export type SpokenLocale = 'en-GB' | 'en-US' | keyof typeof TRANSLATIONS;

export const LANGUAGES: ReadonlyMap<SpokenLocale, ReplyLanguage> = new Map([
  ['en-GB', ENGLISH],
  ['en-US', ENGLISH],
  ...Object.entries(TRANSLATIONS).map(
    ([locale, table]) => [locale as keyof typeof TRANSLATIONS, speak(locale, table)] as const,
  ),
]);

/** The language for a locale as Discord gives it; English for one that Verbatim does not speak. */
export const languageFor = (locale: string): ReplyLanguage =>
  LANGUAGES.get(locale as SpokenLocale) ?? ENGLISH;
