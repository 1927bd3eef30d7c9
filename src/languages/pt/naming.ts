import { wordSet } from '../../text/word-list.ts';
import { type NamingWords, NO_NAMING_WORDS } from '../naming-words.ts';

/** Words by which a text gives names. */
export const NAMING: NamingWords = {
  ...NO_NAMING_WORDS,
  bears: wordSet('chamado chamada apelidado apelidada'),
  participles: wordSet(
    'chamado chamada chamados chamadas intitulado intitulada denominado denominada apelidado apelidada batizado batizada',
  ),
  known: wordSet('conhecido conhecida conhecidos conhecidas nome'),
};
