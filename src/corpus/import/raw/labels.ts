import type { DocumentLine, Fields } from '../draft.ts';
import { isAgency } from '../rules/agencies.ts';
import { plainMarks } from '../rules/phrases.ts';
import type { Verdicts } from './verdict.ts';

/** Labels with which a line above an article says what the rest of the line is. */
const LABELS = {
  title: /^(?:title|headline|título|titre|titel|schlagzeile)\s?:\s+/iu,
  publisher:
    /^(?:publisher|publication|newspaper|outlet|source|medio|fuente|journal|quelle|zeitung)\s?:\s+/iu,
} as const;
type Labelled = keyof typeof LABELS;

const LONGEST = 200;

/** What labelled lines above `end` say, the first of each kind, and which lines these are. */
export function readLabels(
  lines: readonly DocumentLine[],
  verdicts: Verdicts,
  end: number,
): { fields: Pick<Fields, Labelled>; at: ReadonlyMap<number, Labelled> } {
  const at = new Map<number, Labelled>();
  const fields: { [Name in Labelled]?: string } = {};
  for (const [place, line] of lines.slice(0, end).entries()) {
    const text = plainMarks(line.text);
    for (const name of Object.keys(LABELS) as Labelled[]) {
      const label = LABELS[name].exec(text)?.[0];
      const value = text.slice(label?.length ?? 0).trim();
      if (!label || verdicts[place] !== undefined || fields[name] !== undefined) continue;
      if (value === '' || value.length > LONGEST || (name === 'publisher' && isAgency(value))) continue;
      fields[name] = value;
      at.set(place, name);
    }
  }
  return { fields, at };
}
