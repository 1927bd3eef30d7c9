import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/command.ts';
import { citation } from '../../src/reply/answers/citation.ts';
import { toTerminal } from '../../src/reply/to-terminal.ts';
import { libraryOf, sourceOf } from '../support/library.ts';

/** The citation of a file's first passage, as people read it. */
function cited(...fields: string[]): string {
  const front = fields.length > 0 ? `---\n${fields.join('\n')}\n---\n` : '';
  const source = sourceOf(`${front}The mill by the river burned down on Monday night, and nobody was hurt.`);
  const [passage] = source.passages;
  return toTerminal([{ kind: 'line', line: citation(source, passage?.span) }], { colour: false })
    .replace(/\s+/g, ' ')
    .trim();
}

describe('a citation', () => {
  it.each([
    [
      'has title, publisher, date, paragraph and link',
      ['title: Fire', 'publisher: Moss Gazette', 'published: 1912-03-05', 'url: https://example.org/fire'],
      '“Fire” · Moss Gazette · 5 March 1912 · ¶ 1 · https://example.org/fire',
    ],
    [
      'has the first words where there is no title, and says what is unknown',
      [],
      '“The mill by the river burned down on …” · publisher unknown · no date · ¶ 1',
    ],
    [
      'has a month where that is all',
      ['title: Fire', 'published: 1912-03'],
      '“Fire” · publisher unknown · March 1912 · ¶ 1',
    ],
    [
      'has a year where that is all',
      ['title: Fire', 'published: 1912'],
      '“Fire” · publisher unknown · 1912 · ¶ 1',
    ],
    [
      'of notes is that of the work they are about',
      [
        'title: My notes',
        'kind: notes',
        'about:',
        '  title: Fire',
        '  publisher: Moss Gazette',
        '  published: 1912-03-05',
      ],
      'Notes on “Fire” · Moss Gazette · 5 March 1912 · ¶ 1',
    ],
    [
      'of notes about a work without a title says so',
      ['kind: notes', 'about:', '  publisher: Moss Gazette'],
      'Notes on an article without a title · Moss Gazette · no date · ¶ 1',
    ],
    [
      'of notes about nothing is their own',
      ['title: My notes', 'kind: notes'],
      '“My notes” · publisher unknown · no date · ¶ 1',
    ],
    [
      'prefers the publisher and date of the notes themselves',
      [
        'kind: notes',
        'publisher: Hill School',
        'published: 2020',
        'about:',
        '  title: Fire',
        '  publisher: Moss Gazette',
        '  published: 1912',
      ],
      'Notes on “Fire” · Hill School · 2020 · ¶ 1',
    ],
  ])('%s', (_, fields, expected) => {
    expect(cited(...fields)).toBe(expected);
  });

  it('names the first and the last paragraph of an excerpt over several', () => {
    const source = sourceOf('The mill burned.\n\nNobody was hurt.\n\nIt was rebuilt.');
    const placed = (start: number, end: number) =>
      toTerminal([{ kind: 'line', line: citation(source, { start, end }) }], { colour: false })
        .split(' · ')
        .at(-1);
    expect(placed(4, 12)).toBe('¶ 1\n');
    expect(placed(4, source.text.indexOf('hurt'))).toBe('¶ 1–2\n');
    expect(placed(0, source.text.length)).toBe('¶ 1–3\n');
    expect(placed(source.text.indexOf('Nobody'), source.text.indexOf('hurt.') + 5)).toBe('¶ 2\n');
  });

  it('cuts a title that is too long at its end, with a mark', () => {
    const shown = cited(`title: ${'Fire '.repeat(90)}`);
    expect(shown).toMatch(/^“(Fire )+\w*…” · /);
    expect(shown.length).toBeLessThan(200);
  });

  it('lets no control or hidden character of a title through', () => {
    expect(cited('title: "Fire\\u001b[31m \\u202eerif\\u200b\\n!"')).toMatch(/^“Fire \[31m erif !” · /);
  });
});

describe('what was searched', () => {
  const searched = async (...dates: readonly string[]): Promise<string> => {
    const files = Object.fromEntries(
      dates.map((date, at) => [
        `${at}.md`,
        `${date && `---\npublished: ${date}\n---\n`}The mill burned down.`,
      ]),
    );
    const library = await libraryOf(files);
    const command = commands.find(({ name }) => name === 'whosaid') as Command;
    const options = { quote: 'xylophones everywhere' };
    const reply = command.render(await command.answer(library, options), options, {
      administrator: false,
      commands,
    });
    return /Searched: [^.]*\./.exec(toTerminal(reply, { colour: false }).replace(/\s+/g, ' '))?.[0] ?? '';
  };

  it.each([
    [['2019-05', '2021-02-03'], 'Searched: 2 sources, from May 2019 to 3 February 2021.'],
    [
      ['2019-05', '', '2021-02-03'],
      'Searched: 3 sources; 2 of them are dated, from May 2019 to 3 February 2021.',
    ],
    [['', '2021-02-03'], 'Searched: 2 sources; 1 of them is dated, 3 February 2021.'],
    [['', ''], 'Searched: 2 sources.'],
  ])('says of %j how many sources its period tells of', async (dates, expected) => {
    expect(await searched(...dates)).toBe(expected);
  });
});
