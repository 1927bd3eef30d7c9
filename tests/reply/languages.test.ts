import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { REFERENCE_STYLES } from '../../src/answer/answer.ts';
import type { Option } from '../../src/command.ts';
import { toDiscord } from '../../src/reply/discord/to-discord.ts';
import { OWN_DESCRIPTIONS, OWN_PHRASES } from '../../src/reply/languages/es-419.ts';
import { LANGUAGES, languageFor, TRANSLATIONS } from '../../src/reply/languages/index.ts';
import type { LanguageTable } from '../../src/reply/languages/language.ts';
import { PHRASES, type PhraseKey } from '../../src/reply/phrases.ts';
import { line, say, typed } from '../../src/reply/reply.ts';
import { textOf } from '../support/components.ts';

const KEYS = Object.keys(PHRASES) as PhraseKey[];
const TABLES = Object.entries(TRANSLATIONS);
const STYLES = new Set<string>(REFERENCE_STYLES.map((style) => PHRASES[style]));
/** The labels of choices that are words: a number and the name of a style are the same everywhere. */
const labelsOf = (option: Option): string[] =>
  option.type === 'choice'
    ? Object.values(option.choices).filter((label) => /\p{L}/u.test(label) && !STYLES.has(label))
    : [];
/** Every English description that Discord or `/help` shows: the option of a message's menu is not among them. */
const DESCRIPTIONS = new Set(
  commands.flatMap(({ kind, description, declared }) => [
    description,
    ...(kind === 'slash'
      ? Object.values(declared).flatMap((option) => [option.description, ...labelsOf(option)])
      : []),
  ]),
);

const found = (text: string, pattern: RegExp): string[] => (text.match(pattern) ?? []).sort();
/** A phrase's places, the marks of its Markdown, and what it shows as code, which is typed as it stands. */
const placesOf = (phrase: string): string[] => found(phrase, /\{\w+\}|\*\*|~~|`[^`]*`|\bhttps?:\S+/g);

describe('every language', () => {
  it.each(TABLES)('%s has the phrases of the English table, and no others', (_, { phrases }) => {
    expect(Object.keys(phrases).sort()).toEqual([...KEYS].sort());
    expect(KEYS.filter((key) => phrases[key].trim() === '' && PHRASES[key].trim() !== '')).toEqual([]);
  });

  it.each(TABLES)('%s has the places and marks of each English phrase, in each of its forms', (_, table) => {
    const differing = KEYS.filter((key) => {
      const forms = PHRASES[key].split('|');
      const translated = table.phrases[key].split('|');
      return (
        translated.length !== forms.length ||
        translated.some((form, at) => placesOf(form).join() !== placesOf(forms[at] ?? '').join())
      );
    });
    expect(differing).toEqual([]);
  });

  it.each(TABLES)('%s describes no command or option that is not there', (_, table) => {
    expect(Object.keys(table.descriptions).filter((english) => !DESCRIPTIONS.has(english))).toEqual([]);
  });

  it('describes every command and option, but for those recorded as untranslated, which are shown in English (`npm run record`)', async () => {
    const lacking = TABLES.map(([locale, { descriptions }]) => {
      const missing = [...DESCRIPTIONS].filter((english) => !Object.hasOwn(descriptions, english));
      return [locale, ...missing.map((english) => `  ${english}`)].join('\n');
    });
    await expect(`${lacking.join('\n')}\n`).toMatchFileSnapshot('../__recorded__/untranslated.snap');
  });

  it.each(TABLES)('%s says in its own words all that is words', (_, { phrases, descriptions }) => {
    const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text.replace(/\{\w+\}|`[^`]*`/g, ''));
    const shared = new Set<string>([
      ...REFERENCE_STYLES,
      // A word that is the same in German, in French or in Portuguese.
      ...['linkField', 'dateField', 'countDescribed', 'excerptId'],
    ]);
    const left = KEYS.filter(
      (key) => !shared.has(key) && phrases[key] === PHRASES[key] && hasWords(phrases[key]),
    );
    expect(left).toEqual([]);
    expect(Object.entries(descriptions).filter(([english, own]) => english === own)).toEqual([]);
  });
});

describe('does not compile, though it would run:', () => {
  const { phrases, descriptions } = TRANSLATIONS.de;
  const take = (table: LanguageTable): readonly string[] => Object.keys(table.phrases);

  it('a table without a phrase', () => {
    const { nothing, ...others } = phrases;
    // @ts-expect-error one is missing
    expect(take({ phrases: others, descriptions })).not.toContain('nothing');
    expect(nothing).toBeTypeOf('string');
  });

  it('a table with a phrase that English has not', () => {
    // @ts-expect-error nobody says it
    expect(take({ phrases: { ...phrases, theMill: 'Die Mühle' }, descriptions })).toContain('theMill');
  });
});

it('es-419 has words of its own only where they differ from those of Spain', () => {
  const { phrases, descriptions } = TRANSLATIONS['es-419'];
  const plain = (text: string): string => text.replace(/[«»“”]/g, '"');
  const differing = (own: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>) =>
    Object.keys(own).filter((key) => plain(own[key] ?? '') !== plain(other[key] ?? ''));
  expect(differing(phrases, TRANSLATIONS['es-ES'].phrases).sort()).toEqual(Object.keys(OWN_PHRASES).sort());
  expect(differing(descriptions, TRANSLATIONS['es-ES'].descriptions).sort()).toEqual(
    Object.keys(OWN_DESCRIPTIONS).sort(),
  );
});

describe('the English table', () => {
  /** Sources of replies; the tables themselves do not count. */
  const code = ['src/reply', 'src/answering', 'src/discord', 'src/shelves', 'src/fetch', 'src/corpus/import']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((file) => file.endsWith('.ts') && !/\/phrases\.ts$|\/languages\//.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  /** Phrases that are named by a value: the kind of a quotation, the style of a reference. */
  const byValue = new Set<string>(['direct', 'mixed', 'indirect', ...REFERENCE_STYLES]);

  it('has no phrase that nothing says', () => {
    expect(KEYS.filter((key) => !byValue.has(key) && !code.includes(`'${key}'`))).toEqual([]);
  });

  it('counts with {n} wherever it has two forms', () => {
    const forms = KEYS.filter((key) => PHRASES[key].includes('|'));
    expect(forms.length).toBeGreaterThan(5);
    for (const key of forms) {
      expect(PHRASES[key].split('|'), key).toHaveLength(2);
      expect(PHRASES[key], key).toContain('{n}');
    }
  });
});

describe('a table keeps to the typography of its language:', () => {
  const textsOf = (locale: keyof typeof TRANSLATIONS): string[] => {
    const { phrases, descriptions } = TRANSLATIONS[locale];
    return [...Object.values(phrases), ...Object.values(descriptions)]
      .map((text) => text.replace(/`[^`]*`/g, '`').replace('(Accessed: …)', ''))
      .flatMap((text) => text.split('|'));
  };
  const offenders = (locale: keyof typeof TRANSLATIONS, wrong: RegExp): string[] =>
    textsOf(locale).filter((text) => wrong.test(text));

  it('French has a narrow space that does not break before : ; ? ! and within guillemets', () => {
    expect(offenders('fr', /[^\u202f][:;?!»]|«[^\u202f]|[“”"]/u)).toEqual([]);
  });

  it('German quotes „so“', () => {
    expect(offenders('de', /[«»”"]/)).toEqual([]);
    for (const text of textsOf('de')) expect(found(text, /„/g).length, text).toBe(found(text, /“/g).length);
  });

  it.each(['es-ES', 'es-419'] as const)('%s opens what ? and ! close', (locale) => {
    for (const text of textsOf(locale)) {
      expect(found(text, /¿/g).length, text).toBe(found(text, /\?/g).length);
      expect(found(text, /¡/g).length, text).toBe(found(text, /!/g).length);
    }
  });

  it.each([
    ['es-ES', /[“”„"]/],
    ['es-419', /[«»„"]/],
    ['pt-BR', /[«»„"]/],
  ] as const)('%s has one kind of quotation marks', (locale, others) => {
    expect(offenders(locale, others)).toEqual([]);
  });

  it('no language has a straight apostrophe, two spaces or three dots', () => {
    for (const [locale] of TABLES)
      expect(offenders(locale as keyof typeof TRANSLATIONS, /'| {2}|\.\.\./), locale).toEqual([]);
  });
});

describe('a phrase', () => {
  const written = (locale: string, n: number): string =>
    textOf(toDiscord([line(say('passages', { n }))], locale).components);

  it.each([
    ['en-GB', ['0 passages', '1 passage', '2 passages', '12,345 passages']],
    ['en-US', ['0 passages', '1 passage', '2 passages', '12,345 passages']],
    ['es-ES', ['0 párrafos', '1 párrafo', '2 párrafos', '12.345 párrafos']],
    ['es-419', ['0 párrafos', '1 párrafo', '2 párrafos', '12,345 párrafos']],
    ['fr', ['0 paragraphe', '1 paragraphe', '2 paragraphes', '12\u202f345 paragraphes']],
    ['de', ['0 Absätze', '1 Absatz', '2 Absätze', '12.345 Absätze']],
    ['pt-BR', ['0 parágrafo', '1 parágrafo', '2 parágrafos', '12.345 parágrafos']],
  ])('in %s counts as the language does', (locale, expected) => {
    expect([0, 1, 2, 12_345].map((n) => written(locale, n))).toEqual(expected);
  });

  it('has a form for a whole million where that is a form of its own', () => {
    expect(written('fr', 1_000_000)).toMatch(/paragraphes$/);
  });

  it.each([
    ['en-US', '1 February 2023', '7 February 2023', 'February 2023'],
    ['es-ES', '1 de febrero de 2023', '7 de febrero de 2023', 'febrero de 2023'],
    ['es-419', '1 de febrero de 2023', '7 de febrero de 2023', 'febrero de 2023'],
    ['fr', '1er février 2023', '7 février 2023', 'février 2023'],
    ['de', '1. Februar 2023', '7. Februar 2023', 'Februar 2023'],
    ['pt-BR', '1º de fevereiro de 2023', '7 de fevereiro de 2023', 'fevereiro de 2023'],
  ])('in %s spells dates as the language does', (locale, first, day, month) => {
    const language = languageFor(locale);
    expect(['2023-02-01', '2023-02-07', '2023-02', '2023'].map(language.date)).toEqual([
      first,
      day,
      month,
      '2023',
    ]);
  });

  it.each(['ja', '', 'DE', '__proto__', 'constructor'])('is English for the locale %j', (locale) => {
    expect(written(locale, 3)).toBe('3 passages');
  });

  it('never changes what the user typed, whatever it looks like', () => {
    for (const locale of LANGUAGES.keys())
      expect(
        textOf(toDiscord([line(say('nothing', { typed: typed('7 {n} | 12,345 «x»') }))], locale).components),
      ).toContain('7 \\{n\\} \\| 12,345 «x»'.replaceAll('\\{', '{').replaceAll('\\}', '}'));
  });

  it('falls back to the English of a command that no table describes yet', () => {
    for (const language of LANGUAGES.values()) {
      expect(language.description('Count the sheep')).toBe('Count the sheep');
      expect(language.description('constructor')).toBe('constructor');
    }
  });
});
