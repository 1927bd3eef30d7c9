import type { AskedShelf } from '../library/index.ts';

/** Whose shelf is asked: every method has it last, by itself or with the asker. */
export function ownerAsked(last: unknown): string | undefined {
  const asker = (last ?? {}) as Partial<AskedShelf> & { shelf?: AskedShelf };
  const shelf = asker.shelf ?? asker;
  return (shelf.revision ?? 0) > 0 ? shelf.owner : undefined;
}
