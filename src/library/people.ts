import { genderOfTitle } from '../annotate/quotations/people/index.ts';
import type { Quotation } from '../annotate/types.ts';
import { type Excerpt, excerpt } from '../corpus/excerpt.ts';
import { Word as Kind, wordBits } from '../languages/index.ts';
import type { Concepts, QuotationEntry, SearchedShelf, Shelved, SourceEntries } from '../search/index.ts';
import { nth } from '../text/nth.ts';
import { holdingInMemory, type Numbers } from '../text/rising-numbers.ts';
import { words } from '../text/words.ts';
import { NAME_HEADS } from '../words/body-names.ts';
import type { Rest } from './rest.ts';
import { summaryOf } from './resting-shelf.ts';
import { beginsUpper, type SourceSummary } from './source-summary.ts';
import { addTo, type Draft, joinedCalls, type ToldName } from './speaker-drafts.ts';

/** Somebody who is quoted, in one source or several. */
export interface Person {
  /** The fullest name that a source gives. */
  readonly name: Excerpt;
  /** A role that a source gives with the name. */
  readonly role: Excerpt | undefined;
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

/** A name with the place of its source on the shelf. */
interface PlacedName extends ToldName {
  readonly place: number;
}
type PlacedDraft = Draft<PlacedName>;

/** What is kept of somebody: of these there may be millions, at rest. */
type KeptPerson = Omit<PlacedDraft, 'forms' | 'places'>;

interface KeptPeople {
  readonly entries: readonly SourceEntries[];
  readonly at: (number: number) => KeptPerson;
  /** The places of all, and where those of each begin; one more at the end. */
  readonly places: Numbers;
  readonly firsts: Uint32Array;
}

/** Somebody by a number: what is known of them is read when somebody asks for it. */
class Quoted implements Person {
  readonly #people: KeptPeople;
  readonly #number: number;

  constructor(people: KeptPeople, number: number) {
    this.#people = people;
    this.#number = number;
  }
  get kept(): KeptPerson {
    return this.#people.at(this.#number);
  }
  get name(): Excerpt {
    return excerptOf(this.#people.entries, this.kept.name);
  }
  get role(): Excerpt | undefined {
    const { role } = this.kept;
    return role && excerptOf(this.#people.entries, role);
  }
  get nameWords(): string {
    return this.kept.name.words;
  }
  get roleWords(): string {
    return this.kept.role?.words ?? '';
  }
  get called(): readonly string[] {
    return this.kept.called;
  }
  get places(): readonly number[] {
    const { places, firsts } = this.#people;
    return Array.from(places.slice(firsts[this.#number] ?? 0, firsts[this.#number + 1] ?? 0));
  }
  get count(): number {
    const { firsts } = this.#people;
    return ((firsts[this.#number + 1] ?? 0) - (firsts[this.#number] ?? 0)) / 2;
  }
  get quotations(): readonly QuotationEntry[] {
    return pairs(this.places).flatMap(([place, at]) => this.#people.entries[place]?.quotations[at] ?? []);
  }
}

function excerptOf(entries: readonly SourceEntries[], { place, ...span }: PlacedName): Excerpt {
  return excerpt(nth(entries, place).shelved.source, span);
}

const pairs = (numbers: readonly number[]): [number, number][] =>
  Array.from({ length: numbers.length / 2 }, (_, at) => [numbers[2 * at] ?? 0, numbers[2 * at + 1] ?? 0]);

/**
 * Joins the quotations of one speaker over all sources. "Secretary Kelly" and "Kelly" are "John Kelly" when the
 * shelf quotes one person alone whose name ends so; of two such people, "Kelly" stays a third. "DHS" is the
 * Department of Homeland Security when a source says so. Who has no name ("a spokesperson") is joined within
 * one source alone.
 */
export function peopleOf(
  entries: readonly SourceEntries[],
  places: SearchedShelf['places'],
  concepts: Concepts,
  rest: Rest | undefined,
): { readonly people: readonly Person[]; readonly speakers: Speakers } {
  const drafts = joinedDrafts(entries, concepts);
  const numberAt = speakerNumbers(drafts, entries);
  const kept = { entries, ...keptBy(rest, drafts) };
  const people = Array.from(drafts, (_, number) => new Quoted(kept, number));
  const numberOf = (ref: string, at: number): number => (at < 0 ? -1 : numberAt(places.get(ref) ?? -1, at));
  return {
    people,
    speakers: {
      of: ({ ref, annotations: { quotations } }, quotation) =>
        people[numberOf(ref, quotation ? quotations.indexOf(quotation) : -1)],
      in({ ref, annotations: { quotations } }) {
        const numbers = new Set(quotations.map((_, at) => numberOf(ref, at)));
        return [...numbers].sort((a, b) => a - b).flatMap((number) => people[number] ?? []);
      },
    },
  };
}

function keptBy(rest: Rest | undefined, drafts: readonly PlacedDraft[]): Omit<KeptPeople, 'entries'> {
  const all = rest?.holding() ?? holdingInMemory();
  const firsts = new Uint32Array(drafts.length + 1);
  for (const [number, { places }] of drafts.entries()) {
    all.add(Int32Array.from(places));
    firsts[number + 1] = all.length;
  }
  const kept = drafts.map(({ name, role, called }): KeptPerson => ({ name, role, called }));
  return { at: rest ? rest.keep(kept) : (number) => nth(kept, number), places: all.done(), firsts };
}

/** What tells the number of the speaker of each quotation, by the places of source and quotation; −1 where nobody is told. */
function speakerNumbers(
  drafts: readonly PlacedDraft[],
  entries: readonly SourceEntries[],
): (place: number, at: number) => number {
  /** Of each source the place of the first of its quotations among those of all; one more at the end. */
  const firsts = new Uint32Array(entries.length + 1);
  for (const [place, source] of entries.entries())
    firsts[place + 1] = (firsts[place] ?? 0) + summaryOf(source).quotations;
  /** From 1; 0 where nobody is told. */
  const numbers = new Uint32Array(firsts.at(-1) ?? 0);
  for (const [number, { places }] of drafts.entries())
    for (let at = 0; at < places.length; at += 2)
      numbers[(firsts[places[at] ?? 0] ?? 0) + (places[at + 1] ?? 0)] = number + 1;
  return (place, at) => (place < 0 ? -1 : (numbers[(firsts[place] ?? 0) + at] ?? 0) - 1);
}

function joinedDrafts(entries: readonly SourceEntries[], concepts: Concepts): PlacedDraft[] {
  const drafts = new Map<string, PlacedDraft>();
  for (const [place, source] of entries.entries())
    for (const [key, own] of withAliases(summaryOf(source).speakers, place, concepts)) {
      const draft = drafts.get(key);
      if (draft) addTo(draft, own);
      else drafts.set(key, own);
    }
  joinMiddleNames(drafts);
  joinShortNames(drafts);
  return [...drafts.values()].sort(
    (a, b) => b.places.length - a.places.length || compare(a.name.words, b.name.words),
  );
}

/** The speakers of a source under the names that the sources give to what they are, each a copy of its own. */
function withAliases(
  speakers: SourceSummary['speakers'],
  place: number,
  concepts: Concepts,
): Map<string, PlacedDraft> {
  const drafts = new Map<string, PlacedDraft>();
  for (const { key: written, name, forms, role, called, places } of speakers) {
    const concept = conceptOf(forms, concepts);
    const key = concept?.key ?? written;
    const own: PlacedDraft = {
      name: { ...name, place },
      forms,
      role: role && { ...role, place },
      called: joinedCalls(called, concept?.acronyms ?? []),
      places: [...places],
    };
    const draft = drafts.get(key);
    if (!draft) drafts.set(key, own);
    else {
      addTo(draft, own);
      draft.places.sort((a, b) => a - b);
    }
  }
  for (const draft of drafts.values()) draft.places = withPlace(draft.places, place);
  return drafts;
}

function withPlace(quotations: readonly number[], place: number): number[] {
  const found: number[] = [];
  for (const at of quotations) found.push(place, at);
  return found;
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

/**
 * Gives the quotations of "Ann Early" to the only "Ann Rosa Early" of the shelf: of a person, for all that the
 * sources tell of both, a middle name makes no other one.
 */
function joinMiddleNames(drafts: Map<string, PlacedDraft>): void {
  const byEnds = new Map<string, PlacedDraft[]>();
  for (const [key, draft] of drafts) {
    const { forms } = draft;
    if (forms.length < 3 || key !== forms.join(' ')) continue;
    const ends = `${forms[0]} ${forms.at(-1)}`;
    byEnds.set(ends, [...(byEnds.get(ends) ?? []), draft]);
  }
  for (const [ends, [full, ...others]] of byEnds) {
    const draft = drafts.get(ends);
    if (!draft || !full || others.length > 0 || !mayBeOne(draft, full)) continue;
    addTo(full, draft);
    drafts.delete(ends);
  }
}

/** Whether the shorter name and the one with a middle name may be one person's. */
function mayBeOne(short: PlacedDraft, full: PlacedDraft): boolean {
  const capitals = words(full.name.words).every((word) => beginsUpper(full.name, word));
  const body = full.forms.some((form) => NAME_HEADS.has(form) || bitsOf(form) & NO_NAME);
  if (!capitals || body) return false;
  const genders = new Set([genderOf(short), genderOf(full)].filter((one) => one !== undefined));
  if (genders.size > 1) return false;
  if (short.role && full.role) return sharesWord(short.role.words, full.role.words);
  return (bitsOf(full.forms[0] ?? '') & (Kind.male | Kind.female)) !== 0;
}

/** What no word of a person's name is: "Grace General Hospital". */
const NO_NAME = Kind.body | Kind.title | Kind.preposition | Kind.conjunction;

const bitsOf = (form: string): number => wordBits('en', form);

/** Whom "Mrs Early", as a source calls her, tells. */
const genderOf = ({ called }: PlacedDraft): ReturnType<typeof genderOfTitle> =>
  called.map((text) => genderOfTitle(words(text)[0]?.form ?? '')).find((one) => one !== undefined);

/** Whether two roles have a word in common that tells something. */
function sharesWord(one: string, other: string): boolean {
  const told = new Set(words(one).map(({ form }) => form));
  return words(other).some(({ form }) => form.length > 3 && told.has(form));
}

/** Gives the quotations of "Kelly" to the only one whose longer name ends so. */
function joinShortNames(drafts: Map<string, PlacedDraft>): void {
  /** By the endings that are somebody's whole name. */
  const byEnding = new Map<string, PlacedDraft[]>();
  for (const draft of drafts.values())
    for (let from = 1; from < draft.forms.length; from++) {
      const ending = draft.forms.slice(from).join(' ');
      if (!drafts.has(ending)) continue;
      const known = byEnding.get(ending);
      if (known) known.push(draft);
      else byEnding.set(ending, [draft]);
    }
  const short = [...drafts.keys()].flatMap((key) => {
    const [only, ...others] = byEnding.get(key) ?? [];
    const draft = drafts.get(key);
    return draft && only && others.length === 0 ? { key, draft, only } : [];
  });
  for (const { key, draft, only } of short.sort((a, b) => a.draft.forms.length - b.draft.forms.length)) {
    addTo(only, draft);
    drafts.delete(key);
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
