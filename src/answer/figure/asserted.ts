import type { FigureEntry } from '../../search/index.ts';
import { contains, slice } from '../../text/span.ts';

/** What stands before a figure that is only supposed: "If the council paid". */
const SUPPOSED =
  /(?<!\p{L})(?:if|unless|suppose|supposing|imagine|assuming|si|wenn|falls|se)(?!\p{L})[^,;:.!?]*$/iu;
/** What never came about: "would have cost". */
const COUNTERFACTUAL =
  /(?<!\p{L})(?:would|could|might|should)(?:n[’']t)?\s(?:not\s)?have\s\p{L}+\s(?:[\p{L}-]+\s){0,3}$/iu;
/** What did not happen: "did not pay", "never cost", "denied having paid". */
const DENIED =
  /(?<!\p{L})(?:(?:(?:did|does|do|was|were|is|has|have|had)(?:n[’']t|\snot)|never|not)\s(?:been\s)?(?:pay|paid|cost|spend|spent|receive|received|take|took|taken|earn|earned|lose|lost|kill|killed|raise|raised|give|gave|given|lend|lent|owe|owed|win|won|own|owned|employ|employed|build|built|buy|bought|sell|sold|hire|hired|contain|weigh|measure|last|reach|reached|total|worth)\s|(?:denie[sd]|deny|denying|disputed|refuted)\s(?:that|having|\p{L}+ing)\s)(?:[\p{L}’'-]+\s){0,4}(?:[$£€¥]\s?)?$/iu;
/** How an answer begins that denies what was said before it. */
const DENIAL =
  /^(?:[^:\n]{1,60}:\s)?["“‘]?(?:no|nope|not at all|not true|nothing like that|nothing of the sort|nonsense|wrong|never|rubbish|that[’']?s (?:not true|not right|wrong|false|nonsense)|nein|non|não|para nada)(?:[,.!—–]|\s[—–])/iu;
/** A speaker's label, by which a text is known for a conversation. */
const LABELLED = /^[\p{Lu}][^:.!?\n]{0,60}:\s/u;

/**
 * Whether the text gives a figure for a fact: not in a question, under an "if", in what is said not to be or would have
 * been, nor in what the next speaker denies.
 */
export function isAsserted({ shelved, figure, sentence }: FigureEntry): boolean {
  const { text } = shelved.source;
  const words = slice(text, sentence);
  if (/\?["”’»)]*$/.test(words)) return false;
  const before = text.slice(sentence.start, figure.span.start);
  if ([SUPPOSED, COUNTERFACTUAL, DENIED].some((pattern) => pattern.test(before))) return false;
  const { paragraphs } = shelved.document;
  const own = paragraphs.findIndex(({ span }) => contains(span, sentence));
  const [paragraph, next] = [paragraphs[own], paragraphs[own + 1]];
  if (!paragraph || !next || paragraph.sentences.at(-1)?.end !== sentence.end) return true;
  const isConversation = LABELLED.test(slice(text, paragraph.span)) && LABELLED.test(slice(text, next.span));
  return !(isConversation && DENIAL.test(slice(text, next.span)));
}
