import { describe, expect, it } from 'vitest';
import { draftOf } from './made-page.ts';

const STORY = `<p>The harbour council voted on Tuesday to send a boat to the third buoy, which the storm of December moved.</p>
  <p>Nobody on the pier was surprised, because the pilots had asked for it twice before the winter.</p>
  <p>“We shall see whether it comes,” said the clerk of the council, who had counted the buoys himself.</p>`;
const TITLE = 'A boat for the buoy';

const dayOf = async (body: string, head = ''): Promise<string | undefined> =>
  (await draftOf(`<title>${TITLE}</title>${head}`, body)).fields.published;

describe('the day of a page', () => {
  it.each([
    ['in a line above the headline', '<div>May 15, 2013, 12:27 p.m. ET</div>', '', '2013-05-15'],
    [
      'between labels above the headline',
      '<div>July 18, 2013 7:15 PM</div><a href="/p">Print</a><a href="/t">Text</a>',
      '',
      '2013-07-18',
    ],
    ['beside the number of a version', '', '<div>Version 2.4.1, August 2022</div>', '2022-08'],
    [
      'behind a name and the number of a version',
      '',
      '<div>Buoy CAD 1.3.6 - 10 julio 2015</div>',
      '2015-07-10',
    ],
    [
      'behind a byline and the number of a version',
      '',
      '<p>by Erin Cole, version 1.00 (2008-06-28)</p>',
      '2008-06-28',
    ],
    [
      'as a program for versions writes it',
      '',
      '<p>$Revision: 1.8 $ $Date: 2003/07/20 19:38:11 $</p>',
      '2003-07-20',
    ],
    [
      'in the line of such a program that tells the file',
      '',
      '<p>$Id: buoy.html,v 1.4 2009-09-20 18:09:38 cole Exp $</p>',
      '2009-09-20',
    ],
    ['beside its time, both behind labels', '', '<p>Date: 05 June 2013 Time: 12:45 PM ET</p>', '2013-06-05'],
    ['when it was last edited', '', '<p>last edited 2015-04-16</p>', '2015-04-16'],
    [
      'behind a place that a bar parts from it',
      '',
      '<p>HOLMSTAD | Thu Jun 6, 2013 9:57am EDT</p>',
      '2013-06-06',
    ],
  ])('stands %s', async (_, above, below, day) => {
    expect(
      await dayOf(`<div class="top">${above}</div><div id="text"><h1>${TITLE}</h1>${below}${STORY}</div>`),
    ).toBe(day);
  });

  it.each([
    [
      'when it appeared, before when it was updated',
      '<p>Appeared: 7 Apr 2003.<br>Last updated: 10 May 2008.</p>',
      '2003-04-07',
    ],
    [
      'when it was created, before when it was modified',
      '<p>created 1997-11-25 – last modified 2014-08-07 – http://buoy.example/</p>',
      '1997-11-25',
    ],
    ['when it was last updated', '<hr><p>Last updated: 2019-05-05 19:04</p>', '2019-05-05'],
    ['alone, at the foot', '<hr><p><a href="a">[next]</a></p><p>16 December 2021</p>', '2021-12-16'],
    [
      'when it was last updated, in a foot of its own',
      '<div id="footer">Last updated 2023-01-26 05:35:43 UTC</div>',
      '2023-01-26',
    ],
  ])('stands below the text: %s', async (_, foot, day) => {
    expect(await dayOf(`<h1>${TITLE}</h1>${STORY}${foot}`)).toBe(day);
  });

  it('is the one of the article where others are marked alike', async () => {
    const box = ['Wed, May 15 2013', 'Tue, May 14 2013'].map(
      (day) => `<li><a href="/${day}">Whale seen off the pier</a> <span class="timestamp">${day}</span></li>`,
    );
    const menu =
      '<div><a href="/v">Pictures of the storm</a> <span class="timestamp">04 Jun 2013</span></div>';
    expect(
      await dayOf(
        `${menu}<h1>${TITLE}</h1><ul>${box.join('')}</ul><div id="text"><span class="timestamp">Thu Jun 6, 2013 9:57am EDT</span>${STORY}</div>`,
      ),
    ).toBe('2013-06-06');
  });

  it('stands in the foot of its own article', async () => {
    const reader =
      '<article class="comment"><p>Well said, and about time.</p><footer><time datetime="2013-10-24">24 October</time></footer></article>';
    expect(
      await dayOf(
        `<article><h1>${TITLE}</h1>${STORY}<footer><time datetime="2013-10-23T10:32:06Z">10/23/2013</time> Erin Cole</footer></article><section>${reader}</section>`,
      ),
    ).toBe('2013-10-23');
  });

  it.each([
    ['that was changed later', '2022-03-31', '2021-12-30', '2021-12-30', '2021-12-30'],
    ['that was written before', '2021-12-01', '2021-12-30', '2022-02-01', '2021-12-30'],
    ['but where the page was published again', '2017-11-16', '2021-12-30', '2021-12-30', '2017-11-16'],
  ])('is that of the page, not of a recipe in it %s', async (_, recipe, page, changed, day) => {
    const head = `<meta property="article:published_time" content="${page}T17:15:00Z">
      <meta property="article:modified_time" content="${changed}T17:34:00Z">
      <script type="application/ld+json">{"@type":"Recipe","name":"${TITLE}","datePublished":"${recipe}"}</script>`;
    expect(await dayOf(`<h1>${TITLE}</h1>${STORY}`, head)).toBe(day);
  });

  it.each([
    [
      'another story',
      '<ul><li><a href="/w">Whale seen off the pier</a> 4 June 2013</li><li><a href="/x">Storm warning for the coast</a> 6 June 2013</li></ul>',
    ],
    ['the founding of the house', '<p>The Gazette, founded 3 May 1850</p>'],
    ['two days that stand beside each other', '<div>3 May 2013</div><div>4 May 2013</div>'],
    ['versions of a program', '<p>Version 1.1 (3 May 2013)</p><p>Version 1.2 (4 May 2014)</p>'],
    ['numbers that two countries read differently', '<div>03/04/2020</div>'],
    ['an owner', '<p>© 3 May 2013 Buoy CAD 1.3.6</p>'],
  ])('is not that of %s', async (_, above) => {
    expect(
      await dayOf(`<div class="top">${above}</div><div id="text"><h1>${TITLE}</h1>${STORY}</div>`),
    ).toBeUndefined();
  });

  it('is not that of a version at the end of a list of changes', async () => {
    const changes = '<h4>16.20 V1.3 May 2018</h4><p>New mode.</p><p>See also</p>';
    expect(await dayOf(`<h1>${TITLE}</h1>${STORY}${changes}`)).toBeUndefined();
  });

  it('is not that of what readers wrote', async () => {
    const readers = ['3 May 2013', '4 May 2013', '5 May 2013'].map(
      (day) =>
        `<div class="comment"><b>Erin Cole</b> ${day}<p>I saw the buoy from the pier that day, and nobody believed me.</p></div>`,
    );
    expect(
      await dayOf(`<h1>${TITLE}</h1>${STORY}<div id="comments">${readers.join('')}</div>`),
    ).toBeUndefined();
  });
});

describe('a line of a day below a headline', () => {
  it.each([
    'Posted by Ann Bell on March 14, 2019 at 10:30 AM',
    'Posted on March 14, 2019 by admin',
    'March 14, 2019 by Ann Bell Leave a Comment',
    'March 14, 2019 10:30 am • Ann Bell',
    'Comments: 3 | March 14, 2019',
    'Hits: 1024 Published: 14 March 2019',
    'News / 14 March 2019',
    'Press release, 14 March 2019',
    '2019-03-14T10:30:00Z',
    'Artikel vom 14.03.2019',
    'Rédigé par Jeanne Holm le 14 Mars 2019',
    'Postado em 14 de março de 2019 por Ana Bello',
    'Data dodania: 14.03.2019',
    'Vloženo 14. 3. 2019',
    'Megjelent: 2019. március 14.',
    'Δημοσιεύτηκε: 14 Μαρτίου 2019',
    'Размещено 14 марта 2019',
    'Опубліковано: 14 березня 2019',
    'פורסם: 14.03.2019',
    'Ngày đăng: 14/03/2019',
    '投稿日：2019年3月14日',
    '2019年3月14日（木） 10時30分',
    '发表于 2019-03-14',
    '时间：2019-03-14  浏览：1024 次',
    '2019년 3월 14일 (목)',
    '기사입력 2019-03-14 10:30',
  ])('tells it: %s', async (line) => {
    expect(await dayOf(`<div id="text"><h1>${TITLE}</h1><p>${line}</p>${STORY}</div>`)).toBe('2019-03-14');
  });

  it.each([
    'Born on 14 March 2019 in Holmstad',
    'Tickets from 14 March 2019 at the pier',
    'The fair of 14 March 2019, with the band of the pilots',
    'Photo by Ann Bell, 14 March 2019, from the pier of Holm',
    'Valid until 14 March 2019 | Only for members of the harbour club',
  ])('tells something else: %s', async (line) => {
    expect(await dayOf(`<div id="text"><h1>${TITLE}</h1><p>${line}</p>${STORY}</div>`)).toBeUndefined();
  });
});

describe('days that a page tells programs', () => {
  const teaser = (day: string): string =>
    `<div itemscope itemtype="https://schema.org/NewsArticle"><a href="/x">Another story</a><meta itemprop="datePublished" content="${day}"></div>`;

  it('are not those of the stories that it leads to', async () => {
    const teasers = teaser('2012-06-16') + teaser('2013-02-05');
    const page = `${teasers}<div id="text"><h1>${TITLE}</h1>${STORY}</div>`;
    expect(await dayOf(page, '<meta name="dc.date" content="2013-06-06">')).toBe('2013-06-06');
    expect(await dayOf(page)).toBeUndefined();
  });

  it('may stand in one tag as an object', async () => {
    const said = JSON.stringify({ title: TITLE, pub_date: '2013-07-18T14:00:00Z', author: 'Ann Bell' });
    expect(await dayOf(`<h1>${TITLE}</h1>${STORY}`, `<meta name="parsely-page" content='${said}'>`)).toBe(
      '2013-07-18',
    );
  });
});
