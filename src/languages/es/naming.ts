import { wordSet } from '../../text/word-list.ts';
import { type NamingWords, NO_NAMING_WORDS } from '../naming-words.ts';

/** Words by which a text gives names. */
export const NAMING: NamingWords = {
  ...NO_NAMING_WORDS,
  bears: wordSet('llamado llamada apodado apodada'),
  participles: wordSet(
    'llamado llamada llamados llamadas titulado titulada denominado denominada apodado apodada bautizado bautizada',
  ),
  known: wordSet('conocido conocida conocidos conocidas nombre'),
};
