import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/corpus/parse.ts';
import { problemText } from '../../src/corpus/problem.ts';
import { slice } from '../../src/text/span.ts';
import { sourceOf } from '../support/library.ts';

/** What is wrong with a file of this text, a sentence each. */
function faults(text: string | Uint8Array): string[] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const parsed = parseSource(bytes, 'corpus/x.md');
  return parsed.ok ? [] : parsed.problems.map(problemText);
}

const file = (...fields: string[]): string => `---\n${fields.join('\n')}\n---\n\nThe mill burned down.\n`;

describe('a source file', () => {
  it('gives every field of its front matter, and its body untouched', () => {
    const body = '\n  The mill burned down.  \n\n## After *the* fire\n\nNobody was hurt.\n';
    const source = sourceOf(
      `---
title: "The mill: a fire"
publisher: Moss Gazette
published: 1912-03-04
authors: [Ada Moss, Tom Reed]
url: https://example.org/mill?a=1&b=2
language: en-GB
rights: Public domain
kind: notes
about:
  title: Fire!
  publisher: The Hill
  published: 1912-03
  authors: Ivo Hill
---
${body}`,
      'shelf/1912-mill.md',
    );
    const { passages, ...rest } = source;
    expect(rest).toEqual({
      id: '1912-mill',
      file: 'shelf/1912-mill.md',
      text: body,
      title: 'The mill: a fire',
      publisher: 'Moss Gazette',
      published: '1912-03-04',
      authors: ['Ada Moss', 'Tom Reed'],
      url: 'https://example.org/mill?a=1&b=2',
      language: 'en-GB',
      rights: 'Public domain',
      kind: 'notes',
      about: { title: 'Fire!', publisher: 'The Hill', published: '1912-03', authors: ['Ivo Hill'] },
    });
    expect(
      passages.map(({ number, span, section }) => [
        number,
        slice(body, span),
        section && slice(body, section),
      ]),
    ).toEqual([
      [1, 'The mill burned down.', undefined],
      [2, 'Nobody was hurt.', 'After *the* fire'],
    ]);
  });

  it('without front matter is an article in English, with no other field', () => {
    expect(sourceOf('The mill burned down.', 'x.md')).toEqual({
      id: 'x',
      file: 'x.md',
      kind: 'article',
      language: 'en',
      text: 'The mill burned down.',
      passages: [{ number: 1, span: { start: 0, end: 21 } }],
    });
  });

  it('may have empty front matter', () => {
    expect(sourceOf('---\n---\nThe mill.').text).toBe('The mill.');
  });

  it.each([
    ['a byte order mark', '\ufeff---\ntitle: Fire\n---\nThe mill.'],
    ['the line ends of Windows', '---\r\ntitle: Fire\r\n---\r\nThe mill.'],
    ['blank lines before it', '\n \n---\ntitle: Fire\n---\nThe mill.'],
    ['white space behind its fences', '---  \ntitle: Fire\n--- \t\nThe mill.'],
  ])('may have %s', (_, text) => {
    expect(sourceOf(text)).toMatchObject({ title: 'Fire', text: 'The mill.' });
  });

  it.each([
    ['1912', '1912'],
    ['"1912-03"', '1912-03'],
    ['1912-03', '1912-03'],
    ['2024-02-29', '2024-02-29'],
  ])('may be dated %s', (written, published) => {
    expect(sourceOf(file(`published: ${written}`)).published).toBe(published);
  });

  it('keeps an asterisk row and other lines without a word out of its numbering', () => {
    const { text, passages } = sourceOf('One.\n\n* * *\n\n---\n\nTwo.');
    expect(passages.map(({ number, span }) => [number, slice(text, span)])).toEqual([
      [1, 'One.'],
      [2, 'Two.'],
    ]);
  });

  it('labels passages with the nearest heading above them, also without blank lines between', () => {
    const { text, passages } = sourceOf(
      '# Fire\n## In March\nThe mill.\n\nMore.\n\n### After\r\n\r\nRain.\n\n#hash and\n####### seven',
    );
    expect(passages.map(({ span, section }) => [slice(text, span), section && slice(text, section)])).toEqual(
      [
        ['The mill.', 'In March'],
        ['More.', 'In March'],
        ['Rain.', 'After'],
        ['#hash and\n####### seven', 'After'],
      ],
    );
  });

  it('reads ten thousand headings in a moment', () => {
    expect(sourceOf('# Heading\n\nA line of text.\n\n'.repeat(10_000)).passages).toHaveLength(10_000);
  });
});

describe('a fault is one sentence with file, line and field:', () => {
  it.each([
    [
      'an unknown field',
      file('title: Fire', 'publishr: Moss'),
      'corpus/x.md:3: "publishr" is not a field: use title, publisher, published, authors, place, url, language, rights, kind, about',
    ],
    [
      'an unknown field of the work that notes are about',
      file('about:', '  url: https://example.org'),
      'corpus/x.md:3: "about.url" is not a field: use title, publisher, published, authors',
    ],
    [
      'a number for a title',
      file('title: 1984'),
      'corpus/x.md:2: "title" is not text: put it in quotation marks',
    ],
    [
      'a list for a title',
      file('title: [a, b]'),
      'corpus/x.md:2: "title" is not text: put it in quotation marks',
    ],
    [
      'a field without a value',
      file('title: Fire', 'publisher:'),
      'corpus/x.md:3: "publisher" is empty: leave the field out instead',
    ],
    ['an empty value', file('rights: " "'), 'corpus/x.md:2: "rights" is empty: leave the field out instead'],
    [
      'a title without end',
      file(`title: ${'a'.repeat(501)}`),
      'corpus/x.md:2: "title" is longer than 500 characters',
    ],
    [
      'a date in words',
      file('published: soon'),
      'corpus/x.md:2: "published" is not a date: write YYYY-MM-DD, YYYY-MM or YYYY',
    ],
    [
      'a day that does not exist',
      file('published: 2023-02-29'),
      'corpus/x.md:2: "published" is not a date: write YYYY-MM-DD, YYYY-MM or YYYY',
    ],
    [
      'a thirteenth month',
      file('published: 2023-13'),
      'corpus/x.md:2: "published" is not a date: write YYYY-MM-DD, YYYY-MM or YYYY',
    ],
    ['an empty date', file('published:'), 'corpus/x.md:2: "published" is empty: leave the field out instead'],
    [
      'a date that is a list',
      file('published: [2023]'),
      'corpus/x.md:2: "published" is not a date: write YYYY-MM-DD, YYYY-MM or YYYY',
    ],
    [
      'no authors in the list',
      file('authors: []'),
      'corpus/x.md:2: "authors" is empty: leave the field out instead',
    ],
    [
      'a number among the authors',
      file('authors: [Ada Moss, 7]'),
      'corpus/x.md:2: "authors" is not text: put it in quotation marks',
    ],
    [
      'authors without a value',
      file('authors:'),
      'corpus/x.md:2: "authors" is empty: leave the field out instead',
    ],
    ['a link that is none', file('url: example.org/mill'), 'corpus/x.md:2: "url" is not an http(s) address'],
    [
      'a link that runs a script',
      file('url: "javascript:alert(1)"'),
      'corpus/x.md:2: "url" is not an http(s) address',
    ],
    [
      'a language in words',
      file('language: plain English'),
      'corpus/x.md:2: "language" is not a language tag such as "en"',
    ],
    [
      'an unknown kind',
      file('kind: novel'),
      'corpus/x.md:2: "kind" is not one of article, notes, transcript, document',
    ],
    [
      'a text for the work that notes are about',
      file('about: Fire'),
      'corpus/x.md:2: "about" is not a list of fields: use title, publisher, published, authors',
    ],
    [
      'a wrong field of that work',
      file('kind: notes', 'about:', '  title: Fire', '  published: soon'),
      'corpus/x.md:5: "about.published" is not a date: write YYYY-MM-DD, YYYY-MM or YYYY',
    ],
    [
      'front matter that is a sentence',
      file('just words'),
      'corpus/x.md:2: the front matter is not a list of "field: value" lines',
    ],
    [
      'front matter that is a list',
      file('- title'),
      'corpus/x.md:2: the front matter is not a list of "field: value" lines',
    ],
    [
      'a missing closing fence',
      '---\ntitle: Fire\n\nThe mill.',
      'corpus/x.md:1: the front matter has no end: close it with a line `---`',
    ],
    [
      'an empty body',
      '---\ntitle: Fire\n---\n',
      'corpus/x.md:4: the body is empty: put the text behind the front matter',
    ],
    [
      'a body without a word',
      '---\ntitle: Fire\n---\n\n***\n\n\u200b\n',
      'corpus/x.md:4: the body is empty: put the text behind the front matter',
    ],
    [
      'a body of headings alone',
      '# Fire\n',
      'corpus/x.md:1: the body is empty: put the text behind the front matter',
    ],
    ['an empty file', '', 'corpus/x.md:1: the body is empty: put the text behind the front matter'],
  ])('%s', (_, text, sentence) => {
    expect(faults(text)).toEqual([sentence]);
  });

  it.each([
    [
      'a quotation mark that is not closed',
      file('publisher: Moss', 'title: "Fire'),
      /^corpus\/x\.md:\d: the front matter is not plain YAML: [^\n]+$/,
    ],
    [
      'a field given twice',
      file('title: Fire', 'kind: notes', 'title: Smoke'),
      /^corpus\/x\.md:4: the front matter is not plain YAML: [^\n]*unique[^\n]*$/,
    ],
    [
      'a colon in a bare title',
      file('title: Fire: the end'),
      /^corpus\/x\.md:2: the front matter is not plain YAML: [^\n]+$/,
    ],
    [
      'an alias',
      file('title: &a Fire', 'rights: *a'),
      /^corpus\/x\.md:3: the front matter is not plain YAML: "\*a" is an alias[^\n]+$/,
    ],
    [
      'an asterisk that looks like an alias',
      file('title: *star*'),
      /^corpus\/x\.md:2: the front matter is not plain YAML: [^\n]+$/,
    ],
  ])('%s', (_, text, sentence) => {
    expect(faults(text)).toEqual([expect.stringMatching(sentence)]);
  });

  it('every fault is told, in order, with its own line', () => {
    expect(faults('\n---\nkind: novel\ntitle: 5\nauthors: [1, 2]\n---\n')).toEqual([
      'corpus/x.md:3: "kind" is not one of article, notes, transcript, document',
      'corpus/x.md:4: "title" is not text: put it in quotation marks',
      'corpus/x.md:5: "authors" is not text: put it in quotation marks',
      'corpus/x.md:7: the body is empty: put the text behind the front matter',
    ]);
  });

  it('bytes that are not UTF-8 are told with their line', () => {
    const latin = Uint8Array.from([...new TextEncoder().encode('One.\n\nThe caf'), 0xe9, 0x20, 0x2e]);
    expect(faults(latin)).toEqual(['corpus/x.md:3: is not UTF-8 text: save it as UTF-8 or import it']);
  });

  it('nothing is reached through the names of object properties', () => {
    expect(faults(file('__proto__: x', 'constructor: y'))).toEqual([
      expect.stringContaining('corpus/x.md:2: "__proto__" is not a field'),
      expect.stringContaining('corpus/x.md:3: "constructor" is not a field'),
    ]);
  });
});
