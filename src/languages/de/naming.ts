import { wordSet } from '../../text/word-list.ts';
import { type NamingWords, NO_NAMING_WORDS } from '../naming-words.ts';

/** Words by which a text gives names. */
export const NAMING: NamingWords = {
  ...NO_NAMING_WORDS,
  known: wordSet('bekannt'),
  soCalled: wordSet('sogenannte sogenannten sogenannter sogenanntes sogenanntem'),
};
