import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';
import { makeDocx } from './make-zip.ts';

const read = (name: string, content: string | Uint8Array): Promise<ArticleDraft[]> =>
  parseDocument(name, new Uint8Array(Buffer.from(content as Uint8Array)));
const texts = (drafts: readonly ArticleDraft[]): string[] =>
  drafts.flatMap(({ blocks }) => blocks.map(({ text }) => text));

const MOVED =
  'Your mooring will be moved from berth 17 to berth 22 on 1 July, because the channel is to be dredged.';
const FEE = 'The fee stays at 140 crowns a year, and you need do nothing.';

describe('a letter', () => {
  const letter = (above: readonly string[], below: readonly string[]): Uint8Array =>
    makeDocx([...above, MOVED, FEE, ...below].map((text) => ['', text] as const));

  it.each([
    [
      'behind its salutation',
      ['County of Sandholm', '14 May 2024', 'Dear Thea Brandt,', 'Notice of a change in your mooring'],
      'Notice of a change in your mooring',
    ],
    [
      'right above it',
      ['Stadtwerke Aldmoor', '14. Mai 2024', 'Ihr Liegeplatz im Hafen', 'Sehr geehrte Frau Brandt,'],
      'Ihr Liegeplatz im Hafen',
    ],
    [
      'alone above it and its day',
      ['News from the harbour', '14 May 2024', 'Dear readers,'],
      'News from the harbour',
    ],
    [
      'behind its label',
      ['Harbour Office', 'Subject: Your mooring', '14 May 2024', 'Dear Ms Brandt,'],
      'Your mooring',
    ],
    [
      'above its byline',
      ['An open letter to the council', 'By Hedda Rye', '14 May 2024', 'Dear members of the council,'],
      'An open letter to the council',
    ],
    [
      'nowhere',
      ['The County of Sandholm', 'Our reference: H-114', '14 May 2024', 'To whom it may concern:'],
      undefined,
    ],
  ])('is about what stands %s', async (_, above, title) => {
    const [draft] = await read('a.docx', letter(above, []));
    expect(draft?.fields.title).toBe(title);
    expect(draft?.fields.published).toBe('2024-05-14');
  });

  it('keeps all that stands above and below its text, and is by whoever signed it', async () => {
    const drafts = await read(
      'a.docx',
      letter(
        ['Harbour Office', 'Our reference: H-114', 'Dear Thea Brandt,'],
        ['Yours sincerely,', 'Olaf Berg', 'Harbour master'],
      ),
    );
    expect(texts(drafts)).toEqual([
      'Harbour Office',
      'Our reference: H-114',
      'Dear Thea Brandt,',
      MOVED,
      FEE,
      'Yours sincerely,',
      'Olaf Berg',
      'Harbour master',
    ]);
    expect(drafts[0]?.fields).toEqual({ authors: ['Olaf Berg'] });
  });
});

describe('a record of messages', () => {
  it.each([
    ['[12/03/2024, 14:02:15] ', 'Thea: '],
    ['3/12/24, 2:02 PM - ', 'Thea: '],
    ['14:02 ', '<thea> '],
  ])('has neither title nor author, and each message is kept: %s', async (time, name) => {
    const said = [
      'Does the ferry sail today?',
      'Share',
      'By Hedda Rye',
      'no, the engine again, and the part comes with the first train tomorrow.',
      'Thanks',
    ];
    const lines = said.map((text) => `${time}${name}${text}`);
    const drafts = await read('chat.txt', `${lines.join('\n')}\n`);
    expect(texts(drafts)).toEqual(lines);
    expect(drafts.map(({ fields }) => fields)).toEqual([{}]);
  });

  it('may have the name and the time above each message', async () => {
    const lines = [
      'Thea Brandt 14:02',
      'Share',
      'Ruben Falk 2:03 PM',
      'No. The engine again, and the part comes tomorrow.',
      'Thea Brandt 14:05',
      'And the bread?',
    ];
    const drafts = await read('chat.txt', `${lines.join('\n')}\n`);
    expect(texts(drafts)).toEqual(lines);
    expect(drafts.map(({ fields }) => fields)).toEqual([{}]);
  });

  it('without times is not named after what is said first', async () => {
    const lines = [
      'Ann: Where is the key of the clock?',
      'Ben: In the drawer, where it has always been.',
      'Ann: Which drawer?',
      'Ben: The one that sticks.',
    ];
    const drafts = await read('talk.txt', `${lines.join('\n\n')}\n`);
    expect(texts(drafts)).toEqual(lines);
    expect(drafts[0]?.fields).toEqual({});
  });

  it('may have a headline above it', async () => {
    const lines = [
      '10:00 Opening by the mayor',
      '10:30 First climb of eight people',
      '11:00 Coffee and bread',
    ];
    const about = 'On Saturday the tower of the library is open to everyone who is not afraid of stairs.';
    const drafts = await read('day.txt', `Day of the open tower\n\n${about}\n\n${lines.join('\n')}\n`);
    expect(texts(drafts)).toEqual([about, ...lines]);
    expect(drafts[0]?.fields).toEqual({ title: 'Day of the open tower' });
  });
});

describe('a release', () => {
  const rest = [
    'It will be closed for one day so that all forty trams can be moved.',
    'The company has promised that the soup in its new canteen will be hot.',
  ];
  it.each([
    ['MILLGATE, 3 March 2024 – The tram company opened its new shed beside the river today.', '2024-03-03'],
    ['MILLGATE, Ness, April 9, 2024 /NewsWire/ -- The tram company opened its new shed today.', '2024-04-09'],
    ['ALDMOOR (6 May 2024) — The tram company opened its new shed beside the river today.', '2024-05-06'],
    ['Paris, 14 July 1889 – The crowd stood below the tower and did not believe its eyes.', undefined],
    ['MILLGATE – On 3 March 2024 the tram company opened its new shed beside the river.', undefined],
  ])('is of the day in its dateline: %s', async (first, published) => {
    const drafts = await read('a.txt', ['Trams move to the river', first, ...rest].join('\n\n'));
    expect(drafts[0]?.fields.published).toBe(published);
    expect(texts(drafts)).toEqual([first, ...rest]);
  });

  it('is not named after whom to ask', async () => {
    const contact = 'Contact: Olaf Berg, 555 0134, press@trams.example';
    const drafts = await read('a.txt', [contact, 'Trams Move to the River', FEE, ...rest].join('\n\n'));
    expect(drafts[0]?.fields).toEqual({ title: 'Trams Move to the River' });
    expect(texts(drafts)[0]).toBe(contact);
  });
});

describe('a page that Word has saved', () => {
  const page = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset="utf-8"><meta name=Generator content="Microsoft Word 15"><meta name=Author content="Owner"><title>DRAFT 3</title></head><body><div class=WordSection1><p class=MsoTitle>Report on the channel</p><h1>1. What was measured</h1><p class=MsoNormal>${MOVED}</p><h1>2. What follows</h1><p class=MsoNormal>${FEE}</p></div></body></html>`;

  it('has the title that its own style makes one, and no author', async () => {
    const drafts = await read('report.htm', page);
    expect(drafts[0]?.fields).toEqual({ title: 'Report on the channel' });
    expect(texts(drafts)).toEqual(['1. What was measured', MOVED, '2. What follows', FEE]);
  });
});

describe('a feed', () => {
  const items = Array.from(
    { length: 6 },
    (_, at) => `<item><title>Story ${at}</title><description>${MOVED} ${at}</description></item>`,
  );
  it.each([
    '<?xml version="1.0"?>\n<rss version="2.0"><channel>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
  ])('that a browser has saved as a page is no article: %s', async (head) => {
    await expect(read('feed.html', `${head}${items.join('')}`)).rejects.toThrow(
      'is a page without an article',
    );
  });
});

describe('a short page in Korean', () => {
  it('is an article, as long as its syllables make it', async () => {
    const paragraphs = [
      '섬과 육지를 잇는 나룻배 요금이 다음 달부터 편도 삼천 원으로 오른다.',
      '군은 기름값이 올랐다며 겨울에도 하루 네 번 다니게 하겠다고 밝혔다.',
    ];
    const html = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>나룻배 요금 오른다</title></head><body><div><h1>나룻배 요금 오른다</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`;
    expect(texts(await read('page.html', html))).toEqual(paragraphs);
  });
});

describe('a page in a script without capitals', () => {
  it.each([
    [
      'he',
      'מאת: נועה ברק',
      '8 במרץ 2024',
      'נועה ברק',
      'המעבורת אל האי חזרה לפעול הבוקר אחרי שבוע של תיקונים במנוע הישן שלה.',
    ],
    [
      'ar',
      'بقلم: سعاد حداد',
      '٨ مارس ٢٠٢٤',
      'سعاد حداد',
      'عادت العبّارة إلى العمل صباح اليوم بعد أسبوع من إصلاح محركها القديم.',
    ],
    [
      'th',
      'โดย: สมชาย ใจดี',
      '8 มีนาคม 2567',
      'สมชาย ใจดี',
      'เรือข้ามฟากไปยังเกาะกลับมาวิ่งเมื่อเช้านี้หลังจากซ่อมเครื่องยนต์เก่าเป็นเวลาหนึ่งสัปดาห์',
    ],
  ])('names its author and day: %s', async (language, byline, date, author, text) => {
    const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"></head><body><article><h1>${text.slice(0, 20)}</h1><p>${byline}</p><p>${date}</p><p>${text}</p><p>${text}${text}</p><p>${text} ${text} ${text}</p></article></body></html>`;
    const [draft] = await read('page.html', html);
    expect(draft?.fields).toMatchObject({ authors: [author], published: '2024-03-08' });
  });
});
