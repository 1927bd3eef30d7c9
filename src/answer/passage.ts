import { excerpt } from '../corpus/excerpt.ts';
import { type Library, type Shelved, shelvedByRef } from '../library/library.ts';
import type { Answer, Find } from './answer.ts';

/** One passage as it stands: what the buttons before and after lead to. */
export function passage(
  library: Library,
  { ref, number }: { ref: string; number: number },
): Answer | undefined {
  const shelved = shelvedByRef(library, ref);
  const find = shelved && passageFind(shelved, number);
  return find && { kind: 'passage', find };
}

export function passageFind(shelved: Shelved, number: number): Find | undefined {
  const { source } = shelved;
  const found = source.passages[number - 1];
  return found && { shelved, excerpt: excerpt(source, found.span), passage: found, score: 1, highlights: [] };
}
