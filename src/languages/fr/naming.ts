import { wordSet } from '../../text/word-list.ts';
import { type NamingWords, NO_NAMING_WORDS } from '../naming-words.ts';

/** Words by which a text gives names. */
export const NAMING: NamingWords = {
  ...NO_NAMING_WORDS,
  bears: wordSet('nommé nommée appelé appelée prénommé prénommée surnommé surnommée'),
  participles: wordSet(
    'appelé appelée appelés appelées nommé nommée baptisé baptisée intitulé intitulée surnommé surnommée dénommé dit dite',
  ),
  known: wordSet('connu connue connus connues nom'),
  soCalled: wordSet('soi-disant'),
};
