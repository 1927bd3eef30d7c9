import type { Span } from '../../text/span.ts';
import { topicMatcher } from '../ranking/topic-matches.ts';
import type { PassageEntry, SearchedShelf, Shelved } from '../shelf/entries.ts';
import { sentenceRange } from '../shelf/forward-index.ts';
import type { Vocabulary } from '../shelf/vocabulary.ts';
import { gather, type WorkingSet } from './gather.ts';

/** A passage that is about a topic, and the sentence of it that is most so. */
export interface OnTopic {
  readonly entry: PassageEntry;
  readonly sentence: Span;
  /** The share of the topic's weight that the passage holds with its headings, and its best sentence; 0 to 1. */
  readonly share: number;
  readonly sentenceShare: number;
  /** What ranks passages of the same shares. */
  readonly score: number;
}

const MOST_PASSAGES = 3_000;
/** Below this share of the topic's weight a passage only touches it. */
const LEAST_SHARE = 0.6;

/**
 * All passages about a topic, those that hold most of it in one sentence first. The headings that a passage stands
 * under speak for it. Of a source that holds the topic only in several passages together, the one with most of it.
 */
export const passagesOn = async (shelf: SearchedShelf, topic: string): Promise<OnTopic[]> =>
  rankOnTopic(shelf.vocabulary, await gather(shelf, 'passages', topic, MOST_PASSAGES));

function rankOnTopic(vocabulary: Vocabulary, { question, candidates }: WorkingSet): OnTopic[] {
  const { topics, weight } = question;
  const look = topicMatcher(vocabulary, topics);
  const shareOf = (shares: readonly number[]): number =>
    shares.reduce((sum, share, at) => sum + share * (topics[at]?.weight ?? 0), 0) / weight;
  const touching = candidates.flatMap(({ entries, at, score }) => {
    const entry = entries.passages[at];
    if (!entry) return [];
    const { forward, range, headings } = entry;
    const shares = [range, ...headings].map((one) => look(forward, one).shares).reduce(most);
    return [{ entry, score, shares, share: shareOf(shares) }];
  });
  const together = new Map<Shelved, readonly number[]>();
  const fullest = new Map<Shelved, number>();
  for (const { entry, shares, share } of touching) {
    const { shelved } = entry;
    together.set(shelved, most(shares, together.get(shelved) ?? shares));
    fullest.set(shelved, Math.max(share, fullest.get(shelved) ?? 0));
  }
  const isFullest = ({ entry: { shelved }, share }: (typeof touching)[number]): boolean =>
    share === fullest.get(shelved) && shareOf(together.get(shelved) ?? []) >= LEAST_SHARE;
  return touching
    .filter((one) => one.share >= LEAST_SHARE || isFullest(one))
    .map(({ entry, score, share }) => {
      const { forward, passage } = entry;
      const first = forward.passages[passage.number - 1] ?? 0;
      const shares = entry.sentences.map((_, at) =>
        shareOf(look(forward, sentenceRange(forward, first + at)).shares),
      );
      const sentenceShare = Math.max(0, ...shares);
      const sentence = entry.sentences[shares.indexOf(sentenceShare)] ?? entry.passage.span;
      return { entry, sentence, share, sentenceShare, score };
    })
    .sort((a, b) => b.sentenceShare + b.share - a.sentenceShare - a.share || b.score - a.score);
}

const most = (a: readonly number[], b: readonly number[]): number[] =>
  a.map((share, at) => Math.max(share, b[at] ?? 0));
