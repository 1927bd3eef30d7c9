import { excerpt, passageAt } from '../../corpus/excerpt.ts';
import { languageOf } from '../../languages/index.ts';
import type { Library } from '../../library/index.ts';
import { findFigures, type PassageHit } from '../../search/index.ts';
import { slice } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import { type Evidence, evidenceOf } from './evidence.ts';

const MOST_COUNTED = 5;
/** A figure must hold so much of what is asked for, and no more than this less than the best. */
const LEAST_COUNTED = 0.55;
const MARGIN = 0.15;
/** How much less likely than the best, as a logarithm, a passage may be whose figure answers. */
const FARTHEST = 2.5;

/**
 * The sentences whose figures count the very thing, or what often means the same, in the passages that answer the whole
 * question: those first that do so best.
 */
export async function counted(
  library: Library,
  { thing, question }: { readonly thing: string; readonly question: string },
  hits: readonly PassageHit[],
): Promise<Evidence> {
  const stems = stemsOf(library, thing, true);
  const scores = new Map(
    hits.map(({ entry, score }) => [`${entry.shelved.ref} ${entry.passage.number}`, score]),
  );
  const least = (hits[0]?.score ?? 0) - FARTHEST;
  const figures = (await findFigures(library, question)).flatMap(({ entry, score }) => {
    const { shelved, figure, sentence } = entry;
    const passage = passageAt(shelved.source, figure.span.start);
    const passageScore = scores.get(`${shelved.ref} ${passage?.number}`);
    const unit = [figure.unit, figure.of].flatMap((part) => (part ? slice(shelved.source.text, part) : []));
    const counts = [...stemsOf(library, unit.join(' '), false)].some((stem) => stems.has(stem));
    if (!passage || !counts || passageScore === undefined || passageScore < least) return [];
    const whole = excerpt(shelved.source, passage.span);
    return [{ shelved, excerpt: whole, passage, score, passageScore, highlights: [sentence], figure }];
  });
  const best = Math.max(0, ...figures.map(({ score }) => score));
  return evidenceOf(
    figures
      .filter(({ score }) => score >= LEAST_COUNTED && score >= best - MARGIN)
      .sort((a, b) => b.passageScore + b.score - a.passageScore - a.score)
      .slice(0, MOST_COUNTED)
      .map(({ passageScore, ...find }) => find),
  );
}

function stemsOf({ languages }: Library, text: string, withSynonyms: boolean): Set<string> {
  return new Set(
    words(text).flatMap(({ form }) =>
      languages.flatMap((tag) => {
        const { stem, synonyms, stopWords } = languageOf(tag);
        if (stopWords.has(form)) return [];
        return withSynonyms ? [stem(form), ...synonyms(stem(form))] : [stem(form)];
      }),
    ),
  );
}
