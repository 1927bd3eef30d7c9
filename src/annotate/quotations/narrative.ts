import type { Document } from '../document.ts';
import { type Marked, marked } from './marks.ts';
import { type Clause, phrases } from './phrases.ts';
import { emptyTokens, type Tokens, tokenize } from './tokens.ts';
import { ENGLISH, FUNCTIONAL, Word } from './words.ts';

/** A sentence of the narrative with the quotations that stand in it. */
export interface Frame {
  readonly paragraph: number;
  readonly clause: Clause;
  /** Indices into `quotes`, in order. */
  readonly quotes: readonly number[];
}

/** A text as the rules read it: quotations, and the writer's sentences around them. */
export interface Narrative {
  readonly document: Document;
  readonly tokens: Tokens;
  readonly quotes: readonly Marked[];
  readonly frames: readonly Frame[];
  /** Lower-case words that the text writes with a capital inside sentences. */
  readonly names: ReadonlySet<string>;
}

export function narrative(document: Document): Narrative {
  const quotes = marked(document.text, document.paragraphs);
  const tokens = emptyTokens(document.text);
  const ranges: { paragraph: number; from: number; to: number }[] = [];
  let next = 0;
  document.paragraphs.forEach(({ span, sentences }, paragraph) => {
    const first = tokens.word.length;
    next = tokenize(tokens, span, quotes, next, ENGLISH);
    let from = first;
    let sentence = 0;
    for (let i = first; i < tokens.word.length; i++) {
      while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) < (tokens.end[i] as number))
        sentence++;
      const end = sentences[sentence]?.end;
      if (end === tokens.end[i] || i === tokens.word.length - 1) {
        ranges.push({ paragraph, from, to: i + 1 });
        from = i + 1;
      }
    }
  });
  const names = capitalised(tokens, ranges);
  const frames = ranges.map(({ paragraph, from, to }) => ({
    paragraph,
    clause: phrases(tokens, from, to, names),
    quotes: tokens.quote.slice(from, to).filter((quote) => quote >= 0),
  }));
  return { document, tokens, quotes, frames, names };
}

function capitalised(tokens: Tokens, ranges: readonly { from: number; to: number }[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { from, to } of ranges)
    for (let i = from + 1; i < to; i++) {
      const bits = tokens.bits[i] as number;
      const before = tokens.word[i - 1] as string;
      if (bits & Word.capital && !/[":(.?!-]/.test(before)) {
        if (!(bits & FUNCTIONAL) || (tokens.bits[i - 1] as number) & Word.capital)
          names.add(tokens.word[i] as string);
      }
    }
  return names;
}
