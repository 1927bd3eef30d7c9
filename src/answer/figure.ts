import { excerpt, passageAt } from '../corpus/excerpt.ts';
import { findFigures } from '../library/find-figures.ts';
import type { Library } from '../library/library.ts';
import { fittingSources } from '../library/suggest.ts';
import { type Answer, answerOf, nothing } from './answer.ts';
import { hintFor } from './hint.ts';

/** The numbers that the sources give for something, each in its sentence; from one source, when that is given. */
export function figure(
  library: Library,
  { about, source }: { about: string; source?: string | undefined },
): Answer {
  const hint = hintFor(about);
  if (hint) return hint;
  const within = source === undefined ? undefined : fittingSources(library, source);
  if (source !== undefined && within?.length === 0) return nothing(library, source);
  const finds = findFigures(library, about)
    .filter(({ entry }) => within === undefined || within.includes(entry.shelved))
    .flatMap(({ entry: { shelved, figure, sentence }, score }) => {
      const passage = passageAt(shelved.source, figure.span.start);
      return passage
        ? [
            {
              shelved,
              excerpt: excerpt(shelved.source, sentence),
              passage,
              score,
              highlights: [figure.span],
              figure,
            },
          ]
        : [];
    });
  return answerOf(library, about, finds);
}
