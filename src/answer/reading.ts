import { excerpt } from '../corpus/excerpt.ts';
import type { Passage } from '../corpus/source.ts';
import { fittingSources, type Library } from '../library/index.ts';
import type { Shelved } from '../search/index.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { type Answer, nothing } from './answer.ts';
import type { Portion, Term } from './found.ts';
import { hintFor } from './hint.ts';

/** UTF-16 units of a portion; a longer paragraph is one by itself. */
const LONGEST = 1200;
const MOST_TERMS = 8;

/** A source in portions, each with the names, acronyms and roles that occur in it. */
export function reading(library: Library, { source: typed }: { source: string }): Answer {
  const hint = hintFor(typed);
  if (hint) return hint;
  const [shelved] = fittingSources(library, typed);
  const [first, ...others] = shelved ? portionsOf(shelved) : [];
  return first ? { kind: 'reading', portions: [first, ...others] } : nothing(library, typed);
}

/** Paragraphs in a row, as many as fit; those of one section, since between two stands the heading of the second. */
function portionsOf(shelved: Shelved): Portion[] {
  const portions: (readonly [Passage, ...Passage[]])[] = [];
  for (const passage of shelved.source.passages) {
    const last = portions.at(-1);
    const fits =
      last &&
      last[0].section?.start === passage.section?.start &&
      passage.span.end - last[0].span.start <= LONGEST;
    if (fits) portions[portions.length - 1] = [...last, passage];
    else portions.push([passage]);
  }
  return portions.map(([first, ...rest]) => {
    const span = { start: first.span.start, end: (rest.at(-1) ?? first).span.end };
    return {
      find: {
        shelved,
        excerpt: excerpt(shelved.source, span),
        passage: first,
        score: 1,
        highlights: [],
      },
      terms: termsIn(shelved, span),
    };
  });
}

/** Each term once, in the order in which the portion has them. */
function termsIn(shelved: Shelved, portion: Span): Term[] {
  const { source, annotations } = shelved;
  const found: { readonly at: number; readonly term: Span; readonly explained: Span }[] = [];
  for (const { names } of annotations.aliases) {
    const explained = sentenceWith(shelved, names);
    const here = names.find((name) => standsIn(source.text, portion, name) >= 0);
    if (explained && here) found.push({ at: standsIn(source.text, portion, here), term: here, explained });
  }
  for (const { speaker } of annotations.quotations) {
    if (!speaker?.role) continue;
    const at = standsIn(source.text, portion, speaker.name);
    const explained = sentenceWith(shelved, [speaker.role]);
    if (at >= 0 && explained) found.push({ at, term: speaker.name, explained });
  }
  const once = new Map(
    found
      .sort((a, b) => b.at - a.at)
      .map((one) => [slice(source.text, one.term).toLowerCase(), one] as const),
  );
  return [...once.values()]
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST_TERMS)
    .map(({ term, explained }) => ({
      term: excerpt(source, term),
      explained: excerpt(source, explained),
    }));
}

/** Where in the portion the words of a name stand; -1 where they do not. */
const standsIn = (text: string, portion: Span, name: Span): number =>
  slice(text, portion).indexOf(slice(text, name));

/** The first sentence that has all of these places. */
const sentenceWith = ({ document }: Shelved, places: readonly Span[]): Span | undefined =>
  document.paragraphs
    .flatMap(({ sentences }) => sentences)
    .find((sentence) => places.every((place) => contains(sentence, place)));
