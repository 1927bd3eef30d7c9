import { Word } from '../../../../languages/index.ts';
import type { Attribution, Mention, Rule, Site } from '../types.ts';

/** | Ann Early | “The mill was my life.” |: in a row of a table, the one cell with a name, where the words fill another. */
export const inTable: Rule = (site): Attribution | undefined => {
  const { narrative, marked } = site;
  const { text } = narrative.document;
  const { start, end } = marked.span;
  if (!`${text.slice(Math.max(0, start - 3), start)}${text.slice(end, end + 3)}`.includes('|'))
    return undefined;
  if (!/[.?!…]$/.test(text.slice(marked.content.start, marked.content.end))) return undefined;
  const [before] = /[^\n]*$/.exec(text.slice(Math.max(0, start - LONGEST_ROW), start)) ?? [''];
  const [behind] = /^[^\n]*/.exec(text.slice(end, end + LONGEST_ROW)) ?? [''];
  if (!/(?:^|\|)\s*$/.test(before) || !/^\s*(?:\||$)/.test(behind)) return undefined;
  const names = [...cells(before, start - before.length), ...cells(behind, end)].flatMap(
    (cell) => nameIn(site, cell) ?? [],
  );
  const [mention] = names;
  return mention && names.length === 1 ? { mention, cue: -1, rule: 'signature' } : undefined;
};

/** In front of the words and behind them, in characters. */
const LONGEST_ROW = 300;

interface Cell {
  readonly start: number;
  readonly end: number;
}

const cells = (row: string, at: number): Cell[] =>
  Array.from(row.matchAll(/[^|]+/g), ({ 0: { length }, index }) => ({
    start: at + index,
    end: at + index + length,
  }));

/** The name of two words and more that fills a cell. */
function nameIn({ narrative: { tokens, frames }, frame }: Site, { start, end }: Cell): Mention | undefined {
  for (let at = Math.max(0, frame - NEAR); at <= frame + NEAR; at++) {
    const clause = frames[at]?.clause;
    if (!clause || (tokens.start[clause.to - 1] ?? 0) < start) continue;
    let from = clause.from;
    while (from < clause.to && (tokens.start[from] ?? 0) < start) from++;
    let to = from;
    while (to < clause.to && (tokens.end[to] ?? 0) <= end) to++;
    const all = to - from > 1 && tokens.bits.slice(from, to).every((bits) => (bits & Word.capital) !== 0);
    return all ? { frame: at, from, to, head: to - 1 } : undefined;
  }
  return undefined;
}
/** In sentences. */
const NEAR = 3;
