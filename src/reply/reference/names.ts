import { foldText } from '../../text/fold.ts';
import { wordList } from '../../text/word-list.ts';
import { isGivenBehind, SURNAMES_FIRST, VIETNAMESE } from '../../words/family-names.ts';
import { GIVEN, GIVEN_NAMES } from '../../words/given-names.ts';

/** An author: a person with the name in its parts, or an organisation, whose name is never turned around. */
export type Name =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly whole: string };

/** Words of names that no person has: such an author is an organisation. */
const ORGANISATION =
  /\b(?:staff|desk|team|editors?|editorial|board|newsroom|correspondents?|reporters?|news|press|agency|agence|reuters|wire|service|services|media|tv|television|radio|broadcasting|times|post|standard|journal|magazine|online|department|ministry|office|bureau|committee|commission|council|court|government|university|institute|institution|centre|center|foundation|association|society|organi[sz]ation|union|nations|company|corporation|group|inc|ltd|llc|trust|network|labs?|laboratory|school|college|museum|library|league|federation|alliance|initiative|project|programme|program|authority|police|bank|church|party|club|research|international|redacción|agencia|gobierno|ministerio|universidad|fundación|instituto|ministère|université|ministerium|universität)\b/iu;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;
/** Words before a family name that belong to it: "van der Berg", "Van Houten", "St. John". */
const PARTICLE =
  /^(?:\p{Ll}[\p{Ll}'’]*|Van|Von|Vander|Vom|Zu|Zum|Zur|De|Del|Della|Di|Da|Dos|Das|Do|Du|Des|La|Le|Les|Lo|Den|Der|Ter|Ten|Te|St|St\.|Saint|Ste\.|Sta\.|Santa|Bin|Ibn|Abu|Al|El|Ap|Af|Av|Fitz|Mac|Ní|Nic|Ó|O['’])$/u;
/** Between two family names of one person: "Robles y Marín", "Puig i Ferrer". */
const JOINT = /^[yie]$/u;
/** Titles and degrees are no part of a name in a reference (APA 7, 9.8). */
const TITLE =
  /^(?:Dr|Drs|Prof|Professor|Mr|Mrs|Ms|Mx|Miss|Sir|Dame|Lord|Lady|Rev|Reverend|Hon|Fr|Sr|Sra|Srta|Don|Doña|M|Mme|Mlle|Herr|Frau|Dott|Dra|Capt|Col|Gen|Lt|Sgt|Maj|Cmdr|Adm|Sen|Rep|Gov|Judge|Rabbi|Imam)\.?$/u;
const DEGREE =
  /^(?:ph\.?d\.?|m\.?d\.?|d\.?phil\.?|m\.?b\.?a\.?|m\.?sc\.?|b\.?sc\.?|m\.?a\.?|b\.?a\.?|m\.?p\.?h\.?|ll\.?[bmd]\.?|r\.?n\.?|esq\.?|obe|mbe|cbe|frs|mp|qc|kc|j\.?d\.?|ed\.?d\.?|d\.?d\.?s\.?)$/iu;
/** "UNICEF Norway": letters that spell no name of a person. */
const INITIALISM = /^(?:\p{Lu}{3,}|the)$/iu;

/**
 * An author as a file names one. "López Obrador, Andrés Manuel" is taken as it stands; without a comma the last
 * word, with the small words before it, is the family name; of a Spanish name the last two, and of "Park Geun-hye"
 * the first.
 * @param language of the source (BCP 47), whose habits a name without a comma is read by
 */
export function readName(author: string, language = 'en'): Name {
  const [before = '', after = '', ...others] = author
    .split(',')
    .map((part) => part.trim())
    .filter((part, at) => at === 0 || !DEGREE.test(part));
  if (others.length > 0) return { whole: author };
  if (after !== '' && !SUFFIX.test(after)) return { family: before, given: after };
  const words = untitled(before.split(/\s+/));
  const last = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const suffix = after || last;
  if (words.length < 2 || isOrganisation(words, before)) return { whole: author };
  if (isFamilyFirst(words)) return { family: words[0] ?? '', given: words.slice(1).join(' ') };
  const at = familyAt(words, language);
  return {
    family: words.slice(at).join(' '),
    given: words.slice(0, at).join(' '),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** Where the family name begins. */
function familyAt(words: readonly string[], language: string): number {
  let at = words.length - 1;
  if (/^es\b/.test(language) && at > 1 && isSecondFamilyName(words[at - 1] ?? '')) at--;
  while (at > 1 && PARTICLE.test(words[at - 1] ?? ''))
    at -= JOINT.test(words[at - 1] ?? '') && at > 2 ? 2 : 1;
  return at;
}

/** "López" in "Andrés Manuel López Obrador": neither a given name nor a small word nor an initial. */
const isSecondFamilyName = (word: string): boolean =>
  word.length > 2 && !PARTICLE.test(word) && !GIVEN.has(foldText(word));

/** "Kim Tina": given names that stand first elsewhere. */
const GIVEN_ELSEWHERE: ReadonlySet<string> = new Set(
  GIVEN_NAMES.flatMap(({ region, male, female }) =>
    region.startsWith('China') ? [] : [...wordList(male), ...wordList(female)],
  ),
);

/** "Park Geun-hye", "Xi Jinping": a given name in two parts behind a family name; "Nguyễn Văn An". */
const isFamilyFirst = (words: readonly string[]): boolean => {
  const [first = '', second = '', ...others] = words;
  if (VIETNAMESE.test(foldText(words.join(' ')))) return true;
  const isFirst = SURNAMES_FIRST.has(foldText(first)) && !GIVEN_ELSEWHERE.has(foldText(second));
  return others.length === 0 && isFirst && isGivenBehind(second);
};

/** Without the titles before a name; one word is left in any case. */
function untitled(words: readonly string[]): string[] {
  const first = words.findIndex((word, at) => !TITLE.test(word) || at === words.length - 1);
  return words.slice(first).filter((word, at, all) => at < 2 || at < all.length - 1 || !DEGREE.test(word));
}

const isOrganisation = (words: readonly string[], name: string): boolean =>
  ORGANISATION.test(name) ||
  (name !== name.toUpperCase() &&
    words.some(
      (word, at) =>
        INITIALISM.test(word) &&
        (at === 0 || word !== 'the') &&
        (word.toLowerCase() === 'the' || word === word.toUpperCase()),
    ));

/** "Mary-Jane Ann" → "M.-J. A.", "Maria do Carmo" → "M. do C." */
const initials = (given: string): string =>
  given
    .split(/\s+/)
    .map((word) => (/^\p{Ll}/u.test(word) ? word : initial(word)))
    .join(' ');

const initial = (word: string): string =>
  word
    .split('-')
    .map((part) => `${Array.from(part)[0] ?? ''}.`)
    .join('-');

/** "Moss, A. B., Jr." */
export const withInitials = (name: Name): string =>
  'whole' in name ? name.whole : join(', ', name.family, initials(name.given), name.suffix);

/** "Moss, Ada, Jr." */
export const inverted = (name: Name): string =>
  'whole' in name ? name.whole : join(', ', name.family, name.given, name.suffix);

/** "Ada Moss Jr." */
export const straight = (name: Name): string =>
  'whole' in name ? name.whole : join(' ', name.given, name.family, name.suffix);

/** The parts that are there, with `mark` between them. */
export const join = (mark: string, ...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(mark);
