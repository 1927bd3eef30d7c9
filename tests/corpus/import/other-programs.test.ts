import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';

const PARAGRAPHS = [
  'The keeper lit the lamp on Tuesday, and nobody on the pier was surprised at all.',
  'It had been dark for eleven years, and the boats had learned to do without it.',
];
const read = async (name: string, content: string): Promise<ArticleDraft> => {
  const [draft] = await parseDocument(name, new Uint8Array(Buffer.from(content)));
  if (!draft) throw new Error('no draft');
  return draft;
};
const texts = ({ blocks }: ArticleDraft): string[] => blocks.map(({ text }) => text);
const body = PARAGRAPHS.join('\n\n');

describe('Markdown with the front matter of another program', () => {
  it('has what that says of title, authors, day, language and address, and tells what was not read', async () => {
    const front =
      'layout: post\ntitle: "The lamp is lit"\ndate: 2024-03-08 10:00:00 +0100\nauthor: Greta Sand\nlang: en\ntags: [lamp, pier]\nsource: https://pier.example/lamp';
    const draft = await read('post.md', `---\n${front}\n---\n\n${body}\n`);
    expect(draft.fields).toEqual({
      title: 'The lamp is lit',
      authors: ['Greta Sand'],
      published: '2024-03-08',
      language: 'en',
      url: 'https://pier.example/lamp',
    });
    expect(texts(draft)).toEqual(PARAGRAPHS);
    expect(draft.notes).toEqual(['fields of its front matter were not read: layout, tags']);
  });

  it('has several authors as a list of names or of records', async () => {
    const front = 'slug: lamp\nauthors:\n  - Greta Sand\nauthor:\n  - name: Olaf Berg';
    expect((await read('post.md', `---\n${front}\n---\n\n${body}\n`)).fields.authors).toEqual(['Greta Sand']);
    const records = 'slug: lamp\nauthor:\n  - name: Greta Sand\n  - name: Olaf Berg';
    expect((await read('post.md', `---\n${records}\n---\n\n${body}\n`)).fields.authors).toEqual([
      'Greta Sand',
      'Olaf Berg',
    ]);
  });

  it.each(['date: soon', 'source: my own notes', '__proto__: x', 'title: [a, b]'])(
    'has no field of what is none: %s',
    async (line) => {
      expect((await read('post.md', `---\nlayout: post\n${line}\n---\n\n${body}\n`)).fields).toEqual({});
    },
  );

  it('may have more fields than are told', async () => {
    const front = Array.from({ length: 300 }, (_, at) => `field${at}: x`).join('\n');
    const draft = await read('post.md', `---\n${front}\ntitle: The lamp is lit\n---\n\n${body}\n`);
    expect(draft.fields).toEqual({ title: 'The lamp is lit' });
    expect(draft.notes?.[0]).toMatch(/field0, field1, .* and more$/);
  });

  it.each([
    ['our own with a fault', 'title: Lamp\npublished: soon'],
    ['no YAML', 'layout: "post\ntitle'],
    ['an alias', 'layout: &a post\ntitle: *a'],
  ])('is refused where it is %s', async (_, front) => {
    await expect(read('post.md', `---\n${front}\n---\n\n${body}\n`)).rejects.toThrow('has front matter');
  });
});

describe('a mail that was saved as text', () => {
  const HEADERS =
    'From: Greta Sand <greta@pier.example>\nTo: all@pier.example\nSubject: The lamp is lit\nDate: Fri, 8 Mar 2024 23:30:00 -0800\n';

  it('is read as a mail', async () => {
    const draft = await read(
      'mail.txt',
      `From greta@pier.example Fri Mar  8 23:30:00 2024\nReceived: from pier.example\n by sea.example\n${HEADERS}\n${body}\n`,
    );
    expect(draft.fields).toEqual({
      title: 'The lamp is lit',
      authors: ['Greta Sand'],
      published: '2024-03-08',
    });
    expect(texts(draft)).toEqual(PARAGRAPHS);
  });

  it.each([
    ['a text that quotes headers below', `${body}\n\n${HEADERS}\nAnd so on.\n`],
    ['a talk', `Ann: Where is the key?\nBen: In the drawer.\nAnn: Which drawer?\n\n${body}\n`],
  ])('is none in %s', async (_, text) => {
    expect((await read('mail.txt', text)).fields.authors).toBeUndefined();
    expect(texts(await read('mail.txt', text))).toEqual(expect.arrayContaining(PARAGRAPHS));
  });
});

describe('raw text with numbered parts', () => {
  it('is named after its headline in capitals, not after its first part', async () => {
    const text = `README OF THE LAMP\n\n0. How it is lit\n\n${PARAGRAPHS[0]}\n\n1. How it is put out\n\n${PARAGRAPHS[1]}\n`;
    expect((await read('a.txt', text)).fields.title).toBe('README OF THE LAMP');
  });

  it('keeps a headline that begins with a number', async () => {
    expect((await read('a.txt', `3. Oktober bleibt ein Feiertag\n\n${body}\n`)).fields.title).toBe(
      '3. Oktober bleibt ein Feiertag',
    );
  });
});
