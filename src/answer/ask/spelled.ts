import { languageOf, likelyLanguageOf } from '../../languages/index.ts';
import { type SearchedShelf, typosAllowed, wrongLetters } from '../../search/index.ts';
import { foldText } from '../../text/fold.ts';
import { words } from '../../text/words.ts';
import { ASKING_WORDS } from './request.ts';

const SHORTEST = 3;
/** The language of the words that ask. */
const ASKED_IN = 'en';

/** The question with words that ask in the place of words that nobody has written and that are nearly those: "wat did", "abuot". */
export function askingWordsSpelled({ vocabulary, languages }: SearchedShelf, question: string): string {
  if ((likelyLanguageOf(question) ?? ASKED_IN) !== ASKED_IN) return question;
  const found = words(question);
  const asked = new Set(found.map(({ form }) => form));
  let straight = '';
  let end = 0;
  for (const [at, { form, start, end: behind }] of found.entries()) {
    const isKnown = vocabulary.wordsOf(form).length > 0 || ASKING_WORDS.includes(form) || isWord(form);
    const isName = at > 0 && question.charAt(start) !== foldText(question.charAt(start));
    const meant = isKnown || isName || form.length < SHORTEST ? undefined : nearest(form, languages);
    // "What did she wnat": a word that asks stands there once.
    const put = meant === undefined || asked.has(meant) ? question.slice(start, behind) : meant;
    asked.add(put);
    straight += question.slice(end, start) + put;
    end = behind;
  }
  return straight + question.slice(end);
}

/** "Died" is a word of its own, and not a misspelt "did". */
function isWord(form: string): boolean {
  const { speech, stem, synonyms } = languageOf(ASKED_IN);
  return speech?.().lexicon.has(form) === true || synonyms(stem(form)).length > 0;
}

/** The one word that is nearest, by as few wrong letters as in any word; a short word has its first letter right. */
function nearest(form: string, languages: readonly string[]): string | undefined {
  const allowed = Math.max(1, typosAllowed(form));
  const near = ASKING_WORDS.map((word) => ({ word, wrong: wrongLetters(form, word, allowed) }))
    .filter(({ word, wrong }) => wrong <= allowed && (form.length > SHORTEST + 1 || word[0] === form[0]))
    .sort((a, b) => a.wrong - b.wrong);
  const [best, other] = near;
  // "Meant" is a form of "mean", and not misspelt.
  const isForm = (word: string): boolean =>
    languages.some((language) => languageOf(language).stem(word) === languageOf(language).stem(form));
  return best && best.wrong !== other?.wrong && !isForm(best.word) ? best.word : undefined;
}
