import { createHash } from 'node:crypto';
import { annotate } from '../annotate/annotate.ts';
import { type Document, type Paragraph, toDocument } from '../annotate/document.ts';
import type { Annotations, Figure, Quotation } from '../annotate/types.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Shelf } from '../corpus/shelf.ts';
import { type Passage, publishedOf, type Source } from '../corpus/source.ts';
import { contains, type Span } from '../text/span.ts';
import { concepts } from './concepts.ts';
import {
  type Concordance,
  concordance,
  passageRun,
  type Run,
  runWithin,
  sentenceRun,
  termsIn,
  wordsIn,
} from './concordance.ts';
import { headings } from './headings.ts';
import { isNameWord } from './lexicon.ts';
import { type NameIndex, nameIndex, nameOfPerson, nameOfSource, SPARE_TITLES } from './name-index.ts';
import { type Person, people } from './people.ts';
import type { Reading } from './question.ts';
import type { Remembered, Snapshot, Words } from './snapshot.ts';
import { type Spelling, spelling } from './spelling.ts';
import { postings, type TermIndex, termIndex } from './term-index.ts';
import { type WordRuns, wordRuns } from './word-runs.ts';

/** A source with what the rules found in it. */
export interface Shelved {
  readonly source: Source;
  /** A short name for buttons: the first characters of the id's SHA-256. */
  readonly ref: string;
  readonly document: Document;
  readonly annotations: Annotations;
}

export interface PassageEntry {
  readonly shelved: Shelved;
  readonly passage: Passage;
  readonly sentences: readonly Span[];
  /** The title and the section that it stands under, in the concordance. */
  readonly headings: readonly Run[];
}

export interface QuotationEntry {
  readonly shelved: Shelved;
  readonly quotation: Quotation;
  /** Its content in the concordance. */
  readonly run: Run;
}

export interface FigureEntry {
  readonly shelved: Shelved;
  readonly figure: Figure;
  /** The sentence that it stands in, and the words of that sentence around it in the concordance. */
  readonly sentence: Span;
  readonly run: Run;
}

/** Things in order, and the index whose document numbers are their places. */
export interface Indexed<Entry> {
  readonly entries: readonly Entry[];
  readonly index: TermIndex;
}

/** All that can be searched. Immutable: a changed shelf makes a new library. */
export interface Library extends Reading {
  readonly shelf: readonly Shelved[];
  readonly leftOut: readonly Problem[];
  readonly concordance: Concordance;
  readonly spelling: Spelling;
  /** Indexed by terms, as the figures by their sentences. */
  readonly passages: Indexed<PassageEntry>;
  readonly figures: Indexed<FigureEntry>;
  /** Indexed by words, stop words included. */
  readonly quotations: Indexed<QuotationEntry>;
  /** Everybody who is quoted, most quoted first. */
  readonly people: readonly Person[];
  readonly peopleByName: NameIndex;
  readonly sourcesByName: NameIndex;
  /** Every word of the shelf in its order; made when it is first asked for. */
  readonly runs: WordRuns;
}

/**
 * Annotates and indexes a shelf; pure, the same shelf gives the same library.
 * @param snapshot what was found in sources before; the library is the same without it, only later
 */
export const buildLibrary = ({ sources, problems }: Shelf, snapshot?: Snapshot): Library =>
  indexShelf(
    sources.map((source) => shelve(source, snapshot?.recall(source))),
    problems,
    snapshot?.words(sources),
  );

/** Indexes what is annotated already. @param known the words of the shelf, where they are numbered */
export function indexShelf(shelf: readonly Shelved[], problems: readonly Problem[], known?: Words): Library {
  const table = known?.concordance ?? concordance(textsOf(shelf));
  const { lexicon } = table;
  const aliases = concepts(
    shelf.flatMap(({ source, annotations }) =>
      annotations.aliases.map((alias) => ({ text: source.text, alias })),
    ),
  );
  const { passages, quotations, figures } = entriesOf(shelf, table);
  const everybody = people(quotations, aliases);
  const { termCount, forms } = lexicon;
  let runs: WordRuns | undefined;
  return {
    shelf,
    leftOut: problems,
    concordance: table,
    lexicon,
    concepts: aliases,
    languages: [...new Set(shelf.map(({ source }) => source.language))],
    spelling: spelling(forms),
    passages: indexed(passages, termCount, (_, at) => termsIn(table, passageRun(table, at))),
    quotations: indexed(quotations, forms.length, ({ run }) => wordsIn(table, run)),
    figures: indexed(figures, termCount, ({ run }) => termsIn(table, run)),
    people: everybody,
    peopleByName: nameIndex(everybody.map(nameOfPerson), SPARE_TITLES),
    sourcesByName: nameIndex(shelf.map(({ source }) => nameOfSource(source))),
    get runs() {
      runs ??= wordRuns(
        shelf.map(({ source }) => source),
        known?.runs,
      );
      return runs;
    },
  };
}

/** Whether the shelf writes this folded word as a name. */
export const isName = ({ lexicon }: Library, form: string): boolean =>
  lexicon.wordsOf(form).some((word) => isNameWord(lexicon, word));

/** The source with that short name. */
export const shelvedByRef = (library: Library, ref: string): Shelved | undefined =>
  library.shelf.find((shelved) => shelved.ref === ref);

const REF_LENGTH = 10;

/** Annotates a source, or recalls what was found in it. */
export function shelve(source: Source, remembered?: Remembered): Shelved {
  const document = documentOf(source, remembered);
  const ref = createHash('sha256').update(source.id).digest('base64url').slice(0, REF_LENGTH);
  return { source, ref, document, annotations: remembered?.annotations ?? annotate(document) };
}

function documentOf(source: Source, remembered?: Remembered): Document {
  const { text, language, passages } = source;
  const published = publishedOf(source);
  if (!remembered)
    return toDocument(
      text,
      language,
      passages.map(({ span }) => span),
      published,
    );
  const paragraphs = passages.map(({ span }, at) => ({ span, sentences: remembered.sentences[at] ?? [] }));
  return { text, language, paragraphs, ...(published !== undefined && { published }) };
}

/** The passages of all sources; behind them, as passages without an entry, the headings that they stand under. */
function* textsOf(
  shelf: readonly Shelved[],
): Iterable<{ text: string; language: string; sentences: readonly Span[] }> {
  for (const { source, document } of shelf)
    for (const { sentences } of document.paragraphs)
      yield { text: source.text, language: source.language, sentences };
  for (const { source } of shelf) yield* headings(source).texts;
}

interface Entries {
  readonly passages: PassageEntry[];
  readonly quotations: QuotationEntry[];
  readonly figures: FigureEntry[];
}

function entriesOf(shelf: readonly Shelved[], table: Concordance): Entries {
  const found: Entries = { passages: [], quotations: [], figures: [] };
  let heading = shelf.reduce((sum, { source }) => sum + source.passages.length, 0);
  for (const shelved of shelf) {
    const first = found.passages.length;
    const { texts, above } = headings(shelved.source);
    const runs = texts.map((_, at) => passageRun(table, heading + at));
    for (const [at, passage] of shelved.source.passages.entries())
      found.passages.push({
        shelved,
        passage,
        sentences: shelved.document.paragraphs[at]?.sentences ?? [],
        headings: above(passage).flatMap((at) => runs[at] ?? []),
      });
    for (const one of quotationsOf(table, shelved, first)) found.quotations.push(one);
    for (const one of figuresOf(table, shelved, first)) found.figures.push(one);
    heading += texts.length;
  }
  return found;
}

function quotationsOf(table: Concordance, shelved: Shelved, firstPassage: number): QuotationEntry[] {
  const { from } = passageRun(table, firstPassage);
  const { to } = passageRun(table, firstPassage + shelved.source.passages.length - 1);
  return shelved.annotations.quotations.map((quotation) => ({
    shelved,
    quotation,
    run: runWithin(table, { from, to }, quotation.content),
  }));
}

/** Each figure with its sentence: both lists are in order, so one walk serves. */
function figuresOf(table: Concordance, shelved: Shelved, firstPassage: number): FigureEntry[] {
  const all = shelved.document.paragraphs.flatMap(({ sentences }: Paragraph) => sentences);
  const firstSentence = table.passages[firstPassage] ?? 0;
  let at = 0;
  return shelved.annotations.figures.flatMap((figure) => {
    while (at < all.length && (all[at]?.end ?? 0) < figure.span.end) at++;
    const sentence = all[at];
    return sentence && contains(sentence, figure.span)
      ? [{ shelved, figure, sentence, run: around(table, sentenceRun(table, firstSentence + at), figure) }]
      : [];
  });
}

/** A list of numbers without a full stop is no sentence: words farther from a figure than this tell nothing of it. */
const FARTHEST = 200;

function around(table: Concordance, run: Run, { span }: Figure): Run {
  if (run.to - run.from <= FARTHEST) return run;
  const { from, to } = runWithin(table, run, span);
  return { from: Math.max(run.from, from - FARTHEST), to: Math.min(run.to, to + FARTHEST) };
}

function indexed<Entry>(
  entries: readonly Entry[],
  termCount: number,
  termsOf: (entry: Entry, at: number) => Iterable<number>,
): Indexed<Entry> {
  const numbered = postings(entries.length, termCount, (at) => termsOf(entries[at] as Entry, at));
  return { entries, index: termIndex(numbered) };
}
