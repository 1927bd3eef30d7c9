import { MONTHS } from '../annotate/figures/tables/calendar.ts';
import { type Span, slice } from '../text/span.ts';
import { words } from '../text/words.ts';
import { passageAt, passageRun, type Run, wordAt } from './concordance.ts';
import { isNameWord, NO_TERM } from './lexicon.ts';
import type { FigureEntry, Library } from './library.ts';
import type { Probe } from './probe.ts';
import type { WeighedTopic } from './question.ts';

/** How much a name counts that the sentence leaves to the words around it. */
const AROUND = 0.8;

/** How much of each topic the words around a figure's sentence give to it, 0 to 1. */
export type Around = (entry: FigureEntry) => readonly number[];

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
  { concordance, lexicon, passages }: Library,
  topics: readonly WeighedTopic[],
  look: Probe,
  asked: ReadonlySet<string>,
): Around {
  const hasBoth = topics.some(({ isName }) => isName) && topics.some(({ isName }) => !isName);
  const namesIn = (runs: readonly Run[]): number[] => {
    const held = runs.map((run) => look(run).shares);
    return topics.map(({ isName }, at) =>
      isName ? AROUND * Math.max(0, ...held.map((shares) => shares[at] ?? 0)) : 0,
    );
  };
  const given = (passage: number): readonly number[] => {
    const entry = passages.entries[passage];
    const own = namesIn([passageRun(concordance, passage)]);
    if (!entry || own.some((share) => share > 0)) return own;
    if (namesAnother(entry.shelved.source.text, entry.passage.span, asked)) return own;
    const beside = [passage - 1, passage + 1].filter(
      (other) => passages.entries[other]?.shelved === entry.shelved,
    );
    return namesIn([...entry.headings, ...beside.map((at) => passageRun(concordance, at))]);
  };
  const known = new Map<number, readonly number[]>();
  /** "Canada was to receive …": a first word that the shelf has nowhere in small letters may be another name. */
  const opensWithAnother = ({ from }: Run): boolean => {
    const word = wordAt(concordance, from);
    const form = lexicon.forms[word] ?? '';
    if (lexicon.terms[word] === NO_TERM || asked.has(form) || MONTHS.has(form)) return false;
    return (lexicon.inside[word] ?? 0) === 0 || isNameWord(lexicon, word);
  };
  return ({ run, shelved, sentence }) => {
    if (!hasBoth || opensWithAnother(run) || namesAnother(shelved.source.text, sentence, asked)) return [];
    const passage = passageAt(concordance, run.from);
    const shares = known.get(passage) ?? given(passage);
    known.set(passage, shares);
    return shares;
  };
}

/** Whether these words name a place or an owner that is not asked for. */
function namesAnother(text: string, span: Span, asked: ReadonlySet<string>): boolean {
  const part = slice(text, span);
  const names = [
    ...[...part.matchAll(NAMED)].map(([, , name = '']) => name),
    ...[...part.matchAll(OWNER)].map(([, name = '']) => name),
  ];
  return names.some((name) => words(name).some(({ form }) => !asked.has(form) && !MONTHS.has(form)));
}
