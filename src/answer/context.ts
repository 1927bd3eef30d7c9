import { excerpt } from '../corpus/excerpt.ts';
import { words } from '../text/words.ts';
import type { Find } from './answer.ts';

const list = (forms: string): ReadonlySet<string> => new Set(forms.trim().split(/\s+/));

/** First words, folded, that lean on the sentence before: pronouns, and words that join or oppose. */
const LEANING: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(`
    he she it they him her them his hers its their theirs himself herself itself themselves
    this that these those such both neither either others another
    and but or nor yet so however still instead moreover furthermore besides also too then thus hence therefore
    meanwhile nevertheless nonetheless otherwise likewise similarly consequently accordingly because though although`),
  // Folded, "él" is "el": what is more often an article is left out.
  es: list(`
    ella ello ellos ellas le les su sus suyo suya este esta esto estos estas ese esa eso esos esas
    aquel aquella aquello ambos ambas tal tales
    y e o u ni pero sino aunque ademas tambien tampoco entonces luego asi mientras porque pues`),
};

/**
 * The same find with the sentence before it, when its excerpt begins with a word that leans on that sentence
 * and the two stand side by side, no heading between them.
 */
export function withSentenceBefore(find: Find): Find | undefined {
  const { shelved, excerpt: shown } = find;
  const { source, document } = shelved;
  if (!leans(shown.text, source.language)) return undefined;
  const before = document.paragraphs
    .flatMap(({ sentences }) => sentences)
    .findLast(({ end }) => end <= shown.start);
  if (!before || source.text.slice(before.end, shown.start).trim() !== '') return undefined;
  return { ...find, excerpt: excerpt(source, { start: before.start, end: shown.end }) };
}

function leans(text: string, language: string): boolean {
  const primary = language.split('-', 1)[0]?.toLowerCase() ?? '';
  const first = words(text.slice(0, FIRST_WORD))[0]?.form ?? '';
  return LEANING[primary]?.has(first) ?? false;
}

/** A first word stands within so many characters. */
const FIRST_WORD = 40;
