import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, unescapeMarkdown } from '../../src/reply/discord/escape.ts';

/** Texts full of what Discord's Markdown reads, besides any other text. */
const marked = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\\',
      '*',
      '_',
      '~~',
      '`',
      '```',
      '||',
      '<@1>',
      '<t:1>',
      '[a](b)',
      '@everyone',
      'https://',
      '://',
    ),
    fc.constantFrom(
      '\n',
      '\r',
      '\u2028',
      ' ',
      '\t',
      '#',
      '# ',
      '-# ',
      '- ',
      '+ ',
      '1. ',
      '12.',
      '> ',
      '>>> ',
      'a',
      '7',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

/** What of escaped text Discord would still read as Markdown: what has no backslash before it. */
const live = (escaped: string): string => escaped.replace(/\\[^0-9A-Za-z\s]/g, 'x');

describe('escaped text', () => {
  it.each([
    ['*all* of __it__', '\\*all\\* of \\_\\_it\\_\\_'],
    ['# Fire', '\\# Fire'],
    ['No. # here', 'No. # here'],
    ['1. One\n 2. Two', '1\\. One\n 2\\. Two'],
    ['in 1912. Then', 'in 1912. Then'],
    ['- a\n+ b\n-# c', '\\- a\n\\+ b\n\\-# c'],
    ['well-known', 'well-known'],
    ['<@12> @here', '\\<\\@12\\> \\@here'],
    ['https://a.example/b_c', 'https\\://a.example/b\\_c'],
    ['[a](https://b)', '\\[a\\]\\(https\\://b\\)'],
    ['\\*', '\\\\\\*'],
    ['“Plain words, ¿no?”', '“Plain words, ¿no?”'],
  ])('of %j is %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
    expect(unescapeMarkdown(escaped)).toBe(text);
  });

  it('leaves a mark at its beginning alone when it stands within a line', () => {
    expect(escapeMarkdown('- 5 degrees\n- 6', false)).toBe('- 5 degrees\n\\- 6');
  });

  it('shows as the text stands, whatever the text', () => {
    fc.assert(
      fc.property(marked, fc.boolean(), (text, startsLine) => {
        expect(unescapeMarkdown(escapeMarkdown(text, startsLine))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('has nothing left that Discord reads as Markdown, a mention or a link', () => {
    fc.assert(
      fc.property(marked, (text) => {
        const left = live(escapeMarkdown(text));
        expect(left).not.toMatch(/[\\*_~`|<>[\]()@]/);
        expect(left).not.toMatch(/^[ \t]*(#|-|\+|\d+\.)/m);
        expect(left).not.toMatch(/(https?|discord):\/\//i);
      }),
      { numRuns: 500 },
    );
  });

  it('is made of a megabyte of marks in a moment', () => {
    escapeMarkdown('\\*'.repeat(500_000));
    escapeMarkdown(' '.repeat(1_000_000));
    escapeMarkdown('\n'.repeat(1_000_000));
    escapeMarkdown('7'.repeat(1_000_000));
  });
});
