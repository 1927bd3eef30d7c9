import { wordSet } from '../../text/word-list.ts';
import { NO_UNSAID_WORDS, type UnsaidWords } from '../unsaid-words.ts';

/** Words that tell of words which nobody said. */
export const UNSAID: UnsaidWords = {
  ...NO_UNSAID_WORDS,
  opens: wordSet('nie niemals bitte immer einfach dann jetzt'),
  commands: wordSet(
    'sag sage sagt sagen schreib schreibe schreibt schreiben nenn nenne nennt nennen antworte antwortet antworten ruf rufe rufen',
  ),
  between: wordSet(
    'sie ihn ihm ihnen dir euch dem der den ihrem ihren zu zum zur nie niemals nicht immer bitte einfach lieber laut',
  ),
};
