import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';

const TITLE = 'A boat for the third buoy';
const STORY = [
  'The harbour council voted on Tuesday to send a boat to the third buoy, which the storm of December moved.',
  'Nobody on the pier was surprised, because the pilots had asked for it twice before the winter.',
  'The clerk of the council, who had counted the buoys himself, did not say when it would leave.',
];

async function imported(kind: 'md' | 'txt', below: string): Promise<ArticleDraft> {
  const text = [kind === 'md' ? `# ${TITLE}` : TITLE, below, ...STORY].join('\n\n');
  const [draft] = await parseDocument(`copied.${kind}`, new Uint8Array(Buffer.from(text)));
  if (!draft) throw new Error('no draft');
  return draft;
}

/** Publisher, day and authors, as far as they are read. */
const saidOf = ({ fields: { publisher, published, authors } }: ArticleDraft): unknown[] => [
  publisher,
  published,
  authors,
];

describe.each(['md', 'txt'] as const)('the line below the title of a copied text (.%s)', (kind) => {
  const DAY = '2021-05-04';
  it.each([
    ['Example Gazette, 4 May 2021', ['Example Gazette', DAY, undefined]],
    ['Example Gazette - May 4, 2021', ['Example Gazette', DAY, undefined]],
    ['Example Gazette (4 May 2021)', ['Example Gazette', DAY, undefined]],
    ['*Example Gazette*, 4 May 2021', ['Example Gazette', DAY, undefined]],
    ['4 May 2021 | Holm Daily News', ['Holm Daily News', DAY, undefined]],
    ['Der Holmer Anzeiger, 4. Mai 2021', ['Der Holmer Anzeiger', DAY, undefined]],
    ['Le Journal de Holm, 4 mai 2021', ['Le Journal de Holm', DAY, undefined]],
    ['Published in the Example Gazette on 4 May 2021', ['Example Gazette', DAY, undefined]],
    ['By Ann Bell, Example Gazette, 4 May 2021', ['Example Gazette', DAY, ['Ann Bell']]],
    ['Ann Bell | The Example Times | 4 May 2021', ['The Example Times', DAY, ['Ann Bell']]],
    ['By Ann Bell for the Example Gazette\n4 May 2021', ['Example Gazette', DAY, ['Ann Bell']]],
    ['*By Ann Bell, 4 May 2021*', [undefined, DAY, ['Ann Bell']]],
    ['By **Ann Bell** · May 4, 2021', [undefined, DAY, ['Ann Bell']]],
    [
      '**Source:** Example Gazette\n**Date:** 4 May 2021\n**Author:** Ann Bell',
      ['Example Gazette', DAY, ['Ann Bell']],
    ],
  ])('is read and no text: %s', async (below, said) => {
    const draft = await imported(kind, below);
    expect(saidOf(draft)).toEqual(said);
    expect(draft.fields.title).toBe(TITLE);
    expect(draft.blocks.filter(({ role }) => role === 'text').map(({ text }) => text)).toEqual(STORY);
  });

  it.each([
    'Holmstad, 4 May 2021',
    'Ann Post, 4 May 2021',
    'World News, 4 May 2021',
    'New York Times Square, 4 May 2021',
    'Harbour Council, 4 May 2021',
    'A Record of the Council, 4 May 2021',
    'Letters to the Times, 4 May 2021',
  ])('names no paper: %s', async (below) => {
    expect((await imported(kind, below)).fields.publisher).toBeUndefined();
  });
});
