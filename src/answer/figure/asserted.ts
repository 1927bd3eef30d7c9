import type { FigureEntry } from '../../search/index.ts';
import { contains, slice } from '../../text/span.ts';
import { doubtsOf } from './doubts.ts';

/** How an answer begins that denies what was said before it. */
const DENIAL =
  /^(?:[^:\n]{1,60}:\s)?["“‘]?(?:no|nope|not at all|not true|nothing like that|nothing of the sort|nonsense|wrong|never|rubbish|that[’']?s (?:not true|not right|wrong|false|nonsense)|nein|non|não|para nada)(?:[,.!—–]|\s[—–])/iu;
/** A speaker's label, by which a text is known for a conversation. */
const LABELLED = /^[\p{Lu}][^:.!?\n]{0,60}:\s/u;
/** The first sentence that ends behind the number is a question, if a tag follows or not: "… 300 houses?” asked Reed." */
const ASKED = /^[^.!?]*\?/;

/** No sentence is read further from its number than this. */
const REACH = 400;

/**
 * Whether the text gives a figure for a fact: not in a question, under an "if", in what is said not to be or would have
 * been, nor in what the next speaker denies.
 */
export function isAsserted({ shelved, figure, sentence }: FigureEntry): boolean {
  const { text, language } = shelved.source;
  const start = Math.max(sentence.start, figure.span.start - REACH);
  const end = Math.min(sentence.end, figure.span.end + REACH);
  const behind = text.slice(figure.span.end, end);
  if (ASKED.test(behind)) return false;
  const before = text.slice(start, figure.span.start);
  const doubts = doubtsOf(language);
  const isIn = (words: string) => (pattern: RegExp) => pattern.test(words);
  if (
    doubts.before.some(isIn(before)) ||
    doubts.behind.some(isIn(behind)) ||
    doubts.whole.some(isIn(text.slice(start, end)))
  )
    return false;
  const { paragraphs } = shelved.document;
  const own = paragraphs.findIndex(({ span }) => contains(span, sentence));
  const [paragraph, next] = [paragraphs[own], paragraphs[own + 1]];
  if (!paragraph || !next || paragraph.sentences.at(-1)?.end !== sentence.end) return true;
  const isConversation = LABELLED.test(slice(text, paragraph.span)) && LABELLED.test(slice(text, next.span));
  return !(isConversation && DENIAL.test(slice(text, next.span)));
}
