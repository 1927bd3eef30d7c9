export { isAsking } from './asking-words.ts';
export { type Concepts, concepts } from './concepts.ts';
export type {
  FigureEntry,
  HeadingEntry,
  PassageEntry,
  QuotationEntry,
  SearchedShelf,
  Shelved,
  SourceEntries,
} from './entries.ts';
export { explainSearch, type SearchExplanation } from './explain.ts';
export { type FigureHit, findFigures } from './find-figures.ts';
export { findPassages, type PassageHit } from './find-passages.ts';
export { type Certainty, findQuotations, type QuotationHit } from './find-quotations.ts';
export {
  type CutText,
  type ForwardIndex,
  forwardIndex,
  passageRange,
  rangeWithin,
  sentenceRange,
  termsIn,
  uncount,
  type WordRange,
  wordNumberAt,
} from './forward-index.ts';
export { headings } from './headings.ts';
export { endsOfName, type FullName, nameWithInitials } from './initials.ts';
export { isDate, isNumber } from './looks.ts';
export { firstSources, missingWords, nearestWords, wordsInPassages } from './nearest-words.ts';
export type { NumberedWords } from './numbered-words.ts';
export { type OnTopic, passagesOn } from './on-topic.ts';
export { type PhraseIndex, phraseIndex } from './phrase-index.ts';
export { askedVerb, asksWhich, isLight } from './predicate.ts';
export { type Question, readQuestion, readTopics, type Topic } from './question.ts';
export { regionNames, regionsIn } from './region-names.ts';
export { type Respelled, respell } from './respell.ts';
export { isShelfName } from './shelf-names.ts';
export { type Spelling, spelling, typosAllowed, wrongLetters } from './spelling.ts';
export type { Stretch } from './stretches.ts';
export { topicShare } from './topic-share.ts';
export { type Vocabulary, type VocabularyData, vocabulary } from './vocabulary.ts';
export { wordLookup } from './word-lookup.ts';
