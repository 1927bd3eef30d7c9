import type { DocumentLine } from '../draft.ts';
import { isLetteredItem } from '../rules/list-items.ts';
import { isBreadcrumb, LINE_RULES } from '../rules/patterns.ts';
import { phraseReason } from '../rules/phrases.ts';

/** What becomes of a line: it is kept in a role, or left out for a reason. An open line has no verdict yet. */
export type LineVerdict = { readonly keep: 'text' | 'caption' | 'heading' } | { readonly drop: string };
export type Verdicts = (LineVerdict | undefined)[];

export const drop = (why: string): LineVerdict => ({ drop: why });
/** How the reason of a line begins that became a field. */
export const READ_INTO = 'read into ';

export const TEXT: LineVerdict = { keep: 'text' };
export const CAPTION: LineVerdict = { keep: 'caption' };

export const isDropped = (verdict: LineVerdict | undefined): boolean =>
  verdict !== undefined && 'drop' in verdict;

/** What the tables say of each line by itself. */
export function judgeLines(lines: readonly DocumentLine[]): Verdicts {
  const texts = lines.map(({ text }) => text);
  return texts.map((text, at) => {
    const why = isLetteredItem(texts, at) ? undefined : lineReason(text);
    return why === undefined ? undefined : drop(why);
  });
}

export function lineReason(text: string): string | undefined {
  return (
    phraseReason(text) ??
    LINE_RULES.find(({ longest, pattern }) => text.length <= longest && pattern.test(text))?.why ??
    (isBreadcrumb(text) ? 'breadcrumb' : undefined)
  );
}
