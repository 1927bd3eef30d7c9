import { nth } from '../../../../text/nth.ts';
import type { Narrative } from '../../grammar/index.ts';
import type { Turn } from './turns.ts';

/** Whom words call: the word, in lower case, and the title in front. */
export interface Vocative {
  readonly word: string;
  readonly title: string;
}

/** Of words in marks, so many characters are looked through from either end. */
const REACH = 200;

const NOUNS =
  'captain|doctor|sergeant|inspector|father|mother|papa|mamma|mama|mom|mum|dad|aunt|uncle|colonel|major|professor|vicar|sheriff|nurse|grandmother|grandfather';
const VOCATIVE = new RegExp(
  String.raw`(?:^|[,.!?—;] ?)(?:my |dear |old |little |young |poor ){0,2}(?:(mr|mrs|ms|miss|dr|aunt|uncle|captain|sir|lady|master)\.? )?(\p{Lu}[\p{L}’']{1,20}|${NOUNS})(?=[,.!?;—…]|$)`,
  'giu',
);
/** Words that stand between commas and call nobody. */
const ANSWERS =
  /^(?:yes|no|oh|ah|well|why|then|now|so|never|always|nothing|indeed|certainly|good|god|heavens|really|please|sorry|perhaps|here|there|quite|true|thanks|what|who|where|when|how|come|look|listen|stop|wait|hello|goodbye|good-bye|hush|hurrah|alas|lord|mercy|nonsense|exactly|still|besides|however|again|anyway|very|ay|aye|nay)$/i;

/** “Jane, have you …” · “…, Mr. Cole.” · “Very good, captain.”: whom a turn's words call by name or by what they are. */
export function vocativesOf({ document, quotes: marks }: Narrative, { quotes }: Turn): readonly Vocative[] {
  return quotes.flatMap(({ quote }) => {
    const { start, end } = nth(marks, quote).content;
    const parts =
      end - start <= 2 * REACH
        ? [document.text.slice(start, end)]
        : [document.text.slice(start, start + REACH), document.text.slice(end - REACH, end)];
    return parts.flatMap((part) =>
      [...part.matchAll(VOCATIVE)].flatMap(([, title = '', word = '']) =>
        ANSWERS.test(word) || !/^\p{Lu}/u.test(word) === !isNoun(word)
          ? []
          : [{ word: word.toLowerCase().replace(/’/g, "'"), title: title.toLowerCase() }],
      ),
    );
  });
}

const isNoun = (word: string): boolean => new RegExp(`^(?:${NOUNS})$`).test(word);
