import { describe, expect, it } from 'vitest';
import { draftOf, texts, whyOf } from './made-page.ts';

const PARAGRAPHS = [
  'The light on Grimsa rock has gone out twice this winter, and twice somebody has rowed out to it by night.',
  '“It is forty strokes there and sixty back,” said Jorun Vik, who keeps the lamp in her boathouse when it is mended.',
  'The harbour board wants a lamp that tells by radio when it fails. It has 31,000 crowns for that, which is half of the price.',
  'Until then a bell stands on the quay, and whoever sees that the rock is dark is asked to ring it and to wait for Jorun.',
  'She says that she has not been woken for nothing yet, and that the bell has a good sound over water in the frost.',
];
const story = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const HEADLINE = '<h1>Who rows out to the light on Grimsa rock</h1>';
const TITLE = 'Who rows out to the light on Grimsa rock';
const read = (body: string, head = `<title>${TITLE}</title>`) => draftOf(head, body);

describe('what stands behind the element that holds the article', () => {
  const POSTS = [
    [
      'post',
      'Harald',
      'My father rowed there in 1961, when it was a lamp with paraffin and no board had to pay for it.',
    ],
    [
      'post with-picture',
      'Sif',
      'A radio would fail in the same storm as the lamp does, so I would rather have the bell.',
    ],
    [
      'post edited',
      'Knut',
      'Sixty strokes back is what one says who has the wind against her in both ways, as we all know.',
    ],
  ]
    .map(([look, who, words]) => `<div class="${look}"><b>${who}</b><p>${words}</p></div>`)
    .join('');

  it('is what readers say under a heading, though their elements are not marked quite alike', async () => {
    const draft = await read(
      `<div id="a"><div class="text">${HEADLINE}${story}</div><div class="in"><h2>Comments</h2><div class="posts">${POSTS}</div></div></div>`,
    );
    expect(texts(draft)).toEqual(PARAGRAPHS);
    expect(whyOf(draft, 'My father rowed')).toBe('reader comments');
  });

  it('is other stories where each tells its own day, though no heading is a link', async () => {
    const teasers = [
      [
        '3 March 2021',
        'Eider come back to the western skerries',
        'There are more of them than there were in any spring since the cold one.',
      ],
      [
        '28 February 2021',
        'The ferry has a new captain at last',
        'She comes from the lake and had to learn how the tide turns in the sound.',
      ],
      [
        '21 February 2021',
        'Ice has taken the pier of the mill',
        'What was left of it lies on the beach and may be fetched for firewood.',
      ],
      [
        '14 February 2021',
        'A choir sings on the frozen harbour',
        'Some forty came with lanterns, and the ice held all of them and a dog.',
      ],
    ]
      .map(
        ([day, name, words]) =>
          `<div class="box"><div>${day}</div><div><a href="/s">${name}</a></div><div>${words}</div></div>`,
      )
      .join('');
    const draft = await read(
      `<div class="left">${HEADLINE}${story}</div><div class="right">${teasers}</div>`,
    );
    expect(texts(draft)).toEqual(PARAGRAPHS);
  });

  it('is the article where it goes on in an element of the same look', async () => {
    const [first = '', second = '', ...rest] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
    const draft = await read(
      `<article>${HEADLINE}<div class="part">${rest.join('')}${first}</div><div class="part">${second}</div></article>`,
    );
    expect(texts(draft)).toContain(PARAGRAPHS[1]);
  });
});

describe('what a program has put on a page for itself', () => {
  it('is left out, and told', async () => {
    const data = '{ "modules": [{"name": "lamp"}], "id": "2394", "kind": "story of the day" }';
    const draft = await read(`<article>${HEADLINE}<div>${data}</div>${story}</article>`);
    expect(texts(draft)).toEqual(PARAGRAPHS);
    expect(whyOf(draft, '{ "modules"')).toBe('data of a program');
  });

  it('is text where an article shows it as code', async () => {
    const code = '{ "lamp": "out" }';
    const draft = await read(
      `<article>${HEADLINE}${story}<pre><code>${code}</code></pre><p>That is what the lamp would send to us by night.</p></article>`,
    );
    expect(texts(draft)).toContain(code);
  });
});

describe('who publishes a page', () => {
  const of = async (head: string, body = '') =>
    (await read(`${body}<article>${HEADLINE}${story}</article>`, head)).fields.publisher;

  it.each([
    [
      'at the end of its title',
      `<title>${TITLE} - The Sound Herald</title><link rel="canonical" href="https://www.soundherald.com/2021/grimsa">`,
      'The Sound Herald',
    ],
    [
      'without a blank before the mark',
      `<title>${TITLE}- The Sound Herald</title><link rel="canonical" href="https://soundherald.co.uk/grimsa">`,
      'The Sound Herald',
    ],
    [
      'in place of an address that it gives as its name',
      `<title>${TITLE} - The Sound Herald</title><meta property="og:site_name" content="http://www.soundherald.net/">`,
      'The Sound Herald',
    ],
    [
      'with accents that an address cannot have',
      `<title>${TITLE} | Mérida Diária</title><meta property="og:url" content="https://www.meridadiaria.com/g">`,
      'Mérida Diária',
    ],
  ])('is named as the page spells its own address: %s', async (_, head, publisher) => {
    expect(await of(head)).toBe(publisher);
  });

  it('is not what a headline is about', async () => {
    const links = '<a href="https://www.lampmakers.com/a">Lamps</a>'.repeat(3);
    expect(
      await of(
        `<title>${TITLE} - Lampmakers</title><link rel="canonical" href="https://soundherald.com/g">`,
        links,
      ),
    ).toBeUndefined();
  });

  it('is not what a form is called', async () => {
    expect(
      await of(`<title>${TITLE}</title>`, '<ul><li><a href="/f">Photo Copyright Release</a></li></ul>'),
    ).toBeUndefined();
  });
});

describe('when and by whom', () => {
  it('is read right below the headline, whatever the classes around it are', async () => {
    const draft = await read(
      `<div class="story">${HEADLINE}<div class="sidebar"><div>By Una Lind</div><div>05.15.13</div></div>${story}</div>`,
    );
    expect(draft.fields).toMatchObject({ authors: ['Una Lind'], published: '2013-05-15' });
  });

  it('is the day that the page shows where its program counts in the time of another place', async () => {
    const head = `<title>${TITLE}</title><meta property="article:published_time" content="2021-02-10T02:30:00Z">`;
    const draft = await read(`<article>${HEADLINE}<p>9 February 2021</p>${story}</article>`, head);
    expect(draft.fields.published).toBe('2021-02-09');
  });

  it('is the one day that the page calls so elsewhere', async () => {
    const draft = await read(
      `<article>${HEADLINE}${story}</article><div><p>Published on 7 February 2021</p><p>Updated 9 February 2021</p></div>`,
    );
    expect(draft.fields.published).toBe('2021-02-07');
  });

  it('is a person before the site that a page gives as its author', async () => {
    const head = `<title>${TITLE} | Sound Herald</title><meta name="author" content="Sound Herald"><meta property="og:site_name" content="Sound Herald">`;
    const draft = await read(`<article>${HEADLINE}<p>By Una Lind</p>${story}</article>`, head);
    expect(draft.fields.authors).toEqual(['Una Lind']);
  });
});
