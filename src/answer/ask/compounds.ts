import { isStopWord } from '../../languages/index.ts';
import { findPassages, type SearchedShelf } from '../../search/index.ts';
import { BOUNDS } from '../../text/bounds.ts';
import { foldText } from '../../text/fold.ts';
import { type WordSpan, words } from '../../text/words.ts';

/** What stands between the parts of a compound that is not written in one. */
const BETWEEN = /^[\s-]$/;
const SHORTEST_COMPOUND = 6;
/** "email"; shorter words come apart by chance. */
const SHORTEST_SPLIT = 5;
/** One letter is a part only before a hyphen: "e-mail" is "email", and "a part" is not "apart". */
const HYPHEN = '-';
/** So many words that the shelf lacks are taken apart, each in so many ways. */
const MOST_SPLIT = 2;
const MOST_WAYS = 3;
/** So many passages that have both parts are looked at for one that has them side by side. */
const MOST_LOOKED_AT = 5;

/** The question with words in one that the shelf writes so, and not in two: "fire arms", "co-operation", "O Leary". */
export function compoundsJoined({ vocabulary }: SearchedShelf, question: string): string {
  const found = words(question);
  const isKnown = (form: string): boolean => vocabulary.wordsOf(form).length > 0;
  let joined = question;
  for (let at = found.length - 2; at >= 0; at--) {
    const [one, other] = [found[at], found[at + 1]];
    if (!one || !other || !BETWEEN.test(question.slice(one.end, other.start))) continue;
    const link = linkOf(one, other, isKnown);
    if (link !== undefined) joined = joined.slice(0, one.end) + link + joined.slice(other.start);
  }
  return joined;
}

/** What stands between two words that are one on the shelf: nothing, or an apostrophe behind a letter. */
function linkOf(one: WordSpan, other: WordSpan, isKnown: (form: string) => boolean): string | undefined {
  if (isKnown(one.form) && isKnown(other.form)) return undefined;
  // "Por qué" asks, and "porque" answers.
  if (isStopWord(one.form) && isStopWord(other.form)) return undefined;
  if (one.form.length === 1) return isKnown(`${one.form}'${other.form}`) ? "'" : undefined;
  const isLong = one.form.length + other.form.length >= SHORTEST_COMPOUND;
  return isLong && isKnown(one.form + other.form) ? '' : undefined;
}

/**
 * The question with words in two that stand side by side on the shelf, where it does not have them in one: "firearms",
 * "cooperation". Nothing when it has none so.
 */
export async function compoundsSplit(shelf: SearchedShelf, question: string): Promise<string | undefined> {
  const unknown = words(question).filter(({ form }) => isUnknown(shelf, form));
  let split = question;
  for (const { form, start, end } of unknown.slice(0, MOST_SPLIT).reverse()) {
    const at = await splitOf(shelf, form, question.slice(start, end));
    if (at !== undefined) split = `${split.slice(0, start + at)}-${split.slice(start + at)}`;
  }
  return split === question ? undefined : split;
}

const isUnknown = ({ vocabulary, lookUp }: SearchedShelf, form: string): boolean =>
  form.length >= SHORTEST_SPLIT &&
  form.length <= BOUNDS.compoundLetters &&
  vocabulary.wordsOf(form).length === 0 &&
  lookUp(form).alternatives.every(({ share }) => share < 1);

/** Behind how many letters a word comes apart into two of the shelf's. */
async function splitOf(shelf: SearchedShelf, form: string, spelled: string): Promise<number | undefined> {
  if (form.length !== spelled.length) return undefined;
  const isKnown = (part: string): boolean => shelf.vocabulary.wordsOf(part).length > 0;
  const ways = Array.from({ length: form.length - 2 }, (_, at) => at + 1)
    .filter((at) => isKnown(form.slice(0, at)) && isKnown(form.slice(at)))
    .slice(0, MOST_WAYS);
  for (const at of ways) {
    const [one, other] = [form.slice(0, at), form.slice(at)];
    const hits = await findPassages(shelf, `${one} ${other}`);
    const isSide = hits
      .slice(0, MOST_LOOKED_AT)
      .some(({ entry }) =>
        areSideBySide(
          entry.shelved.source.text.slice(entry.passage.span.start, entry.passage.span.end),
          one,
          other,
        ),
      );
    if (isSide) return at;
  }
  return undefined;
}

function areSideBySide(text: string, one: string, other: string): boolean {
  const found = words(text);
  return found.some(({ form, end }, at) => {
    const next = found[at + 1];
    if (form !== one || next?.form !== other) return false;
    const between = foldText(text.slice(end, next.start));
    return one.length === 1 ? between === HYPHEN : BETWEEN.test(between);
  });
}
