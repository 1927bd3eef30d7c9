import type { Quotation } from '../../annotate/types.ts';
import { type Library, type Person, peopleWith, similarity } from '../../library/index.ts';
import { isShelfName, type Shelved } from '../../search/index.ts';
import { contains, overlaps, type Span, slice } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import { birthNameIn } from '../../words/birth-names.ts';
import { TITLES } from '../../words/titles.ts';
import { isApposed } from './apposed.ts';
import {
  differsInSuffix,
  fitsTitle,
  hasOtherRole,
  isDescribed,
  isInRole,
  isSameName,
  likeness,
} from './same-person.ts';
import type { Standing } from './types.ts';

/** The quotation that a span stands in: in marks rather than reported, the narrowest that holds it all. */
export function quotationAt({ annotations }: Shelved, span: Span): Quotation | undefined {
  const touching = annotations.quotations.filter(({ content }) => overlaps(content, span));
  const holding = touching.filter((one) => contains(one.span, span));
  const marked = (list: readonly Quotation[]): Quotation | undefined =>
    list.find(({ kind }) => kind !== 'indirect') ?? list[0];
  if (holding.length > 0) return marked(holding);
  // A quotation that "she said" interrupts: most of the span stands within marks.
  const covered = touching
    .filter(({ kind }) => kind !== 'indirect')
    .sort((a, b) => lengthWithin(b.content, span) - lengthWithin(a.content, span));
  const inMarks = covered.reduce((sum, { content }) => sum + lengthWithin(content, span), 0);
  return inMarks >= 0.5 * (span.end - span.start) ? covered[0] : undefined;
}

const lengthWithin = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const UNTELLING = new Set([
  ...TITLES.split(/\s+/),
  'jr',
  'sr',
  'ii',
  'iii',
  'the',
  'a',
  'an',
  'of',
  'former',
]);
/** Somebody who is named by no name, and is not the one whom the user named. */
const SOMEBODY =
  /^(?:an?|one|some|several|many|most|two|three|other|another)\s|^(?:officials|critics|authorities|supporters|opponents|aides|experts|analysts|sources|others|people|residents|voters)\b/i;

/** Whether a quotation's speaker is the one whom the user named. */
export function standingOf(
  library: Library,
  shelved: Shelved,
  quotation: Quotation | undefined,
  asked: string,
): Standing {
  const speaker = quotation?.speaker;
  if (!quotation || !speaker) return 'unknown';
  const { text } = shelved.source;
  const person = library.speakers.of(shelved, quotation);
  const names = [speaker.name, quotation.mention]
    .flatMap((span) => (span ? [slice(text, span)] : []))
    .concat(person ? [person.name.text] : []);
  const roles = [speaker.role ? slice(text, speaker.role) : '', person?.role?.text ?? ''].filter(Boolean);
  const role = roles.join(' ');
  const plain = names.filter(hasName);
  const called = [...plain.map((name) => titled(text, speaker.name, name)), ...plain];
  const alike = likeness(asked, { names: called, roles });
  if (alike === 'other' && names.some((name) => SUFFIX.test(name)) && SUFFIX.test(asked)) return 'other';
  if (isNamesake(library, shelved, person, asked)) return 'other';
  const title = fitsTitle(asked, plain);
  const relative = title !== undefined && title !== 'same' && isRelative(library, shelved, person, asked);
  if (title === 'other' || relative) return relative && title === 'other' ? 'other' : 'unsure';
  const wanted = telling(asked);
  const own = names.join(' ');
  if (fits(library, wanted, own) || isRole(library, wanted, own, role)) return 'confirmed';
  if (roles.some((one) => telling(one) === wanted)) return 'confirmed';
  if (longest(names.filter(hasName).map(telling)).some((name) => endsWith(wanted, name))) return 'confirmed';
  if (isApposed(text, longest(names.filter(hasName)), asked)) return 'confirmed';
  if (hasOtherRole(asked, [...roles, ...names], rolesBeside(library, shelved, person))) return 'other';
  if (called.length > 0 && alike !== 'other') return alike === 'same' ? 'confirmed' : 'unsure';
  if (isBornSo(text, speaker.name, plain, asked) || isOfBody(text, quotation, asked)) return 'unsure';
  const isSomebody = (): boolean =>
    peopleWith(library, wanted.split(' ').at(-1) ?? '').some(
      (one) => one !== person && endsWith(telling(one.nameWords), wanted),
    );
  if (names.some((name) => mayBe(library, wanted, telling(name))) && !isSomebody()) return 'unsure';
  const isName = (form: string): boolean => isShelfName(library.vocabulary, form);
  const beside = `${slice(text, around(text, quotation.span))} ${role}`;
  if (called.length > 0 && (isDescribed(asked, isName, beside) || isInRole(asked, roles))) return 'unsure';
  return names.slice(0, 1).some((name) => hasName(name) || SOMEBODY.test(name)) ? 'other' : 'unsure';
}

/** Whether the source quotes another by the very name: "Max Brandt Jr.", where Max Brandt has said it. */
const isNamesake = (
  { speakers }: Library,
  shelved: Shelved,
  person: Person | undefined,
  asked: string,
): boolean =>
  person !== undefined &&
  differsInSuffix(asked, person.nameWords) &&
  speakers.in(shelved).some((one) => one !== person && isSameName(asked, one.nameWords));

/** Whether the source quotes another of the family who may be meant: "Mrs. Brandt", beside Max Brandt. */
const isRelative = (
  { speakers }: Library,
  shelved: Shelved,
  person: Person | undefined,
  asked: string,
): boolean =>
  speakers
    .in(shelved)
    .some(
      (one) =>
        one !== person &&
        fitsTitle(asked, [one.nameWords]) !== 'other' &&
        likeness(asked, { names: [one.nameWords], roles: [] }) === 'same',
    );

/** "Ann Reed (née Moss)", for Ann Moss; "Lil Comet, born Bo Rask". */
function isBornSo(text: string, { end }: Span, names: readonly string[], asked: string): boolean {
  const born = birthNameIn(text.slice(end, end + NEAR));
  if (born === undefined) return false;
  const parts = (name: string): readonly [string, string] => [
    name.split(' ', 1)[0] ?? '',
    name.split(' ').at(-1) ?? '',
  ];
  const [given, family] = parts(names.find((name) => name.includes(' ')) ?? '');
  const [bornGiven, bornFamily] = parts(born);
  const ways = [born, `${given} ${bornFamily}`, ...(born.includes(' ') ? [`${bornGiven} ${family}`] : [])];
  return ways.some((name) => likeness(asked, { names: [name], roles: [] }) !== 'other');
}

/** "Ann Reed of Harrow Pumps", for Harrow Pumps. */
function isOfBody(text: string, { mention, speaker }: Quotation, asked: string): boolean {
  const end = Math.max(mention?.end ?? 0, speaker?.name.end ?? 0);
  const body = OF_BODY.exec(text.slice(end, end + NEAR))?.[1];
  return body !== undefined && isInRole(asked, [`member of ${body}`]);
}
const OF_BODY = /^,? (?:of|at|from) (?:the )?((?:\p{Lu}[\p{L}\p{M}’'&-]* ?){1,6})/u;
/** In characters. */
const NEAR = 80;

/** The names that end in no other one among them: "Brandt" beside "Ann Brandt" tells too little. */
const longest = (names: readonly string[]): readonly string[] =>
  names.filter(
    (name) => name.includes(' ') || !names.some((other) => other !== name && endsWith(other, name)),
  );

/** The words and what stands beside them in their paragraph. */
const around = (text: string, { start, end }: Span): Span => ({
  start: Math.max(text.lastIndexOf('\n', start) + 1, start - BESIDE),
  end: Math.min(text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end), end + BESIDE),
});
/** In characters. */
const BESIDE = 200;

/** What the source calls the others whom it quotes, with the names that may hold a title. */
const rolesBeside = ({ speakers }: Library, shelved: Shelved, person: Person | undefined): string[] =>
  speakers.in(shelved).flatMap((one) => (one !== person ? [one.nameWords, one.roleWords] : []));

const SUFFIX = /\b(?:Jr|Sr|II|III|Junior|Senior)\b/i;

/** A name with the words before it that begin with a capital too: "Judge Miriam Feld". */
function titled(text: string, { start, end }: Span, name: string): string {
  if (slice(text, { start, end }) !== name) return name;
  const before = /(?:\p{Lu}[\p{L}.’'-]* ){1,4}$/u.exec(text.slice(Math.max(0, start - 60), start));
  return `${before?.[0] ?? ''}${name}`;
}

/** Whether every word stands in the name; one that stands nowhere on the shelf may have a typo. */
function fits({ vocabulary }: Library, wanted: string, name: string): boolean {
  const there = new Set(words(name).map(({ form }) => form));
  const has = (form: string): boolean =>
    there.has(form) || (vocabulary.wordsOf(form).length === 0 && similarity(form, name) > 0);
  return wanted !== '' && wanted.split(' ').every(has);
}

/** "The treasurer", "Smith the treasurer"; a name in the role alone is somebody else's: "a spokesman for Smith". */
const isRole = (library: Library, wanted: string, names: string, role: string): boolean =>
  fits(library, wanted, `${names} ${role}`) &&
  wanted.split(' ').every((form) => !isShelfName(library.vocabulary, form) || fits(library, form, names));

/** A first name, when the shelf has it before the only name that the speaker is given here. */
function mayBe({ phrases, shelf }: Library, first: string, name: string): boolean {
  if (name === '' || name.includes(' ')) return false;
  const run = phrases.numbers([...first.split(' '), name]);
  return phrases.places(run, MOST_PLACES).some((place) => {
    const { text } = shelf[phrases.sourceAt(place).source]?.source ?? { text: '' };
    // "Smith, Moss" are two people.
    return !/[^\p{L} .'’-]/u.test(slice(text, phrases.span(place, place + run.length)));
  });
}

const MOST_PLACES = 50;

/** The words that tell one from another; all, where there are no such. */
function telling(name: string): string {
  const forms = words(name).map(({ form }) => form);
  const own = forms.filter((form) => !UNTELLING.has(form));
  return (own.length > 0 ? own : forms).join(' ');
}

/** Whether a name stands in it: a capital, and no pronoun alone. */
const hasName = (name: string): boolean =>
  /\p{Lu}/u.test(name) && !/^(?:I|He|She|It|They|We|You|His|Her|Their)$/.test(name);

const endsWith = (longer: string, shorter: string): boolean =>
  shorter !== '' && ` ${longer}`.endsWith(` ${shorter}`);
