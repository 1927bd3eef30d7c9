import type { Annotations } from '../annotate/types.ts';
import type { Source } from '../corpus/source.ts';
import type { Holding } from '../text/rising-numbers.ts';
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
  /** Takes numbers piece by piece. Once nobody has what reads them any more, they are forgotten, as with what is kept. */
  holding(): Holding;
  /** Takes what JSON holds of many small values. @returns what reads the one of a number */
  keep<Value>(values: Iterable<Value>): (number: number) => Value;
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
