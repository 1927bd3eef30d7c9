const K = 1.2;

/** What stands more often counts no more. */
export const MOST_TIMES = 4;

/** How much a stem counts that stands so often in a part: 1 for once (the saturation of BM25; Robertson & Zaragoza 2009). */
const saturation = (times: number): number => ((K + 1) * times) / (times + K);

/**
 * What each occurrence of a stem of that weight adds to the score of a part, from the first to the last that counts.
 * Numbers of single precision, as Lucene has them: two engines that add up the same have the same.
 */
export const gains = (weight: number): number[] =>
  Array.from({ length: MOST_TIMES }, (_, before) =>
    Math.fround(weight * (saturation(before + 1) - saturation(before))),
  );
