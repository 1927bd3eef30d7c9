import { nth } from '../../../../text/nth.ts';
import type { Clause, Phrase } from '../../grammar/index.ts';
import { Tag } from '../../words/index.ts';

/**
 * "[Reed]'s voice shook", "[the captain]'s jaw set": whose is what acts in a sentence that tells of nothing else, as the part of
 * its noun phrase that names them.
 */
export function ownerOfPart(clause: Clause): Phrase | undefined {
  if (clause.tokens.speech.romance) return ownerBehind(clause);
  const { phrases, subjects, tags, tokens, from: base } = clause;
  const verb = phrases.findIndex(({ form }) => form === 'finite');
  const subject = subjects[verb] ?? -1;
  const part = phrases[subject];
  if (part?.kind !== 'noun' || subject > verb || !tokens.speech.story.parts.has(tokens.word[part.head] ?? ''))
    return undefined;
  if (!phrases.slice(verb + 1).every(({ kind }) => /^(?:adverb|adjective|time|stop)$/.test(kind)))
    return undefined;
  for (let i = part.from + 1; i < part.head; i++)
    if (tags[i - base] === Tag.genitive) return { ...nth(phrases, subject), to: i, head: i - 1 };
  return undefined;
}

/** "La voz de [Reed] tembló", "se oyó la voz de [mi madre]:": what else the sentence tells is when and where. */
function ownerBehind({ phrases, tokens }: Clause): Phrase | undefined {
  const part = phrases.findIndex(
    ({ kind, head }, i) =>
      kind === 'noun' &&
      tokens.speech.story.parts.has(tokens.word[head] ?? '') &&
      phrases[i - 1]?.kind !== 'preposition',
  );
  const [, of, who, next] = phrases.slice(part, part + 4);
  if (part < 0 || of?.kind !== 'preposition' || who?.kind !== 'noun') return undefined;
  if (!tokens.speech.clauses.of.has(tokens.word[of.head] ?? '')) return undefined;
  return next === undefined || /^(?:verb|colon|stop)$/.test(next.kind) ? who : undefined;
}
