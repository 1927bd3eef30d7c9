import { readQuestion } from '../question/question.ts';
import type { QuotationEntry, SearchedShelf } from '../shelf/entries.ts';
import { sentenceAt, sentenceRange } from '../shelf/forward-index.ts';
import { topicMatcher } from './topic-matches.ts';

/** How much of a topic the sentences of a quotation or passage hold: a share of its words, 0 to 1; 1 when it has no content words. */
export function topicShare(
  shelf: SearchedShelf,
  topic: string,
): (entry: Pick<QuotationEntry, 'forward' | 'range'>) => number {
  const { topics } = readQuestion(shelf, topic);
  const look = topicMatcher(shelf.vocabulary, topics);
  return ({ forward, range }) => {
    const { from } = sentenceRange(forward, sentenceAt(forward, range.from));
    const { to } = sentenceRange(forward, sentenceAt(forward, Math.max(range.from, range.to - 1)));
    const { shares } = look(forward, { from, to });
    return shares.length > 0 ? shares.reduce((sum, share) => sum + share, 0) / shares.length : 1;
  };
}
