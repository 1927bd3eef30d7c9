import { type Excerpt, excerpt } from '../../corpus/excerpt.ts';
import { type Language, languageOf, Word } from '../../languages/index.ts';
import type { Library } from '../../library/index.ts';
import { regionsIn, type SourceEntries } from '../../search/index.ts';
import type { Span } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import { NAME_HEADS } from '../../words/body-names.ts';

/** What a name is of, as far as its words tell. */
export type NameKind = 'person' | 'body' | 'place' | 'name';

export interface Named {
  readonly name: Excerpt;
  readonly kind: NameKind;
  /**
   * Which article stands before it, or opens it, by gender and number where the language has them: a name that goes with
   * another one could not stand there.
   */
  readonly article: string;
  /** Whether it is of a country, and no other place. */
  readonly isCountry: boolean;
}

/** Words with a capital, with small words inside: "Ministry of Foreign Affairs". */
const CAPITALS =
  /\p{Lu}[\p{L}\p{M}’'-]+(?:(?: (?:of|the|for|de|la|del|du|des|da|do|dos|van|von))* \p{Lu}[\p{L}\p{M}’'-]*)*/gu;
/** "Wendy R": the rest of it stands behind a point. */
const CUT_NAME = /(?:^|\s)\p{Lu}$/u;
/** Articles, by themselves and within prepositions, under the one that they agree with. */
const ARTICLES: ReadonlyMap<string, string> = new Map(
  `the the a|en the an|en the el el del el al el la la los los las las le le du le au le les les des les aux les
  o o do o no o ao o pelo o num o um o a a da a na a à a pela a numa a uma a os os dos os nos os aos os pelos os
  as as das as nas as às as pelas as l l un un une une una una`
    .split(/\s+/)
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] ?? ''] as const] : [])),
);
const WORD_BEFORE = /(\p{L}+)(?:\s|['’])$/u;
const IN_A_PLACE = /(?:^|\s)(?:in|near|from|across|en|à|em|desde|vers)\s$/u;
/** "Customs and [Border Protection]": two names, or the end of one. */
const BEHIND_AND = /\p{Lu}[\p{L}’'-]+ (?:and|&|y|e|et|und) $/u;
const BEFORE_AND = /^ (?:and|&|y|e|et|und) \p{Lu}/u;

/** The names in a sentence, but for those that its first word alone may be: its capital tells nothing. */
export function namesInSentence(entries: SourceEntries, span: Span): Named[] {
  const { source } = entries.shelved;
  const language = languageOf(source.language);
  const text = source.text.slice(span.start, span.end);
  return [...text.matchAll(CAPITALS)].flatMap(({ 0: found, index }): Named[] => {
    const at = { start: span.start + index, end: span.start + index + found.replace(/['’]s?$/u, '').length };
    const name = excerpt(source, at);
    const [before, behind] = [text.slice(0, index), source.text.slice(at.end, at.end + 40)];
    const kind = kindOf(name, language, placesNamedIn(entries));
    if (kind === undefined || isCut(name.text, before, behind, kind)) return [];
    if (language.capitalNouns && !isPersonAlone(kind, behind)) return [];
    const article = found.startsWith('The ') ? 'own' : articleBefore(before, source.language);
    return [{ name, kind, article, isCountry: kind === 'place' && isCountry(name.text) }];
  });
}

/** In English "a" is an article too, in Portuguese another one than "o"; "no" is one there alone. */
function articleBefore(before: string, language: string): string {
  const word = WORD_BEFORE.exec(before)?.[1]?.toLowerCase() ?? '';
  if (language.startsWith('en')) return ARTICLES.get(`${word}|en`) ?? (word === 'the' ? 'the' : '');
  if (!language.startsWith('pt') && PORTUGUESE.has(word)) return '';
  return ARTICLES.get(word) ?? '';
}
const PORTUGUESE: ReadonlySet<string> = new Set('o a do no um as os da na num ao das dos nas nos'.split(' '));

/** Whether a name opens its sentence, or more of it may stand beside it. */
const isCut = (name: string, before: string, behind: string, kind: NameKind): boolean =>
  /^\P{L}*$/u.test(before) ||
  /[\p{L}\p{N}.-]$/u.test(before) ||
  /^[-\p{L}\p{N}]/u.test(behind) ||
  CUT_NAME.test(name) ||
  /['’]\s/u.test(name) ||
  name.length < 4 ||
  (kind !== 'person' && kind !== 'place' && (BEHIND_AND.test(before) || BEFORE_AND.test(behind)));

/**
 * Where every noun has a capital, a given name alone tells a name: places and bodies look like any nouns. One that owns
 * the noun behind it ends in an s that is not the name's: "Anna Webers Haus".
 */
const isPersonAlone = (kind: NameKind, behind: string): boolean =>
  kind === 'person' && !/^\s+\p{Lu}/u.test(behind);

const PLACES = new WeakMap<SourceEntries, ReadonlySet<string>>();

/** What a source says that something is in, near or across from. */
function placesNamedIn(entries: SourceEntries): ReadonlySet<string> {
  const known = PLACES.get(entries);
  if (known) return known;
  const { source } = entries.shelved;
  const { text } = source;
  const { lexicon } = languageOf(source.language).speech?.() ?? {};
  const found = new Set<string>();
  const surnames = new Set<string>();
  for (const { 0: written, index } of text.matchAll(CAPITALS)) {
    const name = written.replace(/['’]s?$/u, '');
    const [first = '', ...others] = name.split(' ');
    const given = (lexicon?.get(first.toLowerCase()) ?? 0) & (Word.male | Word.female);
    if (given && others.length > 0) surnames.add(others.at(-1) ?? '');
    if (IN_A_PLACE.test(text.slice(Math.max(0, index - 10), index))) found.add(name);
  }
  // "confidence in Hale", "a letter from Hale": Ben Hale is named too.
  for (const surname of surnames) found.delete(surname);
  PLACES.set(entries, found);
  return found;
}

/** Nothing where the words tell of none of these: a month, a nationality, a title by itself. */
function kindOf(name: Excerpt, language: Language, places: ReadonlySet<string>): NameKind | undefined {
  const { lexicon } = language.speech?.() ?? {};
  const found = words(name.text);
  const forms = found.map(({ form }) => form);
  const bits = (form: string | undefined): number => lexicon?.get(form ?? '') ?? 0;
  const [first] = forms;
  if (forms.some((form) => DAYS.test(form))) return undefined;
  if (isCountry(name.text)) return 'place';
  if (forms.some((form) => bits(form) & Word.body || NAME_HEADS.has(form)))
    return forms.length > 1 ? 'body' : undefined;
  if (forms.some((form) => bits(form) & (Word.title | Word.role))) return undefined;
  if (forms.length > 1 && forms.length < 4 && bits(first) & (Word.male | Word.female)) return 'person';
  if (places.has(name.text)) return 'place';
  return forms.length > 1 ? 'name' : undefined;
}

function isCountry(name: string): boolean {
  const found = words(name).filter(({ form }) => !SMALL.has(form));
  return regionsIn(name, found).some(({ first, end }) => first === 0 && end === found.length);
}

/** Days and months, in the languages that are told by capitals. */
const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^\d/u;

/** What a speaker is. */
export function kindOfSpeaker(name: Excerpt, role: Excerpt | undefined): NameKind | undefined {
  const { lexicon } = languageOf(name.source.language).speech?.() ?? {};
  const forms = words(name.text).map(({ form }) => form);
  const bits = forms.map((form) => lexicon?.get(form) ?? 0);
  // "The US President", "the Press Secretary": an office, and nobody's name.
  if ((bits.at(-1) ?? 0) & (Word.role | Word.title) && !((bits[0] ?? 0) & (Word.male | Word.female)))
    return undefined;
  if (bits.some((one) => one & Word.body) || forms.some((form) => NAME_HEADS.has(form))) return 'body';
  if ((bits[0] ?? 0) & (Word.male | Word.female)) return 'person';
  if (/\p{Lu}{2}/u.test(name.text)) return 'body';
  if (role) return 'person';
  return undefined;
}

/** Whether a name is one, and no "a spokesperson", "Human rights advocates" or "officials". */
export const isProperName = (text: string): boolean =>
  /^(?:[Tt]he )?\p{Lu}/u.test(text) &&
  /\s\p{Lu}[^\s]*$/u.test(` ${text}`) &&
  !/^(?:A|An|One|Some)\s/u.test(text);

const SMALL: ReadonlySet<string> = new Set(
  'the a an of for and in on at de la le les el los las del du des da do dos der die das von van'.split(' '),
);
const LETTERS_IN_COMMON = 5;

/**
 * Whether two names are certainly not of the same: no word in common, nor the beginning of one, and neither the letters
 * of the other. "The Mexican government" is perhaps Mexico.
 */
export function areApart(library: Library, one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => words(text).filter(({ form }) => !SMALL.has(form)));
  if (!a?.length || !b?.length) return false;
  const meets = a.some((word) => b.some((there) => isAlike(word.form, there.form)));
  if (meets || isAcronym(one, b) || isAcronym(other, a)) return false;
  const concepts = [one, other].map(
    (text) =>
      new Set(library.concepts.match(words(text).map(({ form }) => form)).flatMap((match) => match.concepts)),
  );
  return ![...(concepts[0] ?? [])].some((concept) => concepts[1]?.has(concept));
}

function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const least = Math.min(one.length, other.length, LETTERS_IN_COMMON);
  return least >= 4 && one.slice(0, least) === other.slice(0, least);
}

function isAcronym(text: string, of: readonly { readonly form: string }[]): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  return (
    letters.length > 1 &&
    letters.length < 8 &&
    letters === letters.toUpperCase() &&
    of
      .map(({ form }) => form[0])
      .join('')
      .includes(letters.toLowerCase())
  );
}
