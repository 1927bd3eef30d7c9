import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';

const PARAGRAPHS = [
  'The pilots of the sound have asked for a second light on the shoal, where two boats ran aground this winter.',
  '“One light tells you that there is a rock, and two tell you where,” said Maud Ellery, who has sailed there for thirty years.',
  'The council has set 42,000 crowns aside, which pays for the lamp and not for the boat that would carry it out.',
  'In the spring the keeper will measure the depth again, and the harbour office will decide by the end of June.',
];
const story = (paragraphs: readonly string[] = PARAGRAPHS): string =>
  paragraphs.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>A second light</title></head><body>${body}</body></html>`;

async function read(html: string): Promise<ArticleDraft> {
  const [draft] = await parseDocument('page.html', new Uint8Array(Buffer.from(html)));
  if (!draft) throw new Error('no draft');
  return draft;
}
const texts = ({ blocks }: ArticleDraft): string[] => blocks.map(({ text }) => text);

describe('the article of a page', () => {
  it.each([
    'post category-social-media tag-sponsor',
    'non-ad-column-l',
    'has-ad-left',
    'with-navigation',
    'sidebar-left',
    'no-comments',
    'consent-given',
    'paywall',
    'subscribe',
    'teaser',
    'read-more',
    'related-width',
    'captions',
  ])('is kept whole inside of an element of class %s', async (name) => {
    expect(texts(await read(page(`<h1>A second light</h1><div class="${name}">${story()}</div>`)))).toEqual(
      PARAGRAPHS,
    );
  });

  it.each(['paywall', 'teaser', 'read-more', 'subscribe'])(
    'keeps the half of it that stands in an element of class %s',
    async (name) => {
      const body = `<h1>A second light</h1><div class="text">${story(PARAGRAPHS.slice(0, 2))}<div class="${name}">${story(PARAGRAPHS.slice(2))}</div></div>`;
      expect(texts(await read(page(body)))).toEqual(PARAGRAPHS);
    },
  );

  it('ends before headings of which nothing is kept', async () => {
    const links = '<ul><li><a href="/1">Two boats ran aground</a></li><li><a href="/2">Ferries</a></li></ul>';
    const body = `<div><h1>A second light</h1>${story()}<h3>Suggested reads</h3>${links}<h3>Recently</h3>${links}</div>`;
    expect(texts(await read(page(body)))).toEqual(PARAGRAPHS);
  });

  it('keeps a heading over a heading', async () => {
    const body = `<div><h1>A second light</h1>${story(PARAGRAPHS.slice(0, 2))}<h2>The cost</h2><h3>The lamp</h3>${story(PARAGRAPHS.slice(2))}</div>`;
    expect(texts(await read(page(body)))).toEqual([
      ...PARAGRAPHS.slice(0, 2),
      'The cost',
      'The lamp',
      ...PARAGRAPHS.slice(2),
    ]);
  });

  it('has a paragraph once that a teaser of the same page repeats', async () => {
    const body = `<div><h1>A second light</h1>${story()}<div class="most"><p>${PARAGRAPHS[0]}</p></div></div>`;
    expect(texts(await read(page(body)))).toEqual(PARAGRAPHS);
  });

  it('ends before what readers wrote below, in elements that no name gives away', async () => {
    const opinions = Array.from(
      { length: 6 },
      (_, at) =>
        `<div class="x"><b>reader${at}</b><a href="/r/${at}">Answer</a><p>I have sailed there ${at + 2} times, and nobody ever needed one light more, let alone two.</p></div>`,
    ).join('');
    const told = Array.from({ length: 5 }, (_, at) =>
      PARAGRAPHS.map((text) => text.replace('.', `, in the winter of 199${at}.`)),
    ).flat();
    const body = `<div id="a"><h1>A second light</h1>${story(told)}</div><div id="b"><p><a href="/w">What do you think?</a></p>${opinions}</div>`;
    expect(texts(await read(page(body)))).toEqual(told);
  });

  it.each([
    ['inside of one form', `<form action="/x"><h1>A second light</h1><div>${story()}</div></form>`],
    [
      'in a body of many classes',
      `</head><body class="page captions with-menu"><h1>A second light</h1>${story()}`,
    ],
    ['as headings all over', `<h1>A second light</h1><div><h2>${PARAGRAPHS.join('</h2><h2>')}</h2></div>`],
  ])('is kept whole %s', async (_, body) => {
    expect(texts(await read(page(body)))).toEqual(PARAGRAPHS);
  });

  it.each([
    ['no html, head or body', `<title>A second light</title><h1>A second light</h1>${story()}`],
    [
      'a head that never ends',
      `<html><head><title>A second light</title><body><h1>A second light</h1>${story()}`,
    ],
    ['a NUL in it', page(`<h1>A second light</h1>\0${story()}`)],
  ])('is read with %s', async (_, html) => {
    const draft = await read(html);
    expect(texts(draft)).toEqual(PARAGRAPHS);
    expect(draft.fields.title).toBe('A second light');
  });

  it('is told where an extractor has taken much that was left out', async () => {
    const elsewhere = `<aside>${story(PARAGRAPHS.slice(2))}</aside>`;
    const draft = await read(
      page(`<h1>A second light</h1><div>${story(PARAGRAPHS.slice(0, 2))}</div>${elsewhere}`),
    );
    const told = [...texts(draft), ...draft.dropped.map(({ text }) => text)];
    expect(PARAGRAPHS.filter((text) => !told.includes(text))).toEqual([]);
  });
});

describe('what a page says of its article', () => {
  const head = (extra: string): string =>
    `<!doctype html><html><head><title>A second light - Tarn Courier</title>${extra}</head><body>`;
  it.each([
    [
      'a heading of its site is no title',
      `${head('')}<h1>Tarn Courier</h1><h2>A second light</h2>${story()}`,
    ],
    [
      'a heading in a margin is no title',
      `${head('')}<aside><h1>Most read</h1></aside><h2>A second light</h2>${story()}`,
    ],
  ])('%s', async (_, html) => {
    expect((await read(html)).fields.title).toBe('A second light');
  });

  it.each([
    '<table><tr><th>Built</th><td><time datetime="1907-09-26">26 September 1907</time></td></tr></table>',
    '<p>The first light was lit on <time datetime="1907-09-26">26 September 1907</time>. Nobody came to see it that night.</p>',
    '<p class="date">3 March 3021</p>',
  ])('a date in a table, in a sentence or far ahead is none: %s', async (body) => {
    expect((await read(page(`<h1>A second light</h1>${body}${story()}`))).fields.published).toBeUndefined();
  });

  it('JSON-LD inside of CDATA, with line breaks in its strings, is read', async () => {
    const data = `<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","headline":"A second\nlight","datePublished":"2024-03-08","author":{"name":"Maud Ellery"},"publisher":{"name":"Tarn Courier"}}\n//]]></script>`;
    expect((await read(`${head(data)}<h1>A second light</h1>${story()}`)).fields).toMatchObject({
      title: 'A second light',
      published: '2024-03-08',
      authors: ['Maud Ellery'],
      publisher: 'Tarn Courier',
    });
  });
});

describe('pages of other shapes', () => {
  it.each([200, 500, 3200])('parts the paragraphs that stand %d elements deep', async (depth) => {
    const hidden = '<script>let x = 1;</script>';
    const deep = `${'<div>'.repeat(depth)}${hidden}${story()}<ul><li>Sixty crowns a trip</li></ul>${'</div>'.repeat(depth)}`;
    expect(texts(await read(page(deep)))).toEqual([...PARAGRAPHS, 'Sixty crowns a trip']);
  });

  it('reads every post of a thread, though an extractor takes some of them for something else', async () => {
    const [one = '', two = '', three = '', four = ''] = PARAGRAPHS;
    const posts = [
      `${one} ${three} ${four}`,
      `${two} ${one}`,
      `${two} ${three}`,
      `${four} ${one} ${three}`,
      four,
    ];
    const thread = posts
      .map(
        (text, at) =>
          `<div class="post"><div class="postprofile"><a href="/u${at}">user${at}</a> Posts: ${at * 13}</div><div class="postbody"><div class="content"><p>${text}</p></div><div class="signature">Every light of the coast has a keeper who sleeps by day.</div></div></div>`,
      )
      .join('');
    const kept = texts(await read(page(`<h1>A second light</h1>${thread}`))).join(' ');
    expect(posts.filter((text) => !kept.includes(text))).toEqual([]);
  });

  it('leaves the menus out of a page that stands in one form', async () => {
    const menu = `<nav><ul>${'<li><a href="/a">Sport today</a></li>'.repeat(20)}</ul></nav>`;
    expect(texts(await read(page(`<form id="all">${menu}<div>${story()}</div></form>`)))).toEqual(PARAGRAPHS);
  });

  it('reads paragraphs that blank lines part in preformatted text', async () => {
    const wrapped = PARAGRAPHS.join('\n \n').replace('two boats', 'two\nboats');
    expect(texts(await read(page(`<h1>A second light</h1><pre>${wrapped}</pre>`)))).toEqual(PARAGRAPHS);
  });

  it('reads XHTML whose empty elements close themselves', async () => {
    const html = `<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A second light</title><script src="x.js"/></head><body><div class="top"/>${story()}</body></html>`;
    expect(texts(await read(html))).toEqual(PARAGRAPHS);
  });

  it.each([
    [
      'in English',
      'A second light',
      'The council wants a second light on the shoal, where two boats ran aground.',
    ],
    ['in Chinese', '港口明天关闭', '港口委员会星期二宣布，港口明天因风暴关闭，渡轮停航一天。'],
  ])('reads an article of one sentence that the page marks as one, %s', async (_, title, text) => {
    const draft = await read(
      `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`,
    );
    expect(draft.fields.title).toBe(title);
    expect(texts(draft)).toEqual([text]);
  });
});
