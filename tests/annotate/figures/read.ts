import { toDocument } from '../../../src/annotate/document.ts';
import { figures } from '../../../src/annotate/figures/index.ts';
import { type Span, slice } from '../../../src/text/span.ts';

export interface Shown {
  readonly text: string;
  readonly value: number;
  readonly unit?: string;
  readonly of?: string;
  readonly qualifier?: string;
  readonly asOf?: string;
}

/** The figures of `text`, each span shown as the words that stand there. */
export function read(text: string, published?: string): Shown[] {
  const words = (span: Span | undefined): string | undefined => span && slice(text, span);
  return figures(toDocument(text, 'en', undefined, published)).map((figure) => {
    const { value, asOf } = figure;
    const [unit, of, qualifier] = [figure.unit, figure.of, figure.qualifier].map(words);
    return {
      text: slice(text, figure.span),
      value,
      ...(unit !== undefined && { unit }),
      ...(of !== undefined && { of }),
      ...(qualifier !== undefined && { qualifier }),
      ...(asOf !== undefined && { asOf }),
    };
  });
}

/** The values alone. */
export const values = (text: string): number[] => read(text).map(({ value }) => value);

/** The figures of `text` in short: "1250 families; 0.5 hour". */
export const shown = (text: string, language = 'en'): string =>
  figures(toDocument(text, language))
    .map(({ value, unit }) => [Number(value.toPrecision(10)), ...(unit ? [slice(text, unit)] : [])].join(' '))
    .join('; ');
