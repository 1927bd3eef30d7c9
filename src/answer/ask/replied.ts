import { excerpt } from '../../corpus/excerpt.ts';
import type { Passage } from '../../corpus/source.ts';
import type { PassageHit, Question, Shelved } from '../../search/index.ts';
import { cover, overlaps, type Span, slice } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import { type Find, passageFind } from '../found.ts';

/** The sentences that answer; where these are a question of the source's own, what replies to it. */
export function answerIn({ entry, answer }: PassageHit, score: number): Find {
  const { shelved } = entry;
  const reply = repliedTo(shelved, entry.passage.number, answer);
  if (!reply) return passageFind(entry, score, answer);
  const { passage, span, whole } = reply;
  return { shelved, excerpt: excerpt(shelved.source, whole), passage, score, highlights: [span] };
}

/** In an interview the names of a question stand with the reply: "Ada Moss: I never sailed." */
export function isRepliedByNamed({ topics }: Question, { entry, answer }: PassageHit): boolean {
  const reply = repliedTo(entry.shelved, entry.passage.number, answer);
  if (!reply) return false;
  const told = new Set(words(slice(entry.shelved.source.text, reply.whole)).map(({ form }) => form));
  return topics.every(({ isName, form }) => !isName || told.has(form));
}

/** What replies to a question of the source's own, and what is shown of the source: both, or the reply alone. */
interface Replied {
  readonly passage: Passage;
  readonly span: Span;
  readonly whole: Span;
}

/** "Harbour Post: What was the hardest part?", and not “Who pays?” within somebody's words. */
const ASKS = /\?\s*$/;
/** A reply is marked to here, and one more sentence behind one as short as "Yes." */
const LONGEST = 350;
const SHORT = 60;
/** A question and its reply are shown together while they are no longer. */
const LONGEST_TOGETHER = 900;

/**
 * In an FAQ or an interview the answer is what follows the question.
 * @param answer the sentences that were found in a passage of that number
 * @returns undefined where these are no question, or nothing replies to them
 */
function repliedTo(shelved: Shelved, number: number, answer: Span): Replied | undefined {
  const { text, passages } = shelved.source;
  const isQuestion = (sentence: Span): boolean => ASKS.test(slice(text, sentence));
  const own = shelved.document.paragraphs[number - 1]?.sentences ?? [];
  const asked = own.find((sentence) => overlaps(sentence, answer));
  const passage = passages[number - 1];
  if (!passage || !asked || !isQuestion(asked)) return undefined;
  const behind = own.filter(({ start }) => start >= asked.end);
  if (behind.length > 0) {
    const reply = opening(behind, isQuestion);
    return reply && { passage, span: reply, whole: passage.span };
  }
  const next = passages.slice(number).find(({ caption }) => !caption);
  const reply = next && opening(shelved.document.paragraphs[next.number - 1]?.sentences ?? [], isQuestion);
  if (!next || !reply) return undefined;
  const both = cover(passage.span, next.span);
  return both.end - both.start <= LONGEST_TOGETHER
    ? { passage, span: reply, whole: both }
    : { passage: next, span: reply, whole: next.span };
}

/** The first sentence, with the next ones while it says little; none where another question follows. */
function opening(sentences: readonly Span[], isQuestion: (one: Span) => boolean): Span | undefined {
  let reply: Span | undefined;
  for (const sentence of sentences) {
    if (isQuestion(sentence)) break;
    const longer = reply ? cover(reply, sentence) : sentence;
    if (reply && (reply.end - reply.start >= SHORT || longer.end - longer.start > LONGEST)) break;
    reply = longer;
  }
  return reply;
}
