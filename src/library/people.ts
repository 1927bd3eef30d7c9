import { genderOfTitle } from '../annotate/quotations/people/index.ts';
import type { Quotation } from '../annotate/types.ts';
import { type Excerpt, excerpt } from '../corpus/excerpt.ts';
import type { Source } from '../corpus/source.ts';
import { Word as Kind, languageOf } from '../languages/index.ts';
import type { Concepts, QuotationEntry, SearchedShelf, Shelved, SourceEntries } from '../search/index.ts';
import { copied } from '../text/copied.ts';
import { madeOnce } from '../text/made-once.ts';
import { type Span, slice } from '../text/span.ts';
import { type WordSpan, words } from '../text/words.ts';
import { NAME_HEADS } from '../words/body-names.ts';
import { FEMALE_TITLES, TITLES } from '../words/titles.ts';

/** Somebody who is quoted, in one source or several. */
export interface Person {
  /** The fullest name that a source gives. */
  readonly name: Excerpt;
  /** A role that a source gives with the name. */
  readonly role?: Excerpt;
  /** Both as words, for looking up: a source may lie at rest. */
  readonly nameWords: string;
  readonly roleWords: string;
  /** What else the sources call them, for looking up: "Senator Moss", "DRW". */
  readonly called: readonly string[];
  /** How often they are quoted. */
  readonly count: number;
  /** The place of the source of each quotation on the shelf, and of the quotation in the source, in turn. */
  readonly places: readonly number[];
  readonly quotations: readonly QuotationEntry[];
}

/** Who is quoted where. */
export interface Speakers {
  of(shelved: Shelved, quotation: Quotation | undefined): Person | undefined;
  /** Everybody who is quoted in a source, most quoted first. */
  in(shelved: Shelved): readonly Person[];
}

/** A slice of a source, and its words by themselves. */
interface Told {
  readonly excerpt: Excerpt;
  readonly words: string;
}

/** Somebody as far as they are known yet. */
interface Draft {
  name: Told;
  /** The words that identify: without articles and titles. */
  readonly forms: readonly string[];
  role: Told | undefined;
  called: readonly string[];
  places: number[];
}

/** Where somebody is quoted, as numbers: quotations are many, and may lie at rest with their sources. */
class Quoted implements Person {
  readonly name: Excerpt;
  readonly role?: Excerpt;
  readonly nameWords: string;
  readonly roleWords: string;
  readonly called: readonly string[];
  readonly places: readonly number[];
  readonly #entries: readonly SourceEntries[];

  constructor({ name, role, called, places }: Draft, entries: readonly SourceEntries[]) {
    this.name = name.excerpt;
    if (role) this.role = role.excerpt;
    this.nameWords = name.words;
    this.roleWords = role?.words ?? '';
    this.called = called;
    this.places = places;
    this.#entries = entries;
  }
  get count(): number {
    return this.places.length / 2;
  }
  get quotations(): readonly QuotationEntry[] {
    return pairs(this.places).flatMap(([place, at]) => this.#entries[place]?.quotations[at] ?? []);
  }
}

const pairs = (numbers: readonly number[]): [number, number][] =>
  Array.from({ length: numbers.length / 2 }, (_, at) => [numbers[2 * at] ?? 0, numbers[2 * at + 1] ?? 0]);

/** Who is quoted where, by the place of each source on the shelf. */
export function speakersOf(
  people: readonly Person[],
  entries: readonly SourceEntries[],
  places: SearchedShelf['places'],
): Speakers {
  /** Of each source the place of the first of its quotations among those of all; one more at the end. */
  const firsts = new Uint32Array(entries.length + 1);
  for (const [place, source] of entries.entries())
    firsts[place + 1] = (firsts[place] ?? 0) + quotedIn(source).count;
  /** Of each quotation the number of its speaker, from 1; 0 where nobody is told. */
  const speakers = new Uint32Array(firsts.at(-1) ?? 0);
  for (const [number, { places: own }] of people.entries())
    for (const [place, at] of pairs(own)) speakers[(firsts[place] ?? 0) + at] = number + 1;
  const numberAt = (ref: string, at: number): number =>
    at < 0 ? 0 : (speakers[(firsts[places.get(ref) ?? -1] ?? 0) + at] ?? 0);
  return {
    of: ({ ref, annotations: { quotations } }, quotation) =>
      people[numberAt(ref, quotation ? quotations.indexOf(quotation) : -1) - 1],
    in({ ref, annotations: { quotations } }) {
      const numbers = new Set(quotations.map((_, at) => numberAt(ref, at)));
      return [...numbers].sort((a, b) => a - b).flatMap((number) => people[number - 1] ?? []);
    },
  };
}

/**
 * Joins the quotations of one speaker over all sources. "Secretary Kelly" and "Kelly" are "John Kelly" when the
 * shelf quotes one person alone whose name ends so; of two such people, "Kelly" stays a third. "DHS" is the
 * Department of Homeland Security when a source says so. Who has no name ("a spokesperson") is joined within
 * one source alone.
 */
export function joinedPeople(entries: readonly SourceEntries[], concepts: Concepts): Person[] {
  const drafts = new Map<string, Draft>();
  for (const [place, source] of entries.entries())
    for (const [key, own] of withAliases(quotedIn(source), place, concepts)) {
      const draft = drafts.get(key);
      if (draft) add(draft, own);
      else drafts.set(key, own);
    }
  joinMiddleNames(drafts);
  joinShortNames(drafts);
  return [...drafts.values()]
    .map((draft) => new Quoted(draft, entries))
    .sort((a, b) => b.count - a.count || compare(a.nameWords, b.nameWords));
}

/** Those whom one source quotes, as far as it tells by itself. */
interface QuotedIn {
  /** How many quotations it has. */
  readonly count: number;
  /** By the words that identify them, with the source where these are no name; of the places, those in the source alone. */
  readonly speakers: ReadonlyMap<string, Draft>;
}

const NOBODY: QuotedIn = { count: 0, speakers: new Map() };

const quotedIn = madeOnce(({ quotations }: SourceEntries): QuotedIn => {
  if (quotations.length === 0) return NOBODY;
  const speakers = new Map<string, Draft>();
  for (const [at, { shelved, quotation }] of quotations.entries()) {
    const { source } = shelved;
    const { speaker } = quotation;
    if (!speaker) continue;
    const name = toldIn(source, speaker.name);
    const found = words(name.words);
    const forms = identifying(found);
    const own = {
      name,
      forms,
      role: speaker.role && toldIn(source, speaker.role),
      called: callings(source, quotation, forms),
      places: [at],
    };
    const written = forms.join(' ');
    const key = isNamed(name, found.at(-1)) ? written : `${source.id}: ${written}`;
    const draft = speakers.get(key);
    if (draft) add(draft, own);
    else speakers.set(key, own);
  }
  return { count: quotations.length, speakers };
});

function toldIn(source: Source, span: Span): Told {
  const told = excerpt(source, span);
  return { excerpt: told, words: copied(told.text) };
}

/** The speakers of a source under the names that the sources give to what they are, each a copy of its own. */
function withAliases({ speakers }: QuotedIn, place: number, concepts: Concepts): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const [written, { name, forms, role, called, places }] of speakers) {
    const concept = conceptOf(forms, concepts);
    const key = concept?.key ?? written;
    const own: Draft = {
      name,
      forms,
      role,
      called: joined(called, concept?.acronyms ?? []),
      places: [...places],
    };
    const draft = drafts.get(key);
    if (!draft) drafts.set(key, own);
    else {
      add(draft, own);
      draft.places.sort((a, b) => a - b);
    }
  }
  for (const draft of drafts.values()) draft.places = draft.places.flatMap((at) => [place, at]);
  return drafts;
}

/** What the sources have other names for, where these words are all of one; with those of one word, if it has more. */
function conceptOf(
  forms: readonly string[],
  concepts: Concepts,
): { readonly key: string; readonly acronyms: readonly string[] } | undefined {
  const [match] = concepts.match(forms);
  const [key, ...others] = match?.concepts ?? [];
  if (!match || key === undefined || others.length > 0 || match.end !== forms.length) return undefined;
  const acronyms = match.names.flatMap(([word = '', ...more]) => (more.length === 0 ? word : []));
  return { key, acronyms: forms.length > 1 ? acronyms : [] };
}

/** What stands for a name where somebody is quoted: a title with the last word, an acronym; and the full name that a title gives. */
function callings(source: Source, { mention }: Quotation, forms: readonly string[]): readonly string[] {
  const called = new Set<string>();
  const last = forms.at(-1) ?? '';
  if (mention) {
    const text = copied(slice(source.text, mention).replace(/^the\s/i, ''));
    if (ACRONYM.test(text) || (text.includes(' ') && words(text).at(-1)?.form === last)) called.add(text);
  }
  if (forms.length === 1) for (const name of namesInTitle(source, last)) called.add(name);
  return joined(NONE, [...called]);
}

/** "The keeper: an interview with Orla Tierney": whom the label TIERNEY stands for. */
function namesInTitle({ title, about }: Source, last: string): string[] {
  return [title, about?.title].flatMap((text) =>
    [...(text ?? '').matchAll(FULL_NAME)]
      .map(([name]) => name)
      .filter((name) => words(name).at(-1)?.form === last),
  );
}

const FULL_NAME = /\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){1,3}/gu;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u;

/** Of what somebody is called, so much is kept. */
const MOST_CALLED = 50;

/** Nearly all share the first of two lists, often an empty one: of people there are many. */
const NONE: readonly string[] = [];
function joined(known: readonly string[], more: readonly string[]): readonly string[] {
  const others = more.filter((text) => !known.includes(text)).slice(0, MOST_CALLED - known.length);
  return others.length === 0 ? known : [...known, ...others];
}

function add(draft: Draft, { name, role, called, places }: Draft): void {
  if (name.words.length > draft.name.words.length) draft.name = name;
  draft.role ??= role;
  draft.called = joined(draft.called, called);
  for (const place of places) draft.places.push(place);
}

/**
 * Gives the quotations of "Ann Early" to the only "Ann Rosa Early" of the shelf: of a person, for all that the
 * sources tell of both, a middle name makes no other one.
 */
function joinMiddleNames(drafts: Map<string, Draft>): void {
  const byEnds = new Map<string, Draft[]>();
  for (const [key, draft] of drafts) {
    const { forms } = draft;
    if (forms.length < 3 || key !== forms.join(' ')) continue;
    const ends = `${forms[0]} ${forms.at(-1)}`;
    byEnds.set(ends, [...(byEnds.get(ends) ?? []), draft]);
  }
  for (const [ends, [full, ...others]] of byEnds) {
    const draft = drafts.get(ends);
    if (!draft || !full || others.length > 0 || !mayBeOne(draft, full)) continue;
    add(full, draft);
    drafts.delete(ends);
  }
}

/** Whether the shorter name and the one with a middle name may be one person's. */
function mayBeOne(short: Draft, full: Draft): boolean {
  const capitals = words(full.name.words).every((word) => isCapital(full.name, word));
  const body = full.forms.some((form) => NAME_HEADS.has(form) || bitsOf(form) & NO_NAME);
  if (!capitals || body) return false;
  const genders = new Set([genderOf(short), genderOf(full)].filter((one) => one !== undefined));
  if (genders.size > 1) return false;
  if (short.role && full.role) return sharesWord(short.role.words, full.role.words);
  return (bitsOf(full.forms[0] ?? '') & (Kind.male | Kind.female)) !== 0;
}

/** What no word of a person's name is: "Grace General Hospital". */
const NO_NAME = Kind.body | Kind.title | Kind.preposition | Kind.conjunction;

const bitsOf = (form: string): number => languageOf('en').speech?.().lexicon.get(form) ?? 0;

/** Whom "Mrs Early", as a source calls her, tells. */
const genderOf = ({ called }: Draft): ReturnType<typeof genderOfTitle> =>
  called.map((text) => genderOfTitle(words(text)[0]?.form ?? '')).find((one) => one !== undefined);

/** Whether two roles have a word in common that tells something. */
function sharesWord(one: string, other: string): boolean {
  const told = new Set(words(one).map(({ form }) => form));
  return words(other).some(({ form }) => form.length > 3 && told.has(form));
}

/** Gives the quotations of "Kelly" to the only one whose longer name ends so. */
function joinShortNames(drafts: Map<string, Draft>): void {
  const byEnding = new Map<string, Draft[]>();
  for (const draft of drafts.values())
    for (let from = 1; from < draft.forms.length; from++) {
      const ending = draft.forms.slice(from).join(' ');
      byEnding.set(ending, [...(byEnding.get(ending) ?? []), draft]);
    }
  for (const [key, draft] of [...drafts].sort(([, a], [, b]) => a.forms.length - b.forms.length)) {
    const [only, ...others] = byEnding.get(key) ?? [];
    if (!only || others.length > 0) continue;
    add(only, draft);
    drafts.delete(key);
  }
}

const UNTELLING: ReadonlySet<string> = new Set(`the a an ${TITLES} ${FEMALE_TITLES}`.split(/\s+/));

/**
 * The forms of a name without the articles and titles before it; all of them, when nothing else is left. "Mrs Moss"
 * is a name where the source has another Moss.
 */
function identifying(found: readonly WordSpan[]): string[] {
  const forms = found.map(({ form }) => form);
  if (forms.length === 2 && genderOfTitle(forms[0] ?? '')) return forms;
  const first = forms.findIndex((form) => !UNTELLING.has(form));
  return first < 0 ? forms : forms.slice(first);
}

/** Whether a capital letter begins the last word: "Human Rights Watch", but not "a DHS spokesperson". */
const isNamed = (name: Told, last: WordSpan | undefined): boolean =>
  last !== undefined && isCapital(name, last);

const isCapital = ({ words: text }: Told, { start }: WordSpan): boolean =>
  text.charAt(start) !== text.charAt(start).toLowerCase();

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
