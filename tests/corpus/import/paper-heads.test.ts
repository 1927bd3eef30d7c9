import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';
import { column, makePdf, type Placed } from './make-pdf.ts';

const read = async (pages: readonly (readonly Placed[])[]): Promise<ArticleDraft> => {
  const [draft] = await parseDocument('a.pdf', makePdf(pages));
  if (!draft) throw new Error('no draft');
  return draft;
};
const texts = ({ blocks }: ArticleDraft): string[] => blocks.map(({ text }) => text);

const BODY = column(60, 640, [
  'A scale is true when both of its arms are of one length and both of its pans of one',
  'weight. It compares and does not measure, and that is all that it was ever made for.',
]);
const TEXT =
  'A scale is true when both of its arms are of one length and both of its pans of one weight. It compares and does not measure, and that is all that it was ever made for.';
const TITLE: Placed = { x: 120, y: 780, text: 'On scales that weigh true', size: 20 };

describe('the names below the title of a paper', () => {
  const row = (y: number, size: number, ...parts: readonly (readonly [number, string])[]): Placed[] =>
    parts.map(([x, text]) => ({ x, y, text, size }));

  it.each([
    [
      'are two beside each other, each above its institution',
      [
        ...row(750, 11, [120, 'Ruben Falk'], [360, 'Hedda Rye']),
        ...row(736, 10, [100, 'University of Ness'], [340, 'Institute of Gardens']),
      ],
      ['Ruben Falk', 'Hedda Rye'],
    ],
    [
      'are three above one institution',
      [
        ...row(750, 11, [80, 'Ruben Falk'], [250, 'Hedda Rye'], [420, 'Olaf Berg']),
        ...row(736, 10, [200, 'Department of Measures, University of Ness']),
      ],
      ['Ruben Falk', 'Hedda Rye', 'Olaf Berg'],
    ],
    [
      'are two below each other, each above its institution',
      [
        ...row(755, 11, [250, 'Ruben Falk']),
        ...row(741, 10, [230, 'University of Ness']),
        ...row(722, 11, [250, 'Hedda Rye']),
        ...row(708, 10, [230, 'Institute of Gardens']),
      ],
      ['Ruben Falk', 'Hedda Rye'],
    ],
    [
      'are none where the line below says who published it',
      [
        ...row(750, 11, [80, 'Annual Report'], [360, 'Spring Term']),
        ...row(736, 10, [80, 'Published by the University of Ness']),
      ],
      undefined,
    ],
  ])('%s', async (_, head, authors) => {
    const draft = await read([[TITLE, ...head, ...BODY]]);
    expect(draft.fields).toEqual({ title: 'On scales that weigh true', ...(authors && { authors }) });
    expect(texts(draft)).toContain(TEXT);
  });
});

describe('a title of two lines', () => {
  it.each([
    [24, 'A small museum of weights has found a second life'],
    [54, 'A small museum of weights has found a second life'],
    [80, 'A small museum of weights'],
  ])('is one as far as its lines belong together: %s points', async (gap, title) => {
    const lines = ['A small museum of weights', 'has found a second life'];
    const head = lines.map((text, at): Placed => ({ x: 60, y: 780 - at * gap, text, size: 24 }));
    expect((await read([[...head, ...BODY]])).fields.title).toBe(title);
  });
});

describe('a short headline in the first of two columns', () => {
  const NAME: Placed = { x: 50, y: 780, text: 'Letters from the river', size: 30 };
  const part = (name: string): string[] =>
    Array.from({ length: 8 }, (_, at) => `${name} line ${at} of words that fill the column`);
  const columns = (top: number, left: string, right: string): Placed[] => [
    ...column(50, top, part(left)),
    ...column(310, top, part(right)),
  ];
  const orderOf = (draft: ArticleDraft): string[] => [
    ...new Set(
      texts(draft)
        .join(' ')
        .match(/\b(?:first|second|third|fourth|Depot)\b/g),
    ),
  ];

  it('parts what stands above it from what stands below, where both columns begin anew', async () => {
    const headline: Placed = { x: 50, y: 560, text: 'The Depot stands empty', size: 18 };
    const page = [NAME, ...columns(700, 'first', 'second'), headline, ...columns(530, 'third', 'fourth')];
    expect(orderOf(await read([page]))).toEqual(['first', 'second', 'Depot', 'third', 'fourth']);
  });

  it('heads a part of its column where the other goes on beside it', async () => {
    const headline: Placed = { x: 50, y: 580, text: 'The Depot stands empty', size: 18 };
    const right = column(310, 700, [...part('second'), ...part('fourth'), ...part('fourth')]);
    const page = [
      NAME,
      ...column(50, 700, part('first')),
      headline,
      ...column(50, 556, part('third')),
      ...right,
    ];
    expect(orderOf(await read([page]))).toEqual(['first', 'Depot', 'third', 'second', 'fourth']);
  });
});

describe('slides', () => {
  it('have no sentences and are read', async () => {
    const slide = (title: string, lines: readonly string[]): Placed[] => [
      { x: 60, y: 500, text: title, size: 28 },
      ...lines.map((text, at): Placed => ({ x: 80, y: 430 - at * 30, text: `\x95 ${text}`, size: 16 })),
    ];
    const draft = await read([
      slide('What a balance is', ['A beam with two arms', 'Two pans of equal weight']),
      slide('Where errors come from', ['Arms of unequal length', 'Worn knife edges']),
    ]);
    expect(draft.fields).toEqual({ title: 'What a balance is' });
    expect(texts(draft)).toEqual([
      '• A beam with two arms',
      '• Two pans of equal weight',
      'Where errors come from',
      '• Arms of unequal length',
      '• Worn knife edges',
    ]);
  });
});
