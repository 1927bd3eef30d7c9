import { nth } from '../../../text/nth.ts';
import type { Span } from '../../../text/span.ts';
import { type TagWords, tagAt } from './tags.ts';

const DASH = /[—–―]/;
/** How a paragraph of speech opens: with a dash, close to the words or apart. */
const OPENS = /^[—–―](\s*)(?=[\p{L}\p{N}¿¡«“"…'’])/u;

/** A stretch of a paragraph that opens with a dash: what is said, and whether a tag of the narrator's follows. */
export interface DashedLine {
  readonly speech: readonly Span[];
  /** Whether nothing but the dash tells that it is speech. */
  readonly bare: boolean;
  /** Whether a blank stands behind the dash, as in a list. */
  readonly apart: boolean;
}

/**
 * Speech set off by dashes: "—No lo sé —dijo Juan—. Vamos." in Spanish, "— Não vou — disse Ana. — É tarde." in
 * Portuguese, "— Je ne viens pas, dit Paul." in French. A paragraph that opens with a dash is speech, from which dashes
 * or the tag cut what the narrator puts in. Spans with the leading dash.
 */
export function dashedSpeech(text: string, { start, end }: Span, words: TagWords): DashedLine | undefined {
  const opening = OPENS.exec(text.slice(start, Math.min(end, start + 4)));
  if (!opening) return undefined;
  const apart = nth(opening, 1).length > 0;
  const speech = apart ? apartSpeech(text, start, end, words) : closeSpeech(text, start, end);
  const bare = speech.length === 1 && nth(speech, 0).end === end;
  if (!apart && bare) {
    const told = apartSpeech(text, start, end, words);
    if (told.length > 0 && nth(told, 0).end < end) return { speech: told, bare: false, apart };
  }
  return { speech, bare, apart };
}

/** "—No lo sé —dijo Juan—. Vamos.": each pair of dashes holds words of the narrator's. */
function closeSpeech(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  let from = start;
  let speech = true;
  for (let at = start + 1; at < end; at++) {
    if (!DASH.test(text[at] as string)) continue;
    const freeBefore = text.charCodeAt(at - 1) <= 32;
    if (speech && freeBefore && text.charCodeAt(at + 1) > 32) {
      found.push({ start: from, end: at });
      speech = false;
    } else if (!speech && !freeBefore) {
      from = skipMarks(text, at + 1, end);
      speech = true;
    }
  }
  if (speech && from < end) found.push({ start: from, end });
  return found;
}

/** "— Não vou — disse Ana. — É tarde.", "— Tu viens ? demanda Léa.": a verb of saying tells the narrator's words. */
function apartSpeech(text: string, start: number, end: number, words: TagWords): Span[] {
  const mark = /[,?!…]?\s[—–―]\s?|[,?!…](?:,)?\s/g;
  mark.lastIndex = start + 1;
  for (let hit = mark.exec(text); hit && hit.index < end; hit = mark.exec(text)) {
    const tag = tagAt(text, hit.index + hit[0].length, end, words);
    if (!tag) continue;
    const said = { start, end: hit.index + (/^[?!…]/.test(hit[0]) ? 1 : 0) };
    const rest = /^[.?!…,]?\s?[—–―]\s?[.,]?\s?/.exec(text.slice(tag.end, end))?.[0].length ?? 0;
    const from = tag.end + rest;
    return rest > 0 && from < end ? [said, { start: from, end }] : [said];
  }
  return [{ start, end }];
}

function skipMarks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /[\s.,;:]/.test(text[at] as string)) at++;
  return at;
}
