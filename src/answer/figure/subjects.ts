import type { Span } from '../../text/span.ts';
import type { TopicWord } from './topic-words.ts';

/** Who is said to have said it comes first and does nothing of it: "the mayor said that the hospital treated". */
const REPORTING =
  /(?<![\p{L}\p{N}])(?:said|says|told\s+\S+|reported|announced|estimated|claimed|claims|confirmed)(?:\s+on\s+\p{Lu}\p{L}+)?\s+(?:that\s+)?|^\s*according\s+to\s[^,]{0,80},\s/giu;

/** Ends right before an agent: "treated by the hospital", "treated by the city hospital". */
const AGENT = /(?<![\p{L}\p{N}])by\s+(?:(?:the|a|an|its|their|his|her)\s+)?(?:[\p{L}-]+\s+)?$/iu;

const REACH = 40;

/**
 * The stems of what a statement says before it comes to the number, and of who did it where that stands behind, without
 * names: "hospital" and "treat" in "the hospital in Vell treated 1,240 patients", "hospital" in "1,240 patients were
 * treated by the hospital".
 * @param topicWords topic words of the statement in order, without those of the figure
 * @param figure where the number begins
 */
export function subjectsIn(
  text: string,
  statement: Span,
  topicWords: readonly TopicWord[],
  figure: number,
): Set<string> {
  const said = [...text.slice(statement.start, figure).matchAll(REPORTING)].at(-1);
  const from = statement.start + (said ? said.index + said[0].length : 0);
  const isSubject = ({ start, isName }: TopicWord): boolean =>
    !isName &&
    start >= from &&
    (start < figure || AGENT.test(text.slice(Math.max(figure, start - REACH), start)));
  return new Set(topicWords.filter(isSubject).map(({ stem }) => stem));
}
