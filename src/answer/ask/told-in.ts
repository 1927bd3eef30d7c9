import type { Library } from '../../library/index.ts';
import type { Shelved } from '../../search/index.ts';
import { foldText } from '../../text/fold.ts';
import { madeOnce } from '../../text/made-once.ts';
import { sourceMeant } from './front.ts';

/** A question about what some sources tell, without the words that name these. */
export interface ToldIn {
  readonly question: string;
  readonly sources: ReadonlySet<Shelved>;
}

const TEXT = '(?:article|story|report|piece|interview|text)';
const TELLS =
  '(?:say|says|said|mention|mentions|claim|claims|report|reports|tell|tells|state|states|write|writes)(?: us)?';
/** "Does the Echo article say that the mill is shut?": is the mill shut. */
const SAYS = new RegExp(
  `^(?:does|did|what (?:does|did)) (?:the |this )?(?<about>.+?) ${TEXT} ${TELLS}(?: (?:that|whether|if|about|on))? (?<rest>.+)$`,
);
const IN_TEXT = new RegExp(`,? ?\\bin the (?<about>[^,]+?) ${TEXT}\\b,?`);
/** "According to the Echo". */
const ACCORDING =
  "(?:according to|as reported by|segun|selon|d'apres|laut|segundo|de acordo com) (?:the |la |el |le |der |dem |die |o |a )?";

/** The sources that a question names as those that are to answer it; nothing where it names none, or none that is here. */
export function toldIn(library: Library, question: string): ToldIn | undefined {
  const folded = foldText(question);
  for (const pattern of [SAYS, IN_TEXT]) {
    const { about, rest } = pattern.exec(folded)?.groups ?? {};
    const shelved = about === undefined ? undefined : sourceMeant(library, about);
    const at = rest === undefined ? -1 : folded.length - rest.length;
    if (shelved)
      return {
        question: at < 0 ? without(question, folded, pattern) : question.slice(at),
        sources: new Set([shelved]),
      };
  }
  for (const [publisher, sources] of publishersOf(library.shelf)) {
    if (!folded.includes(publisher)) continue;
    const pattern = new RegExp(
      `,? ?${ACCORDING}${publisher.replace(/[^\p{L}\p{N} ]/gu, '\\$&')}(?: ${TEXT})?\\b,?`,
    );
    if (pattern.test(folded)) return { question: without(question, folded, pattern), sources };
  }
  return undefined;
}

/** Folding keeps every offset. */
function without(question: string, folded: string, pattern: RegExp): string {
  const found = pattern.exec(folded);
  return found
    ? `${question.slice(0, found.index)} ${question.slice(found.index + found[0].length)}`.trim()
    : question;
}

const SHORTEST = 3;

const publishersOf = madeOnce((shelf: Library['shelf']): ReadonlyMap<string, ReadonlySet<Shelved>> => {
  const found = new Map<string, Set<Shelved>>();
  for (const shelved of shelf) {
    const { publisher, about } = shelved.source;
    const name = foldText((publisher ?? about?.publisher ?? '').trim());
    if (name.length >= SHORTEST) found.set(name, (found.get(name) ?? new Set()).add(shelved));
  }
  return found;
});
