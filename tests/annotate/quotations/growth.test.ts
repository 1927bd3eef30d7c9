import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/annotate/document.ts';
import { quotations } from '../../../src/annotate/quotations/index.ts';

const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'opening marks alone': (size) => '“'.repeat(size),
  'straight marks alone': (size) => '"'.repeat(size),
  'short quotations in a row': (size) => '“a” '.repeat(size / 4),
  'words behind opening marks': (size) => '“word '.repeat(size / 6),
  'marks nested deeply': (size) => '“a '.repeat(size / 6) + 'b” '.repeat(size / 6),
  'no full stop': (size) => 'the minister said that he '.repeat(size / 26),
  'brackets left open': (size) => '(a '.repeat(size / 3),
  apostrophes: (size) => "''".repeat(size / 2),
  'a new name in every sentence': (size) =>
    Array.from({ length: size / 40 }, (_, i) => `John Smith${i} said “it is so” and left it. `).join(''),
  pronouns: (size) => 'John Smith left. He said it was so. '.repeat(size / 36),
  'paragraphs with open marks': (size) => '“a b c\n\n'.repeat(size / 8),
};

/** The shortest of a few runs, in milliseconds. */
function duration(text: string): number {
  const document = toDocument(text);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    quotations(document);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('hostile text is annotated in time linear in its length', () => {
  // Four times the text may take eight times as long (garbage collection, other programs); a quadratic rule takes sixteen.
  it.each(Object.entries(HOSTILE))('%s', (_, text) => {
    const small = duration(text(25_000));
    expect(duration(text(100_000))).toBeLessThan(8 * small + 50);
  });

  it('reads 100,000 quotation marks and a megabyte without a full stop', () => {
    expect(quotations(toDocument('“a” '.repeat(50_000))).length).toBe(50_000);
    expect(() => quotations(toDocument('the minister said that he '.repeat(40_000)))).not.toThrow();
  });
});
