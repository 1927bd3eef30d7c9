import { fittingSources, type Library } from '../library/index.ts';
import { type Answer, nothing } from './answer.ts';
import { passageByNumber } from './passage.ts';

/** The shelf, or one source of it with its beginning. */
export function sources(library: Library, { source }: { source?: string | undefined }): Answer {
  if (source === undefined || source.trim() === '')
    return { kind: 'shelf', shelf: library.shelf, leftOut: library.leftOut };
  const [best] = fittingSources(library, source);
  const find = best && passageByNumber(best, 1);
  return find ? { kind: 'source', find } : nothing(library, source);
}
