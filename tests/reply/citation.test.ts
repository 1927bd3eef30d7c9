import { describe, expect, it } from 'vitest';
import { citation } from '../../src/reply/citation.ts';
import { toTerminal } from '../../src/reply/to-terminal.ts';
import { sourceOf } from '../support/library.ts';

/** The citation of a file's first passage, as people read it. */
function cited(...fields: string[]): string {
  const front = fields.length > 0 ? `---\n${fields.join('\n')}\n---\n` : '';
  const source = sourceOf(`${front}The mill by the river burned down on Monday night, and nobody was hurt.`);
  const [passage] = source.passages;
  return toTerminal([{ kind: 'line', line: citation(source, passage) }], { colour: false })
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

  it('cuts a title that is too long at its end, with a mark', () => {
    const shown = cited(`title: ${'Fire '.repeat(90)}`);
    expect(shown).toMatch(/^“(Fire )+\w*…” · /);
    expect(shown.length).toBeLessThan(200);
  });

  it('lets no control or hidden character of a title through', () => {
    expect(cited('title: "Fire\\u001b[31m \\u202eerif\\u200b\\n!"')).toMatch(/^“Fire \[31m erif !” · /);
  });
});
