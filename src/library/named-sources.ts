import type { Shelved } from '../search/index.ts';
import { exactWords } from '../text/exact-words.ts';
import { numberList, placeIn } from '../text/rising-numbers.ts';
import type { Span } from '../text/span.ts';

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

/**
 * Takes what sources say one after the other. Of a name a number is kept that few others have: whoever asks looks into
 * the source.
 */
export function namedSources(shelf: readonly Shelved[]) {
  const [hashes, places] = [numberList(), numberList()];
  return {
    add(
      place: number,
      { source: { text }, annotations: { aliases } }: Pick<Shelved, 'source' | 'annotations'>,
    ) {
      const terms = new Set(aliases.flatMap(({ names }) => names.map((name) => termOf(text, name))));
      for (const term of terms) {
        hashes.push(hashOf(term));
        places.push(place);
      }
    },
    made(): NamedSources {
      const [hash, place] = [hashes.toArray(), places.toArray()];
      const order = Uint32Array.from(hash.keys()).sort((a, b) => (hash[a] ?? 0) - (hash[b] ?? 0) || a - b);
      const [rising, holders] = [order.map((at) => hash[at] ?? 0), order.map((at) => place[at] ?? 0)];
      return {
        of(term) {
          const wanted = hashOf(term);
          const found: Shelved[] = [];
          for (
            let at = placeIn(rising, wanted - 1) + 1;
            rising[at] === wanted && found.length < MOST_SOURCES;
            at++
          ) {
            const shelved = shelf[holders[at] ?? 0];
            if (shelved) found.push(shelved);
          }
          return found;
        },
      };
    },
  };
}

/** FNV-1a over UTF-16 units. */
function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
