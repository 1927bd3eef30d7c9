import { excerpt, passageAt } from '../../corpus/excerpt.ts';
import type { Source } from '../../corpus/source.ts';
import type { Span } from '../../text/span.ts';
import { words as wordsOf } from '../../text/words.ts';
import { field, joined, type Line, type Piece, say, wordsOfExcerpt } from '../reply.ts';

/** How many first words stand for a title that a source does not give. */
const FIRST_WORDS = 8;

/** Where an excerpt stands: title, publisher, date, ¶ numbers, and a link where the source has one. */
export function citation(source: Source, excerpt?: Span): Line {
  const place = excerpt ? placeIn(source, excerpt) : [];
  const link = source.url === undefined ? [] : [{ kind: 'link', url: source.url } as const];
  return joined([titleOf(source), publisherOf(source), dateOf(source), ...place, ...link]);
}

/** The passage of an excerpt, or the first and the last of those that it runs over. */
function placeIn(source: Source, { start, end }: Span): Piece[] {
  const [first, last] = [start, Math.max(start, end - 1)].map((offset) => passageAt(source, offset));
  if (!first || !last) return [];
  if (first.number !== last.number) return [say('passageNumbers', { from: first.number, to: last.number })];
  return [say(first.caption ? 'captionNumber' : 'passageNumber', { n: first.number })];
}

/** The title; for notes, that of the work they are about; without one, the first words of the text. */
export function titleOf(source: Source): Piece {
  if (source.kind === 'notes' && source.about)
    return source.about.title === undefined
      ? say('notesOnUntitled')
      : say('notesOn', { title: field(source, 'about.title') });
  if (source.title !== undefined) return say('title', { title: field(source, 'title') });
  return say('untitled', { words: wordsOfExcerpt(firstWords(source)) });
}

/** The words that stand for a title. */
export function firstWords(source: Source) {
  const span = source.passages[0]?.span ?? { start: 0, end: source.text.length };
  const [first, ...others] = wordsOf(source.text, span).slice(0, FIRST_WORDS);
  return excerpt(source, { start: span.start, end: (others.at(-1) ?? first ?? span).end });
}

function publisherOf(source: Source): Piece {
  if (source.publisher !== undefined) return field(source, 'publisher');
  return source.about?.publisher === undefined ? say('publisherUnknown') : field(source, 'about.publisher');
}

function dateOf({ published, about }: Source): Piece {
  const date = published ?? about?.published;
  return date === undefined ? say('noDate') : { kind: 'date', date };
}
