import { Word as Kind, wordBits } from '../languages/index.ts';
import type { Concepts, SourceEntries } from '../search/index.ts';
import { grouped, numberList } from '../text/rising-numbers.ts';
import { wordHash } from '../text/word-numbers.ts';
import { words } from '../text/words.ts';
import { NAME_HEADS } from '../words/body-names.ts';
import { genderOfTitle } from '../words/titles.ts';
import type { Rest } from './rest.ts';
import { summaryOf } from './resting-shelf.ts';
import { beginsUpper, type SourceSummary } from './source-summary.ts';
import { addTo, type Draft, joinedCalls, type ToldName } from './speaker-drafts.ts';

/** A name with the place of its source on the shelf. */
export interface PlacedName extends ToldName {
  readonly place: number;
}

/** Somebody, and the words by which they are told apart. */
export interface JoinedSpeaker extends Draft<PlacedName> {
  readonly key: string;
  /** Which of all that the sources tell is the first of theirs. */
  readonly first: number;
  /** Whether the sources have several names for what they are. */
  readonly isConcept: boolean;
}
type JoinedSpeakers = Map<string, JoinedSpeaker>;
type Told = Omit<JoinedSpeaker, 'key' | 'first'>;

/**
 * Everybody whom the sources quote, most quoted first. Names that may be one person's end with the same word: by that word
 * all speakers are parted, joined part by part, and merged, so that of those that lie at rest one part alone is in memory
 * (hash partitioning and a merge of sorted runs, as in G. Graefe, “Query Evaluation Techniques for Large Databases”,
 * ACM Computing Surveys 25 (2), 1993).
 * @param keep where they lie
 * @param together how many are joined at once
 */
export function joinedSpeakers(
  entries: readonly SourceEntries[],
  concepts: Concepts,
  keep: Rest['keep'],
  together: number,
): Iterable<JoinedSpeaker> {
  const endings = numberList();
  /** Their names end with several words, by which they are not parted; there are few of them. */
  const named: JoinedSpeakers = new Map();
  const own = keep(told());
  const parts = Math.max(1, Math.ceil(endings.length / together));
  const { first, items } = grouped(parts, (tell) => {
    for (const [number, ending] of endings.toArray().entries()) tell(number, ending % parts);
  });
  const runs: Run[] = [];
  return merged(keep(inRuns()), runs);

  /** Those of each source by itself. */
  function* told(): Iterable<JoinedSpeaker> {
    let count = 0;
    for (const [place, source] of entries.entries())
      for (const [key, draft] of withAliases(summaryOf(source).speakers, place, concepts)) {
        const speaker = { key, first: count++, ...draft };
        if (speaker.isConcept) join(named, speaker);
        else {
          endings.push(endingOf(speaker));
          yield speaker;
        }
      }
  }

  function* inRuns(): Iterable<JoinedSpeaker> {
    for (let part = 0, start = 0; part < parts; part++) {
      const speakers: JoinedSpeakers = new Map();
      for (const one of named.values()) if (endingOf(one) % parts === part) speakers.set(one.key, one);
      for (const number of items.subarray(first[part], first[part + 1])) join(speakers, own(number));
      joinMiddleNames(speakers);
      joinShortNames(speakers);
      const inOrder = [...speakers.values()].sort(compare);
      runs.push({ start, end: start + inOrder.length });
      start += inOrder.length;
      yield* inOrder;
    }
  }
}

const endingOf = ({ forms }: JoinedSpeaker): number => wordHash(forms.at(-1) ?? '');

function join(speakers: JoinedSpeakers, one: JoinedSpeaker): void {
  const known = speakers.get(one.key);
  if (known) addTo(known, one);
  else speakers.set(one.key, one);
}

/** Most quoted first, then by name. */
function compare(a: JoinedSpeaker, b: JoinedSpeaker): number {
  const [one, other] = [a.name.words, b.name.words];
  return b.places.length - a.places.length || (one < other ? -1 : one > other ? 1 : a.first - b.first);
}

/** JoinedSpeakers in order, by their numbers. */
interface Run {
  readonly start: number;
  readonly end: number;
}

function* merged(at: (number: number) => JoinedSpeaker, runs: readonly Run[]): Iterable<JoinedSpeaker> {
  const heads = runs.flatMap(({ start, end }) => (start < end ? { at: start, end, speaker: at(start) } : []));
  for (let [least] = heads; least; [least] = heads) {
    for (const head of heads) if (compare(head.speaker, least.speaker) < 0) least = head;
    yield least.speaker;
    least.at++;
    if (least.at < least.end) least.speaker = at(least.at);
    else heads.splice(heads.indexOf(least), 1);
  }
}

/** The speakers of a source under the names that the sources give to what they are, each a copy of its own. */
function withAliases(
  speakers: SourceSummary['speakers'],
  place: number,
  concepts: Concepts,
): Map<string, Told> {
  const drafts = new Map<string, Told>();
  for (const { key: written, name, forms, role, called, places } of speakers) {
    const concept = conceptOf(forms, concepts);
    const key = concept?.key ?? written;
    const own: Told = {
      name: { ...name, place },
      forms,
      role: role && { ...role, place },
      called: joinedCalls(called, concept?.acronyms ?? []),
      places: [...places],
      isConcept: concept !== undefined,
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
function joinMiddleNames(speakers: JoinedSpeakers): void {
  const byEnds = new Map<string, JoinedSpeaker[]>();
  for (const [key, draft] of speakers) {
    const { forms } = draft;
    if (forms.length < 3 || key !== forms.join(' ')) continue;
    const ends = `${forms[0]} ${forms.at(-1)}`;
    byEnds.set(ends, [...(byEnds.get(ends) ?? []), draft]);
  }
  for (const [ends, [full, ...others]] of byEnds) {
    const draft = speakers.get(ends);
    if (!draft || !full || others.length > 0 || !mayBeOne(draft, full)) continue;
    addTo(full, draft);
    speakers.delete(ends);
  }
}

/** Whether the shorter name and the one with a middle name may be one person's. */
function mayBeOne(short: JoinedSpeaker, full: JoinedSpeaker): boolean {
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
const genderOf = ({ called }: JoinedSpeaker): ReturnType<typeof genderOfTitle> =>
  called.map((text) => genderOfTitle(words(text)[0]?.form ?? '')).find((one) => one !== undefined);

/** Whether two roles have a word in common that tells something. */
function sharesWord(one: string, other: string): boolean {
  const told = new Set(words(one).map(({ form }) => form));
  return words(other).some(({ form }) => form.length > 3 && told.has(form));
}

/** Gives the quotations of "Kelly" to the only one whose longer name ends so. */
function joinShortNames(speakers: JoinedSpeakers): void {
  /** By the endings that are somebody's whole name. */
  const byEnding = new Map<string, JoinedSpeaker[]>();
  for (const draft of speakers.values())
    for (let from = 1; from < draft.forms.length; from++) {
      const ending = draft.forms.slice(from).join(' ');
      if (!speakers.has(ending)) continue;
      const known = byEnding.get(ending);
      if (known) known.push(draft);
      else byEnding.set(ending, [draft]);
    }
  const short = [...speakers.keys()].flatMap((key) => {
    const [only, ...others] = byEnding.get(key) ?? [];
    const draft = speakers.get(key);
    return draft && only && others.length === 0 ? { key, draft, only } : [];
  });
  for (const { key, draft, only } of short.sort((a, b) => a.draft.forms.length - b.draft.forms.length)) {
    addTo(only, draft);
    speakers.delete(key);
  }
}
