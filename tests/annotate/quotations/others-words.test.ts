import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/annotate/document.ts';
import { quotations } from '../../../src/annotate/quotations/index.ts';

/** Whose the words in marks are, `-` for nobody's. */
const speakers = (text: string): string[] =>
  quotations(toDocument(text))
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ mention, speaker }) => {
      const { start, end } = speaker?.name ?? mention ?? { start: 0, end: 0 };
      return mention ? text.slice(start, end) : '-';
    });

describe('words that are read out, sung or found', () => {
  it.each([
    'The guard read out the verdict: “Guilty on all counts.”',
    'Pell read aloud from her diary: “Snow again.”',
    'They saw a poster: “Lost cat.”',
    'He pointed to a notice: “No swimming.”',
    'The choir sang “Silent water”.',
    'He received a text: “Do not come.”',
    'As Matthew 5:9 says, “Blessed are the peacemakers”.',
  ])('are not whose voice they have: %s', (text) => {
    expect(speakers(text)).toEqual(['-']);
  });

  it.each([
    ['He left a note: “Back at noon.”', 'He'],
    ['She sent him a message: “Come home.”', 'She'],
    ['Boyd wrote a letter to the board: “We are done.”', 'Boyd'],
    ['The plaque reads “Here stood the mill”.', 'The plaque'],
  ])('are those of who put them there: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});

describe('words that are quoted from another', () => {
  it.each([
    ['Quoting her mother, Ruiz said “never lend a boat”.', 'her mother'],
    ['“Never whistle at sea,” she said, quoting an old sailor.', 'an old sailor'],
  ])('are the other’s: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});

describe('a layout that gives the floor', () => {
  it.each([
    ['‘We were promised a school’ – Diaz on the empty site', ['Diaz']],
    ['And from Chairwoman Idowu:\n\n“The vote stands.”', ['Idowu']],
    ['Ms Maurer – holding up a sheet –: “This is the contract.”', ['Maurer']],
    ['“The ferry is safe, and so is the pier.” -Captain Ines Duarte', ['Ines Duarte']],
    ['»Wir warten nicht«, wrote Ines Duarte.', ['Ines Duarte']],
    ['» Fares rise in May\n\n» Piers close in June\n\n“We wait,” said Ann Early.', ['Ann Early']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('a name behind a description', () => {
  it.each([
    [
      '“It was a triumph,” said Pia Strand. Her opposite number, Dale Fenwick, was furious: “We switched off.”',
      'Dale Fenwick',
    ],
    ['“We lost,” said Pia Strand. Ida Marsh’s sister, Ann, said: “We wait.”', 'Ann'],
  ])('is who speaks: %s', (text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });
});
