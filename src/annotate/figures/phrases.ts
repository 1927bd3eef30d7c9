/** Phrases by their outer word, the longest first. */
export type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The token behind the phrase that starts at `index`. */
export function phraseAt(
  index: PhraseTable,
  tokens: readonly { readonly lower: string }[],
  at: number,
): number | undefined {
  const found = index
    .get(tokens[at]?.lower ?? '')
    ?.find((phrase) => phrase.every((word, offset) => tokens[at + offset]?.lower === word));
  return found && at + found.length;
}

/** `end`: by which word they are found, the one that stands next to the number. */
export function phraseTable(table: readonly (readonly string[])[], end: 'first' | 'last'): PhraseTable {
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of table) {
    const key = phrase.at(end === 'first' ? 0 : -1) ?? '';
    index.set(
      key,
      [...(index.get(key) ?? []), phrase].sort((a, b) => b.length - a.length),
    );
  }
  return index;
}
