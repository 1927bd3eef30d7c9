import type { Library } from '../library/index.ts';
import type { CheckFault, CheckKey, Quoted } from './task.ts';
import { check } from './verify/check.ts';
import type { Verification } from './verify/types.ts';

/**
 * What `/verify` says of a quotation, as the key of a task; or why nobody can say for certain: the words stand nowhere,
 * the sources do not tell who said them, or both the words and the name are wrong.
 */
export function checkKey(
  libraries: readonly Library[],
  { quote, speaker }: Quoted,
): { readonly key: CheckKey; readonly check: Verification } | { readonly fault: CheckFault } {
  const checks = libraries.flatMap((library) => check(library, quote, speaker) ?? []);
  const found =
    checks.find(({ verdict }) => verdict === 'verbatim') ??
    checks.find(({ verdict }) => verdict !== 'not-found');
  if (!found || found.verdict === 'not-found') return { fault: 'notFound' };
  const { standing } = found.speaker ?? {};
  if (standing === 'unsure' || standing === 'unknown') return { fault: 'speakerUnsure' };
  if (found.verdict === 'altered' && standing === 'other') return { fault: 'both' };
  return { key: found.verdict, check: found };
}

/** Behind the closing mark of the words, or behind a dash between spaces: “the words” — the speaker. */
const WITH_MARKS = /^[“"„«‘']\s*(.+?)\s*[”"“»’'][,.]?\s*(?:[—–-]+\s*(.{2,100}))?$/su;
const WITH_DASH = /^(.+?)\s+[—–]\s+(.{2,100})$/su;

/** A quotation and its speaker, as a teacher types them in one line. */
export function quotedIn(line: string): Quoted {
  const [, quote, speaker] = WITH_MARKS.exec(line.trim()) ?? WITH_DASH.exec(line.trim()) ?? [];
  return quote === undefined
    ? { quote: line.trim() }
    : { quote, ...(speaker !== undefined && { speaker: speaker.trim() }) };
}
