import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/command.ts';
import { toDiscord } from '../../src/reply/discord/to-discord.ts';
import { LANGUAGES } from '../../src/reply/languages/index.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { toTerminal } from '../../src/reply/to-terminal.ts';
import { textOf } from '../support/components.ts';
import { libraryOf } from '../support/library.ts';

const command = commands.find(({ name }) => name === 'figure') as Command;

const library = await libraryOf({
  'a.md': `---\ntitle: Port\npublished: "2024-03-01"\n---\n\nIn 2019 the port of Sund handled 310 ships. In 2021 the port of Sund handled 155 ships. Ships of the port of Sund are painted by 12 men.`,
  'b.md': `---\ntitle: Harbour\npublished: "2024-03-02"\n---\n\nIn 2020 the port of Sund handled about 80 ships. The port of Sund lost two ships in a storm. In 2022 the port of Sund handled 620 ships.`,
  'c.md': '---\ntitle: Sund\n---\n\nThe port of Sund lost two ships in a storm.',
});

const about = 'ships of the port of Sund';
const replyTo = async (page: number, perPage?: number): Promise<Reply> => {
  const options = { about };
  const run = { page, administrator: false, commands, ...(perPage ? { perPage } : {}) };
  return command.render(await command.answer(library, options), options, run);
};

const kinds = (reply: Reply): string[] =>
  reply.map(({ kind }) => kind).filter((kind) => kind !== 'asked' && kind !== 'buttons');

describe('a page of /figure', () => {
  it('never ends with a heading, and says it again where the next one goes on', async () => {
    for (const perPage of [1, 2, 3])
      for (let page = 1; page <= 8; page++) {
        const blocks = kinds(await replyTo(page, perPage));
        // Behind the last figure stands the line that counts.
        expect(blocks.slice(-2)).toEqual(['excerpt', 'line']);
        expect(blocks.filter((kind) => kind === 'excerpt').length).toBeLessThanOrEqual(perPage);
      }
    expect(toTerminal(await replyTo(2), { colour: false })).toMatch(
      /^ships\nAt 4 dates, as the sources give them\.\n/,
    );
  });

  it('has a chart where the first of its figures stand, and there alone', async () => {
    expect(kinds(await replyTo(1))).toEqual([
      'line',
      'line',
      'chart',
      'excerpt',
      'excerpt',
      'excerpt',
      'line',
    ]);
    expect(kinds(await replyTo(2))).not.toContain('chart');
  });

  it('holds every figure once on all of its pages', async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => replyTo(page)));
    const ids = pages
      .flat()
      .flatMap((block) =>
        block.kind === 'excerpt' ? [`${block.excerpt.source.id} ${block.excerpt.start}`] : [],
      );
    expect(ids).toHaveLength(7);
    expect(new Set(ids).size).toBe(7);
  });
});

it('a sentence with two figures that stand alone is shown once, both bold', async () => {
  const one = await libraryOf({ 'a.md': 'Sund sent 2.5 million doses to Arle and 1.5 million to Terva.' });
  const options = { about: 'doses' };
  const run = { page: 1, administrator: false, commands };
  const text = textOf(toDiscord(command.render(await command.answer(one, options), options, run)).components);
  expect(text).toMatch(
    /^-# “doses”\n> Sund sent \*\*2\.5 million doses\*\* to Arle and \*\*1\.5 million\*\* to Terva\.\n-# /,
  );
  expect(text.match(/^> /gm)).toHaveLength(1);
});

describe('a heading', () => {
  const heading = async (about: string, ...sentences: string[]): Promise<string[]> => {
    const shelf = await libraryOf(Object.fromEntries(sentences.map((text, at) => [`${at}.md`, text])));
    const run = { page: 1, administrator: false, commands };
    const text = toTerminal(command.render(await command.answer(shelf, { about }), { about }, run), {
      colour: false,
    });
    return text.slice(0, text.indexOf('  │')).trim().split('\n');
  };

  it('names what is counted', async () =>
    expect(
      await heading(
        'dockers on strike in Norvik',
        'The strike in Norvik kept 940 dockers at home.',
        'The strike in Norvik kept 940 dockers at home, it was said.',
      ),
    ).toEqual(['dockers', 'Agreeing: 2 sources.']));

  it.each([
    [
      'people killed by the fire in Norvik',
      'The fire in Norvik killed 42 people.',
      'The fire in Norvik killed 42 people.',
    ],
    [
      'rain that fell on Norvik',
      'The rain that fell on Norvik measured 212 millimetres.',
      'The rain that fell on Norvik measured 212 millimetres, it was said.',
    ],
  ])('does not stand where it would say next to nothing: %s', async (about, one, other) =>
    expect(await heading(about, one, other)).toEqual(['Agreeing: 2 sources.']),
  );

  it('tells of three figures that the difference is that of the farthest', async () =>
    expect(
      await heading(
        'people killed by the fire in Norvik',
        'The fire in Norvik killed 42 people.',
        'The fire in Norvik killed 42 people, doctors said.',
        'The fire in Norvik killed 45 people.',
      ),
    ).toEqual([
      'Of 3 figures, the lowest and the highest:',
      'Differing by 3, which is 7.1% of the lower one: “42”, “45”.',
    ]));
});

const firstPage = await replyTo(1);

describe('the chart', () => {
  const chart = toTerminal(firstPage, { colour: false }).split('\n').slice(2, 10);

  it('shows each value as its source writes it, with date and citation, over a bar from zero', () => {
    expect(chart).toEqual([
      '2019 · 310 [1]',
      '█'.repeat(18),
      '2020 · about 80 [2]',
      '█'.repeat(5),
      '2021 · 155 [3]',
      '█'.repeat(9),
      '2022 · 620 [4]',
      '█'.repeat(36),
    ]);
  });

  it('is no wider than a phone shows, in a code block, with the same marks at its excerpts', () => {
    for (const locale of LANGUAGES.keys()) {
      const { components } = toDiscord(firstPage, locale);
      const text = textOf(components);
      const [, block = ''] = /```\n([^`]+)\n```/.exec(text) ?? [];
      expect(block.split('\n')).toEqual(chart);
      expect(Math.max(...block.split('\n').map((line) => line.length))).toBeLessThanOrEqual(36);
      expect(text).toContain('[1]');
      expect(text).toContain('[3]');
    }
  });
});

it('keeps to Discord’s limits with the longest chart there is, whatever the sources hold', async () => {
  const years = Array.from({ length: 12 }, (_, at) => 2001 + at);
  const hostile = await libraryOf(
    Object.fromEntries(
      years.map((year) => [
        `${year}.md`,
        `---\ntitle: "${'*`'.repeat(240)}"\npublisher: "${'_'.repeat(400)}"\n---\n\nIn ${year} the port handled a little more than 1,${200 + (year % 100)},000 ships ${'and painted them red '.repeat(40)}.`,
      ]),
    ),
  );
  const options = { about: 'ships handled by the port' };
  for (const locale of LANGUAGES.keys())
    for (const page of [1, 2, 3, 4]) {
      const run = { page, administrator: false, commands };
      const reply = command.render(await command.answer(hostile, options), options, run);
      const { components } = toDiscord(reply, locale);
      if (page === 1) expect(kinds(reply)).toContain('chart');
      expect(textOf(components).length).toBeLessThanOrEqual(LIMITS.message.text - 100);
      expect(components.length).toBeLessThanOrEqual(LIMITS.message.components);
      expect(textOf(components).match(/```/g)?.length ?? 0).toBe(page === 1 ? 2 : 0);
    }
});
