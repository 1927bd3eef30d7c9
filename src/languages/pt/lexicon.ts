import { type Lexicon, Word } from '../lexicon.ts';
import { romanceLexicon } from '../romance.ts';
import * as verbs from './verbs.ts';
import * as words from './word-kinds.ts';

export const lexicon = (): Lexicon =>
  romanceLexicon(words, verbs, [['ter haver', Word.auxiliary | Word.base]]);
