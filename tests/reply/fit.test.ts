import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/corpus/excerpt.ts';
import { fitExcerpt } from '../../src/reply/discord/fit.ts';
import { sourceOf } from '../support/library.ts';

const source = sourceOf('One is short. Two is longer than one. Three. Four is here. Five ends it.');
const whole = excerpt(source, { start: 0, end: source.text.length });

/** What of the text is shown in so many characters, around these words. */
function fitted(room: number, ...around: string[]) {
  const highlights = around.map((words) => {
    const start = source.text.indexOf(words);
    return { start, end: start + words.length };
  });
  const found = fitExcerpt(whole, highlights, ({ text }) => text.length <= room);
  return found && [found.cutBefore, found.excerpt.text, found.cutAfter];
}

describe('an excerpt that must fit', () => {
  it('is whole when it does', () => {
    expect(fitted(100)).toEqual([false, source.text, false]);
  });

  it('is cut at sentence ends around what is highlighted, and says on which sides', () => {
    expect(fitted(12, 'Three')).toEqual([true, 'Three.', true]);
    expect(fitted(20, 'Three')).toEqual([true, 'Three. Four is here.', true]);
    expect(fitted(33, 'Three')).toEqual([true, 'Three. Four is here.', true]);
    expect(fitted(34, 'Three')).toEqual([true, 'Three. Four is here. Five ends it.', false]);
  });

  it('begins at its beginning when nothing is highlighted', () => {
    expect(fitted(40)).toEqual([false, 'One is short. Two is longer than one.', true]);
  });

  it('holds all highlights when they fit, and else the first', () => {
    expect(fitted(33, 'Three', 'Five')).toEqual([true, 'Three. Four is here.', true]);
    expect(fitted(34, 'Three', 'Five')).toEqual([true, 'Three. Four is here. Five ends it.', false]);
  });

  it('is nothing when the highlighted sentence alone is too long: a sentence is never cut', () => {
    expect(fitted(10, 'longer')).toBeUndefined();
  });
});
