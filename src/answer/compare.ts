import { type Excerpt, excerpt } from '../corpus/excerpt.ts';
import { publishedOf } from '../corpus/source.ts';
import type { Library } from '../library/index.ts';
import { type OnTopic, passagesOn, type QuotationEntry, type Shelved, topicShare } from '../search/index.ts';
import { type Answer, nothing } from './answer.ts';
import { passageFind } from './found.ts';
import { hintFor } from './hint.ts';

/** What every source says about a topic: its best passage, by date, undated ones last; and which sources are silent. */
export async function compare(library: Library, { topic }: { topic: string }): Promise<Answer> {
  const hint = hintFor(topic);
  if (hint) return hint;
  const best = new Map<Shelved, OnTopic>();
  for (const passage of await passagesOn(library, topic))
    if (!best.has(passage.entry.shelved)) best.set(passage.entry.shelved, passage);
  const speaking = speakersOn(library, topic, best);
  const [first, ...rest] = [...best.values()]
    .map(({ entry, sentence, sentenceShare }) => ({
      find: passageFind(entry, sentenceShare, sentence),
      speakers: speaking.get(entry.shelved) ?? [],
    }))
    .sort((a, b) => byDate(a.find.shelved, b.find.shelved));
  if (!first) return nothing(library, topic);
  const silent = inTime(library, (shelved) => !best.has(shelved));
  return { kind: 'compared', accounts: [first, ...rest], silent };
}

/** Earliest first; a source without a date behind those with one. */
export const byDate = (a: Shelved, b: Shelved): number => {
  const [one, other] = [publishedOf(a.source) ?? '9999', publishedOf(b.source) ?? '9999'];
  return one === other ? (a.source.id < b.source.id ? -1 : 1) : one < other ? -1 : 1;
};

/** The sources of a shelf that are wanted, by date. Those at rest were read in order of their ids, and are not opened. */
function inTime({ shelf, fronts, rest }: Library, isWanted: (shelved: Shelved) => boolean): Shelved[] {
  if (!rest) return shelf.filter(isWanted).sort(byDate);
  const dayAt = (place: number): number => fronts.dayAt(place) || Number.POSITIVE_INFINITY;
  return Array.from(shelf, (shelved, place) => ({ shelved, place }))
    .filter(({ shelved }) => isWanted(shelved))
    .sort((a, b) => dayAt(a.place) - dayAt(b.place) || a.place - b.place)
    .map(({ shelved }) => shelved);
}

/** How much of the topic a quotation must hold. */
const LEAST_ABOUT = 0.6;
/** A mention that names nobody by itself. */
const PRONOUN = /^(?:I|you|he|she|it|we|they|one|who|that|this|these|those|some|many|others|both|all)$/i;

/** The speakers whom each of the sources quotes on the topic, each once, in the order of the text. */
function speakersOn(
  library: Library,
  topic: string,
  sources: ReadonlyMap<Shelved, unknown>,
): Map<Shelved, Excerpt[]> {
  const share = topicShare(library, topic);
  const names = new Map<Shelved, Map<string, Excerpt>>();
  const entries = [...sources.keys()].flatMap(
    ({ ref }) => library.entries[library.places.get(ref) ?? -1] ?? [],
  );
  for (const entry of entries.flatMap(({ quotations }) => quotations)) {
    const name = speakerOf(entry);
    if (!name || PRONOUN.test(name.text) || share(entry) < LEAST_ABOUT) continue;
    const known = names.get(entry.shelved) ?? new Map<string, Excerpt>();
    if (!known.has(name.text)) known.set(name.text, name);
    names.set(entry.shelved, known);
  }
  return new Map([...names].map(([shelved, known]) => [shelved, [...known.values()]]));
}

const speakerOf = ({ shelved, quotation: { speaker } }: QuotationEntry): Excerpt | undefined =>
  speaker && excerpt(shelved.source, speaker.name);
