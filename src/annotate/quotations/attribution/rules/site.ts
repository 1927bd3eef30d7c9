import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import {
  type Clause,
  cueAt,
  isContact,
  isNamed,
  isNamedAt,
  isPersonNoun,
  kindAt,
  type Narrative,
  type Phrase,
  speaksItself,
  wordAt,
} from '../../grammar/index.ts';
import type { Attribution, RuleVerdict, Site } from '../types.ts';
import { isPerson } from './mention.ts';

/** Whether somebody is said to have said it. */
export const isSaid = (verdict: RuleVerdict): verdict is Attribution =>
  verdict !== undefined && verdict !== 'nobody';

/** “…,” said Early: whether the words around the quotation do nothing but tell who speaks. */
export const isTag = ({ rule }: Attribution): boolean => rule === 'after' || rule === 'inverted';

/** Whether a sentence holds nothing but words in marks. */
export const isOnlyWords = ({ phrases }: Clause): boolean =>
  phrases.every(({ kind }) => kind === 'quote' || kind === 'stop');

export const siteOf = (narrative: Narrative, frame: number, at: number): Site => {
  const { clause } = nth(narrative.frames, frame);
  const quote = narrative.tokens.quote[nth(clause.phrases, at).head] ?? -1;
  return { narrative, frame, clause, at, quote, marked: nth(narrative.quotes, quote) };
};

/** The quotations of a sentence, in order. */
export const sitesIn = (narrative: Narrative, frame: number): readonly Site[] => {
  const { clause, quotes } = nth(narrative.frames, frame);
  if (quotes.length === 0) return [];
  return clause.phrases.flatMap(({ kind }, at) => (kind === 'quote' ? [siteOf(narrative, frame, at)] : []));
};

export { isPerson, mention, mentionOf, namesSeveral } from './mention.ts';
export { cueAt, isNamed, isNamedAt, kindAt, wordAt };

/** Whether the phrase at `i` is headed by a noun for what somebody says: "a statement". */
export const isSaidAt = (clause: Clause, i: number): boolean =>
  clause.tokens.speech.saidNouns.has(wordAt(clause, i));
/** Whether the verb form there has its hearer behind it: "told [AFP]". */
export const hasHearer = (clause: Clause, i: number): boolean =>
  clause.tokens.speech.hearers.has(wordAt(clause, i));

export const isLooseKind = (kind: string): boolean => /^(?:adverb|time|aside)$/.test(kind);

/** The last character of the quotation's words: a comma there says that the sentence goes on. */
export const lastMark = ({ narrative, marked }: Site): string => {
  const { text } = narrative.document;
  let at = marked.content.end - 1;
  while (at > marked.content.start && /['’\])]/.test(text[at] as string)) at--;
  return text[at] ?? '';
};

/** Whether the quotation stands alone in the sentence, not as a part of the writer's clause. */
export const isFree = ({ clause, at }: Site): boolean =>
  /^(?:end|comma|colon|dash|quote|stop|conjunction)$/.test(kindAt(clause, at - 1));

/**
 * Who acts in the last main clause before phrase `end`, when it is one who may speak: clauses that hang on
 * "that", "who" or a verb of saying are passed over.
 */
export function mainClause(
  clause: Clause,
  end: number,
): { subject: number; cue: number; verb: Phrase } | undefined {
  for (let i = end - 1; i >= 0; i--) {
    const verb = nth(clause.phrases, i);
    const subject = clause.subjects[i] ?? -1;
    if (verb.kind !== 'verb' || verb.form !== 'finite' || subject < 0) continue;
    if (isEmbedded(clause, i)) continue;
    const noun = nth(clause.phrases, subject);
    if (clause.tokens.speech.clauses.nobody.has(clause.tokens.word[noun.head] ?? '')) return undefined;
    return speaksItself(clause, noun) ||
      isNamedBehind(clause, subject) ||
      verb.cue === 'saying' ||
      (isPersonNoun(clause, noun) && (clause.tokens.speech.romance === true || isExpressive(clause, verb)))
      ? { subject, cue: verb.head, verb }
      : teller(clause, i);
  }
  return undefined;
}

/** "giggled" */
const isExpressive = ({ tokens }: Clause, { head }: Phrase): boolean =>
  ((tokens.bits[head] ?? 0) & Word.contextual) !== 0;

/** "Her opposite number, [Dale Fenwick], was furious", "the head of sales, [Dale Fenwick], guessed" */
const isNamedBehind = (clause: Clause, noun: number): boolean => {
  let comma = noun + 1;
  while (kindAt(clause, comma) === 'preposition' && kindAt(clause, comma + 1) === 'noun') comma += 2;
  const name = clause.phrases[comma + 1];
  return (
    kindAt(clause, comma) === 'comma' &&
    kindAt(clause, comma + 2) === 'comma' &&
    name?.kind === 'noun' &&
    isNamed(clause, name) &&
    isPerson(clause, name)
  );
};

/** Whether the verb's clause hangs on "that", "who", a noun or a verb of saying. */
function isEmbedded(clause: Clause, verb: number): boolean {
  const subject = clause.subjects[verb] ?? -1;
  if (kindAt(clause, subject) === 'relative' || isContact(clause, subject)) return true;
  const before = subject > verb ? 'end' : kindAt(clause, subject - 1);
  return (
    before === 'subordinator' ||
    before === 'relative' ||
    (before === 'verb' && cueAt(clause, subject - 1) !== undefined)
  );
}

/** The last verb of saying before `end`: "She recalled how [the road] was dark". */
function teller(clause: Clause, end: number): ReturnType<typeof mainClause> {
  for (let i = end - 1; i >= 0; i--) {
    const verb = nth(clause.phrases, i);
    const subject = clause.subjects[i] ?? -1;
    if (
      verb.cue === 'saying' &&
      verb.form === 'finite' &&
      !verb.passive &&
      kindAt(clause, subject) === 'noun' &&
      !isEmbedded(clause, i)
    )
      return { subject, cue: verb.head, verb };
  }
  return undefined;
}

/** Whether a verb puts out words: "issued a statement", "sent a letter". */
export function issues(clause: Clause, verb: Phrase): boolean {
  if (!clause.tokens.speech.putsOut(clause.tokens.word[verb.head] ?? '')) return false;
  const object = clause.phrases.findIndex(({ kind, from }) => kind === 'noun' && from >= verb.to);
  // "starting with the claim that": what follows is claimed, and nothing put out.
  const claims =
    kindAt(clause, object - 1) === 'preposition' &&
    clause.tokens.speech.around.opensClause.has(wordAt(clause, object + 1));
  return object >= 0 && !claims && isSaidAt(clause, object);
}
