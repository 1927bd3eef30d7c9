import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../src/text/paragraphs.ts';
import { slice } from '../../src/text/span.ts';

const cut = (text: string): string[] => paragraphs(text).map((span) => slice(text, span));

describe('paragraphs', () => {
  it('are parted by blank lines, however many and whatever white space is on them', () => {
    expect(cut('\n\nOne.\n\nTwo.\n \t \n\n\nThree.\n')).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('are the same with the line ends of Windows', () => {
    expect(cut('One\r\nand a half.\r\n\r\nTwo.\r\n  \r\nThree.')).toEqual([
      'One\r\nand a half.',
      'Two.',
      'Three.',
    ]);
  });

  it('keep lines that were wrapped by hand together', () => {
    const wrapped = `${'A line of a letter that was wrapped by hand. '.repeat(3).trim()}\n`.repeat(4).trim();
    expect(cut(wrapped)).toEqual([wrapped]);
  });

  it('are lines where lines are not wrapped', () => {
    const long = 'The mill by the river burned down, and nobody was hurt. '.repeat(5).trim();
    expect(cut(`${long}\nShort.\n${long}\n\nAnother.`)).toEqual([long, 'Short.', long, 'Another.']);
  });

  it('of a text without words are none', () => {
    expect(cut('')).toEqual([]);
    expect(cut(' \r\n\t\n')).toEqual([]);
  });

  it('lie in order, and lose no character but white space', () => {
    const block = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\n', '\r\n', ' ', '\t', 'x'.repeat(201), 'word '),
        fc.string({ maxLength: 3 }),
      ),
    });
    fc.assert(
      fc.property(block, (text) => {
        let at = 0;
        for (const span of paragraphs(text)) {
          expect(text.slice(at, span.start)).toMatch(/^\s*$/);
          expect(slice(text, span)).toBe(slice(text, span).trim());
          expect(span.end).toBeGreaterThan(span.start);
          at = span.end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
      }),
    );
  });

  it('takes a second for megabytes of white space and line breaks, not an hour', () => {
    paragraphs(
      `a${'\r'.repeat(300_000)}b${' \n'.repeat(300_000)}c\n${' '.repeat(300_000)}d${'\r\n'.repeat(300_000)}`,
    );
  });
});
