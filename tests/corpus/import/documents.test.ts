import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';
import { column, makePdf, type Placed } from './make-pdf.ts';
import { makeDocx, makeZip } from './make-zip.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

async function one(name: string, content: Uint8Array): Promise<ArticleDraft> {
  const [draft, ...others] = await parseDocument(name, content);
  expect(others).toEqual([]);
  if (!draft) throw new Error('no draft');
  return draft;
}

const texts = ({ blocks }: ArticleDraft): string[] => blocks.map(({ text }) => text);

describe('PDF', () => {
  const head = (page: number): Placed[] => [
    { x: 60, y: 810, text: 'Tarn Harbour Trust', size: 9 },
    { x: 290, y: 30, text: String(page), size: 9 },
  ];

  it('undoes running heads, page numbers and hyphenation, and carries a sentence over the page', async () => {
    const first = [
      { x: 60, y: 770, text: 'Report on the third buoy', size: 22 },
      ...column(60, 720, [
        'The third buoy has been out of its place since the storm of the second of Decem-',
        'ber, and no boat has been sent to bring it back, although the pilots asked twice.',
      ]),
      ...column(60, 680, [
        'The well-known shoal lies north of it. A well-',
        'known skipper ran aground there and wrote to the',
      ]),
    ];
    const second = column(60, 770, ['trust about it. His letter was not answered.']);
    const third = column(60, 770, [
      'The trust will meet in January, and the buoy is the first point of that meeting.',
    ]);
    const draft = await one(
      'report.pdf',
      makePdf([
        [...head(1), ...first],
        [...head(2), ...second],
        [...head(3), ...third],
      ]),
    );
    expect(draft.fields.title).toBe('Report on the third buoy');
    expect(texts(draft)).toEqual([
      'The third buoy has been out of its place since the storm of the second of December, and no boat has been sent to bring it back, although the pilots asked twice.',
      'The well-known shoal lies north of it. A well-known skipper ran aground there and wrote to the trust about it. His letter was not answered.',
      'The trust will meet in January, and the buoy is the first point of that meeting.',
    ]);
    expect(draft.dropped.map(({ line, text, why }) => `${line} ${why}: ${text}`)).toEqual([
      '1 running head: Tarn Harbour Trust',
      '1 page number: 1',
      '1 repeats the title: Report on the third buoy',
      '2 running head: Tarn Harbour Trust',
      '2 page number: 2',
      '3 running head: Tarn Harbour Trust',
      '3 page number: 3',
    ]);
  });

  it('reads the left column to its end before the right one, below a title that spans both', async () => {
    const left = Array.from({ length: 12 }, (_, at) => `left line ${at + 1} of the first column`);
    const right = Array.from({ length: 12 }, (_, at) => `right line ${at + 1} of the second one`);
    const page = [
      { x: 60, y: 780, text: 'A title that spans the two columns of the page', size: 20 },
      ...column(60, 740, [...left, 'and here the first one ends.']),
      ...column(320, 740, [...right, 'and here the second one ends.']),
    ];
    const draft = await one('columns.pdf', makePdf([page]));
    expect(texts(draft).join(' ')).toBe(
      [...left, 'and here the first one ends.', ...right, 'and here the second one ends.'].join(' '),
    );
  });

  it('believes the title in its properties only when the first page shows it', async () => {
    const page = column(60, 780, [
      'Minutes of the harbour meeting',
      '',
      'Nobody came, and the chair thanked all for their attention.',
    ]);
    expect((await one('a.pdf', makePdf([page], 'Minutes of the harbour meeting'))).fields.title).toBe(
      'Minutes of the harbour meeting',
    );
    const other = await one('a.pdf', makePdf([page], 'Microsoft Word minutes final'));
    expect(other.fields.title).not.toBe('Microsoft Word minutes final');
  });

  it('leaves out what a tagged file marks as no part of the text, but no running text and no whole page', async () => {
    const lines = [
      'The third buoy has been out of its place since the storm of the second of December,',
      'and no boat has been sent to bring it back, although the pilots asked for it twice.',
    ];
    const whole = lines.join(' ');
    const head = { x: 60, y: 700, text: 'Chapter of the Third Buoy', size: 10, artifact: true };
    const marked = await one('a.pdf', makePdf([[head, ...column(60, 770, lines)]]));
    expect(texts(marked)).toEqual([whole]);
    expect(marked.dropped).toContainEqual({
      line: 1,
      text: 'Chapter of the Third Buoy',
      why: 'marked as no part of the text',
    });
    const all = column(60, 770, lines).map((line) => ({ ...line, artifact: true }));
    expect(texts(await one('a.pdf', makePdf([all])))).toEqual([whole]);
    const prose = 'Nobody on the pier was surprised by what the trust had said of the buoy.';
    const long = column(60, 770, [...lines, ...lines, ...lines, ...lines]);
    const said = await one(
      'a.pdf',
      makePdf([[...long, { x: 60, y: 500, text: prose, size: 10, artifact: true }]]),
    );
    expect(texts(said).join(' ')).toContain(prose);
  });

  it('refuses a scan, a broken file and a text file that calls itself PDF, each with its reason', async () => {
    await expect(parseDocument('scan.pdf', makePdf([[], []]))).rejects.toThrow('is a scan without text');
    await expect(parseDocument('x.pdf', bytes('%PDF-1.7\nnonsense'))).rejects.toThrow('is a broken PDF file');
    await expect(parseDocument('x.pdf', bytes('plain words'))).rejects.toThrow(
      'is not a PDF file in spite of its name',
    );
  });
});

describe('DOCX', () => {
  it('keeps headings, captions and paragraphs, and reads title, byline and date', async () => {
    const draft = await one(
      'a.docx',
      makeDocx([
        ['Title', 'The ferry timetable for winter'],
        ['', 'By Maud Ellery'],
        ['', '3 November 2023'],
        [
          '',
          'From Monday the ferry sails every forty minutes, and the last boat leaves the east pier at nine.',
        ],
        ['Heading 1', 'Sundays'],
        ['', 'On Sundays there is no boat before ten.'],
        ['Caption', 'The Heron in fog.'],
      ]),
    );
    expect(draft.fields).toEqual({
      title: 'The ferry timetable for winter',
      authors: ['Maud Ellery'],
      published: '2023-11-03',
    });
    expect(draft.blocks).toEqual([
      {
        role: 'text',
        text: 'From Monday the ferry sails every forty minutes, and the last boat leaves the east pier at nine.',
      },
      { role: 'heading', level: 1, text: 'Sundays' },
      { role: 'text', text: 'On Sundays there is no boat before ten.' },
      { role: 'caption', text: 'The Heron in fog.' },
    ]);
  });

  it('refuses an archive that unpacks to more than 150 MB, whatever it says of itself', async () => {
    const bomb = makeZip({ 'word/document.xml': new Uint8Array(160 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    await expect(parseDocument('bomb.docx', bomb)).rejects.toThrow('unpacks to more than 150 MB');
  });

  it('refuses a cut-off archive and one that holds no document', async () => {
    const whole = makeDocx([['', 'One sentence that stands here alone.']]);
    await expect(parseDocument('a.docx', whole.slice(0, 300))).rejects.toThrow('is a broken DOCX file');
    await expect(parseDocument('a.docx', makeZip({ 'a.txt': 'words' }))).rejects.toThrow(
      'is no Word document',
    );
  });
});

describe('subtitles', () => {
  it('joins cues into paragraphs and writes a speaker before each change', async () => {
    const draft = await one(
      'talk.vtt',
      bytes(
        'WEBVTT - Harbour talk\n\nNOTE written by ear\n\n1\n00:00:01.000 --> 00:00:03.000\n<v Hana Wolde>Good evening. With me\n\n2\n00:00:03.000 --> 00:00:05.000\n<v Hana Wolde>is <i>Edvard</i> Lunde &amp; his dog.\n\n3\n00:00:05.500 --> 00:00:07.000 align:start\n<v Edvard Lunde>Only the dog\ncould come.\n',
      ),
    );
    expect(draft.fields).toEqual({ title: 'Harbour talk', kind: 'transcript' });
    expect(texts(draft)).toEqual([
      'Hana Wolde: Good evening. With me is Edvard Lunde & his dog.',
      'Edvard Lunde: Only the dog could come.',
    ]);
  });

  it('leaves out what rolling captions repeat, and begins a paragraph after a pause', async () => {
    const draft = await one(
      'talk.srt',
      bytes(
        '1\r\n00:00:01,000 --> 00:00:02,000\r\nthe light\r\n\r\n2\r\n00:00:02,000 --> 00:00:04,000\r\nthe light was lit.\r\n\r\n3\r\n00:00:09,000 --> 00:00:10,000\r\nThen it went out.\r\n',
      ),
    );
    expect(texts(draft)).toEqual(['the light was lit.', 'Then it went out.']);
    expect(draft.dropped).toEqual([{ line: 7, text: 'the light', why: 'repeats the cue before' }]);
  });

  it('refuses a file without times', async () => {
    await expect(parseDocument('a.srt', bytes('Only words, and no times at all.'))).rejects.toThrow(
      'has no subtitles',
    );
  });
});

describe('mail', () => {
  it('reads subject, sender and day, and the text as an article', async () => {
    const draft = await one(
      'a.eml',
      bytes(
        'From: Greta Sand <greta@example.org>\r\nTo: list@example.org\r\nSubject: Fwd: =?utf-8?Q?The_bell_is_back_=E2=80=93_again?=\r\nDate: Tue, 5 Mar 2019 09:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThe bell came back last night, wrapped in a blanket, and nobody saw who brought it.\r\n',
      ),
    );
    expect(draft.fields).toEqual({
      title: 'The bell is back – again',
      authors: ['Greta Sand'],
      published: '2019-03-05',
    });
    expect(texts(draft)).toEqual([
      'The bell came back last night, wrapped in a blanket, and nobody saw who brought it.',
    ]);
  });
});
