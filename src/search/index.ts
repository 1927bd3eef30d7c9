export { explainSearch, type SearchExplanation } from './find/explain.ts';
export { type FigureHit, findFigures } from './find/figures.ts';
export { endsOfName, type FullName, nameWithInitials } from './find/initials.ts';
export { type OnTopic, passagesOn } from './find/on-topic.ts';
export { findPassages, type PassageHit } from './find/passages.ts';
export { type Certainty, findQuotations, type QuotationHit } from './find/quotations.ts';
export { isAsking } from './question/asking-words.ts';
export { firstSources, missingWords, nearestWords, wordsInPassages } from './question/nearest-words.ts';
export { askedVerb, asksWhich, isLight } from './question/predicate.ts';
export { type Question, readQuestion, readTopics, type Topic } from './question/question.ts';
export { regionNames, regionsIn } from './question/region-names.ts';
export { type Respelled, respell } from './question/respell.ts';
export { topicShare } from './ranking/topic-share.ts';
export { type Concepts, concepts } from './shelf/concepts.ts';
export type {
  FigureEntry,
  HeadingEntry,
  PassageEntry,
  QuotationEntry,
  SearchedShelf,
  Shelved,
  SourceEntries,
} from './shelf/entries.ts';
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
} from './shelf/forward-index.ts';
export { headings } from './shelf/headings.ts';
export { isDate, isNumber } from './shelf/looks.ts';
export type { NumberedWords } from './shelf/numbered-words.ts';
export { type PhraseIndex, phraseIndex } from './shelf/phrase-index.ts';
export { isShelfName } from './shelf/shelf-names.ts';
export { type Spelling, spelling, typosAllowed, wrongLetters } from './shelf/spelling.ts';
export type { Stretch } from './shelf/stretches.ts';
export { type Vocabulary, type VocabularyData, vocabulary } from './shelf/vocabulary.ts';
export { wordLookup } from './shelf/word-lookup.ts';
