/** How a language asks, as alternatives of folded words, "|" between; `pronouns` alone as they are written: "él" is no article. */
export interface QuestionTable {
  /** Words that ask; with "and" before one, another question begins. */
  readonly asks: string;
  /** What stands before such a word: "by whom". */
  readonly by: string;
  readonly and: string;
  /** How a question that is answered with yes or no goes on: "is it". */
  readonly yesOrNo?: string;
  /** Pronouns that may stand for a name of the question before. */
  readonly pronouns: string;
  /** Those of them that stand for no person, where they are told apart: "it". */
  readonly thingPronouns?: string;
  /** How a further question begins: "and", "what about". */
  readonly further: string;
  /** What may stand between a noun and its number: "No."; and between the first number and the last: "to". */
  readonly numbered: string;
  readonly through: string;
  /** How a question begins whose answer has a number or a duration; and words of durations: "for months". */
  readonly measures: string;
  readonly durations: string;
  /** Words that ask for an amount of money, where a question begins with one of `measures`. */
  readonly prices: string;
  /** How questions for whoever did something begin, and what stands before who did it: "why did". */
  readonly who?: string;
  readonly deeds?: string;
  /** How a count begins; and verbs behind which nobody is counted who did something: "how many did". */
  readonly counts?: string;
  readonly helpers?: string;
  /** Verbs that two do to each other: what one does, the other does too. */
  readonly mutual?: string;
  /** What asks for two sides; how such a question begins, and how one for two people: "who are". */
  readonly compares: string;
  readonly comparing: string;
  readonly bothAre: string;
  /** "Each", "respectively"; and verbs of which both are the subject: "What do Moss and Hale say?". */
  readonly each: string;
  readonly says?: string;
  /** What is asked of both, and what may stand behind it: "what did Moss and Hale say". */
  readonly whatSaid?: string;
  readonly saying?: string;
  /** How a comparison of numbers begins, each of which is asked for as a count: "compare the numbers of". */
  readonly comparingCounts?: string;
  /** What joins two names, beside "and". */
  readonly joins: string;
  /** What gives a cause; and what begins a sentence whose cause stands before it. */
  readonly causes: string;
  readonly pointsBack: string;
  /** "According to", with an article that may follow. */
  readonly according: string;
  /** Articles, and words like "this", before what a source is called. */
  readonly articles: string;
  readonly source: SourceQuestions;
  readonly requests: RequestPatterns;
}

/** How questions about a source begin, what a source is called in them, and how they may end. */
export interface SourceQuestions {
  readonly text: string;
  readonly ends: string;
  readonly published: string;
  readonly authors: string;
  readonly publisher?: string;
  readonly lead: string;
  /** "Does the Echo article say": how it begins, and what a source does; and what stands before its name in "in the Echo article". */
  readonly asksTold?: string;
  readonly tells?: string;
  readonly within?: string;
}

/**
 * Questions that are asked for something by a form of words: patterns over the whole folded question without its closing
 * marks, each kind before those below it.
 */
export interface RequestPatterns {
  /** How many of what (`name`). */
  readonly count: readonly RegExp[];
  /** What somebody (`name`) said about something (`rest`), or whether they did; how they said it (`verb`), where that is told. */
  readonly saidBy: readonly RegExp[];
  /** Who said something (`rest`). */
  readonly whoSaid: readonly RegExp[];
  /** What a word (`rest`) means, and what it may be about where the question may ask for something else. */
  readonly meant: readonly RegExp[];
  /** Who somebody (`name`) is, or what they do. */
  readonly role: readonly RegExp[];
  readonly isWhat: readonly RegExp[];
  /** Words that such questions are made of: one that no source has may be one of them, misspelt. */
  readonly words?: string;
}
