/**
 * What a text from outside may set in motion, whatever it says. Each bound is held where the work is done; none is
 * reached by a text that somebody means.
 */
export const BOUNDS = {
  /** UTF-16 units of what is typed into an option. Longer texts are refused. */
  typed: 6_000,
  /** Letters of a word that is searched for, folded: "ﷺ" is eighteen of them. Words with one beginning are one. */
  wordLetters: 128,
  /** Letters of a folded word that is looked for with other spellings. */
  spelledLetters: 64,
  /** Letters of a word that is taken apart into two. */
  compoundLetters: 32,
  /** Words of a question that are read; what can be typed on Discord has at most 150. */
  questionWords: 200,
  /** Words of a name or title: what has more fits none that is looked up, and is read so far where it is compared. */
  nameWords: 64,
  /** Words of names that begin as a typed word does and are tried. */
  beginnings: 500,
  /** Different words of a text, which the shelf does not have, that its nearest words are shown for. */
  unknownWords: 20,
  /** UTF-16 units of a passage whose sentences are cut into phrases, or whose numbered things are read, for one question. */
  readPassage: 20_000,
} as const;
