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
  /** How much of these its headings hold. */
  readonly headingNames: number;
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
