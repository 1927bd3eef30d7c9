import type { Library } from '../../src/library/index.ts';
import { gatherPassages, rankPassages } from '../../src/search/find/passages.ts';
import { slice } from '../../src/text/span.ts';
import { type AskedQuestion, flat } from './collections.ts';

/** Where the passage that answers was lost: it is no candidate, another one has more that speaks for it, or it is refused. */
export type Lost = 'no candidate' | 'ranked lower' | 'refused';

/** Below this confidence `/ask` finds nothing. */
const LEAST_CONFIDENCE = 0.25;

/** @returns nothing where it is first and sure */
export async function lostAt(
  library: Library,
  { question, paragraph }: AskedQuestion,
): Promise<Lost | undefined> {
  const gathered = await gatherPassages(library, question);
  const hits = rankPassages(library.vocabulary, gathered);
  const place = hits.findIndex(
    ({ entry }) => flat(slice(entry.shelved.source.text, entry.passage.span)) === paragraph,
  );
  if (place < 0) return 'no candidate';
  if (place > 0) return 'ranked lower';
  return (hits[0]?.confidence ?? 0) < LEAST_CONFIDENCE ? 'refused' : undefined;
}
