import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, passageAt } from '../../src/corpus/excerpt.ts';
import { sourceOf } from '../support/library.ts';

describe('an excerpt', () => {
  const source = sourceOf('The mill 🔥 burned.', 'mill.md');
  const length = source.text.length;

  it('is the slice of its source, whatever the text and the span', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (body, a, b) => {
        const whole = sourceOf(`A${body.replace(/[\ud800-\udfff]/g, '🔥')}`.replace(/^A---/, 'A'), 'x.md');
        const characters = [0];
        for (const one of whole.text) characters.push((characters.at(-1) ?? 0) + one.length);
        const at = [a, b].map((place) => characters[place % characters.length] ?? 0).sort((x, y) => x - y);
        const [start = 0, end = 0] = at;
        const made = excerpt(whole, { start, end });
        expect(made.text).toBe(whole.text.slice(start, end));
        expect([made.start, made.end, made.source]).toEqual([start, end, whole]);
      }),
    );
  });

  it.each([
    ['before the text', -1, 3],
    ['behind it', 0, length + 1],
    ['backwards', 5, 4],
    ['at half a place', 0.5, 3],
    ['nowhere', Number.NaN, 3],
    ['without end', 0, Number.POSITIVE_INFINITY],
  ])('%s throws a RangeError that names the file', (_, start, end) => {
    expect(() => excerpt(source, { start, end })).toThrow(RangeError);
    expect(() => excerpt(source, { start, end })).toThrow(/^mill\.md: no text at /);
  });

  it('never cuts a character in two', () => {
    const fire = source.text.indexOf('🔥');
    expect(excerpt(source, { start: fire, end: fire + 2 }).text).toBe('🔥');
    expect(() => excerpt(source, { start: fire + 1, end: length })).toThrow(/cuts a character in two/);
    expect(() => excerpt(source, { start: 0, end: fire + 1 })).toThrow(/cuts a character in two/);
  });

  it('may be empty, at the ends too', () => {
    expect(excerpt(source, { start: 0, end: 0 }).text).toBe('');
    expect(excerpt(source, { start: length, end: length }).text).toBe('');
  });

  it('cannot be changed afterwards', () => {
    const made = excerpt(source, { start: 0, end: 3 });
    expect(() => Object.assign(made, { start: 4 })).toThrow(TypeError);
    expect(() => Object.assign(made, { text: 'Another' })).toThrow(TypeError);
    expect(made.text).toBe('The');
  });
});

describe('the passage at an offset', () => {
  const source = sourceOf('\n# Fire\n\nOne.\n\nTwo.\n\nThree.');

  it.each([
    ['its first character', 'Two', 2],
    ['its last character', 'o.\n\nThree', 2],
    ['the blank line behind it', '\n\nThree', 2],
    ['the heading before the first', 'Fire', 1],
  ])('is found by %s', (_, words, number) => {
    expect(passageAt(source, source.text.indexOf(words))?.number).toBe(number);
  });

  it('is the last one at the end of the text', () => {
    expect(passageAt(source, source.text.length)?.number).toBe(3);
  });
});
