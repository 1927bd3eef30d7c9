import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Quotation } from '../types.ts';
import { attributions } from './attribute.ts';
import type { Marked } from './marks.ts';
import { narrative } from './narrative.ts';
import type { Attribution } from './rules/site.ts';
import type { Tokens } from './tokens.ts';

/** Everything said in a text: direct, mixed and indirect quotations, in order of `span.start`. */
export function quotations(document: Document): readonly Quotation[] {
  const story = narrative(document);
  const found = attributions(story);
  return story.quotes.map((marked, index) => quotation(story.tokens, marked, found[index]));
}

function quotation(
  tokens: Tokens,
  { span, content }: Marked,
  attribution: Attribution | undefined,
): Quotation {
  const base = { kind: 'direct' as const, span, content };
  if (!attribution) return base;
  const { mention, cue } = attribution;
  const named = words(tokens, mention.from, mention.to);
  return {
    ...base,
    mention: named,
    speaker: { name: named },
    ...(cue < 0 ? {} : { cue: words(tokens, cue, cue + 1) }),
  };
}

/** The stretch from the first to behind the last of some tokens. */
const words = (tokens: Tokens, from: number, to: number): Span => ({
  start: tokens.start[from] ?? 0,
  end: tokens.end[to - 1] ?? 0,
});
