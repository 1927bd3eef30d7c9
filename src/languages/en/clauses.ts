import { wordSet } from '../../text/word-list.ts';
import type { ClauseWords } from '../clause-words.ts';

export const CLAUSES: ClauseWords = {
  complementizers: wordSet('that whether how why if what'),
  side: wordSet('when while after before as although though because since if unless until once where'),
  contrasts: wordSet('while although though whereas'),
  and: wordSet('and'),
  as: wordSet('as'),
  by: wordSet('by'),
  means: wordSet(
    'email e-mail mail phone telephone text fax letter post radio video cable wire telegram telegraph skype zoom messenger hand note',
  ),
  forWhom: wordSet('for'),
  toWhom: wordSet('to of from'),
  called: wordSet('as to'),
  nobody: wordSet('it this that there you one'),
  be: wordSet('is are was were'),
  conditions: wordSet('if unless because although though since whether'),
  hangs: wordSet('as after before since until with'),
  pronouns: wordSet('he she they it i we you this that there'),
  objects: wordSet('him her me them us you it'),
  of: wordSet('of for from with at'),
  at: wordSet('at'),
  office: wordSet('of for at on in'),
  hearer: wordSet('to'),
  teller: wordSet('from with'),
  sites: wordSet('in near outside across throughout'),
  who: wordSet('who'),
  whose: wordSet('whose'),
};
