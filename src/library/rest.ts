import type { Annotations } from '../annotate/types.ts';
import type { Source } from '../corpus/source.ts';
import type { Shelved, SourceEntries } from '../search/index.ts';
import type { FarNumbers } from '../text/rising-numbers.ts';
import type { Span } from '../text/span.ts';

/** Where what is known of the sources lies while nobody asks for it. */
export interface Rest {
  /**
   * Takes what is kept of a value: what JSON holds, and columns of numbers.
   * @param open makes the value of what is kept
   * @returns what gives the value: the very same as long as somebody works who has asked for it, later an equal one
   */
  put<Told, Value>(
    told: Told,
    columns: readonly Uint32Array[],
    open: (told: Told, columns: readonly Uint32Array[]) => Value,
  ): () => Value;
  /** Takes numbers. @returns what reads them */
  hold(numbers: Int32Array): FarNumbers;
  /** Works with values, which stay the very same until it is done. */
  during<Result>(work: () => Promise<Result>): Promise<Result>;
}

export interface Remembered {
  /** The sentences of each passage. */
  readonly sentences: readonly (readonly Span[])[];
  readonly annotations: Annotations;
}

/** A source with what was found in it, as plain data. */
export interface AnnotatedSource extends Remembered {
  readonly source: Source;
}

type Head = Omit<Source, 'text' | 'passages'>;

/** What is told of a source before its text. Copied: a slice of a text keeps all of it in memory. */
const Telling = class {
  constructor({ text: _, passages: __, ...told }: Source) {
    Object.assign(this, JSON.parse(JSON.stringify(told)));
  }
} as new (
  source: Source,
) => Head;

class SourceAtRest extends Telling implements Source {
  readonly #whole: () => Source;

  constructor(source: Source, rest: Rest) {
    super(source);
    this.#whole = rest.put(source, [], (whole) => whole);
  }
  get text(): string {
    return this.#whole().text;
  }
  get passages(): Source['passages'] {
    return this.#whole().passages;
  }
  /** As it was read: what is hashed, or goes to another thread, is all of it. */
  toJSON(): Source {
    return this.#whole();
  }
}

/** The source, its text and its passages at rest. */
export const sourceAtRest = (source: Source, rest: Rest | undefined): Source =>
  rest === undefined || source instanceof SourceAtRest ? source : new SourceAtRest(source, rest);

/** A source as plain data, as it was read. */
export const plainSource = (source: Source): Source =>
  source instanceof SourceAtRest ? source.toJSON() : source;

type Found = Pick<Shelved, 'document' | 'annotations'>;

class ShelvedAtRest implements Shelved {
  readonly source: Source;
  readonly ref: string;
  readonly hash: string;
  readonly #found: () => Found;

  constructor({ source, ref, hash }: Shelved, found: () => Found) {
    this.source = source;
    this.ref = ref;
    this.hash = hash;
    this.#found = found;
  }
  get document(): Shelved['document'] {
    return this.#found().document;
  }
  get annotations(): Shelved['annotations'] {
    return this.#found().annotations;
  }
}

/** The same, what was found in it as `found` gives it. */
export const shelvedAtRest = (shelved: Shelved, found: () => Found): Shelved =>
  new ShelvedAtRest(shelved, found);

class FoundAtRest implements AnnotatedSource {
  readonly source: Source;
  readonly #found: () => Remembered;

  constructor({ source, sentences, annotations }: AnnotatedSource, rest: Rest) {
    this.source = sourceAtRest(source, rest);
    this.#found = rest.put({ sentences, annotations }, [], (found) => found);
  }
  get sentences(): Remembered['sentences'] {
    return this.#found().sentences;
  }
  get annotations(): Remembered['annotations'] {
    return this.#found().annotations;
  }
}

/** A source with what was found in it, at rest. */
export const annotatedAtRest = (one: AnnotatedSource, rest: Rest | undefined): AnnotatedSource =>
  rest === undefined ? one : new FoundAtRest(one, rest);

class EntriesAtRest implements SourceEntries {
  readonly shelved: Shelved;
  readonly #opened: () => SourceEntries;

  constructor(shelved: Shelved, opened: () => SourceEntries) {
    this.shelved = shelved;
    this.#opened = opened;
  }
  get forward(): SourceEntries['forward'] {
    return this.#opened().forward;
  }
  get passages(): SourceEntries['passages'] {
    return this.#opened().passages;
  }
  get headings(): SourceEntries['headings'] {
    return this.#opened().headings;
  }
  get quotations(): SourceEntries['quotations'] {
    return this.#opened().quotations;
  }
  get figures(): SourceEntries['figures'] {
    return this.#opened().figures;
  }
}

/** The entries of a source, as `opened` gives them. */
export const entriesAtRest = (shelved: Shelved, opened: () => SourceEntries): SourceEntries =>
  new EntriesAtRest(shelved, opened);
