import { nth } from '../../../../text/nth.ts';
import type { Span } from '../../../../text/span.ts';
import { isNamed, type Narrative, speaksItself } from '../../grammar/index.ts';
import type { Attribution, RuleVerdict, Site } from '../types.ts';
import { cueAt, hasHearer, isSaid, kindAt, mainClause, mention } from './site.ts';

/**
 * “Where were you?” the prosecutor asked [Hale]. ¶ “…”: who was asked answers, where the text names them; else nobody.
 * In one paragraph a report's asker may go on; whoever tells of asking hardly does: “Is it far?” I ask [the man]. “…”
 */
export function hearerAnswers(site: Site, last: Attribution | undefined): RuleVerdict {
  const { narrative, marked } = site;
  const before = narrative.quotes[site.quote - 1];
  const { tokens, document } = narrative;
  if (!last || !before?.closed || !tokens.speech.asks.has(tokens.word[last.cue] ?? '')) return undefined;
  const isTold =
    before.paragraph === marked.paragraph &&
    tokens.speech.narrators.has(tokens.word[last.mention.head] ?? '') &&
    !endsAsking(document.text, marked.content);
  const isAnswer = isOnlyAnswer(site);
  if (!isTold && !isAnswer && before.paragraph !== marked.paragraph - 1) return undefined;
  if (!endsAsking(document.text, before.content)) return undefined;
  return hearerOf(narrative, last) ?? 'nobody';
}

/** "The answer came at once:", "His reply was short. “…”": nothing but the answer stands in front, in the sentence or the one before. */
export function isOnlyAnswer({ narrative: { frames }, frame, clause, at }: Site): boolean {
  const lead = at > 0 ? clause : frames[frame - 1]?.clause;
  const phrases = lead?.phrases.slice(0, at > 0 ? at : undefined) ?? [];
  const noun = phrases[0];
  return (
    lead !== undefined &&
    noun?.kind === 'noun' &&
    lead.tokens.speech.around.answers.has(lead.tokens.word[noun.head] ?? '') &&
    phrases.every(({ kind, cue }) => kind !== 'quote' && cue === undefined)
  );
}

/**
 * “You pay later,” he said. “And if I do not?” I asked. “…”: where two have spoken in one paragraph, the first
 * of them has the answer to what the second asks.
 */
export function answeredHere(
  { narrative, marked, quote, at }: Site,
  found: readonly RuleVerdict[],
): Attribution | undefined {
  const { quotes, tokens, document } = narrative;
  const [asked, before] = [quotes[quote - 1], quotes[quote - 2]];
  const [asks, other] = [found[quote - 1], found[quote - 2]];
  if (at > 0 || asked?.paragraph !== marked.paragraph || before?.paragraph !== marked.paragraph)
    return undefined;
  if (!isSaid(asks) || !isSaid(other) || !tokens.speech.asks.has(tokens.word[asks.cue] ?? ''))
    return undefined;
  const apart = tokens.word[asks.mention.head] !== tokens.word[other.mention.head];
  return apart &&
    asked.span.end <= (tokens.start[asks.mention.from] ?? 0) &&
    endsAsking(document.text, asked.content)
    ? { ...other, rule: 'reply' }
    : undefined;
}

/**
 * The clerk asked the witness, Sandy Orr, what he had heard. “…”: behind a question that is reported, who was asked
 * answers, where the text names them; else nobody. What is a question again is the asker's.
 */
export function reportedAnswer({ narrative, frame, marked }: Site): RuleVerdict {
  const previous = narrative.frames[frame - 1];
  if (!previous || previous.quotes.length > 0 || endsAsking(narrative.document.text, marked.content))
    return undefined;
  const { clause } = previous;
  const { phrases, tokens } = clause;
  const { asks, clauses } = tokens.speech;
  const main = mainClause(clause, phrases.length);
  if (!main || main.verb.passive || !asks.has(tokens.word[main.verb.head] ?? '')) return undefined;
  const verb = phrases.indexOf(main.verb);
  const asked = phrases.findIndex(({ kind }, i) => i > verb && kind === 'subordinator');
  if (asked < 0) return undefined;
  const wordOf = (token: number): string => tokens.word[token] ?? '';
  const isObject = (token: number): boolean => clauses.objects.has(wordOf(token));
  const between = phrases.slice(verb + 1, asked);
  const isHearer = between.every(
    ({ kind, head }) => /^(?:noun|comma|preposition)$/.test(kind) || isObject(head),
  );
  // "lui a demandé si", "le preguntó si": the pronoun stands in front.
  const inFront = [main.cue - 1, main.cue - 2].some((token) => token >= clause.from && isObject(token));
  if (between.length === 0 ? !inFront : !isHearer) return undefined;
  // "asked reporters why": of many whom nobody tells apart, none answers.
  const nouns = between.filter((noun, i) => {
    const led = between[i - 1]?.kind !== 'preposition' || clauses.toWhom.has(wordOf(noun.from - 1));
    return noun.kind === 'noun' && led && (noun.from < noun.head || isNamed(clause, noun));
  });
  const hearer = nouns.find((noun) => isNamed(clause, noun)) ?? nouns[0];
  return hearer && speaksItself(clause, hearer)
    ? {
        mention: mention({ clause, frame: frame - 1 }, phrases.indexOf(hearer)),
        cue: main.cue,
        rule: 'reply',
      }
    : 'nobody';
}

/** Whether words in marks end with a question. */
export const endsAsking = (text: string, { start, end }: Span): boolean =>
  /\?[!?’'”"]*$/.test(text.slice(Math.max(start, end - 4), end));

function hearerOf(narrative: Narrative, { mention: { frame }, cue }: Attribution): Attribution | undefined {
  const { clause } = nth(narrative.frames, frame);
  const verb = clause.phrases.findIndex(({ head }) => head === cue);
  if (verb < 0 || !hasHearer(clause, verb)) return undefined;
  const noun = Math.max(verb, clause.subjects[verb] ?? -1) + 1;
  const isHearer =
    kindAt(clause, noun) === 'noun' &&
    !cueAt(clause, noun + 1) &&
    speaksItself(clause, nth(clause.phrases, noun));
  return isHearer ? { mention: mention({ clause, frame }, noun), cue, rule: 'reply' } : undefined;
}
