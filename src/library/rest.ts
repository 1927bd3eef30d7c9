import type { Annotations } from '../annotate/types.ts';
import type { Source } from '../corpus/source.ts';
import type { Shelved, SourceEntries } from '../search/index.ts';
import type { FarNumbers } from '../text/rising-numbers.ts';
import type { Span } from '../text/span.ts';

/** Where what is known of the sources lies while nobody asks for it. */
export interface Rest {
  /** Takes what is kept of a value: what JSON holds, and columns of numbers. @returns the number of what is kept */
  put(told: unknown, columns: readonly Uint32Array[]): number;
  /**
   * The value of what is kept under that number: the very same as long as somebody works who has asked for it, later an
   * equal one.
   * @param open makes it
   */
  get<Told, Value>(number: number, open: (told: Told, columns: readonly Uint32Array[]) => Value): Value;
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

const asItIs = <Told>(told: Told): Told => told;

class SourceAtRest extends Telling implements Source {
  readonly #rest: Rest;
  readonly #number: number;

  constructor(source: Source, rest: Rest) {
    super(source);
    this.#rest = rest;
    this.#number = rest.put(source, []);
  }
  get text(): string {
    return this.toJSON().text;
  }
  get passages(): Source['passages'] {
    return this.toJSON().passages;
  }
  /** As it was read: what is hashed, or goes to another thread, is all of it. */
  toJSON(): Source {
    return this.#rest.get(this.#number, asItIs<Source>);
  }
}

/** The source, its text and its passages at rest. */
export const sourceAtRest = (source: Source, rest: Rest | undefined): Source =>
  rest === undefined || source instanceof SourceAtRest ? source : new SourceAtRest(source, rest);

/** A source as plain data, as it was read. */
export const plainSource = (source: Source): Source =>
  source instanceof SourceAtRest ? source.toJSON() : source;

class FoundAtRest implements AnnotatedSource {
  readonly source: Source;
  readonly #rest: Rest;
  readonly #number: number;

  constructor({ source, sentences, annotations }: AnnotatedSource, rest: Rest) {
    this.source = sourceAtRest(source, rest);
    this.#rest = rest;
    this.#number = rest.put({ sentences, annotations }, []);
  }
  get sentences(): Remembered['sentences'] {
    return this.#rest.get(this.#number, asItIs<Remembered>).sentences;
  }
  get annotations(): Remembered['annotations'] {
    return this.#rest.get(this.#number, asItIs<Remembered>).annotations;
  }
}

/** A source with what was found in it, at rest. */
export const annotatedAtRest = (one: AnnotatedSource, rest: Rest | undefined): AnnotatedSource =>
  rest === undefined ? one : new FoundAtRest(one, rest);

/** What was found in a source, and its entries, which are made of that when somebody asks for them. */
export interface OpenedSource extends Pick<Shelved, 'document' | 'annotations'> {
  entries(): SourceEntries;
}

/** Opens a source of what is kept of it. */
type OpenSource<Told> = (shelved: Shelved, told: Told, columns: readonly Uint32Array[]) => OpenedSource;

/** A source on the shelf and its entries at once: there are as many of these as sources. */
class RestingSource<Told> implements Shelved, SourceEntries {
  readonly source: Source;
  readonly ref: string;
  readonly hash: string;
  readonly #rest: Rest;
  readonly #number: number;
  readonly #open: OpenSource<Told>;

  constructor({ source, ref, hash }: Shelved, rest: Rest, number: number, open: OpenSource<Told>) {
    this.source = source;
    this.ref = ref;
    this.hash = hash;
    this.#rest = rest;
    this.#number = number;
    this.#open = open;
  }
  get #opened(): OpenedSource {
    return this.#rest.get(this.#number, (told: Told, columns) => this.#open(this, told, columns));
  }
  get shelved(): Shelved {
    return this;
  }
  get document(): Shelved['document'] {
    return this.#opened.document;
  }
  get annotations(): Shelved['annotations'] {
    return this.#opened.annotations;
  }
  get forward(): SourceEntries['forward'] {
    return this.#opened.entries().forward;
  }
  get passages(): SourceEntries['passages'] {
    return this.#opened.entries().passages;
  }
  get headings(): SourceEntries['headings'] {
    return this.#opened.entries().headings;
  }
  get quotations(): SourceEntries['quotations'] {
    return this.#opened.entries().quotations;
  }
  get figures(): SourceEntries['figures'] {
    return this.#opened.entries().figures;
  }
}

/** The entries of a source, made anew by `open` of what is told of it whenever somebody asks for them. */
export const entriesAtRest = <Told>(
  shelved: Shelved,
  rest: Rest,
  told: Told,
  columns: readonly Uint32Array[],
  open: OpenSource<Told>,
): SourceEntries => new RestingSource(shelved, rest, rest.put(told, columns), open);
