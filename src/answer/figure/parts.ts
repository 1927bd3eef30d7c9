import type { Annotations, Figure } from '../../annotate/types.ts';
import { contentWordsIn, type Language, languageOf } from '../../languages/index.ts';
import type { FigureHit } from '../../search/index.ts';
import { madeOnce } from '../../text/made-once.ts';
import { placeIn } from '../../text/rising-numbers.ts';
import { slice } from '../../text/span.ts';

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

/** "40 of its 210 pupils have left": the figure before, where only what links a part to its whole stands between. */
function partOf({ entry: { shelved, figure } }: FigureHit): Figure | undefined {
  const { annotations, source } = shelved;
  const before = annotations.figures[placeIn(startsOf(annotations), figure.span.start - 1)];
  if (!before || before.number.end >= figure.number.start) return undefined;
  if (figure.number.start - before.number.end > LONGEST_LINK) return undefined;
  const between = slice(source.text, { start: before.number.end, end: figure.number.start });
  return linkIn(languageOf(source.language))?.test(between) ? before : undefined;
}

/** Where each figure of a source starts. */
const startsOf = madeOnce(({ figures }: Annotations) => Uint32Array.from(figures, ({ span }) => span.start));

const linkIn = madeOnce(({ numbers }: Language) =>
  numbers?.partLink === undefined ? undefined : new RegExp(`^\\s(?:${numbers.partLink})\\s$`),
);

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
