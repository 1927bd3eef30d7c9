import { languageOf } from '../../languages/index.ts';
import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Quotation, QuotationKind } from '../types.ts';
import { type Attribution, attributions, indirect, kindOf } from './attribution/index.ts';
import { type Narrative, narrative } from './grammar/index.ts';
import { marked } from './marks/index.ts';
import { type People, people } from './people/index.ts';

/** Everything said in a text: direct, mixed and indirect quotations, in order of `span.start`. */
export function quotations(document: Document): readonly Quotation[] {
  const speech = languageOf(document.language).speech?.();
  const quotes = marked(document.text, document.paragraphs, document.language, speech?.lexicon);
  // Of a language without words for it nobody can tell who speaks.
  if (!speech) return quotes.map(({ span, content }) => ({ kind: 'direct', span, content }));
  const story = narrative(document, quotes, speech);
  const spoken = attributions(story);
  const reported = indirect(story);
  const who = people(story, [...spoken, ...reported.map(({ attribution }) => attribution)]);
  const kinds = kindOf(story, spoken);
  return [
    ...story.quotes.map(({ span, content }, i) =>
      quotation(story, who, kinds[i] ?? 'direct', span, content, spoken[i]),
    ),
    ...reported.map(({ content, attribution }) =>
      quotation(story, who, 'indirect', content, content, attribution),
    ),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function quotation(
  { tokens }: Narrative,
  who: People,
  kind: QuotationKind,
  span: Span,
  content: Span,
  attribution: Attribution | undefined,
): Quotation {
  if (!attribution) return { kind, span, content };
  const { mention, cue } = attribution;
  const speaker = who(attribution);
  const words = (from: number, to: number): Span => ({
    start: tokens.start[from] as number,
    end: tokens.end[to - 1] as number,
  });
  return {
    kind,
    span,
    content,
    mention: words(mention.from, mention.to),
    ...(speaker && { speaker }),
    ...(cue < 0 ? {} : { cue: words(cue, cue + 1) }),
  };
}
