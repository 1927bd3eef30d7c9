import { wordSet } from '../text/word-list.ts';
import { type ForwardIndex, type WordRange, wordNumberAt } from './forward-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that begin a sentence and mean something of the sentence before. */
const OPENING = wordSet(`
  he she it they his her its their this that these those such both then first also another others
  ella ellos ellas su sus esto eso ambos ambas tambien asi ademas
  il elle ils elles son sa ses leur leurs ce c'est cet cette ces cela celui celle ceux
  er sie sein seine seiner ihr ihre ihrem ihren dies diese dieser dieses dort dabei damit daher
  ele ela eles elas seu sua seus suas isto isso essa esse essas esses`);
/** Words that do so behind a preposition or two: "As part of this plan". */
const POINTING = wordSet(
  'this these such este esta estos estas dicho dicha dichos dichas ese esa esos esas cet cette ces diese dieser dieses diesem diesen essa esse neste nesta',
);
const FARTHEST_POINTING = 4;

/** Whether a sentence needs the one before it to be understood, by the words that it begins with. */
export function isAnaphoric({ forms }: Vocabulary, forward: ForwardIndex, { from, to }: WordRange): boolean {
  for (let place = from; place < Math.min(to, from + FARTHEST_POINTING); place++) {
    const form = forms[wordNumberAt(forward, place)] ?? '';
    if (POINTING.has(form) || (place === from && OPENING.has(form))) return true;
  }
  return false;
}
