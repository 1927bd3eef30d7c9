import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/annotate/document.ts';
import { quotations } from '../../../src/annotate/quotations/index.ts';

/** Whose each line is. */
const lines = (language: string, ...text: readonly string[]): string[] => {
  const whole = text.join('\n');
  return quotations(toDocument(whole, language)).map(({ content, speaker, mention }) => {
    const { start, end } = speaker?.name ?? mention ?? { start: 0, end: 0 };
    return `${mention ? whole.slice(start, end) : '-'}: ${whole.slice(content.start, content.end)}`;
  });
};

describe('in a chat’s log', () => {
  it('each line is whose name stands in the brackets, whatever names they are', () => {
    expect(
      lines(
        'en',
        '<mox> anyone tried the new build?',
        '<zed_> not yet',
        '<mox> it burns',
        '<zed_> of course it does',
      ),
    ).toEqual([
      'mox: anyone tried the new build?',
      'zed_: not yet',
      'mox: it burns',
      'zed_: of course it does',
    ]);
  });

  it('a mark of an operator belongs to the name, and a dropped beginning opens no marks', () => {
    expect(
      lines(
        'de',
        '<@mox> kennt wer ’nen guten Editor für lange Texte mit vielen Bildern?',
        "<zed> nimm 'nen Stift",
        '<@mox> haha',
      ),
    ).toEqual([
      '@mox: kennt wer ’nen guten Editor für lange Texte mit vielen Bildern?',
      "zed: nimm 'nen Stift",
      '@mox: haha',
    ]);
  });

  it('a line that is longer than others is one’s, too', () => {
    expect(
      lines(
        'en',
        '<mox> I have been waiting for this release since the spring and it is not what I hoped for',
        '<zed> me too, but the old one still runs on every machine that I have in the house',
        '<mox> then keep it',
      ),
    ).toEqual([
      'mox: I have been waiting for this release since the spring and it is not what I hoped for',
      'zed: me too, but the old one still runs on every machine that I have in the house',
      'mox: then keep it',
    ]);
  });

  it.each([
    [['<p> The first part.', '<li> one', '<li> two', '<p> The second part.']],
    [['<b> bold', '<i> italic', '<b> bold again']],
    [['<mox> one line alone is no talk']],
  ])('the source of a page is none: %j', (text) => {
    expect(lines('en', ...text)).toEqual([]);
  });
});
