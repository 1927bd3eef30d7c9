import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';

const LAMP = 'The keeper lit the lamp on Tuesday, and nobody on the pier was surprised at all.';
const OUTER = { title: 'The bell is back', authors: ['Greta Sand'], published: '2024-03-08' };

const mail = (headers: string, body: string): string =>
  `From: Greta Sand <greta@example.org>\r\nSubject: The bell is back\r\nDate: Fri, 8 Mar 2024 23:30:00 -0800\r\n${headers}\r\n${body}\r\n`;
const read = (content: string | Uint8Array): Promise<ArticleDraft[]> =>
  parseDocument('a.eml', new Uint8Array(Buffer.from(content)));
const shown = async (content: string | Uint8Array): Promise<unknown[]> =>
  (await read(content)).map(({ fields, blocks }) => [fields, blocks.map(({ text }) => text)]);

describe('a mail', () => {
  it.each([
    ['"Sand, Greta"', 'Greta Sand'],
    ['"Sand, Greta (Harbour)"', 'Greta Sand'],
    ['"Sand & Sons, Ltd"', 'Sand & Sons, Ltd'],
    ['Greta Sand', 'Greta Sand'],
  ])('from %s is by %s', async (from, name) => {
    const content = mail('', LAMP).replace('From: Greta Sand', `From: ${from}`);
    expect((await read(content))[0]?.fields.authors).toEqual([name]);
  });

  it('keeps the headers of a mail that it forwards as text, and its own as fields', async () => {
    const forwarded = [
      '---------- Forwarded message ---------',
      'From: Rui Sá <rui@example.org>',
      'Date: Mon, 4 Mar 2019 at 10:00',
      'Subject: Lamp',
    ];
    const content = mail('', ['See below, it is about the lamp.', '', ...forwarded, '', LAMP].join('\r\n'));
    expect(await shown(content)).toEqual([[OUTER, ['See below, it is about the lamp.', ...forwarded, LAMP]]]);
  });

  it('makes an article of its own of a mail that is attached', async () => {
    const content = mail(
      'Content-Type: multipart/mixed; boundary=A\r\n',
      `--A\r\nContent-Type: text/plain\r\n\r\nAs promised, here is the mail that I spoke of.\r\n--A\r\nContent-Type: message/rfc822\r\n\r\nFrom: Rui <r@example.org>\r\nSubject: Old lamp\r\nDate: Mon, 4 Mar 2019 10:00:00 +0000\r\n\r\n${LAMP}\r\n--A--`,
    );
    expect(await shown(content)).toEqual([
      [OUTER, ['As promised, here is the mail that I spoke of.']],
      [{ title: 'Old lamp', authors: ['Rui'], published: '2019-03-04' }, [LAMP]],
    ]);
  });

  it('is read though its HTML is shorter than any article', async () => {
    const content = mail(
      'Content-Type: text/html; charset=utf-8\r\n',
      `<html><body><p>${LAMP}</p></body></html>`,
    );
    expect(await shown(content)).toEqual([[OUTER, [LAMP]]]);
  });

  it('that names no encoding is read by its letters, and says so', async () => {
    const words = 'Der Wärter zündete die Lampe am Dienstag an, und niemand war überrascht.';
    const [draft] = await read(Buffer.from(mail('', words), 'latin1'));
    expect(draft?.blocks.map(({ text }) => text)).toEqual([words]);
    expect(draft?.notes?.join()).toMatch(/encoding is a guess/);
  });

  it('that names a wrong encoding tells of the letters that it lost', async () => {
    const bytes = Buffer.from(
      mail('Content-Type: text/plain; charset=utf-8\r\n', 'Der Wärter zündete die Lampe am Dienstag an.'),
      'latin1',
    );
    const [draft] = await read(bytes);
    expect(draft?.notes).toEqual([
      '2 letters are broken in the mail: look for \ufffd and put the right one there',
    ]);
  });

  it('is read though it holds a list and no sentence', async () => {
    const list = [
      'lamp oil, two cans',
      'a new rope for the bell',
      'chalk and candles',
      'bread for the four keepers',
    ];
    const [draft] = await read(mail('', list.join('\r\n')));
    expect(draft?.blocks.map(({ text }) => text).join(' ')).toContain('a new rope for the bell');
  });

  it('without text is refused', async () => {
    await expect(read(mail('', ''))).rejects.toThrow('is a mail without text');
  });
});
