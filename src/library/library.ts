import { createHash } from 'node:crypto';
import { annotate } from '../annotate/annotate.ts';
import { type Document, type Paragraph, toDocument } from '../annotate/document.ts';
import type { Annotations, Figure, Quotation } from '../annotate/types.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Shelf } from '../corpus/shelf.ts';
import type { Passage, Source } from '../corpus/source.ts';
import { contains, type Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { type Analysis, analysis } from './analysis.ts';
import { concepts } from './concepts.ts';
import { type Person, people } from './people.ts';
import { type TermIndex, termIndex } from './term-index.ts';

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
}

export interface QuotationEntry {
  readonly shelved: Shelved;
  readonly quotation: Quotation;
}

export interface FigureEntry {
  readonly shelved: Shelved;
  readonly figure: Figure;
  /** The sentence that it stands in. */
  readonly sentence: Span;
}

/** How often a word stands on the shelf, and where first: as it is spelled there it is shown. */
export interface Occurrences {
  readonly count: number;
  /** How many of them begin with a capital letter. */
  readonly capitals: number;
  readonly source: Source;
  readonly span: Span;
}

/** Things in order, and the index whose document numbers are their places. */
export interface Indexed<Entry> {
  readonly entries: readonly Entry[];
  readonly index: TermIndex;
}

/** All that can be searched. Immutable: a changed shelf makes a new library. */
export interface Library {
  readonly shelf: readonly Shelved[];
  readonly leftOut: readonly Problem[];
  readonly analysis: Analysis;
  readonly passages: Indexed<PassageEntry>;
  readonly quotations: Indexed<QuotationEntry>;
  readonly figures: Indexed<FigureEntry>;
  /** Everybody who is quoted, most quoted first. */
  readonly people: readonly Person[];
  /** Every word of the shelf by its folded form. */
  readonly vocabulary: ReadonlyMap<string, Occurrences>;
}

/** Annotates and indexes a shelf; pure, the same shelf gives the same library. */
export function buildLibrary({ sources, problems }: Shelf): Library {
  const shelf = sources.map(toShelved);
  const names = shelf.flatMap(({ source, annotations }) =>
    annotations.aliases.map((alias) => ({ text: source.text, alias })),
  );
  const cut = analysis(concepts(names), [...new Set(sources.map(({ language }) => language))]);
  const passages = shelf.flatMap(passagesOf);
  const quotations = shelf.flatMap((shelved) =>
    shelved.annotations.quotations.map((quotation) => ({ shelved, quotation })),
  );
  const figures = shelf.flatMap(figuresOf);
  const terms = ({ source }: Shelved, span: Span): string[] =>
    cut.tokens(source.text, span, source.language).map(({ term }) => term);

  return {
    shelf,
    leftOut: problems,
    analysis: cut,
    passages: indexed(passages, ({ shelved, passage }) => terms(shelved, passage.span)),
    quotations: indexed(quotations, ({ shelved, quotation }) => [
      ...terms(shelved, quotation.content),
      ...pairs(shelved.source, quotation.content),
    ]),
    figures: indexed(figures, ({ shelved, sentence }) => terms(shelved, sentence)),
    people: people(quotations.filter(({ quotation }) => quotation.speaker)),
    vocabulary: countWords(passages),
  };
}

/** The source with that short name. */
export const shelvedByRef = (library: Library, ref: string): Shelved | undefined =>
  library.shelf.find((shelved) => shelved.ref === ref);

const REF_LENGTH = 10;

function toShelved(source: Source): Shelved {
  const document = toDocument(
    source.text,
    source.language,
    source.passages.map(({ span }) => span),
  );
  const ref = createHash('sha256').update(source.id).digest('base64url').slice(0, REF_LENGTH);
  return { source, ref, document, annotations: annotate(document) };
}

function indexed<Entry>(entries: readonly Entry[], terms: (entry: Entry) => string[]): Indexed<Entry> {
  return { entries, index: termIndex(map(entries, terms)) };
}

function* map<In, Out>(items: Iterable<In>, change: (item: In) => Out): Iterable<Out> {
  for (const item of items) yield change(item);
}

const passagesOf = (shelved: Shelved): PassageEntry[] =>
  shelved.source.passages.map((passage, at) => ({
    shelved,
    passage,
    sentences: shelved.document.paragraphs[at]?.sentences ?? [],
  }));

/** Each figure with its sentence: both lists are in order, so one walk serves. */
function figuresOf(shelved: Shelved): FigureEntry[] {
  const all = shelved.document.paragraphs.flatMap(({ sentences }: Paragraph) => sentences);
  let at = 0;
  return shelved.annotations.figures.flatMap((figure) => {
    while (at < all.length && (all[at]?.end ?? 0) < figure.span.end) at++;
    const sentence = all[at];
    return sentence && contains(sentence, figure.span) ? [{ shelved, figure, sentence }] : [];
  });
}

/** Neighbouring words as one term: they find a run of common words that single words do not. */
export function pairs({ text }: Pick<Source, 'text'>, span: Span): string[] {
  const forms = words(text, span).map(({ form }) => form);
  return forms.slice(1).map((form, at) => `${forms[at]}_${form}`);
}

function countWords(passages: readonly PassageEntry[]): Map<string, Occurrences> {
  const counts = new Map<string, { count: number; capitals: number; source: Source; span: Span }>();
  for (const { shelved, passage } of passages) {
    const { source } = shelved;
    for (const { form, start, end } of words(source.text, passage.span)) {
      const known = counts.get(form) ?? { count: 0, capitals: 0, source, span: { start, end } };
      known.count++;
      if (isCapital(source.text.charAt(start))) known.capitals++;
      counts.set(form, known);
    }
  }
  return counts;
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** How much of a word's occurrences must be capitalised for it to be a name. */
const NAME_SHARE = 0.9;

/** Whether the shelf writes this folded word as a name. */
export function isName({ vocabulary }: Library, form: string): boolean {
  const found = vocabulary.get(form);
  return found !== undefined && found.capitals >= NAME_SHARE * found.count;
}
