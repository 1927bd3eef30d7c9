import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../src/library/library.ts';
import { unescapeMarkdown } from '../src/reply/discord/escape.ts';
import { toDiscord } from '../src/reply/discord/to-discord.ts';
import { LANGUAGES } from '../src/reply/languages/index.ts';
import { quotedBlocks, textsOf } from './support/components.ts';
import { type Exchange, everyExchange } from './support/conversations.ts';
import { libraryOf, starterLibrary } from './support/library.ts';

const allOf = async <One>(ones: AsyncIterable<One>): Promise<One[]> => {
  const found: One[] = [];
  for await (const one of ones) found.push(one);
  return found;
};

/** Words that a reply claims to quote, and that no source of the shelf has. */
async function inventions(
  library: Library,
  locale?: string,
  exchanges: AsyncIterable<Exchange> | readonly Exchange[] = everyExchange(library),
): Promise<{ blocks: number; invented: string[] }> {
  const texts = library.shelf.map(({ source }) => source.text);
  const invented: string[] = [];
  let blocks = 0;
  for await (const { title, reply } of exchanges)
    for (const text of textsOf(toDiscord(reply, locale).components))
      for (const block of quotedBlocks(text)) {
        blocks++;
        const words = unescapeMarkdown(block);
        if (words === '' || !texts.some((source) => source.includes(words)))
          invented.push(`${title}: ${words}`);
      }
  return { blocks, invented };
}

let starter: Library;
let exchanges: readonly Exchange[];
beforeAll(async () => {
  starter = await starterLibrary();
  exchanges = await allOf(everyExchange(starter));
});

describe('every quoted block of every reply, unescaped, is a slice of a source', () => {
  it('on the starter corpus', async () => {
    const { blocks, invented } = await inventions(starter, undefined, exchanges);
    expect(invented).toEqual([]);
    expect(blocks).toBeGreaterThan(300);
  });

  it('in every language, and the same excerpts in each', async () => {
    const quoted = async (locale: string): Promise<string[][]> =>
      (await allOf(everyExchange(small))).map(({ reply }) =>
        textsOf(toDiscord(reply, locale).components).flatMap(quotedBlocks),
      );
    const small = await libraryOf({
      'mill.md':
        '---\ntitle: "The mill"\npublisher: The Valley Post\npublished: 1912-03-01\n---\n“We lost 1,200 sacks,” said Ada Moss, the miller, on 1 March.\n\nThe wheel: « still » there; is it „safe“?',
    });
    for (const locale of LANGUAGES.keys()) {
      expect((await inventions(small, locale)).invented, locale).toEqual([]);
      expect(await quoted(locale), locale).toEqual(await quoted('en-GB'));
    }
    expect((await quoted('de')).flat().length).toBeGreaterThan(10);
  });

  it('on sources full of Markdown, mentions and addresses', async () => {
    const { blocks, invented } = await inventions(
      await libraryOf({
        'hostile.md': [
          '---\ntitle: "*bold* [link](https://evil.example) @everyone"\n---',
          '*Emphasis*, __underline__, ~~struck~~, `code`, ||spoiler|| and <@123456789012345678> met @everyone.',
          '# is no heading here.\n- Nor is this a list.\n1. Nor this; 2 men said so.\n> And this is no quotation.',
          'See [a link](https://evil.example/a_b) or https://evil.example/*x* <t:1> \\*escaped\\*.',
          '"I ate *all* of the 12_000 pies," said Ada **Moss**, the `miller`.',
        ].join('\n\n'),
      }),
    );
    expect(invented).toEqual([]);
    expect(blocks).toBeGreaterThan(5);
  });

  it('when an excerpt is too long for a message and is cut at sentence ends', async () => {
    const sentence = (n: number): string =>
      `Sentence ${n} of the long report tells about sheep, and then about goats *too*.`;
    const long = Array.from({ length: 200 }, (_, n) => sentence(n)).join(' ');
    const library = await libraryOf({ 'long.md': `${long}\n\nA short one about wolves.` });
    expect((await inventions(library)).invented).toEqual([]);
    const replied = await allOf(everyExchange(library));
    const texts = replied.flatMap(({ reply }) => textsOf(toDiscord(reply).components));
    expect(texts.some((text) => text.includes('[…]'))).toBe(true);
    for (const block of texts.flatMap(quotedBlocks)) expect(block).toMatch(/^(Sentence|A short)[\s\S]*\.$/);
  });
});

describe('the same shelf and the same question', () => {
  it('give the same bytes', async () => {
    const bytesOf = (all: readonly Exchange[]): string =>
      JSON.stringify(all.map(({ title, reply }) => [title, toDiscord(reply)]));
    expect(bytesOf(await allOf(everyExchange(await starterLibrary())))).toBe(bytesOf(exchanges));
  });
});
