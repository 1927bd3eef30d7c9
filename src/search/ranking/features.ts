/** What speaks for a sentence as the answer; shares of the question's weight unless it says otherwise. */
export interface Features {
  /** BM25 of the passage, as a share of the most that it could be. */
  readonly rank: number;
  /** What the passage holds. */
  readonly passage: number;
  /** What the title, the section and the names of those who are quoted in it add to the passage. */
  readonly heading: number;
  /** How much of a heading is asked for, of the one with most: a share of its content words. */
  readonly headed: number;
  /** What stands anywhere in the source. */
  readonly source: number;
  /** What the passage holds, each topic weighed by how few of the candidates hold it. */
  readonly choosing: number;
  /** The number of topics that the sentence holds, as a share of all. */
  readonly count: number;
  /** What it holds of the topics that no heading holds, as a share of the weight of these. */
  readonly unheaded: number;
  /** What the sentence before it adds: "The judge did so in May." */
  readonly before: number;
  /** The same, where the sentence cannot be understood without the one before it. */
  readonly anaphora: number;
  /** The pairs of neighbouring words, as a share of all pairs. */
  readonly phrases: number;
  /** The topics that it lacks, but for a word with the same beginning. */
  readonly akin: number;
  /** Of a question for a date, a number or a name: 1 when it has one, -1 when those that it has are of another kind. */
  readonly date: number;
  readonly number: number;
  readonly name: number;
  /** What it holds letter by letter, and not in another form. */
  readonly exact: number;
  /** 1 when it begins with something that is asked for. */
  readonly opens: number;
  /** Of a question for a date, a number or a name: 1 when it has none of these at all. */
  readonly lacks: number;
  /** Of a question for a reason: 1 when it has a word that gives one. */
  readonly reason: number;
}

/** What tells how sure an answer is, beside the features by which it was chosen. */
export interface Coverage {
  /** What the sentence holds. */
  readonly sentence: number;
  /** What the sentence holds, each topic divided by the number of sentences of the passage that hold it. */
  readonly apart: number;
  /** What the sentence and the headings hold together, and what the passage does with them. */
  readonly headedSentence: number;
  readonly headedPassage: number;
  /** How much of the names and numbers the passage lacks with its headings, as a share of their weight. */
  readonly headedNamesLacking: number;
  /** How much of these its headings hold; and of the heading with most, how much of it is asked for. */
  readonly headingNames: number;
  readonly headed: number;
  /** How much of the topic weighs that is most lacking. */
  readonly worst: number;
  /** How many of the topics at the centre of the question the passage lacks with its headings, in any word of the kind. */
  readonly centreLacking: number;
  /** How many of the topics that tell something the passage lacks with its headings, in any word of the kind; and all of these. */
  readonly unmet: number;
  readonly telling: number;
  /** 1 for a question for a date, a number or a name where the whole passage has none. */
  readonly kindLacking: number;
}

/** A sentence of a passage that may answer. */
export interface WeighedSentence {
  readonly features: Features;
  /** Worked out when it is asked for: only the sentence that speaks for its passage is. */
  coverage(): Coverage;
}

/** What tells whether a passage answers at all. */
export interface Signs {
  /** The sum of what speaks for the sentence. */
  readonly score: number;
  /** The logarithm of the number of passages: the more there are, the likelier one holds the words by chance. */
  readonly size: number;
  readonly sizeSquared: number;
  /** What the passage holds with its headings, and what the sentence holds apart from the others: the more, the larger the shelf. */
  readonly passageBySize: number;
  readonly apartBySize: number;
  /** What the sentence holds with the headings, and the names and numbers that both lack, where the question tells much. */
  readonly sentenceByTold: number;
  readonly namesLackingByTold: number;
  /** How much the question tells; and with it the share of its telling topics that are not met, the score, and the topics held. */
  readonly told: number;
  readonly unmetByTold: number;
  readonly scoreByTold: number;
  readonly countByTold: number;
  /** How much of the question's weight the topic has that is most lacking. */
  readonly worst: number;
  /** How much more speaks for it than for the best of another passage, at most `FARTHEST`. */
  readonly margin: number;
  /** How many of the topics that tell something the passage lacks in any word of the kind, at most `FARTHEST`. */
  readonly unmet: number;
  /** The logarithm of how many tell something. */
  readonly telling: number;
  /**
   * How many of the topics at the centre of the question it lacks so: what was done, what is counted or asked for of
   * somebody. Under a heading that is what is asked for, a text may tell it in other ways: "Moss (1870–1931)".
   */
  readonly centre: number;
  /** 1 for a question for a date, a number or a name where the passage has none. */
  readonly kind: number;
  /** What the passage holds with its headings. */
  readonly passage: number;
  /** As the features of these names. */
  readonly phrases: number;
  readonly akin: number;
  readonly headed: number;
  readonly date: number;
  readonly number: number;
  readonly name: number;
  readonly choosing: number;
  readonly exact: number;
  /** 1 for a source in that language. With fewer word families at hand, an answer meets fewer of the words of its question. */
  readonly spanish: number;
  readonly german: number;
  readonly french: number;
  readonly portuguese: number;
}
