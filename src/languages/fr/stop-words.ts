import { stopwords } from '@orama/stopwords/french';
import { foldText } from '../../text/fold.ts';
import { wordList } from '../../text/word-list.ts';
import { ELIDED } from './stem.ts';

const BARE = new Set([
  ...stopwords.map(foldText),
  ...wordList(`
    qui que quoi dont ou quand comment combien pourquoi quel quelle quels quelles lequel laquelle lesquels lesquelles
    duquel auquel est-ce ce cela ca celui celle ceux celles ci
    si donc or ni car puis alors ainsi aussi comme plus moins tres tout toute tous toutes autre autres chaque
    plusieurs quelque quelques certain certains certaine certaines entre vers chez sous contre depuis pendant avant
    apres lors selon afin parmi jusque
    fait faire faut peut peuvent pouvait doit doivent va vont etre avoir il elle on ils elles nous vous
    y a t-il t-elle t-on dit disent dites`),
]);
const VOWEL = /^[aeiouyh]/;

/** Words that tell nothing about a subject, question words included, also behind an elided word. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [...BARE].flatMap((word) => [
    word,
    ...(VOWEL.test(word) ? ELIDED.map((elided) => `${elided}'${word}`) : []),
  ]),
);
