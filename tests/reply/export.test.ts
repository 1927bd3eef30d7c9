import { describe, expect, it } from 'vitest';
import { exported } from '../../src/answer/export.ts';
import { findsOf } from '../../src/answer/list.ts';
import { tableOf } from '../../src/reply/answers/exported.ts';
import { toDiscord } from '../../src/reply/discord/to-discord.ts';
import { exportFile } from '../../src/reply/export/index.ts';
import { ENGLISH, languageFor } from '../../src/reply/languages/index.ts';
import { textOf } from '../support/components.ts';
import { libraryOf } from '../support/library.ts';

const SHELF = {
  'ferry.md': `---
title: "=HYPERLINK(\\"http://evil.example\\")"
publisher: "Harbour <b>Gazette</b>"
published: 2024-03-08
authors: [Ada Moss, "@Bo"]
url: "https://example.org/a_(b)?x=1&y=\\"z"
---
“The fare is *four* pounds, and no more,” said Ada Moss, who runs the ferry.

+1 is what the meter said.
`,
};
const files = async (format: 'csv' | 'json' | 'markdown' | 'html', wanted = {}) => {
  const library = await libraryOf(SHELF);
  const answer = await exported(library, { format, ...wanted });
  return { answer, ...exportFile(findsOf(answer), format, ENGLISH) };
};

/** RFC 4180 read back. */
const readCsv = (text: string): string[][] =>
  text
    .replace(/^\ufeff/, '')
    .trim()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"|([^,"]+)/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    );

describe('excerpts as a file', () => {
  it('are every passage of the shelf where nothing else is asked, and JSON that can be read', async () => {
    const { text, count, name } = await files('json');
    const rows = JSON.parse(text) as Record<string, string>[];
    expect([rows.length, count, name]).toEqual([2, 2, 'verbatim.json']);
    const library = await libraryOf(SHELF);
    for (const row of rows) expect(library.shelf[0]?.source.text).toContain(row.text);
    expect(rows[0]).toMatchObject({ published: '2024-03-08', authors: 'Ada Moss; @Bo', passage: '1' });
  });

  it('have nothing in CSV that a spreadsheet takes for a formula, and lose no word', async () => {
    const [head, ...rows] = readCsv((await files('csv')).text);
    expect(head).toContain('citation');
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    expect(rows.flat()).toContain(`'=HYPERLINK("http://evil.example")`);
    expect(rows.flat()).toContain(`'+1 is what the meter said.`);
    expect(rows.flat().join()).toContain('“The fare is *four* pounds, and no more,”');
  });

  it('show in HTML and Markdown as they stand: nothing in them runs, and nothing is loaded', async () => {
    const html = (await files('html')).text;
    expect(html).toContain("default-src 'none'");
    expect(html).not.toContain('<b>Gazette</b>');
    expect(html).toContain('Harbour &lt;b&gt;Gazette&lt;/b&gt;');
    expect(html.match(/<article /g)).toHaveLength(2);
    expect(html).not.toMatch(/<(script|img|link|iframe)/);
    const markdown = (await files('markdown')).text;
    expect(markdown).toContain('\\*four\\*');
    expect(markdown).toContain('\\+1 is what');
  });

  it('are what somebody said, or what answers; where nothing does, that is told', async () => {
    expect((await files('csv', { speaker: 'Ada Moss' })).count).toBe(1);
    expect((await files('csv', { question: 'What is the fare?' })).count).toBe(1);
    expect((await files('csv', { speaker: 'Nobody Known' })).answer.kind).toBe('nothing');
    expect((await files('csv', { question: 'zebra?' })).answer.kind).toBe('nothing');
    expect((await exported(await libraryOf({}), {})).kind).toBe('nothing');
  });

  it('say of how many passages they are, where the shelf has more than one file', async () => {
    const library = await libraryOf(SHELF);
    const large = { ...library, fronts: { ...library.fronts, passages: 60_000 } };
    const answer = await exported(large, {});
    if (answer.kind !== 'exported') throw new Error(answer.kind);
    expect(textOf(toDiscord([tableOf(answer)]).components)).toContain('the first 2 of 60,000 excerpts');
  });

  it('are as many of the first ones as a file has room for', async () => {
    const library = await libraryOf({ 'a.md': 'The mill burned down again, and again. '.repeat(200) });
    const [find] = findsOf(await exported(library, {}));
    const finds = find ? Array<typeof find>(2000).fill(find) : [];
    const { count, text } = exportFile(finds, 'html', languageFor('de'));
    expect(count).toBeLessThan(finds.length);
    expect(count).toBeGreaterThan(1000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(10 * 2 ** 20);
    expect(text).toContain('lang="de"');
    expect(text.endsWith('</html>\n')).toBe(true);
  });
});
