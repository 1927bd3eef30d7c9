import { type Speech, Word } from '../../../languages/index.ts';
import type { Span } from '../../../text/span.ts';
import type { Paragraph } from '../../document.ts';
import type { DashedLine } from './dialogue.ts';
import type { TagWords } from './tags.ts';

/**
 * Which paragraphs that open with a dash are speech. Where a blank stands behind the dash, or a hyphen for it, as in a list, or where the
 * language seldom sets speech so, they are when the narrator tells so in one of their run. In a Romance language, too, when they are whole
 * sentences of which some ask or call out and some do not, when one alone stands behind "dit-il :", or when the narrator tells so anywhere.
 */
export function spokenLines(
  text: string,
  lines: readonly (DashedLine | undefined)[],
  paragraphs: readonly Paragraph[],
  words: TagWords & Pick<Speech, 'seldomDashes'>,
): ReadonlySet<number> {
  const spoken = new Set<number>();
  const isStory = words.romance && lines.some((line) => line && !line.bare);
  for (let from = 0; from < lines.length; from++) {
    if (!lines[from]) continue;
    let to = from + 1;
    while (lines[to]) to++;
    const first = from;
    const run = Array.from({ length: to - from }, (_, k) => first + k);
    const written = run.map((i) => text.slice(paragraphs[i]?.span.start, paragraphs[i]?.span.end));
    const led = to === from + 1 && leadsToSpeech(text, paragraphs[from - 1]?.span, words);
    const talks = words.romance === true && (led || isTalk(written));
    const told = talks || run.some((i) => lines[i]?.bare === false);
    for (const [k, i] of run.entries()) {
      const dashed = isStory && !(written[k] ?? '').startsWith('-');
      if (told || dashed || (!lines[i]?.listed && words.seldomDashes !== true)) spoken.add(i);
    }
    from = to;
  }
  return spoken;
}

/** Whole sentences, of which some ask or call out and some do not: a list's are all alike. */
function isTalk(lines: readonly string[]): boolean {
  const calls = lines.filter((line) => /[?!]\s?[»”"]?$/.test(line));
  return calls.length > 0 && calls.length < lines.length && lines.every((line) => SENTENCE.test(line));
}
const SENTENCE = /^[—–―-]\s*[«“"]?[…¿¡\p{Lu}\p{N}].*[.?!…:]\s?[»”"]?$/su;

/** "… et dit doucement :" in front of a paragraph. */
function leadsToSpeech(text: string, before: Span | undefined, { lexicon }: TagWords): boolean {
  if (!before) return false;
  const [, last] =
    /([^.;!?…]*):$/u.exec(text.slice(Math.max(before.start, before.end - LONGEST_LEAD), before.end)) ?? [];
  return (last?.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => {
    const bits = lexicon.get(word.toLowerCase()) ?? 0;
    return (bits & Word.saying) !== 0 && (bits & (Word.past | Word.third)) !== 0;
  });
}

/** Words of "y les dijo con voz muy dulce:" at most, in characters. */
const LONGEST_LEAD = 60;
