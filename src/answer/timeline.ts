import { excerpt } from '../corpus/excerpt.ts';
import { publishedOf } from '../corpus/source.ts';
import type { Library } from '../library/index.ts';
import { type PassageEntry, passagesOn } from '../search/index.ts';
import type { Span } from '../text/span.ts';
import { type Answer, nothing } from './answer.ts';
import type { Find, TimelineEvent } from './found.ts';
import { hintFor } from './hint.ts';
import { datesIn } from './timeline/dates.ts';

/** Dated sentences and publications, the earliest first; about a topic, when one is given. */
export async function timeline(
  library: Library,
  { topic = '' }: { topic?: string | undefined },
): Promise<Answer> {
  const isAll = topic.trim() === '';
  const hint = isAll ? undefined : hintFor(topic);
  if (hint) return hint;
  if (isAll && library.fronts.passages > MOST_PASSAGES) return { kind: 'hint', hint: 'timelineTopic' };
  const passages = isAll
    ? library.entries.flatMap((source) => source.passages.map(wholePassage))
    : await passagesOn(library, topic);
  const [first, ...rest] = [
    ...publications(passages),
    ...passages.flatMap(({ entry }) => datedIn(entry)),
  ].sort((a, b) => compare(a.date, b.date) || compare(a.find.shelved.source.id, b.find.shelved.source.id));
  return first ? { kind: 'timeline', events: [first, ...rest] } : nothing(library, topic);
}

/** Of a larger shelf nobody reads all dates, and to read all its passages takes seconds. */
const MOST_PASSAGES = 20_000;

interface Placed {
  readonly entry: PassageEntry;
  readonly sentence: Span;
}

const wholePassage = (entry: PassageEntry): Placed => ({ entry, sentence: entry.passage.span });

/** One for each dated source: its first passage here, or the one that is most about the topic. */
function publications(passages: readonly Placed[]): TimelineEvent[] {
  const best = new Map(passages.toReversed().map((placed) => [placed.entry.shelved, placed]));
  return [...best.values()].flatMap(({ entry, sentence }) => {
    const date = publishedOf(entry.shelved.source);
    return date === undefined
      ? []
      : [{ date, kind: 'published', find: toFind(entry, sentence, []) } as const];
  });
}

function datedIn(entry: PassageEntry): TimelineEvent[] {
  const { source } = entry.shelved;
  return entry.sentences.flatMap((sentence) =>
    datesIn(source.text, sentence, publishedOf(source), source.language).map(
      ({ date, span, isWorkedOut }) => ({
        date,
        kind: isWorkedOut ? ('workedOut' as const) : ('stated' as const),
        find: toFind(entry, sentence, [span]),
      }),
    ),
  );
}

const toFind = ({ shelved, passage }: PassageEntry, span: Span, highlights: readonly Span[]): Find => ({
  shelved,
  excerpt: excerpt(shelved.source, span),
  passage,
  score: 1,
  highlights,
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
