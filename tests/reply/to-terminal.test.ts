import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/corpus/excerpt.ts';
import { type Block, line, say, typed } from '../../src/reply/reply.ts';
import { toTerminal } from '../../src/reply/to-terminal.ts';
import { sourceOf } from '../support/library.ts';

/** A whole body as a reply's excerpt, with these words highlighted. */
function quoted(body: string, ...highlighted: string[]): Block {
  const source = sourceOf(body);
  return {
    kind: 'excerpt',
    excerpt: excerpt(source, { start: 0, end: body.length }),
    highlights: highlighted.map((words) => {
      const start = body.indexOf(words);
      return { start, end: start + words.length };
    }),
    lines: [[say('direct')]],
    buttons: [],
  };
}
const long = 'The mill by the river burned down on Monday night, and nobody was hurt in the fire. '
  .repeat(4)
  .trim();
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are looked for
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('a reply in a terminal', () => {
  it('is a bar with the excerpt, its lines indented', () => {
    expect(toTerminal([quoted('It rained.\nIt poured.')], { colour: false })).toBe(
      '  │ It rained. It poured.\n    Quoted\n\n',
    );
  });

  it.each([30, 80, 200])(
    'of %i columns is wrapped at spaces, at 80 at most, and loses no word',
    (columns) => {
      const shown = toTerminal([quoted(long)], { columns, colour: false });
      const lines = shown.split('\n');
      for (const one of lines) expect(one.length).toBeLessThanOrEqual(Math.min(columns, 80));
      const bars = lines.filter((one) => one.startsWith('  │ '));
      expect(bars.length).toBeGreaterThan(long.length / 80);
      expect(bars.map((one) => one.slice(4)).join(' ')).toBe(long);
    },
  );

  it('keeps a word whole that is wider than the terminal', () => {
    const word = 'x'.repeat(100);
    expect(toTerminal([quoted(`A ${word} b`)], { columns: 40, colour: false })).toContain(`\n  │ ${word}\n`);
  });

  it('has colour only when asked for, and the same words with it', () => {
    const reply = [quoted(long, 'nobody was hurt'), line(say('nothing', { typed: typed('a*b') }))];
    const plain = toTerminal(reply, { colour: false });
    const coloured = toTerminal(reply, { colour: true });
    expect(plain).not.toMatch(OBEYED);
    expect(coloured).toContain('\u001b[1mnobody\u001b[22m');
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  it('tells added from left-out words, with colour and without', () => {
    const reply = [line(say('struck', { typed: typed('sheep') }), say('added', { words: typed('boats') }))];
    expect(toTerminal(reply, { colour: false })).toBe('[-sheep-]{+boats+}\n');
    const coloured = toTerminal(reply, { colour: true });
    expect(coloured).toContain('\u001b[31m\u001b[9msheep');
    expect(coloured).toContain('\u001b[32m\u001b[1mboats');
    expect(stripVTControlCharacters(coloured)).toBe('sheepboats\n');
  });

  it('writes no control character of a source, a link or what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const hostile = `A\u001b]0;title\u0007 \u009b31m\u202e${text}`;
        const link = { kind: 'link', url: `https://example.org/\u001b[2J${text}` } as const;
        const shown = toTerminal([quoted(hostile), line(typed(hostile)), line(link)], { colour: false });
        expect(shown).not.toMatch(OBEYED);
      }),
    );
  });
});
