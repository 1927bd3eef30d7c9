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

/** Finds of one excerpt and kind as one, so that a quotation that "he said" interrupts is shown once. */
export function joinParts(finds: readonly Find[]): Find[] {
  const joined = new Map<string, Find>();
  for (const find of finds) {
    const { start, end } = find.excerpt;
    const key = `${find.shelved.ref} ${start} ${end} ${find.quotation?.kind}`;
    const known = joined.get(key);
    const highlights = [...(known?.highlights ?? []), ...find.highlights].sort((a, b) => a.start - b.start);
    joined.set(key, { ...(known ?? find), highlights });
  }
  return [...joined.values()];
}

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);
