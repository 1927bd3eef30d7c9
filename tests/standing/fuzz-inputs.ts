import fc from 'fast-check';
import type { Library } from '../../src/library/library.ts';

/** What has broken bots before: marks, mentions, addresses, names of JavaScript, signs that hide, turn or grow. */
const TOKENS = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '```',
    '||',
    '> ',
    '>>> ',
    '# ',
    '-# ',
    '- ',
    '1. ',
    '\\',
    '[',
    '](',
    ')',
  ],
  ...[
    '<@123456789012345678>',
    '<@&1>',
    '<#1>',
    '@everyone',
    '@here',
    '</ask:1>',
    '<t:1:R>',
    '<:a:1>',
    ':smile:',
  ],
  ...['https://evil.example/(a)_b', '[x](https://evil.example)', 'discord.gg/mill', 'javascript:alert(1)'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'prototype',
    'then',
    'null',
    'undefined',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u0000',
    '\u001b[31m',
    '\u2028',
    '\ud83d',
    '\udc00',
    '\u0301',
  ],
  ...['ﷺ', 'ﬃ', 'İ', 'ß', '㎏', '½', '１２', '²', '😀', '👩‍👩‍👧‍👦', '🇲🇽'],
  ...[
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '«',
    '»',
    '„',
    '…',
    '[…]',
    '—',
    '. ',
    ', ',
    ': ',
    '; ',
    '? ',
    '! ',
    '\n',
    '\n\n',
    '\t',
  ],
  ...[
    'said',
    'told',
    'according to',
    'he',
    'she',
    'they',
    'Mr.',
    'Dr.',
    'U.S.',
    'who',
    'what',
    'how many',
    'when',
  ],
  ...[
    '12',
    '1,200',
    '1.200',
    '3.5 million',
    '%',
    '$',
    '€',
    'per cent',
    'between',
    'in 2019',
    'May',
    '1 March',
    '-5',
  ],
  ...['{typed}', '{n}', '%s', '$1', '$&', '~', '|', '++', '&amp;', '<b>', '</script>', '../..', '\u00a0'],
] as const;

/** The longest text that Discord lets into an option. */
const LONGEST = 6_000;

/** A text as anybody may type it: noise, hostile signs, words of the shelf, and words of the shelf with noise in them. */
export function typedText(library: Library, longest = LONGEST): fc.Arbitrary<string> {
  const token = fc.constantFrom(...TOKENS);
  const word = fc.oneof(token, fc.constantFrom(...vocabulary(library)), fc.string({ maxLength: 8 }));
  const slice = sliceOf(library);
  return fc
    .oneof(
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 100 }) },
      { weight: 4, arbitrary: fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')) },
      { weight: 2, arbitrary: fc.array(token, { maxLength: 40 }).map((tokens) => tokens.join('')) },
      { weight: 4, arbitrary: slice },
      {
        weight: 4,
        arbitrary: fc.tuple(slice, fc.array(fc.tuple(fc.nat(), word), { maxLength: 5 })).map(disturbed),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(word, fc.integer({ min: 1, max: 3_000 })).map(([one, n]) => one.repeat(n)),
      },
    )
    .map((text) => text.slice(0, longest));
}

const sliceOf = (library: Library): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...library.shelf.map(({ source }) => source.text)),
      fc.nat(),
      fc.integer({ min: 1, max: 400 }),
    )
    .map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length));

/** Words that come in place of some of a text's own, which now and then go. */
function disturbed([text, changes]: [string, [number, string][]]): string {
  const words = text.split(' ');
  for (const [at, word] of changes) words.splice(at % words.length, at % 3, word);
  return words.join(' ');
}

const vocabularies = new WeakMap<Library, readonly string[]>();

function vocabulary(library: Library): readonly string[] {
  const known = vocabularies.get(library) ?? [
    ...new Set(library.shelf.flatMap(({ source }) => source.text.split(/\s+/))),
  ];
  vocabularies.set(library, known);
  return known;
}

/** A file of a source, good or bad: front matter and text of hostile words. */
export function sourceFile(library: Library): fc.Arbitrary<string> {
  const text = typedText(library, 500);
  const line = text.map((one) => one.replace(/\s+/g, ' '));
  const front = fc.record(
    {
      title: line,
      publisher: line,
      published: fc.oneof(fc.constantFrom('2019', '2019-02', '2019-02-29', '0000', '9999-12-31'), line),
      url: fc.oneof(fc.webUrl(), line),
      authors: fc.array(line, { maxLength: 3 }),
      language: fc.constantFrom('en', 'es', 'de', 'fr', 'pt', 'xx', 'constructor'),
      kind: fc.constantFrom('article', 'notes', 'transcript', 'document', 'toString'),
    },
    { requiredKeys: ['title'] },
  );
  return fc
    .tuple(front, fc.array(text, { minLength: 1, maxLength: 4 }))
    .map(([fields, paragraphs]) =>
      [
        '---',
        ...Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
        '---',
        paragraphs.join('\n\n'),
      ].join('\n'),
    );
}
