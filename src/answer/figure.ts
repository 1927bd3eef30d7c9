import { excerpt, passageAt } from '../corpus/excerpt.ts';
import { type FigureHit, findFigures } from '../library/find-figures.ts';
import type { Library } from '../library/library.ts';
import { respell } from '../library/respell.ts';
import { fittingSources } from '../library/suggest.ts';
import { type Answer, nothing } from './answer.ts';
import { type FigureGroup, grouped } from './figure/groups.ts';
import type { FigureFind } from './figure/reading.ts';
import { hintFor } from './hint.ts';

/**
 * The numbers that the sources give for something, each in its sentence, those that count the same together; from
 * one source, when that is given.
 */
export function figure(
  library: Library,
  { about, source }: { about: string; source?: string | undefined },
): Answer {
  const hint = hintFor(about);
  if (hint) return hint;
  const within = source === undefined ? undefined : fittingSources(library, source);
  if (source !== undefined && within?.length === 0) return nothing(library, source);
  const find = (typed: string): readonly FigureGroup[] =>
    grouped(
      findFigures(library, typed)
        .filter(({ entry }) => within === undefined || within.includes(entry.shelved))
        .flatMap((hit) => toFind(hit) ?? []),
      rareIn(library),
    );
  const [first, ...rest] = find(about);
  if (first) return { kind: 'figures', groups: [first, ...rest] };
  const respelled = respell(library, about);
  const [other, ...more] = respelled ? find(respelled.question) : [];
  return respelled && other
    ? { kind: 'figures', groups: [other, ...more], searchedFor: respelled.words }
    : nothing(library, about);
}

function toFind({ entry: { shelved, figure, sentence }, score }: FigureHit): FigureFind | undefined {
  const passage = passageAt(shelved.source, figure.span.start);
  if (!passage) return undefined;
  const highlights = [figure.span];
  return { shelved, excerpt: excerpt(shelved.source, sentence), passage, score, highlights, figure };
}

/** Words in so few passages, and in so small a share of a large shelf, are rare. */
const RARE = { passages: 3, share: 0.001 };

function rareIn({ lexicon, passages: { index } }: Library): (stem: string) => boolean {
  const most = RARE.passages + RARE.share * index.size;
  return (stem) => {
    const term = lexicon.termOf(stem);
    return term !== undefined && index.frequency(term) <= most;
  };
}
