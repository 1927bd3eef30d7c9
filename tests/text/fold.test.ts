import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText } from '../../src/text/fold.ts';
import { slice } from '../../src/text/span.ts';

/** Texts full of what folding changes, besides any other text. */
const strange = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...[
        'é',
        'e\u0301',
        'ß',
        'ﬁ',
        '…',
        'Æ',
        'ǽ',
        'İ',
        'Σ',
        '™',
        '“',
        '’',
        '—',
        '\u00a0',
        '\u200b',
        '\u00ad',
      ],
      ...['😀', '👩‍👩‍👧', '\ud83d', '\ude00', '½', '가', '\u0301', 'A', ' '],
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

describe('folding', () => {
  it.each([
    ['“Café”', '"cafe"'],
    ['Cafe\u0301', 'cafe'],
    ['don’t — 2010–2012', "don't - 2010-2012"],
    ['Straße, Æsop, œuvre, Łódź', 'strasse, aesop, oeuvre, lodz'],
    ['ﬁnal oﬀer', 'final offer'],
    ['wait…', 'wait...'],
    ['im\u00admi\u200bgration', 'immigration'],
    ['a\u00a0b\tc\nd', 'a b c d'],
    ['ΣΟΦΟΣ', 'σοφοσ'],
    ['İstanbul', 'istanbul'],
    ['ACME™', 'acmetm'],
    ['«¿Qué?»', '"¿que?"'],
  ])('reads %j as %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(fold(text).text).toBe(folded);
  });

  it('leaves nothing to fold a second time', () => {
    fc.assert(fc.property(strange, (text) => foldText(foldText(text)) === foldText(text)));
  });

  it('finds what was folded in the original, with its accents and ligatures whole', () => {
    const text = 'They met at the Cafe\u0301 Große on “Día de Muertos”.';
    const { text: folded, toOriginal } = fold(text);
    const find = (words: string) => {
      const start = folded.indexOf(words);
      return slice(text, toOriginal({ start, end: start + words.length }));
    };
    expect(find('cafe')).toBe('Cafe\u0301');
    expect(find('grosse')).toBe('Große');
    expect(find('gros')).toBe('Groß');
    expect(find('"dia de muertos"')).toBe('“Día de Muertos”');
  });

  it('keeps every offset: the folding of a span’s original holds the span, and no more than whole characters', () => {
    fc.assert(
      fc.property(strange, fc.nat(), fc.nat(), (text, a, b) => {
        const { text: folded, toOriginal } = fold(text);
        const [start, end] = [a % (folded.length + 1), b % (folded.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const original = toOriginal({ start, end });
        expect(original.start).toBeGreaterThanOrEqual(0);
        expect(original.end).toBeLessThanOrEqual(text.length);
        const again = foldText(slice(text, original));
        expect(again).toContain(folded.slice(start, end));
        const edges = [...text].map((_, at, all) => foldText(all.slice(0, at).join('')).length);
        edges.push(folded.length);
        if (edges.includes(start) && edges.includes(end)) expect(again).toBe(folded.slice(start, end));
      }),
      { numRuns: 500 },
    );
  });

  it('never cuts a character in two', () => {
    fc.assert(
      fc.property(strange, fc.nat(), (text, at) => {
        const { text: folded, toOriginal } = fold(text);
        if (folded.length === 0) return;
        const start = at % folded.length;
        const { start: from, end: to } = toOriginal({ start, end: start + 1 });
        const ends = [0];
        for (const character of text) ends.push((ends.at(-1) ?? 0) + character.length);
        expect(ends).toContain(from);
        expect(ends).toContain(to);
        expect(to).toBeGreaterThan(from);
      }),
    );
  });

  it('takes an empty span to an empty span', () => {
    expect(fold('é').toOriginal({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
    expect(fold('é').toOriginal({ start: 1, end: 1 })).toEqual({ start: 1, end: 1 });
  });
});
