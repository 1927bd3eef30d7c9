import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../src/corpus/import/draft.ts';
import { draftOf } from './made-page.ts';

const STORY = `<p>The harbour council voted on Tuesday to send a boat to the third buoy, which the storm of December moved.</p>
  <p>Nobody on the pier was surprised, because the pilots had asked for it twice before the winter.</p>
  <p>“We shall see whether it comes,” said the clerk of the council, who had counted the buoys himself.</p>`;
const TITLE = 'A boat for the buoy';
const OF_A_SITE = '<link rel="canonical" href="https://coast.example/boat">';

const fieldsOf = async (body: string, head = `<title>${TITLE}</title>`): Promise<Fields> =>
  (await draftOf(head, body)).fields;

describe('the authors of a page that somebody made himself', () => {
  it.each([
    ['by their names alone', '<h4>Bill Moss</h4>', ['Bill Moss']],
    [
      'one below the other',
      '<h4>Mark Gates<br>Ajay Tiru<br>Jon Dugan</h4>',
      ['Mark Gates', 'Ajay Tiru', 'Jon Dugan'],
    ],
    ['behind the number of a version', '<p>by Erwy A. Cole, version 1.00 (2008-06-28)</p>', ['Erwy A. Cole']],
    ['with an address for letters', '<p>Erwy Cole<br>cole@buoy.example</p>', ['Erwy Cole']],
    [
      'with such an address behind what they did',
      '<p>docu by: Erwy Cole (<a href="mailto:c@buoy.example">c@buoy.example</a>)</p>',
      ['Erwy Cole'],
    ],
    ['in a script without capitals', '<address>伊藤 彰則<br>aito@buoy.example</address>', ['伊藤 彰則']],
    [
      'in a group of their own',
      '<div class="authorgroup"><div class="author"><h3 class="author">Erwy Cole</h3></div><div class="author"><h3 class="author">Ugo Petit</h3></div></div>',
      ['Erwy Cole', 'Ugo Petit'],
    ],
  ])('stand below the headline %s', async (_, below, authors) => {
    expect((await fieldsOf(`<h1>${TITLE}</h1>${below}${STORY}`)).authors).toEqual(authors);
  });

  it.each([
    ['a subtitle', '<h4>Whale Seen</h4>', ''],
    ['a work and its version', '<p>Buoy Architecture Manual Version 5.1 January 6th 1992</p>', ''],
    ['an address without a name', '<p>Letters to desk@buoy.example</p>', ''],
    ['the name below a picture of a site', '<p>Bill Moss</p>', OF_A_SITE],
    ['a list of what there is', '<p>News<br>Pictures<br>Bill Moss</p>', ''],
    ['an account at another site', '<meta>', '<meta name="author" content="facebook.com/buoys">'],
  ])('are not %s', async (_, below, head) => {
    expect(
      (await fieldsOf(`<h1>${TITLE}</h1>${below}${STORY}`, `<title>${TITLE}</title>${head}`)).authors,
    ).toBeUndefined();
  });

  it('are not those of what readers wrote', async () => {
    const reader =
      '<div itemprop="comment" itemscope><span itemprop="author">Ola Krok</span><p>I saw it from the pier that day, and nobody believed me.</p></div>';
    expect((await fieldsOf(`<h1>${TITLE}</h1>${STORY}<div>${reader}</div>`)).authors).toBeUndefined();
  });
});

describe('the publisher of a page', () => {
  it('is named in whole in the line of who owns it', async () => {
    expect(
      (
        await fieldsOf(
          `<h1>${TITLE}</h1>${STORY}<p>© 1996 - 2022 Whale Institute for Coastal Research, Holmstad.</p>`,
        )
      ).publisher,
    ).toBe('Whale Institute for Coastal Research');
  });

  it('is named in whole where it has a stroke', async () => {
    expect(
      (await fieldsOf(`<h1>${TITLE}</h1>${STORY}<p>Copyright © 1998 Ness/Holm Pilot Group.</p>`)).publisher,
    ).toBe('Ness/Holm Pilot Group');
  });

  it('is the site whose address is spelled by the first letters of its name', async () => {
    const head =
      `<title>${TITLE}</title><link rel="canonical" href="http://www.hmg.example.com.au/boat">`.replace(
        'example.',
        '',
      );
    const logo =
      '<p><a href="http://www.hmg.com.au" title="The Holmstad Morning Gazette">The Holmstad Morning Gazette</a></p>';
    expect(
      (await fieldsOf(`${logo}<h1>${TITLE}</h1>${STORY}<p>© 2010 Foghorn Digital</p>`, head)).publisher,
    ).toBe('The Holmstad Morning Gazette');
  });

  it.each([
    [
      'the people who wrote it',
      '<p class="author">Erin Cole</p>',
      '<p>Copyright (C) 1993-2006 Ugo &amp; Erin Cole.</p>',
    ],
    ['a link of a menu', '', '<p><a href="/ads">About Our Ads</a></p>'],
    ['the owner of a program', '', '<p>© Powered by whales 2008</p>'],
    ['a part of a book', '', '<p><a href="index.html">Preface</a></p>'],
  ])('is not %s', async (_, below, foot) => {
    expect(
      (await fieldsOf(`<h1>${TITLE}</h1>${below}${STORY}${foot}`, `<title>${TITLE} - Preface</title>`))
        .publisher,
    ).toBeUndefined();
  });
});

describe('the title of a page', () => {
  it('is the heading above the text where the window shows the name of a file', async () => {
    expect(
      (
        await fieldsOf(
          `<h1>Buoys - Manual</h1><h1>v1.0pre</h1><h1>Paint</h1>${STORY}`,
          '<title>HOWTO-buoy</title>',
        )
      ).title,
    ).toBe('Buoys - Manual');
  });

  it('is the heading where the page gives the same as the name of its site', async () => {
    const head =
      '<title>Buoy</title><meta property="og:title" content="Buoy"><meta property="og:site_name" content="Buoy">';
    expect(await fieldsOf(`<h1>Buoy</h1><h2>Time of painting 5 min</h2>${STORY}`, head)).toMatchObject({
      title: 'Buoy',
    });
  });

  it('is not the heading of its table of contents', async () => {
    const contents =
      '<h1>Contents</h1><ul><li><a href="#a">Installing</a></li><li><a href="#b">Boats</a></li></ul>';
    expect(
      (
        await fieldsOf(
          `<div>Buoy v.3 documentation</div>${contents}${STORY}`,
          '<title>Buoy Documentation</title>',
        )
      ).title,
    ).toBe('Buoy Documentation');
  });

  it('is the largest heading where a smaller one is told to programs', async () => {
    const head =
      '<title>» Boat of buoys - How to make a Boat of buoys</title><meta property="og:title" content="Boat of buoys"><script type="application/ld+json">{"@type":"Recipe","name":"How to make the Boat of buoys"}</script>';
    expect(
      (await fieldsOf(`<h1>Boat of buoys</h1><h2>How to make the Boat of buoys</h2>${STORY}`, head)).title,
    ).toBe('Boat of buoys');
  });

  it('is the one largest heading that all that is told to programs goes on', async () => {
    const head =
      '<title>簡単な浮標カレー by reo 【港パッド】</title><meta property="og:title" content="簡単な浮標カレー by reo"><script type="application/ld+json">{"@type":"Article","headline":"「簡単な浮標カレー」の作り方"}</script>';
    expect((await fieldsOf(`<h1>簡単な浮標カレー</h1>${STORY}`, head)).title).toBe('簡単な浮標カレー');
  });

  it('is what programs are told where the one largest heading names the site', async () => {
    const head = `<title>${TITLE} - Coast</title><meta property="og:title" content="${TITLE}">`;
    expect((await fieldsOf(`<h1>Coast</h1>${STORY}`, head)).title).toBe(TITLE);
  });
});
