import { describe, expect, it } from 'vitest';
import { pageBlocks } from '../../../src/corpus/import/formats/html/blocks.ts';
import { behindBody } from '../../../src/corpus/import/formats/html/outside.ts';
import { readPage } from '../../../src/corpus/import/formats/html/page.ts';
import { draftOf, texts, whyOf } from './made-page.ts';

const AROUND = [
  'The mill at Carrow burned for nine hours, and the smoke was seen from both of the hills behind the town.',
  'It had stood beside the river for two hundred years, and children learned to swim below its wheel.',
];
const read = (line: string) => {
  const [first, second] = AROUND.map((text) => `<p>${text}</p>`);
  return draftOf('<title>The mill</title>', `<article><h1>The mill</h1>${first}${line}${second}</article>`);
};
const [FIRST, SECOND] = AROUND;

describe('a paragraph stays one', () => {
  it.each([
    'related-link',
    'sponsor',
    'ad-note',
    'tag',
    'share',
    'promo',
    'newsletter-link',
    'credit',
    'caption',
    'bio',
  ])('where words within its sentence are of class "%s"', async (name) => {
    const inFront = await read(
      `<p><span class="${name}">Ada Moss</span> said that forty sacks of flour were lost in the fire that night.</p>`,
    );
    expect(texts(inFront)[1]).toBe(
      'Ada Moss said that forty sacks of flour were lost in the fire that night.',
    );
    const within = await read(
      `<p>The owner said that <a class="${name}" href="/f">forty sacks of flour</a> were lost in the fire that night.</p>`,
    );
    expect(texts(within)[1]).toBe(
      'The owner said that forty sacks of flour were lost in the fire that night.',
    );
    const last = await read(
      `<p>The owner said that many sacks of flour were lost <span class="${name}">in the fire that night</span>.</p>`,
    );
    expect(texts(last)[1]).toBe('The owner said that many sacks of flour were lost in the fire that night.');
  });

  it('where words within its line are hidden, or a program’s own', async () => {
    const hidden = await read(
      '<p>The owner <span style="display:none">(Moss, A.)</span> said that forty sacks of flour were lost in the fire.</p>',
    );
    expect(texts(hidden)).toEqual([
      FIRST,
      'The owner said that forty sacks of flour were lost in the fire.',
      SECOND,
    ]);
    expect(whyOf(hidden, '(Moss')).toBe('hidden');
    const edit = await read(
      '<h2>The fire<span class="mw-editsection">[edit]</span></h2><p>The miller smelled smoke at nine, and ran out into the yard to ring the bell.</p>',
    );
    expect(edit.blocks.find(({ role }) => role === 'heading')?.text).toBe('The fire');
  });

  it('in letters that are neither small nor capital', async () => {
    const draft = await read(
      '<p>水車小屋の火事で、<span class="related">四十袋の小麦粉</span>が焼けたと持ち主のモスは話し、町は屋根を直すと約束した。</p>',
    );
    expect(texts(draft)[1]).toBe(
      '水車小屋の火事で、四十袋の小麦粉が焼けたと持ち主のモスは話し、町は屋根を直すと約束した。',
    );
  });

  it('but not where a sentence has ended, or a line begins anew', async () => {
    const draft = await read(
      '<p>The owner said that forty sacks of flour were lost in the fire. <a class="read-more" href="/m">Read more</a></p>',
    );
    expect(texts(draft)).toEqual([
      FIRST,
      'The owner said that forty sacks of flour were lost in the fire.',
      SECOND,
    ]);
  });
});

describe('an article whose longest part is a table', () => {
  it('goes on behind it in paragraphs beside those in front, and not in boxes', () => {
    const rows = Array.from(
      { length: 9 },
      (_, at) =>
        `<tr><td>In part ${at + 1} the miller goes down to the river and asks the ferryman what the water has told him.</td></tr>`,
    ).join('');
    const front = AROUND.map((text) => `<p>${text}</p>`).join('');
    const end =
      '<h2>Reception</h2><p>The town liked the play.</p><blockquote><p>It is long.</p></blockquote>';
    const { document } = readPage(
      `<title>The miller</title><div id="page">${front}<table class="parts">${rows}</table>${end}<div class="talk"><p>I saw it.</p></div></div>`,
    );
    const blocks = pageBlocks(document.documentElement);
    const sure = blocks.filter(({ text }) => text.startsWith('In part') || AROUND.includes(text));
    expect(sure).toHaveLength(AROUND.length + 9);
    const behind = behindBody(blocks, sure);
    expect([...behind].map(({ text }) => text)).toEqual(['I saw it.']);
  });
});
