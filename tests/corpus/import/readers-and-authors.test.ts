import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/corpus/import/parse.ts';
import { draftOf, texts, whyOf } from './made-page.ts';

const PARAGRAPHS = [
  'In the reading room of the town library a clock stopped at ten past four, and it was never set going again.',
  'The librarian found its key in a drawer last autumn, wrapped in a page of a newspaper from 1931.',
  'She wound the clock, listened to it for an hour, and then stopped it again at ten past four.',
];
const COMMENTS = [
  'I climbed that tower as a boy, and the clock was already standing still when I got to the top of it.',
  'Why does nobody simply wind it and see what happens? The key has been found, and it costs nothing to try.',
  'A clock that stands still is right twice a day, which is more than can be said of the tram that I take.',
  'My aunt wound it every Sunday until the war, so the story of the founder cannot be true at all.',
];
const HEADLINE = '<h1>The clock that nobody winds</h1>';
const story = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

const read = (body: string, head = '<title>The clock that nobody winds</title>') => draftOf(head, body);

describe('what readers wrote below an article, longer than it and named by no class', () => {
  const box = (answer: string) => (text: string, at: number) =>
    `<div class="x3"><div><b>reader${at}</b> <span>${at + 2} hours ago</span></div><p>${text}</p><a href="#">${answer}</a></div>`;

  it.each(['Reply', 'Reply (2)', 'Antworten', 'Répondre', 'Responder', '返信'])(
    'is told by links to answer it: %s',
    async (answer) => {
      const draft = await read(
        `<div>${HEADLINE}${story}</div><div>${COMMENTS.map(box(answer)).join('')}</div>`,
      );
      expect(texts(draft)).toEqual(PARAGRAPHS);
      expect(whyOf(draft, 'I climbed that tower')).toBe('reader comments');
    },
  );

  it('is told where it stands in the element of the article', async () => {
    const items = COMMENTS.map(
      (text) => `<li><b>reader</b><div><p>${text}</p></div><button>Like</button><button>Reply</button></li>`,
    );
    expect(texts(await read(`<div>${HEADLINE}${story}<ul>${items.join('')}</ul></div>`))).toEqual(PARAGRAPHS);
  });

  it.each([
    [
      'a thread, whose first post has such a link too',
      `${HEADLINE}<div>${[...PARAGRAPHS, ...COMMENTS].map(box('Reply')).join('')}</div>`,
    ],
    [
      'entries of a report as it happened, which nobody can answer',
      `<main>${HEADLINE}${story}${COMMENTS.map(box('Share')).join('')}</main>`,
    ],
    [
      'two paragraphs with a link each',
      `<main>${HEADLINE}${story}${COMMENTS.slice(0, 2).map(box('Reply')).join('')}<p>${COMMENTS[2]}</p><p>${COMMENTS[3]}</p></main>`,
    ],
  ])('is not %s', async (_, body) => {
    expect(texts(await read(body))).toEqual(expect.arrayContaining(COMMENTS));
  });
});

describe('the life of an author above the text', () => {
  const LIFE = 'Hedda Rye is a gardener and a writer who lives with eleven hives at the edge of Aldmoor.';
  const AUTHOR = '<meta name="author" content="Hedda Rye">';

  it('is left out where it stands in a box of its own, and told', async () => {
    const draft = await read(`<article>${HEADLINE}<div><p>${LIFE}</p></div>${story}</article>`, AUTHOR);
    expect(texts(draft)).toEqual(PARAGRAPHS);
    expect(whyOf(draft, 'Hedda Rye is')).toBe('outside the article');
  });

  it('is text where another writes of that life', async () => {
    const other = '<meta name="author" content="Olaf Berg">';
    expect(
      texts(await read(`<article>${HEADLINE}<div><p>${LIFE}</p></div>${story}</article>`, other)),
    ).toEqual([LIFE, ...PARAGRAPHS]);
  });

  it('is no first paragraph that begins with the name of its author', async () => {
    const first =
      'Hedda Rye found the key of the tower clock in a drawer, and here she tells how it came about.';
    expect(
      texts(await read(`<article>${HEADLINE}<div><p>${first}</p></div>${story}</article>`, AUTHOR)),
    ).toEqual([first, ...PARAGRAPHS]);
  });
});

describe('a byline below the text', () => {
  it.each([
    ['By Hedda Rye', ['Hedda Rye']],
    ['Written by Hedda Rye and Olaf Berg', ['Hedda Rye', 'Olaf Berg']],
    ['Text: Hedda Rye', ['Hedda Rye']],
  ])('names the author: %s', async (byline, authors) => {
    const draft = await read(`<article>${HEADLINE}${story}<p>${byline}</p></article>`);
    expect(draft.fields.authors).toEqual(authors);
    expect(texts(draft)).toEqual(PARAGRAPHS);
  });

  it('is another’s below the headline of another story', async () => {
    const text = [...PARAGRAPHS, 'Pears for Easter\nBy Olaf Berg', 'Soup in the night\nBy Greta Sand'];
    const [draft] = await parseDocument(
      'a.txt',
      new Uint8Array(Buffer.from(`The clock that nobody winds\n\n${text.join('\n\n')}\n`)),
    );
    expect(draft?.fields).toEqual({ title: 'The clock that nobody winds' });
  });
});

describe('a line of dates and names', () => {
  it.each([
    ['By Hedda Rye on May 3, 2023', { authors: ['Hedda Rye'], published: '2023-05-03' }],
    ['Posted by Hedda Rye on 3 May 2023 in Breakfast', { authors: ['Hedda Rye'], published: '2023-05-03' }],
    ['Brussels, 12 June 2023', { published: '2023-06-12' }],
    ['Date of judgment: 12 May 2023', { published: '2023-05-12' }],
    ['Vol. 12, No. 3, March 2024', { published: '2024-03' }],
    ['Volume 12: debated on Tuesday 14 May 2024', { published: '2024-05-14' }],
    ['Published 3 May 2023 in the county of Ness the boat sank', {}],
    ['Date of hearing: 3 May 2023', {}],
    ['Fecha: 8 de febrero de 2021', { published: '2021-02-08' }],
    ['Fecha límite: 8 de febrero de 2021', {}],
    ['發布時間:2024-03-08 10:00', { published: '2024-03-08' }],
    ['Reunião de 12 de março de 2024', {}],
    ['Posted: 4 March 2024 · Closing date: 1 April 2024', { published: '2024-03-04' }],
    ['Published 4 March 2024 | Closing date: 1 April 2024', { published: '2024-03-04' }],
    ['3 May 2024 | Source: Harbour Gazette', { published: '2024-05-03' }],
    ['2024年3月8日 09:12 来源:岛报 记者 李文华', { authors: ['李文华'], published: '2024-03-08' }],
    ['3 May 2024, the source of the river', {}],
    ['Closing date: 1 April 2024 · Place: Aldmoor', {}],
  ])('says what it says: %s', async (line, fields) => {
    const text = `The clock that nobody winds\n\n${line}\n\n${PARAGRAPHS.join('\n\n')}\n`;
    const [draft] = await parseDocument('a.txt', new Uint8Array(Buffer.from(text)));
    expect(draft?.fields).toEqual({ title: 'The clock that nobody winds', ...fields });
  });

  it('that tells more than that is kept', async () => {
    const line = 'Posted: 4 March 2024 · Closing date: 1 April 2024 · Place: Aldmoor';
    const text = `A beekeeper is wanted\n\n${line}\n\n${PARAGRAPHS.join('\n\n')}\n`;
    const [draft] = await parseDocument('a.txt', new Uint8Array(Buffer.from(text)));
    expect(draft && texts(draft)).toEqual([line, ...PARAGRAPHS]);
    expect(draft?.fields.published).toBe('2024-03-04');
  });
});
