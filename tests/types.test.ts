import { describe, expect, it } from 'vitest';
import { type Excerpt, excerpt } from '../src/corpus/excerpt.ts';
import type { Piece } from '../src/reply/reply.ts';
import { line, say, wordsOfExcerpt } from '../src/reply/reply.ts';
import { sourceOf } from './support/library.ts';

/** The compiler checks this file too: where an expected error is missing, the build fails. */
describe('does not compile, though it would run:', () => {
  const source = sourceOf('The mill burned down.');
  const made = excerpt(source, { start: 0, end: 8 });
  const take = (given: Excerpt): string => given.text;
  const show = (piece: Piece): unknown => piece.kind;

  it('a plain string in an excerpt’s place', () => {
    // @ts-expect-error a string is no excerpt
    expect(take('The mill')).toBeUndefined();
  });

  it('an object that looks like an excerpt', () => {
    // @ts-expect-error nothing but excerpt() makes one
    expect(take({ source, start: 0, end: 8, text: 'A paraphrase' })).toBe('A paraphrase');
  });

  it('a copy of an excerpt with other words', () => {
    // @ts-expect-error a spread copy is no excerpt
    expect(take({ ...made, text: 'A paraphrase' })).toBe('A paraphrase');
  });

  it('other words written into an excerpt', () => {
    expect(() => {
      // @ts-expect-error its text is the slice, nothing else
      made.text = 'A paraphrase';
    }).toThrow(TypeError);
  });

  it('a free string in a reply', () => {
    // @ts-expect-error there is no piece for a sentence of one's own
    expect(show('The mill burned down.')).toBeUndefined();
    // @ts-expect-error nor one that is called text
    expect(show({ kind: 'text', text: 'The mill burned down.' })).toBe('text');
    // @ts-expect-error a line takes pieces alone
    expect(line('The mill burned down.')).toBeDefined();
    // @ts-expect-error words are an excerpt
    expect(wordsOfExcerpt('The mill burned down.')).toBeDefined();
    // @ts-expect-error a phrase is one of the table
    expect(say('theMillBurnedDown')).toBeDefined();
  });

  it('but an excerpt does', () => {
    expect(take(made)).toBe('The mill');
    expect(show(wordsOfExcerpt(made))).toBe('excerpt');
  });
});
