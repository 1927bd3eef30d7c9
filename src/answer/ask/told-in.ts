import type { Library } from '../../library/index.ts';
import type { Shelved } from '../../search/index.ts';
import { foldText } from '../../text/fold.ts';
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
  const { publishers, publishedBy } = library.fronts;
  for (const publisher of publishers) {
    if (!folded.includes(publisher)) continue;
    const name = publisher.replace(/[^\p{L}\p{N} ]/gu, '\\$&');
    const pattern = new RegExp(`,? ?${inAny('according')} ${name}(?: ${TEXT})?\\b,?`);
    if (pattern.test(folded))
      return { question: without(question, pattern, ' ').trim(), sources: publishedBy(publisher) };
  }
  return undefined;
}
