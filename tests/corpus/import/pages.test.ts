import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type ArticleDraft, squeeze } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';
import { toSourceFile } from '../../../src/corpus/import/source-file.ts';
import { CAPTION_MARK, parseSource } from '../../../src/corpus/parse.ts';

const folder = new URL('pages/', import.meta.url);
const pages = readdirSync(folder).filter((name) => /\.(?:html|txt|md)$/.test(name));
const NONE = 'no-article.html';

const draftsOf = (name: string): Promise<ArticleDraft[]> =>
  parseDocument(name, new Uint8Array(readFileSync(new URL(name, folder))));

/** The source files that a page becomes, without the line that import marks them with. */
const written = async (name: string): Promise<string> =>
  (await draftsOf(name))
    .map((draft) => toSourceFile(draft, '0'.repeat(16)).replace(/^# verbatim:import .*\n/m, ''))
    .join('\n=====\n');

/** All words of a page as a browser holds them. */
function inputText(name: string): string {
  const text = readFileSync(new URL(name, folder), 'utf8');
  if (!name.endsWith('.html')) return squeeze(text);
  const { document } = parseHTML(text.replace(/<(?:br|\/td|\/th)>/gi, ' $&'));
  return squeeze(document.documentElement.textContent ?? '');
}

describe('pages of many shapes', () => {
  for (const name of pages.filter((page) => page !== NONE)) {
    it(`${name} becomes the source file that stands beside it`, async () => {
      const expected = readFileSync(new URL(`expected/${name}.md`, folder), 'utf8');
      expect(await written(name)).toBe(expected);
    });

    it(`${name} keeps paragraphs to the letter`, async () => {
      const input = inputText(name);
      const foreign = (await draftsOf(name))
        .flatMap(({ blocks }) => blocks)
        .filter(({ text }) => !input.includes(text));
      expect(foreign).toEqual([]);
    });

    it(`${name} makes source files that the shelf can read, a passage a paragraph`, async () => {
      for (const draft of await draftsOf(name)) {
        const { place: _place, ...fields } = draft.fields;
        const parsed = parseSource(Buffer.from(toSourceFile({ ...draft, fields }, '0'.repeat(16))), 'x.md');
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
        const { text, passages } = parsed.source;
        const found = passages.map(({ span }) => text.slice(span.start, span.end));
        expect(found.filter((words) => words !== CAPTION_MARK)).toEqual(
          draft.blocks.filter(({ role }) => role !== 'heading').map((block) => block.text),
        );
      }
    });
  }

  it('refuses a page of teasers, which holds no article', async () => {
    await expect(draftsOf(NONE)).rejects.toThrow('is a page without an article');
  });
});

describe('raw text', () => {
  for (const name of pages.filter((page) => /\.(?:txt|md)$/.test(page)))
    it(`${name}: every line is kept or left out with a reason, none is lost`, async () => {
      const drafts = await draftsOf(name);
      const kept = drafts.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join('\n');
      const left = new Set(drafts.flatMap(({ dropped }) => dropped.map(({ text }) => text)));
      const lines = readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .map((line) => squeeze(line).replace(/^#+ /, ''));
      expect(lines.filter((line) => line !== '' && !left.has(line) && !kept.includes(line))).toEqual([]);
      expect(drafts.flatMap(({ dropped }) => dropped).filter(({ why }) => why === '')).toEqual([]);
    });
});
