import { stopwords } from '@orama/stopwords/german';
import { foldText } from '../../text/fold.ts';
import { wordList } from '../../text/word-list.ts';

/** Words that tell nothing about a subject, question words included. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...stopwords.map(foldText),
  ...wordList(`
    wer wen wem wessen was wann wo woher wohin wie warum wieso weshalb wozu wofur womit wodurch woran worauf woraus
    worin woruber wovon wogegen wobei welche welcher welches welchem welchen
    sei seien ware waren wurde wurden worden geworden werden wird hatte hatten haben konnen kann konnte konnten
    mochte mussen muss sollen soll sollte durfen darf durfte
    auch sowie bzw etwa mehr sehr so somit dabei dafur daher davon dazu daran darauf daraus darin danach deren denen
    beim ins ans aufs seit bis bevor nachdem obwohl je pro laut trotz wegen gegenuber innerhalb
    alle viele vielen vieler viel wenig wenige beide beiden heisst gibt gab sagte sagt`),
]);
