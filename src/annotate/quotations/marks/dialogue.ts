import { nth } from '../../../text/nth.ts';
import type { Span } from '../../../text/span.ts';
import { type TagWords, tagAt } from './tags.ts';

const DASH_OR_HYPHEN = /[—–―-]/;

/** What may part words from the tag behind them, and what closes the tag, by what stands for a dash. */
const partings = (dashes: string) => ({
  opens: new RegExp(String.raw`[,?!…]?\s[${dashes}]\s?|[,?!…],?\s`, 'g'),
  closes: new RegExp(String.raw`^[.?!…,]?\s?[${dashes}]\s?[.,]?\s?`),
});
const [DASHES, HYPHENS] = [partings('—–―'), partings('—–―-')];

/** How a paragraph of speech opens: with a dash, close to the words or apart. */
const OPENS = /^([—–―-])(\s*)(?=[\p{L}\p{N}¿¡«“"…'’])/u;

/** A stretch of a paragraph that opens with a dash: what is said, and whether a tag of the narrator's follows. */
export interface DashedLine {
  readonly speech: readonly Span[];
  /** Whether nothing but the dash tells that it is speech. */
  readonly bare: boolean;
  /** Whether a blank stands behind the dash, or a hyphen for it, as in a list. */
  readonly listed: boolean;
}

/**
 * Speech set off by dashes: "—No lo sé —dijo Juan—. Vamos." in Spanish, "— Não vou — disse Ana. — É tarde." in
 * Portuguese, "— Je ne viens pas, dit Paul." in French. A paragraph that opens with a dash is speech, from which dashes
 * or the tag cut what the narrator puts in. Spans with the leading dash.
 */
export function dashedSpeech(text: string, { start, end }: Span, words: TagWords): DashedLine | undefined {
  const opening = OPENS.exec(text.slice(start, Math.min(end, start + 4)));
  if (!opening) return undefined;
  const isHyphen = nth(opening, 1) === '-';
  if (isHyphen && !words.romance) return undefined;
  const apart = nth(opening, 2).length > 0;
  const listed = apart || isHyphen;
  const speech = apart ? apartSpeech(text, start, end, words, isHyphen) : closeSpeech(text, start, end);
  const bare = speech.length === 1 && nth(speech, 0).end === end;
  if (!apart && bare) {
    const told = apartSpeech(text, start, end, words, isHyphen);
    if (told.length > 0 && nth(told, 0).end < end) return { speech: told, bare: false, listed };
  }
  return { speech, bare, listed };
}

/** "—No lo sé —dijo Juan—. Vamos.": each pair of dashes holds words of the narrator's. */
function closeSpeech(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  let from = start;
  let speech = true;
  for (let at = start + 1; at < end; at++) {
    if (!DASH_OR_HYPHEN.test(text[at] as string)) continue;
    const freeBefore = text.charCodeAt(at - 1) <= 32;
    if (speech && freeBefore && text.charCodeAt(at + 1) > 32) {
      found.push({ start: from, end: at });
      speech = false;
      // "teniente-coronel": a hyphen joins words, too.
    } else if (!speech && !freeBefore && !/\p{L}/u.test(text[at + 1] ?? '')) {
      from = skipMarks(text, at + 1, end);
      speech = true;
    }
  }
  if (speech && from < end) found.push({ start: from, end });
  return found;
}

/** "— Não vou — disse Ana. — É tarde.", "— Tu viens ? demanda Léa.": a verb of saying tells the narrator's words. */
function apartSpeech(text: string, start: number, end: number, words: TagWords, isHyphen: boolean): Span[] {
  const { opens, closes } = isHyphen ? HYPHENS : DASHES;
  const speech: Span[] = [];
  let from = start;
  let next = start + 1;
  for (;;) {
    opens.lastIndex = next;
    const hit = opens.exec(text);
    if (!hit || hit.index >= end) break;
    next = opens.lastIndex;
    const tag = tagAt(text, hit.index + hit[0].length, end, words, DASH_OR_HYPHEN.test(hit[0]));
    if (!tag) continue;
    speech.push({ start: from, end: hit.index + (/^[?!…]/.test(hit[0]) ? 1 : 0) });
    const rest = closes.exec(text.slice(tag.end, tag.end + 8))?.[0].length ?? 0;
    if (rest === 0) return [...speech, ...behindTag(text, tag.end, end, words)];
    from = tag.end + rest;
    if (from >= end) return speech;
    next = from;
  }
  return [...speech, { start: from, end }];
}

/**
 * "— Cela, dit Paul, [ne me regarde pas]." · "— Oui, dit Paul. [Vous venez ?]": what stands behind a tag that no dash closes is
 * speech as far as it asks, calls out or calls a hearer; behind a comma, too, where it begins as no words of a narrator's do.
 */
function behindTag(text: string, from: number, end: number, words: TagWords): Span[] {
  const mark = text[from] ?? '';
  const start = skipMarks(text, from, end);
  const spoken = words.story?.spoken;
  if (!spoken || start >= end || !/[.,;:?!…]/.test(mark)) return [];
  let to = start;
  for (const { 0: sentence, index } of text.slice(start, end).matchAll(SENTENCE)) {
    const goesOn = index === 0 && /[,;:]/.test(mark) && opensSpeech(sentence, words);
    if (!goesOn && !/(?:[?!…]|\.{3})[\s»”]*$/.test(sentence) && !spoken.test(sentence)) break;
    to = start + index + sentence.trimEnd().length;
  }
  return to > start ? [{ start, end: to }] : [];
}
const SENTENCE = /[^.?!…]+(?:[.?!…]+[\s»”]*|$)/g;

/** "[je] ne sais pas", "[ne] me regarde pas" */
const opensSpeech = (sentence: string, { story }: TagWords): boolean =>
  story?.begins.has(/^\p{Ll}+['’]?/u.exec(sentence)?.[0].replace('’', "'") ?? '') === true;

function skipMarks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /[\s.,;:]/.test(text[at] as string)) at++;
  return at;
}
