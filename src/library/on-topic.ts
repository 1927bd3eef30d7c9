import type { Span } from '../text/span.ts';
import { passageRun, sentenceRun } from './concordance.ts';
import type { Library, PassageEntry, Shelved } from './library.ts';
import { probe } from './probe.ts';
import { readQuestion } from './question.ts';

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
export function passagesOn(library: Library, topic: string): OnTopic[] {
  const { concordance, passages } = library;
  const question = readQuestion(library, passages.index, topic);
  const { topics, weight } = question;
  const look = probe(concordance, question);
  const shareOf = (shares: readonly number[]): number =>
    shares.reduce((sum, share, at) => sum + share * (topics[at]?.weight ?? 0), 0) / weight;
  const hits = passages.index.search(
    topics.map(({ matches }) => matches),
    MOST_PASSAGES,
  );
  const touching = hits.flatMap(({ id, score }) => {
    const entry = passages.entries[id];
    if (!entry) return [];
    const own = look(passageRun(concordance, id)).shares;
    const shares = entry.headings.map((run) => look(run).shares).reduce(most, own);
    return [{ id, entry, score, shares, share: shareOf(shares) }];
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
    .map(({ id, entry, score, share }) => {
      const first = concordance.passages[id] ?? 0;
      const shares = entry.sentences.map((_, at) =>
        shareOf(look(sentenceRun(concordance, first + at)).shares),
      );
      const sentenceShare = Math.max(0, ...shares);
      const sentence = entry.sentences[shares.indexOf(sentenceShare)] ?? entry.passage.span;
      return { entry, sentence, share, sentenceShare, score };
    })
    .sort((a, b) => b.sentenceShare + b.share - a.sentenceShare - a.share || b.score - a.score);
}

const most = (a: readonly number[], b: readonly number[]): number[] =>
  a.map((share, at) => Math.max(share, b[at] ?? 0));
