import { stopwords } from '@orama/stopwords/portuguese';
import { foldText } from '../../text/fold.ts';
import { wordList } from '../../text/word-list.ts';

/** Words that tell nothing about a subject, question words included. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...stopwords.map(foldText),
  ...wordList(`
    quem que qual quais quando onde aonde como quanto quanta quantos quantas por porque
    sendo ser estar ter haver sobre sob entre desde ate contra durante segundo
    cada todo toda todos todas outro outra outros outras algum alguma alguns algumas muito muita muitos muitas
    pode podem poderia deve devem faz fazem fazer assim tambem ainda apenas tanto tao
    um uns umas pela pelas pelo pelos nesse nessa neste nesta desse dessa deste desta disse dizem diz`),
]);
