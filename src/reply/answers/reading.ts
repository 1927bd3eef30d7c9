import type { Answer } from '../../answer/answer.ts';
import { pageOf } from '../pager.ts';
import { line, type Reply, say, sentenceOfExcerpt, small, wordsOfExcerpt } from '../reply.ts';
import type { View } from '../view.ts';
import { citation } from './citation.ts';
import { findBlock, shortButtons } from './find.ts';

/** A portion of a source, the section that it stands in, its words explained, and the way on. */
export function readingReply({ portions }: Extract<Answer, { kind: 'reading' }>, view: View): Reply {
  const { shown, foot } = pageOf(portions, view);
  return [
    ...shown.flatMap(({ find, terms }) => [
      findBlock(find, shortButtons(find)),
      ...(terms.length > 0 ? [line(say('readingTerms'))] : []),
      ...terms.flatMap(({ term, explained }) => [
        line(say('readingTerm', { term: wordsOfExcerpt(term), words: sentenceOfExcerpt(explained) })),
        small(...citation(explained.source, explained)),
      ]),
    ]),
    ...foot,
  ];
}
