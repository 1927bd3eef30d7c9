import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';

const read = async (html: string): Promise<ArticleDraft> => {
  const [draft] = await parseDocument('a.html', new Uint8Array(Buffer.from(html)));
  if (!draft) throw new Error('no draft');
  return draft;
};
const texts = ({ blocks }: ArticleDraft): string[] => blocks.map(({ text }) => text);

const PAINT =
  'A buoy is painted in the spring, when the ice has gone and the paint will dry before the fog comes back to the pier.';
const RUST =
  'Rust is worse on the side that faces the sea, and it begins below the ring where the chain has rubbed the paint away.';
const CHAIN =
  'The chain is lifted once in two years, and each of its links is struck with a hammer to hear whether it is whole.';
const page = (title: string, body: string, head = ''): string =>
  `<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const prose = (...paragraphs: readonly string[]): string =>
  paragraphs.map((text) => `<p>${text}</p>`).join('\n');

describe('the text of a page of a manual', () => {
  it.each([
    [
      'behind a mark of a place that is never closed',
      `<h2><a name="paint">Paint</h2>${prose(PAINT, RUST, CHAIN, 'Write to me if I forgot a buoy!')}`,
      [PAINT, RUST, CHAIN, 'Write to me if I forgot a buoy!'],
    ],
    [
      'said in two of its parts in the same words',
      `<h2>Paint</h2><ol><li>${prose(PAINT)}</li><li>${prose(RUST)}</li></ol><h2>Rust</h2><ol><li>${prose(CHAIN)}</li><li>${prose(PAINT)}</li></ol>`,
      [PAINT, RUST, CHAIN, PAINT],
    ],
  ])('%s is kept', async (_, body, kept) => {
    const draft = await read(page('Buoys', `<h1>How buoys are kept</h1>${body}`));
    expect(draft.blocks.filter(({ role }) => role === 'text').map(({ text }) => text)).toEqual(kept);
  });

  it('that stands a second time as a whole is left out', async () => {
    const draft = await read(
      page(
        'Buoys',
        `<h1>How buoys are kept</h1><div>${prose(PAINT, RUST, CHAIN)}</div><div>${prose(PAINT, RUST, CHAIN)}</div>`,
      ),
    );
    expect(texts(draft)).toEqual([PAINT, RUST, CHAIN]);
  });

  it('in code is kept, whatever its bars and brackets look like', async () => {
    const code = 'PAINT BUOY BY { name | KEEPER | HARBOUR } [, ...] [ TWICE | ONCE ]';
    const draft = await read(
      page('paint', `<h1>The paint command</h1><pre>${code}</pre>${prose(PAINT, RUST, CHAIN)}`),
    );
    expect(texts(draft)).toContain(code);
  });

  it('in the term of a list of definitions is kept, whatever its parts are called', async () => {
    const term =
      '<dt class="sig sig-object"><span class="sig-name">lift_chain</span>(<em class="sig-param">chain, years=2</em>)</dt>';
    const draft = await read(
      page(
        'chains',
        `<h1>The parts of a chain</h1>${prose(PAINT)}<dl>${term}<dd>${prose(CHAIN)}</dd></dl>${prose(RUST)}`,
      ),
    );
    expect(texts(draft)).toContain('lift_chain(chain, years=2)');
  });

  it('in notes behind it, which link to where they are called, is kept', async () => {
    const call = (at: number): string => `<a id="c${at}" href="#n${at}">[${at}]</a>`;
    const note = (at: number, text: string): string =>
      `<div class="note" id="n${at}"><p><a href="#c${at}">[${at}]</a> ${text}</p></div>`;
    const body = `<div class="chapter"><h1>How buoys are kept</h1><p>${PAINT}${call(1)}</p>${prose(RUST, CHAIN, `${PAINT} It is done again.`)}<p>${RUST} So it is.${call(2)}</p></div>`;
    const draft = await read(
      page(
        'Buoys',
        `${body}<div class="apparatus">${note(1, 'The paint is red, as a rule.')}${note(2, 'See the other book.')}</div>`,
      ),
    );
    expect(texts(draft).slice(-2)).toEqual(['[1] The paint is red, as a rule.', '[2] See the other book.']);
  });
});

describe('the title of a page of a manual', () => {
  it.each([
    [
      'is not the book that its window names with a version',
      'Chains — Harbour 10.2.0 documentation',
      `<h1>Rings</h1>${prose(PAINT)}<h1>Links</h1>${prose(RUST, CHAIN)}`,
      'Chains',
    ],
    [
      'is the heading below a picture of the book’s name',
      'Harbour Reference',
      `<h1><img src="a.gif" alt="Harbour"></h1><h2>lift, lower</h2>${prose(PAINT)}<h3>Use</h3>${prose(RUST, CHAIN)}`,
      'lift, lower',
    ],
    [
      'is no later part whose words are like its own',
      'Chains That Are Lifted',
      `<h1>1. Overview</h1>${prose(PAINT)}<h1>2. How chains are lifted by hand</h1>${prose(RUST, CHAIN)}`,
      'Chains That Are Lifted',
    ],
    [
      'has its low lines',
      'Harbour: lift_chain_io.c source',
      `<p>${PAINT}</p>${prose(RUST, CHAIN)}`,
      'Harbour: lift_chain_io.c source',
    ],
  ])('%s', async (_, title, body, expected) => {
    expect((await read(page(title, body))).fields.title).toBe(expected);
  });
});

describe('the first part of a page without a headline', () => {
  it('is kept, though a later part is called much as the page is', async () => {
    const body = `<h2>Overview</h2>${prose(PAINT, RUST)}<h2>Chains as they are lifted</h2>${prose(CHAIN)}<h2>Notes</h2>${prose(`${RUST} So it is.`)}`;
    const draft = await read(page('How chains are lifted by hand', body));
    expect(draft.fields.title).toBe('How chains are lifted by hand');
    expect(texts(draft)).toEqual(expect.arrayContaining([PAINT, RUST, CHAIN]));
  });
});

describe('who wrote or published a page of a manual', () => {
  const body = (line: string): string =>
    `<h1>How buoys are kept</h1>${prose(PAINT, RUST, CHAIN)}<hr><p>${line}</p>`;
  it.each([
    ['no person who owns what he wrote', '© Copyright Hannah Berg 2000', undefined],
    ['nobody whom a licence leaves open', 'Copyright © YEAR YOUR NAME', undefined],
    ['nobody of whom only “copyright” is left', 'Software copyright © and all that', undefined],
    ['a body that owns it', '© Copyright 2021 Harbour Works', 'Harbour Works'],
  ])('is published by %s', async (_, line, publisher) => {
    expect((await read(page('How buoys are kept', body(line)))).fields.publisher).toBe(publisher);
  });

  it('is not published by the book with the number of its version', async () => {
    const html = page(
      'Paint — Harbour Manual v4.6.2',
      `<a href="index.html">Harbour Manual v4.6.2</a><h1>Paint</h1>${prose(PAINT, RUST, CHAIN)}`,
    );
    expect((await read(html)).fields.publisher).toBeUndefined();
  });

  it.each([
    ['behind a body that he wrote for', 'WG9/ARG, by Hannah Berg, Editor', ['Hannah Berg']],
    [
      'without the address of its project',
      'The Harbour Project. &lt;https://harbour.example/&gt;',
      ['The Harbour Project'],
    ],
  ])('has the author %s', async (_, author, authors) => {
    const html = page('How buoys are kept', body('The end.'), `<meta name="author" content="${author}">`);
    expect((await read(html)).fields.authors).toEqual(authors);
  });

  it('has the author below a "by" of its own', async () => {
    const html = page(
      'How buoys are kept',
      `<h1>How buoys are kept</h1><center>by<br>Hannah Berg<br>Harbour Works</center>${prose(PAINT, RUST, CHAIN)}`,
    );
    expect((await read(html)).fields.authors).toEqual(['Hannah Berg']);
  });
});
