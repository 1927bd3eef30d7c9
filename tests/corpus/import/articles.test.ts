import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type ArticleDraft, squeeze } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';
import { toSourceFile } from '../../../src/corpus/import/source-file.ts';

const folder = fileURLToPath(new URL('../../../../shared/articles/', import.meta.url));
const isMissing = !existsSync(folder);
const why = isMissing ? ' (skipped: ../shared/articles is missing)' : '';

const files = isMissing ? [] : readdirSync(folder).sort();
const read = (start: string): { lines: string[]; name: string; bytes: Uint8Array } => {
  const name = files.find((file) => file.startsWith(start)) ?? '';
  const bytes = new Uint8Array(readFileSync(folder + name));
  return { name, bytes, lines: Buffer.from(bytes).toString('utf8').split('\n').map(squeeze) };
};

/** From line … to line …, both counted from 1, both included. */
type Lines = readonly (number | readonly [number, number])[];

const among = (ranges: Lines, line: number): boolean =>
  ranges.some((range) => (typeof range === 'number' ? line === range : line >= range[0] && line <= range[1]));

/** The lines of each article and its captions, told by hand; all other lines are no part of one. */
const ARTICLES: readonly {
  start: string;
  kept: readonly Lines[];
  captions: readonly Lines[];
  fields: readonly object[];
}[] = [
  {
    start: '000',
    kept: [
      [
        [1, 6],
        [8, 14],
      ],
    ],
    captions: [[]],
    fields: [{ publisher: 'Business Standard' }],
  },
  {
    start: '001',
    kept: [[[5, 30]]],
    captions: [[5, 6]],
    fields: [{ title: 3, publisher: 'Press TV' }],
  },
  {
    start: '002',
    kept: [[11, [13, 20], [22, 28], [30, 34], [36, 42]], [[57, 75]]],
    captions: [[11], [57, 58]],
    fields: [{ title: 5, authors: ['Douglas Braff'] }, { title: 51 }],
  },
  {
    start: '003',
    kept: [[3, 5, 6, [9, 39]]],
    captions: [[5, 6]],
    fields: [
      {
        title: 1,
        authors: ['IANS'],
        place: 'Mexico City',
        published: '2017-02-24',
        publisher: 'Business Standard',
      },
    ],
  },
  {
    start: '004',
    kept: [[17, [31, 48], [50, 52], [54, 62], [64, 82], [85, 86], [88, 96]]],
    captions: [[45, 47, 59, 61, 81, 85]],
    fields: [
      {
        title: 15,
        authors: ['Armando Garcia', 'Quinn Owen'],
        published: '2023-02-07',
        publisher: 'ABC News',
      },
    ],
  },
];

const drafts = (start: string): Promise<ArticleDraft[]> => {
  const { name, bytes } = read(start);
  return parseDocument(name, bytes);
};

describe.skipIf(isMissing)(`the five scraped articles${why}`, () => {
  it('become six sources', async () => {
    const found = await Promise.all(ARTICLES.map(({ start }) => drafts(start)));
    expect(found.map((list) => list.length)).toEqual([1, 1, 2, 1, 1]);
  });

  for (const { start, kept, captions, fields } of ARTICLES) {
    it(`${start}: the fields are those that the page gives`, async () => {
      const { lines } = read(start);
      const expected = fields.map((one) =>
        'title' in one && typeof one.title === 'number' ? { ...one, title: lines[one.title - 1] } : one,
      );
      expect((await drafts(start)).map((draft) => draft.fields)).toEqual(expected);
    });

    it(`${start}: every line of the article is kept, in its order, and no other line is`, async () => {
      const { lines } = read(start);
      const found = (await drafts(start)).map(({ blocks }) => blocks.map(({ text }) => text).join(' '));
      expect(found).toEqual(
        kept.map((ranges) => lines.filter((line, at) => line !== '' && among(ranges, at + 1)).join(' ')),
      );
    });

    it(`${start}: captions are marked, and nothing else is`, async () => {
      const { lines } = read(start);
      const found = (await drafts(start)).map(({ blocks }) =>
        blocks.filter(({ role }) => role === 'caption').map(({ text }) => text),
      );
      expect(found).toEqual(captions.map((ranges) => lines.filter((_, at) => among(ranges, at + 1))));
    });

    it(`${start}: every paragraph occurs in the input, white space apart`, async () => {
      const input = squeeze(Buffer.from(read(start).bytes).toString('utf8'));
      const blocks = (await drafts(start)).flatMap((draft) => draft.blocks);
      expect(blocks.filter(({ text }) => !input.includes(text))).toEqual([]);
    });
  }

  it('hold no furniture of their pages', async () => {
    const all = (await Promise.all(ARTICLES.map(({ start }) => drafts(start)))).flat();
    const text = all.map((draft) => toSourceFile(draft, '0'.repeat(16))).join('\n');
    const furniture =
      /continue reading|read more|subscribe|₹|save \d+%|you may like|first published|disclaimer|copyright|all rights reserved|trending|show more|next story|more from this section|connect with us/i;
    expect(furniture.exec(text)).toBeNull();
  });
});
