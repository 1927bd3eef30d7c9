import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';

const PARAGRAPHS = [
  'A balance compares two weights by means of a beam with two arms, and it does not measure anything.',
  'The oldest balance that is known was found in a grave and is some five thousand years old.',
  'Knife edges of steel came into use when it was found that those of bronze wear out in a year.',
];
const story = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

async function read(title: string, body: string): Promise<ArticleDraft> {
  const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
  const [draft] = await parseDocument('page.html', new Uint8Array(Buffer.from(html)));
  if (!draft) throw new Error('no draft');
  return draft;
}
const titleOf = async (title: string, body: string): Promise<string | undefined> =>
  (await read(title, body)).fields.title;

describe('the title of a page of a manual', () => {
  it.each([
    [
      'is the second of the headings that its window’s title names',
      'Knife edges | Handbook of Weights 3.2',
      `<header><h1>Handbook of Weights 3.2</h1></header><div><h2>Knife edges<a href="#k">#</a></h2>${story}</div>`,
      'Knife edges',
    ],
    [
      'is that below the name of the book, be both of the first level',
      'Beams - The Book of Scales',
      `<div><h1>The Book of Scales</h1></div><main><h1><a href="#b">Beams</a></h1>${story}</main>`,
      'Beams',
    ],
    [
      'is the one heading of its main part, where its window’s title says it otherwise',
      'B12 - Index of faults',
      `<div><h1>Index of faults</h1></div><main><h1>Fault B12: the beam</h1>${story}</main>`,
      'Fault B12: the beam',
    ],
    [
      'is one word before the name of the manual',
      'BEAMS — Scales 3.10 documentation',
      `<ul><li><a href="">BEAMS</a></li><li>Scales 3.10 documentation</li></ul><div><h1>BEAMS</h1>${story}</div>`,
      'BEAMS',
    ],
    [
      'is without the words of a button',
      'Beam in scales - Scales',
      `<main><h1>Beam <span>two-armed</span> <button>Copy path</button></h1>${story}</main>`,
      'Beam two-armed',
    ],
    [
      'is the headline below the name of the site',
      'Fares of the ferry to rise in May - Harbour Gazette',
      `<div><h1>Harbour Gazette</h1></div><div><h2>Fares of the ferry to rise in May</h2>${story}</div>`,
      'Fares of the ferry to rise in May',
    ],
    [
      'is the headline of an article below the name of its section',
      'Fares of the ferry to rise in May - Harbour Gazette',
      `<main><h1>News</h1><article><h2>Fares of the ferry to rise in May</h2>${story}</article></main>`,
      'Fares of the ferry to rise in May',
    ],
    [
      'is no name that stands again below the text',
      'Fares of the ferry to rise | Gazette',
      `<div><h1>Fares of the ferry to rise</h1>${story}<h2>Gazette</h2><p><a href="/a">All that the paper has to say</a></p></div>`,
      'Fares of the ferry to rise',
    ],
    [
      'is no name of the site, though its logo alone is a heading',
      'Harbour Gazette | Fares of the ferry to rise',
      `<div><h1><a href="/">Harbour Gazette</a></h1></div><div><b>Fares of the ferry to rise</b>${story}</div>`,
      'Fares of the ferry to rise',
    ],
    [
      'keeps what stands behind a colon',
      'beams: how they are trued',
      `<div><h2>beams</h2><p>beams — how they are trued</p>${story}</div>`,
      'beams: how they are trued',
    ],
  ])('%s', async (_, title, body, expected) => {
    expect(await titleOf(title, body)).toBe(expected);
  });
});

describe('a part of a manual whose heading links to it', () => {
  const section = (id: string, link: string): string =>
    `<div><h1>Handbook of the desk</h1>${story}<div id="${id}"><h3>File menu<a href="${link}">¶</a></h3><dl><dt>New</dt><dd><p>Create a new file, which has no name until it is saved for the first time.</p></dd><dt>Open…</dt><dd><p>Open a file that is there already, and show it in a window of its own.</p></dd></dl></div><p>All of these can be reached by keys as well, which the next part of this handbook tells.</p></div>`;

  it('is kept whole, terms and all, whatever its id seems to say', async () => {
    const { blocks } = await read('Handbook of the desk', section('file-menu', '#file-menu'));
    expect(blocks.map(({ text }) => text)).toEqual([
      ...PARAGRAPHS,
      'File menu',
      'New',
      'Create a new file, which has no name until it is saved for the first time.',
      'Open…',
      'Open a file that is there already, and show it in a window of its own.',
      'All of these can be reached by keys as well, which the next part of this handbook tells.',
    ]);
  });
});

describe('code in a manual', () => {
  it('keeps its comments, though a class calls them that', async () => {
    const code =
      '<pre><code>weigh(left, right);\n<span class="hljs-comment">// The pans are exchanged here.</span>\nweigh(right, left);</code></pre>';
    const { blocks } = await read(
      'Handbook of weighing',
      `<main><h1>Handbook of weighing</h1>${story}${code}</main>`,
    );
    expect(blocks.map(({ text }) => text)).toEqual([
      ...PARAGRAPHS,
      'weigh(left, right); // The pans are exchanged here. weigh(right, left);',
    ]);
  });
});

describe('raw text without a headline', () => {
  it('has no title though its first line is one of a sentence over several', async () => {
    const text =
      'Para decidir si una balanza es fiel hay que saber cuál de sus dos\nbrazos es más largo, y eso no se ve.\n\nLos platillos se cambian de lado y se pesa otra vez, con la misma pesa.\n';
    const [draft] = await parseDocument('a.txt', new Uint8Array(Buffer.from(text)));
    expect(draft?.fields).toEqual({ language: 'es' });
  });

  it('has the publisher that its line of rights names in full', async () => {
    const text = `${PARAGRAPHS.join('\n\n')}\n\nCopyright 2019 Free Scales Foundation, Inc.\n\nIt is printed by the Free Scales Foundation and may be copied.\n`;
    const [draft] = await parseDocument('a.txt', new Uint8Array(Buffer.from(text)));
    expect(draft?.fields.publisher).toBe('Free Scales Foundation');
  });
});
