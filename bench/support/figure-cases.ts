import { toDocument } from '../../src/annotate/document.ts';
import { figures } from '../../src/annotate/figures/index.ts';
import { type Span, slice } from '../../src/text/span.ts';

/** A figure with the words that stand for its parts; a part that is not there is empty. */
interface Read {
  readonly value: number;
  readonly unit: string;
  readonly qualifier: string;
  readonly of: string;
}

/** A sentence and the figures in it, in order. */
export interface OwnCase {
  readonly text: string;
  readonly figures: readonly Read[];
}

const FIGURE = /^(-?[\d.]+)([^({]*)(?:\(([^)]*)\))?\s*(?:\{([^}]*)\})?$/;

/** @param lines `sentence | value unit (qualifier) {share of}; …`; `#` begins a remark */
export const readCases = (lines: string): OwnCase[] =>
  lines
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', labels = ''] = line.split(' |');
      const read = labels.split(';').flatMap((label) => readLabel(label.trim()) ?? []);
      return { text, figures: read };
    });

function readLabel(label: string): Read | undefined {
  const [, value, unit = '', qualifier = '', of = ''] = FIGURE.exec(label) ?? [];
  return value === undefined ? undefined : { value: Number(value), unit: unit.trim(), qualifier, of };
}

/** How many figures are read with their value, and how many of these with each of their parts; what is no figure. */
export function judged(name: string, cases: readonly OwnCase[], showErrors: boolean): string {
  const right = { value: 0, unit: 0, qualifier: 0, of: 0, whole: 0 };
  let [wanted, found] = [0, 0];
  const errors: string[] = [];
  for (const { text, figures: gold } of cases) {
    const read = readIn(text);
    wanted += gold.length;
    found += read.length;
    const left = [...read];
    const wrong = gold.filter((figure) => {
      const at = left.findIndex(
        ({ value }) => Math.abs(value - figure.value) <= 1e-6 * Math.max(1, Math.abs(value)),
      );
      const [match] = at < 0 ? [] : left.splice(at, 1);
      if (!match) return true;
      const same = (['unit', 'qualifier', 'of'] as const).filter((part) => match[part] === figure[part]);
      right.value++;
      for (const part of same) right[part]++;
      if (same.length === 3) right.whole++;
      return same.length < 3;
    });
    if (wrong.length > 0 || left.length > 0) errors.push(`${text}\n    ${JSON.stringify(read)}`);
  }
  const share = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;
  return [
    `${name}, ${cases.length} sentences, ${wanted} figures`,
    `  value: recall ${share(right.value, wanted)}, precision ${share(right.value, found)}`,
    `  of these, unit ${share(right.unit, right.value)}, qualifier ${share(right.qualifier, right.value)}, share of ${share(right.of, right.value)}, all three ${share(right.whole, right.value)}`,
    ...(showErrors ? errors.map((error) => `  ${error}`) : []),
  ].join('\n');
}

function readIn(text: string): Read[] {
  const words = (span: Span | undefined): string => (span ? slice(text, span) : '');
  return figures(toDocument(text)).map(({ value, unit, qualifier, of }) => ({
    value,
    unit: words(unit),
    qualifier: words(qualifier),
    of: words(of),
  }));
}
