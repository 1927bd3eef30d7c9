import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDate } from '../../../src/corpus/import/dates.ts';
import { squeeze } from '../../../src/corpus/import/draft.ts';
import { parseReply } from '../../../src/corpus/import/parse.ts';
import { articlesIn } from '../../../src/corpus/import/raw/articles.ts';
import { bylineNames } from '../../../src/corpus/import/raw/byline.ts';
import { linesOf } from '../../../src/corpus/import/raw/lines.ts';
import { readStamp } from '../../../src/corpus/import/raw/stamps.ts';
import { lineReason } from '../../../src/corpus/import/raw/verdict.ts';
import { publisherHint } from '../../../src/corpus/import/rules/publishers.ts';

describe('a byline', () => {
  it.each([
    ['By Maud Ellery', ['Maud Ellery']],
    ['By [Maud Ellery](#) and [Piers Okonjo](#)', ['Maud Ellery', 'Piers Okonjo']],
    ['By Ana de la Cruz, Joost van Daal and Rui Sá', ['Ana de la Cruz', 'Joost van Daal', 'Rui Sá']],
    ['By Maud Ellery, Staff Writer', ['Maud Ellery']],
    ['Written by: Maud Ellery', ['Maud Ellery']],
    ['Por Lucía Ferrándiz', ['Lucía Ferrándiz']],
    ['By MAUD ELLERY', ['MAUD ELLERY']],
    ['By Associated Press', ['Associated Press']],
  ])('%s names %j', (line, expected) => {
    expect(bylineNames(line)).toEqual(expected);
  });

  it.each([
    'By the end of the day',
    'By Monday',
    'By 2019 the ferry was gone.',
    'Bylaws of the Harbour',
    'By All Means',
  ])('%s names nobody', (line) => {
    expect(bylineNames(line)).toBeUndefined();
  });
});

describe('a date', () => {
  it.each([
    ['Feb 24 2017', '2017-02-24'],
    ['3 de octubre de 2021', '2021-10-03'],
    ['le 14 juillet 2019', '2019-07-14'],
    ['Sept. 5, 2020', '2020-09-05'],
    ['2023/02/07', '2023-02-07'],
    ['31.12.2022', '2022-12-31'],
    ['March 2016', '2016-03'],
    ['05/05/2021', '2021-05-05'],
    ['9 мая 2021 г.', '2021-05-09'],
    ['7. dubna 2022', '2022-04-07'],
    ['3 Eylül 2020', '2020-09-03'],
    ['12 września 2023', '2023-09-12'],
    ['5. listopadu 2021', '2021-11-05'],
    ['2019. június 4.', '2019-06-04'],
    ['2021年6月8日', '2021-06-08'],
    ['14 أكتوبر 2022', '2022-10-14'],
    ['١٤ أكتوبر ٢٠٢٢', '2022-10-14'],
    ['8 มิถุนายน 2564', '2021-06-08'],
    ['8 มิถุนายน พ.ศ. 2564', '2021-06-08'],
  ])('%s is %s', (text, date) => {
    expect(findDate(text)?.date).toBe(date);
  });

  it.each([
    ['5 listopada 2021', '2021-11-05'],
    ['czwartek, 14 listopada 2019', '2019-11-14'],
    ['5. listopada 2021.', '2021-10-05'],
    ['5. listopadu 2021', '2021-11-05'],
  ])('%s is told by the dot behind its day', (text, date) => {
    expect(findDate(text)?.date).toBe(date);
  });

  it.each([
    '03/04/2020',
    '31 February 2020',
    'in 2020',
    'Room 12 2019-99-99',
    // November in Polish, October in Croatian
    'listopad 2021',
    '8 June 2564',
    'room 2564, 8 มิถุนายน',
  ])('%s is none that is sure', (text) => {
    expect(findDate(text)).toBeUndefined();
  });
});

describe('a line of dates and names', () => {
  it.each([
    ['Last Updated : Feb 24 2017 | 3:21 PM IST', { moment: 'updated', date: '2017-02-24' }],
    ['First published on Tue 2 Mar 2021 06.00 GMT', { moment: 'first', date: '2021-03-02' }],
    ['March 3, 2020 by Ann Bell', { date: '2020-03-03', authors: ['Ann Bell'] }],
    [
      'Updated March 4, 2022 at 5:05 p.m. EST|Published March 3, 2022 at 9:00 a.m. EST',
      { moment: 'published', date: '2022-03-03' },
    ],
    [
      'PTI | New Delhi | Updated: March 17, 2018 9:40 pm',
      { moment: 'updated', date: '2018-03-17', authors: ['PTI'], place: 'New Delhi' },
    ],
    ['Publié le 9 mai 2021 à 18h30, mis à jour le 10 mai 2021', { moment: 'published', date: '2021-05-09' }],
    ['Mis à jour le 10 mai 2021 à 9 h 05', { moment: 'updated', date: '2021-05-10' }],
    ['Опубликовано: 9 мая 2021 в 18:40', { moment: 'published', date: '2021-05-09' }],
    ['Aktualizováno 7. dubna 2022, 8:15', { moment: 'updated', date: '2022-04-07' }],
    ['Güncelleme: 3 Eylül 2020 Perşembe 14:05', { moment: 'updated', date: '2020-09-03' }],
    ['公開日：2021年6月8日 18時40分', { date: '2021-06-08' }],
    ['Pubblicato il 12 giugno 2021 alle 17:40', { moment: 'published', date: '2021-06-12' }],
    ['Автор: Нина Орлова', { authors: ['Нина Орлова'] }],
    ['Haber: Deniz Yalçın', { authors: ['Deniz Yalçın'] }],
    ['Von: Hilde Moos', { authors: ['Hilde Moos'] }],
    ['记者：李文华', { authors: ['李文华'] }],
  ])('%s', (line, stamp) => {
    expect(readStamp(line)).toEqual(stamp);
  });

  it.each([
    'The ferry sank on March 3, 2020',
    'March 3, 2020 was a Tuesday',
    'He was born in Holmstad, 9 October 1921, at sea',
    'Der Turm wurde am 9. Mai 1921 eingeweiht',
    'Автор книги родился 9 мая 1921',
    '9 мая 1921 он уехал',
    'Text: the harbour and its lamp',
    '作者不明の本が見つかった',
  ])('is not "%s"', (line) => {
    expect(readStamp(line)).toBeUndefined();
  });
});

describe('labelled lines above an article', () => {
  const BODY =
    'The dam at Vell broke on Monday morning, and the water took the road with it, officials said.\n\nNobody was hurt, and the school stays shut until the road is mended, they added on Tuesday.';
  const read = (head: string) => {
    const [draft] = articlesIn(linesOf(`${head}\n\n${BODY}`));
    return { fields: draft?.fields, texts: draft?.blocks.map(({ text }) => text) };
  };

  it('are read into fields', () => {
    expect(
      read('Title: The dam at Vell\nPublisher: Rift Post\nDate: 14 March 2023\nAuthor: Ada Moss'),
    ).toEqual({
      fields: {
        title: 'The dam at Vell',
        publisher: 'Rift Post',
        published: '2023-03-14',
        authors: ['Ada Moss'],
      },
      texts: BODY.split('\n\n'),
    });
  });

  it('stay in the text behind its beginning', () => {
    expect(read(`The dam at Vell\n\n${BODY}\n\nSource: the ministry`).texts).toContain(
      'Source: the ministry',
    );
  });
});

describe('the tables', () => {
  it.each([
    ['Read More »', 'link to more'],
    ['[Read More](#)', 'link to more'],
    ['MORE: Why the old ferry was sold', 'teaser of another story'],
    ['Also read: Why the old ferry was sold', 'teaser of another story'],
    ['© 2023 Tarn Courier', 'copyright line'],
    ['€4.99/month', 'price'],
    ['Home > News > Harbour', 'breadcrumb'],
    ['0:45 / 3:10', 'player'],
    ['5 min read', 'reading time'],
  ])('leave out "%s" as %s', (line, why) => {
    expect(lineReason(line)).toBe(why);
  });

  it.each([
    'More people came than the boat could carry.',
    'Read more books, she told the children.',
    'A single ticket is £2.40, and children travel free.',
    'Copyright was the point on which the two poets fell out.',
    'Share prices of the ferry firm fell by a third.',
    'Subscribe? Never, said the mayor.',
    'The price: £2.40 a head',
    'We use cookies as bait, the warden said.',
    'News of the wreck came late',
    '18:40',
  ])('keep "%s"', (line) => {
    expect(lineReason(line)).toBeUndefined();
  });
});

describe('a publisher', () => {
  it.each([
    [['Subscribe to Tarn Courier digital and get a mug'], 'Tarn Courier'],
    [['This story originally appeared in The Daily Ness.'], 'The Daily Ness'],
    [
      ['The mayor told Ness News so.', 'Copyright © 2023 Ness News Internet Holdings. All rights reserved.'],
      'Ness News',
    ],
    [['© 2023 Harbour Business Ltd'], 'Harbour Business'],
  ])('is found in %j', (lines, name) => {
    expect(publisherHint(lines)).toBe(name);
  });

  it.each([
    [['Subscribe to our newsletter']],
    [['Follow us on Facebook']],
    [['All rights reserved.']],
    [['The mayor told The Times so.']],
  ])('is not invented from %j', (lines) => {
    expect(publisherHint(lines)).toBeUndefined();
  });
});

describe('a paragraph', () => {
  it('that was wrapped by hand is joined; lines that each end a sentence are not', () => {
    expect(
      linesOf(
        'The ferry crossed the harbour at nine with the\npilot on board and nobody else who could have\nseen it.',
      ).map(({ text }) => text),
    ).toEqual([
      'The ferry crossed the harbour at nine with the pilot on board and nobody else who could have seen it.',
    ]);
    expect(
      linesOf('The ferry crossed the harbour at nine o’clock.\nThe pilot was on board and nobody else was.'),
    ).toHaveLength(2);
  });

  it('that a blank line cut in mid-sentence is joined', () => {
    const [draft] = articlesIn(
      linesOf(
        'The council decided last night that all of the street lamps will be switched off by the\n\nCouncil’s own engineers, who were not asked.',
      ),
    );
    expect(draft?.blocks.map(({ text }) => text)).toEqual([
      'The council decided last night that all of the street lamps will be switched off by the Council’s own engineers, who were not asked.',
    ]);
  });
});

const LINES = fc.constantFrom(
  'Home',
  'Subscribe',
  'Advertisement',
  'Read More',
  'By Ann Bell',
  'Published',
  '3 March 2020',
  'You may like',
  '£4.99',
  'Related stories',
  'Ferry sails again after nine years',
  'A caption of a boat (Photo: Lena Voss)',
  '',
  '',
  '© 2020 The Daily Ness',
  '12 comments',
  'Tags:',
  'The ferry across the harbour sailed again on Monday for the first time in nine years, and many came to see it.',
  '“We had people waiting at six,” said the skipper, who had not slept and did not mind that at all.',
  'It was the first crossing since the autumn of 2015, when the old boat was sold to a museum in the north',
);

describe('whatever is pasted', () => {
  it('is kept to the letter or left out with a reason, line for line, in its order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(LINES, fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 40 }),
        (lines) => {
          const text = lines.join('\n');
          const input = linesOf(text);
          const drafts = articlesIn(input);
          const whole = squeeze(text.replace(/[\u0085]/g, ' '));
          for (const { blocks } of drafts) for (const block of blocks) expect(whole).toContain(block.text);
          const counted = drafts
            .flatMap(({ blocks, dropped }) => [...blocks, ...dropped])
            .map(({ text }) => text);
          expect(counted.join(' ').length).toBe(input.map((line) => line.text).join(' ').length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one letter', 'a'],
    ['spaces', ' \u00a0'],
    ['links', '[a](b) | '],
    ['open brackets', '['],
    ['capitals', 'A.'],
    ['dashes', '- — '],
    ['names', 'Ann Bell and '],
    ['prices', '£1 / '],
    ['quotation marks', '."'],
    ['dates', '1/1/2020 '],
    ['blank lines', '\n \n'],
    ['short lines', 'Read more\n'],
    ['titles with dates', 'Ferry sails again today\n3 March 2020\n'],
  ])('is read in the time of its length: %s', async (_, part) => {
    const bytes = Buffer.from(`${part.repeat(Math.ceil(300_000 / part.length))}\n`);
    await parseReply({ name: 'a.txt', bytes, options: {} });
  });

  it.each([
    ['nested elements', '<div>'.repeat(20_000)],
    ['open attributes', '<a href="'.repeat(20_000)],
    ['breaks', '<p>a<br>'.repeat(20_000)],
    ['comments', '<!--'.repeat(50_000)],
    ['entities', '&#x1F600;'.repeat(30_000)],
  ])('HTML of %s neither hangs nor crashes', async (_, html) => {
    const reply = await parseReply({
      name: 'a.html',
      bytes: Buffer.from(`<html><body>${html}`),
      options: {},
    });
    expect(typeof reply.ok).toBe('boolean');
  });
});
