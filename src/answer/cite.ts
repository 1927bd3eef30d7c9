import { fittingSources, type Library } from '../library/index.ts';
import { type Answer, nothing, type ReferenceStyle } from './answer.ts';
import { hintFor } from './hint.ts';

/** The reference to the source that fits best; others that fit are named. */
export function cite(
  library: Library,
  { source, style = 'apa' }: { source: string; style?: ReferenceStyle | undefined },
): Answer {
  const hint = hintFor(source);
  if (hint) return hint;
  const [shelved, ...others] = fittingSources(library, source);
  return shelved ? { kind: 'reference', shelved, style, others } : nothing(library, source);
}
