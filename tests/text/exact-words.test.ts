import { describe, expect, it } from 'vitest';
import { exactWords } from '../../src/text/exact-words.ts';

const forms = (text: string): string[] => exactWords(text).map(({ form }) => form);

describe('two wordings are the same', () => {
  it.each([
    ['whatever the case', 'The MILL', 'the mill'],
    ['whatever the apostrophe', 'Moss’s mill isn‘t', "moss's mill isn't"],
    ['whatever the dash and the space', 'mid–week\n harbour', 'mid-week harbour'],
    ['with or without accents', 'Señor Peña', 'senor pena'],
    ['with characters that cannot be seen', 'har\u00adbour mi\u200bll', 'harbour mill'],
    ['with or without separators in a number', '1,000 boats', '1000 boats'],
    ['with or without points in initials', 'the U.S. fleet', 'the US fleet'],
    ['in marks of markup', '**the** ~~mill~~ ||burns||', 'the mill burns'],
  ])('%s', (_, one, other) => {
    expect(forms(one)).toEqual(forms(other));
  });
});

describe('two wordings differ', () => {
  it.each([
    ['in a possessive', 'the mill’s', 'the mill'],
    ['in a sign that is said', '5 %', '5'],
    ['in a decimal', '2.5', '25'],
    ['in a negation', 'isn’t', 'is'],
  ])('%s', (_, one, other) => {
    expect(forms(one)).not.toEqual(forms(other));
  });
});

it('scripts without spaces are taken a character at a time', () => {
  expect(forms('水車小屋')).toEqual(['水', '車', '小', '屋']);
});
