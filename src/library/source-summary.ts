import type { Quotation } from '../annotate/types.ts';
import { excerpt } from '../corpus/excerpt.ts';
import type { Source } from '../corpus/source.ts';
import { type SourceEntries, wordsInPassages } from '../search/index.ts';
import { copied } from '../text/copied.ts';
import { madeOnce } from '../text/made-once.ts';
import { type Span, slice } from '../text/span.ts';
import { type WordSpan, words } from '../text/words.ts';
import { genderOfTitle, TITLES } from '../words/titles.ts';
import { leadOf } from './front-words.ts';
import { addTo, CALLED_NOTHING, type Draft, joinedCalls, type ToldName } from './speaker-drafts.ts';

/** What one source tells by itself, as plain data: it is read of all sources when a shelf has changed. */
export interface SourceSummary {
  /** How many quotations it has. */
  readonly quotations: number;
  readonly speakers: readonly QuotedSpeaker[];
  /** Names that mean the same by what it says. */
  readonly aliases: readonly (readonly string[])[];
  /** How it begins, where it has no title. */
  readonly lead: string;
  /** Each word of its passages once. */
  readonly words: Uint32Array;
}

/** Whom a source quotes; the places are those of the quotations among those of the source. */
export interface QuotedSpeaker extends Draft {
  /** The words that identify them, with the source where these are no name. */
  readonly key: string;
}

/** What the entries of a source in memory tell. */
export const summaryMade = madeOnce((entries: SourceEntries): SourceSummary => {
  const { source, annotations } = entries.shelved;
  return {
    quotations: entries.quotations.length,
    speakers: speakersIn(entries),
    aliases: annotations.aliases.map(({ names }) => names.map((name) => copied(slice(source.text, name)))),
    lead: copied(leadOf(source)),
    get words() {
      return wordsInPassages(entries);
    },
  };
});

function speakersIn({ quotations }: SourceEntries): readonly QuotedSpeaker[] {
  const speakers = new Map<string, QuotedSpeaker>();
  for (const [at, { shelved, quotation }] of quotations.entries()) {
    const { source } = shelved;
    const { speaker } = quotation;
    if (!speaker) continue;
    const name = toldIn(source, speaker.name);
    const found = words(name.words);
    const forms = identifying(found);
    const written = forms.join(' ');
    const key = isNamed(name, found.at(-1)) ? written : `${source.id}: ${written}`;
    const role = speaker.role && toldIn(source, speaker.role);
    const called = callings(source, quotation, forms);
    const own = { key, name, forms, role, called, places: [at] };
    const known = speakers.get(key);
    if (known) addTo(known, own);
    else speakers.set(key, own);
  }
  return [...speakers.values()];
}

function toldIn(source: Source, span: Span): ToldName {
  const { start, end, text } = excerpt(source, span);
  return { start, end, words: copied(text) };
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
  return joinedCalls(CALLED_NOTHING, [...called]);
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

const UNTELLING: ReadonlySet<string> = new Set(`the a an ${TITLES}`.split(/\s+/));

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
const isNamed = (name: ToldName, last: WordSpan | undefined): boolean =>
  last !== undefined && beginsUpper(name, last);

export const beginsUpper = ({ words: text }: ToldName, { start }: WordSpan): boolean =>
  text.charAt(start) !== text.charAt(start).toLowerCase();
