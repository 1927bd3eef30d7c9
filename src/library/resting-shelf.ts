import type { Source } from '../corpus/source.ts';
import type { Shelved, SourceEntries } from '../search/index.ts';
import type { AnnotatedSource, Remembered, Rest } from './rest.ts';
import { asItIs, factsOf, sourceAtRest } from './source-at-rest.ts';
import { type SourceSummary, summaryMade } from './source-summary.ts';

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

/** Where sources rest, and how they are opened: all have this one. */
interface RestingShelf<Told> {
  readonly rest: Rest;
  readonly open: OpenSource<Told>;
}

/** A source on the shelf and its entries at once: there are as many of these as sources. */
class RestingSource<Told> implements Shelved, SourceEntries {
  readonly source: Source;
  readonly #shelf: RestingShelf<Told>;
  readonly #number: number;

  constructor(source: Source, shelf: RestingShelf<Told>, number: number) {
    this.source = source;
    this.#shelf = shelf;
    this.#number = number;
  }
  get ref(): string {
    return factsOf(this.source).ref;
  }
  get hash(): string {
    return factsOf(this.source).hash;
  }
  get opened(): OpenedSource {
    const { rest, open } = this.#shelf;
    return rest.get(this.#number, (told: Told, columns) => open(this, told, columns));
  }
  /** It lies behind what was found. */
  get summary(): SourceSummary {
    return this.#shelf.rest.get(this.#number + 1, summaryFrom);
  }
  get shelved(): Shelved {
    return this;
  }
  get document(): Shelved['document'] {
    return this.opened.document;
  }
  get annotations(): Shelved['annotations'] {
    return this.opened.annotations;
  }
  get forward(): SourceEntries['forward'] {
    return this.opened.entries().forward;
  }
  get passages(): SourceEntries['passages'] {
    return this.opened.entries().passages;
  }
  get headings(): SourceEntries['headings'] {
    return this.opened.entries().headings;
  }
  get quotations(): SourceEntries['quotations'] {
    return this.opened.entries().quotations;
  }
  get figures(): SourceEntries['figures'] {
    return this.opened.entries().figures;
  }
}

/** What takes sources, whose entries are then made anew by `open` of what is told of each whenever somebody asks for them. */
export function restingShelf<Told>(
  rest: Rest,
  open: OpenSource<Told>,
): (entries: SourceEntries, told: Told, columns: readonly Uint32Array[]) => SourceEntries {
  const shelf = { rest, open };
  return (entries, told, columns) => {
    const number = rest.put(told, columns);
    const { words, ...summary } = summaryMade(entries);
    rest.put(summary, [words]);
    return new RestingSource(entries.shelved.source, shelf, number);
  };
}

const summaryFrom = (
  told: Omit<SourceSummary, 'words'>,
  [words = new Uint32Array()]: readonly Uint32Array[],
): SourceSummary => ({ ...told, words });

/** What a source tells by itself. */
export const summaryOf = (entries: SourceEntries): SourceSummary =>
  entries instanceof RestingSource ? entries.summary : summaryMade(entries);
