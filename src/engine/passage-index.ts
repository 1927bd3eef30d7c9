/** The shelf that is meant: that of an owner, or the operator's, which is shared. No shelf is seen from another. */
export interface Scope {
  readonly owner?: string;
}

/** What of a source can be searched, each kind by itself. */
export const PART_KINDS = ['passages', 'headings', 'quotations', 'figures'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/**
 * A source as an index takes it. Each of its parts is a list of stems, in any order and with repetitions: those of a
 * passage or of a heading, those of the sentence around a figure; of a quotation the words as they are, small ones included.
 */
export interface StemmedSource extends Readonly<Record<PartKind, readonly (readonly string[])[]>> {
  /** Names the source among those of its shelf. */
  readonly ref: string;
  /** Names what it holds: of the same ref and hash, nothing is put again. */
  readonly hash: string;
}

/** Stems that must all stand in one part, and how much they then count: above 0, at most 1. */
export interface Alternative {
  readonly stems: readonly string[];
  readonly share: number;
}

/** One thing that is looked for: any of its alternatives will do. */
export interface Wanted {
  readonly alternatives: readonly Alternative[];
}

/** The same with what it weighs among the others: above 0. */
export interface WeightedWanted extends Wanted {
  readonly weight: number;
}

/**
 * What has several alternatives, and stands in more parts than this, is not counted to its end: it stands in so many, or in
 * as many as its first alternative does, where these are more.
 */
export const MOST_COUNTED = 10_000;

/** What a shelf has of one kind of parts. */
export interface Statistics {
  /** How many parts there are, and how many stems in all of them. */
  readonly size: number;
  readonly length: number;
  /** For each thing that is looked for: in how many parts it stands, exactly up to `MOST_COUNTED`. */
  readonly frequencies: readonly number[];
}

/** A part, by its source and its place among the source's parts of that kind, from 0. */
export interface PartRef {
  readonly ref: string;
  readonly at: number;
}

/**
 * Finds the parts of sources that may answer. What it tells is exact where it counts, and only a proposal where it
 * chooses: whoever asks weighs the candidates again, so that engines that propose the same give the same answer.
 */
export interface PassageIndex {
  statistics(scope: Scope, part: PartKind, wanted: readonly Wanted[]): Promise<Statistics>;
  /**
   * The parts that hold any of what is looked for, at most `limit`: those with most of its weight first, where what
   * stands more often counts more (`times.ts`); of equals those of fewer different stems.
   */
  candidates(
    scope: Scope,
    part: PartKind,
    wanted: readonly WeightedWanted[],
    limit: number,
  ): Promise<readonly PartRef[]>;
  /** Takes a source, in the place of the one with that ref; a search sees all of it or nothing. */
  put(scope: Scope, source: StemmedSource): Promise<void>;
  /** Forgets a source; one that is not there is forgotten already. */
  remove(scope: Scope, ref: string): Promise<void>;
  /** The hash of each source of a shelf, by its ref. */
  sources(scope: Scope): Promise<ReadonlyMap<string, string>>;
  /** Nothing is asked of it any more. */
  close(): Promise<void>;
}

/**
 * What something weighs that stands in `frequency` of `size` parts: the inverse document frequency of BM25, never
 * negative (Robertson & Zaragoza 2009, as Lucene has it).
 */
export const inverseFrequency = (size: number, frequency: number): number =>
  Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
