import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { GERMAN } from './words/de.ts';
import { ENGLISH, type Word, type WordTable } from './words/en.ts';
import { LATIN_AMERICAN_SPANISH } from './words/es-419.ts';
import { SPANISH } from './words/es-es.ts';
import { FRENCH } from './words/fr.ts';
import { BRAZILIAN_PORTUGUESE } from './words/pt-br.ts';

/** The languages of the page, by Discord's names of the locales, each with its own name. */
export const LANGUAGES = {
  'en-US': { name: 'English, US', table: ENGLISH },
  'en-GB': { name: 'English, UK', table: ENGLISH },
  de: { name: 'Deutsch', table: GERMAN },
  'es-ES': { name: 'Español, España', table: SPANISH },
  'es-419': { name: 'Español, LATAM', table: LATIN_AMERICAN_SPANISH },
  fr: { name: 'Français', table: FRENCH },
  'pt-BR': { name: 'Português do Brasil', table: BRAZILIAN_PORTUGUESE },
} as const satisfies Record<string, { name: string; table: WordTable }>;

export type PageLocale = keyof typeof LANGUAGES;
export const PAGE_LOCALES = Object.keys(LANGUAGES) as PageLocale[];

/** The one of our locales that is nearest to a browser's language (BCP 47): Mexico's Spanish is Latin America's. */
export function nearestLocale(wanted: string): PageLocale {
  const tag = wanted.toLowerCase();
  const same = PAGE_LOCALES.find((locale) => locale.toLowerCase() === tag);
  if (same) return same;
  const [language, region] = tag.split('-');
  if (language === 'es') return region === undefined ? 'es-ES' : 'es-419';
  return PAGE_LOCALES.find((locale) => locale.split('-')[0] === language) ?? 'en-US';
}

export type Say = (word: Word, parts?: Readonly<Record<string, string | number>>) => string;

/** How the page speaks to whoever looks at it. */
export interface Words {
  locale: PageLocale;
  say: Say;
}

export function wordsIn(locale: PageLocale): Words {
  const { table } = LANGUAGES[locale];
  const plurals = new Intl.PluralRules(locale);
  return {
    locale,
    say(word, parts = {}) {
      const [one = '', other = one, many = other] = table[word].split('|');
      const form = typeof parts.n === 'number' ? plurals.select(parts.n) : 'one';
      const chosen = form === 'one' ? one : form === 'many' ? many : other;
      return chosen.replace(/\{(\w+)\}/g, (_, name: string) => {
        const part = parts[name] ?? '';
        return typeof part === 'number' ? part.toLocaleString(locale) : part;
      });
    },
  };
}

export const WordsContext = createContext<Words>(wordsIn('en-US'));

export const useWords = (): Words => useContext(WordsContext);
