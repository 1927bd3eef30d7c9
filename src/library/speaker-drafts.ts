import type { Span } from '../text/span.ts';

/** A slice of a source, with its words by themselves. */
export interface ToldName extends Span {
  readonly words: string;
}

/** Somebody as far as they are known yet. */
export interface Draft<Name extends ToldName = ToldName> {
  name: Name;
  /** The words that identify: without articles and titles. */
  readonly forms: readonly string[];
  role?: Name | undefined;
  called: readonly string[];
  places: number[];
}

/** Of what somebody is called, so much is kept. */
const MOST_CALLED = 50;

/** Nearly all share the first of two lists, often an empty one: of people there are many. */
export const CALLED_NOTHING: readonly string[] = [];
export function joinedCalls(known: readonly string[], more: readonly string[]): readonly string[] {
  const others = more.filter((text) => !known.includes(text)).slice(0, MOST_CALLED - known.length);
  return others.length === 0 ? known : [...known, ...others];
}

export function addTo<Name extends ToldName>(
  draft: Draft<Name>,
  { name, role, called, places }: Draft<Name>,
): void {
  if (name.words.length > draft.name.words.length) draft.name = name;
  draft.role ??= role;
  draft.called = joinedCalls(draft.called, called);
  for (const place of places) draft.places.push(place);
}
