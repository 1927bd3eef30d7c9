import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';
import { draftOf, texts, whyOf } from './made-page.ts';

const PARAGRAPHS = [
  'The rope walk of Tarn is 310 metres long, and since Monday nobody has walked it backwards with hemp in his hands.',
  '“We sold the last rope to a circus,” said Ole Brandt, who learned the trade from an aunt.',
  'The town may keep the shed, which is dry and straight and of no use to anybody who does not make ropes.',
  'A count of the beams begins in April and will be finished before the swallows come back.',
];
const story = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const [first = '', second = '', ...others] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
const TITLE = '<title>The last rope of Tarn</title>';
const HEADLINE = '<h1>The last rope of Tarn</h1>';
const read = (body: string, head = TITLE): Promise<ArticleDraft> => draftOf(head, body);
const lines = ({ blocks }: ArticleDraft): string[] => blocks.map(({ text }) => text);

describe('a short box that its class names', () => {
  const LIFE = 'writes about trades that end and has outlived four of them, as she says herself.';
  it.each([
    ['author-bio', LIFE, 'about the author'],
    ['AuthorBio-description', LIFE, 'about the author'],
    [
      'relatedArticle',
      'Also in this issue: who still makes sails, and for whom they are made.',
      'list of other stories',
    ],
    [
      'newsletter-signup',
      'Every Friday we send one letter with all that was made by hand.',
      'subscription offer',
    ],
    ['hs-cta', 'Download our guide to knots that hold and to knots that do not.', 'link to more'],
  ])('%s is left out, and told', async (name, words, why) => {
    const draft = await read(
      `<article>${HEADLINE}${first}${second}<div class="${name}"><p>${words}</p></div>${others.join('')}</article>`,
    );
    expect(texts(draft)).toEqual(PARAGRAPHS);
    expect(whyOf(draft, words.slice(0, 20))).toBe(why);
  });

  it('is the article where every paragraph is in one', async () => {
    const widgets = PARAGRAPHS.map((text) => `<div class="related widget"><p>${text}</p></div>`).join('');
    expect(texts(await read(`<main>${HEADLINE}${widgets}</main>`))).toEqual(PARAGRAPHS);
  });

  it.each([
    ['About the author', LIFE, 'about the author'],
    [
      'Sobre la firma',
      'Escribe de oficios que se acaban y ha sobrevivido a cuatro de ellos.',
      'about the author',
    ],
    ['Most viewed pages', 'Who still makes sails, and for whom they are made.', 'list of other stories'],
    ['Nejčtenější', 'Kdo ještě šije plachty a komu je šije.', 'list of other stories'],
  ])('is left out below “%s” whatever its class', async (head, words, why) => {
    const box = `<div class="x1"><h3>${head}</h3><p>${words}</p></div>`;
    const draft = await read(`<article>${HEADLINE}${first}${second}${box}${others.join('')}</article>`);
    expect(lines(draft)).toEqual(PARAGRAPHS);
    expect(whyOf(draft, words.slice(0, 20))).toBe(why);
  });

  it('is a part of the article where its heading says what it tells', async () => {
    const box =
      '<div class="x1"><h3>What many read in the log</h3><p>The log of the shed is read by those who look for a name.</p></div>';
    const draft = await read(`<article>${HEADLINE}${first}${second}${box}${others.join('')}</article>`);
    expect(texts(draft)).toHaveLength(5);
  });

  it('is a signature where posts of a thread have one each, and a byline where a story has one', async () => {
    const post = (text: string, sign: string) =>
      `<div class="post"><div class="content"><p>${text}</p></div><div class="signature">${sign}</div></div>`;
    const thread = await read(
      `<h1>The last rope of Tarn</h1>${PARAGRAPHS.map((text, at) => post(text, `Pull it twice before you trust knot ${at}.`)).join('')}`,
    );
    expect(texts(thread)).toEqual(PARAGRAPHS);
    const signed = await read(`${HEADLINE}<p class="signature">By Ada Holm</p>${story}`);
    expect(signed.fields.authors).toEqual(['Ada Holm']);
  });
});

describe('teasers of other pages', () => {
  const NAMES = ['Sails of paper', 'A barrel with two lids', 'Who buys oars', 'The bell maker rests'];
  const card = (name: string, at: number) =>
    `<div class="item"><h3><a href="/story/${at}">${name}</a></h3><p>${name}, and what else the workshops of the coast do in winter.</p></div>`;

  it('are left out below a note that is shorter than they are', async () => {
    const draft = await read(
      `<main><article>${HEADLINE}${first}${second}</article><section><h2>More from the coast</h2>${NAMES.map(card).join('')}</section></main>`,
    );
    expect(texts(draft)).toEqual(PARAGRAPHS.slice(0, 2));
    expect(whyOf(draft, 'Sails of paper, and')).toBe('list of other stories');
  });

  it('are no article by themselves', async () => {
    await expect(read(`<main><h1>Workshops</h1>${NAMES.map(card).join('')}</main>`)).rejects.toThrow(
      'is a page without an article',
    );
  });

  it('are none where links lead to other sites, or where each has its own text', async () => {
    const shop = (name: string, at: number) =>
      `<div class="item"><h3><a href="https://shop${at}.example/">${name}</a></h3><p>${PARAGRAPHS[at]}</p></div>`;
    expect(texts(await read(`<main>${HEADLINE}${NAMES.map(shop).join('')}</main>`))).toEqual(PARAGRAPHS);
    const long = (name: string, at: number) =>
      `<div class="item"><h3><a href="/w/${at}">${name}</a></h3><p>${PARAGRAPHS[at]}</p><p>${name} is shut in March, when the floor is scrubbed with sand.</p></div>`;
    expect(texts(await read(`<main>${HEADLINE}${NAMES.map(long).join('')}</main>`))).toHaveLength(8);
  });

  it('take the heading of their box along, and a heading beside a button stays', async () => {
    const draft = await read(
      `<article>${HEADLINE}${first}<div class="box"><h2>What to know of ropes</h2><ul><li><a href="/a">How hemp is combed</a></li></ul></div>${second}<div class="head"><h2>The shed</h2><span class="mw-editsection">[<a href="/e">edit</a>]</span></div>${others.join('')}</article>`,
    );
    expect(lines(draft)).toEqual([...PARAGRAPHS.slice(0, 2), 'The shed', ...PARAGRAPHS.slice(2)]);
  });
});

describe('comments under a heading', () => {
  const WORDS = [
    'I walked that shed with my mother and we never once ran out of wind.',
    'They should have asked the sailors first, as my neighbour always said.',
  ];
  const list = (heading: string) =>
    `<article>${HEADLINE}${story}</article><section><h2>${heading}</h2>${WORDS.map((words) => `<div class="c"><b>ropeend</b><p>${words}</p><span>3 hours ago</span></div>`).join('')}</section>`;

  it.each(['2 Comments', 'Kommentare (2)', 'Komentarze', 'Discussion: comments', '댓글', 'תגובות'])(
    'such as “%s” are left out though nothing answers them',
    async (heading) => {
      const draft = await read(list(heading === 'Discussion: comments' ? 'Comments' : heading));
      expect(texts(draft)).toEqual(PARAGRAPHS);
      expect(whyOf(draft, 'I walked')).toBe('reader comments');
    },
  );

  it('are the article where the heading says something else', async () => {
    const parts = WORDS.map((words) => `<div class="c"><b>A walker</b><p>${words}</p></div>`).join('');
    const draft = await read(
      `<article>${HEADLINE}${story}<h2>What two walkers remember</h2>${parts}</article>`,
    );
    expect(texts(draft)).toEqual(expect.arrayContaining(WORDS));
  });
});

describe('what a page shows by its program', () => {
  it.each([
    [
      'its text hidden until it is loaded',
      `<div style="visibility: hidden; opacity: 0">${HEADLINE}${story}</div>`,
    ],
    [
      'its text behind a dialog',
      `<div aria-hidden="true"><main>${HEADLINE}${story}</main></div><div role="dialog"><p>May we keep a note of your visit?</p></div>`,
    ],
  ])('is read: %s', async (_, body) => {
    expect(texts(await read(body))).toEqual(PARAGRAPHS);
  });

  it('is a part whose id says what it is about', async () => {
    const parts = `<div role="main"><section id="ropes"><h1>The last rope of Tarn</h1>${first}</section><section id="comments"><h2>Comments in the log<a class="headerlink" href="#comments">¶</a></h2>${second}${others.join('')}</section></div>`;
    expect(texts(await read(parts))).toEqual(PARAGRAPHS);
  });

  const app = (data: object) =>
    `<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data)}</script>`;
  const about = {
    title: 'The last rope of Tarn',
    publishedAt: '2024-03-04T10:00:00Z',
    author: { name: 'Ada Holm' },
  };
  it.each([
    ['HTML', { ...about, body: story }],
    [
      'a list of paragraphs',
      { ...about, content: PARAGRAPHS.map((text) => ({ type: 'p', children: [{ text }] })) },
    ],
  ])('is drawn from data that hold it as %s, which is told', async (_, article) => {
    const draft = await read(
      app({
        props: { page: { article, footer: 'Ropes are sold in the shed on the first day of each month.' } },
      }),
      '',
    );
    expect(texts(draft)).toEqual(PARAGRAPHS);
    expect(draft.fields).toMatchObject({
      title: about.title,
      authors: ['Ada Holm'],
      published: '2024-03-04',
    });
    expect(draft.notes).toEqual([
      'the page shows no article: the text is what the page tells programs of it',
    ]);
  });
});

describe('a page saved with its pictures into one file', () => {
  it('is read with its address and without what the headers say of the saving', async () => {
    const html = `<!doctype html><html lang=3D"en"><head>${TITLE}</head><body>${HEADLINE}${story}</body></html>`;
    const file = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://tarn.example/rope\r\nSubject: The last rope\r\nDate: Mon, 4 Mar 2024 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--b"\r\n\r\n----b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://tarn.example/rope\r\n\r\n${html.replace(/[“”]/g, (sign) => (sign === '“' ? '=E2=80=9C' : '=E2=80=9D'))}\r\n----b\r\nContent-Type: text/css\r\n\r\np { color: red }\r\n----b--\r\n`;
    const [draft, ...more] = await parseDocument('rope.mhtml', new Uint8Array(Buffer.from(file)));
    expect(more).toEqual([]);
    expect(draft?.fields).toEqual({
      title: 'The last rope of Tarn',
      url: 'https://tarn.example/rope',
      language: 'en',
    });
    expect(draft && texts(draft)).toEqual(PARAGRAPHS);
  });
});

describe('the fields of a page', () => {
  const fields = async (body: string, head = TITLE) => (await read(body, head)).fields;

  it('name the site that the title ends with and a link leads home to', async () => {
    const head = '<title>The last rope of Tarn | Shed Post</title>';
    expect((await fields(`<a href="/" rel="home">Shed Post</a>${HEADLINE}${story}`, head)).publisher).toBe(
      'Shed Post',
    );
    expect(
      (await fields(`<a href="/about">Shed Post</a>${HEADLINE}${story}`, head)).publisher,
    ).toBeUndefined();
    expect(
      (await fields(`<a href="/">News</a>${HEADLINE}${story}`, '<title>The last rope of Tarn | News</title>'))
        .publisher,
    ).toBeUndefined();
  });

  it('take no publisher from a copyright line of the author', async () => {
    const head = `${TITLE}<meta name="author" content="Ada Holm">`;
    expect(
      (await fields(`${HEADLINE}${story}<footer>© 2024 Ada Holm</footer>`, head)).publisher,
    ).toBeUndefined();
    expect((await fields(`${HEADLINE}${story}<footer>© 2024 Shed Post</footer>`, head)).publisher).toBe(
      'Shed Post',
    );
  });

  it.each([
    [
      '<dl><dt>From:</dt><dd>Office of Sheds</dd><dt>Published</dt><dd>4 March 2024</dd><dt>Last updated</dt><dd>9 May 2024</dd></dl>',
      '2024-03-04',
    ],
    ['<p>Sesión celebrada el lunes 4 de marzo de 2024</p>', '2024-03-04'],
    ['<p>Sitzung vom 4. März 2024</p>', '2024-03-04'],
  ])('have the day that %s tells', async (line, published) => {
    expect((await fields(`<main>${HEADLINE}${line}${story}</main>`)).published).toBe(published);
  });

  it.each([
    ['<span data-testid="byline-name">Ada Holm</span>', ['Ada Holm']],
    ['<span class="author">سلمى القاضي</span>', ['سلمى القاضي']],
    ['<span class="author">田代真由</span>', ['田代真由']],
    ['<em class="author">한서윤 기자</em>', ['한서윤']],
    ['<span class="author">网站编辑部</span>', undefined],
    ['<em class="author">관리자</em>', undefined],
    ['<aside class="signature"><b class="author">Ada Holm</b><div>Tarn Sound</div></aside>', ['Ada Holm']],
    [
      '<aside class="signature"><b class="signature__author">Ada Holm</b><i class="signature__location">Tarn Sound</i></aside>',
      ['Ada Holm'],
    ],
    ['<p>Photographs and words by Ada Holm</p>', ['Ada Holm']],
    [
      '<p><span class="by">Reporter: Ada Holm</span><span class="when">Published: 14.03.2024</span></p>',
      ['Ada Holm'],
    ],
    [
      '<h2 class="dek">The shed is empty, and nobody in the town knows what to do with it.</h2><p>Author: Ada Holm | 14 March 2024</p>',
      ['Ada Holm'],
    ],
  ])('have the author in %s', async (line, authors) => {
    expect((await fields(`<main>${HEADLINE}${line}${story}</main>`)).authors).toEqual(authors);
  });

  it('have the title without the line that stands above it in its heading', async () => {
    const head = `${TITLE}<meta property="og:title" content="The last rope of Tarn">`;
    const heading = '<h2><span>A trade ends</span> <span>The last rope of Tarn</span></h2>';
    expect((await fields(`<main>${heading}${story}</main>`, head)).title).toBe('The last rope of Tarn');
  });
});
