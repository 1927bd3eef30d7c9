import { wordSet } from '../../text/word-list.ts';
import type { ClauseWords } from '../speech.ts';

export const CLAUSES: ClauseWords = {
  complementizers: wordSet('that whether how why if what'),
  side: wordSet('when while after before as although though because since if unless until once where'),
  contrasts: wordSet('while although though whereas'),
  and: wordSet('and'),
  as: wordSet('as'),
  by: wordSet('by'),
  toWhom: wordSet('to of from'),
  called: wordSet('as to'),
  nobody: wordSet('it this that there you one'),
};
