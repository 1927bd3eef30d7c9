import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/annotate/document.ts';
import { quotations } from '../../../src/annotate/quotations/index.ts';
import type { Quotation } from '../../../src/annotate/types.ts';
import { contains, type Span } from '../../../src/text/span.ts';
import { CASES } from './cases.ts';

const said = (text: string, language = 'en'): string[] => {
  const words = (span: Span | undefined): string => (span ? text.slice(span.start, span.end) : '');
  return quotations(toDocument(text, language)).map(({ kind, content, mention, speaker }: Quotation) =>
    [
      kind,
      words(content),
      words(mention) || '-',
      words(speaker?.name) || 'nobody',
      words(speaker?.role) || '-',
    ].join(' | '),
  );
};

for (const [genre, cases] of Object.entries(CASES))
  describe(`tells who says what: ${genre}`, () => {
    it.each(cases)('$text', ({ text, language, said: expected }) => {
      expect(said(text, language)).toEqual(expected);
    });
  });

describe('a quotation', () => {
  it('takes the clause’s subject, not the nearest name', () => {
    expect(said('Told of Reyes’s vote, Early called it “a gift to Ruiz.”')).toEqual([
      'mixed | a gift to Ruiz. | Early | Early | -',
    ]);
  });

  it('stays unattributed when nobody is said to have said it', () => {
    expect(said('The sign above the “quiet corner” fell down.')).toEqual([
      'mixed | quiet corner | - | nobody | -',
    ]);
  });

  it('keeps two people of one surname apart', () => {
    const text =
      'Ann Lowe opened the debate. Peter Lowe said the road was “closed for good.” Ann Lowe said it was “only wet.”';
    expect(said(text)).toEqual([
      'mixed | closed for good. | Peter Lowe | Peter Lowe | -',
      'mixed | only wet. | Ann Lowe | Ann Lowe | -',
    ]);
  });

  it('reports only verbs that are not denied', () => {
    expect(said('The mayor did not say that the bridge was safe.')).toEqual([]);
  });
});

describe('a speaker whom the text does not name', () => {
  const slice = (text: string, span?: { start: number; end: number }): string | null =>
    span ? text.slice(span.start, span.end) : null;

  it.each([
    ['It said the plan was “dead on arrival.”', 'It', null],
    ['One said the plan was “dead on arrival.”', 'One', null],
    ['“It is dead on arrival,” they said.', 'they', null],
    ['A nurse said the plan was “dead on arrival.”', 'A nurse', 'A nurse'],
    ['Ann Lowe left. She said the plan was “dead on arrival.”', 'She', 'Ann Lowe'],
  ] as const)('%s', (text, mention, name) => {
    expect(
      quotations(toDocument(text)).map((one) => [slice(text, one.mention), slice(text, one.speaker?.name)]),
    ).toEqual([[mention, name]]);
  });
});

describe('every quotation, whatever the text', () => {
  const pieces = fc.constantFrom(
    '“',
    '”',
    '"',
    "''",
    '‘',
    '’',
    '«',
    '»',
    '—',
    ' said ',
    'Ann Lowe',
    ' he ',
    ', ',
    '. ',
    '\n\n',
    ': ',
    '(',
    ')',
    'according to ',
    ' that ',
    'the plan ',
  );
  const texts = fc.array(pieces, { maxLength: 60 }).map((list) => list.join(''));

  it('is made of spans of the text, the content within the whole', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'es'), (text, language) => {
        for (const { span, content, mention, cue, speaker } of quotations(toDocument(text, language))) {
          expect(contains(span, content)).toBe(true);
          for (const one of [span, content, mention, cue, speaker?.name, speaker?.role])
            if (one) expect(0 <= one.start && one.start < one.end && one.end <= text.length).toBe(true);
        }
      }),
    );
  });

  it('comes in the order of the text, and the same text gives the same quotations', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = quotations(toDocument(text));
        expect(found.map(({ span }) => span.start)).toEqual(
          found.map(({ span }) => span.start).sort((a, b) => a - b),
        );
        expect(quotations(toDocument(text))).toEqual(found);
      }),
    );
  });
});
