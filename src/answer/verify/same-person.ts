import { BOUNDS } from '../../text/bounds.ts';
import { wordSet } from '../../text/word-list.ts';
import { wordForm, words } from '../../text/words.ts';
import { GIVEN, GIVEN_NAMES } from '../../words/given-names.ts';
import { rolesIn } from '../../words/role-equivalents.ts';
import { BODIES, ROLES } from '../../words/roles.ts';
import { areOneName } from '../../words/short-names.ts';
import { MEN_CALLED, POSTNOMINALS, TITLES, WOMEN_CALLED } from '../../words/titles.ts';

/** Whether somebody whom the user named can be the one whom a source names. */
export type Likeness = 'same' | 'perhaps' | 'other';

/** How a source calls somebody: every form of the name, with the titles in front, and the roles that it gives. */
export interface Bearer {
  readonly names: readonly string[];
  readonly roles: readonly string[];
}

/** What a way to call somebody tells: "the chief executive of Novaquay", "Judge J. R. Poll Jr." */
interface Call {
  readonly name: readonly string[];
  /** Other ways to read it: by each half of a double name, without what stands in front of a role. */
  readonly otherwise: readonly (readonly string[])[];
  readonly suffix: string | undefined;
  readonly roles: readonly string[];
  /** The words behind "of": where, or of what. */
  readonly of: readonly string[];
}

/**
 * By role, by initials, by one name of two, with and without titles. Two given names or "Jr." and "Sr." tell two apart;
 * what is not told on one side leaves it open.
 */
export function likeness(asked: string, { names, roles }: Bearer): Likeness {
  const wanted = callOf(asked);
  const own = names.map(callOf);
  if (own.some(({ suffix }) => suffix && wanted.suffix && suffix !== wanted.suffix)) return 'other';
  if (wanted.name.length === 0) return hasRoles(wanted, own, roles) ? 'same' : 'perhaps';
  if (isPlaced(asked, wanted) && hasRoles({ ...wanted, of: [] }, own, roles)) return 'perhaps';
  const told = fullest(own.map(({ name }) => name)).map((name) => compareNames(wanted.name, name));
  if (!told.includes('same') && mayBeCalledSo(wanted, own)) return 'perhaps';
  return told.includes('same') ? 'same' : told.includes('perhaps') || told.length === 0 ? 'perhaps' : 'other';
}

/** "Ann Brandt-Reed" for Ann Brandt, "Interior Minister Brandt" for the minister. */
function mayBeCalledSo(wanted: Call, own: readonly Call[]): boolean {
  const names = fullest(own.map(({ name }) => name));
  const alike = (ways: readonly (readonly string[])[], others: readonly (readonly string[])[]): boolean =>
    ways.some((one) => one.length > 0 && others.some((other) => compareNames(one, other) !== 'other'));
  return (
    alike(wanted.otherwise, names) ||
    alike(
      own.flatMap(({ otherwise }) => otherwise),
      [wanted.name, ...wanted.otherwise],
    )
  );
}

/** "the Hallam coach": what stands in front of a role may tell where or of what. */
const isPlaced = (asked: string, { roles }: Call): boolean =>
  roles.length > 0 && /^the \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}(?: \p{Ll}[\p{L}-]*)+$/u.test(asked);

/** The names but for those of one word that another one ends in: of "Ann Brandt" and "Brandt" the first. */
const fullest = (names: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  names.filter(
    (name) =>
      name.length > 1 ||
      (name.length === 1 && !names.some((other) => other.length > 1 && other.at(-1) === name[0])),
  );

/** Whether both call one by the same words, and by "Jr." or none alike. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [callOf(one), callOf(other)];
  return a.suffix === b.suffix && a.name.length > 1 && a.name.join(' ') === b.name.join(' ');
}

/** Whether but "Jr." or "Sr." tells one from the other. */
export function differsInSuffix(one: string, other: string): boolean {
  const [a, b] = [callOf(one), callOf(other)];
  return a.suffix !== b.suffix && a.name.length > 1 && a.name.join(' ') === b.name.join(' ');
}

/** Whether the title that was typed fits a man or a woman of these names; undefined where no title tells. */
export function fitsTitle(asked: string, names: readonly string[]): Likeness | undefined {
  const wanted = genderOfTitle(words(asked)[0]?.form ?? '');
  const own = names.flatMap((name) => genderOf(words(name).map(({ form }) => form)) ?? []);
  if (wanted === undefined) return undefined;
  return own.includes(wanted) ? 'same' : own.length > 0 ? 'other' : 'perhaps';
}

/** By a title, or by a given name in front of another name that only men or only women bear. */
function genderOf(forms: readonly string[]): 'man' | 'woman' | undefined {
  const [first = '', second] = forms.filter((form) => !CALLINGS.has(form) || genderOfTitle(form));
  const title = genderOfTitle(first);
  if (title || second === undefined) return title;
  return MEN.has(first) === WOMEN.has(first) ? undefined : MEN.has(first) ? 'man' : 'woman';
}
const genderOfTitle = (form: string): 'man' | 'woman' | undefined =>
  MEN_CALLED.has(form) ? 'man' : WOMEN_CALLED.has(form) ? 'woman' : undefined;
const MEN = new Set(GIVEN_NAMES.flatMap(({ male }) => [...wordSet(male)]));
const WOMEN = new Set(GIVEN_NAMES.flatMap(({ female }) => [...wordSet(female)]));

/** Whether a name stands in what the speaker is, behind a link: "Harrow Pumps", of its chief executive. */
export function isInRole(asked: string, roles: readonly string[]): boolean {
  const { name, roles: own } = callOf(asked);
  const wanted = name.join(' ');
  if (wanted === '' || own.length > 0) return false;
  const isBody = name.length > 1 && !GIVEN.has(name[0] ?? '');
  return roles.some((role) => {
    const forms = words(role).map(({ form }) => form);
    const link = forms.findIndex((form) => BODY_LINKS.has(form) || (isBody && form === 'for'));
    const body = forms.slice(link + 1).filter((form) => !ARTICLES.has(form));
    return link > 0 && `${body.join(' ')} `.startsWith(`${wanted} `);
  });
}
/** Behind "for" a single word is as often somebody else: "a spokesman for Smith". */
const BODY_LINKS: ReadonlySet<string> = new Set('of at de del du da do von vom der'.split(' '));

/**
 * Whether somebody is told by no name: by a role that others have too, "a firefighter", or by a body that is not named or
 * that stands beside the words, "the court", "Norwell Crown Court".
 * @param isName whether a word in small letters is somebody's name
 * @param beside the sentence of the words and what the speaker is
 */
export function isDescribed(asked: string, isName: (form: string) => boolean, beside: string): boolean {
  const forms = words(asked).map(({ form }) => form);
  const rest = asked.replace(OPENING, '');
  const isBody = forms.some((form) => BODY_WORDS.has(form));
  if (/\p{Lu}/u.test(rest)) {
    const there = new Set(words(beside).map(({ form }) => form));
    return isBody && forms.some((form) => !BODY_WORDS.has(form) && !ARTICLES.has(form) && there.has(form));
  }
  return isBody || rest !== asked || !forms.some(isName);
}

/** Whether a name or a description tells a role, and one that another person has: "the judge", of a solicitor. */
export function hasOtherRole(asked: string, own: readonly string[], others: readonly string[]): boolean {
  const wanted = callOf(asked).roles;
  const given = own.flatMap((role) => callOf(role).roles);
  return (
    wanted.length > 0 &&
    given.length > 0 &&
    !wanted.some((role) => given.includes(role)) &&
    others.some((role) => wanted.every((one) => callOf(role).roles.includes(one)))
  );
}

const OPENING =
  /^(?:the|an?|his|her|their|its|one|some|der|die|das|ein|eine|le|la|les|un|une|el|los|las|una|o|os|as|um|uma) /i;
const BODY_WORDS: ReadonlySet<string> = new Set(
  `${BODIES} service services authority brigade prosecution defence defense team club management`.split(
    /\s+/,
  ),
);

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'junior', 'senior']);
const SHORT_SUFFIX: ReadonlyMap<string, string> = new Map([
  ['junior', 'jr'],
  ['senior', 'sr'],
]);
const ARTICLES: ReadonlySet<string> = new Set(
  'the a an al el la los las le les l der die das den o os as former ex acting interim his her their its'.split(
    ' ',
  ),
);
const LINKS: ReadonlySet<string> = new Set(
  'of at for from in with de del du des da do dos von vom der'.split(' '),
);
const CALLINGS: ReadonlySet<string> = new Set(
  [...`${TITLES} ${ROLES}`.split(/\s+/), ...MEN_CALLED, ...WOMEN_CALLED, 'cpt'].map((word) =>
    wordForm(word.replace(/-/g, ' ')),
  ),
);

function callOf(text: string): Call {
  // "J.R. Poll": two initials, each a word.
  const forms = words(ofOwner(text).replace(/(\p{Lu})\.(?=\p{Lu})/gu, '$1. '))
    .slice(0, BOUNDS.nameWords)
    .map(({ form }) => form);
  const last = forms.at(-1) ?? '';
  const suffix = forms.length > 1 && SUFFIXES.has(last) ? (SHORT_SUFFIX.get(last) ?? last) : undefined;
  const rest = (suffix ? forms.slice(0, -1) : forms).filter((form) => !POSTNOMINALS.has(form));
  const link = rest.findIndex((form, at) => LINKS.has(form) && endsCall(form, nameIn(rest.slice(0, at))));
  const called = link > 0 ? rest.slice(0, link) : rest;
  const { name, roles } = nameIn(called);
  return {
    name,
    otherwise: [...halves(text, name), ...behindRole(called)],
    suffix,
    roles,
    of: link > 0 ? rest.slice(link + 1).filter((form) => !ARTICLES.has(form)) : [],
  };
}

/** Behind a role alone, or a role with a name and "of": "Representative Brandt of Maine", but "Bank of Norland". */
const endsCall = (form: string, { name, roles }: Pick<Call, 'name' | 'roles'>): boolean =>
  name.length === 0 || (roles.length > 0 && (form === 'of' || form === 'from'));

/** "Ann Brandt-Reed" by each half. */
function halves(text: string, name: readonly string[]): (readonly string[])[] {
  if (name.length < 2 || !DOUBLE.test(text.trim())) return [];
  return [name.slice(0, -1), [...name.slice(0, -2), name.at(-1) ?? '']];
}
const DOUBLE = /\p{Lu}[\p{L}\p{M}]+[-‑]\p{Lu}[\p{L}\p{M}]+(?:,? \p{Lu}+)?$/u;

/** "Interior Minister [Brandt]" */
function behindRole(forms: readonly string[]): (readonly string[])[] {
  const last = forms.findLastIndex((form, at) => at > 0 && nameIn([form]).roles.length > 0);
  return last > 0 && last < forms.length - 1 ? [nameIn(forms.slice(last + 1)).name] : [];
}

/** "Novaquay’s boss" as "boss of Novaquay". */
const ofOwner = (text: string): string =>
  text.replace(/^(?:the )?(\p{Lu}[\p{L}.& -]{0,60})['’]s? (\p{Ll}[\p{L} -]{1,60}|\p{Lu}{2,4})$/u, '$2 of $1');

function nameIn(forms: readonly string[]): Pick<Call, 'name' | 'roles'> {
  const { roles, others } = rolesIn(forms.filter((form) => !ARTICLES.has(form)));
  const called = others.filter((form) => CALLINGS.has(form));
  const name = others.filter((form) => !CALLINGS.has(form));
  // "Finanzminister Brandt"
  const compounds = name.flatMap((form) => COMPOUND_ROLE.exec(form)?.[1] ?? []);
  return {
    roles: [...roles, ...called, ...rolesIn(compounds).roles],
    name: compounds.length > 0 ? name.filter((form) => !COMPOUND_ROLE.test(form)) : name,
  };
}
const COMPOUND_ROLE = /^\p{L}{3,}?((?:minister|prasident|direktor|sekretar|sprecher|trainer)(?:in)?)$/u;

/** "the judge": whether the source gives every role that was asked for, and nothing else behind "of". */
function hasRoles(wanted: Call, own: readonly Call[], roles: readonly string[]): boolean {
  const given = roles.map(callOf);
  const has = new Set([...own, ...given].flatMap((call) => call.roles));
  if (wanted.roles.length === 0 || !wanted.roles.every((role) => has.has(role))) return false;
  const told = new Set(roles.flatMap((role) => words(role).map(({ form }) => form)));
  return wanted.of.every((word) => told.has(word) || given.every(({ of }) => of.length === 0));
}

/** What a country's offices are called: another's word, or a translator's, may mean the same one. */
const OFFICES = wordSet(
  'ministry department office bureau ministerium bundesministerium ministère ministere ministerio secretaría secretaria amt',
);

/** "the Department of Transport" and "Ministry of Transport" */
const isOffice = (word: string): boolean => OFFICES.has(word) || /ministerium$/.test(word);
const areOffices = (one: readonly string[], other: readonly string[]): boolean =>
  one.some(isOffice) && other.some(isOffice);

function compareNames(one: readonly string[], other: readonly string[]): Likeness {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const places = placesIn(shorter, longer);
  if (!places) return areOffices(one, other) || isCalledShort(one, other) ? 'perhaps' : 'other';
  // An initial alone tells nobody.
  if (shorter.every(isInitial)) return 'perhaps';
  return shorter.length > 1 || places[0] === longer.length - 1 ? 'same' : 'perhaps';
}

/** Where the words of a name stand in another one, in order; initials stand for the words that they begin. */
function placesIn(shorter: readonly string[], longer: readonly string[]): number[] | undefined {
  const places: number[] = [];
  for (const word of shorter) {
    const from = (places.at(-1) ?? -1) + 1;
    const at = longer.findIndex((other, i) => i >= from && isAlike(word, other));
    if (at < 0) return undefined;
    places.push(at);
  }
  return places;
}

/** "Patrick Doran" for "Pat Doran": the last names are one, the first ones short for each other. */
function isCalledShort(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [one[0] ?? '', other[0] ?? ''];
  return one.length > 1 && other.length > 1 && one.at(-1) === other.at(-1) && areOneName(first, second);
}

const isInitial = (word: string): boolean => word.length === 1;
const isAlike = (one: string, other: string): boolean =>
  one === other || (isInitial(one) && other.startsWith(one)) || (isInitial(other) && one.startsWith(other));
