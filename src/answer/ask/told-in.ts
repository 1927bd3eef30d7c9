import type { Library } from '../../library/index.ts';
import type { Shelved } from '../../search/index.ts';
import { foldText } from '../../text/fold.ts';
import { madeOnce } from '../../text/made-once.ts';
import { inAny, QUESTION_TABLES, without } from './asked-in.ts';
import { sourceMeant } from './front.ts';

/** A question about what some sources tell, without the words that name these. */
export interface ToldIn {
  readonly question: string;
  readonly sources: ReadonlySet<Shelved>;
}

/** "Does the Echo article say that the mill is shut?": is the mill shut. "In the Echo article". */
const NAMED = QUESTION_TABLES.flatMap(({ articles, source: { text, asksTold, tells, within } }) =>
  asksTold === undefined || tells === undefined || within === undefined
    ? []
    : [
        new RegExp(`^(?:${asksTold}) (?:(?:${articles}) )?(?<about>.+?) (?:${text}) ${tells} (?=\\S)`),
        new RegExp(`,? ?\\b${within} (?<about>[^,]+?) (?:${text})\\b,?`),
      ],
);
const TEXT = `(?:${QUESTION_TABLES.map(({ source }) => source.text).join('|')})`;

/** The sources that a question names as those that are to answer it; nothing where it names none, or none that is here. */
export function toldIn(library: Library, question: string): ToldIn | undefined {
  const folded = foldText(question);
  for (const pattern of NAMED) {
    const about = pattern.exec(folded)?.groups?.about;
    const shelved = about === undefined ? undefined : sourceMeant(library, about);
    if (shelved) return { question: without(question, pattern, ' ').trim(), sources: new Set([shelved]) };
  }
  for (const [publisher, sources] of publishersOf(library.shelf)) {
    if (!folded.includes(publisher)) continue;
    const name = publisher.replace(/[^\p{L}\p{N} ]/gu, '\\$&');
    const pattern = new RegExp(`,? ?${inAny('according')} ${name}(?: ${TEXT})?\\b,?`);
    if (pattern.test(folded)) return { question: without(question, pattern, ' ').trim(), sources };
  }
  return undefined;
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
