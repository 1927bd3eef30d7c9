import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, parseMarkdown } from '../src/page/markdown/blocks.ts';
import { type Inline, parseInline } from '../src/page/markdown/inline.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });

test.each<[source: string, parsed: Inline[]]>([
  [
    '**bold** and *slanted*',
    [
      { kind: 'strong', children: [text('bold')] },
      text(' and '),
      { kind: 'em', children: [text('slanted')] },
    ],
  ],
  [
    '__under__ ~~gone~~ ||hidden||',
    [
      { kind: 'underline', children: [text('under')] },
      text(' '),
      { kind: 'strike', children: [text('gone')] },
      text(' '),
      { kind: 'spoiler', children: [text('hidden')] },
    ],
  ],
  ['***both***', [{ kind: 'strong', children: [{ kind: 'em', children: [text('both')] }] }]],
  ['\\*not slanted\\*', [text('*not slanted*')]],
  ['a ** b and 2 * 3 * 4', [text('a ** b and 2 * 3 * 4')]],
  ['snake_case_name', [text('snake_case_name')]],
  ['**never closed', [text('**never closed')]],
  ['`a * b`', [{ kind: 'code', text: 'a * b' }]],
  ['``a ` b``', [{ kind: 'code', text: 'a ` b' }]],
  ['`open', [text('`open')]],
  [
    '[site](https://example.org/a_(b))',
    [{ kind: 'link', url: 'https://example.org/a_(b)', children: [text('site')] }],
  ],
  [
    '[a \\* b](https://example.org)',
    [{ kind: 'link', url: 'https://example.org', children: [text('a \\* b')] }],
  ],
  [
    'see https://example.org.',
    [
      text('see '),
      { kind: 'link', url: 'https://example.org', children: [text('https://example.org')] },
      text('.'),
    ],
  ],
  ['[bad](javascript:alert(1))', [text('[bad](javascript:alert(1))')]],
  ['[bad](data:text/html,x)', [text('[bad](data:text/html,x)')]],
  [
    '<@123> in <#456>',
    [{ kind: 'mention', sort: '@', id: '123' }, text(' in '), { kind: 'mention', sort: '#', id: '456' }],
  ],
  ['<t:1700000000:R>', [{ kind: 'time', seconds: 1_700_000_000, style: 'R' }]],
  [
    '</ask it:123> <a:wave:456>',
    [{ kind: 'command', name: 'ask it' }, text(' '), { kind: 'emoji', name: 'wave' }],
  ],
  [
    '<https://example.org/*>',
    [{ kind: 'link', url: 'https://example.org/*', children: [text('https://example.org/*')] }],
  ],
  ['<b>not markup</b>', [text('<b>not markup</b>')]],
])('%s is read as Discord reads it', (source, parsed) => {
  expect(parseInline(source)).toEqual(parsed);
});

test('blocks are headings, small print, quotes, lists, code and paragraphs', () => {
  const source = '# Title\n-# small\n> one\n> two\n- a\n  - b\n4. c\n```js\nlet x;\n```\nlast\nline';
  const paragraph = (words: string): Block => ({ kind: 'paragraph', children: [text(words)] });
  expect(parseMarkdown(source)).toEqual([
    { kind: 'heading', level: 1, children: [text('Title')] },
    { kind: 'subtext', children: [text('small')] },
    { kind: 'quote', children: [paragraph('one\ntwo')] },
    {
      kind: 'list',
      ordered: false,
      start: 1,
      items: [
        { level: 0, children: [text('a')] },
        { level: 1, children: [text('b')] },
      ],
    },
    { kind: 'list', ordered: true, start: 4, items: [{ level: 0, children: [text('c')] }] },
    { kind: 'codeblock', text: 'let x;' },
    paragraph('last\nline'),
  ]);
});

test('>>> quotes all that follows, and a quote stands in no quote', () => {
  expect(parseMarkdown('>>> a\n> b')).toEqual([
    { kind: 'quote', children: [{ kind: 'paragraph', children: [text('a\n> b')] }] },
  ]);
});

const plain = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => ('children' in inline ? plain(inline.children) : 'text' in inline ? inline.text : ''))
    .join('');

test('no letter is lost, added or moved, whatever marks stand about', () => {
  const piece = fc.constantFrom(
    'a',
    'bc',
    '1',
    ' ',
    '*',
    '**',
    '_',
    '__',
    '~~',
    '||',
    '`',
    '``',
    '\\',
    '[',
    ']',
    '(',
    ')',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const source = pieces.join('');
      const letters = (words: string) => words.replace(/[^a-z0-9]/g, '');
      expect(letters(plain(parseInline(source)))).toBe(letters(source));
    }),
  );
});

test.each([
  'http://%',
  'https://a.example',
  '))',
  '*',
  '**a',
  '`',
  '``` ',
  '[',
  '](',
  '[a](https://',
  'http://%',
  'https://a.example',
  '))',
  '||',
  '_a',
  '> ',
  '\\',
  '<@',
  '- ',
])('four thousand times %s is read to the end', (piece) => {
  expect(parseMarkdown(piece.repeat(4_000))).toBeInstanceOf(Array);
  expect(parseMarkdown(`${piece}\n`.repeat(4_000))).toBeInstanceOf(Array);
});
