import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';
import { column, makePdf, type Placed } from './make-pdf.ts';

const read = async (pages: readonly (readonly Placed[])[], title?: string): Promise<ArticleDraft> => {
  const [draft] = await parseDocument('a.pdf', makePdf(pages, title));
  if (!draft) throw new Error('no draft');
  return draft;
};
const texts = ({ blocks }: ArticleDraft): string[] => blocks.map(({ text }) => text);
const at = (y: number, text: string, size = 12, x = 120): Placed => ({ x, y, text, size });

const LINES = [
  'A buoy is painted in the spring, when the ice has gone and the paint will dry before',
  'the fog comes back. What is painted later peels, and has to be scraped in the autumn.',
];
const BODY = column(60, 560, LINES, 10);
const MORE = column(
  60,
  700,
  [
    'Rust is worse on the side that faces the sea, as every keeper of a harbour knows, and',
    'it begins below the ring where the chain has rubbed the paint away in the first storm.',
  ],
  10,
);

describe('the title of a PDF', () => {
  it.each<[string, Placed[], string | undefined]>([
    ['is the largest type above the text, of one word', [at(740, 'Buoys', 18)], 'Buoys'],
    [
      'is the largest type, though a journal is named above',
      [
        at(790, 'North Sea Letters 12 (2019) 3–9', 7),
        at(770, 'North Sea Letters', 17),
        at(740, 'How buoys are painted', 16),
      ],
      'How buoys are painted',
    ],
    [
      'is no university, where something else is set large',
      [at(780, 'University of Ness', 20), at(740, 'How buoys are painted', 16)],
      'How buoys are painted',
    ],
    [
      'goes on below a smaller line at the edge',
      [at(760, 'The Buoy', 20), at(745, 'a manual', 10, 450), at(722, 'News of the year', 20)],
      'The Buoy News of the year',
    ],
    [
      'stands below the words at both ends of the top',
      [
        at(800, 'Typeset with care', 11),
        at(800, 'Full paper', 11, 480),
        at(740, 'How buoys are painted', 12),
      ],
      'How buoys are painted',
    ],
    [
      'in the type of the text stands apart above its author',
      [at(740, 'HOW BUOYS ARE PAINTED', 10), at(690, 'Hannah Berg', 10)],
      'HOW BUOYS ARE PAINTED',
    ],
    [
      'is no number of a chapter, where its name is set large too',
      [at(780, 'Chapter 1', 20), at(740, 'How buoys are painted', 16)],
      'How buoys are painted',
    ],
    [
      'ends above the number of a version',
      [at(760, 'How buoys are painted', 16), at(740, '2.14', 16)],
      'How buoys are painted',
    ],
    ['keeps a number that is a part of it', [at(740, 'Buoys of Area1', 16)], 'Buoys of Area1'],
    [
      'ends above the number of a note',
      [at(740, 'A Guide to Buoys1', 16), at(580, '1 Report of the Institute of Ferries, number 93-19.', 8)],
      'A Guide to Buoys',
    ],
    ['is a word with few digits', [at(760, 'BUOY-17', 24), at(700, 'A guide for keepers', 14)], 'BUOY-17'],
    [
      'is no number of a report',
      [at(780, 'NESS2020-0815', 20), at(740, 'How buoys are painted', 16)],
      'How buoys are painted',
    ],
    ['is none where the first part has a number', [at(740, '1 The paint', 16)], undefined],
    ['is none where a heading says that the contents follow', [at(740, 'Table of Contents', 18)], undefined],
    ['is none where all that is set large is a day', [at(740, '3 March 2021', 18)], undefined],
    ['is none where nothing is set larger than the text', [at(740, 'Paint and rust', 10)], undefined],
  ])('%s', async (_, head, title) => {
    expect((await read([[...head, ...BODY], MORE])).fields.title).toBe(title);
  });

  it.each<[string, Placed[], string]>([
    [
      'goes on in smaller type behind its colon',
      [at(760, 'How buoys are painted:', 18), at(738, 'a manual for those who keep them', 13)],
      'How buoys are painted: a manual for those who keep them',
    ],
    ['has no label', [at(760, 'Subject: How buoys are painted', 18)], 'How buoys are painted'],
  ])('%s', async (_, head, title) => {
    expect((await read([[...head, ...BODY], MORE])).fields.title).toBe(title);
  });

  it('is no heading of which the page has others of the same type', async () => {
    const draft = await read([
      [
        at(740, 'Monday in the harbour', 14),
        ...BODY,
        at(500, 'Tuesday in the harbour', 14),
        ...column(60, 480, LINES, 10),
      ],
    ]);
    expect(draft.fields.title).toBeUndefined();
  });

  it('is kept where the heads of later pages repeat it at another height', async () => {
    const page = (number: number): Placed[] => [
      at(800, 'My first paper', 12),
      ...column(60, 700, [`Chapter ${number} is of its own. ${LINES[0]}`, LINES[1] ?? ''], 10),
    ];
    const draft = await read([
      [at(560, 'My first paper', 14), at(540, 'by', 10), at(520, 'Hannah Berg', 10)],
      page(1),
      page(2),
      page(3),
    ]);
    expect(draft.fields).toMatchObject({ title: 'My first paper', authors: ['Hannah Berg'] });
    expect(texts(draft).join(' ')).not.toContain('My first paper');
  });
});

describe('the authors of a PDF', () => {
  const title = at(760, 'How buoys are painted', 18);
  it.each<[string, Placed[], string[] | undefined]>([
    ['stand below a "by" of its own', [at(730, 'by'), at(712, 'Hannah Berg')], ['Hannah Berg']],
    ['stand below a "par" of its own, of one name', [at(730, 'par'), at(712, 'Hortense')], ['Hortense']],
    ['bear a given name', [at(730, 'Hannah Berg')], ['Hannah Berg']],
    ['bear an initial', [at(730, 'A. N. Berg')], ['A. N. Berg']],
    [
      'go on in the next line',
      [at(730, 'Hannah Berg, Peter Rye,'), at(714, 'Olaf Falk and Anna Lind')],
      ['Hannah Berg', 'Peter Rye', 'Olaf Falk', 'Anna Lind'],
    ],
    ['stand below each other', [at(730, 'Hannah Berg'), at(714, 'Peter Rye')], ['Hannah Berg', 'Peter Rye']],
    [
      'stand each above where they work',
      [
        at(730, 'Hannah Berg'),
        at(716, 'University of Ness', 9),
        at(700, 'Peter Rye'),
        at(686, 'Institute of Gardens', 9),
      ],
      ['Hannah Berg', 'Peter Rye'],
    ],
    [
      'bear letters that point to where they work',
      [at(730, 'Hannah Berg a,b, Peter Rye b')],
      ['Hannah Berg', 'Peter Rye'],
    ],
    [
      'are none by a subtitle behind a colon',
      [at(730, 'Paint: Notes'), at(712, 'Hannah of the Pier')],
      undefined,
    ],
    ['are none by capitals alone', [at(730, 'Quick Reference Card')], undefined],
    ['are none by words of a subtitle', [at(730, 'Notes on Paint and Rust')], undefined],
    ['are none of those who advised', [at(730, 'Advisor: Hannah Berg')], undefined],
    [
      'stand in rows, of which each has several',
      [
        at(705, 'Hannah Berg', 12, 100),
        at(705, 'George E. Cole', 12, 300),
        at(688, 'Mark J. Encar', 12, 60),
        at(688, 'Hoon Hong', 12, 220),
        at(688, 'Jeremy R. Moss', 12, 380),
      ],
      ['Hannah Berg', 'George E. Cole', 'Mark J. Encar', 'Hoon Hong', 'Jeremy R. Moss'],
    ],
    [
      'stand above their address',
      [at(705, 'Glebo Beliak', 14), at(688, 'glebo@buoy.example', 14)],
      ['Glebo Beliak'],
    ],
    [
      'are no office above its address',
      [at(705, 'Harbour Pilots', 14), at(688, 'letters@buoy.example', 14)],
      undefined,
    ],
  ])('%s', async (_, names, authors) => {
    expect((await read([[title, ...names, ...BODY], MORE])).fields.authors).toEqual(authors);
  });
});

describe('the author of a book', () => {
  it('stands above its title', async () => {
    const draft = await read([
      [at(780, 'Hannah Berg', 14), at(740, 'How buoys are painted', 24)],
      [...BODY],
      MORE,
    ]);
    expect(draft.fields).toMatchObject({ title: 'How buoys are painted', authors: ['Hannah Berg'] });
  });

  it('is not what stands above its title without a given name', async () => {
    const draft = await read([
      [at(780, 'Harbour Works', 14), at(740, 'How buoys are painted', 24)],
      [...BODY],
      MORE,
    ]);
    expect(draft.fields.authors).toBeUndefined();
  });
});

describe('the day of a PDF', () => {
  const title = at(760, 'How buoys are painted', 18);
  it.each<[string, Placed[], string | undefined]>([
    ['stands by itself below the title', [at(730, 'May 4, 2012')], '2012-05-04'],
    ['stands beside the number of a version', [at(730, 'Version 2.1 (2022-11-10)')], '2022-11-10'],
    ['stands beside a release', [at(730, 'Release 3.19.0 11 Apr 2022')], '2022-04-11'],
    [
      'is none of several that are not told apart',
      [at(730, '4 May 2012'), at(712, '9 June 2014')],
      undefined,
    ],
    ['is none on which a paper came to its readers', [at(730, '(Received May 7, 2003)')], undefined],
    ['is none of a copyright', [at(730, 'Version 2.1 © 4 May 2012 the keepers')], undefined],
  ])('%s', async (_, lines, day) => {
    expect((await read([[title, ...lines, ...BODY], MORE])).fields.published).toBe(day);
  });

  it('stands behind the cover, with the author', async () => {
    const draft = await read([
      [at(500, 'How buoys are painted', 24)],
      [at(760, 'by Hannah Berg'), at(740, 'December 19, 2022, 7.0.0'), ...BODY],
    ]);
    expect(draft.fields).toMatchObject({ authors: ['Hannah Berg'], published: '2022-12-19' });
  });

  it('is none of the entries of a diary', async () => {
    const day = (y: number, text: string): Placed[] => [
      at(y, text, 14, 60),
      ...column(60, y - 20, LINES, 10),
    ];
    const draft = await read([
      [...day(780, '1 January 2023'), ...day(700, '2 January 2023'), ...day(620, '3 January 2023')],
    ]);
    expect(draft.fields.published).toBeUndefined();
  });
});

describe('pages of a PDF', () => {
  const slide = (count: number): Placed[] => [
    at(560, 'What a keeper needs', 20),
    ...['a brush that is clean', 'a pot of red paint', 'a day without any fog']
      .slice(0, count)
      .map((text, line) => at(500 - line * 40, text, 14)),
  ];

  it('that are filled step by step are read once, the last', async () => {
    const draft = await read([
      [at(400, 'Painting buoys', 30), at(340, 'by Hannah Berg', 14)],
      slide(1),
      slide(2),
      slide(3),
      [at(560, 'What it costs', 20), at(500, 'a week of the spring in every year', 14)],
    ]);
    expect(texts(draft).filter((text) => text.includes('a brush that is clean'))).toHaveLength(1);
    expect(texts(draft)).toContain('What a keeper needs');
    expect(
      draft.dropped.filter(({ why }) => why === 'stands on the next page too').map(({ line }) => line),
    ).toEqual([2, 3]);
  });

  it('lose a chapter’s head that no other page has, where the heads of others stand', async () => {
    const page = (head: string, number: number): Placed[] => [
      at(800, head, 9, 200),
      ...column(
        60,
        740,
        [
          `Part ${number} begins here and tells of a buoy that lies off the third pier of the harbour,`,
          `which has been painted ${number} times since the spring, and of the keeper who has done it.`,
        ],
        10,
      ),
    ];
    const draft = await read([
      page('Keepers', 1),
      page('Keepers', 2),
      page('Rust', 3),
      page('Paint', 4),
      page('Paint', 5),
    ]);
    expect(texts(draft).join(' ')).not.toMatch(/Rust|Keepers|Paint\b/);
  });

  it('keep a first line that stands where a head could but is no further from the text than its lines', async () => {
    const page = (number: number): Placed[] => [
      at(800, 'Keepers', 9, 200),
      ...column(60, 740, [`Part ${number} tells of a buoy.`, `It has been painted ${number} times.`], 10),
    ];
    const draft = await read([
      page(1),
      page(2),
      page(3),
      [at(800, 'Rust is worse', 9, 60), at(789, 'on the side of the sea.', 9, 60)],
    ]);
    expect(texts(draft).join(' ')).toContain('Rust is worse');
  });

  it('have a letter once that the next word draws over to make it bold', async () => {
    const bold = [
      { x: 60, y: 760, text: 'RU', size: 16 },
      { x: 71.6, y: 760, text: 'US', size: 16 },
      { x: 83.2, y: 760, text: 'ST', size: 16 },
    ];
    expect((await read([[...bold, ...BODY], MORE])).fields.title).toBe('RUST');
  });

  it('have an accent drawn over a capital by itself on its letter', async () => {
    const draft = await read([
      [
        at(760, 'How buoys are painted', 18),
        { x: 60, y: 700, text: 'Die ', size: 10 },
        { x: 82, y: 703, text: '\u00a8', size: 10 },
        { x: 81, y: 700, text: 'Anderung der Farbe war im Fr\u00a8', size: 10 },
        { x: 205, y: 700, text: 'uhling n\u00f6tig, sagt der Hafen.', size: 10 },
      ],
    ]);
    expect(texts(draft).join(' ')).toContain('Änderung der Farbe');
  });

  const MAC = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /MacRomanEncoding >>';
  it.each([
    [
      'of Windows where a capital within a word shows that they were taken for a Macintosh’s',
      'De industri\u00eble verf is be\u00efnvloed door het zout van de zee.',
      'De industriële verf is beïnvloed door het zout van de zee.',
    ],
    [
      'of a Macintosh where they are that',
      'De industri\u0091le verf is be\u0095nvloed door het zout van de zee.',
      'De industriële verf is beïnvloed door het zout van de zee.',
    ],
    [
      'of a Macintosh where a capital begins a word',
      'De verf heet \u00eele en komt van een eiland in de zee van het noorden.',
      'De verf heet Óle en komt van een eiland in de zee van het noorden.',
    ],
  ])('have the letters %s', async (_, drawn, text) => {
    const [draft] = await parseDocument(
      'a.pdf',
      makePdf([[at(760, 'Verf op boeien', 18), at(700, drawn, 10)]], undefined, MAC),
    );
    expect(draft?.blocks.map((block) => block.text)).toEqual([text]);
  });

  it('have letters of formulas that are known by the names of their signs', async () => {
    const font =
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [126 /u1D44E] >> >>';
    const [draft] = await parseDocument(
      'a.pdf',
      makePdf(
        [
          [
            at(760, 'How buoys are painted', 18),
            at(700, 'The weight ~ of a buoy is what it says on its chain.', 10),
          ],
        ],
        undefined,
        font,
      ),
    );
    expect(draft?.blocks.map(({ text }) => text).join(' ')).toContain('The weight 𝑎 of a buoy');
  });
});
