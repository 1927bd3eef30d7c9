import { placeIn } from '../text/rising-numbers.ts';

/** Documents by rising number, and what each scores. */
export interface ScoredList {
  readonly documents: Uint32Array;
  /** How often it stands in each of them; once where this is absent. */
  readonly times?: ArrayLike<number>;
  /** What so many times score, from 0 on; more than the last count as the last. */
  readonly scoreOfTimes: readonly number[];
}

/** A list that is no longer is gone through without a look at whether it can bring anything new. */
const LONG = 500;

/**
 * Adds what the lists score to the columns of scores, and gives the documents among which the best `limit` are. Those
 * that score most come first, and once the rest together cannot bring a document among the best, what the rest has is
 * added to those that are there (MaxScore; Turtle & Flood 1995).
 * @param scores by document, 0 each
 */
export function addUp(lists: readonly ScoredList[], scores: Float64Array, limit: number): number[] {
  const sorted = [...lists].sort((a, b) => mostOf(b) - mostOf(a));
  const found: number[] = [];
  let isClosed = false;
  sorted.forEach((list, at) => {
    const rest = sorted.slice(at).reduce((sum, one) => sum + mostOf(one), 0);
    isClosed ||=
      list.documents.length > LONG && Math.fround(rest) < Math.fround(leastOfBest(found, scores, limit));
    if (isClosed) addToFound(list, scores, found);
    else addAll(list, scores, found);
  });
  return found;
}

const mostOf = ({ times, scoreOfTimes }: ScoredList): number =>
  scoreOfTimes[times ? scoreOfTimes.length - 1 : 1] ?? 0;

const scoreAt = ({ times, scoreOfTimes }: ScoredList, at: number): number =>
  scoreOfTimes[times ? Math.min(times[at] ?? 0, scoreOfTimes.length - 1) : 1] ?? 0;

function addAll(list: ScoredList, scores: Float64Array, found: number[]): void {
  const { documents } = list;
  for (let at = 0; at < documents.length; at++) {
    const id = documents[at] ?? 0;
    if (scores[id] === 0) found.push(id);
    scores[id] = (scores[id] ?? 0) + scoreAt(list, at);
  }
}

/** Finding one document in a list takes about so many steps of going through it. */
const STEPS = 20;

function addToFound(list: ScoredList, scores: Float64Array, found: readonly number[]): void {
  const { documents } = list;
  const add = (id: number, at: number): void => {
    scores[id] = (scores[id] ?? 0) + scoreAt(list, at);
  };
  if (found.length * STEPS < documents.length)
    for (const id of found) {
      const at = placeIn(documents, id);
      if (documents[at] === id) add(id, at);
    }
  else
    for (let at = 0; at < documents.length; at++) {
      const id = documents[at] ?? 0;
      if (scores[id] !== 0) add(id, at);
    }
}

/** The score of the last of the best `limit`; 0 where there are fewer. */
function leastOfBest(found: readonly number[], scores: Float64Array, limit: number): number {
  let kept: number[] = [];
  let least = 0;
  for (const id of found) {
    const score = scores[id] ?? 0;
    if (score <= least) continue;
    kept.push(score);
    if (kept.length < 2 * limit) continue;
    kept = kept.sort((a, b) => b - a).slice(0, limit);
    least = kept[limit - 1] ?? 0;
  }
  return kept.sort((a, b) => b - a)[limit - 1] ?? 0;
}
