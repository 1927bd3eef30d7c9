import type { Document } from '../../annotate/document.ts';
import type { Annotations, Figure, Quotation } from '../../annotate/types.ts';
import type { Passage, Source } from '../../corpus/source.ts';
import type { PassageIndex, Scope } from '../../engine/index.ts';
import type { Span } from '../../text/span.ts';
import type { Concepts } from './concepts.ts';
import type { ForwardIndex, WordRange } from './forward-index.ts';
import type { Spelling } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordLookup } from './word-lookup.ts';

/** A source with what the rules found in it. */
export interface Shelved {
  readonly source: Source;
  /** A short name for buttons: the first characters of the id's SHA-256. */
  readonly ref: string;
  /** Names all that is read of the source: it changes when the source does. */
  readonly hash: string;
  readonly document: Document;
  readonly annotations: Annotations;
}

/** What stands in a source, whose words are in its forward index. */
interface Entry {
  readonly shelved: Shelved;
  readonly forward: ForwardIndex;
  /** Its words: those by which it is found. */
  readonly range: WordRange;
}

export interface PassageEntry extends Entry {
  readonly passage: Passage;
  readonly sentences: readonly Span[];
  /** The title and the section that it stands under. */
  readonly headings: readonly WordRange[];
  /** The names and roles of those who are quoted in it, wherever the source gives these. */
  readonly speakers: readonly WordRange[];
}

/** A title, or the heading of a section. */
export interface HeadingEntry extends Entry {
  /** The places of the passages that stand under it. */
  readonly under: readonly number[];
}

export interface QuotationEntry extends Entry {
  readonly quotation: Quotation;
}

export interface FigureEntry extends Entry {
  readonly figure: Figure;
  /** The sentence that it stands in; the range has the words of it around the figure. */
  readonly sentence: Span;
  /** The words of a sentence that it takes its subject from: the one before "It cost £5", or a question it answers. */
  readonly leansOn?: WordRange;
}

/** All that is found in one source, each in the order of the text. */
export interface SourceEntries {
  readonly shelved: Shelved;
  readonly forward: ForwardIndex;
  readonly passages: readonly PassageEntry[];
  readonly headings: readonly HeadingEntry[];
  readonly quotations: readonly QuotationEntry[];
  readonly figures: readonly FigureEntry[];
}

/** What a question is read with. */
export interface QuestionContext {
  readonly vocabulary: Vocabulary;
  readonly concepts: Concepts;
  /** The BCP 47 tags of the shelf. */
  readonly languages: readonly string[];
  readonly lookUp: WordLookup;
}

/** A shelf as a search sees it. */
export interface SearchedShelf extends QuestionContext {
  readonly engine: PassageIndex;
  readonly scope: Scope;
  readonly spelling: Spelling;
  /** Source after source. */
  readonly entries: readonly SourceEntries[];
  /** Of each word of the vocabulary, one more than the place of the first of them that has it; 0 when none has. */
  readonly firsts: Uint32Array;
  /** The place of a source among them, by its short name. */
  readonly places: { get(ref: string): number | undefined };
}
