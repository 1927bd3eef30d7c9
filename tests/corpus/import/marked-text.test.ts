import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';

const VOTE =
  'The harbour council voted on Tuesday to raise the fares of the island ferry by nine per cent from the first of May.';
const MOSS =
  '“Nobody likes to pay more, but the old boats need new engines,” said Ada Moss, who chairs the council.';

async function read(name: string, ...paragraphs: readonly string[]): Promise<ArticleDraft> {
  const [draft, ...others] = await parseDocument(name, new Uint8Array(Buffer.from(paragraphs.join('\n\n'))));
  expect(others).toEqual([]);
  if (!draft) throw new Error('no draft');
  return draft;
}

const texts = ({ blocks }: ArticleDraft): string[] => blocks.map(({ text }) => text);

describe('a list whose items have letters', () => {
  it.each([
    ['below each other', '(a) Purpose\n(b) Hours\n(c) Applicability to bicycles\n(d) Fines'],
    ['with a year behind the letter', '(b) 2017 amendments\n(c) 2019 amendments to the rules'],
    ['whose (c) comes first', '(c) 2019 amendments\n(d) 2021 amendments'],
    ['in capitals', '(B) Hours\n(C) 2020 Hours of the Pier'],
  ])('keeps its item (c), and it names no publisher: %s', async (_, list) => {
    const draft = await read('a.txt', VOTE, list, MOSS);
    expect(texts(draft)).toEqual([VOTE, ...list.split('\n'), MOSS]);
    expect(draft.fields.publisher).toBeUndefined();
  });

  it('is not one where a (c) stands alone above a year and a name', async () => {
    const draft = await read('a.txt', VOTE, MOSS, '(c) 2024 Harbour Gazette. All rights reserved.');
    expect(texts(draft)).toEqual([VOTE, MOSS]);
    expect(draft.fields.publisher).toBe('Harbour Gazette');
  });
});

describe('links and pictures of pasted text', () => {
  it('leaves out whole lines of them, each with the reason', async () => {
    const lines = [
      '[](#top)',
      '![A boat in fog](boat.jpg "Fog")',
      '[![Follow us](x.png)](https://example.org)',
      '[Image 3: The keeper]',
      'photo-boat-1024x768.jpg',
      'Alt text: a boat in the fog',
      '[minutes]: https://example.org/minutes "Minutes"',
    ];
    const draft = await read('a.txt', VOTE, ...lines, MOSS);
    expect(texts(draft)).toEqual([VOTE, MOSS]);
    expect(draft.dropped.map(({ text, why }) => `${why}: ${text}`)).toEqual([
      'link without words: [](#top)',
      'text of a picture: ![A boat in fog](boat.jpg "Fog")',
      'text of a picture: [![Follow us](x.png)](https://example.org)',
      'text of a picture: [Image 3: The keeper]',
      'image placeholder: photo-boat-1024x768.jpg',
      'text of a picture: Alt text: a boat in the fog',
      'target of a link: [minutes]: https://example.org/minutes "Minutes"',
    ]);
  });

  it('reads the title of a page whose headline is a link', async () => {
    const draft = await read('a.md', '# [Fares to rise in May](/fares)', VOTE, MOSS);
    expect(draft.fields.title).toBe('Fares to rise in May');
  });
});

describe('languages without blanks', () => {
  it('reads a title, a date and short paragraphs in Japanese', async () => {
    const body = [
      '港湾評議会は火曜日、島へのフェリー運賃を五月から九パーセント引き上げると決めた。',
      '「値上げを喜ぶ人はいない」と議長は述べた。',
      '次回の会合は六月。',
    ];
    const draft = await read('a.txt', '港湾評議会、運賃を引き上げ', '2024年3月8日', ...body);
    expect(draft.fields).toEqual({ title: '港湾評議会、運賃を引き上げ', published: '2024-03-08' });
    expect(texts(draft)).toEqual(body);
  });

  it('joins lines that were broken within a sentence without a blank', async () => {
    const wrapped =
      '港湾評議会は火曜日、島へのフェリー運賃を五月から九パー\nセント引き上げると決めた。値上げを喜ぶ人はいないと議長\nは述べた。次回の会合は六月に開かれる予定である。';
    expect(texts(await read('a.txt', wrapped))).toEqual([wrapped.replace(/\n/g, '')]);
  });

  it('keeps lines that are paragraphs, and a text of one sentence', async () => {
    const lines = '港口委员会星期二决定提高票价。\n没有人喜欢多付钱，主席说。';
    expect(texts(await read('a.txt', lines))).toEqual(lines.split('\n'));
    expect(texts(await read('a.txt', '港口明天关闭。'))).toEqual(['港口明天关闭。']);
  });
});
