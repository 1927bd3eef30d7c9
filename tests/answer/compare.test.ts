import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { compare } from '../../src/answer/compare.ts';
import { toDiscord } from '../../src/reply/discord/to-discord.ts';
import { toJson } from '../../src/reply/to-json.ts';
import { textOf } from '../support/components.ts';
import { libraryOf } from '../support/library.ts';

const source = (title: string, published: string | undefined, text: string): string =>
  `---\ntitle: ${title}\n${published ? `published: ${published}\n` : ''}---\n\n${text}`;

const library = await libraryOf({
  'late.md': source(
    'The late paper',
    '2024-05-01',
    'The gulls have left the harbour. “The lighthouse repair cost too much,” said Ada Moss.\n\nThe lighthouse repair took nine weeks.',
  ),
  'early.md': source('The early paper', '2022-05-01', 'A lighthouse repair was promised for the spring.'),
  'undated.md': source('The undated paper', undefined, 'Nobody paid for the repair of the lighthouse.'),
  'silent.md': source('The silent paper', '2023-05-01', 'Barley was cheap this year.'),
});

const json = async (topic: string) =>
  toJson('compare', { topic }, await compare(library, { topic })) as {
    kind: string;
    excerpts: { source: { id: string } }[];
    silent: { id: string }[];
    speakers: string[][];
  };

describe('sources side by side', () => {
  it('stand in the order of their dates, one excerpt each, undated ones last', async () => {
    expect((await json('lighthouse repair')).excerpts.map((one) => one.source.id)).toEqual([
      'early',
      'late',
      'undated',
    ]);
  });

  it('name the speakers whom each quotes on the topic', async () => {
    expect((await json('lighthouse repair')).speakers).toEqual([[], ['Ada Moss'], []]);
  });

  it('name those that are silent', async () => {
    expect((await json('lighthouse repair')).silent.map(({ id }) => id)).toEqual(['silent']);
    const command = commands.find(({ name }) => name === 'compare');
    const options = { topic: 'lighthouse repair' };
    const answer = await compare(library, options);
    const reply = command?.render(answer, options, { administrator: false, commands }) ?? [];
    expect(textOf(toDiscord(reply).components)).toContain('Silent, 1 source: “The silent paper”');
  });

  it('are nothing when all are silent', async () => {
    expect((await compare(library, { topic: 'elephants' })).kind).toBe('nothing');
  });

  it.each(['', '😀', '<@1>', '\u202e\u200b', '???'])('meets %j with a hint or nothing', async (topic) => {
    expect(['hint', 'nothing']).toContain((await compare(library, { topic })).kind);
  });
});

describe('a source is silent only when all of it is', async () => {
  const flood = await libraryOf({
    'a.md': source(
      'Flood at Mahero leaves 41 dead',
      '2024-03-01',
      'Many died when the Mahero dyke gave way.',
    ),
    'b.md': source('Second paper', '2024-03-02', 'The flood came at night.\n\nMahero had been warned.'),
    'c.md': source('Third paper', '2024-03-03', 'The harvest was good.'),
  });
  const said = toJson(
    'compare',
    { topic: 'Mahero flood' },
    await compare(flood, { topic: 'Mahero flood' }),
  ) as {
    excerpts: { source: { id: string } }[];
    silent: { id: string }[];
  };

  it('so a title speaks for its passages, and passages for each other', () => {
    expect(said.excerpts.map((one) => one.source.id)).toEqual(['a', 'b']);
    expect(said.silent.map(({ id }) => id)).toEqual(['c']);
  });
});
