import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';

const LAMP = 'The keeper lit the lamp on Tuesday, and nobody on the pier was surprised at all.';
const BELL = 'The bell was rung at noon, as it has been on every day since the second pier was built.';
const MANY = 200_000;
/** Milliseconds that no machine needs where the time grows with the length alone; with its square it is minutes. */
const ENOUGH = 20_000;

const read = async (name: string, content: string): Promise<ArticleDraft | undefined> =>
  (await parseDocument(name, new Uint8Array(Buffer.from(content))))[0];
const texts = (draft: ArticleDraft | undefined): string[] => draft?.blocks.map(({ text }) => text) ?? [];

const HEAD =
  'From: Greta Sand <greta@example.org>\r\nSubject: The bell is back\r\nDate: Fri, 8 Mar 2024 23:30:00 -0800\r\n';

describe('hundreds of thousands of lines', () => {
  it.each([
    ['in a mail', 'a.eml', `${HEAD}\r\n${LAMP}\r\n${'\r\n'.repeat(MANY)}${BELL}\r\n`],
    [
      'in a part of a mail',
      'a.eml',
      `${HEAD}Content-Type: multipart/mixed; boundary=A\r\n\r\n--A\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${LAMP}\r\n${'\r\n'.repeat(MANY)}${BELL}\r\n--A--\r\n`,
    ],
    ['of a text', 'a.txt', `${LAMP}\n${'\n'.repeat(MANY)}${BELL}\n`],
  ])('that are empty, %s, are passed over', async (_, name, content) => {
    expect(texts(await read(name, content))).toEqual([LAMP, BELL]);
  });

  it('of a mail, one below the other, are read', { timeout: ENOUGH }, async () => {
    expect(texts(await read('a.eml', `${HEAD}\r\n${LAMP}\r\n${'buoy\r\n'.repeat(MANY)}`))).toHaveLength(
      MANY + 1,
    );
  });

  it('of one paragraph of a page are read', { timeout: ENOUGH }, async () => {
    const body = `<p>${LAMP}</p><div>Here is ${'rust<br>'.repeat(MANY)}and no more.</div><p>${BELL}</p><p>${LAMP}</p>`;
    const draft = await read('a.html', `<article><h1>The bell is back</h1>${body}</article>`);
    expect(texts(draft)).toEqual([LAMP, `Here is ${'rust '.repeat(MANY)}and no more.`, BELL, LAMP]);
  });
});
