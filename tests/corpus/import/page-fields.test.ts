import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';

const STORY = `<p>The harbour council voted on Tuesday to send a boat to the third buoy, which the storm of December moved.</p>
  <p>Nobody on the pier was surprised, because the pilots had asked for it twice before the winter.</p>
  <p>“We shall see whether it comes,” said the clerk of the council, who had counted the buoys himself.</p>`;

async function fieldsOf(parts: { head?: string; byline?: string; foot?: string }): Promise<Fields> {
  const { head = '', byline = '', foot = '' } = parts;
  const html = `<!doctype html><html><head><title>A boat for the buoy</title>${head}</head>
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
  ])('are named %s', async (_, byline, authors) => {
    expect((await fieldsOf({ byline })).authors).toEqual(authors);
  });

  it.each(['gazette.example', 'Story By', 'webmaster', 'desk@gazette.example'])(
    'are not “%s”',
    async (name) => {
      expect((await fieldsOf({ head: `<meta name="author" content="${name}">` })).authors).toBeUndefined();
    },
  );
});

describe('the publisher of a page', () => {
  it.each([
    ['© 2024 Harbour Media L.P. All Rights Reserved', 'Harbour Media L.P'],
    [
      '© 2024 Harbour News Network. Coast Broadcasting System, Inc. All rights reserved.',
      'Harbour News Network',
    ],
  ])('is whom “%s” names first', async (foot, publisher) => {
    expect((await fieldsOf({ foot: `<p>${foot}</p>` })).publisher).toBe(publisher);
  });
});
