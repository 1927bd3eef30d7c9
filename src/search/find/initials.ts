import { type Span, slice } from '../../text/span.ts';
import type { SearchedShelf, Shelved, SourceEntries } from '../shelf/entries.ts';
import { passageRange, wordNumberAt } from '../shelf/forward-index.ts';

/** A name in full, where a source has it. */
export interface FullName {
  readonly shelved: Shelved;
  readonly span: Span;
}

/** A larger shelf is not looked through for a name: that would take longer than the answer, where sources lie at rest. */
const MOST_WORDS = 2_000_000;
const MOST_SOURCES = 2000;
/** What stands between the words of a name. */
const WITHIN = /^\.?[\s\u00a0-]{1,2}$/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * The name whose words begin with these letters: "Ada Lena Moss" for "alm". Nothing where no source has one, or several
 * names begin so; names are the same that have the same first and last word.
 * @param letters folded, two or more
 */
export function nameWithInitials(shelf: SearchedShelf, letters: string): FullName | undefined {
  const { vocabulary, entries } = shelf;
  if (vocabulary.occurrences > MOST_WORDS || entries.length > MOST_SOURCES || letters.length < 2)
    return undefined;
  const isFirst = Uint8Array.from(vocabulary.forms, (form) => (form.startsWith(letters.charAt(0)) ? 1 : 0));
  const found = new Map<string, FullName>();
  for (const own of entries) {
    const { to } = passageRange(own.forward, own.passages.length - 1);
    for (let place = 0; place < to && found.size < 2; place++) {
      const isStart = isFirst[wordNumberAt(own.forward, place)] === 1;
      const name = isStart ? nameAt(vocabulary.forms, own, place, letters) : undefined;
      if (name && !found.has(name.key)) found.set(name.key, name);
    }
  }
  const [name, ...others] = found.values();
  return others.length === 0 ? name : undefined;
}

/** The name that begins at a place, where its words have these initials, all capitals, and no other word of it follows. */
function nameAt(
  forms: readonly string[],
  { forward, shelved }: SourceEntries,
  place: number,
  letters: string,
): (FullName & { readonly key: string }) | undefined {
  const { text } = shelved.source;
  const formAt = (at: number): string => forms[wordNumberAt(forward, at)] ?? '';
  const startOf = (at: number): number => forward.offsets[at] ?? text.length;
  const endOf = (at: number): number => startOf(at) + formAt(at).length;
  const goesOn = (at: number): boolean =>
    CAPITAL.test(text.charAt(startOf(at))) && WITHIN.test(text.slice(endOf(at - 1), startOf(at)));
  for (const [step, letter] of [...letters].entries()) {
    if (!formAt(place + step).startsWith(letter)) return undefined;
    if (step === 0 ? !CAPITAL.test(text.charAt(startOf(place))) : !goesOn(place + step)) return undefined;
  }
  const last = place + letters.length - 1;
  if (goesOn(last + 1)) return undefined;
  const span = { start: startOf(place), end: endOf(last) };
  return { shelved, span, key: `${formAt(place)} ${formAt(last)}` };
}

/** The first word of a name and its last one, as the source has them. */
export function endsOfName({ shelved, span }: FullName): string {
  const parts = slice(shelved.source.text, span).split(/[\s\u00a0-]+/u);
  return [parts[0], parts.at(-1)].join(' ');
}
