import { excerpt, passageAt } from '../corpus/excerpt.ts';
import { fittingSources, type Library } from '../library/index.ts';
import { type FigureHit, findFigures, respell } from '../search/index.ts';
import { type Answer, nothing } from './answer.ts';
import { isAsserted } from './figure/asserted.ts';
import { type FigureGroup, groupedFigures } from './figure/groups.ts';
import { partsFirst } from './figure/parts.ts';
import type { FigureFind } from './found.ts';
import { hintFor } from './hint.ts';

/**
 * The numbers that the sources give for something, each in its sentence, those that count the same together; from
 * one source, when that is given.
 */
export async function figure(
  library: Library,
  { about, source }: { about: string; source?: string | undefined },
): Promise<Answer> {
  const hint = hintFor(about);
  if (hint) return hint;
  const within = source === undefined ? undefined : fittingSources(library, source);
  if (source !== undefined && within?.length === 0) return nothing(library, source);
  const find = async (typed: string): Promise<readonly FigureGroup[]> =>
    groupedFigures(
      partsFirst(await findFigures(library, typed), typed)
        .filter(({ entry }) => within === undefined || within.includes(entry.shelved))
        .filter(({ entry }) => isAsserted(entry))
        .flatMap((hit) => toFind(hit) ?? []),
      rareIn(library),
    );
  const [first, ...rest] = await find(about);
  if (first) return { kind: 'figures', groups: [first, ...rest] };
  const respelled = respell(library, about);
  const [other, ...more] = respelled ? await find(respelled.question) : [];
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

/** Words that stand so seldom, for the size of the shelf, are rare. */
const RARE = { times: 3, perPassage: 0.001 };

function rareIn({ vocabulary, fronts: { passages } }: Library): (stem: string) => boolean {
  const most = RARE.times + RARE.perPassage * passages;
  return (stem) => {
    const term = vocabulary.termOf(stem);
    if (term === undefined) return false;
    const times = vocabulary.wordsWith(term).reduce((sum, word) => sum + (vocabulary.counts[word] ?? 0), 0);
    return times <= most;
  };
}
