import type { Figure } from '../../annotate/types.ts';
import { contentWordsIn, languageOf } from '../../languages/index.ts';
import type { FigureHit } from '../../search/index.ts';
import { slice } from '../../text/span.ts';

/** "40 of its 210 pupils have left": between the part and the whole. */
const LINK = /^\s(?:out\s)?of\s(?:the\s|its\s|his\s|her\s|their\s|our\s)?(?:last\s|first\s)?$/;

/**
 * The part in front of the whole, where more is asked for than what both count: for "pupils left" the 40, for "pupils"
 * the 210.
 */
export function partsFirst(hits: readonly FigureHit[], about: string): readonly FigureHit[] {
  const found = new Set<Figure>();
  return hits
    .flatMap((hit): FigureHit[] => {
      const part = partOf(hit);
      return part && tellsMore(hit, about) ? [{ ...hit, entry: { ...hit.entry, figure: part } }, hit] : [hit];
    })
    .filter(({ entry: { figure } }) => !found.has(figure) && found.add(figure));
}

function partOf({ entry: { shelved, figure } }: FigureHit): Figure | undefined {
  const { annotations, source } = shelved;
  const before = annotations.figures.findLast(({ number }) => number.end < figure.number.start);
  if (!before || figure.number.start - before.number.end > LONGEST_LINK) return undefined;
  return LINK.test(slice(source.text, { start: before.number.end, end: figure.number.start }))
    ? before
    : undefined;
}

/** In characters. */
const LONGEST_LINK = 24;

/** Whether a word of what is asked for stands in the sentence behind what is counted. */
function tellsMore({ entry: { shelved, figure, sentence } }: FigureHit, about: string): boolean {
  const { text, language } = shelved.source;
  const known = languageOf(language);
  const stems = (span: { start: number; end: number }): Set<string> =>
    new Set(contentWordsIn(text, span, known).map(({ stem }) => stem));
  const counted = figure.unit ? stems(figure.unit) : new Set<string>();
  const told = stems(sentence);
  return contentWordsIn(about, { start: 0, end: about.length }, known).some(
    ({ stem }) => told.has(stem) && !counted.has(stem),
  );
}
