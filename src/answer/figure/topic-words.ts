import { NUMBER_WORDS } from '../../annotate/figures/lexicon.ts';
import { MONTHS, TIME_UNITS } from '../../annotate/figures/tables/calendar.ts';
import type { Source } from '../../corpus/source.ts';
import { contentWordsIn, languageOf } from '../../languages/index.ts';
import type { Span } from '../../text/span.ts';
import { TELLS_NOTHING, VAGUE_TIME } from './tables.ts';

/** A word that tells something of what a figure is about. */
export interface TopicWord extends Span {
  readonly stem: string;
  readonly isName: boolean;
}

export const stemsOfWords = (topicWords: readonly TopicWord[]): Set<string> =>
  new Set(topicWords.map(({ stem }) => stem));

/** The words that tell something: no small words, numbers, measures, times, or words that come with any number. */
export function topicWordsIn({ text, language }: Source, span: Span): TopicWord[] {
  const tells = (form: string): boolean =>
    !TELLS_NOTHING.has(form) &&
    !TIME_UNITS.has(form) &&
    !NUMBER_WORDS.has(form) &&
    !MONTHS.has(form) &&
    !VAGUE_TIME.has(form) &&
    !/\d/.test(form);
  return contentWordsIn(text, span, languageOf(language))
    .filter(({ form }) => tells(form))
    .map(({ start, end, stem }) => {
      const letter = text.charAt(start);
      const opens = start === span.start || SENTENCE_END.test(text.slice(start - LONGEST_END, start));
      return { start, end, stem, isName: !opens && letter !== letter.toLowerCase() };
    });
}

const LONGEST_END = 4;
const SENTENCE_END = /[.!?:]["”’)]*\s+["“‘(]*$/;
