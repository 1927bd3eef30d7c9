import { clauseWords } from '../clause-words.ts';

export const CLAUSES = clauseWords({
  complementizers: 'that whether how why if what',
  side: 'when while after before as although though because since if unless until once where',
  contrasts: 'while although though whereas',
  and: 'and',
  as: 'as',
  by: 'by',
  means:
    'email e-mail mail phone telephone text fax letter post radio video cable wire telegram telegraph skype zoom messenger hand note',
  forWhom: 'for',
  toWhom: 'to of from',
  called: 'as to',
  nobody: 'it this that there you one',
  be: 'is are was were',
  conditions: 'if unless because although though since whether',
  hangs: 'as after before since until with',
  pronouns: 'he she they it i we you this that there',
  objects: 'him her me them us you it',
  of: 'of for from with at',
  at: 'at',
  office: 'of for at on in',
  hearer: 'to',
  teller: 'from with',
  sites: 'in near outside across throughout',
  who: 'who',
  whose: 'whose',
});
