import { MONTHS } from '../../annotate/figures/tables/calendar.ts';
import { type Span, slice } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import type { Topic } from '../question/question.ts';
import type { TopicMatcher } from '../ranking/topic-matches.ts';
import type { FigureEntry, SourceEntries } from '../shelf/entries.ts';
import { type ForwardIndex, passageNumberAt, type WordRange, wordNumberAt } from '../shelf/forward-index.ts';
import { isWrittenAsName } from '../shelf/shelf-names.ts';
import { NO_TERM, type Vocabulary } from '../shelf/vocabulary.ts';

/** How much a name counts that the sentence leaves to the words around it. */
const AROUND = 0.8;

/** How much of each topic the words around a figure's sentence give to it, 0 to 1. */
export type NamesAround = (entry: FigureEntry, entries: SourceEntries) => readonly number[];

/** A capitalised name behind a preposition, where places and owners stand. */
export const NAMED = /(?<![\p{L}\p{N}])(to|for|from|in|of|by|under|at)\s+(?:the\s+)?(\p{Lu}[\p{L}\p{M}]+)/gu;

/** A name that owns something. */
const OWNER = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}]+)['’]s(?![\p{L}\p{N}])/gu;

/**
 * A name that is asked for together with something else may stand in the same passage, in one beside it, in the title or
 * in the heading: "Inflation in the city was 4.5%." To a sentence that names somewhere else these give nothing, nor
 * do the title and the neighbours to a passage that does.
 */
export function namesAround(
  vocabulary: Vocabulary,
  topics: readonly Topic[],
  look: TopicMatcher,
  asked: ReadonlySet<string>,
): NamesAround {
  const hasBoth = topics.some(({ isName }) => isName) && topics.some(({ isName }) => !isName);
  const namesIn = (forward: ForwardIndex, ranges: readonly WordRange[]): number[] => {
    const held = ranges.map((range) => look(forward, range).shares);
    return topics.map(({ isName }, at) =>
      isName ? AROUND * Math.max(0, ...held.map((shares) => shares[at] ?? 0)) : 0,
    );
  };
  const given = ({ passages, forward }: SourceEntries, passage: number): readonly number[] => {
    const entry = passages[passage];
    const own = namesIn(forward, entry ? [entry.range] : []);
    if (!entry || own.some((share) => share > 0)) return own;
    if (namesAnother(entry.shelved.source.text, entry.passage.span, asked)) return own;
    const beside = [passages[passage - 1], passages[passage + 1]].flatMap((other) => other?.range ?? []);
    return namesIn(forward, [...entry.headings, ...beside]);
  };
  const known = new Map<ForwardIndex, Map<number, readonly number[]>>();
  /** A list of numbers is one long sentence, which is looked at once for all of them. */
  const sentences = new Map<Span, boolean>();
  const isOfAnother = ({ shelved, sentence }: FigureEntry): boolean => {
    const isIt = sentences.get(sentence) ?? namesAnother(shelved.source.text, sentence, asked);
    sentences.set(sentence, isIt);
    return isIt;
  };
  /** "Canada was to receive …": a first word that the shelf has nowhere in small letters may be another name. */
  const opensWithAnother = (forward: ForwardIndex, { from }: WordRange): boolean => {
    const word = wordNumberAt(forward, from);
    const form = vocabulary.forms[word] ?? '';
    if (vocabulary.terms[word] === NO_TERM || asked.has(form) || MONTHS.has(form)) return false;
    return (vocabulary.inside[word] ?? 0) === 0 || isWrittenAsName(vocabulary, word);
  };
  return (entry, entries) => {
    const { forward, range } = entry;
    if (!hasBoth || opensWithAnother(forward, range) || isOfAnother(entry)) return [];
    const passage = passageNumberAt(forward, range.from);
    const own = known.get(forward) ?? new Map<number, readonly number[]>();
    const shares = own.get(passage) ?? given(entries, passage);
    known.set(forward, own.set(passage, shares));
    return shares;
  };
}

/** Whether these words name a place or an owner that is not asked for. */
function namesAnother(text: string, span: Span, asked: ReadonlySet<string>): boolean {
  const forms = named.get(span) ?? namedIn(slice(text, span));
  named.set(span, forms);
  return forms.some((form) => !asked.has(form));
}

/** By the span of a sentence or passage: the same ones are met by question after question. */
const named = new WeakMap<Span, readonly string[]>();

/** The words of the places and owners that are named, folded. */
const namedIn = (part: string): string[] =>
  [
    ...[...part.matchAll(NAMED)].map(([, , name = '']) => name),
    ...[...part.matchAll(OWNER)].map(([, name = '']) => name),
  ].flatMap((name) => words(name).flatMap(({ form }) => (MONTHS.has(form) ? [] : form)));
