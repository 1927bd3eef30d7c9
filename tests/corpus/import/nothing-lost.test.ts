import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';
import { Refusal } from '../../../src/corpus/import/refusals.ts';
import { column, makePdf } from './make-pdf.ts';

const WORDS =
  'harbour ferry bridge council keeper lamp storm gauge river pilot crane bell school county buoy the of and was on to a said that which had'.split(
    ' ',
  );

/** Sentences of words that each bear the number of their place, so that no two are the same. */
const sentences = fc.array(
  fc.tuple(
    fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 24 }),
    fc.constantFrom('.', '.', '?', ':', ''),
  ),
  { minLength: 1, maxLength: 4 },
);
const wrap = fc.constantFrom(
  (text: string) => `<p>${text}</p>`,
  (text: string) => `<p>${text}</p>`,
  (text: string) => `<p>${text}</p>`,
  (text: string) => `<h2>${text}</h2>`,
  (text: string) => `<div>${text}</div>`,
  (text: string) => `<ul><li>${text}</li></ul>`,
  (text: string) => `<blockquote><p>${text}</p></blockquote>`,
  (text: string) => `<div class="teaser"><p>${text}</p></div>`,
  (text: string) => `<aside><p>${text}</p></aside>`,
  (text: string) => `<table><tr><td>${text}</td><td>9</td></tr></table>`,
  (text: string) => `<figure><figcaption>${text}</figcaption></figure>`,
  (text: string) => `<div class="related"><a href="/x">${text}</a></div>`,
  (text: string) => `<p class="paywall">${text}</p>`,
  (text: string) => `<p>${text}<br>${text.length}</p>`,
);
const blocks = fc.array(fc.tuple(sentences, wrap), { minLength: 3, maxLength: 14 });

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function shown(
  parts: readonly (readonly [readonly (readonly [readonly string[], string])[], (text: string) => string])[],
) {
  let number = 0;
  return parts.map(([said, around]) => ({
    text: said
      .map(([words, end]) => {
        const line = words.map((word) => `${word}${(number++).toString(36)}q`).join(' ');
        return `${line.charAt(0).toUpperCase()}${line.slice(1)}${end}`;
      })
      .join(' '),
    around,
  }));
}

async function drafts(name: string, content: Uint8Array): Promise<readonly ArticleDraft[]> {
  try {
    return await parseDocument(name, content);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** The words of `part` that do not follow each other in `whole`. */
function outOfOrder(part: readonly string[], whole: readonly string[]): string[] {
  let at = 0;
  return part.filter((word) => {
    const next = whole.indexOf(word, at);
    if (next >= 0) at = next + 1;
    return next < 0;
  });
}

function expectWhole(found: readonly ArticleDraft[], seen: readonly string[]): void {
  for (const { blocks, dropped, fields } of found) {
    const kept = wordsOf(blocks.map(({ text }) => text).join(' '));
    expect(outOfOrder(kept, seen)).toEqual([]);
    const told = new Set([
      ...kept,
      ...wordsOf(dropped.map(({ text }) => text).join(' ')),
      ...wordsOf(JSON.stringify(fields)),
    ]);
    expect(seen.filter((word) => !told.has(word))).toEqual([]);
  }
}

describe('whatever a document holds', () => {
  it('as a page, its text stays in order, and what is left out is told', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (parts) => {
        const page = shown(parts);
        const html = `<html><head><title>Ferry fares</title></head><body>${page.map(({ text, around }) => around(text)).join('\n')}</body></html>`;
        const seen = wordsOf(html.replace(/<title>.*?<\/title>/, '').replace(/<[^>]*>/g, ' '));
        expectWhole(await drafts('page.html', new Uint8Array(Buffer.from(html))), seen);
      }),
      { numRuns: 60 },
    );
  });

  it('as text, its lines stay in order, and what is left out is told', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (parts) => {
        const text = shown(parts)
          .map((part) => part.text)
          .join('\n\n');
        expectWhole(await drafts('page.txt', new Uint8Array(Buffer.from(text))), wordsOf(text));
      }),
      { numRuns: 60 },
    );
  });

  it('as a PDF, its lines stay in order, and what is left out is told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(blocks, { minLength: 1, maxLength: 3 }), async (pages) => {
        const starts = pages.map((_, at) => pages.slice(0, at).flat().length);
        const all = shown(pages.flat()).map(({ text }) => text);
        const lines = starts.map((start, at) =>
          all.slice(start, starts[at + 1]).flatMap((text) => text.match(/.{1,90}(?: |$)/g) ?? []),
        );
        const file = makePdf(lines.map((page) => column(60, 800, page, 8)));
        expectWhole(await drafts('page.pdf', file), wordsOf(lines.flat().join(' ')));
      }),
      { numRuns: 30 },
    );
  });
});
