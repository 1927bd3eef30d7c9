import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';

const STORY = `<p>The harbour council voted on Tuesday to send a boat to the third buoy, which the storm of December moved.</p>
  <p>Nobody on the pier was surprised, because the pilots had asked for it twice before the winter.</p>
  <p>“We shall see whether it comes,” said the clerk of the council, who had counted the buoys himself.</p>`;

async function fieldsOf(parts: { head?: string; byline?: string; foot?: string }): Promise<Fields> {
  const { head = '', byline = '', foot = '' } = parts;
  const html = `<!doctype html><html><head><title>A boat for the buoy | Coast Weekly</title>${head}</head>
    <body><article><h1>A boat for the buoy</h1>${byline}${STORY}</article><footer>${foot}</footer></body></html>`;
  const [draft] = await parseDocument('page.html', new Uint8Array(Buffer.from(html)));
  return draft?.fields ?? {};
}

describe('the authors of a page', () => {
  it.each([
    [
      'beside their office',
      '<p class="author vcard"><a href="/t"><b class="fn">Erin Cole</b></a> <span>Senior Harbour Correspondent on the coast since the storm</span></p>',
      ['Erin Cole'],
    ],
    [
      'with where they were sent',
      '<div class="author">Par <strong>Léa Morel</strong>, <strong>Ugo Petit</strong> Envoyés spéciaux à Brest</div>',
      ['Léa Morel', 'Ugo Petit'],
    ],
    ['in a class of their language', '<p class="firma"><em>Inés Vidal</em> | Madrid</p>', ['Inés Vidal']],
    [
      'one beside the other',
      '<p>Par <a itemprop="author">Léa Morel</a>, <a itemprop="author">Ugo Petit</a></p>',
      ['Léa Morel', 'Ugo Petit'],
    ],
    [
      'behind a label that stands by itself',
      '<div class="byline"><div class="byline-label">Story By</div><a href="/p">David Moss</a></div>',
      ['David Moss'],
    ],
    [
      'without the department below',
      '<p class="author">Erin Cole<br>Department of Marine Biology, University of Holmstad</p>',
      ['Erin Cole'],
    ],
    [
      'without the department beside',
      '<p class="byline">Words by <a href="/x">Erin Cole</a>, Transport Department</p>',
      ['Erin Cole'],
    ],
    ['without the paper beside', '<p class="byline">Erin Cole | Coast Weekly</p>', ['Erin Cole']],
    ['without the paper behind', '<p class="byline">By Erin Cole for the Coast Weekly</p>', ['Erin Cole']],
    [
      'without the town',
      '<p class="byline"><strong>Rui Sá</strong> <span>in Holmstad</span></p>',
      ['Rui Sá'],
    ],
    [
      'without their affiliation',
      '<span itemprop="author"><span itemprop="name">Erin Cole</span> <span itemprop="affiliation">Institute of Ferries</span></span>',
      ['Erin Cole'],
    ],
  ])('are named %s', async (_, byline, authors) => {
    expect((await fieldsOf({ byline })).authors).toEqual(authors);
  });

  it.each([
    'gazette.example',
    'Story By',
    'webmaster',
    'desk@gazette.example',
    'Coast Weekly Staff',
    'Harbour Media Ltd.',
    'Pagemaker version 1.118',
  ])('are not “%s”', async (name) => {
    expect((await fieldsOf({ head: `<meta name="author" content="${name}">` })).authors).toBeUndefined();
  });
});

describe('the publisher of a page', () => {
  it.each([
    ['© 2024 Harbour Media L.P. All Rights Reserved', 'Harbour Media'],
    ['© 2024 Harbour Media Sp. z o.o.', 'Harbour Media'],
    [
      'Copyright (C) The Harbour Society (2024). All Rights Reserved. The Harbour is ours.',
      'The Harbour Society',
    ],
    [
      '© 2024 Harbour News Network. Coast Broadcasting System, Inc. All rights reserved.',
      'Harbour News Network',
    ],
  ])('is whom “%s” names first', async (foot, publisher) => {
    expect((await fieldsOf({ foot: `<p>${foot}</p>` })).publisher).toBe(publisher);
  });
});

describe('what a page has in it besides', () => {
  it.each([
    ['a part of the text about an illness', { byline: '<h2>About VOD</h2>' }],
    ['a statement of that name', { foot: '<a href="/c">Copyright Notice</a>' }],
    [
      'the maker of the software',
      { foot: '<p>Content management for towns and newspapers: © Pageworks, 2008</p>' },
    ],
  ])('is no publisher: %s', async (_, parts) => {
    expect((await fieldsOf(parts)).publisher).toBeUndefined();
  });

  it('names the publisher in a menu', async () => {
    expect(
      (await fieldsOf({ foot: '<ul><li><a href="/a">About Coast Weekly</a></li></ul>' })).publisher,
    ).toBe('Coast Weekly');
  });
});

describe('the date of a page', () => {
  it.each([
    ['in a meta tag of digits', { head: '<meta name="date" content="20240308">' }, '2024-03-08'],
    ['in seconds', { head: '<meta property="article:published_time" content="1709856000">' }, '2024-03-08'],
    [
      'in an attribute beside "3 days ago"',
      { byline: '<span class="published" title="2024-03-08T12:00:00Z">3 days ago</span>' },
      '2024-03-08',
    ],
    [
      'beside the name of an account',
      { byline: '<p class="post-meta">Posted by <a href="/a">erincole</a> on March 8, 2024</p>' },
      '2024-03-08',
    ],
  ])('is found %s', async (_, parts, published) => {
    expect((await fieldsOf(parts)).published).toBe(published);
  });

  it.each([
    [
      'a sentence of the text',
      '<p>The pier opened on <time datetime="1931-05-01">1 May 1931</time>, and it closed again.</p>',
    ],
    [
      'a table',
      '<table><tr><th>Opened</th><td><time datetime="1931-05-01">1 May 1931</time></td></tr></table>',
    ],
    ['a line about two days', '<p class="post-meta">Open from March 8, 2024 to March 9, 2024</p>'],
    ['a year to come', '<p class="date">1 January 2099</p>'],
  ])('is none in %s', async (_, byline) => {
    expect((await fieldsOf({ byline })).published).toBeUndefined();
  });
});

describe('what pages of other languages put around an article', () => {
  const around = async (line: string): Promise<{ kept: boolean; why: string | undefined }> => {
    const html = `<!doctype html><title>A boat</title><article><h1>A boat for the buoy</h1>${STORY}<p>${line}</p></article>`;
    const [draft] = await parseDocument('page.html', new Uint8Array(Buffer.from(html)));
    return {
      kept: draft?.blocks.some(({ text }) => text === line) ?? false,
      why: draft?.dropped.find(({ text }) => text === line)?.why,
    };
  };

  it.each([
    ['Читайте также: Паром снова ходит', 'teaser of another story'],
    ['Čtěte také: Přívoz opět jezdí', 'teaser of another story'],
    ['Mehr zum Thema: Die Fähre fährt wieder', 'teaser of another story'],
    ['相关阅读：渡船恢复通航', 'teaser of another story'],
    ['Διαβάστε επίσης: Το πλοίο ξαναφεύγει', 'teaser of another story'],
    ['Baca juga: Feri berlayar lagi', 'teaser of another story'],
    ['यह भी पढ़ें: नाव फिर चलेगी', 'teaser of another story'],
    ['Reklama', 'advertisement'],
    ['© Riproduzione riservata', 'copyright line'],
    ['Tüm hakları saklıdır.', 'copyright line'],
    ['Wir und unsere Partner verwenden Cookies, um diese Seite zu verbessern.', 'consent'],
    ['Подпишитесь на наш канал в Телеграме, чтобы не пропустить новости.', 'newsletter'],
    ['Abonnez-vous à notre newsletter du matin, elle est gratuite.', 'newsletter'],
  ])('is left out and told: %s', async (line, why) => {
    expect(await around(line)).toEqual({ kept: false, why });
  });

  it.each([
    'Читайте также и старые книги, сказал он детям в классе у моря.',
    'Die Anzeige des Wirtes lag drei Tage auf dem Tisch des Amtes am Hafen.',
    'Recevez-vous encore des lettres, demanda la gardienne du phare au facteur.',
    'Čtěte také mezi řádky, řekl starý správce majáku svým žákům.',
  ])('is text where it is a sentence of the article: %s', async (line) => {
    expect((await around(line)).kept).toBe(true);
  });
});

describe('the title of a page whose window has the name of its site alone', () => {
  const titleOf = async (top: string): Promise<string | undefined> => {
    const html = `<!doctype html><title>Holm Rowing Club</title><body>${top}${STORY}</body>`;
    const [draft] = await parseDocument('page.html', new Uint8Array(Buffer.from(html)));
    return draft?.fields.title;
  };

  it('is the heading below that name, where the name leads to the first page', async () => {
    const name = '<h1><a href="/">Holm Rowing Club</a></h1>';
    expect(await titleOf(`${name}<h2>A boat for the buoy</h2>`)).toBe('A boat for the buoy');
  });

  it('is that name where two headings below it could be the title, or the name leads nowhere', async () => {
    const two = '<h1><a href="/">Holm Rowing Club</a></h1><h2>Of the pilots</h2><h2>A boat for the buoy</h2>';
    expect(await titleOf(two)).toBe('Holm Rowing Club');
    expect(await titleOf('<h1>Holm Rowing Club</h1><h2>A boat for the buoy</h2>')).toBe('Holm Rowing Club');
  });
});

describe('the author in the tags of a page', () => {
  it.each(['Staff Reports', 'Staff Writer', 'Coast Weekly Staff'])('is nobody: %s', async (name) => {
    expect((await fieldsOf({ head: `<meta name="author" content="${name}">` })).authors).toBeUndefined();
  });
});
