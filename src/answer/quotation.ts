import { excerpt, passageAt } from '../corpus/excerpt.ts';
import type { QuotationEntry } from '../search/index.ts';
import { cover, overlaps, type Span } from '../text/span.ts';
import type { Find } from './found.ts';

/** A speaker named farther away than this is not shown in the excerpt. */
const FARTHEST_MENTION = 400;

/** A quotation as whole sentences, with the place that names its speaker where that is near. */
export function quotationFind(
  { shelved, quotation }: Pick<QuotationEntry, 'shelved' | 'quotation'>,
  score: number,
): Find {
  const { source } = shelved;
  const parts = [quotation.mention, quotation.cue].filter((part) => part !== undefined);
  const near = parts.filter((part) => distance(part, quotation.span) <= FARTHEST_MENTION);
  const wanted = near.reduce(cover, quotation.span);
  const sentences = shelved.document.paragraphs
    .filter(({ span }) => overlaps(span, wanted))
    .flatMap((paragraph) => paragraph.sentences)
    .filter((sentence) => overlaps(sentence, wanted));
  const span = sentences.reduce(cover, wanted);
  const passage = passageAt(source, quotation.span.start);
  if (!passage) throw new Error(`${source.file}: a source without passages is on the shelf`);
  return {
    shelved,
    excerpt: excerpt(source, span),
    passage,
    score,
    highlights: [quotation.content],
    quotation,
  };
}

/** Finds of one excerpt as one, so that a sentence is shown once, however many quotations somebody has in it. */
export function joinParts(finds: readonly Find[]): Find[] {
  const joined = new Map<string, Find>();
  for (const find of finds) {
    const { start, end } = find.excerpt;
    const key = `${find.shelved.ref} ${start} ${end}`;
    const known = joined.get(key);
    joined.set(key, known ? together(known, find) : find);
  }
  return [...joined.values()];
}

function together(one: Find, other: Find): Find {
  const highlights = [...one.highlights, ...other.highlights].sort((a, b) => a.start - b.start);
  const kinds = [one, other].map(({ quotation }) => quotation?.kind);
  const isMixed = kinds[0] !== kinds[1] && kinds.includes('indirect');
  return {
    ...one,
    highlights,
    ...(one.quotation && isMixed && { quotation: { ...one.quotation, kind: 'mixed' } }),
  };
}

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);
