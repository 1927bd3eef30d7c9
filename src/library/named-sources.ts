import type { Shelved } from '../search/index.ts';
import { exactWords } from '../text/exact-words.ts';
import type { Holding } from '../text/rising-numbers.ts';
import type { Span } from '../text/span.ts';
import { holders } from './holders.ts';
import type { SourceSummary } from './source-summary.ts';

/** The sources that say of a name that it means the same as another. */
export interface NamedSources {
  /** In the order of the shelf, and now and then one that does not. @param term as `termOf` gives it */
  of(term: string): Shelved[];
}

/** The words of a name without an article before them; none where it has nothing else. */
export function termForms(text: string, span?: Span): string[] {
  const forms = exactWords(text, span).map(({ form }) => form);
  if (forms.every((form) => ARTICLES.has(form))) return [];
  return forms.length > 1 && ARTICLES.has(forms[0] ?? '') ? forms.slice(1) : forms;
}

/** The same as one text, whatever else of how they are written. */
export const termOf = (text: string, span?: Span): string => termForms(text, span).join(' ');

const ARTICLES: ReadonlySet<string> = new Set(
  'a an the el la los las un una unos unas le les une des der die das ein eine os as um uma il lo gli uno'.split(
    ' ',
  ),
);

/** Of sources that name the same, the first so many are told. */
const MOST_SOURCES = 1000;

/** Takes what sources say one after the other; whoever asks looks into the source. */
export function namedSources(shelf: readonly Shelved[], holding: () => Holding) {
  const terms = holders(holding);
  return {
    add(place: number, aliases: SourceSummary['aliases']): void {
      for (const term of new Set(aliases.flat().map((name) => termOf(name)))) terms.add(term, place);
    },
    made(): NamedSources {
      const held = terms.made();
      return {
        of: (term) =>
          Array.from(held.of(term).subarray(0, MOST_SOURCES)).flatMap((place) => shelf[place] ?? []),
      };
    },
  };
}
