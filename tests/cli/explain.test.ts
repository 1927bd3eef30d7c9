import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/cli/arguments.ts';
import { explainText } from '../../src/cli/explain.ts';
import { outline } from '../../src/cli/outline.ts';

describe('verbatim explain', () => {
  it('prints each stage, and under each quotation who said it and why', () => {
    const printed = explainText(['“It will hold,” engineer Ida Brandt said of the 3 quays.']);
    expect(printed.split('\n').filter((line) => /^\S/.test(line))).toEqual([
      'Words, with what each is in its sentence',
      'Phrases; a verb with whose it is',
      'Quotations, by which rule',
      'Names, and what the text shows them to be',
      'Figures, and what they count',
      'Names that mean the same',
    ]);
    expect(printed).toContain(
      [
        '  “It will hold,”',
        '    direct   Ida Brandt, engineer',
        '    rule     after: “…,” Early said: the subject of the verb of saying that follows the words',
        '    mention  engineer Ida Brandt: stands for Ida Brandt, named in the text',
        '    cue      said',
      ].join('\n'),
    );
    expect(printed).toContain('  3 quays  3  unit quays');
    expect(printed.endsWith('Names that mean the same\n  none')).toBe(true);
  });

  it('prints the same as JSON', () => {
    const way = JSON.parse(explainText(['--json', '--language', 'en', '“Yes,” he said.']));
    expect(way).toMatchObject({ language: 'en', known: true, quotations: [{ rule: 'after' }] });
  });

  it('sends nothing to the terminal that would steer it', () => {
    const printed = explainText(['He said \u001b[31m“red”\u001b[0m\u202e today.']);
    for (const steering of ['\u001b', '\u202e']) expect(printed).not.toContain(steering);
  });

  it.each([
    [[], 'there is no text'],
    [['   '], 'there is no text'],
    [['--colour', 'x'], "Unknown option '--colour'"],
    [['--language', '../etc', 'x'], '"../etc" is not a language tag'],
    [['--published', 'soon', 'x'], '--published is not a date: write'],
    [['--published', '2024-02-31', 'x'], '--published is not a date: write'],
  ])('refuses %j in one sentence', (args, sentence) => {
    expect(() => explainText(args)).toThrow(UsageError);
    expect(() => explainText(args)).toThrow(sentence);
  });

  it('keeps to the width of the terminal', () => {
    const printed = outline(
      [{ title: 'Words', lines: ['to be or not to be', ['a', 'b c d e f g h i j']] }],
      12,
    );
    expect(printed.split('\n').every((line) => line.length <= 12)).toBe(true);
  });
});
