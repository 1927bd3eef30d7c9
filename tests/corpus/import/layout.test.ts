import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';
import { BITMAPS, column, makePdf, makeTaggedPdf, type Placed } from './make-pdf.ts';
import { makeDocx } from './make-zip.ts';

async function one(name: string, content: Uint8Array): Promise<ArticleDraft> {
  const [draft, ...others] = await parseDocument(name, content);
  if (!draft || others.length > 0) throw new Error('not one draft');
  return draft;
}
const textOf = ({ blocks }: ArticleDraft): string => blocks.map(({ text }) => text).join(' ');

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

describe('a tagged PDF', () => {
  const cell = (x: number, top: number, at: number): Placed[] =>
    column(x, top, [`The ${at}. boat of the yard has a red`, `sail and a crew of ${at + 2}, who row well.`]);
  const paragraphs = (draft: ArticleDraft): string[] => draft.blocks.map(({ text }) => text);
  const cells = [1, 2, 3, 4, 5, 6].map((at) =>
    cell(at % 2 === 1 ? 60 : 300, 700 - 60 * Math.floor((at - 1) / 2), at),
  );
  const words = cells.map((lines) => lines.map(({ text }) => text).join(' '));

  it('is read row after row of a grid where its tags say so', async () => {
    const draft = await one('a.pdf', makeTaggedPdf(cells, [0, 1, 2, 3, 4, 5]));
    expect(paragraphs(draft)).toEqual(words);
  });

  it('has the paragraphs that its tags part, though no space is between', async () => {
    const near = [0, 1, 2, 3].map((at) => cell(60, 700 - 24 * at, at + 1));
    expect(paragraphs(await one('a.pdf', makeTaggedPdf(near, [0, 1, 2, 3])))).toEqual(
      near.map((lines) => lines.map(({ text }) => text).join(' ')),
    );
  });

  it('is read from the left where its tags go from a right column to the left one', async () => {
    const left = [column(60, 700, [...LEFT.slice(0, 6), 'She had seen the light as well, too.'])];
    const right = [column(300, 700, RIGHT.slice(0, 4)), column(300, 640, RIGHT.slice(4))];
    const draft = await one('a.pdf', makeTaggedPdf([...right, ...left], [0, 1, 2]));
    expect(textOf(draft).startsWith('The keeper of the light')).toBe(true);
  });

  it('is read down its column where its tags go up', async () => {
    const near = [1, 2, 3, 4].map((at) => cell(60, 740 - 40 * at, at));
    const draft = await one('a.pdf', makeTaggedPdf(near, [3, 2, 1, 0]));
    expect(textOf(draft)).toBe(near.flatMap((lines) => lines.map(({ text }) => text)).join(' '));
  });
});

describe('a paragraph of a tagged PDF that goes over two columns', () => {
  it('is read down the first and then down the second', async () => {
    const ending = [...RIGHT.slice(0, -1), 'more to do than to wind that clock.'];
    const draft = await one(
      'a.pdf',
      makeTaggedPdf(
        [
          [{ x: 60, y: 760, text: 'The lamp of the sound and its clock are of an age.', size: 10 }],
          column(60, 740, ['Nobody on the pier knows who made', 'the one, and the other is of brass.']),
          [...column(60, 700, LEFT), ...column(320, 740, ending)],
          column(320, 640, ['The clock strikes on Sundays alone,', 'and nobody has asked it to stop.']),
        ],
        [0, 1, 2, 3],
      ),
    );
    expect(textOf(draft)).toContain('She had seen the light as well, and she had thought that it was he who');
    expect(draft.blocks).toHaveLength(4);
  });
});

describe('a line that ends far from the edge of its column', () => {
  const draftOf = (above: readonly string[], below: readonly string[]): Promise<ArticleDraft> =>
    one('a.pdf', makePdf([[...column(60, 740, above), ...column(60, 600, below)]]));

  it.each([
    ['the row of a table', ['Lamp 41', 'Clock 7']],
    ['a heading in the type of the text', ['Clocks']],
  ])('is by itself as %s', async (_, rows) => {
    const draft = await draftOf(WIDE, [...rows, ...WIDE]);
    const blocks = draft.blocks.map(({ text }) => text);
    expect(blocks.slice(1, 1 + rows.length)).toEqual(rows);
    expect(blocks).toHaveLength(2 + rows.length);
  });

  it('belongs to the sentence that goes on in small letters below it', async () => {
    const draft = await draftOf(WIDE, ['The keeper saw', 'it from the pier, and so did I.']);
    expect(draft.blocks.map(({ text }) => text)).toEqual([
      WIDE.join(' '),
      'The keeper saw it from the pier, and so did I.',
    ]);
  });
});

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

describe('a line of a PDF', () => {
  it('has its raised and its lowered letters where they stand', async () => {
    const name = (y: number): Placed[] => [
      { x: 60, y, text: 'the class L' },
      { x: 115.5, y: y + 3.2, text: 'A', size: 8.4 },
      { x: 120, y, text: 'T' },
      { x: 125.8, y: y - 3.2, text: 'E' },
      { x: 132, y, text: 'X is told of in this line, too.' },
    ];
    const draft = await one('a.pdf', makePdf([[...column(60, 700, LEFT), ...name(616)]]));
    expect(textOf(draft)).toBe([...LEFT, 'the class LATEX is told of in this line, too.'].join(' '));
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

  it.each([
    ['right margin, every fifth', 520, 5, 0],
    ['right margin, beside the lines', 520, 5, 4],
    ['left margin, between the lines', 30, 1, 5],
  ])('leaves out line numbers in the %s', async (_, x, step, lower) => {
    const lines = [...LEFT, ...RIGHT, ...LEFT, ...RIGHT];
    const numbers = lines.flatMap((_, at): Placed[] =>
      (at + 1) % step === 0 ? [{ x, y: 700 - at * 12 - lower, text: String(at + 1), size: 8 }] : [],
    );
    const draft = await one('a.pdf', makePdf([[...column(80, 700, lines), ...numbers]]));
    expect(textOf(draft)).toBe(lines.join(' '));
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

/** The width of a page's lines, from 60 points on. */
const WIDE = [...LEFT.map((line, at) => `${line} ${RIGHT[at]}`)];

describe('a paragraph that a page or a column cuts', () => {
  const before = [
    'The keeper of the light went up at dusk and found the lamp alight, and he told it to',
    'nobody but the pilots of the harbour and to his own old friend on the pier, the clerk',
  ];
  const after = [
    'Anna Lee of the county office, who wrote it down and sent it on to the council of the',
    'island. Nobody had been there before.',
  ];
  const notes = [
    { x: 60, y: 84, text: '1', size: 5 },
    { x: 64, y: 80, text: 'The lamp was an oil lamp of the older sort.', size: 8 },
  ];

  it('goes on behind the notes at the foot, which stand behind it', async () => {
    const draft = await one(
      'a.pdf',
      makePdf([[...column(60, 140, before), ...notes], column(60, 740, after)]),
    );
    expect(draft.blocks.map(({ text }) => text)).toEqual([
      [...before, ...after].join(' '),
      '1 The lamp was an oil lamp of the older sort.',
    ]);
  });

  it('goes on behind a picture and its caption', async () => {
    const caption = [{ x: 60, y: 740, text: 'Figure 2. The lamp in the year of the storm.', size: 10 }];
    const draft = await one(
      'a.pdf',
      makePdf([column(60, 140, before), [...caption, ...column(60, 500, after)]]),
    );
    expect(draft.blocks[0]?.text).toBe([...before, ...after].join(' '));
  });

  it('ends where the sentence does, or where the next one is indented', async () => {
    const whole = [...before, 'had heard of it.'];
    const ended = await one('a.pdf', makePdf([column(60, 140, whole), column(60, 740, after)]));
    expect(ended.blocks).toHaveLength(2);
    const indented = [...column(80, 740, after.slice(0, 1)), ...column(60, 728, after.slice(1))];
    const begun = await one('a.pdf', makePdf([column(60, 140, before), indented]));
    expect(begun.blocks).toHaveLength(2);
  });
});

describe('running heads', () => {
  const LIGHTS = ['of oil', 'of gas', 'of wind', 'of waves'];
  const page = (head: readonly Placed[], at: number): Placed[] => [
    ...head,
    ...column(
      60,
      700,
      WIDE.map((line) => `${line} ${LIGHTS[at]}`),
    ),
  ];
  const dropped = async (heads: readonly string[]): Promise<string[]> => {
    const pages = heads.map((text, at) => page([{ x: 60, y: 800, text, size: 9 }], at));
    const { dropped } = await one('a.pdf', makePdf(pages));
    return dropped.filter(({ why }) => why === 'running head').map(({ text }) => text);
  };

  it('are left out where the left and the right pages have their own', async () => {
    const heads = ['The lamps of the coast', '2 E. Cole', 'The lamps of the coast 3', '4 E. Cole'];
    expect(await dropped(heads)).toEqual(heads);
  });

  it('are left out where each page has another, with its number', async () => {
    const heads = ['Lamps 11', '12 Clocks', 'Boats 13', '14 Harbours'];
    expect(await dropped(heads)).toEqual(heads);
  });

  it('are left out where one page alone has one, small, apart and with its own number', async () => {
    const pages = [
      [{ x: 60, y: 760, text: 'The lamps of the coast', size: 20 }, ...page([], 0)],
      page([{ x: 60, y: 800, text: 'E. Cole: The lamps of the coast 2', size: 8 }], 1),
    ];
    const draft = await one('a.pdf', makePdf(pages));
    expect(draft.dropped.filter(({ why }) => why === 'running head').map(({ text }) => text)).toEqual([
      'E. Cole: The lamps of the coast 2',
    ]);
  });

  it('are left out where the numbers of other pages stand alone', async () => {
    const foot = (text: string): Placed => ({ x: 290, y: 40, text, size: 10 });
    const pages = [
      [...page([], 0), foot('5')],
      [...page([], 1), foot('6')],
      page([{ x: 60, y: 800, text: 'Clocks 7', size: 10 }], 2),
      [{ x: 60, y: 800, text: '8 Clocks', size: 10 }],
    ];
    const draft = await one('a.pdf', makePdf(pages));
    expect(draft.dropped.filter(({ why }) => why === 'running head').map(({ text }) => text)).toEqual([
      'Clocks 7',
      '8 Clocks',
    ]);
  });

  it.each([
    ['of the type and at the distance of the text', { x: 60, y: 714, text: 'Lamps on coast 2', size: 10 }],
    ['of another number', { x: 60, y: 800, text: 'The lamps of the coast 9', size: 8 }],
    ['a sentence', { x: 60, y: 800, text: 'Nobody lit lamp 2.', size: 8 }],
  ])('are no line on one page alone that is %s', async (_, line) => {
    const draft = await one('a.pdf', makePdf([page([], 0), page([line], 1)]));
    expect(draft.dropped.filter(({ why }) => why === 'running head')).toEqual([]);
    expect(textOf(draft)).toContain(line.text);
  });

  it('are no lines that differ and count nothing', async () => {
    expect(await dropped(['Lamps 4', 'Clocks 70', 'Boats 12', 'Harbours 3'])).toEqual([]);
  });
});

describe('a title', () => {
  it('of two lines is one, however far its large lines stand apart', async () => {
    const draft = await one(
      'a.pdf',
      makePdf([
        [
          { x: 60, y: 780, text: 'The lamps of the coast and', size: 24 },
          { x: 60, y: 736, text: 'those who keep them lit', size: 24 },
          ...column(60, 680, WIDE),
        ],
      ]),
    );
    expect(draft.fields.title).toBe('The lamps of the coast and those who keep them lit');
  });
});

describe('the first page of a paper', () => {
  const paper = (above: readonly Placed[]): Promise<ArticleDraft> =>
    one('a.pdf', makePdf([[...above, ...column(60, 640, WIDE)]]));
  const title: Placed = { x: 60, y: 780, text: 'Lamps of the northern coast', size: 20 };

  it('has its title, though the heads of all pages repeat it', async () => {
    const head = { x: 60, y: 820, text: 'Lamps of the northern coast', size: 9 };
    const pages = ['of oil', 'of gas', 'of wind'].map((light) => [
      head,
      ...column(
        60,
        640,
        WIDE.map((line) => `${line} ${light}`),
      ),
    ]);
    const [first = [], ...others] = pages;
    const draft = await one('a.pdf', makePdf([[...first.slice(1), title], ...others]));
    expect(draft.fields.title).toBe('Lamps of the northern coast');
    expect(textOf(draft)).not.toContain('Lamps of the northern coast');
  });

  it.each([
    [['Ada Moss and Ben Okoro, University of Arle']],
    [['Ada Moss1, Ben Okoro1,2*', '1 Institute of Lamps, Arle; 2 Tarn College']],
    [['Ada Moss, Ben Okoro', 'Department of Lights, University of Arle', 'moss@arle.example']],
  ])('names its authors: %j', async (lines) => {
    const below = lines.map((text, at): Placed => ({ x: 60, y: 745 - 25 * at, text, size: 12 }));
    const draft = await paper([title, ...below]);
    expect(draft.fields.authors).toEqual(['Ada Moss', 'Ben Okoro']);
    expect(textOf(draft)).not.toContain('Arle');
  });

  it.each(['Executive Summary', 'Clean Harbours and Public Lights', 'The University of Arle'])(
    'has no author by a heading below its title: %s',
    async (text) => {
      const draft = await paper([title, { x: 60, y: 745, text, size: 14 }]);
      expect(draft.fields.authors).toBeUndefined();
      expect(textOf(draft)).toContain(text);
    },
  );
});

describe('letters of old fonts', () => {
  it('are one with the accents that are drawn over them, before or behind', async () => {
    const draft = await one(
      'a.pdf',
      makePdf([
        [
          { x: 60, y: 700, text: 'El farero subi\xb4' },
          { x: 131, y: 700, text: 'o a la torre y encontro la lampara encendida.' },
        ],
      ]),
    );
    expect(textOf(draft)).toBe('El farero subió a la torre y encontro la lampara encendida.');
  });

  const inBitmaps = (...lines: string[]): Promise<ArticleDraft> =>
    one('a.pdf', makePdf([column(60, 700, lines)], undefined, BITMAPS));

  it('are told by the other letters of the font where it holds its ligatures at codes of its own', async () => {
    const draft = await inBitmaps(
      'The \x1crst o\x1ecer of the light said \x10it was o\x1b\x11, and a \x1dag went up.',
    );
    expect(textOf(draft)).toBe('The first officer of the light said “it was off”, and a flag went up.');
    expect(draft.notes).toBeUndefined();
  });

  it('are told to lack some where the font hides its ligatures among the blanks', async () => {
    const draft = await inBitmaps('The o\x0ecer of the stra\x19e had the \\\x1asop" in his coat at dawn.');
    expect(textOf(draft)).toBe('The officer of the straße had the “æsop” in his coat at dawn.');
    expect(draft.notes).toEqual([
      'its type does not tell the letters ff, fi and fl from blanks: look at words that lack them',
    ]);
  });

  it('are shown as unknown and counted where nothing tells what they are', async () => {
    const draft = await inBitmaps(
      'The keeper wrote x \x1b y and x \x03 y in his book of the lamp that night.',
    );
    expect(textOf(draft)).toBe('The keeper wrote x � y and x � y in his book of the lamp that night.');
    expect(draft.notes).toEqual([
      '2 signs of its type are not known: look for \ufffd and put the right one there',
    ]);
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
