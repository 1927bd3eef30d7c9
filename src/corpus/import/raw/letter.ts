import type { DocumentLine } from '../draft.ts';
import { CLOSINGS, SALUTATIONS, SUBJECTS, whole } from '../rules/page-words.ts';
import { bylineNames, names } from './byline.ts';
import { isTitleLike } from './shape.ts';
import { isDropped, type Verdicts } from './verdict.ts';

const SALUTATION = new RegExp(`^${whole(SALUTATIONS)}.{0,80}[,:!，：]$`, 'iu');
const SUBJECT = new RegExp(String.raw`^${whole(SUBJECTS)}\s?[:：]\s*(?<subject>\S.*)$`, 'iu');
const CLOSING = new RegExp(`^${whole(CLOSINGS)}[,，.]?$`, 'iu');
/** "Our reference: H-114" */
const LABELLED = /^\p{L}[\p{L} .]{1,30}[:：]\s/u;
const LONGEST = 200;

/** Where a letter greets its reader above the first paragraph; -1 where nothing does. */
export const salutationAt = (lines: readonly Pick<DocumentLine, 'text' | 'role'>[], end: number): number =>
  lines
    .slice(0, end)
    .findIndex(({ text, role }) => role === undefined && text.length <= LONGEST && SALUTATION.test(text));

/**
 * The line that says what a letter is about: behind its salutation, or labelled, or right above the salutation, or
 * alone there with a day. Others above a salutation are who sent it, whom to and when.
 */
export function subjectOf(
  lines: readonly DocumentLine[],
  candidates: readonly number[],
  salutation: number,
  verdicts: Verdicts,
): number | undefined {
  const text = (at: number): string => lines[at]?.text ?? '';
  const behind = candidates.find((at) => at > salutation && isTitleLike(text(at)));
  if (behind !== undefined) return behind;
  const labelled = candidates.find((at) => SUBJECT.test(text(at).slice(0, LONGEST)));
  if (labelled !== undefined) return labelled;
  const [only, ...others] = candidates.filter((at) => at < salutation);
  let above = salutation - 1;
  while (above >= 0 && (isDropped(verdicts[above]) || bylineNames(text(above)))) above--;
  return [others.length === 0 ? only : undefined, above].find(
    (at) => at !== undefined && candidates.includes(at) && isTitleLike(text(at)) && !LABELLED.test(text(at)),
  );
}

/** A subject without its label. */
export const withoutLabel = (text: string): string => SUBJECT.exec(text)?.groups?.subject ?? text;

/** Whoever signed a letter: the names in the line below its closing words, where it has those once. */
export function signedBy(lines: readonly DocumentLine[], from: number): string[] | undefined {
  const closings = lines.flatMap(({ text }, at) =>
    at >= from && text.length <= LONGEST && CLOSING.test(text) ? [at] : [],
  );
  const [closing] = closings;
  return closing === undefined || closings.length > 1 ? undefined : names(lines[closing + 1]?.text ?? '');
}
