import type { Span } from '../../text/span.ts';
import type { Telling } from './telling.ts';

/** Who is said to have said it comes first and does nothing of it: "the mayor said that the hospital treated". */
const REPORTING =
  /(?<![\p{L}\p{N}])(?:said|says|told\s+\S+|reported|announced|estimated|claimed|claims|confirmed)(?:\s+on\s+\p{Lu}\p{L}+)?\s+(?:that\s+)?|^\s*according\s+to\s[^,]{0,80},\s/giu;

/** Ends right before an agent: "treated by the hospital". */
const AGENT = /(?<![\p{L}\p{N}])by\s+(?:(?:the|a|an|its|their|his|her)\s+)?$/iu;

const REACH = 30;

/**
 * The stems of the things that a statement begins with or that do what it tells, without names: "hospital" in "the
 * hospital in Vell treated 1,240 patients" and in "1,240 patients were treated by the hospital".
 * @param telling the telling words of the statement in order, without those of the figure
 * @param figure where the number begins
 */
export function subjectsIn(
  text: string,
  statement: Span,
  telling: readonly Telling[],
  figure: number,
): Set<string> {
  const said = [...text.slice(statement.start, figure).matchAll(REPORTING)].at(-1);
  const from = statement.start + (said ? said.index + said[0].length : 0);
  const opening = telling.findIndex(({ start }) => start >= from && start < figure);
  const agents = telling.flatMap(({ start }, at) =>
    AGENT.test(text.slice(Math.max(statement.start, start - REACH), start)) ? [at] : [],
  );
  const heads = opening < 0 ? agents : [opening, ...agents];
  return new Set(
    heads
      .flatMap((at) => runFrom(text, telling, at))
      .filter(({ isName }) => !isName)
      .map(({ stem }) => stem),
  );
}

/** A telling word with those behind it, nothing else between: "paper mill". */
function runFrom(text: string, telling: readonly Telling[], first: number): Telling[] {
  const run: Telling[] = [];
  for (const word of telling.slice(first)) {
    const before = run.at(-1);
    if (before && text.slice(before.end, word.start).trim() !== '') break;
    run.push(word);
  }
  return run;
}
