import { publishedOf } from '../corpus/source.ts';
import type { Library, QuotationEntry } from '../library/library.ts';
import { fittingPeople } from '../library/suggest.ts';
import { type Answer, answerOf, nothing } from './answer.ts';
import { hintFor } from './hint.ts';
import { quotationFind } from './quotation.ts';

/** What a speaker said, newest source first; about something, when that is given. Two people of one name: which one? */
export function quotes(
  library: Library,
  { speaker, about }: { speaker: string; about?: string | undefined },
): Answer {
  const fitting = fittingPeople(library, speaker);
  const named = fitting.filter(({ name }) => name.text.toLowerCase() === speaker.trim().toLowerCase());
  const people = named.length > 0 ? named : fitting;
  const [person, ...others] = people;
  if (!person) return hintFor(speaker) ?? nothing(library, speaker);
  if (others.length > 0) return { kind: 'which', people };
  const topic = about === undefined ? [] : library.analysis.query(about);
  const finds = person.quotations
    .map((entry) => ({ entry, score: topic.length === 0 ? 1 : share(library, entry, topic) }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score || newest(a.entry, b.entry))
    .map(({ entry, score }) => quotationFind(entry, score));
  return answerOf(library, about ?? speaker, finds);
}

/** The share of the topic's terms that stand in the quotation's sentences. */
function share(library: Library, entry: QuotationEntry, topic: readonly string[]): number {
  const { source, excerpt } = { source: entry.shelved.source, excerpt: quotationFind(entry, 0).excerpt };
  const held = new Set(
    library.analysis.tokens(source.text, excerpt, source.language).map(({ term }) => term),
  );
  return topic.filter((term) => held.has(term)).length / topic.length;
}

const newest = (a: QuotationEntry, b: QuotationEntry): number =>
  (publishedOf(b.shelved.source) ?? '').localeCompare(publishedOf(a.shelved.source) ?? '') ||
  a.shelved.source.id.localeCompare(b.shelved.source.id) ||
  a.quotation.span.start - b.quotation.span.start;
