import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const dates = (text: string, published?: string): (string | undefined)[] =>
  read(text, published).map(({ asOf }) => asOf);

describe('the date of a figure', () => {
  it.each([
    ['As of September 1, 2019, the camp held 420 people.', '2019-09-01'],
    ['The camp held 420 people as of 3 March 2020.', '2020-03-03'],
    ['In fiscal year 2021, guards turned back 420 people.', '2021'],
    ['Guards turned back 420 people in December 2020.', '2020-12'],
    ['Guards held 420 people at the end of 2018.', '2018'],
    ['The camp, opened in 2017, holds 420 people.', undefined],
    ['The camp holds 420 people who arrived in 2017.', undefined],
  ])('in %j', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it('is each one’s own where several are given', () => {
    expect(dates('They counted 120 wolves in 2014 and 150 in 2015.')).toEqual(['2014', '2015']);
  });

  it('has a year only when the text or the day of publication gives one', () => {
    const text = 'As of September 1, the camp held 420 people.';
    expect(dates(text)).toEqual([undefined]);
    expect(dates(text, '2019')).toEqual([undefined]);
    expect(dates(text, '2019-09')).toEqual(['2019-09-01']);
    expect(dates(text, '2019-08-31')).toEqual(['2018-09-01']);
  });
});
