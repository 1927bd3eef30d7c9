import { describe, expect, it } from 'vitest';
import { draftOf, texts, whyOf } from './made-page.ts';

const PARAGRAPHS = [
  'The miller of Skarn has put a new wheel into the stream, the third since his father bought the mill.',
  '“The old one turned, but it turned when it liked,” said Hedda Rye, who brings her barley there every autumn.',
  'The wheel is of larch from the slope above the mill and weighs 640 kilograms without its iron.',
  'In a dry summer it will stand still for a month, as the others did before it.',
];
const story = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const [first = '', ...others] = PARAGRAPHS.map((text) => `<p>${text}</p>`);

const read = (body: string, head = '<title>A new wheel for the mill</title>') => draftOf(head, body);
const HEADLINE = '<h1>A new wheel for the mill</h1>';

describe('a box that asks for a mail address', () => {
  const BOX =
    '<section><h3>Letters from the stream</h3><p>Everything that the valley grinds and bakes, sent to you before breakfast.</p><label>Your address</label><input type="email"><p>You can leave whenever you like, and nobody will ask why you did.</p></section>';

  it.each([
    ['in the middle of an article', `<article>${HEADLINE}${first}${BOX}${others.join('')}</article>`],
    ['at its end', `<article>${HEADLINE}${story}${BOX}</article>`],
    ['above it', `${BOX}<div>${HEADLINE}${story}</div>`],
  ])('is left out %s, and told', async (_, body) => {
    const draft = await read(body);
    expect(texts(draft)).toEqual(PARAGRAPHS);
    expect(whyOf(draft, 'Everything that the valley')).toBe('form');
  });

  it('is no box where it holds most of the page', async () => {
    expect(texts(await read(`${HEADLINE}<div>${story}<input type="email"></div>`))).toEqual(PARAGRAPHS);
  });

  it('is none where a gap in a sentence is to be filled in', async () => {
    const gap = 'The wheel of the mill is made of and weighs more than the miller and his two sons.';
    const draft = await read(
      `${HEADLINE}${story}<p>${gap.replace('of and', 'of <input type="text"> and')}</p>`,
    );
    expect(texts(draft)).toEqual([...PARAGRAPHS, gap]);
  });
});

describe('what stands above the headline', () => {
  const NOTICE =
    'Before you read on, we would like to know whether our partners may keep a note of what you read and when.';

  it('is left out, and told', async () => {
    const draft = await read(`<div><p>${NOTICE}</p></div><main>${HEADLINE}${story}</main>`);
    expect(texts(draft)).toEqual(PARAGRAPHS);
    expect(whyOf(draft, 'Before you read on')).toBe('outside the article');
  });

  it('is the article where the headline stands again at its end', async () => {
    expect(texts(await read(`<main>${story}</main><section>${HEADLINE}<p>Share it.</p></section>`))).toEqual(
      PARAGRAPHS,
    );
  });
});

describe('the life of an author', () => {
  const LIFE = 'Tove Lund has written about mills and their masters since 1998 and keeps bees on an island.';

  it.each([
    ['named in a byline', '<p>By Tove Lund</p>'],
    ['named in a marked element', '<div class="author">Tove Lund</div>'],
  ])('is left out in a box at the end, where the author is %s', async (_, byline) => {
    const draft = await read(
      `<main>${HEADLINE}${byline}${story}<div><h4>Tove Lund</h4><p>${LIFE}</p></div></main>`,
    );
    expect(texts(draft)).toEqual(PARAGRAPHS);
    expect(draft.fields.authors).toEqual(['Tove Lund']);
  });

  it.each([
    ['among the paragraphs', `${first}<p>${LIFE}</p>${others.join('')}`, 1],
    ['at the end, beside the others', `${story}<p>${LIFE}</p>`, PARAGRAPHS.length],
  ])('is text %s', async (_, body, at) => {
    const draft = await read(`<main>${HEADLINE}<p>By Tove Lund</p>${body}</main>`);
    expect(texts(draft)[at]).toBe(LIFE);
  });

  it('is text where a box tells of somebody else', async () => {
    const other = LIFE.replace('Tove Lund', 'Hedda Rye');
    const draft = await read(`<main>${HEADLINE}<p>By Tove Lund</p>${story}<div><p>${other}</p></div></main>`);
    expect(texts(draft)).toEqual([...PARAGRAPHS, other]);
  });
});

describe('the title of a page', () => {
  const HOME = '<h1><a href="/">The Skarn leaflet</a></h1>';

  it('is no heading that leads to the first page of the site', async () => {
    const draft = await read(
      `${HOME}<h3>New wheel</h3>${story}`,
      '<title>The Skarn leaflet: New wheel</title>',
    );
    expect(draft.fields.title).toBe('New wheel');
  });

  it.each(['¶', '#', '🔗'])('has no sign that links to its heading: %s', async (sign) => {
    const link = `<a href="#wheel">${sign}</a>`;
    const draft = await read(
      `<main><h1 id="wheel">The wheel of C# street${link}</h1>${first}<h2>Larch${link}</h2>${others.join('')}</main>`,
      '<title>The wheel of C# street — Skarn handbook</title>',
    );
    expect(draft.fields.title).toBe('The wheel of C# street');
    expect(draft.blocks.find(({ role }) => role === 'heading')?.text).toBe('Larch');
  });

  it('is such a heading where the page has no other title', async () => {
    const draft = await read(`${HOME}${story}`, '<title>The Skarn leaflet</title>');
    expect(draft.fields.title).toBe('The Skarn leaflet');
  });
});

describe('a page in signs that are words', () => {
  it('is an article where its two sentences would be one in letters', async () => {
    const notice = [
      '因水车更换，五月十一日上午八时至下午三时，磨坊停止磨面。',
      '请各位乡亲提前磨好面粉，敬请谅解。',
    ];
    const draft = await read(
      `<div><a href="/">首页</a></div><div><h1>停磨通知</h1>${notice.map((text) => `<p>${text}</p>`).join('')}</div>`,
      '<title>停磨通知</title>',
    );
    expect(texts(draft)).toEqual(notice);
  });

  it('is refused where it has a few of them', async () => {
    await expect(read('<div><h1>通知</h1><p>磨坊今天停止磨面。</p></div>')).rejects.toThrow(
      'without an article',
    );
  });
});

describe('a byline between headline and text', () => {
  it('is read where it stands in a header beside a list of other stories', async () => {
    const cards = ['A bridge', 'A market', 'A choir']
      .map(
        (title) =>
          `<article><h3><a href="#">${title} for Skarn</a></h3><p>They waited long for it.</p></article>`,
      )
      .join('');
    const draft = await read(
      `<article><header>${HEADLINE}<p>Tove Lund<br>11 May 2024</p></header>${story}</article><section>${cards}</section>`,
    );
    expect(draft.fields).toMatchObject({ published: '2024-05-11', authors: ['Tove Lund'] });
    expect(texts(draft)).toEqual(PARAGRAPHS);
  });
});

describe('a page that a program draws', () => {
  const data = (body: string): string =>
    `<title>Mill</title><script type="application/ld+json">${JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'A new wheel for the mill',
      author: { name: 'Tove Lund' },
      datePublished: '2024-05-11',
      articleBody: body,
    })}</script>`;
  const SHELL = '<div id="app"><a href="/">Home</a><p>Loading</p></div>';

  it.each([
    ['with breaks', PARAGRAPHS.join('\n\n'), PARAGRAPHS],
    ['with tags', story, PARAGRAPHS],
    ['in one line', PARAGRAPHS.join(' '), [PARAGRAPHS.join(' ')]],
  ])('has the text of its metadata %s, and says so', async (_, body, expected) => {
    const draft = await read(SHELL, data(body));
    expect(texts(draft)).toEqual(expected);
    expect(draft.fields).toMatchObject({
      title: 'A new wheel for the mill',
      published: '2024-05-11',
      authors: ['Tove Lund'],
    });
    expect(draft.notes).toEqual([
      'the page shows no article: the text is what the page tells programs of it',
    ]);
  });

  it('has the text that it shows where it shows one', async () => {
    const draft = await read(
      `${HEADLINE}${story}`,
      data('Another text, which nobody who reads the page sees.'),
    );
    expect(texts(draft)).toEqual(PARAGRAPHS);
    expect(draft.notes).toBeUndefined();
  });

  it('is refused where its metadata holds a few words alone', async () => {
    await expect(read(SHELL, data('A new wheel.'))).rejects.toThrow('is a page without an article');
  });
});
