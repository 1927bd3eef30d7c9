import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';
import { column, makePdf, type Placed } from './make-pdf.ts';
import { makeDocx } from './make-zip.ts';

async function one(name: string, content: Uint8Array): Promise<Draft> {
  const [draft, ...others] = await parseDocument(name, content);
  if (!draft || others.length > 0) throw new Error('not one draft');
  return draft;
}
const textOf = ({ blocks }: Draft): string => blocks.map(({ text }) => text).join(' ');

const LEFT = [
  'The keeper of the light went up at',
  'dusk and found the lamp alight, and',
  'nobody had been there before him in',
  'a week. He wrote it down, and took',
  'the boat back over the sound, where',
  'his daughter waited with the horse.',
  'She had seen the light as well, and',
];
const RIGHT = [
  'she had thought that it was he who',
  'had lit it. They said nothing about',
  'it to the harbour office, and none',
  'of the pilots asked. In the spring',
  'a new lamp came, with a clock that',
  'turned it on, and the keeper had no',
  'more to do than to wind that clock.',
];

describe('columns of a PDF', () => {
  it.each([4, 6, 8, 12, 24])('are read one after the other at a gap of %d points', async (gap) => {
    const width = Math.max(...LEFT.map((line) => helvetica(line, 10)));
    const page = [...column(60, 700, LEFT), ...column(60 + width + gap, 700, RIGHT)];
    expect(textOf(await one('a.pdf', makePdf([page])))).toBe([...LEFT, ...RIGHT].join(' '));
  });

  it('are read from the left though the right one is drawn first', async () => {
    const page = [...column(300, 700, RIGHT), ...column(60, 700, LEFT)];
    expect(textOf(await one('a.pdf', makePdf([page])))).toBe([...LEFT, ...RIGHT].join(' '));
  });

  it('stay rows where they are a table, drawn row by row', async () => {
    const cells = [
      ['Pier to island', '9 crowns', 'daily'],
      ['Island to shoal', '4 crowns', 'in summer'],
      ['Shoal to light', '2 crowns', 'on request'],
      ['Light to pier', '11 crowns', 'never'],
      ['The round trip', '20 crowns', 'on Sundays'],
    ];
    const rows = cells.flatMap((row, at) =>
      row.map((text, cell): Placed => ({ x: 60 + cell * 150, y: 700 - at * 14, text, size: 10 })),
    );
    const words = column(60, 760, ['The fares of the island ferry were raised on Tuesday by the council.']);
    expect(textOf(await one('a.pdf', makePdf([[...words, ...rows]])))).toContain(
      cells.map((row) => row.join(' ')).join(' '),
    );
  });
});

describe('what a PDF page holds besides its text', () => {
  it('leaves out the numbers that count its lines, and tells them', async () => {
    const lines = [...LEFT, ...RIGHT];
    const numbers = lines.map(
      (_, at): Placed => ({ x: 40, y: 700 - at * 12, text: String(at + 1), size: 10 }),
    );
    const draft = await one('a.pdf', makePdf([[...column(80, 700, lines), ...numbers]]));
    expect(textOf(draft)).toBe(lines.join(' '));
    expect(draft.dropped).toEqual([
      { line: 1, text: lines.map((_, at) => at + 1).join(' '), why: 'line numbers' },
    ]);
  });

  it('counts text once that is drawn twice to look bold, and leaves out what is off the page', async () => {
    const bold = column(60.3, 700, LEFT);
    const draft = await one(
      'a.pdf',
      makePdf([[...column(60, 700, LEFT), ...bold, { x: 60, y: -300, text: 'Printed by the office' }]]),
    );
    expect(textOf(draft)).toBe(LEFT.join(' '));
  });

  it('is told where a page among others has no text', async () => {
    const draft = await one('a.pdf', makePdf([column(60, 700, LEFT), [], column(60, 700, RIGHT)]));
    expect(draft.notes).toEqual(['page 2 holds no text: look whether it is a picture of text']);
  });

  it('gives no publisher, whatever its copyright line says', async () => {
    const page = column(60, 700, [...LEFT, 'Copyright 2024 Association for Lamps. All rights reserved.']);
    expect((await one('a.pdf', makePdf([page]))).fields.publisher).toBeUndefined();
  });
});

describe('a Word document', () => {
  it('keeps hidden text out, and tells it', async () => {
    const draft = await one(
      'a.docx',
      makeDocx([
        [
          '',
          'The light was seen by the keeper</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve"> (ask Ben)</w:t></w:r><w:r><w:t xml:space="preserve"> and by his daughter on the pier.',
        ],
        ['', 'Nobody had been there before him in the week, and he wrote it down.'],
      ]),
    );
    expect(textOf(draft)).toBe(
      'The light was seen by the keeper and by his daughter on the pier. Nobody had been there before him in the week, and he wrote it down.',
    );
    expect(draft.dropped).toContainEqual({ line: 1, text: '(ask Ben)', why: 'hidden' });
  });
});

/** The width of a line in Helvetica by the font's own table, near enough for the letters used here. */
function helvetica(text: string, size: number): number {
  const narrow = /[ijlt.,'f ]/;
  return (
    [...text].reduce(
      (sum, letter) => sum + (narrow.test(letter) ? 0.278 : /[mw]/i.test(letter) ? 0.8 : 0.556),
      0,
    ) * size
  );
}
